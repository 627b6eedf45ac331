-- Work figures: how old what is open is, how much is done in time, how long phases take, and how far records come.
--
-- Every number opens its rows: `activity_register` lists activities by the same dates and words that are counted here,
-- and the lists of records filter by stage. All of it runs as the caller: row security decides what is counted.

create view public.activity_register with (security_invoker = true) as
  select a.id, a.organisation_id, a.subject, a.category, a.status, a.priority, a.is_mandatory, a.phase, a.assigned_to, p.full_name as assigned_to_name, a.starts_on, a.due_date, a.due_at,
         a.entity_type, a.entity_id, a.entity_name, pr.reference as project_reference, i.template_id, i.template_name, a.completed_at, a.completed_by,
         (a.completed_at at time zone (private.usable_zone(o.settings #>> '{defaults,timezone}')))::date as closed_on,
         case when a.status = 'completed' then a.completed_at <= a.due_at end as is_on_time
    from public.activities a
    join public.organisations o on o.id = a.organisation_id
    left join public.workplan_instances i on i.id = a.workplan_instance_id
    left join public.profiles p on p.id = a.assigned_to
    left join public.projects pr on pr.id = a.project_id;
comment on view public.activity_register is 'All activities, open and closed, with the organisation''s date of closing and whether they were done in time.';

create index activities_completed_idx on public.activities (organisation_id, completed_at) where status = 'completed';
create index activities_register_idx on public.activities (organisation_id, due_at, id);

-- phase_passages: each workplan in each of its phases: when it came there, when it left (null while something in it is
-- open), and how many working days that took. The working time between two moments is what passed until the later one,
-- less what passed until the earlier one: `before` is what passed until a day opened, so that no row has to look at the days
-- between. The calendar is of two years at least.
create view public.phase_passages with (security_invoker = true) as
  with calendar as (
    select w.organisation_id, w.day, w.opens_at, w.seconds, sum(w.seconds) over (partition by w.organisation_id order by w.day) - w.seconds as before
      from (
        select o.id as organisation_id, x.day, x.opens_at,
               case when o.settings #> '{calendar,working_days}' @> to_jsonb(extract(isodow from x.day)::integer) and h.date is null
                    then extract(epoch from (x.day + (o.settings #>> '{calendar,day_ends_at}')::time) at time zone (private.usable_zone(o.settings #>> '{defaults,timezone}')) - x.opens_at) else 0 end as seconds
          from public.organisations o
          cross join lateral generate_series(0, current_date + 1 - least(current_date - 731, o.created_at::date)) as g (n)
          cross join lateral (select current_date + 1 - g.n as day, (current_date + 1 - g.n + (o.settings #>> '{calendar,day_starts_at}')::time) at time zone (private.usable_zone(o.settings #>> '{defaults,timezone}')) as opens_at) x
          left join public.organisation_holidays h on h.organisation_id = o.id and h.date = x.day) w
  )
  select p.*, pr.reference as project_reference, (p.left_at at time zone d.zone)::date as left_on,
         round((l.before + least(greatest(extract(epoch from p.left_at - l.opens_at), 0), l.seconds) - c.before - least(greatest(extract(epoch from p.came_at - c.opens_at), 0), c.seconds)) / d.seconds, 2)::numeric(10, 2) as days
    from (
      select min(a.id::text)::uuid as id, i.organisation_id, i.project_id, i.template_id, i.template_name, i.entity_type, i.entity_id, i.entity_name, coalesce(i.completed_at, i.cancelled_at) as ended_at,
             a.phase, min(a.phase_position) as phase_position, count(*) filter (where a.status in ('open', 'in_progress', 'escalated')) as open_count, min(a.created_at) as came_at,
             case when count(*) filter (where a.status in ('open', 'in_progress', 'escalated')) = 0 then max(a.completed_at) filter (where a.status in ('completed', 'skipped')) end as left_at
        from public.workplan_instances i
        join public.activities a on a.organisation_id = i.organisation_id and a.workplan_instance_id = i.id
       group by i.id, a.phase) p
    join public.organisations o on o.id = p.organisation_id
    cross join lateral (select private.usable_zone(o.settings #>> '{defaults,timezone}') as zone,
      extract(epoch from (o.settings #>> '{calendar,day_ends_at}')::time - (o.settings #>> '{calendar,day_starts_at}')::time) as seconds) d
    left join calendar c on c.organisation_id = p.organisation_id and c.day = (p.came_at at time zone d.zone)::date
    left join calendar l on l.organisation_id = p.organisation_id and l.day = (p.left_at at time zone d.zone)::date
    left join public.projects pr on pr.id = p.project_id;
comment on view public.phase_passages is 'How workplans go through their phases: from the first activity to the last, in working days with two decimals.';

-- public.get_work_figures(organisation_id): {today, ages: [{from, to, count, late}], on_time: {from, completed, in_time},
-- phases: [{template_id, template_name, phase, open, through, days}], phases_from, stages: {lead: {new: 3, …}, deal, submission}}.
-- Dates are the organisation's. The age of an activity is counted from the day it started; `from` and `to` are that
-- day's bounds, null where there is none. A phase was gone through by a workplan when everything in it is closed;
-- `days` is how many working days that took on average, with one decimal, of those since phases_from.
create function public.get_work_figures(organisation_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  zone text := (select private.usable_zone(o.settings #>> '{defaults,timezone}') from public.organisations o where o.id = $1);
  today date := (now() at time zone zone)::date;
  phases_from date := today - 89;
  -- Who ended before that has left no phase since.
  ended_from timestamptz := phases_from::timestamp at time zone zone;
begin
  return case when today is not null then (
  with begun as materialized (
    select a.starts_on, count(*) as n, count(*) filter (where a.due_date < today) as late from public.activities a
     where a.organisation_id = $1 and a.status in ('open', 'in_progress', 'escalated') group by 1
  ), open_age as (
    select x.place, today - x.oldest as first_day, today - x.youngest as last_day, coalesce(sum(b.n), 0) as n, coalesce(sum(b.late), 0) as late
      from (values (1, null, 31), (2, 30, 15), (3, 14, 8), (4, 7, 3), (5, 2, 0), (6, -1, null)) as x (place, oldest, youngest)
      left join begun b on b.starts_on >= coalesce(today - x.oldest, '-infinity') and b.starts_on <= coalesce(today - x.youngest, 'infinity')
     group by 1, 2, 3
  )
  select jsonb_build_object('today', today,
    'ages', (select jsonb_agg(jsonb_build_object('from', g.first_day, 'to', g.last_day, 'count', g.n, 'late', g.late) order by g.place) from open_age g),
    'on_time', (select jsonb_build_object('from', today - 29, 'completed', count(*), 'in_time', count(*) filter (where a.completed_at <= a.due_at)) from public.activities a
       where a.organisation_id = $1 and a.status = 'completed' and a.completed_at >= (today - 29)::timestamp at time zone zone),
    'phases_from', phases_from,
    'phases', (select coalesce(jsonb_agg(jsonb_build_object('template_id', f.template_id, 'template_name', f.name, 'phase', f.phase, 'open', f.open, 'through', f.through, 'days', f.days) order by f.name, f.template_id, f.place), '[]'::jsonb)
       from (select p.template_id, w.name, p.phase, min(p.phase_position) as place, sum(p.open_count) as open, count(*) filter (where p.left_on >= phases_from) as through,
                    round(avg(p.days) filter (where p.left_on >= phases_from), 1) as days
               from public.phase_passages p join public.workplan_templates w on w.id = p.template_id
              where p.organisation_id = $1 and (p.ended_at is null or p.ended_at >= ended_from) group by 1, 2, 3) f
      where f.open > 0 or f.through > 0),
    'stages', (select coalesce(jsonb_object_agg(s.type, s.counts), '{}'::jsonb)
       from (select x.type, jsonb_object_agg(x.status, x.n) as counts
               from (select 'lead' as type, l.status, count(*) as n from public.leads l where l.organisation_id = $1 and l.deleted_at is null group by 2
                     union all select 'deal', d.status, count(*) from public.deals d where d.organisation_id = $1 and d.deleted_at is null group by 2
                     union all select 'submission', s.status, count(*) from public.submissions s where s.organisation_id = $1 and s.deleted_at is null group by 2) x
              group by 1) s))) end;
end;
$$;
comment on function public.get_work_figures is 'Open activities by age, how many are done in time, time in phases, and records by stage; null for an organisation out of reach.';

revoke all on public.activity_register, public.phase_passages from anon, authenticated, service_role;
grant select on public.activity_register, public.phase_passages to authenticated;
grant execute on function public.get_work_figures(uuid) to authenticated;
