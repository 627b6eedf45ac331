-- Deals: kept by the supplier's people; the customer of the project that one opens sees nothing of it.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.deals where id = tests.uid('deal')$$, tests.staff(), 'a deal is seen by the organisation''s people');
select tests.who_can($$insert into public.deals (organisation_id, account_id, name) values (tests.uid('organisation'), tests.uid('account'), 'New')$$, tests.staff(), 'who adds one');
select tests.who_can($$insert into public.deals (organisation_id, name) values (tests.uid('other_organisation'), 'New')$$, '{outsider}', 'in their own organisation');
select tests.who_can($$update public.deals set next_step = 'Call' where id = tests.uid('deal')$$, tests.staff(), 'and changes one');
select tests.who_can($$update public.deals set status = 'won'$$, '{}', 'nobody writes a stage');
select tests.who_can($$update public.deals set project_id = tests.uid('project')$$, '{}', 'nor the project that it opened');
select tests.who_can($$delete from public.deals$$, '{}', 'nobody deletes a deal''s row');
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p <> 'pipeline.write') where id = tests.uid('staff')$$);
select tests.who_can($$update public.deals set next_step = 'Call' where id = tests.uid('deal')$$, '{org_admin}', 'reading is not writing');
select tests.who_can($$insert into public.deals (organisation_id, name) values (tests.uid('organisation'), 'New')$$, '{org_admin}', 'nor adding');

-- rules
select tests.act_as('org_admin');
select tests.refused($$update public.deals set probability = 101 where id = tests.uid('deal')$$, '23514', 'nothing is likelier than certain');
select tests.refused($$update public.deals set value = 1e12 where id = tests.uid('deal')$$, '22003', 'a value has an end');
select tests.refused($$update public.deals set account_id = tests.uid('other_account') where id = tests.uid('deal')$$, '23503', 'a deal belongs to an account of the same organisation');
select tests.refused($$update public.deals set contact_id = tests.uid('other_contact') where id = tests.uid('deal')$$, '23503', 'and to a contact of it');
select tests.refused($$update public.deals set owner_id = tests.uid('outsider') where id = tests.uid('deal')$$, 'CS080', 'an owner is one of the organisation''s people');
update public.deals set deleted_at = now() where id = tests.uid('deal');
select is((select deleted_by from public.deals where id = tests.uid('deal')), tests.uid('org_admin'), 'deleting says who');
update public.deals set deleted_at = null where id = tests.uid('deal');

-- record
select is(tests.peek($$select parent_id::text from public.audit_log where record_id = tests.uid('deal') and verb = 'created'$$), tests.uid('account')::text, 'a deal stands in its account''s history');
select tests.arrange($$update public.deals set project_id = tests.uid('project') where id = tests.uid('deal')$$);
select is(tests.peek($$select count(*) from public.audit_log where record_id = tests.uid('deal') and project_id is not null$$), '0', 'and never in the project''s, which its customer reads');
select tests.act_as('customer_pm');
select is_empty($$select 1 from public.audit_log where table_name in ('deals', 'accounts', 'leads', 'contacts')$$, 'so the customer finds nothing');

select * from finish();
