-- Reports of workflows: how they went, over a period, or in one execution.
--
-- A period's executions are those that were asked for in it, so that every number is a list of executions with a filter.
-- A report is a row that is written again, never a second one: the clock writes each period when it is over and goes on
-- writing it while executions of it are open; people write one whenever they like. Live figures come from the same
-- statements. Durations are milliseconds, from the start to the end, of what was completed.

create table public.workflow_reports (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  workflow_id uuid,
  execution_id uuid,
  report_type text not null check (report_type in ('daily', 'weekly', 'monthly', 'execution')),
  period_start timestamptz not null,
  period_end timestamptz not null,
  metrics jsonb not null check (jsonb_typeof(metrics) = 'object'),
  open_count integer not null,
  created_at timestamptz not null default now(),
  computed_at timestamptz not null default now(),
  computed_by uuid references public.profiles (id) on delete set null,
  constraint workflow_reports_once unique nulls not distinct (organisation_id, workflow_id, report_type, period_start, execution_id),
  foreign key (organisation_id, workflow_id) references public.workflows (organisation_id, id) on delete cascade,
  foreign key (organisation_id, execution_id) references public.workflow_executions (organisation_id, id) on delete cascade,
  check ((report_type = 'execution') = (execution_id is not null)),
  check (period_start <= period_end)
);
comment on table public.workflow_reports is 'How workflows went, by period or by execution.';
comment on column public.workflow_reports.workflow_id is 'Null for all workflows of the organisation.';
comment on column public.workflow_reports.metrics is 'totalExecutions, completedExecutions, failedExecutions, cancelledExecutions, openExecutions, successRate (percent), averageExecutionTime, p50ExecutionTime, p90ExecutionTime, p99ExecutionTime (ms); of a period also days, workflows, clients and failures as in workflow_statistics, with the names of then; of an execution also status, error and steps.';
comment on column public.workflow_reports.computed_by is 'Who asked for it last; null for the clock.';
comment on column public.workflow_reports.open_count is 'Executions that had not ended when it was computed: it is computed again.';
-- In the order in which lists are paged.
create index workflow_reports_list_idx on public.workflow_reports (organisation_id, workflow_id, period_start desc nulls last, id desc nulls last) where execution_id is null;
create index workflow_reports_workflow_idx on public.workflow_reports (organisation_id, workflow_id);
create index workflow_reports_computed_by_idx on public.workflow_reports (computed_by);
create index workflow_reports_execution_idx on public.workflow_reports (organisation_id, execution_id);
create index workflow_reports_open_idx on public.workflow_reports (period_start) where open_count > 0;

-- private.execution_figures(total, completed, failed, cancelled, average, percentiles): the shape of a report's figures.
create function private.execution_figures(total bigint, completed bigint, failed bigint, cancelled bigint, average numeric, percentiles double precision[])
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select jsonb_build_object('totalExecutions', total, 'completedExecutions', completed, 'failedExecutions', failed, 'cancelledExecutions', cancelled,
    'openExecutions', total - completed - failed - cancelled, 'successRate', round(100.0 * completed / nullif(completed + failed, 0), 1), 'averageExecutionTime', round(average),
    'p50ExecutionTime', round(percentiles[1]), 'p90ExecutionTime', round(percentiles[2]), 'p99ExecutionTime', round(percentiles[3]))
$$;

-- private.write_reports(organisation_id, report_type, period_start, period_end, computed_by): the report of the organisation
-- and those of each of its workflows that ran, written or written again. Where nothing was asked for there is none.
-- Returns how many.
create function private.write_reports(organisation_id uuid, report_type text, period_start timestamptz, period_end timestamptz, computed_by uuid default null)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  written integer;
begin
  insert into public.workflow_reports as r (organisation_id, workflow_id, report_type, period_start, period_end, metrics, open_count, computed_by)
  select $1, w.id, $2, $3, $4, (f.figures -> 'totals') || (f.figures - 'totals' - 'period'), (f.figures #>> '{totals,openExecutions}')::integer, $5
    from (select null::uuid as id
          union all
          select distinct x.workflow_id from public.workflow_executions x where x.organisation_id = $1 and x.created_at >= $3 and x.created_at < $4) w
    cross join lateral (select public.workflow_statistics($1, $3, $4, w.id) as figures) f
   where (f.figures #>> '{totals,totalExecutions}')::integer > 0
  on conflict on constraint workflow_reports_once do update
     set metrics = excluded.metrics, open_count = excluded.open_count, period_end = excluded.period_end, computed_at = now(), computed_by = excluded.computed_by;
  get diagnostics written = row_count;
  return written;
end;
$$;

-- private.report_period(organisation_id, report_type, day): the day, the week from Monday or the month that holds the day, by
-- the organisation's clock.
create function private.report_period(organisation_id uuid, report_type text, day date)
returns tstzrange
language sql
stable
security definer
set search_path = ''
as $$
  select tstzrange(private.day_start($1, x.first::date), private.day_start($1, (x.first + x.length)::date))
    from (select date_trunc(u.unit, $3::timestamp) as first, ('1 ' || u.unit)::interval as length
            from (select case $2 when 'daily' then 'day' when 'weekly' then 'week' else 'month' end as unit) u) x
$$;

-- private.write_execution_report(execution_id, computed_by): the report of one execution, with its steps.
create function private.write_execution_report(execution_id uuid, computed_by uuid default null)
returns uuid
language sql
security definer
set search_path = ''
as $$
  insert into public.workflow_reports as r (organisation_id, workflow_id, execution_id, report_type, period_start, period_end, metrics, open_count, computed_by)
  select e.organisation_id, e.workflow_id, e.id, 'execution', e.created_at, greatest(e.created_at, coalesce(e.completed_at, now())),
         private.execution_figures(1, (e.status = 'completed')::integer, (e.status = 'failed')::integer, (e.status = 'cancelled')::integer,
           case e.status when 'completed' then e.duration_ms end, case e.status when 'completed' then array[e.duration_ms, e.duration_ms, e.duration_ms] end)
         || jsonb_build_object('status', e.status, 'error', e.error, 'steps', (
           select coalesce(jsonb_agg(jsonb_build_object('key', s.step_key, 'name', w.name, 'type', s.step_type, 'status', s.status, 'attempts', s.attempt, 'error', s.error,
               'startedAt', s.started_at, 'executionTime', round(extract(epoch from s.completed_at - s.started_at) * 1000)) order by s.sequence), '[]')
             from public.execution_steps s left join public.workflow_steps w on w.organisation_id = s.organisation_id and w.version_id = s.version_id and w.id = s.step_id
            where s.organisation_id = e.organisation_id and s.execution_id = e.id)),
         (e.completed_at is null)::integer, $2
    from public.workflow_executions e where e.id = $1
  on conflict on constraint workflow_reports_once do update
     set metrics = excluded.metrics, open_count = excluded.open_count, period_end = excluded.period_end, computed_at = now(), computed_by = excluded.computed_by
  returning r.id
$$;

-- private.make_reports(at): the clock: of each organisation the last seven days, four weeks and three months that are over and
-- have no report, or one with open executions that have moved since (ten minutes are allowed for what was still being
-- written down); and what ended without a report of its own. Run as often as one likes, by as many as one likes.
-- Returns how many reports it wrote.
create function private.make_reports(at timestamptz default now())
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  due record;
  written integer := 0;
begin
  for due in
    select o.id as organisation_id, k.report_type, lower(p.period) as period_start, upper(p.period) as period_end
      from public.organisations o
      cross join lateral (select (at at time zone (private.usable_zone(o.settings #>> '{defaults,timezone}')))::date as today) d
      cross join lateral (
        select 'daily' as report_type, d.today - n as day from generate_series(1, 7) as n
        union all
        select 'weekly', d.today - 7 * n from generate_series(1, 4) as n
        union all
        select 'monthly', (d.today - make_interval(months => n))::date from generate_series(1, 3) as n) k
      cross join lateral (select private.report_period(o.id, k.report_type, k.day) as period) p
     where o.is_active and o.deleted_at is null
       and not exists (select 1 from public.workflow_reports r where r.organisation_id = o.id and r.workflow_id is null and r.report_type = k.report_type and r.period_start = lower(p.period))
    union
    select r.organisation_id, r.report_type, r.period_start, r.period_end from public.workflow_reports r
     where r.open_count > 0 and r.workflow_id is null and r.period_start > at - interval '400 days'
       and exists (select 1 from public.workflow_executions x
                    where x.organisation_id = r.organisation_id and x.created_at >= r.period_start and x.created_at < r.period_end and x.moved_at > r.computed_at - interval '10 minutes')
     order by 1, 2, 3
  loop
    written := written + private.write_reports(due.organisation_id, due.report_type, due.period_start, due.period_end);
  end loop;
  for due in
    select e.id from public.workflow_executions e
     where e.completed_at > at - interval '2 days' and e.completed_at <= at
       and not exists (select 1 from public.workflow_reports r where r.organisation_id = e.organisation_id and r.execution_id = e.id and r.open_count = 0)
     order by e.completed_at limit 5000
  loop
    perform private.write_execution_report(due.id);
    written := written + 1;
  end loop;
  return written;
end;
$$;
create index workflow_executions_completed_idx on public.workflow_executions (completed_at) where completed_at is not null;

-- private.make_workflow_report(organisation_id, report_type, day, workflow_id): see its public twin. Raises CS001, CS002, CS006.
create function private.make_workflow_report(organisation_id uuid, report_type text, day date, workflow_id uuid)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  period tstzrange;
begin
  perform private.require_organisation($1, 'workflow.read');
  if $2 is null or $2 not in ('daily', 'weekly', 'monthly') then
    perform private.fail('CS006', 'There is no such kind of report.', 'report_type');
  elsif $3 is null or $3 not between date '2000-01-01' and private.local_date($1, now()) then
    perform private.fail('CS006', 'A report is of a day that has come.', 'day');
  elsif $4 is not null and not exists (select 1 from public.workflows w where w.organisation_id = $1 and w.id = $4) then
    perform private.fail('CS001', 'There is no such workflow.', 'workflow');
  end if;
  period := private.report_period($1, $2, $3);
  perform private.write_reports($1, $2, lower(period), upper(period), private.me());
  return (select r.id from public.workflow_reports r
           where r.organisation_id = $1 and r.workflow_id is not distinct from $4 and r.report_type = $2 and r.period_start = lower(period));
end;
$$;
create function public.make_workflow_report(organisation_id uuid, report_type text, day date, workflow_id uuid default null)
returns uuid language sql set search_path = ''
as $$ select private.make_workflow_report(organisation_id, report_type, day, workflow_id) $$;
comment on function public.make_workflow_report is 'Writes, or writes again, the reports of the day, week (from Monday) or month that holds the day; returns the one of the workflow, or of the organisation; null where nothing was asked for. Raises CS001, CS002, CS006.';

-- private.make_execution_report(execution_id): see its public twin.
create function private.make_execution_report(execution_id uuid)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_organisation((select e.organisation_id from public.workflow_executions e where e.id = $1), 'workflow.read');
  return private.write_execution_report($1, private.me());
end;
$$;
create function public.make_execution_report(execution_id uuid)
returns uuid language sql set search_path = ''
as $$ select private.make_execution_report(execution_id) $$;
comment on function public.make_execution_report is 'Writes, or writes again, the report of one execution; returns its id. Raises CS001, CS002.';

-- public.workflow_statistics(organisation_id, from_at, until_at, workflow_id, client_id): the figures of a period as they are
-- now, of what I see. {period, totals, days: [{day, …}], workflows: [{workflow_id, name, …}] (the ten most run), clients:
-- [{client_id, name, …}], failures: [{workflow_id, workflow_name, step_key, step_name, count, last_execution_id,
-- last_error}] (the twenty most frequent)}; figures as in workflow_reports.metrics. Each number is the list of executions
-- with created_at in the period and: the status; workflow_id; client_id; for failures status failed and step_key.
create function public.workflow_statistics(organisation_id uuid, from_at timestamptz, until_at timestamptz, workflow_id uuid default null, client_id uuid default null)
returns jsonb
language sql
stable
set search_path = ''
as $$
  with run as materialized (
    select e.id, e.workflow_id, e.version_id, e.client_id, e.status, e.step_key, e.duration_ms, e.error, e.created_at,
           (e.created_at at time zone (private.usable_zone(o.settings #>> '{defaults,timezone}')))::date as day
      from public.workflow_executions e join public.organisations o on o.id = e.organisation_id
     where e.organisation_id = $1 and e.created_at >= $2 and e.created_at < $3
       and ($4 is null or e.workflow_id = $4) and ($5 is null or e.client_id = $5)
  ), figure as materialized (
    select grouping(x.day) as by_day, grouping(x.workflow_id) as by_workflow, grouping(x.client_id) as by_client, x.day, x.workflow_id, x.client_id, count(*) as total,
           private.execution_figures(count(*), count(*) filter (where x.status = 'completed'), count(*) filter (where x.status = 'failed'), count(*) filter (where x.status = 'cancelled'),
             avg(x.duration_ms) filter (where x.status = 'completed'), percentile_cont(array[0.5, 0.9, 0.99]) within group (order by x.duration_ms) filter (where x.status = 'completed')) as figures
      from run x group by grouping sets ((), (x.day), (x.workflow_id), (x.client_id))
  ), failure as (
    select x.workflow_id, x.step_key, count(*) as n, (array_agg(x.id order by x.created_at desc))[1] as last_id, (array_agg(x.error order by x.created_at desc))[1] as last_error,
           (array_agg(x.version_id order by x.created_at desc))[1] as version_id
      from run x where x.status = 'failed' group by 1, 2 order by 3 desc, 1, 2 limit 20
  )
  select jsonb_build_object('period', jsonb_build_object('from', $2, 'until', $3),
    'totals', (select f.figures from figure f where f.by_day = 1 and f.by_workflow = 1 and f.by_client = 1),
    'days', (select coalesce(jsonb_agg(f.figures || jsonb_build_object('day', f.day) order by f.day), '[]') from figure f where f.by_day = 0),
    'workflows', (select coalesce(jsonb_agg(t.figures || jsonb_build_object('workflow_id', t.workflow_id, 'name', w.name) order by t.total desc, t.workflow_id), '[]')
      from (select * from figure f where f.by_workflow = 0 order by f.total desc, f.workflow_id limit 10) t left join public.workflows w on w.id = t.workflow_id),
    'clients', (select coalesce(jsonb_agg(t.figures || jsonb_build_object('client_id', t.client_id, 'name', c.name) order by t.total desc, t.client_id), '[]')
      from (select * from figure f where f.by_client = 0 order by f.total desc, f.client_id limit 50) t left join public.clients c on c.id = t.client_id),
    'failures', (select coalesce(jsonb_agg(jsonb_build_object('workflow_id', f.workflow_id, 'workflow_name', w.name, 'step_key', f.step_key, 'step_name', s.name, 'count', f.n,
        'last_execution_id', f.last_id, 'last_error', f.last_error) order by f.n desc, f.workflow_id, f.step_key), '[]')
      from failure f left join public.workflows w on w.id = f.workflow_id left join public.workflow_steps s on s.version_id = f.version_id and s.key = f.step_key))
$$;
comment on function public.workflow_statistics is 'The figures of a period as they are now: in all, by day, workflow, client, and failures by step; of the executions that I see.';

-- workflow_report_overview: a report with the names of its workflow and of who asked for it, and its first figures; `median_ms`
-- is of what was completed.
create view public.workflow_report_overview with (security_invoker = true) as
select r.id, r.organisation_id, r.workflow_id, w.name as workflow_name, r.execution_id, r.report_type, r.period_start, r.period_end, r.metrics, r.open_count, r.computed_at, r.computed_by, p.full_name as computed_by_name,
  (r.metrics ->> 'totalExecutions')::integer as run_count, (r.metrics ->> 'successRate')::numeric(5,2) as success_rate, (r.metrics ->> 'p50ExecutionTime')::numeric::bigint as median_ms
from public.workflow_reports r
left join public.workflows w on w.id = r.workflow_id
left join public.profiles p on p.id = r.computed_by;
comment on view public.workflow_report_overview is 'Reports with the names of what they are of and of who asked for them.';

alter table public.workflow_reports enable row level security;
create policy select_readers on public.workflow_reports for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.read'))::uuid[]));
revoke all on public.workflow_reports, public.workflow_report_overview from anon, authenticated, service_role;
grant select on public.workflow_reports, public.workflow_report_overview to authenticated;
grant execute on function private.execution_figures(bigint, bigint, bigint, bigint, numeric, double precision[]), public.workflow_statistics(uuid, timestamptz, timestamptz, uuid, uuid),
  private.make_workflow_report(uuid, text, date, uuid), public.make_workflow_report(uuid, text, date, uuid),
  private.make_execution_report(uuid), public.make_execution_report(uuid) to authenticated;

-- Withheld: every write of a report; the clock and the functions write.
