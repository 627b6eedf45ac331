-- Clients: seen by both sides, kept by the supplier; a person stands on one side.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select id from public.clients where id = tests.uid('client')$$,
  '{org_admin,org_member,project_admin,supplier_pm,contributor,viewer,customer_pm,client_admin,client_member}', 'a client is seen by the organisation''s people and by its own');
select tests.who_can($$select id from public.clients where id = tests.uid('dormant_client')$$, tests.members(), 'a suspended client''s people do not see it');
select tests.who_can($$select notes from public.clients$$, '{}', 'the notes are in no row that anybody reads');
select tests.who_can($$select public.get_client_notes(tests.uid('client'))$$, tests.members(), 'the notes are for the supplier''s people');
select tests.who_can($$insert into public.clients (organisation_id, name) values (tests.uid('organisation'), 'New')$$, '{org_admin}', 'who manages clients adds one');
select tests.who_can($$insert into public.clients (organisation_id, name) values (tests.uid('other_organisation'), 'New')$$, '{outsider}', 'in their own organisation');
select tests.who_can($$update public.clients set name = 'X' where id = tests.uid('client')$$, '{org_admin}', 'who manages clients changes one');
select tests.who_can($$delete from public.clients$$, '{}', 'nobody deletes a client''s row');
select tests.who_can($$select 1 from public.user_clients where user_id = tests.uid('client_member')$$,
  '{system_admin,org_admin,org_member,project_admin,supplier_pm,contributor,viewer,customer_pm,client_admin,client_member}', 'a client''s people are seen by both sides');
select tests.who_can($$update public.user_clients set is_active = false where user_id = tests.uid('client_member')$$, '{org_admin,client_admin}', 'a client''s people are managed by both sides'' administrators');
select tests.who_can($$update public.user_clients set client_role = 'client_member' where user_id = tests.uid('client_admin')$$, '{}', 'but nobody changes their own role, nor the supplier a client''s');
select tests.who_can($$update public.user_clients set is_active = false where user_id = tests.uid('other_client_pm')$$, '{}', 'a client''s administrator reaches their own client only, and the supplier no administrator of a client');
select tests.who_can($$insert into public.user_clients (organisation_id, client_id, user_id) values (tests.uid('organisation'), tests.uid('client'), tests.uid('nobody'))$$, '{}', 'nobody joins a client but by invitation');
select tests.who_can($$delete from public.user_clients$$, '{}', 'a membership is deactivated, never deleted');

-- rules
select tests.act_as('org_admin');
select tests.refused($$select public.get_client_notes(tests.uid('foreign_client'))$$, 'CS001', 'another organisation''s client has no notes');
select is(public.get_client_notes(tests.uid('client')), 'Pays late.', 'the supplier reads the notes');
select tests.refused($$insert into public.clients (organisation_id, name) values (tests.uid('organisation'), 'ACME')$$, '23505', 'a name is used once');
select tests.refused($$insert into public.clients (organisation_id, name, email) values (tests.uid('organisation'), 'New', 'no address')$$, '23514', 'an address is an address');
update public.clients set status = 'deleted' where id = tests.uid('other_client');
select is((select deleted_by from public.clients where id = tests.uid('other_client')), tests.uid('org_admin'), 'deleting says who');
select tests.refused($$update public.clients set status = 'active' where id = tests.uid('other_client')$$, 'CS004', 'a deleted client stays deleted');
select lives_ok($$insert into public.clients (organisation_id, name) values (tests.uid('organisation'), 'Bolt')$$, 'its name is free again');
select tests.refused($$select tests.arrange('insert into public.user_clients (organisation_id, client_id, user_id) values (tests.uid(''organisation''), tests.uid(''client''), tests.uid(''viewer''))')$$, 'CS030', 'the supplier''s people are no client''s people');
select tests.refused($$select tests.arrange('insert into public.user_organisations (organisation_id, user_id) values (tests.uid(''organisation''), tests.uid(''client_member''))')$$, 'CS030', 'nor the other way round');
update public.user_organisations set is_active = false where user_id = tests.uid('viewer');
select lives_ok($$select tests.arrange('insert into public.user_clients (organisation_id, client_id, user_id) values (tests.uid(''organisation''), tests.uid(''client''), tests.uid(''viewer''))')$$, 'who left one side may join the other');
select tests.refused($$update public.user_organisations set is_active = true where user_id = tests.uid('viewer')$$, 'CS030', 'but not come back while there');
select tests.refused($$select tests.arrange('insert into public.user_clients (organisation_id, client_id, user_id) values (tests.uid(''organisation''), tests.uid(''foreign_client''), tests.uid(''nobody''))')$$, '23503', 'not even the owner links a client of another organisation');

-- reach ends at once
select tests.act_as('customer_pm');
select isnt_empty($$select 1 from public.milestones where id = tests.uid('milestone')$$, 'a client''s person reaches the project');
select tests.act_as('client_admin');
select tests.refused($$update public.user_clients set is_active = false where user_id = tests.uid('customer_pm')$$, 'CS034', 'the last who signs for a side is not deactivated');
select tests.arrange($$update public.user_clients set is_active = false where user_id = tests.uid('customer_pm')$$);
select tests.act_as('customer_pm');
select is_empty('select 1 from public.milestones', 'a deactivated one does not');
select tests.act_as('org_admin');
select tests.refused($$update public.user_clients set is_active = true where user_id = tests.uid('customer_pm')$$, 'CS033', 'the supplier brings nobody back who signs for the customer');
select tests.act_as('client_admin');
update public.user_clients set is_active = true where user_id = tests.uid('customer_pm');
select tests.act_as('org_admin');
update public.clients set status = 'suspended' where id = tests.uid('client');
select tests.act_as('customer_pm');
select is_empty('select 1 from public.milestones', 'nor does anybody of a suspended client');
select tests.refused($$select public.get_signable('milestone_baseline', tests.uid('milestone'))$$, 'CS001', 'nor what waits for their signature');

-- record
select is(tests.peek($$select changes ->> 'status' from public.audit_log where record_id = tests.uid('client') order by id desc limit 1$$), '["active", "suspended"]', 'suspending is logged');

select * from finish();
