-- Executions: who may ask, decide and stop; where each kind of step leads; that nothing happens twice.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- The engine as the worker calls it, outside anybody's session.
create function pg_temp.advance(name text) returns void language sql as $$ select tests.arrange(format('select private.advance_execution(%L)', tests.uid(name))) $$;
create function pg_temp.past(name text, what text) returns void language sql as $$
  select tests.arrange(format('update public.execution_steps set %I = now() - interval ''1 hour'' where execution_id = %L and completed_at is null', what, tests.uid(name)))
$$;
create function pg_temp.at(name text) returns text language sql as $$
  select tests.peek(format('select e.status || '' '' || coalesce((select string_agg(concat_ws('':'', s.step_key, s.status), '' '' order by s.sequence) from public.execution_steps s where s.execution_id = e.id), ''nowhere'') from public.workflow_executions e where e.id = %L', tests.uid(name)))
$$;
create function pg_temp.last_step(name text) returns uuid language sql as $$
  select tests.peek(format('select id from public.execution_steps where execution_id = %L order by sequence desc limit 1', tests.uid(name)))::uuid
$$;
-- A published workflow of the given steps, one after the other unless the ways are given.
create function pg_temp.make(name text, steps jsonb, ways jsonb default null) returns void language plpgsql as $$
declare
  list jsonb := (select jsonb_agg(jsonb_build_object('name', s.value ->> 'key', 'is_start', s.ordinality = 1) || s.value) from jsonb_array_elements(steps) with ordinality s);
begin
  perform tests.act_as('org_admin');
  insert into public.workflows (id, organisation_id, name) values (tests.uid(name), tests.uid('organisation'), name);
  perform public.save_workflow_draft(tests.uid(name), jsonb_build_object('steps', list, 'transitions', coalesce(ways, (
    select jsonb_agg(jsonb_build_object('from', list -> (n - 1) ->> 'key', 'to', list -> n ->> 'key')) from generate_series(1, jsonb_array_length(list) - 1) n), '[]')));
  perform public.publish_workflow(tests.uid(name));
end;
$$;
create function pg_temp.run(name text, execution text, input jsonb default '{}', client uuid default null) returns void language plpgsql as $$
begin
  perform tests.act_as('org_member');
  perform public.run_workflow(tests.uid(execution), tests.uid(name), input, client);
  perform pg_temp.advance(execution);
end;
$$;

-- access
select tests.who_can($$select 1 from public.workflow_executions where id = tests.uid('execution')$$, tests.staff(), 'the organisation''s people see executions');
select tests.who_can($$select 1 from public.execution_logs where execution_id = tests.uid('execution')$$, tests.staff(), 'and their log');
select tests.who_can($$select public.run_workflow(gen_random_uuid(), tests.uid('workflow'))$$, tests.staff(), 'its people run workflows');
select tests.who_can($$select public.run_workflow(gen_random_uuid(), tests.uid('other_workflow'))$$, '{outsider}', 'of their own organisation');
select tests.who_can($$select public.cancel_execution(tests.uid('execution'))$$, '{org_admin,org_member}', 'who asked for it, or manages workflows, cancels it');
select pg_temp.advance('execution');
select is(pg_temp.at('execution'), 'waiting approve:waiting', 'it waits at its approval');
select tests.who_can($$select 1 from public.execution_steps where execution_id = tests.uid('execution')$$, tests.staff(), 'its people see the path');
select tests.who_can($$select 1 from public.workflow_decisions where execution_id = tests.uid('execution')$$, tests.staff(), 'and what is asked');
select tests.who_can(format('select public.decide_step(%L, ''approved'')', pg_temp.last_step('execution')), '{org_admin}', 'whom it asks decides');
select tests.who_can($$update public.workflow_executions set status = 'running'$$, '{}', 'nobody writes an execution');
select tests.who_can($$update public.execution_steps set status = 'completed'$$, '{}', 'or a step');
select tests.who_can($$insert into public.execution_logs (organisation_id, execution_id, status, message) values (tests.uid('organisation'), tests.uid('execution'), 'completed', 'X')$$, '{}', 'or its log');
select tests.who_can($$update public.workflow_decisions set decision = 'approved', decided_at = now()$$, '{}', 'or a decision');


-- rules: asking
select tests.act_as('org_member');
select tests.refused($$select public.run_workflow(gen_random_uuid(), tests.uid('other_workflow'))$$, 'CS001', 'another tenant''s workflow is not there');
select tests.refused($$select public.run_workflow(gen_random_uuid(), tests.uid('workflow'), '[]')$$, 'CS006', 'the input is an object');
select tests.refused($$select public.run_workflow(gen_random_uuid(), tests.uid('workflow'), jsonb_build_object('x', repeat('x', 10000000)))$$, 'CS006', 'and no ten megabytes');
select tests.refused($$select public.run_workflow(gen_random_uuid(), tests.uid('workflow'), '{}', tests.uid('foreign_client'))$$, 'CS006', 'for a client of the organisation');
select tests.refused($$select public.run_workflow(null, tests.uid('workflow'))$$, 'CS006', 'with an id');
select public.run_workflow(tests.uid('twice'), tests.uid('workflow')), public.run_workflow(tests.uid('twice'), tests.uid('workflow'));
select is((select count(*)::int from public.workflow_executions where id = tests.uid('twice')), 1, 'asked twice, it runs once');
select tests.act_as('org_admin');
select public.set_workflow_status(tests.uid('workflow'), 'inactive');
select tests.refused($$select public.run_workflow(gen_random_uuid(), tests.uid('workflow'))$$, 'CS091', 'what is switched off does not run');
select public.set_workflow_status(tests.uid('workflow'), 'active');

-- rules: deciding
select tests.act_as('org_member');
select tests.refused(format('select public.decide_step(%L, ''approved'')', pg_temp.last_step('execution')), 'CS092', 'nobody decides what is somebody else''s');
select tests.act_as('outsider');
select tests.refused(format('select public.decide_step(%L, ''approved'')', pg_temp.last_step('execution')), 'CS001', 'or out of reach');
select tests.act_as('org_admin');
select tests.refused(format('select public.decide_step(%L, ''completed'')', pg_temp.last_step('execution')), 'CS006', 'an approval is approved or rejected');
select public.decide_step(pg_temp.last_step('execution'), 'approved', 'Fine');
select tests.refused(format('select public.decide_step(%L, ''rejected'')', pg_temp.last_step('execution')), 'CS093', 'once');
select pg_temp.advance('execution');
select pg_temp.advance('execution');
select is(pg_temp.at('execution'), 'completed approve:completed done:completed', 'and it goes on from there, once');
select is((select data ->> 'approved' || (data #>> '{approve,comment}') || (data ->> 'done') from public.workflow_executions where id = tests.uid('execution')), 'trueFinetrue', 'with what was decided');
select is((select output ? 'done' from public.workflow_executions where id = tests.uid('execution')), true, 'what came of it is its output');
select is((select string_agg(message, ', ' order by id) from public.execution_logs where execution_id = tests.uid('execution')), 'Asked for, Waiting, Done, Done', 'the log says so');
select tests.refused($$select public.cancel_execution(tests.uid('execution'))$$, 'CS004', 'what is over is not cancelled');
select tests.refused($$select public.retry_execution(tests.uid('execution'))$$, 'CS004', 'what did not fail is not tried again');
select is(tests.peek($$select string_agg(distinct kind || ' ' || reason, ',') from public.notifications where subject_id = tests.uid('execution') and user_id = tests.uid('org_admin')$$), 'decision_requested decider', 'the decider was told');

-- rules: branches and data
select pg_temp.make('branch', '[{"key": "first", "type": "decision"}, {"key": "big", "type": "set_data", "config": {"values": {"size": "big {{data.n}}", "n2": "{{data.n}}", "missing": "{{data.no.where}}"}}}, {"key": "small", "type": "set_data", "config": {"values": {"size": "small"}}}]',
  '[{"from": "first", "to": "small", "is_default": true}, {"from": "first", "to": "big", "condition": {"field": "n", "operator": "greater_than", "value": 10}}]');
select pg_temp.run('branch', 'b1', '{"n": 11}');
select pg_temp.run('branch', 'b2', '{"n": 1}');
select is(pg_temp.at('b1') || ' ' || pg_temp.at('b2'), 'completed first:completed big:completed completed first:completed small:completed', 'the first way that holds, else the default');
select is((select output from public.workflow_executions where id = tests.uid('b1')), '{"big": {"size": "big 11", "n2": 11, "missing": null}, "size": "big 11", "n2": 11, "missing": null}', 'placeholders keep their type alone, and are text within a text');
select pg_temp.make('rounds', '[{"key": "a", "type": "set_data", "config": {"values": {"x": "{{data.x}}{{data.x}}"}}}]', '[{"from": "a", "to": "a", "condition": {"field": "stop", "operator": "exists", "value": false}}]');
select pg_temp.run('rounds', 'explodes', '{"x": "xxxxxxxxxx"}');
select is((select status || ': ' || error from public.workflow_executions where id = tests.uid('explodes')), 'failed: The data of an execution is at most a megabyte.', 'what grows without end fails');
select tests.refused($$select tests.peek(format('select private.render(%L, %L)', to_jsonb(repeat('{{data.x}}', 1000)), jsonb_build_object('x', repeat('x', 9999))))$$, 'CS006', 'and what would explode is not even written');
select pg_temp.run('rounds', 'endless', '{"x": ""}');
select is((select status || ': ' || error || ' ' || steps_taken from public.workflow_executions where id = tests.uid('endless')), 'failed: It took a thousand steps and was stopped. 1001', 'and so does what goes round without end');
select is(tests.peek($$select private.render('"{{data.a}} {{secret.KEY}} {{nothing}}"', '{"a": "{{secret.KEY}}{{data.b}}", "b": 1}', 'm')$$), '"{{secret.KEY}}{{data.b}} m:KEY; {{nothing}}"', 'what is filled in is not read again');

select is(tests.peek($$select private.render('"https://x/{{data.a}}?q={{ data.b }}"', '{"a": "../é?", "b": 5}', null, true)$$), '"https://x/..%2F%C3%A9%3F?q=5"', 'what is filled into an address stays a part of it');

-- rules: time
select pg_temp.make('wait', '[{"key": "pause", "type": "delay", "config": {"amount": 3, "unit": "weeks"}}, {"key": "end", "type": "decision"}]');
select pg_temp.run('wait', 'w1');
select pg_temp.advance('w1');
select is(pg_temp.at('w1'), 'waiting pause:waiting', 'a delay waits');
select pg_temp.past('w1', 'due_at');
select tests.arrange($$update public.workflow_executions set wake_at = now() - interval '1 second' where id = tests.uid('w1')$$);
select tests.arrange('select private.sweep_executions()');
select is(pg_temp.at('w1'), 'completed pause:completed end:completed', 'and the sweep ends it without any job');
select pg_temp.make('when', '[{"key": "pause", "type": "delay", "config": {"until": "{{data.at}}"}}]');
select pg_temp.run('when', 'w2', '{"at": "2020-01-01"}');
select pg_temp.run('when', 'w3', '{"at": "soon"}');
select is(pg_temp.at('w2') || ', ' || pg_temp.at('w3'), 'completed pause:completed, failed pause:failed', 'until a moment; none is a failure');

-- rules: people
select pg_temp.make('ask', '[{"key": "ask", "type": "task", "config": {"title": "Call {{data.name}}", "assignee": {"type": "client"}, "due_in_hours": 2, "remind_in_hours": 1, "escalate_in_hours": 3, "expire_in_hours": 9}}]');
select pg_temp.run('ask', 'ask1', '{"name": "Ann"}', tests.uid('client'));
select is((select title from public.workflow_decisions where execution_id = tests.uid('ask1')), 'Call Ann', 'a task has its title');
select tests.who_can($$select 1 from public.workflow_decisions where execution_id = tests.uid('ask1')$$, tests.staff() || array['client_admin', 'client_member', 'customer_pm'], 'the client''s people see what is asked of them');
select tests.who_can(format('select public.decide_step(%L, ''completed'')', pg_temp.last_step('ask1')), '{client_admin,client_member,customer_pm}', 'and answer it');
select is(tests.peek($$select string_agg(distinct data ->> 'client_id' || ' ' || (data ->> 'execution_id'), ',') from public.notifications where subject_id = tests.uid('ask1')$$), tests.uid('client') || ' ' || tests.uid('ask1'), 'they are told, and led to their portal');
select tests.arrange($$update public.workflow_decisions set remind_at = now() where execution_id = tests.uid('ask1')$$);
select pg_temp.advance('ask1');
select pg_temp.advance('ask1');
select is(tests.peek($$select count(*) from public.notifications where subject_id = tests.uid('ask1') and kind = 'decision_reminder'$$), '3', 'they are reminded, once');
select tests.arrange($$update public.workflow_decisions set escalate_at = now() where execution_id = tests.uid('ask1')$$);
select pg_temp.advance('ask1');
select tests.who_can(format('select public.decide_step(%L, ''completed'')', pg_temp.last_step('ask1')), '{client_admin,client_member,customer_pm,org_admin}', 'escalated, who manages workflows may, too');
select tests.arrange($$update public.workflow_decisions set expires_at = now() where execution_id = tests.uid('ask1')$$);
select pg_temp.advance('ask1');
select is(pg_temp.at('ask1') || ' ' || (select data #>> '{ask,decision}' from public.workflow_executions where id = tests.uid('ask1')), 'completed ask:completed expired', 'and in the end it goes on without an answer');
select pg_temp.run('ask', 'ask2');
select is((select status || ': ' || error from public.workflow_executions where id = tests.uid('ask2')), 'failed: Nobody is there to decide this.', 'asking nobody is a failure');
select pg_temp.make('tell', '[{"key": "tell", "type": "notification", "config": {"title": "Hello {{data.name}}", "body": "Dear {{data.name}},", "recipients": ["requester", "viewer@example.com", "stranger@example.com", "{{data.who}}"]}}]');
select pg_temp.run('tell', 't1', '{"name": "Ann", "who": "outsider@example.com"}');
select is((select data #>> '{tell,told}' from public.workflow_executions where id = tests.uid('t1')), '2', 'the organisation''s people are told, and no stranger');
select is(tests.peek($$select string_agg(data ->> 'title', ',') from public.notifications where subject_id = tests.uid('t1') and user_id = tests.uid('org_member')$$), 'Hello Ann', 'who asked for it, too');
select is((select input from public.execution_steps where execution_id = tests.uid('t1')), '{"title": "Hello Ann", "excerpt": "Dear Ann,"}', 'the step says what they were told');
select is(tests.peek($$select count(*) from private.mail_outbox m join public.notifications n on m.data ->> 'notification_id' = n.id::text where n.subject_id = tests.uid('t1')$$), '2', 'and by mail, in the same transaction');

select pg_temp.make('mail', '[{"key": "in_app", "type": "notification", "config": {"notificationType": "in_app", "title": "Here", "recipients": ["requester"]}}, {"key": "mail", "type": "notification", "config": {"notificationType": "email", "template": "welcome_email", "recipients": ["requester"]}}]');
select pg_temp.run('mail', 't2', '{}');
select is(tests.peek($$select string_agg(n.data ->> 'title' || ' ' || (n.read_at is not null)::text || ' ' || (m.id is not null)::text, ', ' order by n.data ->> 'title') from public.notifications n left join private.mail_outbox m on m.data ->> 'notification_id' = n.id::text where n.subject_id = tests.uid('t2')$$),
  'Here false false, Welcome email true true', 'in the app, or by mail, as the step says');

select pg_temp.run('tell', 't3', '{"name": "A\nBcc: b@example.com\u0085"}');
select is(tests.peek($$select string_agg(distinct data ->> 'title', ',') from public.notifications where subject_id = tests.uid('t3')$$), 'Hello A Bcc: b@example.com', 'a subject is one line, whatever the data holds');

-- rules: rights
select pg_temp.make('rights', '[{"key": "pause", "type": "delay", "config": {"amount": 1, "unit": "hours"}}, {"key": "after", "type": "decision"}]');
select pg_temp.run('rights', 'r1');
select tests.arrange($$update public.user_organisations set is_active = false where user_id = tests.uid('org_member')$$);
select pg_temp.past('r1', 'due_at');
select pg_temp.advance('r1');
select is(tests.peek($$select status || ': ' || error from public.workflow_executions where id = tests.uid('r1')$$), 'failed: Who asked for it may no longer run workflows here.', 'a step acts with the rights of who asked, and fails without them');
select tests.arrange($$update public.user_organisations set is_active = true where user_id = tests.uid('org_member')$$);
select tests.act_as('org_member');
select public.retry_execution(tests.uid('r1'));
select pg_temp.advance('r1');
select is(pg_temp.at('r1'), 'completed pause:completed after:completed', 'tried again, it goes on from the step that failed');

-- rules: outside
select pg_temp.make('call', '[{"key": "call", "type": "http_request", "config": {"method": "POST", "url": "https://example.com/{{data.id}}", "headers": {"authorization": "Bearer {{secret.KEY}}"}, "body": {"id": "{{data.id}}"}, "retry": {"attempts": 2, "wait_seconds": 60}, "map": {"order": "body.order.id"}}}, {"key": "after", "type": "decision"}]');
select pg_temp.run('call', 'c0', '{"id": ".."}');
select is(tests.peek(format('select private.claim_http_step(%L)', pg_temp.last_step('c0'))), null, 'data that would lead out of the path is not sent');
select is((select status || ': ' || error from public.workflow_executions where id = tests.uid('c0')), 'failed: The data would lead to another address than the one that was written.', 'and the run says so');
select pg_temp.run('call', 'c1', '{"id": 7}');
select is(pg_temp.at('c1'), 'running call:pending', 'a request waits for a worker');
create temp table claim as select tests.peek(format('select private.claim_http_step(%L)', pg_temp.last_step('c1')))::jsonb as given;
select is((select given ->> 'url' || ' ' || (given #>> '{body,id}') || ' ' || replace(given #>> '{headers,authorization}', given ->> 'secret_marker', 'm') || ' ' || (given ->> 'attempt') from claim), 'https://example.com/7 7 Bearer m:KEY; 1', 'who gets it filled in, but for the secrets');
select is(tests.peek(format('select private.claim_http_step(%L)', pg_temp.last_step('c1'))), null, 'and nobody else gets it');
select is(tests.peek(format('select private.finish_step(%L, 2, ''{"status": 200, "body": {}}'')', pg_temp.last_step('c1'))), 'ignored', 'nor answers for it');
select is(tests.peek(format('select private.finish_step(%L, 1, ''{"error": "503", "retry": true}'')', pg_temp.last_step('c1'))), 'running', 'what fails is tried again');
select is(tests.peek(format('select private.claim_http_step(%L)', pg_temp.last_step('c1'))), null, 'after a while');
select pg_temp.past('c1', 'due_at');
select is(tests.peek(format('select private.claim_http_step(%L) ->> ''idempotency_key''', pg_temp.last_step('c1'))), (select given ->> 'idempotency_key' from claim), 'with the same key');
select is(tests.peek(format('select private.finish_step(%L, 1, ''{"status": 200}'')', pg_temp.last_step('c1'))), 'ignored', 'an answer that comes too late is ignored');
select pg_temp.past('c1', 'lease_until');
select pg_temp.advance('c1');
select is((select status || ': ' || error from public.workflow_executions where id = tests.uid('c1')), 'failed: The worker was lost while it was asking.', 'a worker that is lost for the last time fails it');
select tests.act_as('org_member');
select public.retry_execution(tests.uid('c1'));
select is(tests.peek(format('select private.claim_http_step(%L) ->> ''attempt''', pg_temp.last_step('c1'))), '3', 'tried again, it is taken again');
select is(tests.peek(format('select private.finish_step(%L, 3, ''{"status": 201, "body": {"order": {"id": "A1"}}}'')', pg_temp.last_step('c1'))), 'completed', 'and done');
select is((select data -> 'call' from public.workflow_executions where id = tests.uid('c1')), '{"status": 201, "order": "A1"}', 'what is mapped is kept');
select pg_temp.run('call', 'c2');
select is(tests.peek(format('select private.claim_http_step(%L) ->> ''attempt''', pg_temp.last_step('c2'))), '1', 'a worker takes a second');
select pg_temp.past('c2', 'lease_until');
select pg_temp.advance('c2');
select is(pg_temp.at('c2'), 'running call:pending', 'a lease that ran out gives it to the next');
select is(tests.peek(format('select private.claim_http_step(%L) ->> ''attempt''', pg_temp.last_step('c2'))), '2', 'who takes it');
select tests.act_as('org_member');
select public.cancel_execution(tests.uid('c2'), 'Enough');
select is(tests.peek(format('select private.finish_step(%L, 2, ''{"status": 200}'')', pg_temp.last_step('c2'))), 'ignored', 'what is cancelled stays cancelled');
select is(pg_temp.at('c2'), 'cancelled call:cancelled', 'with its step');
select lives_ok($$select public.cancel_execution(tests.uid('c2'))$$, 'cancelled twice is cancelled');

-- rules: one within another
select pg_temp.make('outer', jsonb_build_array(jsonb_build_object('key', 'inner', 'type', 'sub_workflow', 'config', jsonb_build_object('workflow_id', tests.uid('branch'), 'input', '{"n": "{{data.number}}"}'::jsonb)), '{"key": "after", "type": "decision"}'::jsonb));
select pg_temp.run('outer', 'o1', '{"number": 99}');
select is(pg_temp.at('o1'), 'waiting inner:waiting', 'an execution waits for the one it began');
select tests.arrange($$select private.advance_execution(x.id) from public.workflow_executions x join public.execution_steps s on s.id = x.parent_step_id where s.execution_id = tests.uid('o1')$$);
select pg_temp.advance('o1');
select is(pg_temp.at('o1') || ' ' || (select data #>> '{inner,output,size}' from public.workflow_executions where id = tests.uid('o1')), 'completed inner:completed after:completed big 99', 'and goes on with what it gave');
select pg_temp.make('asks', jsonb_build_array(jsonb_build_object('key', 'inner', 'type', 'sub_workflow', 'config', jsonb_build_object('workflow_id', tests.uid('workflow')))));
select pg_temp.run('asks', 'o2');
select tests.arrange($$select private.advance_execution(x.id) from public.workflow_executions x join public.execution_steps s on s.id = x.parent_step_id where s.execution_id = tests.uid('o2')$$);
select tests.act_as('org_member');
select public.cancel_execution(tests.uid('o2'));
select is((select string_agg(x.status || ' ' || d.decision, '') from public.workflow_executions x join public.execution_steps s on s.id = x.parent_step_id join public.workflow_decisions d on d.execution_id = x.id where s.execution_id = tests.uid('o2')), 'cancelled cancelled', 'cancelling it cancels what it began');
select pg_temp.make('optional', replace('[{"key": "plan", "type": "start_workplan", "is_required": false, "config": {"template_id": "TEMPLATE", "record_type": "lead", "record_id": "x"}}, {"key": "after", "type": "decision"}]', 'TEMPLATE', tests.uid('workplan_template')::text)::jsonb);
select pg_temp.run('optional', 'p1');
select is(pg_temp.at('p1'), 'completed plan:failed after:completed', 'a step that is not required fails alone');

-- rules: a client's people
select pg_temp.make('own', '[{"key": "pause", "type": "delay", "config": {"amount": 1, "unit": "hours"}}, {"key": "after", "type": "decision"}]');
select tests.arrange(format('select private.begin_execution(%L, w, ''{}'', %L, %L, null, 0) from public.workflows w where w.id = %L', tests.uid('own1'), tests.uid('client'), tests.uid('client_member'), tests.uid('own')));
select pg_temp.advance('own1');
select is(tests.peek($$select status from public.workflow_executions where id = tests.uid('own1')$$), 'waiting', 'what one of them asks for runs');
select pg_temp.past('own1', 'due_at');
select tests.arrange($$update public.user_clients set is_active = false where user_id = tests.uid('client_member')$$);
select pg_temp.advance('own1');
select is(tests.peek($$select status || ': ' || error from public.workflow_executions where id = tests.uid('own1')$$), 'failed: Who asked for it may no longer run workflows here.', 'with their rights, too');
select tests.arrange($$update public.user_clients set is_active = true where user_id = tests.uid('client_member')$$);

-- rules: workplans
create function pg_temp.start(name text) returns text language sql as $$
  select tests.peek(format('select private.start_workplan(e, s, jsonb_build_object(''template_id'', %L, ''record_type'', ''lead'', ''record_id'', %L)) ->> ''workplan_id'' from public.workflow_executions e join public.execution_steps s on s.execution_id = e.id where e.id = %L',
    tests.uid('workplan_template'), tests.uid('lead'), tests.uid(name)))
$$;
select tests.arrange($$update public.workplan_templates set is_active = true where id = tests.uid('workplan_template')$$);
select pg_temp.make('plan', jsonb_build_array(jsonb_build_object('key', 'plan', 'type', 'start_workplan', 'config', jsonb_build_object('template_id', tests.uid('workplan_template'), 'record_type', 'lead', 'record_id', '{{data.lead}}'))));
select pg_temp.run('plan', 'plan1', jsonb_build_object('lead', tests.uid('lead')));
select is((select data #> '{plan}' from public.workflow_executions where id = tests.uid('plan1')), jsonb_build_object('started', false, 'record_id', tests.uid('lead'), 'workplan_id', tests.workplan()), 'where the template runs on the record already, that is it');
select tests.arrange($$select private.end_workplans(array[tests.workplan()], 'tried', null)$$);
select pg_temp.run('plan', 'plan2', jsonb_build_object('lead', tests.uid('lead')));
select is((select data #>> '{plan,started}' || ' ' || i.event || ' ' || i.total_activities || ' ' || (i.created_by = tests.uid('org_member')) from public.workflow_executions e join public.workplan_instances i on i.id::text = e.data #>> '{plan,workplan_id}' where e.id = tests.uid('plan2')),
  'true workflow 1 true', 'a workflow starts a workplan, as who asked for it');
select tests.arrange(format('select private.end_workplans(array[%L]::uuid[], ''tried'', null)', (select data #>> '{plan,workplan_id}' from public.workflow_executions where id = tests.uid('plan2'))));
select is(pg_temp.start('plan2'), (select data #>> '{plan,workplan_id}' from public.workflow_executions where id = tests.uid('plan2')), 'the same step never starts another');
select isnt(pg_temp.start('plan1'), null, 'another step does');
select pg_temp.run('plan', 'plan3', jsonb_build_object('lead', tests.uid('other_lead')));
select pg_temp.run('plan', 'plan4', '{"lead": "x"}');
select is((select string_agg(error, ' ' order by error) from public.workflow_executions where id in (tests.uid('plan3'), tests.uid('plan4'))), 'There is no such record. This is not the id of a record.', 'on a record that who asked for it sees');
select tests.arrange($$delete from public.role_permissions where role = 'org_member' and permission = 'activity.write'; update public.roles set permissions = array(select p from unnest(permissions) p where p <> 'activity.write') where id = tests.uid('staff')$$);
select pg_temp.run('plan', 'plan5', jsonb_build_object('lead', tests.uid('lead')));
select is((select error from public.workflow_executions where id = tests.uid('plan5')), 'Who asked for it may not add activities.', 'and with the right to add activities');
select tests.arrange($$update public.workplan_templates set is_active = false where id = tests.uid('workplan_template')$$);
select pg_temp.run('plan', 'plan6', jsonb_build_object('lead', tests.uid('lead')));
select is((select error from public.workflow_executions where id = tests.uid('plan6')), 'The workplan template is gone, not published or switched off.', 'of a template in force');
select tests.act_as('org_admin');
select public.save_workflow_draft(tests.uid('plan'), jsonb_build_object('steps', jsonb_build_array(jsonb_build_object('key', 'plan', 'name', 'Plan', 'is_start', true, 'type', 'start_workplan',
  'config', jsonb_build_object('template_id', tests.uid('other_workplan_template'), 'record_type', 'lead', 'record_id', 'x')))));
select throws_ok($$select public.publish_workflow(tests.uid('plan'))$$, 'CS090', 'There is no such workplan template for this kind of record.', 'another tenant''s template is not there');

-- record
select tests.refused($$select tests.arrange('update public.execution_logs set message = ''X''')$$, 'CS018', 'the log is only added to');
select is(tests.peek($$select count(*) from public.execution_logs l where l.execution_id = tests.uid('b1') and l.completed_at >= l.started_at and l.duration_ms >= 0$$), '2', 'each step has its times');
select is(tests.peek($$select bool_and((wake_at is null) = (completed_at is not null) and (duration_ms is not null) = (completed_at is not null))::text from public.workflow_executions$$), 'true', 'what ended has its duration, what did not its alarm');
select isnt_empty($$select 1 from public.audit_log where table_name = 'workflow_decisions' and actor_id = tests.uid('org_admin') and verb = 'changed'$$, 'decisions are audited')
  from tests.act_as('org_admin');

select * from finish();
