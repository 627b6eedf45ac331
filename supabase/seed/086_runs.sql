-- The runs of workflows, as long as they would have taken: requests take a moment, and what was reckoned between the
-- real clock and the demo's is reckoned again. Then the reports of the month.

-- An order takes between a tenth of a second and four; a failed attempt its time and the pause after it.
create function demo.took(step public.execution_steps) returns interval language sql immutable set search_path = ''
as $$ select case when step.step_type = 'http_request' and step.completed_at is not null then make_interval(secs => 0.12 + demo.hash(step.execution_id::text, 380) / 100.0 ^ (1 + demo.hash(step.execution_id::text, 5) / 4) + (step.attempt - 1) * 61) else make_interval(secs => 0.004) end $$;
alter table public.execution_logs disable trigger user;
create temp table demo_took on commit drop as
select s.id, s.execution_id, sum(demo.took(s)) over (partition by s.execution_id order by s.sequence) as until, sum(demo.took(s)) over (partition by s.execution_id order by s.sequence) - demo.took(s) as since from public.execution_steps s;
update public.execution_steps s set started_at = s.started_at + t.since, completed_at = s.completed_at + t.until from demo_took t where t.id = s.id;
update public.execution_logs l set started_at = s.started_at, completed_at = case when l.completed_at is not null then s.completed_at end,
       duration_ms = case when l.completed_at is not null then extract(epoch from s.completed_at - s.started_at) * 1000 end
  from public.execution_steps s where s.id = l.execution_step_id;
update public.workflow_executions e
   set completed_at = e.completed_at + t.until, moved_at = e.moved_at + t.until, duration_ms = extract(epoch from e.completed_at + t.until - e.started_at) * 1000
  from (select x.execution_id, max(x.until) as until from demo_took x group by 1) t where t.execution_id = e.id and e.completed_at is not null;
alter table public.execution_logs enable trigger user;
-- The billing system asked for patience: the last order is posted again in the evening.
update public.execution_steps s set due_at = now() + interval '6 hours' where s.execution_id = demo.id('run billing 44') and s.status = 'pending';
update public.workflow_executions e set wake_at = now() + interval '6 hours 1 minute' where e.id = demo.id('run billing 44');
-- An image takes between one second and three. The posters that failed once are tried again in the evening, too.
update public.workflow_batch_results r
   set duration_ms = x.ms, completed_at = r.started_at + x.ms * interval '1 millisecond'
  from (select y.id, 900 + demo.hash('image ' || y.execution_id || y.batch_index, 2100) as ms from public.workflow_batch_results y) x
 where x.id = r.id and r.completed_at is not null;
update public.workflow_batch_results r set due_at = now() + interval '6 hours' where r.execution_id = demo.id('run posters 1') and r.status = 'pending';
update public.workflow_executions e set wake_at = now() + interval '6 hours 1 minute' where e.id = demo.id('run posters 1');

select private.write_reports(o.id, p.kind, lower(p.period), upper(p.period))
  from public.organisations o
  cross join lateral (
    select distinct k.kind, private.report_period(o.id, k.kind, current_date - n) as period
      from generate_series(1, 35) as n cross join unnest(array['daily', 'weekly', 'monthly']) as k (kind)) p
 where o.slug = 'northbridge' and upper(p.period) <= now();
select private.write_execution_report(e.id) from public.workflow_executions e where e.completed_at is not null;
