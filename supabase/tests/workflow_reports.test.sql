-- Reports: whose they are, what they count, that a period has one; and what waits for me.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- Executions of the world's workflow: when, how they ended, how long they took, where, for whom.
create function pg_temp.ran(name text, at timestamptz, status text, ms integer, step text default null, client text default null) returns void language sql as $$
  select tests.arrange(format('insert into public.workflow_executions (id, organisation_id, workflow_id, version_id, client_id, requested_by, status, duration_ms, step_key, error, created_at, completed_at, wake_at)
    values (%L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L)', tests.uid(name), tests.uid('organisation'), tests.uid('workflow'), tests.uid('version'), tests.uid(client), tests.uid('org_member'), status, ms, step,
    case status when 'failed' then 'It broke.' end, at, case when status <> 'waiting' then at + make_interval(secs => ms / 1000.0) end, case when status = 'waiting' then '2199-01-01'::timestamptz end))
$$;
create function pg_temp.report(kind text, workflow text default null) returns public.workflow_reports language sql as $$
  select r.* from public.workflow_reports r where r.organisation_id = tests.uid('organisation') and r.report_type = kind and r.workflow_id is not distinct from tests.uid(workflow) order by r.period_start desc limit 1
$$;
-- The fifth of March 2025 is a Wednesday; summer time began on the thirtieth.
select pg_temp.ran('r1', '2025-03-05 10:00+00', 'completed', 1000, 'done', 'client'), pg_temp.ran('r2', '2025-03-05 11:00+00', 'completed', 3000, 'done', 'client'),
  pg_temp.ran('r3', '2025-03-05 12:00+00', 'failed', 500, 'approve', 'client'), pg_temp.ran('r4', '2025-03-06 00:30+00', 'cancelled', 9000, 'approve'), pg_temp.ran('r5', '2025-03-05 23:59+00', 'waiting', null, 'approve', 'other_client'),
  pg_temp.ran('r6', '2025-03-30 23:30+00', 'completed', 100, 'done');

-- access
select tests.who_can($$select 1 where public.make_workflow_report(tests.uid('organisation'), 'daily', '2025-03-05') is not null$$, tests.staff(), 'the organisation''s people write its reports');
select tests.who_can($$select public.make_execution_report(tests.uid('execution'))$$, tests.staff(), 'and that of an execution');
select tests.act_as('org_member');
select public.make_workflow_report(tests.uid('organisation'), 'daily', '2025-03-05'), public.make_execution_report(tests.uid('r1'));
select tests.who_can($$select 1 from public.workflow_reports where report_type = 'daily'$$, tests.staff(), 'and read them');
select tests.who_can($$select 1 from public.workflow_report_overview where report_type = 'daily'$$, tests.staff(), 'and list them');
select tests.who_can($$insert into public.workflow_reports (organisation_id, report_type, period_start, period_end, metrics, open_count) values (tests.uid('organisation'), 'daily', now(), now(), '{}', 0)$$, '{}', 'nobody writes one by hand');
select tests.who_can($$update public.workflow_reports set metrics = '{}'$$, '{}', 'or changes one');
select tests.who_can($$select 1 where public.workflow_statistics(tests.uid('organisation'), '2025-03-01', '2025-04-01') #>> '{totals,totalExecutions}' = '6'$$, tests.staff(), 'live figures are of what one sees');

-- rules: what is counted
select tests.act_as('org_member');
select is((pg_temp.report('daily')).metrics - '{days,workflows,clients,failures}'::text[], '{"totalExecutions": 4, "completedExecutions": 2, "failedExecutions": 1, "cancelledExecutions": 0, "openExecutions": 1, "successRate": 66.7, "averageExecutionTime": 2000, "p50ExecutionTime": 2000, "p90ExecutionTime": 2800, "p99ExecutionTime": 2980}', 'a day counts what was asked for in it');
select is((pg_temp.report('daily', 'workflow')).metrics, (pg_temp.report('daily')).metrics, 'each workflow has its own');
select is((pg_temp.report('daily')).metrics - 'totals' - 'period', (f -> 'totals') || (f - 'totals' - 'period'), 'with what the live figures say of that day: by workflow, client and failed step')
  from public.workflow_statistics(tests.uid('organisation'), '2025-03-05', '2025-03-06') f;
select is((select o.computed_by_name || ' ' || o.workflow_name || ' ' || o.run_count || ' ' || o.success_rate || ' ' || o.median_ms from public.workflow_report_overview o where o.id = (pg_temp.report('daily', 'workflow')).id),
  (select p.full_name from public.profiles p where p.id = tests.uid('org_member')) || ' Sign-off 4 66.70 2000', 'listed with who asked for it, and its first figures');
select is((pg_temp.report('execution', 'workflow')).metrics, '{"totalExecutions": 1, "completedExecutions": 1, "failedExecutions": 0, "cancelledExecutions": 0, "openExecutions": 0, "successRate": 100, "averageExecutionTime": 1000, "p50ExecutionTime": 1000, "p90ExecutionTime": 1000, "p99ExecutionTime": 1000, "status": "completed", "error": null, "steps": []}', 'so has an execution');
select tests.arrange($$update public.workflow_executions set status = 'completed', completed_at = now(), wake_at = null, duration_ms = 2000 where id = tests.uid('r5')$$);
select is(public.make_workflow_report(tests.uid('organisation'), 'daily', '2025-03-05'), (pg_temp.report('daily')).id, 'written again, it is the same report');
select is((select count(*)::int from public.workflow_reports where report_type = 'daily'), 2, 'never a second one');
select is((pg_temp.report('daily')).metrics ->> 'completedExecutions', '3', 'with the figures of now');
select is(public.make_workflow_report(tests.uid('organisation'), 'weekly', '2025-03-09') is not null and (pg_temp.report('weekly')).period_start = '2025-03-03 00:00+00' and (pg_temp.report('weekly')).metrics ->> 'totalExecutions' = '5', true, 'a week begins on Monday');
select public.make_workflow_report(tests.uid('organisation'), 'monthly', '2025-03-31', tests.uid('workflow'));
select is((pg_temp.report('monthly', 'workflow')).period_end, '2025-03-31 23:00+00'::timestamptz, 'a month ends by the organisation''s clock');
select is(public.make_workflow_report(tests.uid('organisation'), 'daily', '2025-03-31') is not null, true, 'and so does a day: half past eleven in UTC is tomorrow');
select is(public.make_workflow_report(tests.uid('organisation'), 'daily', '2025-01-01'), null, 'where nothing was asked for there is no report');

-- rules: refusals
select tests.refused($$select public.make_workflow_report(tests.uid('other_organisation'), 'daily', '2025-03-05')$$, 'CS001', 'of another organisation');
select tests.refused($$select public.make_workflow_report(tests.uid('organisation'), 'daily', '2025-03-05', tests.uid('other_workflow'))$$, 'CS001', 'of another tenant''s workflow');
select tests.refused($$select public.make_execution_report(tests.uid('other_execution'))$$, 'CS001', 'of another tenant''s execution');
select tests.refused($$select public.make_workflow_report(tests.uid('organisation'), 'yearly', '2025-03-05')$$, 'CS006', 'of no known kind');
select tests.refused($$select public.make_workflow_report(tests.uid('organisation'), 'daily', current_date + 3)$$, 'CS006', 'of a day to come');
select tests.refused($$select public.make_workflow_report(tests.uid('organisation'), 'daily', 'infinity')$$, 'CS006', 'of no day');

-- rules: live figures
create temp view live as select public.workflow_statistics(tests.uid('organisation'), '2025-03-01', '2025-04-01') as f;
select is((select f -> 'totals' ->> 'totalExecutions' || ' ' || jsonb_array_length(f -> 'days') || ' ' || jsonb_array_length(f -> 'workflows') || ' ' || jsonb_array_length(f -> 'clients') from live), '6 3 1 3', 'in all, by day, workflow and client');
select is((select f #>> '{workflows,0,name}' || ' ' || (f #>> '{workflows,0,p50ExecutionTime}') from live), 'Sign-off 1500', 'each by its name, with its percentiles');
select is((select c ->> 'successRate' from live, jsonb_array_elements(f -> 'clients') c where c ->> 'name' = 'Acme'), '66.7', 'success by client');
select is((select f #> '{failures,0}' from live), jsonb_build_object('workflow_id', tests.uid('workflow'), 'workflow_name', 'Sign-off', 'step_key', 'approve', 'step_name', 'Approve', 'count', 1, 'last_execution_id', tests.uid('r3'), 'last_error', 'It broke.'), 'failures by step');
select is((select array_agg(id) from public.workflow_executions where organisation_id = tests.uid('organisation') and created_at >= '2025-03-01' and created_at < '2025-04-01' and status = 'failed' and step_key = 'approve'), array[tests.uid('r3')], 'and the executions behind them');
select is(public.workflow_statistics(tests.uid('organisation'), '2025-03-01', '2025-04-01', tests.uid('workflow'), tests.uid('other_client')) #>> '{totals,totalExecutions}', '1', 'of a workflow, or a client, alone');
select is(public.workflow_statistics(tests.uid('organisation'), '2024-03-01', '2024-04-01') #> '{totals,successRate}', 'null', 'of nothing there is no rate');

-- rules: the clock
select pg_temp.ran('late', now() - interval '1 day', 'waiting', null, 'approve');
select tests.arrange($$delete from public.workflow_reports$$);
select tests.arrange($$select private.make_reports()$$);
select is((select count(*)::int from public.workflow_reports where report_type = 'daily' and workflow_id is null and organisation_id = tests.uid('organisation')), 1, 'the clock writes what is over');
select is((pg_temp.report('execution', 'workflow')).execution_id, tests.uid('r5'), 'and what ended');
select is((select count(*)::int from public.workflow_reports where computed_by is not null), 0, 'in nobody''s name');
create temp table written as select id, computed_at from public.workflow_reports;
select tests.arrange($$update public.workflow_executions set status = 'completed', completed_at = now(), wake_at = null, duration_ms = 1 where id = tests.uid('late')$$);
select tests.arrange($$select private.make_reports()$$);
select is((pg_temp.report('daily')).metrics ->> 'openExecutions' || ' ' || (pg_temp.report('daily')).open_count, '0 0', 'again, while executions of it are open');
select is((select count(*)::int from public.workflow_reports r where not exists (select 1 from written w where w.id = r.id)), 1, 'and adds nothing but what ended since');
select is(tests.peek($$select private.make_reports()$$), '0', 'then there is nothing left to write');
select tests.arrange($$update public.workflow_reports set open_count = 1, computed_at = now() + interval '11 minutes' where report_type = 'daily' and workflow_id is null$$);
select is(tests.peek($$select private.make_reports()$$), '0', 'nor where what is open has not moved since');

-- rules: what waits for me
select tests.arrange($$select private.advance_execution(tests.uid('execution'))$$);
select tests.who_can($$select 1 from private.my_open_decisions(tests.uid('organisation'))$$, '{org_admin}', 'what waits is told to whom it waits for');
select tests.act_as('org_admin');
select is((public.get_session((select slug from public.organisations where id = tests.uid('organisation'))) #>> '{organisation,decisions_open}')::integer, 1, 'and counted in the shell');
select tests.arrange(format($$update public.workflow_decisions set assignee_org_role = null, %s$$, 'assignee_id = tests.uid(''viewer'')'));
select tests.who_can($$select 1 from private.my_open_decisions(tests.uid('organisation'))$$, '{viewer}', 'a person');
select tests.arrange($$update public.workflow_decisions set escalated_at = now()$$);
select tests.who_can($$select 1 from private.my_open_decisions(tests.uid('organisation'))$$, '{org_admin,viewer}', 'escalated, who manages workflows, too');
select tests.arrange($$update public.workflow_decisions set escalated_at = null, assignee_id = null, assignee_role_id = tests.uid('role')$$);
select tests.who_can($$select 1 from private.my_open_decisions(tests.uid('organisation'))$$, '{viewer}', 'a role');
select tests.arrange($$update public.workflow_decisions set assignee_role_id = null, client_id = tests.uid('client')$$);
select tests.who_can($$select 1 from private.my_open_decisions(tests.uid('organisation'))$$, '{client_admin,client_member,customer_pm}', 'a client''s people');
select tests.arrange($$update public.workflow_decisions set decision = 'approved', decided_at = now()$$);
select tests.who_can($$select 1 from private.my_open_decisions(tests.uid('organisation'))$$, '{}', 'until it is decided');

select * from finish();
