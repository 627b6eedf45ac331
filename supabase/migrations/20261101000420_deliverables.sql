-- Deliverables: the work products of a milestone, with their checklist.
--
-- Status moves by functions only. A deliverable that has been delivered is immovable. Name, milestone
-- and existence of a deliverable are part of its milestone's baseline, so a locked baseline fixes them;
-- a due date past the locked end is allowed, and is a breach.

create table public.deliverables (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  milestone_id uuid not null,
  reference text not null default '',
  name text not null check (private.is_clean_line(name, 160)),
  description text check (private.is_clean_text(description, 10000)),
  due_date date check (due_date between '2000-01-01' and '2199-12-31'),
  delivered_date date,
  status text not null default 'not_started' check (status in ('draft', 'not_started', 'in_progress', 'submitted', 'review_complete', 'rejected', 'delivered', 'cancelled')),
  progress integer not null default 0 check (progress between 0 and 100),
  assignee_id uuid references public.profiles (id) on delete set null,
  sign_off_status text not null default 'not_signed' check (sign_off_status in ('not_signed', 'awaiting_supplier', 'awaiting_customer', 'signed')),
  supplier_pm_id uuid references public.profiles (id) on delete set null,
  supplier_pm_name text,
  supplier_pm_signed_at timestamptz,
  customer_pm_id uuid references public.profiles (id) on delete set null,
  customer_pm_name text,
  customer_pm_signed_at timestamptz,
  submission integer not null default 0,
  open_at_submission jsonb,
  submitted_at timestamptz,
  submitted_by uuid references public.profiles (id) on delete set null,
  reviewed_at timestamptz,
  reviewed_by uuid references public.profiles (id) on delete set null,
  delivered_by uuid references public.profiles (id) on delete set null,
  rejection_reason text check (private.is_clean_text(rejection_reason, 2000)),
  is_test_content boolean not null default false,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, project_id, id),
  unique (project_id, reference),
  foreign key (organisation_id, project_id, milestone_id) references public.milestones (organisation_id, project_id, id) on delete cascade,
  check ((status = 'delivered') = (delivered_date is not null)),
  check (status <> 'delivered' or progress = 100)
);
comment on table public.deliverables is 'Work products with review and dual sign-off.';
comment on column public.deliverables.submission is 'How often it has been submitted.';
comment on column public.deliverables.open_at_submission is 'What was not done when it was submitted last: {"progress": 90, "tasks": ["Write"]}; null when nothing was.';
create index deliverables_milestone_idx on public.deliverables (organisation_id, project_id, milestone_id);
create index deliverables_of_milestone_idx on public.deliverables (milestone_id) where deleted_at is null;
create index deliverables_due_idx on public.deliverables (project_id, due_date, id) where deleted_at is null;
create index deliverables_reference_idx on public.deliverables (project_id, reference, id) where deleted_at is null;
create index deliverables_name_idx on public.deliverables (project_id, name, id) where deleted_at is null;
create index deliverables_status_idx on public.deliverables (project_id, status, id) where deleted_at is null;
create index deliverables_assignee_idx on public.deliverables (assignee_id, due_date);
create index deliverables_supplier_pm_idx on public.deliverables (supplier_pm_id);
create index deliverables_customer_pm_idx on public.deliverables (customer_pm_id);
create index deliverables_submitted_by_idx on public.deliverables (submitted_by);
create index deliverables_reviewed_by_idx on public.deliverables (reviewed_by);
create index deliverables_delivered_by_idx on public.deliverables (delivered_by);
create index deliverables_created_by_idx on public.deliverables (created_by);
create index deliverables_updated_by_idx on public.deliverables (updated_by);
create index deliverables_deleted_by_idx on public.deliverables (deleted_by);

create table public.deliverable_tasks (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  deliverable_id uuid not null,
  name text not null check (private.is_clean_line(name, 300)),
  owner text check (private.is_clean_line(owner, 120)),
  comment text check (private.is_clean_text(comment, 2000)),
  is_complete boolean not null default false,
  -- What the customer's project manager ticks and comments on, too.
  concerns_acceptance boolean not null default false,
  sort_order integer not null default 0 check (sort_order between -1000000000 and 1000000000),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  foreign key (organisation_id, project_id, deliverable_id) references public.deliverables (organisation_id, project_id, id) on delete cascade
);
comment on table public.deliverable_tasks is 'The checklist of a deliverable.';
create index deliverable_tasks_deliverable_idx on public.deliverable_tasks (organisation_id, project_id, deliverable_id);
create index deliverable_tasks_order_idx on public.deliverable_tasks (deliverable_id, sort_order, id) where deleted_at is null;
create index deliverable_tasks_created_by_idx on public.deliverable_tasks (created_by);
create index deliverable_tasks_updated_by_idx on public.deliverable_tasks (updated_by);
create index deliverable_tasks_deleted_by_idx on public.deliverable_tasks (deleted_by);

-- private.tg_deliverables__guard(): see the opening comment. Locks the milestone's row when the change
-- touches its baseline, so that signing and editing never interleave; and before it voids anything, because
-- the ledger's head is everywhere the last lock to be taken.
-- Raises CS014 (locked baseline), CS019 (delivered or accepted), CS002 (a contributor beyond their
-- own progress and description), CS031 (assignee is not on the team), CS001 (no such milestone).
create function private.tg_deliverables__guard()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  milestone public.milestones;
  milestone_ids uuid[];
  listed_before boolean := tg_op = 'UPDATE' and old.deleted_at is null and old.status <> 'cancelled';
  listed_after boolean := new.deleted_at is null and new.status <> 'cancelled';
  list_moves boolean;
  content_moves boolean;
begin
  list_moves := listed_before is distinct from listed_after
    or (listed_after and (old.name, old.milestone_id) is distinct from (new.name, new.milestone_id));
  milestone_ids := case when tg_op = 'UPDATE' then array[old.milestone_id, new.milestone_id] else array[new.milestone_id] end;
  if list_moves or old.due_date is distinct from new.due_date then
    perform 1 from public.milestones m where m.id = any (milestone_ids) order by m.id for no key update;
  end if;
  if tg_op = 'UPDATE' then
    content_moves := (old.name, old.description, old.due_date, old.milestone_id, old.deleted_at)
                       is distinct from (new.name, new.description, new.due_date, new.milestone_id, new.deleted_at)
                     or (new.status = 'cancelled' and old.status <> 'cancelled');
    if old.status = 'delivered' and (content_moves or new.status <> 'delivered' or new.progress <> 100) then
      perform private.fail('CS019', 'A delivered record does not change.', 'delivered');
    end if;
    if content_moves and old.sign_off_status <> 'not_signed' then
      perform private.void_signatures(old.project_id, 'deliverable', old.id, old.reference || ' ' || old.name);
      new.sign_off_status := 'not_signed';
      new.supplier_pm_id := null; new.supplier_pm_name := null; new.supplier_pm_signed_at := null;
      new.customer_pm_id := null; new.customer_pm_name := null; new.customer_pm_signed_at := null;
    end if;
  end if;
  if new.assignee_id is not null and (tg_op = 'INSERT' or new.assignee_id is distinct from old.assignee_id)
     and not new.assignee_id = any (private.team(new.project_id, 'admin', 'supplier_pm', 'customer_pm', 'contributor')) then
    perform private.fail('CS031', 'The assignee is not on the team.', 'assignee_id');
  end if;
  if not list_moves then
    return new;
  end if;
  for milestone in
    select * from public.milestones m where m.id = any (milestone_ids) order by m.id
  loop
    if milestone.deleted_at is not null and listed_after and milestone.id = new.milestone_id then
      perform private.fail('CS001', 'There is no such milestone.', 'milestone_id');
    end if;
    if milestone.acceptance_status = 'accepted' and list_moves then
      perform private.fail('CS019', 'The milestone is accepted.', 'accepted');
    end if;
    if list_moves and milestone.baseline_locked and not private.is_applying_variation(milestone.id) then
      perform private.fail('CS014', 'The list of deliverables is part of the signed baseline: change it through a variation.', 'deliverables');
    end if;
    if list_moves and not milestone.baseline_locked and milestone.baseline_status <> 'not_committed' then
      perform private.void_signatures(milestone.project_id, 'milestone_baseline', milestone.id, milestone.reference || ' ' || milestone.name);
      update public.milestones m
         set baseline_supplier_pm_id = null, baseline_supplier_pm_name = null, baseline_supplier_pm_signed_at = null,
             baseline_customer_pm_id = null, baseline_customer_pm_name = null, baseline_customer_pm_signed_at = null
       where m.id = milestone.id;
    end if;
    if list_moves and milestone.acceptance_status <> 'not_submitted' then
      perform private.void_signatures(milestone.project_id, 'milestone_certificate', milestone.id, milestone.reference || ' ' || milestone.name);
      update public.milestones m
         set acceptance_status = 'not_submitted',
             acceptance_supplier_pm_id = null, acceptance_supplier_pm_name = null, acceptance_supplier_pm_signed_at = null,
             acceptance_customer_pm_id = null, acceptance_customer_pm_name = null, acceptance_customer_pm_signed_at = null
       where m.id = milestone.id;
    end if;
  end loop;
  return new;
end;
$$;

-- private.tg_deliverables__actor(): what a contributor may change of their own deliverable through the
-- API. Runs as the caller, so that the transition functions pass. Raises CS002, CS004.
create function private.tg_deliverables__actor()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if current_user <> 'authenticated' then
    return new;
  end if;
  if new.progress <> old.progress and old.status not in ('not_started', 'in_progress', 'rejected') then
    perform private.fail('CS004', 'Progress moves while the work is open.', old.status);
  end if;
  if not new.project_id = any (private.project_ids_with('deliverable.write'))
     and (old.name, old.due_date, old.milestone_id, old.assignee_id, old.deleted_at) is distinct from (new.name, new.due_date, new.milestone_id, new.assignee_id, new.deleted_at) then
    perform private.fail('CS002', 'You may change description and progress of your own deliverables.', 'deliverable.write');
  end if;
  return new;
end;
$$;

-- private.tg_deliverables__progress(): work that has moved has started.
create function private.tg_deliverables__progress()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if new.progress > 0 and new.status in ('not_started', 'rejected') and old.status = new.status then
    new.status := 'in_progress';
  end if;
  return new;
end;
$$;

-- private.refresh_breach(milestone_id, moved_by): a locked baseline is breached while a listed deliverable is due
-- after its end date. Marks reason, time and who moved the date at first; clears when none is left (S5). Both sides'
-- project managers and the assignees of what is late are told.
create function private.refresh_breach(milestone_id uuid, moved_by uuid default null)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  m public.milestones;
  late text;
begin
  select * into m from public.milestones x where x.id = refresh_breach.milestone_id for no key update;
  if m.acceptance_status = 'accepted' then
    return;
  end if;
  select string_agg(d.reference || ' due ' || to_char(d.due_date, 'FMDD Mon YYYY'), ', ' order by d.reference) into late
    from public.deliverables d
   where d.milestone_id = m.id and d.deleted_at is null and d.status <> 'cancelled' and m.baseline_locked and d.due_date > m.end_date;
  if late is not null and m.baseline_breach_reason is distinct from late then
    update public.milestones x
       set baseline_breached = true, baseline_breach_reason = left(late, 1000),
           baseline_breached_at = coalesce(m.baseline_breached_at, now()),
           baseline_breached_by = coalesce(m.baseline_breached_by, moved_by)
     where x.id = m.id;
    if not m.baseline_breached then
      perform private.notify(array[d.assignee_id], array['assignee'], 'baseline_breached', m.organisation_id, m.project_id, 'milestone', m.id,
          m.reference || ' ' || m.name, jsonb_build_object('reason', left(late, 300)))
         from (select distinct x.assignee_id from public.deliverables x
                where x.milestone_id = m.id and x.deleted_at is null and x.status <> 'cancelled' and x.due_date > m.end_date
                  and x.assignee_id is not null and not x.assignee_id = any (private.team(m.project_id, 'admin', 'supplier_pm', 'customer_pm'))) d;
      perform private.notify_team(array['admin', 'supplier_pm', 'customer_pm'], 'baseline_breached', m.project_id, 'milestone', m.id,
        m.reference || ' ' || m.name, jsonb_build_object('reason', left(late, 300)));
    end if;
  elsif late is null and m.baseline_breached then
    update public.milestones x
       set baseline_breached = false, baseline_breach_reason = null, baseline_breached_at = null, baseline_breached_by = null
     where x.id = m.id;
  end if;
end;
$$;

-- private.tg_deliverables__breach(): looks again at the milestone, and at the one it came from.
create function private.tg_deliverables__breach()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.refresh_breach(new.milestone_id, auth.uid());
  if old.milestone_id <> new.milestone_id then
    perform private.refresh_breach(old.milestone_id, auth.uid());
  end if;
  return null;
end;
$$;

-- private.tg_deliverables__assigned(): tells a new assignee.
create function private.tg_deliverables__assigned()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.assignee_id is not null and (tg_op = 'INSERT' or new.assignee_id is distinct from old.assignee_id) then
    perform private.notify(array[new.assignee_id], array['assignee'], 'deliverable_assigned', new.organisation_id, new.project_id,
      'deliverable', new.id, new.reference || ' ' || new.name);
  end if;
  return null;
end;
$$;

-- private.tg_deliverable_tasks__guard(): the checklist of a finished deliverable stands still. Raises CS019.
create function private.tg_deliverable_tasks__guard()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if exists (select 1 from public.deliverables d where d.id = new.deliverable_id and d.status in ('delivered', 'cancelled')) then
    perform private.fail('CS019', 'The deliverable is closed.', 'closed');
  end if;
  return new;
end;
$$;

-- private.tg_deliverable_tasks__actor(): through the API, who reviews ticks and comments on a task, and no more. Raises CS002.
create function private.tg_deliverable_tasks__actor()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if current_user = 'authenticated' and not new.project_id = any (private.project_ids_with('deliverable.contribute'))
     and (old.name, old.owner, old.sort_order, old.concerns_acceptance, old.deleted_at) is distinct from (new.name, new.owner, new.sort_order, new.concerns_acceptance, new.deleted_at) then
    perform private.fail('CS002', 'You may tick it and comment on it.', 'checklist');
  end if;
  return new;
end;
$$;

create trigger "100_deliverables__stamp" before insert or update on public.deliverables
  for each row execute function private.tg_stamp();
create trigger "110_deliverables__soft_delete" before update of deleted_at on public.deliverables
  for each row execute function private.tg_soft_delete();
create trigger "200_deliverables__reference" before insert on public.deliverables
  for each row execute function private.tg_project_reference('DEL', '3');
create trigger "300_deliverables__actor" before update on public.deliverables
  for each row execute function private.tg_deliverables__actor();
create trigger "310_deliverables__guard" before insert or update on public.deliverables
  for each row execute function private.tg_deliverables__guard();
create trigger "500_deliverables__progress" before update of progress on public.deliverables
  for each row execute function private.tg_deliverables__progress();
create trigger "510_deliverables__breach" after update on public.deliverables
  for each row when ((old.due_date, old.milestone_id, old.status = 'cancelled', old.deleted_at) is distinct from (new.due_date, new.milestone_id, new.status = 'cancelled', new.deleted_at))
  execute function private.tg_deliverables__breach();
create trigger "700_deliverables__assigned" after insert or update of assignee_id on public.deliverables
  for each row execute function private.tg_deliverables__assigned();
create trigger "900_deliverables__audit" after insert or update or delete on public.deliverables
  for each row execute function private.tg_audit();
-- Not for the order: who moves one task does not make the form stale that somebody has open on another.
create trigger "100_deliverable_tasks__stamp" before insert or update of name, owner, comment, is_complete, concerns_acceptance, deleted_at on public.deliverable_tasks
  for each row execute function private.tg_stamp();
create trigger "310_deliverable_tasks__actor" before update on public.deliverable_tasks
  for each row execute function private.tg_deliverable_tasks__actor();
create trigger "110_deliverable_tasks__soft_delete" before update of deleted_at on public.deliverable_tasks
  for each row execute function private.tg_soft_delete();
create trigger "300_deliverable_tasks__guard" before insert or update of name, owner, comment, is_complete, sort_order, deleted_at on public.deliverable_tasks
  for each row execute function private.tg_deliverable_tasks__guard();
create trigger "900_deliverable_tasks__audit" after insert or update or delete on public.deliverable_tasks
  for each row execute function private.tg_audit();

-- private.my_own_deliverable_ids(): those assigned to me where I may contribute.
create function private.my_own_deliverable_ids()
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
begin
  return (
  select array(select d.id from public.deliverables d
    where d.assignee_id = (select private.me()) and d.deleted_at is null
      and d.project_id = any ((select private.project_ids_with('deliverable.contribute'))::uuid[])));
end;
$$;

-- public.order_deliverable_tasks(deliverable_id, task_ids): puts a checklist into this order, in one step;
-- returns how many tasks moved. Row-level security says whose checklist it may be.
create function public.order_deliverable_tasks(deliverable_id uuid, task_ids uuid[])
returns integer
language sql
set search_path = ''
as $$
  with moved as (
    update public.deliverable_tasks t set sort_order = o.place
      from unnest(order_deliverable_tasks.task_ids) with ordinality as o (id, place)
     where t.id = o.id and t.deliverable_id = order_deliverable_tasks.deliverable_id and t.deleted_at is null and t.sort_order <> o.place
    returning 1
  )
  select count(*)::integer from moved
$$;
comment on function public.order_deliverable_tasks is 'Orders a checklist; returns how many tasks moved. Raises CS019.';

alter table public.deliverables enable row level security;
alter table public.deliverable_tasks enable row level security;
create policy select_reach on public.deliverables for select to authenticated
  using (project_id = any ((select private.my_project_ids())::uuid[]));
create policy insert_writers on public.deliverables for insert to authenticated
  with check (project_id = any ((select private.project_ids_with('deliverable.write'))::uuid[]));
create policy update_writers_and_assignee on public.deliverables for update to authenticated
  using (project_id = any ((select private.project_ids_with('deliverable.write'))::uuid[])
    or id = any ((select private.my_own_deliverable_ids())::uuid[]))
  with check (project_id = any ((select private.project_ids_with('deliverable.write'))::uuid[])
    or id = any ((select private.my_own_deliverable_ids())::uuid[]));

create policy select_reach on public.deliverable_tasks for select to authenticated
  using (project_id = any ((select private.my_project_ids())::uuid[]));
-- A checklist is its project's: whoever works there writes in it. Who reviews ticks and comments on what concerns
-- acceptance (tg_deliverable_tasks__actor).
create policy insert_workers on public.deliverable_tasks for insert to authenticated
  with check (project_id = any ((select private.project_ids_with('deliverable.contribute'))::uuid[]));
create policy update_workers_and_reviewers on public.deliverable_tasks for update to authenticated
  using (project_id = any ((select private.project_ids_with('deliverable.contribute'))::uuid[])
    or (concerns_acceptance and project_id = any ((select private.project_ids_with('deliverable.review'))::uuid[])))
  with check (project_id = any ((select private.project_ids_with('deliverable.contribute'))::uuid[])
    or (concerns_acceptance and project_id = any ((select private.project_ids_with('deliverable.review'))::uuid[])));

revoke all on public.deliverables, public.deliverable_tasks from anon, authenticated, service_role;
grant select on public.deliverables, public.deliverable_tasks to authenticated;
grant insert (id, organisation_id, project_id, milestone_id, name, description, due_date, assignee_id, is_test_content) on public.deliverables to authenticated;
grant update (milestone_id, name, description, due_date, progress, assignee_id, is_test_content, deleted_at) on public.deliverables to authenticated;
grant insert (id, organisation_id, project_id, deliverable_id, name, owner, comment, concerns_acceptance, sort_order) on public.deliverable_tasks to authenticated;
grant update (name, owner, comment, is_complete, concerns_acceptance, sort_order, deleted_at) on public.deliverable_tasks to authenticated;
grant execute on function private.my_own_deliverable_ids(), public.order_deliverable_tasks(uuid, uuid[]) to authenticated;

-- milestone_overview: a milestone with its computed status and progress (X47, X48). Cancelled and
-- deleted deliverables do not count; a draft counts as not started; a breach shows as at risk, whatever is delivered;
-- past its end and not completed shows as delayed. It is 100 % only when everything is done. The same rule is lib/milestones/rules.ts.
create view public.milestone_overview with (security_invoker = true) as
select m.id, m.organisation_id, m.project_id, m.reference, m.name, m.description, m.start_date, m.end_date,
  c.budget,
  m.payment_percent, m.billable, m.baseline_billable, m.forecast_billable, m.acceptance_criteria, m.baseline_locked,
  m.baseline_supplier_pm_id, m.baseline_supplier_pm_name, m.baseline_supplier_pm_signed_at,
  m.baseline_customer_pm_id, m.baseline_customer_pm_name, m.baseline_customer_pm_signed_at, m.baseline_status,
  m.baseline_breached, m.baseline_breach_reason, m.baseline_breached_at, m.baseline_breached_by, m.acceptance_status,
  m.acceptance_supplier_pm_id, m.acceptance_supplier_pm_name, m.acceptance_supplier_pm_signed_at,
  m.acceptance_customer_pm_id, m.acceptance_customer_pm_name, m.acceptance_customer_pm_signed_at, m.accepted_at,
  m.created_at, m.created_by, m.updated_at, m.updated_by, m.lock_version, m.deleted_at, m.deleted_by,
  p.reference as project_reference,
  p.name as project_name,
  p.currency,
  coalesce(n.total, 0)::integer as deliverable_count,
  coalesce(n.delivered, 0)::integer as delivered_count,
  coalesce(n.progress, 0)::integer as progress,
  case
    when m.baseline_breached then 'at_risk'
    when n.total > 0 and n.delivered = n.total then 'completed'
    -- The server's tomorrow is the latest day anywhere: what ends later needs no look at the organisation's clock.
    when m.end_date <= current_date + 1 and m.end_date < private.local_date(m.organisation_id, now()) then 'delayed'
    when n.started > 0 then 'in_progress'
    else 'not_started'
  end as status
from public.milestones m
join public.projects p on p.id = m.project_id
left join public.milestone_costs c on c.milestone_id = m.id
left join lateral (
  select count(*) as total,
    count(*) filter (where d.status = 'delivered') as delivered,
    count(*) filter (where d.status not in ('draft', 'not_started')) as started,
    case when min(d.progress) = 100 then 100 else least(99, round(avg(d.progress))) end as progress
    from public.deliverables d
   where d.milestone_id = m.id and d.deleted_at is null and d.status <> 'cancelled'
) n on true
where m.deleted_at is null;
comment on view public.milestone_overview is 'Milestones with computed status and progress.';
revoke all on public.milestone_overview from anon, authenticated, service_role;
grant select on public.milestone_overview to authenticated;

-- deliverable_overview: a deliverable with the names that a list shows. Lists read views, because the
-- local API cannot embed across a composite foreign key.
create view public.deliverable_overview with (security_invoker = true) as
select d.*,
  m.reference as milestone_reference,
  m.name as milestone_name,
  p.reference as project_reference,
  p.name as project_name,
  a.full_name as assignee_name,
  d.status not in ('delivered', 'cancelled') as is_open,
  d.status not in ('delivered', 'cancelled') and coalesce(d.due_date <= current_date + 1 and d.due_date < private.local_date(d.organisation_id, now()), false) as is_overdue
from public.deliverables d
join public.milestones m on m.id = d.milestone_id
join public.projects p on p.id = d.project_id
left join public.profiles a on a.id = d.assignee_id
where d.deleted_at is null;
comment on view public.deliverable_overview is 'Deliverables with the names of milestone, project and assignee.';
revoke all on public.deliverable_overview from anon, authenticated, service_role;
grant select on public.deliverable_overview to authenticated;

-- Withheld: status, sign-off, submission and review columns (transition functions), reference.
