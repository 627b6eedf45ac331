-- Signers: each side appoints its own, the ledger says who did, and the last one stays.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- the attack that this slice answers
select tests.act_as('project_admin');
select tests.refused($$delete from public.user_projects where id = tests.uid('seat of customer_pm')$$, 'CS033', 'the supplier does not remove the customer''s signer');
select tests.refused($$update public.user_projects set role = 'viewer' where id = tests.uid('seat of customer_pm')$$, 'CS033', 'nor make a viewer of them');
select tests.refused($$insert into public.user_projects (organisation_id, project_id, user_id, role) values (tests.uid('organisation'), tests.uid('project'), tests.uid('client_member'), 'customer_pm')$$, 'CS033', 'nor seat another');
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), 'second@supplier.example', client_id => tests.uid('client'), client_role => 'client_member', project_id => tests.uid('project'), project_role => 'customer_pm')$$, 'CS033', 'nor invite one');
select tests.act_as('org_admin');
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), 'second@supplier.example', client_id => tests.uid('client'), client_role => 'client_admin')$$, 'CS033', 'nor an administrator who would');
select tests.refused($$update public.user_clients set client_role = 'client_admin' where user_id = tests.uid('client_member')$$, 'CS033', 'nor make one');
select tests.refused($$update public.user_clients set is_active = false where user_id = tests.uid('client_admin')$$, 'CS033', 'nor deactivate the one there is');
select tests.refused($$update public.user_clients set is_active = false where user_id = tests.uid('customer_pm')$$, 'CS033', 'nor who signs');
select lives_ok($$update public.user_clients set is_active = false where user_id = tests.uid('client_member')$$, 'a plain member may be deactivated by the supplier');
select tests.arrange($$update public.user_clients set is_active = true where user_id = tests.uid('client_member')$$);

-- access
select tests.who_can($$insert into public.user_projects (organisation_id, project_id, user_id, role) values (tests.uid('organisation'), tests.uid('project'), tests.uid('client_member'), 'customer_pm')$$, '{client_admin,customer_pm}', 'the client''s administrator and its signer appoint for the customer');
select tests.who_can($$insert into public.user_projects (organisation_id, project_id, user_id, role) values (tests.uid('organisation'), tests.uid('project'), tests.uid('org_member'), 'supplier_pm')$$, tests.writers(), 'the supplier appoints its own');
select tests.who_can($$update public.user_projects set role = 'viewer' where id = tests.uid('seat of supplier_pm')$$, '{org_admin,project_admin}', 'and removes its own');
select tests.who_can($$select public.get_signers(tests.uid('project'))$$, tests.team() || '{client_admin}', 'who reads the project, and who appoints, sees who signs and why');
select tests.who_can($$select 1 from public.client_projects(tests.uid('client'))$$, '{client_admin}', 'a client''s administrator sees its projects');
select tests.who_can($$insert into public.signer_requests (organisation_id, project_id, side, user_id, change) values (tests.uid('organisation'), tests.uid('project'), 'customer', tests.uid('client_member'), 'appoint')$$, '{}', 'a request is made by its function');

-- rules: the customer's own
select tests.act_as('client_admin');
insert into public.user_projects (organisation_id, project_id, user_id, role) values (tests.uid('organisation'), tests.uid('project'), tests.uid('client_member'), 'customer_pm');
select results_eq($$select action, side, signer_name, content #>> '{signer,address}', content #>> '{by,authority}', content ->> 'first', statement from public.signatures where project_id = tests.uid('project') and subject_id = tests.uid('client_member')$$,
  $$values (null::text, null::text, null::text, null::text, null::text, null::text, null::text) limit 0$$, 'who appoints does not read the ledger by that');
select tests.act_as('customer_pm');
select results_eq($$select action, side, signer_name, content #>> '{signer,address}', content #>> '{by,authority}', content ->> 'first', statement from public.signatures where project_id = tests.uid('project') and subject_id = tests.uid('client_member')$$,
  $$values ('appointed', 'customer', 'client_admin', 'client_member@example.com', 'client_admin', 'false', 'client_member (client_member@example.com) signs for Acme.')$$, 'an appointment is an entry of the ledger');
select is(tests.peek($$select string_agg(p.full_name || ' ' || n.reason, ', ' order by p.full_name) from public.notifications n join public.profiles p on p.id = n.user_id where n.kind = 'signer_appointed'$$), 'client_member signer, customer_pm customer_side', 'told to the side, and to the person');
select is((select s ->> 'words' from jsonb_array_elements(public.get_signers(tests.uid('project')) -> 'signers') s where s ->> 'name' = 'client_member') ~ '^Appointed by client_admin, administrator of Acme on \d', true, 'in words');
select tests.act_as('customer_pm');
delete from public.user_projects where user_id = tests.uid('client_member') and project_id = tests.uid('project');
select is((select action from public.signatures where subject_id = tests.uid('client_member') order by position desc limit 1), 'removed', 'and so is a removal');
select tests.act_as('client_admin');
select tests.refused($$delete from public.user_projects where id = tests.uid('seat of customer_pm')$$, 'CS034', 'the last who signs for a side stays');
select tests.act_as('project_admin');
select lives_ok($$delete from public.user_projects where id = tests.uid('seat of supplier_pm')$$, 'one of two signers may go');
select tests.act_as('org_admin');
select tests.refused($$delete from public.user_projects where id = tests.uid('seat of project_admin')$$, 'CS034', 'the supplier''s last one stays, too');

-- rules: the first person of a client
select tests.act_as('org_admin');
insert into public.clients (id, organisation_id, name) values (tests.uid('fresh'), tests.uid('organisation'), 'Fresh');
select lives_ok($$select public.create_project(tests.uid('fresh project'), tests.uid('organisation'), jsonb_build_object('name', 'Fresh', 'reference', 'FRESH', 'client_id', tests.uid('fresh')), tests.uid('template'))$$, 'a project of a client that has nobody');
select lives_ok($$select public.invite_person(tests.uid('fresh 1'), tests.uid('organisation'), 'nobody@example.com', client_id => tests.uid('fresh'), client_role => 'client_member', project_id => tests.uid('fresh project'), project_role => 'customer_pm')$$, 'the supplier brings in its first person');
select lives_ok($$select public.invite_person(tests.uid('fresh 2'), tests.uid('organisation'), 'newcomer@example.com', client_id => tests.uid('fresh'), client_role => 'client_admin', project_id => tests.uid('fresh project'), project_role => 'customer_pm')$$, 'and asks a second at the same time');
select tests.arrange($$update public.org_invitations set token_hash = private.sha256_hex(id::text) where client_id = tests.uid('fresh')$$);
select tests.act_as('nobody');
select lives_ok($$select public.accept_invitation(tests.uid('fresh 1')::text)$$, 'the first accepts');
select is((select client_role from public.user_clients where user_id = tests.uid('nobody')), 'client_admin', 'and administers the client');
select results_eq($$select action, signer_name, content #>> '{by,side}', content ->> 'first' from public.signatures where project_id = tests.uid('fresh project') and subject_id = tests.uid('nobody') order by position$$,
  $$values ('appointed', 'org_admin', 'supplier', 'true'), ('accepted', 'nobody', 'customer', 'true')$$, 'a first appointment by the supplier is said to be that');
select is((select s ->> 'words' from jsonb_array_elements(public.get_signers(tests.uid('fresh project')) -> 'signers') s where s ->> 'name' = 'nobody') ~ '^First appointment, by the supplier: appointed by org_admin, administrator of Northwind on \d', true, 'in words, too');
select tests.act_as('newcomer');
select lives_ok($$select public.accept_invitation(tests.uid('fresh 2')::text)$$, 'the second accepts later');
select is((select client_role from public.user_clients where user_id = tests.uid('newcomer') and client_id = tests.uid('fresh')), 'client_member', 'is a member of what has an administrator already');
select is((select role from public.user_projects where user_id = tests.uid('newcomer') and project_id = tests.uid('fresh project')), 'viewer', 'signs nothing');
select is((select change || ' ' || status from public.signer_requests where user_id = tests.uid('newcomer')), 'appoint pending', 'and is asked for');

-- rules: requests
select tests.act_as('org_admin');
select tests.refused($$select public.decide_signer_request((select id from public.signer_requests where user_id = tests.uid('newcomer')), true)$$, 'CS002', 'the side that asks does not decide');
select tests.act_as('nobody');
select lives_ok($$select public.decide_signer_request((select id from public.signer_requests where user_id = tests.uid('newcomer')), true)$$, 'the side concerned does');
select is((select role from public.user_projects where user_id = tests.uid('newcomer') and project_id = tests.uid('fresh project')), 'customer_pm', 'and what was asked is done');
select is((select signer_name || ' ' || (content #>> '{by,side}') from public.signatures where project_id = tests.uid('fresh project') and subject_id = tests.uid('newcomer') order by position desc limit 1), 'nobody customer', 'as its own act');
select lives_ok($$select public.decide_signer_request((select id from public.signer_requests where user_id = tests.uid('newcomer')), true)$$, 'twice is once');
select tests.refused($$select public.decide_signer_request((select id from public.signer_requests where user_id = tests.uid('newcomer')), false)$$, 'CS093', 'but not undone by that');
select tests.act_as('project_admin');
select is(public.request_signer(tests.uid('r1'), tests.uid('project'), tests.uid('client_member'), 'appoint', 'She leads it now.'), tests.uid('r1'), 'the supplier asks for another signer of the customer');
select is(public.request_signer(tests.uid('r1'), tests.uid('project'), tests.uid('client_member'), 'appoint', 'She leads it now.'), tests.uid('r1'), 'once');
select tests.refused($$select public.request_signer(tests.uid('r2'), tests.uid('project'), tests.uid('client_member'), 'remove')$$, 'CS025', 'one request about a person waits at a time');
select tests.refused($$select public.request_signer(tests.uid('r2'), tests.uid('project'), tests.uid('outsider'), 'appoint')$$, 'CS001', 'about people of the two sides');
select tests.refused($$select public.request_signer(tests.uid('r2'), tests.uid('other_project'), tests.uid('outsider'), 'appoint')$$, 'CS001', 'in reach');
select tests.refused($$select public.request_signer(tests.uid('r2'), tests.uid('project'), tests.uid('customer_pm'), 'promote')$$, 'CS006', 'to appoint or to remove');
select tests.act_as('viewer');
select tests.refused($$select public.request_signer(tests.uid('r2'), tests.uid('project'), tests.uid('customer_pm'), 'remove')$$, 'CS002', 'a viewer asks nothing');
select tests.act_as('client_admin');
select lives_ok($$select public.decide_signer_request(tests.uid('r1'), false, 'Not yet.')$$, 'it may be declined');
select is(tests.peek($$select kind from public.notifications where user_id = tests.uid('project_admin') order by created_at desc, kind desc limit 1$$), 'signer_request_declined', 'which its author is told');
select tests.act_as('project_admin');
select lives_ok($$select public.request_signer(tests.uid('r3'), tests.uid('project'), tests.uid('customer_pm'), 'remove')$$, 'asked to remove');
select tests.act_as('client_admin');
select tests.refused($$select public.decide_signer_request(tests.uid('r3'), true)$$, 'CS034', 'also then the last one stays');
select tests.act_as('project_admin');
select lives_ok($$select public.withdraw_signer_request(tests.uid('r3'))$$, 'a request is taken back');

-- rules: another client
select tests.act_as('org_admin');
select tests.refused($$update public.projects set client_id = tests.uid('other_client') where id = tests.uid('fresh project')$$, 'CS040', 'a project that people of a client have been on stays with it');
select lives_ok($$select public.create_project(tests.uid('bare project'), tests.uid('organisation'), jsonb_build_object('name', 'Bare', 'reference', 'BARE', 'client_id', tests.uid('fresh')), tests.uid('template'))$$, 'one where none was');
select lives_ok($$update public.projects set client_id = tests.uid('other_client') where id = tests.uid('bare project')$$, 'gets another');

-- access and record of requests
select tests.who_can($$select 1 from public.signer_requests where id = tests.uid('r1')$$, array_remove(tests.team(), 'supplier_pm') || '{client_admin}', 'what is asked is read by both sides, as long as they are on the team');
select tests.act_as('client_admin');
select results_eq($$select created_by, decided_by from public.signer_requests where id = tests.uid('r1')$$, $$values (tests.uid('project_admin'), tests.uid('client_admin'))$$, 'a request says who asked and who decided');
select is(tests.peek($$select string_agg(verb, ',' order by id) from public.audit_log where record_id = tests.uid('r1')$$), 'created,changed', 'and is logged');

-- the verifiers
select tests.act_as('client_admin');
insert into public.user_projects (organisation_id, project_id, user_id, role) values (tests.uid('organisation'), tests.uid('project'), tests.uid('client_member'), 'customer_pm');
select tests.sign('project_admin', 'milestone_baseline', 'milestone');
select tests.sign('client_member', 'milestone_baseline', 'milestone');
select is((select valid from public.verify_signatures(tests.uid('project'))), true, 'a chain of appointed signers holds');
select is((select split_part(statement, E'\n', 3) from public.signatures where subject_id = tests.uid('milestone') and side = 'customer') ~ '^Appointed by client_admin, administrator of Acme on', true, 'a signature says by whom its signer was appointed');
reset role;
create function pg_temp.problem_of(statement text) returns text language plpgsql as $$
declare
  found text;
begin
  begin
    perform tests.quietly(statement);
    -- The intruder writes the whole chain anew, as who owns the database could.
    perform tests.quietly($q$
      do $d$
      declare e public.signatures; before text := repeat('0', 64);
      begin
        for e in select * from public.signatures where project_id = tests.uid('project') order by position loop
          e.content_hash := private.sha256_hex(e.content::text);
          e.entry_hash := private.signature_entry_hash(e.project_id, e.position, before, e.subject_type, e.subject_id, e.side, e.action, e.signer_key, e.signer_name, e.signer_role, e.signed_at, e.statement, e.content_hash);
          update public.signatures s set content_hash = e.content_hash, previous_hash = before, entry_hash = e.entry_hash where s.id = e.id;
          before := e.entry_hash;
        end loop;
        update private.signature_heads set entry_hash = before where project_id = tests.uid('project');
      end $d$ $q$);
    found := tests.peek($q$select coalesce(problem, 'none') from private.check_chain(tests.uid('project'))$q$);
    raise exception using errcode = 'UNDO0';
  exception when sqlstate 'UNDO0' then null;
  end;
  return found;
end;
$$;
select is(pg_temp.problem_of($$select 1$$), 'none', 'written anew as it was, it holds');
select is(pg_temp.problem_of($$update public.signatures set content = jsonb_set(content, '{by,side}', '"supplier"') where project_id = tests.uid('project') and subject_id = tests.uid('client_member') and action = 'appointed'$$), 'signer', 'a signer whom the other side appointed is named');
select is(pg_temp.problem_of($$update public.signatures set subject_id = tests.uid('viewer') where project_id = tests.uid('project') and subject_id = tests.uid('client_member') and action = 'appointed'$$), 'signer', 'and so is a signature of who was not appointed');

-- what a membership's end does, where something is signed
select tests.act_as('org_admin');
select tests.refused($$update public.clients set status = 'deleted' where id = tests.uid('client')$$, 'CS019', 'a client whose projects hold signatures is not deleted');
select tests.refused($$update public.user_organisations set is_active = false where user_id = tests.uid('project_admin')$$, 'CS034', 'nor the last deactivated who signs for the supplier');
select lives_ok($$insert into public.user_projects (organisation_id, project_id, user_id, role) values (tests.uid('organisation'), tests.uid('project'), tests.uid('org_member'), 'supplier_pm')$$, 'with another one');
select lives_ok($$update public.user_organisations set is_active = false where user_id = tests.uid('org_member')$$, 'one may go');
select is(tests.peek($$select action from public.signatures where project_id = tests.uid('project') and subject_id = tests.uid('org_member') order by position desc limit 1$$), 'removed', 'which ends what they signed for');
update public.user_organisations set is_active = true where user_id = tests.uid('org_member');
select is(tests.peek($$select action from public.signatures where project_id = tests.uid('project') and subject_id = tests.uid('org_member') order by position desc limit 1$$), 'appointed', 'and brings it back');
select tests.act_as('client_admin');
update public.user_clients set is_active = false where user_id = tests.uid('client_member');
select is(tests.peek($$select action from public.signatures where project_id = tests.uid('project') and subject_id = tests.uid('client_member') order by position desc limit 1$$), 'removed', 'on the customer''s side, too');
select tests.refused($$update public.user_clients set is_active = false where user_id = tests.uid('customer_pm')$$, 'CS034', 'whose last one stays');

-- who comes back by an invitation signs no more
select tests.arrange($$insert into public.org_invitations (id, organisation_id, email, client_id, client_role, token_hash, invited_by) values (tests.uid('back'), tests.uid('organisation'), 'client_member@example.com', tests.uid('client'), 'client_member', private.sha256_hex('back'), tests.uid('org_admin'))$$);
select tests.act_as('client_member');
select lives_ok($$select public.accept_invitation('back')$$, 'a person comes back by the supplier''s invitation');
select is(tests.peek($$select role from public.user_projects where project_id = tests.uid('project') and user_id = tests.uid('client_member')$$), 'viewer', 'as a viewer where they signed');
select is((select valid from public.verify_signatures(tests.uid('project'))), true, 'and the chain holds');

select * from finish();
