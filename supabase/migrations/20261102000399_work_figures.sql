-- Work figures: how old what is open is, how much is done in time, how long phases take, and how far records come.
--
-- Every number opens its rows: `activity_register` lists activities by the same dates and words that are counted here,
-- and the lists of records filter by stage. All of it runs as the caller: row security decides what is counted.

create view public.activity_register with (security_invoker = true) as
  select a.id, a.organisation_id, a.subject, a.category, a.status, a.priority, a.is_mandatory, a.phase, a.assigned_to, p.full_name as assigned_to_name, a.starts_on, a.due_date, a.due_at,
         a.entity_type, a.entity_id, a.entity_name, pr.reference as project_reference, i.template_id, i.template_name, a.completed_at,
         (a.completed_at at time zone (o.settings #>> '{defaults,timezone}'))::date as closed_on,
         case when a.status = 'completed' then a.completed_at <= a.due_at end as is_on_time
    from public.activities a
    join public.organisations o on o.id = a.organisation_id
    left join public.workplan_instances i on i.id = a.workplan_instance_id
    left join public.profiles p on p.id = a.assigned_to
    left join public.projects pr on pr.id = a.project_id;
comment on view public.activity_register is 'All activities, open and closed, with the organisation''s date of closing and whether they were done in time.';

create index activities_completed_idx on public.activities (organisation_id, completed_at) where status = 'completed';

-- public.get_work_figures(organisation_id): {today, ages: [{from, to, count, late}], on_time: {from, completed, in_time},
-- phases: [{template_id, template_name, phase, open, through, days}], phases_from, stages: {lead: {new: 3, …}, deal, submission}}.
-- Dates are the organisation's. The age of an activity is counted from the day it started; `from` and `to` are that
-- day's bounds, null where there is none. A phase was gone through by a workplan when everything in it is closed;
-- `days` is how long that took on average, in days with one decimal, of those since phases_from.
create function public.get_work_figures(organisation_id uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  with day as (
    select (now() at time zone (o.settings #>> '{defaults,timezone}'))::date as today, o.settings #>> '{defaults,timezone}' as zone from public.organisations o where o.id = $1
  ), age as (
    select x.place, day.today - x.oldest as first_day, day.today - x.youngest as last_day
      from day cross join (values (1, null, 31), (2, 30, 15), (3, 14, 8), (4, 7, 3), (5, 2, 0), (6, -1, null)) as x (place, oldest, youngest)
  ), open_age as (
    select g.place, g.first_day, g.last_day, count(a.id) as n, count(a.id) filter (where a.due_date < day.today) as late
      from age g cross join day
      left join public.activities a on a.organisation_id = $1 and a.status in ('open', 'in_progress', 'escalated')
        and a.starts_on >= coalesce(g.first_day, '-infinity') and a.starts_on <= coalesce(g.last_day, 'infinity')
     group by 1, 2, 3
  ), passage as (
    select i.template_id, a.phase, min(a.phase_position) as place, i.id,
           count(*) filter (where a.status in ('open', 'in_progress', 'escalated')) as open,
           max(a.completed_at) filter (where a.status in ('completed', 'skipped')) as left_at, min(a.created_at) as came_at
      from public.workplan_instances i
      join public.activities a on a.organisation_id = i.organisation_id and a.workplan_instance_id = i.id
     where i.organisation_id = $1
     group by i.template_id, a.phase, i.id
  ), through as (
    select p.*, p.open = 0 and (p.left_at at time zone day.zone)::date >= day.today - 89 as is_through from passage p cross join day
  )
  select jsonb_build_object('today', day.today,
    'ages', (select jsonb_agg(jsonb_build_object('from', g.first_day, 'to', g.last_day, 'count', g.n, 'late', g.late) order by g.place) from open_age g),
    'on_time', (select jsonb_build_object('from', day.today - 29, 'completed', count(*), 'in_time', count(*) filter (where a.completed_at <= a.due_at)) from public.activities a
       where a.organisation_id = $1 and a.status = 'completed' and a.completed_at >= (day.today - 29)::timestamp at time zone day.zone),
    'phases_from', day.today - 89,
    'phases', (select coalesce(jsonb_agg(jsonb_build_object('template_id', f.template_id, 'template_name', f.name, 'phase', f.phase, 'open', f.open, 'through', f.through, 'days', f.days) order by f.name, f.template_id, f.place), '[]'::jsonb)
       from (select t.template_id, w.name, t.phase, min(t.place) as place, sum(t.open) as open, count(*) filter (where t.is_through) as through,
                    round((avg(extract(epoch from t.left_at - t.came_at)) filter (where t.is_through) / 86400)::numeric, 1) as days
               from through t join public.workplan_templates w on w.id = t.template_id group by 1, 2, 3) f
      where f.open > 0 or f.through > 0),
    'stages', (select coalesce(jsonb_object_agg(s.type, s.counts), '{}'::jsonb)
       from (select x.type, jsonb_object_agg(x.status, x.n) as counts
               from (select 'lead' as type, l.status, count(*) as n from public.leads l where l.organisation_id = $1 and l.deleted_at is null group by 2
                     union all select 'deal', d.status, count(*) from public.deals d where d.organisation_id = $1 and d.deleted_at is null group by 2
                     union all select 'submission', s.status, count(*) from public.submissions s where s.organisation_id = $1 and s.deleted_at is null group by 2) x
              group by 1) s))
    from day
$$;
comment on function public.get_work_figures is 'Open activities by age, how many are done in time, time in phases, and records by stage; null for an organisation out of reach.';

revoke all on public.activity_register from anon, authenticated, service_role;
grant select on public.activity_register to authenticated;
grant execute on function public.get_work_figures(uuid) to authenticated;
