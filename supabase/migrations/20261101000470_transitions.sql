-- Transitions: how deliverables and variations move from state to state, and what governance may not undo.

-- The allowed moves of a deliverable, and the permission each needs. `own` says that the assignee may
-- make the move with deliverable.contribute.
create table private.deliverable_transitions (
  from_status text not null,
  to_status text not null,
  permission text not null,
  own boolean not null default false,
  primary key (from_status, to_status)
);
comment on table private.deliverable_transitions is 'The state machine of deliverables; lib/deliverables/rules.ts mirrors it.';
insert into private.deliverable_transitions (from_status, to_status, permission, own) values
  ('draft', 'not_started', 'deliverable.write', false),
  ('not_started', 'draft', 'deliverable.write', false),
  ('not_started', 'in_progress', 'deliverable.write', true),
  ('rejected', 'in_progress', 'deliverable.write', true),
  ('in_progress', 'submitted', 'deliverable.write', true),
  ('rejected', 'submitted', 'deliverable.write', true),
  ('submitted', 'in_progress', 'deliverable.write', true),
  ('submitted', 'review_complete', 'deliverable.review', false),
  ('submitted', 'rejected', 'deliverable.review', false),
  ('review_complete', 'rejected', 'deliverable.review', false),
  ('draft', 'cancelled', 'deliverable.write', false),
  ('not_started', 'cancelled', 'deliverable.write', false),
  ('in_progress', 'cancelled', 'deliverable.write', false),
  ('submitted', 'cancelled', 'deliverable.write', false),
  ('review_complete', 'cancelled', 'deliverable.write', false),
  ('rejected', 'cancelled', 'deliverable.write', false);

-- private.open_points(deliverable): what is not done of it now, for who reviews: progress and tasks; null when nothing is open.
create function private.open_points(d public.deliverables)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select case when d.progress < 100 or x.tasks is not null then jsonb_build_object('progress', d.progress, 'tasks', coalesce(x.tasks, '[]'::jsonb)) end
    from (select jsonb_agg(t.name order by t.sort_order, t.id) as tasks from public.deliverable_tasks t
           where t.deliverable_id = d.id and t.deleted_at is null and not t.is_complete) x
$$;

-- private.move_deliverable(deliverable_id, status, reason, expected_version): one move. A repeated call
-- that finds the deliverable there already does nothing. Delivered is reached by signing only.
-- Raises CS001, CS002, CS003 (another version), CS004 (no such move), CS006 (reason), CS014, CS019.
create function private.move_deliverable(deliverable_id uuid, status text, reason text, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_me();
  d public.deliverables;
  move private.deliverable_transitions;
begin
  select * into d from public.deliverables x where x.id = move_deliverable.deliverable_id and x.deleted_at is null for update;
  perform private.require_project(d.project_id, 'project.read');
  if d.status = move_deliverable.status then
    return d.lock_version;
  end if;
  select * into move from private.deliverable_transitions t where t.from_status = d.status and t.to_status = move_deliverable.status;
  if not found then
    perform private.fail('CS004', 'A deliverable cannot move from there to here.', d.status || '>' || coalesce(move_deliverable.status, ''));
  end if;
  if not (d.project_id = any (private.project_ids_with(move.permission))
      or (move.own and d.assignee_id is not distinct from person and d.project_id = any (private.project_ids_with('deliverable.contribute')))) then
    perform private.fail('CS002', 'You may not make this move.', move.permission);
  end if;
  if expected_version is not null and expected_version <> d.lock_version then
    perform private.fail('CS003', 'The deliverable changed meanwhile.', 'lock_version');
  end if;
  if move_deliverable.status = 'rejected' and coalesce(btrim(reason), '') = '' then
    perform private.fail('CS006', 'Say why.', 'reason');
  end if;
  -- Cancelling is a change of content, which the guard voids under the milestone's lock.
  if d.sign_off_status <> 'not_signed' and move_deliverable.status <> 'cancelled' then
    perform private.touch_deliverable_content(d.id);
  end if;
  update public.deliverables x
     set status = move_deliverable.status,
         submission = x.submission + (move_deliverable.status = 'submitted')::integer,
         submitted_at = case when move_deliverable.status = 'submitted' then now() else x.submitted_at end,
         submitted_by = case when move_deliverable.status = 'submitted' then person else x.submitted_by end,
         open_at_submission = case when move_deliverable.status = 'submitted' then private.open_points(x) else x.open_at_submission end,
         reviewed_at = case when move_deliverable.status in ('review_complete', 'rejected') then now() else x.reviewed_at end,
         reviewed_by = case when move_deliverable.status in ('review_complete', 'rejected') then person else x.reviewed_by end,
         rejection_reason = case when move_deliverable.status = 'rejected' then reason when move_deliverable.status = 'submitted' then null else x.rejection_reason end
   where x.id = d.id
  returning * into d;
  if d.status = 'submitted' then
    perform private.notify_team(array['customer_pm'], 'deliverable_submitted', d.project_id, 'deliverable', d.id, d.reference || ' ' || d.name);
  elsif d.status = 'review_complete' then
    perform private.notify_team(array['admin', 'supplier_pm', 'customer_pm'], 'deliverable_reviewed', d.project_id, 'deliverable', d.id, d.reference || ' ' || d.name);
  elsif d.status = 'rejected' then
    perform private.notify(array[d.submitted_by, d.assignee_id] || private.team(d.project_id, 'supplier_pm'),
      array['submitter', 'assignee'] || array_fill('supplier_pm'::text, array[cardinality(private.team(d.project_id, 'supplier_pm'))]),
      'deliverable_rejected', d.organisation_id, d.project_id, 'deliverable', d.id, d.reference || ' ' || d.name, jsonb_build_object('reason', left(reason, 300)));
  end if;
  return d.lock_version;
end;
$$;
create function public.move_deliverable(deliverable_id uuid, status text, reason text default null, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.move_deliverable(deliverable_id, status, reason, expected_version) $$;
comment on function public.move_deliverable is 'Moves a deliverable to another status; returns its new version. Raises CS001 to CS004, CS006, CS014, CS019.';

-- private.move_variation(variation_id, status, reason, expected_version): submit (draft → submitted),
-- revise (back to draft), reject (by a PM of either side, with reason), withdraw. Whatever was signed is
-- voided when it leaves the signing states. Raises CS001 to CS006, CS015.
create function private.move_variation(variation_id uuid, status text, reason text, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_me();
  v public.variations;
  is_open boolean;
begin
  select * into v from public.variations x where x.id = move_variation.variation_id for update;
  perform private.require_project(v.project_id, 'project.read');
  if v.status = move_variation.status then
    return v.lock_version;
  end if;
  if not private.is_variation_on(v) then
    perform private.fail('CS005', 'Variations are switched off for this project.', 'variations');
  end if;
  is_open := v.status in ('submitted', 'awaiting_customer', 'awaiting_supplier');
  if move_variation.status is null
     or not ((v.status = 'draft' and move_variation.status in ('submitted', 'withdrawn'))
       or (is_open and move_variation.status in ('draft', 'rejected', 'withdrawn'))) then
    perform private.fail('CS004', 'A variation cannot move from there to here.', v.status || '>' || coalesce(move_variation.status, ''));
  end if;
  if move_variation.status = 'rejected' then
    if private.my_side(v.project_id) is null then
      perform private.fail('CS002', 'Only the project managers of both sides reject.', 'sign');
    end if;
  else
    perform private.require_project(v.project_id, 'variation.write');
  end if;
  if expected_version is not null and expected_version <> v.lock_version then
    perform private.fail('CS003', 'The variation changed meanwhile.', 'lock_version');
  end if;
  if move_variation.status = 'rejected' and coalesce(btrim(reason), '') = '' then
    perform private.fail('CS006', 'Say why.', 'reason');
  end if;
  if move_variation.status = 'submitted' then
    if coalesce(btrim(v.reason), '') = '' then
      perform private.fail('CS015', 'Say why the variation is needed.', 'reason');
    end if;
    if v.governance = '{}' and not exists (select 1 from public.variation_milestones l where l.variation_id = v.id)
       and not exists (select 1 from public.variation_deliverables l where l.variation_id = v.id) then
      perform private.fail('CS015', 'The variation changes nothing yet.', 'lines');
    end if;
    -- Take the values before as they are now: the line guards write them again.
    update public.variation_milestones l set after = l.after where l.variation_id = v.id;
    update public.variation_deliverables l set name = l.name where l.variation_id = v.id;
    update public.variations x
       set governance_before = private.governance_now(x.project_id, x.governance)
     where x.id = v.id and x.type = 'governance';
  elsif v.supplier_pm_signed_at is not null or v.customer_pm_signed_at is not null then
    perform private.void_signatures(v.project_id, 'variation', v.id, v.reference || ' ' || v.title);
  end if;
  update public.variations x
     set status = move_variation.status,
         submitted_at = case when move_variation.status = 'submitted' then now() else x.submitted_at end,
         submitted_by = case when move_variation.status = 'submitted' then person else x.submitted_by end,
         supplier_pm_id = null, supplier_pm_name = null, supplier_pm_signed_at = null,
         customer_pm_id = null, customer_pm_name = null, customer_pm_signed_at = null,
         rejection_reason = case when move_variation.status = 'rejected' then move_variation.reason else null end,
         closed_at = case when move_variation.status in ('rejected', 'withdrawn') then now() end,
         closed_by = case when move_variation.status in ('rejected', 'withdrawn') then person end
   where x.id = v.id
  returning * into v;
  if v.status <> 'draft' then
    perform private.notify_team(array['admin', 'supplier_pm', 'customer_pm'], 'variation_' || v.status, v.project_id, 'variation', v.id,
      v.reference || ' ' || v.title, jsonb_strip_nulls(jsonb_build_object('reason', left(v.rejection_reason, 300))));
  end if;
  return v.lock_version;
end;
$$;
create function public.move_variation(variation_id uuid, status text, reason text default null, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.move_variation(variation_id, status, reason, expected_version) $$;
comment on function public.move_variation is 'Submits, revises, rejects or withdraws a variation; returns its new version. Raises CS001 to CS006, CS015.';

-- private.raise_variation(variation_id, milestone_id): a draft from a breach, with the new end date filled
-- in: the latest due date. The caller makes the id; a repeated call finds the draft. Raises CS001, CS002,
-- CS004 (not breached), CS005.
create function private.raise_variation(variation_id uuid, milestone_id uuid)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_me();
  m public.milestones;
  new_end date;
  made uuid;
begin
  select * into m from public.milestones x where x.id = raise_variation.milestone_id and x.deleted_at is null for update;
  perform private.require_project(m.project_id, 'variation.write');
  select v.id into made from public.variations v
   where (v.id = raise_variation.variation_id and v.project_id = m.project_id)
      or (v.breached_milestone_id = m.id and v.status in ('draft', 'submitted', 'awaiting_customer', 'awaiting_supplier'))
   order by v.id = raise_variation.variation_id desc limit 1;
  if made is not null then
    return made;
  end if;
  if not m.baseline_breached then
    perform private.fail('CS004', 'This milestone is not breached.', 'baseline_breached');
  end if;
  select max(d.due_date) into new_end from public.deliverables d where d.milestone_id = m.id and d.deleted_at is null and d.status <> 'cancelled';
  insert into public.variations (id, organisation_id, project_id, title, type, reason, breached_milestone_id)
  values (coalesce(raise_variation.variation_id, gen_random_uuid()), m.organisation_id, m.project_id,
    left('Extend ' || m.reference || ' to ' || to_char(new_end, 'FMDD Mon YYYY'), 160), 'schedule',
    'Deliverables are due after the signed end date of ' || to_char(m.end_date, 'FMDD Mon YYYY') || ': ' || m.baseline_breach_reason || '.', m.id)
  returning id into made;
  insert into public.variation_milestones (organisation_id, project_id, variation_id, milestone_id, after)
  values (m.organisation_id, m.project_id, made, m.id, jsonb_build_object('end_date', new_end));
  return made;
end;
$$;
create function public.raise_variation(variation_id uuid, milestone_id uuid) returns uuid language sql set search_path = ''
as $$ select private.raise_variation(variation_id, milestone_id) $$;
comment on function public.raise_variation is 'Raises a variation from a breach, or finds the one that is open. Raises CS001, CS002, CS004, CS005.';

-- private.raise_governance_variation(variation_id, project_id, governance, title, reason): a draft that changes the signed
-- governance. `governance` may hold all settings: those that stay as they are are left out. The caller makes the id; a
-- repeated call finds the draft. Raises CS001, CS002, CS006 (governance: unknown, impossible, or nothing changes), CS015.
create function private.raise_governance_variation(variation_id uuid, project_id uuid, governance jsonb, title text, reason text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_project(project_id, 'variation.write');
  made uuid;
  changes jsonb;
begin
  select v.id into made from public.variations v where v.id = raise_governance_variation.variation_id and v.project_id = raise_governance_variation.project_id and v.created_by = person;
  if made is not null then
    return made;
  end if;
  if governance is null or jsonb_typeof(governance) <> 'object' then
    perform private.fail('CS006', 'These are not settings of the governance.', 'governance');
  end if;
  select coalesce(jsonb_object_agg(g.key, case when g.key like '%_threshold' and jsonb_typeof(g.value) = 'number' then to_jsonb(round((g.value #>> '{}')::numeric, 2)) else g.value end), '{}'::jsonb)
    into changes
    from public.projects p, jsonb_each(governance) as g (key, value)
   where p.id = raise_governance_variation.project_id and g.key = any (private.signed_governance_keys()) and g.value is distinct from to_jsonb(p) -> g.key;
  if changes = '{}' or not private.is_governance_change(changes) then
    perform private.fail('CS006', 'These are not settings of the governance.', 'governance');
  end if;
  insert into public.variations (id, organisation_id, project_id, title, type, reason, governance)
  select coalesce(raise_governance_variation.variation_id, gen_random_uuid()), p.organisation_id, p.id,
    coalesce(nullif(btrim(raise_governance_variation.title), ''), 'Change of governance'), 'governance', nullif(btrim(raise_governance_variation.reason), ''), changes
    from public.projects p where p.id = raise_governance_variation.project_id
  returning id into made;
  return made;
end;
$$;
create function public.raise_governance_variation(variation_id uuid, project_id uuid, governance jsonb, title text default null, reason text default null) returns uuid language sql set search_path = ''
as $$ select private.raise_governance_variation(variation_id, project_id, governance, title, reason) $$;
comment on function public.raise_governance_variation is 'Raises a variation that changes the signed governance, or finds it. Raises CS001, CS002, CS006, CS015.';

-- private.tg_projects__governance(): governance is signed with the first signature of the project, and moves by a
-- variation of the governance from then on, adding and removing protection alike. Whom it was signed with, and in which
-- money, does not move at all; and a project that people of a client have been on stays with that client. A project that holds signatures is not deleted. Raises CS040 (detail: the column), CS019.
create function private.tg_projects__governance()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  moved text;
begin
  if new.deleted_at is not null and old.deleted_at is null and exists (select 1 from public.signatures s where s.project_id = new.id and s.action = 'signed') then
    perform private.fail('CS019', 'A project that holds signatures cannot be deleted.', 'signatures');
  end if;
  if new.client_id is distinct from old.client_id and exists (select 1 from private.client_visits v where v.project_id = new.id and v.client_id = old.client_id) then
    perform private.fail('CS040', 'People of this client have been on the project.', 'client_id');
  end if;
  if (new.client_id, new.currency) is distinct from (old.client_id, old.currency)
     and exists (select 1 from public.signatures s where s.project_id = new.id and s.action = 'signed') then
    perform private.fail('CS040', 'This is part of what has been signed.',
      case when new.currency <> old.currency then 'currency' else 'client_id' end);
  end if;
  select min(k) into moved from unnest(private.signed_governance_keys()) as k where to_jsonb(new) -> k is distinct from to_jsonb(old) -> k;
  if moved is not null and not private.is_applying_variation(new.id) and private.is_governance_signed(new.id) then
    perform private.fail('CS040', 'This is part of what has been signed: change it through a variation.', moved);
  end if;
  return new;
end;
$$;
create trigger "310_projects__governance" before update on public.projects
  for each row execute function private.tg_projects__governance();

grant execute on function private.move_deliverable(uuid, text, text, integer), public.move_deliverable(uuid, text, text, integer),
  private.move_variation(uuid, text, text, integer), public.move_variation(uuid, text, text, integer),
  private.raise_variation(uuid, uuid), public.raise_variation(uuid, uuid),
  private.raise_governance_variation(uuid, uuid, jsonb, text, text), public.raise_governance_variation(uuid, uuid, jsonb, text, text) to authenticated;
