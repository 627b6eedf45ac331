-- Audit: one line for each change, append-only, read by auditors and by who reads the record.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.arrange($$update public.clients set phone = '1' where id = tests.uid('client')$$);
select tests.who_can($$select 1 from public.audit_log where table_name = 'clients' and record_id = tests.uid('client')$$, '{org_admin}', 'what happens outside a project is for the organisation''s auditors');
select tests.who_can($$select 1 from public.audit_log where project_id = tests.uid('project')$$, tests.team(), 'a project''s history is for who reads the project');
select tests.who_can($$select 1 from public.audit_log where table_name = 'org_invitations' and organisation_id = tests.uid('organisation')$$, '{org_admin}', 'invitations are not in a project''s history');
select tests.who_can($$select 1 from public.audit_log where organisation_id = tests.uid('other_organisation')$$, '{outsider}', 'another tenant''s log does not exist');
select tests.who_can($$select 1 from public.audit_log where organisation_id is null$$, '{}', 'what belongs to no tenant is for nobody');
select tests.who_can($$insert into public.audit_log (verb, table_name) values ('created', 'x')$$, '{}', 'nobody writes the log by hand');
select tests.who_can($$update public.audit_log set actor_name = 'x'$$, '{}', 'nobody changes the log');
select tests.who_can($$delete from public.audit_log$$, '{}', 'nobody empties the log');

-- rules: not even the owner
select tests.refused($$select tests.arrange('update public.audit_log set actor_name = ''x''')$$, 'CS018', 'the owner cannot change the log');
select tests.refused($$select tests.arrange('delete from public.audit_log')$$, 'CS018', 'the owner cannot delete from the log');
select tests.refused($$select tests.arrange('truncate public.audit_log')$$, 'CS018', 'the owner cannot truncate the log');

-- record
select tests.act_as('supplier_pm');
select set_config('request.headers', '{"x-request-id": "req-1"}', true);
update public.milestones set name = 'Renamed' where id = tests.uid('milestone');
select results_eq($$select verb, actor_id, actor_name, project_id, record_label, changes, request_id from public.audit_log where record_id = tests.uid('milestone') order by id desc limit 1$$,
  $$values ('changed', tests.uid('supplier_pm'), 'supplier_pm', tests.uid('project'), 'MS-001 Renamed', '{"name": ["Discovery", "Renamed"]}'::jsonb, 'req-1')$$,
  'a line says who changed what, from what to what, in which request');
select is_empty($$with u as (update public.milestones set name = 'Renamed' where id = tests.uid('milestone') returning id)
  select a.id from public.audit_log a, u where a.record_id = u.id and a.changes = '{}'$$, 'an update that changes nothing is not logged');
update public.milestones set deleted_at = now() where id = (select id from public.milestones where false);
select tests.act_as('project_admin');
insert into public.milestones (id, organisation_id, project_id, name) values (tests.uid('brief'), tests.uid('organisation'), tests.uid('project'), 'Brief');
update public.milestones set deleted_at = now() where id = tests.uid('brief');
update public.milestones set deleted_at = null where id = tests.uid('brief');
select results_eq($$select verb from public.audit_log where record_id = tests.uid('brief') order by id$$, $$values ('created'), ('deleted'), ('restored')$$, 'deleting and restoring have their own verbs');
select isnt(tests.peek($$select count(*) from public.audit_log where table_name = 'org_invitations'$$), '0', 'invitations are logged');
select is(tests.peek($$select count(*) from public.audit_log where changes::text like '%' || private.sha256_hex('token') || '%'$$), '0', 'a token''s hash is in no line');

select * from finish();
