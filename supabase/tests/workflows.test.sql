-- Workflows: a draft that changes, versions that do not, and the checks between the two.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

create function pg_temp.step(key text, step_type text, config jsonb default '{}', is_start boolean default false) returns jsonb language sql as $$
  select jsonb_build_object('key', key, 'name', initcap(key), 'type', step_type, 'config', config, 'is_start', is_start)
$$;
create function pg_temp.way(from_key text, to_key text, condition jsonb default null, is_default boolean default false) returns jsonb language sql as $$
  select jsonb_build_object('from', from_key, 'to', to_key, 'condition', condition, 'is_default', is_default)
$$;
create function pg_temp.graph(steps jsonb[], ways jsonb[] default '{}') returns jsonb language sql as $$
  select jsonb_build_object('steps', to_jsonb(steps), 'transitions', to_jsonb(ways))
$$;
-- The codes and places of a draft's faults.
create function pg_temp.faults(name text) returns text language sql as $$
  select string_agg(concat_ws(':', f.code, f.step_key, f.transition_position, f.field), ' ')
    from public.workflow_versions v cross join lateral public.check_workflow_version(v.id) f where v.workflow_id = tests.uid(name) and v.number is null
$$;
create function pg_temp.save(graph jsonb) returns integer language sql as $$ select public.save_workflow_draft(tests.uid('workflow'), graph) $$;
create function pg_temp.draft(name text) returns uuid language sql as $$ select v.id from public.workflow_versions v where v.workflow_id = tests.uid(name) and v.number is null $$;

-- access
select tests.who_can($$select 1 from public.workflows where id = tests.uid('workflow')$$, tests.staff(), 'the organisation''s people see its workflows');
select tests.who_can($$select 1 from public.workflow_versions where workflow_id = tests.uid('workflow')$$, tests.staff(), 'their versions');
select tests.who_can($$select 1 from public.workflow_steps s join public.workflow_versions v on v.id = s.version_id where v.workflow_id = tests.uid('workflow')$$, tests.staff(), 'their steps');
select tests.who_can($$select 1 from public.workflow_transitions s join public.workflow_versions v on v.id = s.version_id where v.workflow_id = tests.uid('workflow')$$, tests.staff(), 'their ways');
select tests.who_can($$insert into public.workflows (organisation_id, name) values (tests.uid('organisation'), 'New')$$, '{org_admin}', 'an administrator makes one');
select tests.who_can($$insert into public.workflows (organisation_id, name) values (tests.uid('other_organisation'), 'New')$$, '{outsider}', 'in their own organisation');
select tests.who_can($$insert into public.workflows (organisation_id, client_id, name) values (tests.uid('organisation'), tests.uid('foreign_client'), 'New')$$, '{}', 'for a client of the same');
select tests.who_can($$update public.workflows set name = 'New' where id = tests.uid('workflow')$$, '{org_admin}', 'changes one');
select tests.who_can($$update public.workflows set status = 'active' where id = tests.uid('workflow')$$, '{}', 'nobody writes the status');
select tests.who_can($$delete from public.workflows where id = tests.uid('workflow')$$, '{}', 'nobody deletes one');
select tests.who_can($$insert into public.workflow_versions (organisation_id, workflow_id, number) values (tests.uid('organisation'), tests.uid('workflow'), 9)$$, '{}', 'nobody writes a version');
select tests.who_can($$update public.workflow_steps set name = 'X'$$, '{}', 'or a step');
select tests.who_can($$delete from public.workflow_transitions$$, '{}', 'or a way');
select tests.who_can($$select public.save_workflow_draft(tests.uid('workflow'), '{"steps": []}')$$, '{org_admin}', 'an administrator saves the draft');
select tests.who_can($$select public.publish_workflow(tests.uid('workflow'))$$, '{org_admin}', 'publishes it');
select tests.who_can($$select public.set_workflow_status(tests.uid('workflow'), 'archived')$$, '{org_admin}', 'archives it');
select tests.who_can($$select public.restore_workflow_version((select id from public.workflow_versions where workflow_id = tests.uid('workflow') limit 1))$$, '{org_admin}', 'goes back');
select tests.who_can($$select public.import_workflow(gen_random_uuid(), tests.uid('organisation'), '{"name": "New", "steps": []}')$$, '{org_admin}', 'imports one');
select tests.who_can($$select public.get_workflow_definition(tests.uid('draft of workflow'))$$, tests.staff(), 'who sees it exports it');
select tests.who_can($$select public.check_workflow_version(tests.uid('draft of other_workflow'))$$, '{}', 'nobody checks another tenant''s, which has no fault');
select tests.act_as('outsider');
select tests.refused($$select public.check_workflow_version(tests.uid('draft of workflow'))$$, 'CS001', 'what is out of reach is not there');
select tests.refused($$select public.get_workflow_definition(tests.uid('draft of workflow'))$$, 'CS001', 'nor exported');
select tests.act_as('org_member');
select tests.refused($$select public.publish_workflow(tests.uid('workflow'))$$, 'CS002', 'a member does not publish');

-- rules: saving
select tests.act_as('org_admin');
select is((select count(*)::int from public.workflow_versions where workflow_id = tests.uid('workflow') and number is null), 1, 'a workflow has one draft');
select tests.refused(format('select pg_temp.save(%L)', g), c, 'refused: ' || why) from (values
  ('[]'::jsonb, 'CS006', 'a list'), ('{"steps": {}}', 'CS006', 'steps that are no list'), ('{"steps": [7]}', 'CS006', 'a step that is a number'),
  (pg_temp.graph(array[pg_temp.step('A b', 'decision')]), 'CS006', 'a key with a space'),
  (pg_temp.graph(array[pg_temp.step('a', 'decision'), pg_temp.step('a', 'decision')]), 'CS006', 'a key twice'),
  (pg_temp.graph(array[pg_temp.step('a', 'magic')]), 'CS006', 'an unknown type'),
  (pg_temp.graph(array[pg_temp.step('a', 'decision')], array[pg_temp.way('a', 'b')]), 'CS006', 'a way to nowhere'),
  (pg_temp.graph(array[pg_temp.step('a', 'decision')], array[pg_temp.way('a', 'a', '{"field": "x"}')]), 'CS006', 'a condition that is none'),
  (pg_temp.graph(array[pg_temp.step('a', 'decision')], array[pg_temp.way('a', 'a', '{"field": "x", "operator": "exists"}', true)]), 'CS006', 'a default with a condition'),
  (jsonb_build_object('steps', '[]'::jsonb, 'x', repeat('x', 1000001)), 'CS006', 'more than a megabyte'),
  (pg_temp.graph((select array_agg(pg_temp.step('s' || n, 'decision')) from generate_series(1, 201) n)), 'CS007', 'more than 200 steps')) as x (g, c, why);
select throws_ok(format('select pg_temp.save(%L)', pg_temp.graph(array[pg_temp.step('a', 'decision'), pg_temp.step('b', 'magic')])), 'CS006', 'A part of the workflow is not possible.', 'and says so');
select tests.refused($$select public.save_workflow_draft(tests.uid('workflow'), '{"steps": []}', 99)$$, 'CS003', 'another version');

select tests.refused($$select public.restore_workflow_version(tests.uid('other_version'))$$, 'CS001', 'another tenant''s version is not there');
select tests.refused($$select public.get_workflow_definition(tests.uid('other_version'))$$, 'CS001', 'nor to be read');
-- What would make a careless pattern explode is looked at in no time.
create temp table evil as select pg_temp.graph(array[pg_temp.step('a', 'set_data', jsonb_build_object('values', jsonb_build_object('x', repeat('{{', 12000) || repeat('data.a', 3000))), true)]) as g, clock_timestamp() as began;
select pg_temp.save(g) from evil;
select is((select pg_temp.faults('workflow')), 'bad_config:a:config', 'braces that never close are a fault');
select cmp_ok((select clock_timestamp() - began from evil), '<', '3 seconds'::interval, 'and soon read');
select is(length(tests.peek($$select private.render(to_jsonb(repeat('{{', 12000) || 'data.a}}'), '{"a": 1}')::text$$)) > 20000, true, 'nor do they explode when they are filled in');

-- rules: the faults and their places
select is((select pg_temp.faults('workflow') from (select pg_temp.save(g)) s), want, want) from (values
  (pg_temp.graph('{}'), 'no_steps'),
  (pg_temp.graph(array[pg_temp.step('a', 'decision')]), 'no_start:is_start'),
  (pg_temp.graph(array[pg_temp.step('a', 'decision', is_start => true), pg_temp.step('b', 'decision', is_start => true)]), 'two_starts:b:is_start'),
  (pg_temp.graph(array[pg_temp.step('a', 'decision', is_start => true), pg_temp.step('b', 'decision')]), 'unreachable:b'),
  (pg_temp.graph(array[pg_temp.step('a', 'decision', is_start => true), pg_temp.step('b', 'decision')], array[pg_temp.way('a', 'b', is_default => true), pg_temp.way('a', 'a', is_default => true)]), 'two_defaults:a:2:is_default'),
  (pg_temp.graph(array[pg_temp.step('a', 'decision', is_start => true), pg_temp.step('b', 'decision')], array[pg_temp.way('a', 'b'), pg_temp.way('a', 'b', '{"field": "x", "operator": "exists"}')]), 'never_taken:a:2:condition'),
  (pg_temp.graph(array[pg_temp.step('a', 'decision', is_start => true), pg_temp.step('b', 'set_data', '{"values": {"x": 1}}')], array[pg_temp.way('a', 'b'), pg_temp.way('b', 'a')]), 'endless:a endless:b'),
  (pg_temp.graph(array[pg_temp.step('a', 'delay', '{"amount": 1, "unit": "years"}', true)]), 'bad_config:a:amount bad_config:a:unit'),
  (pg_temp.graph(array[pg_temp.step('a', 'approval', '{"assignee": {"type": "person", "id": "00000000-0000-4000-8000-000000000001"}}', true)]), 'person_left:a:assignee'),
  (pg_temp.graph(array[pg_temp.step('a', 'task', '{"assignee": {"type": "role", "id": "00000000-0000-4000-8000-000000000001"}}', true)]), 'role_gone:a:assignee'),
  (pg_temp.graph(array[pg_temp.step('a', 'notification', '{"title": "T", "recipients": ["requester", "00000000-0000-4000-8000-000000000001"]}', true)]), 'person_left:a:recipients'),
  (pg_temp.graph(array[pg_temp.step('a', 'sub_workflow', jsonb_build_object('workflow_id', tests.uid('workflow')), true)]), 'workflow_gone:a:workflow_id')) as x (g, want);
-- A placeholder that names a step: it comes before, and gives that.
select is((select pg_temp.faults('workflow') from (select pg_temp.save(pg_temp.graph(array[
    pg_temp.step('wait', 'delay', '{"amount": 1, "unit": "days"}', true), pg_temp.step('tell', 'notification', jsonb_build_object('title', title, 'body', body, 'recipients', array['requester'])), pg_temp.step('end', 'decision')],
    array[pg_temp.way('wait', 'tell'), pg_temp.way('tell', 'end', '{"field": "document", "operator": "exists"}')] || ways))) s), want, why) from (values
  ('{{data.wait.until}} {{data.document}}', 'for {{ data.person.name }}', '{}'::jsonb[], null, 'what a step before gives, and the input, are no fault'),
  ('{{data.wait.until}}', '{{data.wait.comment}}', '{}', 'unknown_placeholder:tell:body', 'what a step does not give is, at its place'),
  ('{{data.tell.told}}', 'x', '{}', 'unknown_placeholder:tell:title', 'what it gives itself is not there yet'),
  ('{{data.tell.told}}', 'x', array[pg_temp.way('tell', 'wait', is_default => true)], null, 'unless it comes round again'),
  ('x', '{{data.end}}', array[pg_temp.way('end', 'wait')], 'unknown_placeholder:tell:body', 'a decision gives nothing')) as x (title, body, ways, want, why);
select is((select f.message from public.check_workflow_version(pg_temp.draft('workflow')) f where f.code = 'unknown_placeholder'), '{{data.end}} is never there: "End" gives nothing.', 'and says why');
select is(tests.peek(format('select %L = any (private.step_gives(%L, %L))', x.name, x.t, x.c)), 'true', x.t || ' gives ' || x.name) from (values
  ('approval', '{}'::jsonb, 'comment'), ('task', '{}', 'data'), ('notification', '{}', 'told'), ('http_request', '{}', 'body'), ('http_request', '{"map": {"order": "body.id"}}', 'order'), ('http_request', '{"map": {}}', 'status'),
  ('delay', '{}', 'until'), ('set_data', '{"values": {"x": 1}}', 'x'), ('batch_generate', '{}', 'successful'), ('start_workplan', '{}', 'workplan_id'), ('sub_workflow', '{}', 'output')) as x (t, c, name);
select is((select pg_temp.faults('workflow') from (select pg_temp.save(g)) s), null, 'no fault: ' || why) from (values
  (pg_temp.graph(array[pg_temp.step('a', 'delay', '{"amount": 1, "unit": "days"}', true)], array[pg_temp.way('a', 'a')]), 'round and round, but waiting'),
  (pg_temp.graph(array[pg_temp.step('a', 'decision', is_start => true)], array[pg_temp.way('a', 'a', '{"field": "x", "operator": "exists"}')]), 'round while a condition holds'),
  (pg_temp.graph(array[pg_temp.step('a', 'notification', '{"notificationType": "email", "template": "welcome_email", "recipients": ["user@example.com"]}', true)]), 'the source''s own step'),
  (pg_temp.graph(array[pg_temp.step('a', 'batch_generate', '{"workflow_type": "nano_banana", "model": "gemini-2.5-flash-image", "requires_api_key": true, "max_prompts": 100, "supports_reference_images": true}', true)]), 'the source''s own batch'),
  (pg_temp.graph(array[pg_temp.step('a', 'approval', '{"assignee": {"type": "org_role", "role": "org_admin"}}', true), pg_temp.step('b', 'decision')], array[pg_temp.way('a', 'b', '{"field": "approved", "operator": "equals", "value": true}')]), 'the source''s own condition')) as x (g, why);
select is(tests.peek(format('select string_agg(f.field, '' '' order by f.field) from private.step_config_faults(%L, %L) f', x.t, x.c)), x.want, x.t || ': ' || x.want) from (values
  ('approval', '{}'::jsonb, 'assignee'), ('approval', '{"assignee": {"type": "client"}, "due_in_hours": "x", "title": 5}', 'due_in_hours title'),
  ('notification', '{"recipients": []}', 'recipients title'), ('notification', '{"title": "{{evil()}}", "recipients": ["requester"]}', 'config'), ('notification', '{"title": "{{secret.KEY}}", "recipients": ["requester"]}', 'config'),
  ('http_request', '{"method": "GET", "url": "https://{{data.host}}/"}', 'url'), ('http_request', '{"method": "GET", "url": "https://api.example{{ data.x }}/a"}', 'url'), ('http_request', '{"method": "GET", "url": "https://api.example:{{data.port}}"}', 'url'),
  ('http_request', '{"method": "GET", "url": "https://\\{{data.host}}"}', 'url'), ('http_request', '{"method": "BREW", "url": "https://{{secret.HOST}}:8443?of={{data.of}}"}', 'method'),
  ('http_request', '{"method": "BREW", "url": "ftp://x"}', 'method url'), ('http_request', '{"method": "GET", "url": "https://x", "headers": {"Host": "y"}, "retry": {"attempts": 99}, "map": {"a": "headers"}}', 'headers map retry'),
  ('http_request', '{"method": "GET", "url": "https://x", "timeout_seconds": 900, "repeat": "no", "more": 1}', 'more repeat timeout_seconds'),
  ('decision', '{"x": 1}', 'x'), ('delay', '{}', 'amount unit'), ('set_data', '{"values": {"a.b": 1}}', 'values'), ('set_data', '{"values": 7}', 'values'), ('batch_generate', '{"max_prompts": 0}', 'max_prompts model'),
  ('start_workplan', '{}', 'record_id record_type template_id'), ('sub_workflow', '{"input": []}', 'input workflow_id')) as x (t, c, want);

-- rules: publishing
select pg_temp.save(pg_temp.graph(array[pg_temp.step('a', 'decision', is_start => true), pg_temp.step('b', 'decision')]));
select throws_ok($$select public.publish_workflow(tests.uid('workflow'))$$, 'CS090', 'Nothing leads from the start to this step.', 'what has a fault is not published');
select tests.refused($$select public.set_workflow_status(tests.uid('workflow'), 'active')$$, 'CS004', 'nor switched on') from public.workflows where id = tests.uid('workflow') and published_version_id is null;
select pg_temp.save(pg_temp.graph(array[pg_temp.step('a', 'decision', is_start => true)]));
select lives_ok($$select public.publish_workflow(tests.uid('workflow'), (select lock_version from public.workflows where id = tests.uid('workflow')))$$, 'without one it is');
select is((select status from public.workflows where id = tests.uid('workflow')), 'active', 'and active');
select pg_temp.save(pg_temp.graph(array[pg_temp.step('a', 'delay', '{"amount": 1, "unit": "days"}', true)]));
select is((select s.step_type from public.workflows w join public.workflow_steps s on s.version_id = w.published_version_id where w.id = tests.uid('workflow')), 'decision', 'the draft changes, what is published does not');
select public.publish_workflow(tests.uid('workflow'));
select is((select v.number from public.workflows w join public.workflow_versions v on v.id = w.published_version_id where w.id = tests.uid('workflow')), (select max(number) from public.workflow_versions where workflow_id = tests.uid('workflow')), 'the newest version is the published one');
select public.restore_workflow_version((select id from public.workflow_versions where workflow_id = tests.uid('workflow') and number = (select max(number) - 1 from public.workflow_versions where workflow_id = tests.uid('workflow'))));
select is((select step_type from public.workflow_steps where version_id = pg_temp.draft('workflow')), 'decision', 'an older version comes back as the draft');
select is((select s.step_type from public.workflows w join public.workflow_steps s on s.version_id = w.published_version_id where w.id = tests.uid('workflow')), 'delay', 'and only as the draft');
select tests.refused($$select tests.arrange('update public.workflow_versions set number = 77 where number is not null')$$, 'CS018', 'not even its owner changes a version');
select tests.refused($$select tests.arrange('update public.workflow_steps set name = ''X''')$$, 'CS018', 'or a step');
select tests.refused($$select tests.arrange('update public.workflow_transitions set label = ''X''')$$, 'CS018', 'or a way');
select tests.refused($$select public.set_workflow_status(tests.uid('workflow'), 'draft')$$, 'CS006', 'what was published is no draft again');
select lives_ok($$select public.set_workflow_status(tests.uid('workflow'), 'inactive')$$, 'it is switched off');
select lives_ok($$select public.set_workflow_status(tests.uid('workflow'), 'active')$$, 'and on');

-- rules: out and in again
select pg_temp.save(pg_temp.graph(array[pg_temp.step('a', 'set_data', '{"values": {"x": null}}', true), pg_temp.step('b', 'decision')], array[pg_temp.way('a', 'b', '{"field": "x", "operator": "equals", "value": null}'), pg_temp.way('a', 'a', is_default => true)]));
select public.import_workflow(tests.uid('copy'), tests.uid('organisation'), public.get_workflow_definition(pg_temp.draft('workflow')), 'Copy');
select is(public.get_workflow_definition(pg_temp.draft('copy')) - 'name', public.get_workflow_definition(pg_temp.draft('workflow')) - 'name', 'exported and imported, it is the same');
select tests.refused($$select public.import_workflow(gen_random_uuid(), tests.uid('organisation'), '{"format": "other", "name": "X", "steps": []}')$$, 'CS006', 'another format is refused');
select tests.refused($$select public.import_workflow(gen_random_uuid(), tests.uid('organisation'), '{"name": "Copy", "steps": []}')$$, '23505', 'a name twice, too');
select public.set_workflow_status(tests.uid('workflow'), 'archived');
select tests.refused($$select pg_temp.save('{"steps": []}')$$, 'CS004', 'an archived workflow does not change: draft');
select tests.refused($$update public.workflows set name = 'X' where id = tests.uid('workflow')$$, 'CS004', 'an archived workflow does not change: name');
select tests.refused($$select public.set_workflow_status(tests.uid('workflow'), 'active')$$, 'CS004', 'an archived workflow does not come back');

-- record
select is(tests.peek($$select string_agg(distinct table_name || ' ' || verb, ', ' order by table_name || ' ' || verb) from public.audit_log where tests.uid('workflow') in (record_id, parent_id) and actor_id = tests.uid('org_admin')$$),
  'workflow_versions created, workflows changed', 'publishing and switching are in the workflow''s history');
select is(tests.peek($$select string_agg(distinct record_label, ',' order by record_label) from public.audit_log where table_name = 'workflow_versions' and parent_id = tests.uid('workflow')$$), 'Version 1,Version 2,Version 3', 'each version by its number');

select * from finish();
