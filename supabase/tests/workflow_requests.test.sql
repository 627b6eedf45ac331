-- Requests and access: who asks, who decides, what access opens, and that each is decided once.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

create function pg_temp.clients_people() returns text[] language sql as $$ select array['client_admin', 'client_member', 'customer_pm'] $$;
-- A run of what is offered, for a client, taken back.
create function pg_temp.run(client text, workflow text default 'offer') returns text language sql as $$
  select format('select public.run_workflow(gen_random_uuid(), %L, ''{"prompts": ["a cat"]}'', %L)', tests.uid(workflow), tests.uid(client))
$$;

-- access
select tests.who_can($$select 1 from public.workflows where id = tests.uid('offer')$$, tests.staff() || pg_temp.clients_people() || '{other_client_pm}', 'what is offered is seen by the clients'' people, too');
select tests.who_can($$select 1 from public.workflows where id = tests.uid('workflow')$$, tests.staff(), 'what is not is the supplier''s affair');
select tests.who_can($$select 1 from public.workflows where id = tests.uid('other_offer')$$, '{outsider}', 'and never another tenant''s');
select tests.who_can($$select 1 from public.workflow_requests where id = tests.uid('request')$$, tests.staff() || pg_temp.clients_people(), 'both sides see a request');
select tests.who_can($$select 1 from public.workflow_request_overview where id = tests.uid('request') and client_name = 'Acme' and access_id is null$$, tests.staff() || pg_temp.clients_people(), 'with its names, too');
select tests.who_can($$select 1 from public.workflow_access where id = tests.uid('access')$$, tests.staff() || '{other_client_pm}', 'and access');
select tests.who_can($$update public.workflow_requests set status = 'approved', decided_at = now()$$, '{}', 'nobody writes a request');
select tests.who_can($$insert into public.workflow_requests (organisation_id, client_id, workflow_id) values (tests.uid('organisation'), tests.uid('other_client'), tests.uid('offer'))$$, '{}', 'or adds one by hand');
select tests.who_can($$insert into public.workflow_access (organisation_id, client_id, workflow_id) values (tests.uid('organisation'), tests.uid('client'), tests.uid('offer'))$$, '{}', 'or access');
select tests.who_can($$update public.workflow_access set revoked_at = now()$$, '{}', 'or ends it by hand');
select tests.who_can($$delete from public.workflow_access$$, '{}', 'or removes it');
select tests.who_can($$delete from public.workflow_requests$$, '{}', 'or a request');
select tests.who_can($$select public.decide_workflow_request(tests.uid('request'), 'approved')$$, '{org_admin}', 'who manages workflows decides');
select tests.who_can($$select public.withdraw_workflow_request(tests.uid('request'))$$, pg_temp.clients_people(), 'the client''s people withdraw');
select tests.who_can($$select public.grant_workflow_access(tests.uid('offer'), tests.uid('client'))$$, '{org_admin}', 'who manages workflows gives access');
select tests.who_can($$select public.revoke_workflow_access(tests.uid('access'), 'Over')$$, '{org_admin}', 'and ends it');
select tests.who_can(pg_temp.run('other_client'), tests.staff() || '{other_client_pm}', 'both sides run what the client has access to');
select tests.who_can(pg_temp.run('client'), '{}', 'and nobody what it has not');
select tests.who_can(pg_temp.run('client', 'workflow'), tests.staff(), 'what is not offered is run by the supplier alone');

-- rules: asking
select tests.act_as('client_member');
select tests.refused($$select public.request_workflow(gen_random_uuid(), tests.uid('offer'), tests.uid('client'))$$, 'CS004', 'what waits is not asked for again');
select tests.refused($$select public.request_workflow(gen_random_uuid(), tests.uid('workflow'), tests.uid('client'))$$, 'CS001', 'what is not offered is not there');
select tests.refused($$select public.request_workflow(gen_random_uuid(), tests.uid('other_offer'), tests.uid('client'))$$, 'CS001', 'or another tenant''s');
select tests.refused($$select public.request_workflow(gen_random_uuid(), tests.uid('offer'), tests.uid('other_client'))$$, 'CS001', 'for one''s own client');
select tests.refused(pg_temp.run('client'), 'CS091', 'no access, no run');
select tests.refused(pg_temp.run('other_client'), 'CS001', 'and none of another client''s');
select tests.refused($$select public.withdraw_workflow_request(tests.uid('other_request'))$$, 'CS001', 'nobody withdraws another client''s');
select public.withdraw_workflow_request(tests.uid('request')), public.withdraw_workflow_request(tests.uid('request'));
select is((select status from public.workflow_requests where id = tests.uid('request')), 'withdrawn', 'it is taken back');
select tests.refused($$select public.request_workflow(null, tests.uid('offer'), tests.uid('client'))$$, 'CS006', 'a request has an id');
select tests.refused($$select public.request_workflow(gen_random_uuid(), tests.uid('offer'), tests.uid('client'), repeat('x', 2001))$$, 'CS006', 'and notes of a length');
select public.request_workflow(tests.uid('second request'), tests.uid('offer'), tests.uid('client'), 'Fifty images'), public.request_workflow(tests.uid('second request'), tests.uid('offer'), tests.uid('client'), 'Fifty images');
select is((select count(*)::int from public.workflow_requests where status = 'pending' and client_id = tests.uid('client')), 1, 'asked twice, it waits once');
select is(tests.peek($$select string_agg(distinct kind || ' ' || reason || ' ' || (data ->> 'client'), ',') from public.notifications where user_id = tests.uid('org_admin') and subject_id = tests.uid('second request')$$), 'workflow_requested workflow_manager Acme', 'who decides is told');

-- rules: deciding
select tests.act_as('org_admin');
select tests.refused($$select public.decide_workflow_request(tests.uid('second request'), 'rejected')$$, 'CS006', 'a rejection has a reason');
select tests.refused($$select public.decide_workflow_request(tests.uid('second request'), 'perhaps')$$, 'CS006', 'an answer is yes or no');
select tests.refused($$select public.decide_workflow_request(tests.uid('second request'), 'approved', null, 9)$$, 'CS003', 'another version');
select tests.refused($$select public.decide_workflow_request(tests.uid('other_request'), 'approved')$$, 'CS001', 'another tenant''s is not there');
select tests.refused($$select public.decide_workflow_request(tests.uid('request'), 'approved')$$, 'CS093', 'what was withdrawn is not decided');
select tests.act_as('org_member');
select tests.refused($$select public.decide_workflow_request(tests.uid('second request'), 'approved')$$, 'CS002', 'a member does not decide');
select tests.act_as('org_admin');
select public.decide_workflow_request(tests.uid('second request'), 'approved', 'Gladly'), public.decide_workflow_request(tests.uid('second request'), 'approved', 'Gladly');
select is((select status || ' ' || reason || ' ' || (reviewer_id = tests.uid('org_admin')) from public.workflow_requests where id = tests.uid('second request')), 'approved Gladly true', 'it says who, and what');
select tests.refused($$select public.decide_workflow_request(tests.uid('second request'), 'rejected', 'No')$$, 'CS093', 'and is decided once');
select is((select count(*)::int from public.workflow_access where request_id = tests.uid('second request') and revoked_at is null), 1, 'approval is access');
select is(tests.peek($$select string_agg(kind || ' ' || reason || ' ' || (data ->> 'client_id' = tests.uid('client')::text), ',') from public.notifications where user_id = tests.uid('client_member') and subject_id = tests.uid('second request')$$), 'workflow_request_approved requester true', 'who asked is told');
select tests.who_can(pg_temp.run('client'), tests.staff() || pg_temp.clients_people(), 'and the client''s people run it');
select tests.act_as('client_member');
select tests.refused($$select public.request_workflow(gen_random_uuid(), tests.uid('offer'), tests.uid('client'))$$, 'CS004', 'who has access does not ask');
select lives_ok(format('select public.run_workflow(%L, %L, %L, %L)', tests.uid('run of client'), tests.uid('offer'), '{"prompts": ["a cat"]}', tests.uid('client')), 'it runs');
select tests.who_can($$select public.cancel_execution(tests.uid('run of client'))$$, pg_temp.clients_people() || '{org_admin}', 'the client''s people stop it, and who manages workflows');
select tests.act_as('org_admin');
select public.set_workflow_status(tests.uid('offer'), 'inactive');
select tests.act_as('client_member');
select tests.refused(pg_temp.run('client'), 'CS091', 'what is switched off does not run, with access or without');
select is((select name from public.workflows where id = tests.uid('offer')), 'Images', 'but keeps its name for who had it');
select tests.act_as('org_admin');
select public.set_workflow_status(tests.uid('offer'), 'active');

-- rules: revoking
select tests.refused($$select public.revoke_workflow_access(a.id, ' ') from public.workflow_access a where a.client_id = tests.uid('client')$$, 'CS006', 'with a reason');
select public.revoke_workflow_access(a.id, 'The contract ended') from public.workflow_access a where a.client_id = tests.uid('client');
select public.revoke_workflow_access(a.id, 'Again') from public.workflow_access a where a.client_id = tests.uid('client');
select is((select string_agg(reason || ' ' || (revoked_by = tests.uid('org_admin')), ',') from public.workflow_access where client_id = tests.uid('client')), 'The contract ended true', 'it ends once');
select is(tests.peek($$select count(*) from public.notifications where kind = 'workflow_access_revoked'$$), '3', 'the client''s people are told');
select tests.act_as('client_member');
select tests.refused(pg_temp.run('client'), 'CS091', 'revoked, it does not run');
select tests.act_as('org_admin');
select isnt((select public.grant_workflow_access(tests.uid('offer'), tests.uid('client'))), null, 'access is given again, without a request');
select is((select public.grant_workflow_access(tests.uid('offer'), tests.uid('client'))), (select id from public.workflow_access where client_id = tests.uid('client') and revoked_at is null), 'once');
select is((select count(*)::int from public.workflow_access where client_id = tests.uid('client')), 2, 'and its history stays');
select is(tests.peek($$select count(*) from public.notifications where kind = 'workflow_access_given' and data ->> 'client_id' = tests.uid('client')::text$$), '3', 'of which the client''s people are told once');
select tests.refused($$select public.grant_workflow_access(tests.uid('workflow'), tests.uid('client'))$$, 'CS004', 'what is not offered is not given');
select tests.refused($$select public.grant_workflow_access(tests.uid('offer'), tests.uid('foreign_client'))$$, 'CS006', 'nor to another tenant''s client');
-- One made for a client alone needs no access, and is no other client's.
insert into public.workflows (id, organisation_id, client_id, name, is_offered) values (tests.uid('own'), tests.uid('organisation'), tests.uid('client'), 'Own', true);
select public.save_workflow_draft(tests.uid('own'), '{"steps": [{"key": "a", "name": "A", "type": "decision", "is_start": true}]}'), public.publish_workflow(tests.uid('own'));
select tests.who_can(pg_temp.run('client', 'own'), tests.staff() || pg_temp.clients_people(), 'what was made for a client is run by it');
select tests.who_can($$select 1 from public.workflows where id = tests.uid('own')$$, tests.staff() || pg_temp.clients_people(), 'and seen by no other');
select tests.act_as('other_client_pm');
select tests.refused($$select public.request_workflow(gen_random_uuid(), tests.uid('own'), tests.uid('other_client'))$$, 'CS001', 'who cannot ask for it either');
select tests.refused($$select tests.arrange('update public.workflow_requests set reason = ''X''')$$, 'CS018', 'not even its owner changes what was decided');
select tests.refused($$select tests.arrange('update public.workflow_access set reason = ''X'' where revoked_at is not null')$$, 'CS018', 'or what ended');

-- record
select tests.who_can($$select 1 from public.audit_log where table_name = 'workflow_requests' and organisation_id = tests.uid('organisation')$$, tests.staff(), 'our people read what was asked and answered');
select is(tests.peek($$select string_agg(table_name || ' ' || verb || ' ' || record_label, ', ' order by id) from public.audit_log where parent_id = tests.uid('offer') and actor_id = tests.uid('org_admin')$$),
  'workflow_requests changed Images · Acme, workflow_access created Images, workflow_access changed Images, workflow_access created Images', 'what was decided is in the workflow''s history');
select is((select lock_version from public.workflow_requests where id = tests.uid('second request')), 2, 'a request has its version') from tests.act_as('org_admin');

select * from finish();
