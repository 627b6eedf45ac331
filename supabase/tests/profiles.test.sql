-- Profiles: one per account; a suspended person reaches nothing.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.profiles where id = tests.uid('supplier_pm')$$,
  '{system_admin,org_admin,org_member,project_admin,supplier_pm,customer_pm,contributor,viewer}', 'people are seen by their organisation and by the team of their projects');
select tests.who_can($$select 1 from public.profiles where id = tests.uid('client_admin')$$,
  '{system_admin,org_admin,org_member,project_admin,supplier_pm,customer_pm,contributor,viewer,client_admin,client_member}', 'a client''s people are seen by the client and by the organisation');
select tests.who_can($$select 1 from public.profiles where id = tests.uid('outsider')$$, '{system_admin,outsider}', 'another organisation''s people do not exist');
select tests.who_can($$select 1 from public.profiles where id = tests.uid('nobody')$$, '{system_admin,nobody}', 'a person without memberships sees only themselves');
select tests.who_can($$update public.profiles set full_name = 'X' where id = tests.uid('supplier_pm')$$, '{supplier_pm}', 'a profile is changed by its person only');
select tests.who_can($$update public.profiles set full_name = 'X' where id = tests.uid('suspended')$$, '{}', 'a suspended person changes nothing');
select tests.who_can($$update public.profiles set role = 'admin'$$, '{}', 'nobody writes their own role');
select tests.who_can($$update public.profiles set status = 'active'$$, '{}', 'nobody writes a status');
select tests.who_can($$update public.profiles set email = 'x@example.com'$$, '{}', 'the address belongs to the auth server');
select tests.who_can($$insert into public.profiles (id, full_name, email) values (gen_random_uuid(), 'x', 'x@example.com')$$, '{}', 'nobody makes a profile by hand');
select tests.who_can($$delete from public.profiles$$, '{}', 'nobody deletes a profile');

-- rules
select tests.act_as('suspended');
select tests.refused($$select public.set_default()$$, 'CS002', 'a suspended person may not act');
select is_empty('select 1 from public.projects', 'a suspended person sees no project');
select is_empty('select 1 from public.organisations', 'a suspended person sees no organisation');
select is_empty('select 1 from public.permissions', 'a suspended person sees no permission');
select tests.act_as('supplier_pm');
select tests.refused($$update public.profiles set full_name = E'a\nb' where id = tests.uid('supplier_pm')$$, '23514', 'a name is one line');
select tests.refused($$update public.profiles set theme = 'pink' where id = tests.uid('supplier_pm')$$, '23514', 'a theme is one of three');
select tests.arrange($$insert into auth.users (id, email, raw_user_meta_data) values (tests.uid('odd'), 'Odd@Example.com', '{"full_name": "  a\nb  "}')$$);
select is(tests.peek($$select full_name || '/' || email || '/' || role from public.profiles where id = tests.uid('odd')$$), 'a b/odd@example.com/viewer', 'signing up makes a clean profile without rights');
select tests.arrange($$insert into auth.users (id, email) values (tests.uid('bare'), 'bare@example.com')$$);
select is(tests.peek($$select full_name from public.profiles where id = tests.uid('bare')$$), 'bare', 'without a name the address lends one');
select tests.arrange($$update auth.users set email = 'new@example.com', last_sign_in_at = now() where id = tests.uid('bare')$$);
select is(tests.peek($$select email || (last_login_at = now()) from public.profiles where id = tests.uid('bare')$$), 'new@example.comtrue', 'a profile follows its account');

-- record
update public.profiles set full_name = 'Sue' where id = tests.uid('supplier_pm');
select is(tests.peek($$select changes::text from public.audit_log where record_id = tests.uid('supplier_pm') order by id desc limit 1$$), '{"full_name": ["supplier_pm", "Sue"]}', 'a change of name is logged');

-- an account can be erased, whatever the person has done
select tests.act_as('supplier_pm');
insert into public.deliverable_tasks (organisation_id, project_id, deliverable_id, name) values (tests.uid('organisation'), tests.uid('project'), tests.uid('deliverable'), 'More');
insert into public.deliverable_kpis (organisation_id, project_id, deliverable_id, kpi_id) values (tests.uid('organisation'), tests.uid('project'), tests.uid('second'), tests.uid('spare_kpi'));
insert into public.deliverable_files (organisation_id, project_id, deliverable_id, name, content_type, size_bytes, sha256)
  values (tests.uid('organisation'), tests.uid('project'), tests.uid('deliverable'), 'a.txt', 'text/plain', 1, repeat('b', 64));
select tests.sign_both('milestone_baseline', 'milestone');
select tests.ready('deliverable');
select tests.sign_both('deliverable', 'deliverable');
select tests.act_as('supplier_pm');
update public.deliverables set due_date = '2030-05-01' where id = tests.uid('second');
select lives_ok($$select public.raise_variation(tests.uid('raised'), tests.uid('milestone'))$$, 'the supplier leaves a variation behind');
select lives_ok($$select public.move_variation(tests.uid('raised'), 'submitted')$$, 'and submits it');
select lives_ok($$select tests.arrange('delete from auth.users where id = tests.uid(''supplier_pm'')')$$, 'the account of somebody with a history can be erased');
select is(tests.peek($$select count(*) from public.signatures where signer_key = tests.uid('supplier_pm') and signer_id is null and signer_name = 'Sue'$$), '2', 'their signatures stay, with the name');
select is(tests.peek($$select valid from private.check_chain(tests.uid('project'))$$), 'true', 'and the chain still holds');
select is(tests.peek($$select status from public.deliverables where id = tests.uid('deliverable')$$), 'delivered', 'and what they delivered is delivered');

-- rules: a changed name
select tests.act_as('customer_pm');
update public.profiles set full_name = 'Somebody Else' where id = tests.uid('customer_pm');
select is(tests.peek($$select string_agg(full_name, ',' order by since) from private.profile_names where user_id = tests.uid('customer_pm')$$), 'customer_pm,Somebody Else', 'every name is kept');
select tests.act_as('org_admin');
select is((select changes ->> 'full_name' from public.audit_log where table_name = 'profiles' and record_id = tests.uid('customer_pm') and organisation_id = tests.uid('organisation') order by id desc limit 1), '["customer_pm", "Somebody Else"]', 'a changed name is in the log of the organisation');
select is(tests.peek($$select string_agg(p.full_name, ',' order by p.full_name) from public.notifications n join public.profiles p on p.id = n.user_id where n.kind = 'person_renamed' and n.subject_label = 'customer_pm'$$), 'client_admin,org_admin', 'and told to who administers them');
select tests.act_as('customer_pm');
select is(split_part(public.get_signable('milestone_baseline', tests.uid('milestone')) ->> 'statement', E'\n', 2), 'Signed with the account customer_pm@example.com. Known before as customer_pm.', 'a signature names the account, and the names before');
select tests.refused($$update public.profiles set timezone = 'Mars/Olympus' where id = tests.uid('customer_pm')$$, 'CS006', 'a time zone is one that exists');

select * from finish();
