-- Accounts and contacts: the supplier's own people keep them; a customer sees nothing of it.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.accounts where id = tests.uid('account')$$, tests.staff(), 'an account is seen by the organisation''s people');
select tests.who_can($$insert into public.accounts (organisation_id, name) values (tests.uid('organisation'), 'New')$$, tests.staff(), 'who adds one');
select tests.who_can($$insert into public.accounts (organisation_id, name) values (tests.uid('other_organisation'), 'New')$$, '{outsider}', 'in their own organisation');
select tests.who_can($$update public.accounts set industry = 'Energy' where id = tests.uid('account')$$, tests.staff(), 'and changes one');
select tests.who_can($$update public.accounts set status = 'customer'$$, '{}', 'nobody writes a stage');
select tests.who_can($$update public.accounts set client_id = tests.uid('client')$$, '{}', 'nor what it became');
select tests.who_can($$delete from public.accounts$$, '{}', 'nobody deletes an account''s row');
select tests.who_can($$select 1 from public.contacts where id = tests.uid('contact')$$, tests.staff(), 'a contact is seen by the organisation''s people');
select tests.who_can($$insert into public.contacts (organisation_id, account_id, full_name) values (tests.uid('organisation'), tests.uid('account'), 'New')$$, tests.staff(), 'who adds one');
select tests.who_can($$insert into public.contacts (organisation_id, full_name) values (tests.uid('other_organisation'), 'New')$$, '{outsider}', 'in their own organisation');
select tests.who_can($$update public.contacts set phone = '1' where id = tests.uid('contact')$$, tests.staff(), 'and changes one');
select tests.who_can($$delete from public.contacts$$, '{}', 'nobody deletes a contact''s row');
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p not like 'pipeline.%') where id = tests.uid('staff')$$);
select tests.who_can($$select 1 from public.accounts where id = tests.uid('account')$$, '{org_admin}', 'without pipeline.read there are no accounts');
select tests.who_can($$select 1 from public.contacts where id = tests.uid('contact')$$, '{org_admin}', 'and no contacts');
select tests.arrange($$update public.roles set permissions = permissions || '{pipeline.read}' where id = tests.uid('staff')$$);
select tests.who_can($$update public.accounts set industry = 'Energy' where id = tests.uid('account')$$, '{org_admin}', 'reading is not writing');
select tests.who_can($$insert into public.accounts (organisation_id, name) values (tests.uid('organisation'), 'New')$$, '{org_admin}', 'nor adding');
select tests.who_can($$update public.contacts set phone = '1' where id = tests.uid('contact')$$, '{org_admin}', 'nor for contacts');
select tests.who_can($$insert into public.contacts (organisation_id, full_name) values (tests.uid('organisation'), 'New')$$, '{org_admin}', 'either way');

-- rules
select tests.act_as('org_admin');
insert into public.accounts (id, organisation_id, name) values (tests.uid('mine'), tests.uid('organisation'), 'Mine');
select is((select owner_id from public.accounts where id = tests.uid('mine')), tests.uid('org_admin'), 'who adds an account owns it');
select is((select created_by from public.accounts where id = tests.uid('mine')), tests.uid('org_admin'), 'and made it');
select lives_ok($$update public.accounts set owner_id = tests.uid('viewer') where id = tests.uid('mine')$$, 'it goes to a colleague');
select lives_ok($$update public.accounts set owner_id = null where id = tests.uid('mine')$$, 'or to nobody');
select tests.refused($$update public.accounts set owner_id = tests.uid('outsider') where id = tests.uid('mine')$$, 'CS080', 'not to a stranger');
select tests.refused($$update public.accounts set owner_id = tests.uid('client_member') where id = tests.uid('mine')$$, 'CS080', 'nor to a customer');
select tests.refused($$update public.contacts set owner_id = tests.uid('suspended') where id = tests.uid('contact')$$, 'CS080', 'nor to a suspended colleague');
select tests.refused($$update public.accounts set website = 'globex' where id = tests.uid('account')$$, '23514', 'a web address is one');
select tests.refused($$update public.accounts set email_domain = 'Globex' where id = tests.uid('account')$$, '23514', 'so is a domain');
select tests.refused($$update public.accounts set name = '' where id = tests.uid('account')$$, '23514', 'a name is not blank');
select tests.refused($$update public.contacts set email = 'nobody' where id = tests.uid('contact')$$, '23514', 'an address is an address');
select tests.refused($$update public.contacts set account_id = tests.uid('other_account') where id = tests.uid('contact')$$, '23503', 'a contact belongs to an account of the same organisation');
update public.contacts set email = ' Hank@GLOBEX.example ' where id = tests.uid('contact');
select is((select email from public.contacts where id = tests.uid('contact')), 'hank@globex.example', 'addresses are kept in small letters');
update public.accounts set deleted_at = now() where id = tests.uid('mine');
select is((select deleted_by from public.accounts where id = tests.uid('mine')), tests.uid('org_admin'), 'deleting says who');
select is_empty($$select 1 from public.company_overview where id = tests.uid('mine')$$, 'and takes it out of the lists');
update public.accounts set deleted_at = null where id = tests.uid('mine');
select isnt_empty($$select 1 from public.company_overview where id = tests.uid('mine')$$, 'restoring brings it back');
update public.contacts set deleted_at = now() where id = tests.uid('contact');
select is((select deleted_by from public.contacts where id = tests.uid('contact')), tests.uid('org_admin'), 'a contact too');
update public.contacts set deleted_at = null where id = tests.uid('contact');

-- An administrator of the installation who has entered owns nothing.
select tests.act_as('system_admin');
select public.enter_organisation(tests.uid('organisation'), 'Asked for help');
select lives_ok($$insert into public.accounts (id, organisation_id, name) values (tests.uid('entered'), tests.uid('organisation'), 'Entered')$$, 'who has entered adds an account');
select is((select owner_id from public.accounts where id = tests.uid('entered')), null, 'that nobody owns');
select public.leave_organisation(tests.uid('organisation'));

-- record
select is(tests.peek($$select record_label from public.audit_log where record_id = tests.uid('mine') and verb = 'created'$$), 'Mine', 'adding is logged');
select is(tests.peek($$select verb from public.audit_log where record_id = tests.uid('mine') order by id desc limit 1$$), 'restored', 'so are deleting and restoring');
select is(tests.peek($$select parent_id::text from public.audit_log where record_id = tests.uid('contact') and verb = 'created'$$), tests.uid('account')::text, 'a contact stands in its account''s history');
select tests.act_as('org_member');
select isnt_empty($$select 1 from public.audit_log where record_id = tests.uid('account')$$, 'who reads accounts reads their history');
select tests.who_can($$select 1 from public.audit_log where record_id = tests.uid('account')$$, tests.staff(), 'nobody else does');
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p <> 'pipeline.read') where id = tests.uid('staff')$$);
select tests.who_can($$select 1 from public.audit_log where record_id in (tests.uid('account'), tests.uid('lead'))$$, '{org_admin}', 'nor without pipeline.read');
select tests.who_can($$select 1 from public.audit_log where record_id = tests.uid('candidate')$$, tests.staff(), 'which says nothing of candidates');

select * from finish();
