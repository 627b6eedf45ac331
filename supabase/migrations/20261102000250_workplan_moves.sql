-- Workplan moves: a running workplan goes on under another version of its template, and back.
--
-- Activities are matched by pattern. What is closed stays as it was; what is open and not in the new version is
-- cancelled; what would have started under the new version by now is added. The move keeps what it changed, so that
-- it can be taken back as long as nothing else has touched the workplan.

create table public.workplan_moves (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  workplan_id uuid not null,
  from_version_id uuid not null,
  to_version_id uuid not null,
  before jsonb not null,
  after_key text not null,
  moved_at timestamptz not null default now(),
  moved_by uuid references public.profiles (id) on delete set null default auth.uid(),
  undone_at timestamptz,
  foreign key (organisation_id, workplan_id) references public.workplan_instances (organisation_id, id) on delete cascade,
  foreign key (organisation_id, from_version_id) references public.workplan_versions (organisation_id, id) on delete cascade,
  foreign key (organisation_id, to_version_id) references public.workplan_versions (organisation_id, id) on delete cascade
);
comment on table public.workplan_moves is 'Workplans moved to another version, with what they were before.';
comment on column public.workplan_moves.after_key is 'Versions of the workplan and its activities right after the move; another key means that something changed since.';
create index workplan_moves_workplan_idx on public.workplan_moves (organisation_id, workplan_id, moved_at desc);
create index workplan_moves_from_version_idx on public.workplan_moves (organisation_id, from_version_id);
create index workplan_moves_to_version_idx on public.workplan_moves (organisation_id, to_version_id);
create index workplan_moves_moved_by_idx on public.workplan_moves (moved_by);

-- private.workplan_key(workplan_id): changes with the workplan and with any of its activities.
create function private.workplan_key(workplan_id uuid)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select i.lock_version || ';' || coalesce((select string_agg(a.id || ':' || a.lock_version, ',' order by a.id) from public.activities a where a.organisation_id = i.organisation_id and a.workplan_instance_id = i.id), '')
    from public.workplan_instances i where i.id = workplan_id
$$;

-- private.workplan_move_plan(workplan_id, version_id): what a move would do with each activity: kept, cancelled or
-- added. Added are those of the new version that nothing in it leads to, up to the phase where the workplan is, and
-- those that follow on what has happened to the kept ones; one that an earlier move cancelled is there again.
create function private.workplan_move_plan(workplan_id uuid, version_id uuid)
returns table (effect text, activity_id uuid, version_activity_id uuid, predecessor_id uuid, delay_days integer, code text, name text, phase text, phase_position integer, "position" integer, status text)
language sql
stable
security definer
set search_path = ''
as $$
  with had as (
    select a.*, n.id as new_id, n.phase as new_phase, n.phase_position as new_position
      from public.workplan_instances i
      join public.activities a on a.organisation_id = i.organisation_id and a.workplan_instance_id = i.id
      left join public.workplan_version_activities n on n.organisation_id = i.organisation_id and n.version_id = $2 and n.pattern_id = a.pattern_id
     where i.id = $1
  ), here as (
    select coalesce(max(h.new_position) filter (where h.new_id is not null), (select min(va.phase_position) from public.workplan_version_activities va where va.version_id = $2 and va.is_initial)) as phase_position from had h
  ), added as (
    select distinct on (va.id) va.*, p.id as predecessor, coalesce(s.delay_days, 0) as delay
      from public.workplan_version_activities va
      cross join here
      left join public.workplan_version_successors s on s.successor_id = va.id
      left join had p on p.new_id = s.activity_id and s.trigger_on = case when p.status = 'completed' then 'complete' when p.status = 'skipped' then 'skip' when p.escalated_at is not null then 'timeout' end
     where va.version_id = $2 and not exists (select 1 from had h where h.new_id = va.id)
       and ((va.is_initial and va.phase_position <= here.phase_position) or p.id is not null)
     order by va.id, s.delay_days, p.id
  )
  select case when h.new_id is not null and h.status = 'cancelled' then 'added' when h.new_id is not null or h.status in ('completed', 'skipped', 'cancelled') then 'kept' else 'cancelled' end,
         h.id, h.new_id, h.predecessor_id, 0, va.code, h.subject, coalesce(h.new_phase, h.phase), coalesce(h.new_position, h.phase_position), h.position, h.status
    from had h join public.workplan_version_activities va on va.id = h.version_activity_id
  union all
  select 'added', null, a.id, a.predecessor, a.delay, a.code, a.name, a.phase, a.phase_position, a.position, 'open' from added a
$$;

-- private.require_move(workplan, version_id): raises CS062 for a paused workplan (resume it first), CS063 for an ended
-- one, CS006 for a version that is not another one of the same template.
create function private.require_move(workplan public.workplan_instances, version_id uuid)
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if workplan.status not in ('active', 'paused') then
    perform private.fail('CS063', 'The workplan has ended.', workplan.status);
  elsif workplan.status = 'paused' then
    perform private.fail('CS062', 'The workplan is paused.', 'paused');
  elsif workplan.version_id = require_move.version_id or not exists (select 1 from public.workplan_versions v where v.id = require_move.version_id and v.template_id = workplan.template_id) then
    perform private.fail('CS006', 'Choose another version of the same template.', 'version_id');
  end if;
end;
$$;

-- private.preview_workplan_move(workplan_id, version_id): what move_workplan would do.
-- Raises CS001, CS002, CS006, CS062, CS063.
create function private.preview_workplan_move(workplan_id uuid, version_id uuid)
returns table (effect text, activity_id uuid, code text, name text, phase text, phase_position integer, "position" integer, status text)
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_move(private.lock_workplan($1), $2);
  return query select p.effect, p.activity_id, p.code, p.name, p.phase, p.phase_position, p.position, p.status from private.workplan_move_plan($1, $2) p
   order by p.phase_position, p.position, p.code;
end;
$$;
create function public.preview_workplan_move(workplan_id uuid, version_id uuid)
returns table (effect text, activity_id uuid, code text, name text, phase text, phase_position integer, "position" integer, status text)
language sql set search_path = ''
as $$ select * from private.preview_workplan_move(workplan_id, version_id) $$;
comment on function public.preview_workplan_move is 'What moving a workplan to another version keeps, adds and cancels. Raises CS001, CS002, CS006, CS062, CS063.';

-- private.move_workplan(workplan_id, version_id, expected_version): moves it. Returns the id of the move.
-- Raises CS001, CS002, CS003, CS006, CS062, CS063.
create function private.move_workplan(workplan_id uuid, version_id uuid, expected_version integer)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  i public.workplan_instances := private.lock_workplan(workplan_id);
  before jsonb;
  plan record;
  move_id uuid;
begin
  if expected_version <> i.lock_version then
    perform private.fail('CS003', 'The workplan changed meanwhile.', 'lock_version');
  end if;
  perform private.require_move(i, version_id);
  perform 1 from public.activities a where a.organisation_id = i.organisation_id and a.workplan_instance_id = i.id order by a.id for no key update;
  select jsonb_build_object('workplan', to_jsonb(i), 'activities', coalesce(jsonb_agg(to_jsonb(a)), '[]'::jsonb)) into before
    from public.activities a where a.organisation_id = i.organisation_id and a.workplan_instance_id = i.id;
  select array_agg(p.activity_id) filter (where p.effect = 'cancelled') as cancelled, array_agg(p.activity_id) filter (where p.effect = 'added') as revived,
         array_agg(p.version_activity_id) filter (where x.is_new) as added, array_agg(p.predecessor_id) filter (where x.is_new) as predecessors, array_agg(p.delay_days) filter (where x.is_new) as delays,
         array_agg(p.activity_id) filter (where x.is_had) as had, array_agg(p.version_activity_id) filter (where x.is_had) as repointed
    into plan from private.workplan_move_plan(i.id, version_id) p
    cross join lateral (select p.activity_id is null as is_new, p.activity_id is not null and p.version_activity_id is not null as is_had) x;
  update public.workplan_instances x set version_id = move_workplan.version_id where x.id = i.id;
  update public.activities a set version_activity_id = va.id, phase = va.phase, phase_position = va.phase_position, position = va.position
    from unnest(plan.had, plan.repointed) as k (id, version_activity_id) join public.workplan_version_activities va on va.id = k.version_activity_id
   where a.id = k.id;
  perform private.start_activities(array_fill(i.id, array[cardinality(plan.added)]), plan.added, plan.predecessors, array_fill('moved'::text, array[cardinality(plan.added)]), plan.delays, now())
    where plan.added is not null;
  update public.activities a set status = case when a.escalated_at is not null then 'escalated' when a.started_at is not null then 'in_progress' else 'open' end, completed_at = null where a.id = any (plan.revived);
  update public.activities a set escalates_at = private.escalation_of(a) where a.id = any (plan.revived) and a.escalated_at is null;
  -- Last, so that the workplan is never without anything open.
  update public.activities a set status = 'cancelled', completed_at = now(), escalates_at = null where a.id = any (plan.cancelled);
  perform private.settle_workplans(array[i.id]);
  insert into public.workplan_moves (organisation_id, workplan_id, from_version_id, to_version_id, before, after_key)
  values (i.organisation_id, i.id, i.version_id, version_id, before, private.workplan_key(i.id)) returning id into move_id;
  return move_id;
end;
$$;
create function public.move_workplan(workplan_id uuid, version_id uuid, expected_version integer default null)
returns uuid language sql set search_path = ''
as $$ select private.move_workplan(workplan_id, version_id, expected_version) $$;
comment on function public.move_workplan is 'Moves a running workplan to another version of its template; returns the id of the move. Raises CS001 to CS003, CS006, CS062, CS063.';

-- private.undo_workplan_move(move_id): the workplan and its activities as they were. Versions count on, and who changed
-- it last is who takes it back; all else is identical.
-- Raises CS001, CS002, CS003 (something changed since), CS004 (undone already).
create function private.undo_workplan_move(move_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  m public.workplan_moves;
  w public.workplan_instances;
begin
  select * into m from public.workplan_moves x where x.id = move_id;
  perform private.lock_workplan(m.workplan_id);
  select * into m from public.workplan_moves x where x.id = move_id for no key update;
  if m.undone_at is not null then
    perform private.fail('CS004', 'This move is undone already.', 'undone');
  elsif private.workplan_key(m.workplan_id) <> m.after_key then
    perform private.fail('CS003', 'The workplan changed since it was moved.', 'lock_version');
  end if;
  w := jsonb_populate_record(null::public.workplan_instances, m.before -> 'workplan');
  -- Away from the running states first: the follow trigger starts nothing while things are put back.
  update public.workplan_instances i set status = 'cancelled', cancelled_at = now(), completed_at = null where i.id = m.workplan_id;
  delete from public.activities a where a.organisation_id = m.organisation_id and a.workplan_instance_id = m.workplan_id
     and not exists (select 1 from jsonb_array_elements(m.before -> 'activities') b where b ->> 'id' = a.id::text);
  update public.activities a
     set version_activity_id = b.version_activity_id, phase = b.phase, phase_position = b.phase_position, position = b.position, status = b.status, completed_at = b.completed_at, escalates_at = b.escalates_at
    from jsonb_populate_recordset(null::public.activities, m.before -> 'activities') b where a.id = b.id;
  update public.workplan_instances i
     set version_id = w.version_id, status = w.status, cancelled_at = w.cancelled_at, completed_at = w.completed_at, current_phase = w.current_phase,
         total_activities = w.total_activities, completed_activities = w.completed_activities, skipped_activities = w.skipped_activities
   where i.id = m.workplan_id;
  update public.workplan_moves x set undone_at = now() where x.id = m.id;
end;
$$;
create function public.undo_workplan_move(move_id uuid)
returns void language sql set search_path = ''
as $$ select private.undo_workplan_move(move_id) $$;
comment on function public.undo_workplan_move is 'Takes a move back, while nothing changed since. Raises CS001 to CS004.';

create trigger "900_workplan_moves__audit" after insert or update on public.workplan_moves
  for each row execute function private.tg_audit();

alter table public.workplan_moves enable row level security;
create policy select_managers on public.workplan_moves for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workplan.manage'))::uuid[]));
revoke all on public.workplan_moves from anon, authenticated, service_role;
grant select on public.workplan_moves to authenticated;
grant execute on function private.preview_workplan_move(uuid, uuid), public.preview_workplan_move(uuid, uuid), private.move_workplan(uuid, uuid, integer), public.move_workplan(uuid, uuid, integer),
  private.undo_workplan_move(uuid), public.undo_workplan_move(uuid) to authenticated;

-- Withheld: every write.
