-- Leads: kept by the supplier's people; a converted one stays as it was.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.leads where id = tests.uid('lead')$$, tests.staff(), 'a lead is seen by the organisation''s people');
select tests.who_can($$insert into public.leads (organisation_id, full_name) values (tests.uid('organisation'), 'New')$$, tests.staff(), 'who adds one');
select tests.who_can($$insert into public.leads (organisation_id, full_name) values (tests.uid('other_organisation'), 'New')$$, '{outsider}', 'in their own organisation');
select tests.who_can($$update public.leads set phone = '1' where id = tests.uid('lead')$$, tests.staff(), 'and changes one');
select tests.who_can($$update public.leads set status = 'qualified'$$, '{}', 'nobody writes a stage');
select tests.who_can($$update public.leads set converted_account_id = tests.uid('account')$$, '{}', 'nor what it became');
select tests.who_can($$delete from public.leads$$, '{}', 'nobody deletes a lead''s row');
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p <> 'pipeline.write') where id = tests.uid('staff')$$);
select tests.who_can($$update public.leads set phone = '1' where id = tests.uid('lead')$$, '{org_admin}', 'reading is not writing');
select tests.who_can($$insert into public.leads (organisation_id, full_name) values (tests.uid('organisation'), 'New')$$, '{org_admin}', 'nor adding');

-- rules
select tests.act_as('org_admin');
select tests.refused($$update public.leads set value = -1 where id = tests.uid('lead')$$, '23514', 'a value is not negative');
select tests.refused($$update public.leads set currency = 'pounds' where id = tests.uid('lead')$$, '23514', 'a currency has three letters');
select tests.refused($$update public.leads set source = 'dream' where id = tests.uid('lead')$$, '23514', 'a source is one of the list');
select tests.refused($$update public.leads set email = 'mona@' where id = tests.uid('lead')$$, '23514', 'an address is an address');
select tests.refused($$update public.leads set owner_id = tests.uid('customer_pm') where id = tests.uid('lead')$$, 'CS080', 'an owner is one of the organisation''s people');
select tests.refused($$select tests.arrange('update public.leads set status = ''converted'' where id = tests.uid(''lead'')')$$, '23514', 'a converted lead has become something');
update public.leads set email = 'MONA@initech.example' where id = tests.uid('lead');
select is((select email from public.leads where id = tests.uid('lead')), 'mona@initech.example', 'addresses are kept in small letters');
select public.convert_lead(tests.uid('lead'), tests.uid('new account'), tests.uid('new contact'));
select tests.refused($$update public.leads set full_name = 'Else' where id = tests.uid('lead')$$, 'CS004', 'a converted lead does not change');
select lives_ok($$update public.leads set owner_id = tests.uid('viewer') where id = tests.uid('lead')$$, 'but can be given to somebody else');
update public.leads set deleted_at = now() where id = tests.uid('lead');
select is((select deleted_by from public.leads where id = tests.uid('lead')), tests.uid('org_admin'), 'deleting says who');

-- record
select is(tests.peek($$select record_label from public.audit_log where record_id = tests.uid('lead') and verb = 'created'$$), 'Mona Lisa', 'adding is logged');
select is(tests.peek($$select changes -> 'status' ->> 1 from public.audit_log where record_id = tests.uid('lead') and changes ? 'converted_account_id' limit 1$$), 'converted', 'so is converting');

select * from finish();
