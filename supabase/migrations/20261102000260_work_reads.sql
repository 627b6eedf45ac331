-- Work reads: my work, the work of a record, a team's load, and the answers to "why?".
--
-- A view and functions that run as the caller where they can, so that row security decides what is counted.

create view public.activity_overview with (security_invoker = true) as
  select a.*, i.template_code, i.template_name, i.status as workplan_status, v.number as version_number, p.full_name as assigned_to_name, c.full_name as completed_by_name,
         rt.label as entity_label, rt.path as entity_path, pr.reference as project_reference, d.today,
         case when a.status in ('completed', 'skipped', 'cancelled') then 'closed'
              when a.starts_on > d.today or a.snoozed_until > d.today or i.status = 'paused' then 'waiting'
              when a.due_date < d.today then 'overdue'
              when a.due_date = d.today then 'today'
              else 'upcoming' end as bucket
    from public.activities a
    join public.record_types rt on rt.code = a.entity_type
    join public.organisations o on o.id = a.organisation_id
    left join public.workplan_instances i on i.id = a.workplan_instance_id
    left join public.workplan_versions v on v.id = i.version_id
    left join public.profiles p on p.id = a.assigned_to
    left join public.profiles c on c.id = a.completed_by
    left join public.projects pr on pr.id = a.project_id
    cross join lateral (select (now() at time zone (private.usable_zone(o.settings #>> '{defaults,timezone}')))::date as today) d;
comment on view public.activity_overview is 'Activities with their names and the bucket of My work: overdue, today, upcoming, waiting or closed, by the organisation''s date.';

-- public.get_work(organisation_id): {overdue, today, upcoming, waiting}: how many open activities I have in each bucket of
-- activity_overview; {unassigned}: how many nobody has, counted to 1,000, because nobody reads more of a pile.
create function public.get_work(organisation_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  with day as (
    select (now() at time zone (private.usable_zone(o.settings #>> '{defaults,timezone}')))::date as today from public.organisations o where o.id = $1
  ), mine as materialized (
    select a.due_date, d.today, coalesce(a.starts_on > d.today or a.snoozed_until > d.today or i.status = 'paused', false) as waits
      from public.activities a cross join day d left join public.workplan_instances i on i.id = a.workplan_instance_id
     where a.assigned_to = (select private.me()) and a.organisation_id = $1 and a.status in ('open', 'in_progress', 'escalated')
  )
  select jsonb_build_object(
      'overdue', count(*) filter (where not m.waits and m.due_date < m.today), 'today', count(*) filter (where not m.waits and m.due_date = m.today),
      'upcoming', count(*) filter (where not m.waits and m.due_date > m.today), 'waiting', count(*) filter (where m.waits),
      'unassigned', (select count(*) from (select 1 from public.activities u where u.organisation_id = $1 and u.assigned_to is null and u.status in ('open', 'in_progress', 'escalated') order by u.due_at limit 1000) n))
    from mine m);
end;
$$;
comment on function public.get_work is 'My open activities by bucket, and those that nobody has, to 1,000.';

-- public.get_workplans(record_type, record_id): the workplans of a record, the latest first, by phase with their
-- activities, and the activities made by hand. Percent is of what has been made so far.
create function public.get_workplans(record_type text, record_id uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'workplans', (select coalesce(jsonb_agg(jsonb_build_object(
        'id', i.id, 'template_id', i.template_id, 'template_code', i.template_code, 'template_name', i.template_name, 'version_id', i.version_id, 'version_number', v.number,
        'latest_version_id', t.published_version_id, 'status', i.status, 'event', i.event, 'event_from', i.event_from, 'event_to', i.event_to, 'started_at', i.started_at, 'paused_at', i.paused_at,
        'completed_at', i.completed_at, 'cancelled_at', i.cancelled_at, 'outcome', i.outcome, 'outcome_notes', i.outcome_notes, 'current_phase', i.current_phase, 'lock_version', i.lock_version,
        'total', i.total_activities, 'completed', i.completed_activities, 'skipped', i.skipped_activities,
        'percent', case when i.total_activities = 0 then 0 else round(100.0 * (i.completed_activities + i.skipped_activities) / i.total_activities) end,
        'phases', (select coalesce(jsonb_agg(jsonb_build_object('name', ph.phase, 'position', ph.phase_position,
             'total', ph.total, 'closed', ph.closed, 'planned', ph.planned, 'activities', ph.activities) order by ph.phase_position), '[]'::jsonb)
           from (
             select va.phase, va.phase_position, count(*) as planned, count(a.id) filter (where a.status <> 'cancelled') as total, count(*) filter (where a.status in ('completed', 'skipped')) as closed,
                    coalesce(jsonb_agg(to_jsonb(a) order by a.position) filter (where a.id is not null), '[]'::jsonb) as activities
               from public.workplan_version_activities va
               left join public.activity_overview a on a.workplan_instance_id = i.id and a.version_activity_id = va.id
              where va.organisation_id = i.organisation_id and (va.version_id = i.version_id or a.id is not null)
              group by 1, 2) ph)) order by i.started_at desc, i.id), '[]'::jsonb)
      from public.workplan_instances i join public.workplan_versions v on v.id = i.version_id join public.workplan_templates t on t.id = i.template_id
     where i.entity_type = $1 and i.entity_id = $2),
    'manual', (select coalesce(jsonb_agg(to_jsonb(a) order by a.due_at, a.id), '[]'::jsonb) from public.activity_overview a
      where a.entity_type = $1 and a.entity_id = $2 and a.workplan_instance_id is null))
$$;
comment on function public.get_workplans is 'The workplans of a record by phase, with their activities, and the activities made by hand.';

-- public.get_surroundings(record_type, record_id): what stands around a record of any kind, in one call: all of
-- get_workplans (nothing, for a kind that starts none) and of get_timeline.
create function public.get_surroundings(record_type text, record_id uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select public.get_workplans($1, $2) || public.get_timeline($2)
$$;
comment on function public.get_surroundings is 'The workplans, activities, comments and history of a record, and the names in it.';

-- private.work_load(organisation_id): what each person has to do, for activity.manage; without a person: what nobody
-- has. The busiest come first. Who is suspended is there as long as something waits for them. The buckets are those of activity_overview; the week
-- ends on Sunday. What they completed is of the last seven and thirty days of the organisation, today among them. Raises CS001, CS002.
create function private.work_load(organisation_id uuid)
returns table (user_id uuid, full_name text, open_count bigint, overdue_count bigint, today_count bigint, week_count bigint, waiting_count bigint, escalated_count bigint, completed_last_week bigint, on_time_last_month numeric)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  zone text;
  today date;
  sunday date;
begin
  perform private.require_organisation($1, 'activity.manage');
  zone := (select private.usable_zone(o.settings #>> '{defaults,timezone}') from public.organisations o where o.id = $1);
  today := (now() at time zone zone)::date;
  sunday := date_trunc('week', today)::date + 6;
  return query
  select m.user_id, m.full_name, coalesce(a.n, 0), coalesce(a.overdue, 0), coalesce(a.today, 0), coalesce(a.week, 0), coalesce(a.waiting, 0), coalesce(a.escalated, 0), coalesce(d.week, 0), d.on_time
    from (select uo.user_id, p.full_name from public.user_organisations uo join public.profiles p on p.id = uo.user_id
           where uo.organisation_id = $1 and uo.is_active
             and (p.status = 'active' or exists (select 1 from public.activities x where x.assigned_to = uo.user_id and x.organisation_id = $1 and x.status in ('open', 'in_progress', 'escalated')))
          union all select null, null) m
    left join (
      select x.assigned_to, count(*) as n, count(*) filter (where not w.waits and x.due_date < today) as overdue, count(*) filter (where not w.waits and x.due_date = today) as today,
             count(*) filter (where not w.waits and x.due_date between today and sunday) as week, count(*) filter (where w.waits) as waiting, count(*) filter (where x.status = 'escalated') as escalated
        from public.activities x
        left join public.workplan_instances i on i.id = x.workplan_instance_id
        cross join lateral (select coalesce(x.starts_on > today or x.snoozed_until > today or i.status = 'paused', false) as waits) w
       where x.organisation_id = $1 and x.status in ('open', 'in_progress', 'escalated') group by 1) a on a.assigned_to is not distinct from m.user_id
    left join (
      select x.completed_by, count(*) filter (where x.completed_at >= (today - 6)::timestamp at time zone zone) as week, round(avg(case when x.completed_at <= x.due_at then 100 else 0 end)) as on_time
        from public.activities x where x.organisation_id = $1 and x.status = 'completed' and x.completed_at >= (today - 29)::timestamp at time zone zone group by 1) d on d.completed_by = m.user_id
   order by m.user_id is null, coalesce(a.n, 0) desc, m.full_name, m.user_id;
end;
$$;
create function public.work_load(organisation_id uuid)
returns table (user_id uuid, full_name text, open_count bigint, overdue_count bigint, today_count bigint, week_count bigint, waiting_count bigint, escalated_count bigint, completed_last_week bigint, on_time_last_month numeric)
language sql stable set search_path = ''
as $$ select * from private.work_load(organisation_id) $$;
comment on function public.work_load is 'What each person of the organisation has to do; without a person: what nobody has. Raises CS001, CS002.';

-- public.explain_activity(activity_id): why it exists, in full. Null for one that I do not see.
create function public.explain_activity(activity_id uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object('activity_id', a.id, 'cause', a.cause, 'created_at', a.created_at, 'created_by', c.full_name, 'entity_type', a.entity_type, 'entity_id', a.entity_id, 'entity_name', a.entity_name,
    'workplan', case when i.id is not null then jsonb_build_object('id', i.id, 'template_id', i.template_id, 'template_code', i.template_code, 'template_name', i.template_name,
      'version_number', v.number, 'published_at', v.published_at, 'event', i.event, 'event_from', i.event_from, 'event_to', i.event_to, 'occurrence', i.occurrence, 'started_at', i.started_at, 'condition', v.condition) end,
    'pattern', case when va.id is not null then jsonb_build_object('id', va.pattern_id, 'code', va.code, 'name', va.name, 'phase', va.phase, 'target_days', va.target_days, 'escalation_days', va.escalation_days,
      'assignee_rule', va.assignee_rule, 'is_mandatory', va.is_mandatory) when p.id is not null then jsonb_build_object('id', p.id, 'code', p.code, 'name', p.name) end,
    'predecessor', case when b.id is not null then jsonb_build_object('id', b.id, 'subject', b.subject, 'status', b.status, 'closed_at', b.completed_at, 'escalated_at', b.escalated_at,
      'delay_days', (select s.delay_days from public.workplan_version_successors s where s.activity_id = b.version_activity_id and s.successor_id = a.version_activity_id and s.trigger_on = a.cause)) end)
    from public.activities a
    left join public.workplan_instances i on i.id = a.workplan_instance_id
    left join public.workplan_versions v on v.id = i.version_id
    left join public.workplan_version_activities va on va.id = a.version_activity_id
    left join public.activity_patterns p on p.id = a.pattern_id
    left join public.activities b on b.id = a.predecessor_id
    left join public.profiles c on c.id = a.created_by
   where a.id = $1
$$;
comment on function public.explain_activity is 'Why an activity exists: template, version, event, condition, pattern, predecessor.';

-- private.explain_workplans(record_type, record_id): for each template for such records, the workplans it started
-- here (started; running while it goes on, when no event starts another), or why it started none: inactive,
-- not_published, published_later (than the event), no_such_move, condition (it does not hold now), unknown.
-- Raises CS001, CS002, CS006.
create function private.explain_workplans(record_type text, record_id uuid)
returns table (template_id uuid, template_code text, template_name text, workplan_id uuid, version_number integer, event text, event_from text, event_to text, started_at timestamptz, reason text, condition jsonb)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  fact record;
  content jsonb;
  status_column text := (select rt.status_column from public.record_types rt where rt.code = $1);
begin
  fact := private.require_record($1, $2);
  perform private.require_organisation(fact.organisation_id, 'activity.read');
  content := private.record_content($1, $2);
  return query
  select t.id, t.code, t.name, i.id, coalesce(w.number, v.number), coalesce(i.event, v.trigger_event, t.trigger_event), case when i.id is null then v.from_status else i.event_from end,
         case when i.id is null then v.to_status else i.event_to end, i.started_at,
         case when i.status in ('active', 'paused') then 'running'
              when i.id is not null then 'started'
              when v.id is null then 'not_published'
              when not t.is_active then 'inactive'
              when v.trigger_event = 'create' and fact.created_at < (select min(f.published_at) from public.workplan_versions f where f.template_id = t.id) then 'published_later'
              when v.trigger_event = 'status_change' and not coalesce(m.fits, false) then 'no_such_move'
              when v.trigger_event = 'status_change' and m.last_at < v.published_at then 'published_later'
              when not private.condition_holds(v.condition, content) then 'condition'
              else 'unknown' end,
         coalesce(w.condition, v.condition, t.condition)
    from public.workplan_templates t
    left join public.workplan_versions v on v.id = t.published_version_id
    left join public.workplan_instances i on i.template_id = t.id and i.entity_id = $2
    left join public.workplan_versions w on w.id = i.version_id
    left join lateral (
      select true as fits, max(l.occurred_at) as last_at from public.audit_log l
       where l.record_id = $2 and l.verb = 'changed' and l.changes ? status_column
         and (v.from_status is null or l.changes -> status_column ->> 0 = v.from_status) and (v.to_status is null or l.changes -> status_column ->> 1 = v.to_status)
      having count(*) > 0) m on true
   where t.organisation_id = fact.organisation_id and t.entity_type = $1 and t.deleted_at is null
   order by i.started_at desc nulls last, t.name, t.id;
end;
$$;
create function public.explain_workplans(record_type text, record_id uuid)
returns table (template_id uuid, template_code text, template_name text, workplan_id uuid, version_number integer, event text, event_from text, event_to text, started_at timestamptz, reason text, condition jsonb)
language sql stable set search_path = ''
as $$ select * from private.explain_workplans(record_type, record_id) $$;
comment on function public.explain_workplans is 'For each template for such records: the workplan it started here, or why it started none. Raises CS001, CS002, CS006.';

-- private.preview_workplan(template_id, started_at): the draft, as if a record came in then and everything were completed
-- on the day it is due. What starts only on a skip or when something is late is shown with is_expected false, and
-- holds nobody up. Each step is placed when the earliest of what leads to it happens. Raises CS001, CS002.
create function private.preview_workplan(template_id uuid, started_at timestamptz)
returns table (pattern_id uuid, code text, name text, category text, priority text, is_mandatory boolean, phase text, phase_position integer, "position" integer, assignee_rule text,
  cause text, predecessor_code text, starts_on date, due_date date, is_expected boolean)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  t public.workplan_templates;
  placed jsonb := '{}'::jsonb;
  waiting jsonb := '{}'::jsonb;
  fresh uuid[];
  phases integer[];
  at_phase integer;
  day date;
  step record;
begin
  select * into t from public.workplan_templates x where x.id = $1 and x.deleted_at is null;
  perform private.require_organisation(t.organisation_id, 'activity.read');
  day := private.working_day(t.organisation_id, coalesce($2, now()));
  phases := array(select distinct a.phase_position from public.workplan_template_activities a where a.template_id = t.id order by 1);
  foreach at_phase in array phases loop
    -- A phase starts on the day when everything expected before it is done.
    day := greatest(day, (select max((e.value ->> 'due_date')::date) from jsonb_each(placed) e where (e.value ->> 'is_expected')::boolean and (e.value ->> 'phase')::integer < at_phase));
    for step in
      select a.pattern_id, p.target_days from public.workplan_template_activities a join public.activity_patterns p on p.id = a.pattern_id
       where a.template_id = t.id and a.phase_position = at_phase
         and not exists (select 1 from public.activity_pattern_successors s join public.workplan_template_activities b on b.template_id = t.id and b.pattern_id = s.pattern_id where s.successor_pattern_id = a.pattern_id)
    loop
      placed := placed || jsonb_build_object(step.pattern_id, jsonb_build_object('cause', case when at_phase = phases[1] then 'initial' else 'phase' end, 'starts_on', day,
        'due_date', private.add_working_days(t.organisation_id, day, step.target_days), 'is_expected', true, 'phase', at_phase));
      fresh := fresh || step.pattern_id;
    end loop;
    loop
      -- What the steps placed last lead to, each delay counted once; of the ways to a step the earliest.
      with way as materialized (
        select q.id as pattern_id, q.code, w.trigger_on, w.delay_days, (e.value ->> 'is_expected')::boolean and w.trigger_on = 'complete' as is_expected,
               private.add_working_days(t.organisation_id, case w.trigger_on when 'timeout' then private.add_working_days(t.organisation_id, (e.value ->> 'due_date')::date, q.escalation_days) else (e.value ->> 'due_date')::date end, w.delay_days) as starts_on
          from (select distinct s.pattern_id, s.trigger_on, s.delay_days from public.activity_pattern_successors s where s.pattern_id = any (fresh)) w
          join public.activity_patterns q on q.id = w.pattern_id
          join jsonb_each(placed) e on e.key = q.id::text
      ), option as (
        select e.key as pattern_id, e.value as way from jsonb_each(waiting) e
        union all
        select s.successor_pattern_id::text, jsonb_build_object('cause', w.trigger_on, 'predecessor', w.code, 'starts_on', w.starts_on, 'is_expected', w.is_expected)
          from way w
          join public.activity_pattern_successors s on s.pattern_id = w.pattern_id and s.trigger_on = w.trigger_on and s.delay_days = w.delay_days
          join public.workplan_template_activities b on b.template_id = t.id and b.pattern_id = s.successor_pattern_id
         where not placed ? s.successor_pattern_id::text
      ), earliest as (
        select distinct on (o.pattern_id) o.* from option o order by o.pattern_id, (o.way ->> 'is_expected')::boolean desc, o.way ->> 'starts_on', o.way ->> 'predecessor'
      )
      select coalesce(jsonb_object_agg(e.pattern_id, e.way), '{}'::jsonb) into waiting from earliest e;
      select p.id, e.value || jsonb_build_object('due_date', private.add_working_days(t.organisation_id, (e.value ->> 'starts_on')::date, p.target_days), 'phase', b.phase_position) as place into step
        from (select x.key, x.value from jsonb_each(waiting) x order by (x.value ->> 'is_expected')::boolean desc, x.value ->> 'starts_on', x.key limit 1) e
        join public.activity_patterns p on p.id = e.key::uuid
        join public.workplan_template_activities b on b.template_id = t.id and b.pattern_id = p.id;
      exit when not found;
      placed := placed || jsonb_build_object(step.id, step.place);
      waiting := waiting - step.id::text;
      fresh := array[step.id];
    end loop;
  end loop;
  return query
  select p.id, p.code, p.name, p.category, p.priority, p.is_mandatory, a.phase, a.phase_position, a.position, a.assignee_rule,
         e.value ->> 'cause', e.value ->> 'predecessor', (e.value ->> 'starts_on')::date, (e.value ->> 'due_date')::date, (e.value ->> 'is_expected')::boolean
    from jsonb_each(placed) e join public.workplan_template_activities a on a.template_id = t.id and a.pattern_id = e.key::uuid join public.activity_patterns p on p.id = a.pattern_id
   order by (e.value ->> 'starts_on')::date, a.phase_position, a.position;
end;
$$;
create function public.preview_workplan(template_id uuid, started_at timestamptz default now())
returns table (pattern_id uuid, code text, name text, category text, priority text, is_mandatory boolean, phase text, phase_position integer, "position" integer, assignee_rule text,
  cause text, predecessor_code text, starts_on date, due_date date, is_expected boolean)
language sql stable set search_path = ''
as $$ select * from private.preview_workplan(template_id, started_at) $$;
comment on function public.preview_workplan is 'The dates of a draft template, as if a record came in then and everything were completed on the day it is due. Raises CS001, CS002.';

revoke all on public.activity_overview from anon, authenticated, service_role;
grant select on public.activity_overview to authenticated;
grant execute on function public.get_work(uuid), public.get_workplans(text, uuid), public.get_surroundings(text, uuid), private.work_load(uuid), public.work_load(uuid), public.explain_activity(uuid),
  private.explain_workplans(text, uuid), public.explain_workplans(text, uuid), private.preview_workplan(uuid, timestamptz), public.preview_workplan(uuid, timestamptz) to authenticated;
