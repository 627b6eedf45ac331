-- The engine: starts workplans and activities, follows what happens to them, and keeps the clock.
--
-- Everything works on sets: one statement that adds a thousand leads starts their workplans in a handful more.
-- Locks are taken in one order: the record, its workplans by id, their activities by id. Who counts has the lock
-- of the workplan, so that two people who close the last two activities at once leave one completed workplan.

-- private.record_facts(record_type, record_ids): what the engine needs to know of records, whatever their table.
create function private.record_facts(record_type text, record_ids uuid[])
returns table (id uuid, organisation_id uuid, project_id uuid, title text, status text, owner_id uuid, created_by uuid, created_at timestamptz, lock_version integer, is_deleted boolean)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  rt public.record_types;
begin
  select * into rt from public.record_types x where x.code = record_facts.record_type;
  if rt.code is null then
    return;
  end if;
  return query execute format('select x.id, x.organisation_id, %s, x.%I::text, %s, %s, x.created_by, x.created_at, x.lock_version, %s from public.%I x where x.id = any ($1)',
      coalesce('x.' || quote_ident(rt.project_column), 'null::uuid'), rt.title_column, coalesce('x.' || quote_ident(rt.status_column), 'null::text'),
      coalesce('x.' || quote_ident(rt.owner_column), 'null::uuid'), case when rt.is_deletable then 'x.deleted_at is not null' else 'false' end, rt.table_name)
    using record_ids;
end;
$$;

-- private.record_content(record_type, record_id): the whole record, for conditions.
create function private.record_content(record_type text, record_id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  content jsonb;
begin
  execute format('select to_jsonb(x) from public.%I x where x.id = $1', (select rt.table_name from public.record_types rt where rt.code = record_content.record_type))
    into content using record_id;
  return content;
end;
$$;

-- private.people_with(organisation_id, permission): the active people who hold it there.
create function private.people_with(organisation_id uuid, permission text)
returns uuid[]
language sql
stable
security definer
set search_path = ''
as $$
  select array(
    select uo.user_id from public.user_organisations uo join public.profiles p on p.id = uo.user_id and p.status = 'active'
     where uo.organisation_id = $1 and uo.is_active
       and (exists (select 1 from public.role_permissions rp where rp.role = uo.org_role and rp.permission = $2)
            or exists (select 1 from public.user_roles ur join public.roles r on r.id = ur.role_id where ur.user_id = uo.user_id and ur.organisation_id = $1 and $2 = any (r.permissions))))
$$;

-- private.tell_about_activities(people, reason, kind, activity_ids): one notice for each person, however many
-- activities: it names the first and counts the rest.
create function private.tell_about_activities(people uuid[], reason text, kind text, activity_ids uuid[])
returns void
language sql
security definer
set search_path = ''
as $$
  select private.notify(people, array_fill(reason, array[cardinality(people)]), kind, a.organisation_id, a.project_id, 'activity', a.id, a.subject,
      jsonb_build_object('count', cardinality(activity_ids), 'entity_type', a.entity_type, 'entity_id', a.entity_id, 'entity_name', a.entity_name, 'due_date', a.due_date))
    from public.activities a
   where cardinality(people) > 0 and a.id = any (activity_ids)
   order by a.due_at, a.id limit 1
$$;

-- private.start_activities(instance_ids, activity_ids, predecessor_ids, causes, delays, at): makes activities of
-- running workplans; the arrays are aligned, one place for each. What a workplan has already is left alone.
--
-- A due date is computed once for each (organisation, delay, target, escalation), not for each row. A role's share
-- is poured like water: each item goes to whoever has the fewest open activities then. Up to the level at which
-- all would have equally many, each member offers a slot for every activity short of it; the lowest are taken.
create function private.start_activities(instance_ids uuid[], activity_ids uuid[], predecessor_ids uuid[], causes text[], delays integer[], at timestamptz)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  astray record;
begin
  if coalesce(cardinality(instance_ids), 0) = 0 then
    return;
  end if;
  for astray in
    with todo as materialized (
      select t.place, t.predecessor_id, t.cause, t.delay, i.id as instance_id, i.organisation_id, i.project_id, i.entity_type, i.entity_id, i.entity_name,
             va.id as activity_id, va.pattern_id, va.name, va.description, va.category, va.priority, va.phase, va.phase_position, va.position, va.is_mandatory,
             va.target_days, va.escalation_days, va.assignee_rule, va.assignee_id, va.assignee_role_id, va.assignee_org_role,
             c.crew,
             -- One key to join on, each: over several columns the planner expects a single row, and loops. Never null, also
             -- where nobody of a crew is asked for: a hash join cannot split rows without a key, and splits itself to death.
             concat(c.crew, ' ', row_number() over (partition by c.crew order by t.place)) as seat,
             concat_ws(' ', i.organisation_id, t.delay, va.target_days, va.escalation_days) as clock
        from unnest($1, $2, $3, $4, $5) with ordinality as t (instance_id, activity_id, predecessor_id, cause, delay, place)
        join public.workplan_instances i on i.id = t.instance_id
        join public.workplan_version_activities va on va.id = t.activity_id
        cross join lateral (select case va.assignee_rule when 'role' then concat(i.organisation_id, va.assignee_role_id, va.assignee_org_role) end as crew) c
    ), timing as materialized (
      select c.clock, s.starts_on, d.due_date, private.day_end(c.organisation_id, d.due_date) as due_at,
             private.day_end(c.organisation_id, private.add_working_days(c.organisation_id, d.due_date, c.escalation_days)) as escalates_at
        from (select distinct t.clock, t.organisation_id, t.delay, t.target_days, t.escalation_days from todo t) c
        cross join lateral (select private.add_working_days(c.organisation_id, private.working_day(c.organisation_id, $6), c.delay) as starts_on) s
        cross join lateral (select private.add_working_days(c.organisation_id, s.starts_on, c.target_days) as due_date) d
    ), fact as materialized (
      select f.id, f.owner_id, f.created_by
        from (select t.entity_type, array_agg(distinct t.entity_id) as ids from todo t where t.assignee_rule in ('owner', 'creator') group by 1) g
        cross join lateral private.record_facts(g.entity_type, g.ids) f
    ), member as materialized (
      select uo.organisation_id, uo.user_id from public.user_organisations uo join public.profiles p on p.id = uo.user_id and p.status = 'active'
       where uo.is_active and uo.organisation_id in (select t.organisation_id from todo t)
    ), crew as materialized (
      select g.crew, g.items, m.user_id,
             (select count(*) from public.activities a where a.assigned_to = m.user_id and a.organisation_id = g.organisation_id and a.status in ('open', 'in_progress', 'escalated')) as load
        from (select t.crew, t.organisation_id, t.assignee_role_id, t.assignee_org_role, count(*) as items from todo t where t.assignee_rule = 'role' group by 1, 2, 3, 4) g
        cross join lateral private.role_members(g.organisation_id, g.assignee_role_id, g.assignee_org_role) m
    ), slot as (
      select l.user_id, l.crew || ' ' || row_number() over (partition by l.crew order by l.load + k, l.user_id) as seat
        from (select c.*, ceil((c.items + sum(c.load) over w) / count(*) over w)::bigint as level from crew c window w as (partition by c.crew)) l
        cross join lateral generate_series(0, l.level - l.load - 1) as k
    ), made as (
      insert into public.activities (organisation_id, project_id, workplan_instance_id, version_activity_id, pattern_id, predecessor_id, cause, entity_type, entity_id, entity_name,
        subject, description, category, priority, phase, phase_position, position, is_mandatory, assigned_to, starts_on, due_date, due_at, escalates_at)
      select t.organisation_id, t.project_id, t.instance_id, t.activity_id, t.pattern_id, t.predecessor_id, t.cause, t.entity_type, t.entity_id, t.entity_name,
             t.name, t.description, t.category, t.priority, t.phase, t.phase_position, t.position, t.is_mandatory,
             coalesce(m.user_id, s.user_id), x.starts_on, x.due_date, x.due_at, x.escalates_at
        from todo t
        join timing x on x.clock = t.clock
        left join fact f on f.id = t.entity_id
        left join member m on m.organisation_id = t.organisation_id
          and m.user_id = case t.assignee_rule when 'owner' then f.owner_id when 'creator' then f.created_by when 'person' then t.assignee_id end
        left join slot s on s.seat = t.seat
       order by t.place
      on conflict on constraint activities_once do nothing
      returning activities.id, activities.organisation_id, activities.version_activity_id, activities.assigned_to
    )
    select m.organisation_id, array_agg(m.id) as ids from made m
     where m.assigned_to is null and exists (select 1 from public.workplan_version_activities va where va.id = m.version_activity_id and va.assignee_rule <> 'nobody')
     group by 1
  loop
    perform private.tell_about_activities(private.people_with(astray.organisation_id, 'activity.manage'), 'activity_manager', 'activity_unassigned', astray.ids);
  end loop;
end;
$$;

-- private.start_first_phase(instance_ids): the activities with which new workplans begin.
create function private.start_first_phase(instance_ids uuid[])
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  starting record;
begin
  select array_agg(i.id order by i.id, va.position) as instances, array_agg(va.id order by i.id, va.position) as activities into starting
    from public.workplan_instances i
    join public.workplan_version_activities va on va.organisation_id = i.organisation_id and va.version_id = i.version_id and va.is_initial and va.phase = i.current_phase
   where i.id = any (instance_ids);
  perform private.start_activities(starting.instances, starting.activities, array_fill(null::uuid, array[cardinality(starting.instances)]),
    array_fill('initial'::text, array[cardinality(starting.instances)]), array_fill(0, array[cardinality(starting.instances)]), now());
end;
$$;

-- private.start_workplans(record_type, event, records, from_statuses): the workplans that an event on records
-- starts; the arrays are aligned. Returns those it made; a repeated event makes none.
create function private.start_workplans(record_type text, event text, records jsonb[], from_statuses text[])
returns uuid[]
language plpgsql
security definer
set search_path = ''
as $$
declare
  rt public.record_types;
  made_ids uuid[];
begin
  select * into rt from public.record_types x where x.code = start_workplans.record_type;
  with template as materialized (
    select t.id, t.organisation_id, t.code, v.id as version_id, v.name, v.from_status, v.to_status, v.condition, o.phase, o.activities
      from public.workplan_templates t
      join public.workplan_versions v on v.id = t.published_version_id and v.trigger_event = start_workplans.event
      cross join lateral (
        select va.phase, count(*) as activities from public.workplan_version_activities va where va.organisation_id = t.organisation_id and va.version_id = v.id and va.is_initial
         group by va.phase, va.phase_position order by va.phase_position limit 1) o
     where t.entity_type = start_workplans.record_type and t.is_active and t.deleted_at is null
       and t.organisation_id in (select (r ->> 'organisation_id')::uuid from unnest(records) as r)
  ), made as (
    insert into public.workplan_instances (organisation_id, project_id, template_id, version_id, entity_type, entity_id, entity_name, event, event_from, event_to, occurrence,
      template_code, template_name, total_activities, current_phase)
    select t.organisation_id, (r.content ->> rt.project_column)::uuid, t.id, t.version_id, rt.code, (r.content ->> 'id')::uuid, r.content ->> rt.title_column,
           start_workplans.event, r.from_status, r.content ->> rt.status_column,
           case start_workplans.event when 'create' then 'create' else 'status_change:' || (r.content ->> 'lock_version') end,
           t.code, t.name, t.activities, t.phase
      from unnest(records, from_statuses) as r (content, from_status)
      join template t on t.organisation_id = (r.content ->> 'organisation_id')::uuid
     where (t.from_status is null or t.from_status = r.from_status)
       and (t.to_status is null or t.to_status = r.content ->> rt.status_column)
       and private.condition_holds(t.condition, r.content)
     order by r.content ->> 'id', t.id
    on conflict do nothing
    returning id
  )
  select array_agg(m.id) into made_ids from made m;
  if made_ids is null then
    return '{}';
  end if;
  perform private.start_first_phase(made_ids);
  return made_ids;
end;
$$;

-- private.settle_workplans(instance_ids): makes true what follows from a workplan's activities: starts a phase when
-- everything before it is closed, counts, and ends a workplan in which nothing is open and nothing left to start.
create function private.settle_workplans(instance_ids uuid[])
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  next record;
begin
  perform 1 from public.workplan_instances i where i.id = any (instance_ids) order by i.id for no key update;
  select array_agg(x.id order by x.id, x.position) as instances, array_agg(x.activity_id order by x.id, x.position) as activities into next
    from (
      select i.id, va.id as activity_id, va.position, va.phase_position, min(va.phase_position) over (partition by i.id) as opening,
             (select min(a.phase_position) from public.activities a where a.organisation_id = i.organisation_id and a.workplan_instance_id = i.id and a.status in ('open', 'in_progress', 'escalated')) as going_on
        from public.workplan_instances i
        join public.workplan_version_activities va on va.organisation_id = i.organisation_id and va.version_id = i.version_id and va.is_initial
       where i.id = any (instance_ids) and i.status = 'active'
         and not exists (select 1 from public.activities a where a.organisation_id = i.organisation_id and a.workplan_instance_id = i.id and a.version_activity_id = va.id)) x
   where x.phase_position = x.opening and (x.going_on is null or x.going_on >= x.opening);
  if next.instances is not null then
    perform private.start_activities(next.instances, next.activities, array_fill(null::uuid, array[cardinality(next.instances)]),
      array_fill('phase'::text, array[cardinality(next.instances)]), array_fill(0, array[cardinality(next.instances)]), now());
  end if;
  update public.workplan_instances i
     set total_activities = c.total, completed_activities = c.completed, skipped_activities = c.skipped, current_phase = coalesce(c.phase, i.current_phase),
         status = case when c.is_over then 'completed' else i.status end,
         completed_at = case when c.is_over then now() else i.completed_at end
    from (
      select x.id, count(a.id) filter (where a.status <> 'cancelled') as total, count(*) filter (where a.status = 'completed') as completed, count(*) filter (where a.status = 'skipped') as skipped,
             (array_agg(a.phase order by a.phase_position) filter (where a.status in ('open', 'in_progress', 'escalated')))[1] as phase,
             x.status = 'active' and count(*) filter (where a.status in ('open', 'in_progress', 'escalated')) = 0 as is_over
        from public.workplan_instances x left join public.activities a on a.organisation_id = x.organisation_id and a.workplan_instance_id = x.id
       where x.id = any (instance_ids) group by x.id, x.status) c
   where i.id = c.id
     and (c.is_over or (i.total_activities, i.completed_activities, i.skipped_activities, i.current_phase) is distinct from (c.total, c.completed, c.skipped, coalesce(c.phase, i.current_phase)));
end;
$$;

-- private.tg_activities__follow(): what was completed, skipped or late starts its successors; then the workplans
-- are settled. Statement by statement, whoever changed the activities.
create function private.tg_activities__follow()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  moved uuid[];
  next record;
begin
  select array_agg(distinct n.workplan_instance_id) into moved
    from new_rows n join old_rows o on o.id = n.id where n.status <> o.status and n.workplan_instance_id is not null;
  if moved is null then
    return null;
  end if;
  perform 1 from public.workplan_instances i where i.id = any (moved) order by i.id for no key update;
  select array_agg(x.instance_id) as instances, array_agg(x.successor_id) as activities, array_agg(x.id) as predecessors, array_agg(x.trigger_on) as causes, array_agg(x.delay_days) as delays into next
    from (
      select distinct on (n.workplan_instance_id, s.successor_id) n.workplan_instance_id as instance_id, s.successor_id, n.id, s.trigger_on, s.delay_days
        from new_rows n
        join old_rows o on o.id = n.id and o.status <> n.status
        join public.workplan_instances i on i.id = n.workplan_instance_id and i.status = 'active'
        join public.workplan_version_successors s on s.organisation_id = n.organisation_id and s.activity_id = n.version_activity_id
         and s.trigger_on = case n.status when 'completed' then 'complete' when 'skipped' then 'skip' when 'escalated' then 'timeout' end
       order by n.workplan_instance_id, s.successor_id, s.delay_days, n.id) x;
  perform private.start_activities(next.instances, next.activities, next.predecessors, next.causes, next.delays, now());
  perform private.settle_workplans(moved);
  return null;
end;
$$;
create trigger "500_activities__follow" after update on public.activities
  referencing old table as old_rows new table as new_rows
  for each statement execute function private.tg_activities__follow();

-- private.tg_root_records__inserted(): the event `create`, for all rows of the statement at once.
create function private.tg_root_records__inserted()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  kind text := (select rt.code from public.record_types rt where rt.table_name = tg_table_name);
begin
  if exists (select 1 from public.workplan_templates t where t.entity_type = kind and t.is_active and t.deleted_at is null and t.published_version_id is not null) then
    perform private.start_workplans(kind, 'create', array(select to_jsonb(n) from new_rows n), null);
  end if;
  return null;
end;
$$;

-- private.tg_root_records__updated(): the event `status_change`; a new name reaches the activities, and a deleted
-- record ends its workplans.
create function private.tg_root_records__updated()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  rt public.record_types;
  changed record;
begin
  select * into rt from public.record_types x where x.table_name = tg_table_name;
  select array_agg(n.row_now) filter (where n.row_now ->> rt.status_column <> o.row_then ->> rt.status_column and n.row_now ->> 'deleted_at' is null) as moved,
         array_agg(o.row_then ->> rt.status_column) filter (where n.row_now ->> rt.status_column <> o.row_then ->> rt.status_column and n.row_now ->> 'deleted_at' is null) as statuses,
         array_agg((n.row_now ->> 'id')::uuid) filter (where n.row_now ->> rt.title_column <> o.row_then ->> rt.title_column) as renamed,
         array_agg(n.row_now ->> rt.title_column) filter (where n.row_now ->> rt.title_column <> o.row_then ->> rt.title_column) as titles,
         array_agg((n.row_now ->> 'id')::uuid) filter (where n.row_now ->> 'deleted_at' is not null and o.row_then ->> 'deleted_at' is null) as deleted
    into changed
    from (select x.id, to_jsonb(x) as row_now from new_rows x) n join (select x.id, to_jsonb(x) as row_then from old_rows x) o on o.id = n.id;
  if changed.renamed is not null then
    update public.workplan_instances i set entity_name = r.title from unnest(changed.renamed, changed.titles) as r (id, title) where i.entity_id = r.id;
    update public.activities a set entity_name = r.title from unnest(changed.renamed, changed.titles) as r (id, title) where a.entity_id = r.id;
  end if;
  if changed.deleted is not null then
    perform private.end_workplans(array(select i.id from public.workplan_instances i where i.entity_id = any (changed.deleted) and i.status in ('active', 'paused')), 'record_deleted', null);
    update public.activities a set status = 'cancelled', completed_at = now()
     where a.entity_id = any (changed.deleted) and a.status in ('open', 'in_progress', 'escalated');
  end if;
  if changed.moved is not null then
    perform private.start_workplans(rt.code, 'status_change', changed.moved, changed.statuses);
  end if;
  return null;
end;
$$;

-- private.end_workplans(instance_ids, outcome, notes): cancels running workplans and what is open in them.
create function private.end_workplans(instance_ids uuid[], outcome text, notes text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform 1 from public.workplan_instances i where i.id = any (instance_ids) order by i.id for no key update;
  update public.workplan_instances i set status = 'cancelled', cancelled_at = now(), paused_at = null, outcome = end_workplans.outcome, outcome_notes = end_workplans.notes
   where i.id = any (instance_ids) and i.status in ('active', 'paused');
  update public.activities a set status = 'cancelled', completed_at = now(), escalates_at = null
   where a.workplan_instance_id = any (instance_ids) and a.status in ('open', 'in_progress', 'escalated');
end;
$$;

-- private.escalate_activities(at, batch, only_organisation_id): the clock: escalates what is late, tells its people, and lets the timeout
-- successors start. Any number of workers may run it: each takes the workplans that no other holds. Returns how
-- many it escalated; 0 when nothing is left. Pausing and snoozing move escalates_at, so that the sweep is one index.
-- Tests put the clock of one organisation forward: nobody else's moves.
create function private.escalate_activities(at timestamptz default now(), batch integer default 500, only_organisation_id uuid default null)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  held uuid[];
  late uuid[];
  told record;
begin
  held := array(
    select i.id from public.workplan_instances i
     where i.status = 'active' and i.id in (
       select a.workplan_instance_id from public.activities a
        where a.status in ('open', 'in_progress') and a.escalated_at is null and a.escalates_at <= escalate_activities.at and (only_organisation_id is null or a.organisation_id = only_organisation_id) order by a.escalates_at, a.id limit batch)
     order by i.id for no key update skip locked);
  late := array(
    select a.id from public.activities a
     where a.status in ('open', 'in_progress') and a.escalated_at is null and a.escalates_at <= escalate_activities.at
       and (only_organisation_id is null or a.organisation_id = only_organisation_id) and (a.workplan_instance_id is null or a.workplan_instance_id = any (held))
     order by a.id limit batch for no key update skip locked);
  update public.activities a set status = 'escalated', escalated_at = escalate_activities.at where a.id = any (late);
  for told in
    select a.assigned_to, array_agg(a.id) as ids from public.activities a where a.id = any (late) and a.assigned_to is not null group by a.organisation_id, a.assigned_to
  loop
    perform private.tell_about_activities(array[told.assigned_to], 'assignee', 'activity_escalated', told.ids);
  end loop;
  for told in
    select a.organisation_id, array_agg(a.id) as ids, array_agg(distinct a.assigned_to) as assignees from public.activities a where a.id = any (late) group by a.organisation_id
  loop
    perform private.tell_about_activities(array(select p from unnest(private.people_with(told.organisation_id, 'activity.manage')) as p
        -- Whoever is late with all of it has been told already.
        where told.assignees is distinct from array[p]), 'activity_manager', 'activity_escalated', told.ids);
  end loop;
  return cardinality(late);
end;
$$;

-- Withheld: all of it from people. Events on records and the worker call it.
