-- Variations: the only way a signed baseline moves.
--
-- Each line holds the fields before and after. Submitting freezes it; the required sides sign; the last
-- signature applies every line in the same transaction, or nothing. So that original baseline plus
-- applied variations always equals the current baseline, applying refuses when a "before" is no longer true.

-- private.is_milestone_change(value): the fields of a milestone that a variation may move. A number has one way to be
-- written: signed text is compared and hashed, so '02.00', '2.0' and '1e3' never stand in it.
create function private.is_milestone_change(value jsonb)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$
  select coalesce(jsonb_typeof(value) = 'object' and value <> '{}'::jsonb
    and (select bool_and(coalesce(case
        when k in ('start_date', 'end_date') then v #>> '{}' ~ '^2[01][0-9]{2}-[01][0-9]-[0-3][0-9]$' and pg_input_is_valid(v #>> '{}', 'date')
        when k = 'billable' then v #>> '{}' ~ '^(0|[1-9][0-9]{0,11})\.[0-9]{2}$' and jsonb_typeof(v) = 'string'
        when k = 'payment_percent' then v #>> '{}' ~ '^(100\.00|[1-9]?[0-9]\.[0-9]{2})$' and jsonb_typeof(v) = 'string'
        when k = 'acceptance_criteria' then jsonb_typeof(v) = 'string' and private.is_clean_text(v #>> '{}', 10000) and btrim(v #>> '{}') <> ''
        when k = 'name' then jsonb_typeof(v) = 'string' and private.is_clean_line(v #>> '{}', 160)
        else false end, false))
      from jsonb_each(value) as f (k, v)), false)
$$;

-- private.is_governance_change(value): settings of the signed governance, each to a value that it can have; a threshold
-- has its two decimals, so that signed text has one way to say it.
create function private.is_governance_change(value jsonb)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$
  select coalesce(jsonb_typeof(value) = 'object' and private.is_governance(private.governance_defaults() || value)
    and (select coalesce(bool_and(k = any (private.signed_governance_keys())
        and (k not like '%_threshold' or v = 'null' or v #>> '{}' ~ '^(0|[1-9][0-9]{0,11})\.[0-9]{2}$')), true) from jsonb_each(value) as s (k, v)), false)
$$;

create table public.variations (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  reference text not null default '',
  title text not null check (private.is_clean_line(title, 160)),
  type text not null default 'combined' check (type in ('scope', 'schedule', 'cost', 'quality', 'combined', 'governance')),
  governance_before jsonb not null default '{}'::jsonb,
  governance jsonb not null default '{}'::jsonb check (private.is_governance_change(governance)),
  reason text check (private.is_clean_text(reason, 5000)),
  status text not null default 'draft' check (status in ('draft', 'submitted', 'awaiting_customer', 'awaiting_supplier', 'applied', 'rejected', 'withdrawn')),
  impact_cost numeric(14, 2) not null default 0,
  impact_days integer not null default 0,
  breached_milestone_id uuid,
  submitted_at timestamptz,
  submitted_by uuid references public.profiles (id) on delete set null,
  supplier_pm_id uuid references public.profiles (id) on delete set null,
  supplier_pm_name text,
  supplier_pm_signed_at timestamptz,
  customer_pm_id uuid references public.profiles (id) on delete set null,
  customer_pm_name text,
  customer_pm_signed_at timestamptz,
  rejection_reason text check (private.is_clean_text(rejection_reason, 2000)),
  closed_at timestamptz,
  closed_by uuid references public.profiles (id) on delete set null,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  unique (organisation_id, project_id, id),
  unique (project_id, reference),
  foreign key (organisation_id, project_id) references public.projects (organisation_id, id) on delete cascade,
  foreign key (organisation_id, project_id, breached_milestone_id) references public.milestones (organisation_id, project_id, id),
  check (type = 'governance' or governance = '{}')
);
comment on table public.variations is 'Changes to signed baselines, signed by both sides.';
comment on column public.variations.type is 'What it changes: follows from its lines (governance: from itself); kept by trigger.';
comment on column public.variations.governance is 'Settings of the signed governance after it; those before are kept by trigger.';
comment on column public.variations.impact_cost is 'Sum of the changes of billable; kept by trigger.';
comment on column public.variations.impact_days is 'Largest move of an end date, in calendar days; kept by trigger.';
create index variations_list_idx on public.variations (project_id, status, id);
create index variations_created_idx on public.variations (project_id, created_at desc, id);
create index variations_breached_idx on public.variations (organisation_id, project_id, breached_milestone_id);
create index variations_submitted_by_idx on public.variations (submitted_by);
create index variations_supplier_pm_idx on public.variations (supplier_pm_id);
create index variations_customer_pm_idx on public.variations (customer_pm_id);
create index variations_closed_by_idx on public.variations (closed_by);
create index variations_created_by_idx on public.variations (created_by);
create index variations_updated_by_idx on public.variations (updated_by);

alter table public.milestone_baselines add foreign key (organisation_id, project_id, variation_id) references public.variations (organisation_id, project_id, id);

create table public.variation_milestones (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  variation_id uuid not null,
  milestone_id uuid not null,
  before jsonb not null default '{}'::jsonb,
  after jsonb not null check (private.is_milestone_change(after)),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  unique (organisation_id, project_id, variation_id, milestone_id),
  foreign key (organisation_id, project_id, variation_id) references public.variations (organisation_id, project_id, id) on delete cascade,
  foreign key (organisation_id, project_id, milestone_id) references public.milestones (organisation_id, project_id, id) on delete cascade
);
comment on table public.variation_milestones is 'Lines of a variation that change a milestone.';
create index variation_milestones_variation_idx on public.variation_milestones (variation_id);
create index variation_milestones_milestone_idx on public.variation_milestones (organisation_id, project_id, milestone_id);
create index variation_milestones_created_by_idx on public.variation_milestones (created_by);
create index variation_milestones_updated_by_idx on public.variation_milestones (updated_by);

create table public.variation_deliverables (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  variation_id uuid not null,
  action text not null check (action in ('add', 'change', 'remove')),
  deliverable_id uuid,
  milestone_id uuid not null,
  name text check (private.is_clean_line(name, 160)),
  due_date date check (due_date between '2000-01-01' and '2199-12-31'),
  before jsonb not null default '{}'::jsonb,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  unique nulls distinct (organisation_id, project_id, variation_id, deliverable_id),
  foreign key (organisation_id, project_id, variation_id) references public.variations (organisation_id, project_id, id) on delete cascade,
  foreign key (organisation_id, project_id, deliverable_id) references public.deliverables (organisation_id, project_id, id) on delete cascade,
  foreign key (organisation_id, project_id, milestone_id) references public.milestones (organisation_id, project_id, id) on delete cascade,
  check ((action = 'add') = (deliverable_id is null)),
  check (action <> 'add' or name is not null),
  check (action <> 'change' or name is not null or due_date is not null)
);
comment on table public.variation_deliverables is 'Lines of a variation that add, change or remove a deliverable.';
create index variation_deliverables_variation_idx on public.variation_deliverables (variation_id);
create index variation_deliverables_deliverable_idx on public.variation_deliverables (organisation_id, project_id, deliverable_id);
create index variation_deliverables_milestone_idx on public.variation_deliverables (organisation_id, project_id, milestone_id);
create index variation_deliverables_created_by_idx on public.variation_deliverables (created_by);
create index variation_deliverables_updated_by_idx on public.variation_deliverables (updated_by);

-- private.governance_now(project_id, governance): what the settings named in `governance` are now.
create function private.governance_now(project_id uuid, governance jsonb)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$ select coalesce(jsonb_object_agg(k, to_jsonb(p) -> k), '{}'::jsonb) from public.projects p, jsonb_object_keys($2) as k where p.id = $1 $$;

-- private.is_variation_on(variation): whether it can be raised and moved. Governance, and the way out of a breach, are
-- there also where variations are switched off: both sides sign them.
create function private.is_variation_on(v public.variations)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$ select v.type = 'governance' or v.breached_milestone_id is not null or private.is_feature_on(v.project_id, 'variations') $$;

-- private.tg_variations__guard(): only a draft is edited, and only where the feature is on; the type follows from what it
-- changes, whatever is written. Raises CS004, CS005, CS015 (nothing is signed whose governance could be varied).
create function private.tg_variations__guard()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'INSERT' then
    if not private.is_variation_on(new) then
      perform private.fail('CS005', 'Variations are switched off for this project.', 'variations');
    end if;
    if new.type = 'governance' and not private.is_governance_signed(new.project_id) then
      perform private.fail('CS015', 'Nothing is signed yet: change the governance directly.', 'governance');
    end if;
  elsif (old.title, old.reason, old.governance) is distinct from (new.title, new.reason, new.governance) and old.status <> 'draft' then
    perform private.fail('CS004', 'Only a draft can be edited.', old.status);
  end if;
  if new.type = 'governance' and (tg_op = 'INSERT' or old.governance is distinct from new.governance) then
    new.governance_before := private.governance_now(new.project_id, new.governance);
  end if;
  if tg_op = 'UPDATE' then
    new.type := case when (old.type = 'governance') <> (new.type = 'governance') then old.type else coalesce(private.variation_type(new.id), new.type) end;
  end if;
  return new;
end;
$$;

-- private.milestone_before(milestone, after): today's values of the fields that `after` names.
create function private.milestone_before(m public.milestones, after jsonb)
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select coalesce(jsonb_object_agg(k, private.milestone_fields(m) -> k), '{}'::jsonb) from jsonb_object_keys(after) as k
$$;

-- private.deliverable_before(deliverable): what a variation line can move of a deliverable.
create function private.deliverable_before(d public.deliverables)
returns jsonb
language sql
immutable
set search_path = ''
as $$ select jsonb_build_object('reference', d.reference, 'name', d.name, 'due_date', d.due_date) $$;

-- private.tg_variation_lines__guard(): lines move in a draft only, and concern milestones whose baseline
-- is signed and not yet accepted; takes down the values before. Raises CS001, CS004, CS006, CS015, CS019.
create function private.tg_variation_lines__guard()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  v public.variations;
  m public.milestones;
  d public.deliverables;
begin
  select * into v from public.variations x where x.id = case when tg_op = 'DELETE' then old.variation_id else new.variation_id end for no key update;
  if v.id is null then
    -- The variation itself is going, and its lines with it.
    if tg_op = 'DELETE' then
      return old;
    end if;
    perform private.fail('CS001', 'There is no such variation.', 'variation');
  end if;
  if v.status <> 'draft' then
    perform private.fail('CS004', 'Only a draft can be edited.', v.status);
  end if;
  if tg_op = 'DELETE' then
    return old;
  end if;
  if v.type = 'governance' then
    perform private.fail('CS004', 'A variation of the governance changes nothing else.', 'governance');
  end if;
  select * into m from public.milestones x where x.id = new.milestone_id;
  if m.acceptance_status = 'accepted' then
    perform private.fail('CS019', 'The milestone is accepted.', 'accepted');
  end if;
  if not m.baseline_locked or m.deleted_at is not null then
    perform private.fail('CS015', 'The baseline of this milestone is not signed: edit it directly.', 'baseline');
  end if;
  if tg_table_name = 'variation_milestones' then
    if not private.is_milestone_change(new.after) then
      perform private.fail('CS006', 'A variation moves the fields of a baseline, to values that they can have.', 'after');
    end if;
    new.before := private.milestone_before(m, new.after);
    if coalesce((new.after ->> 'end_date')::date, m.end_date) < coalesce((new.after ->> 'start_date')::date, m.start_date) then
      perform private.fail('CS006', 'The end is before the start.', 'end_date');
    end if;
  elsif new.deliverable_id is not null then
    select * into d from public.deliverables x where x.id = new.deliverable_id;
    if d.milestone_id <> new.milestone_id then
      perform private.fail('CS006', 'The deliverable belongs to another milestone.', 'milestone_id');
    end if;
    if d.status in ('delivered', 'cancelled') or d.deleted_at is not null then
      perform private.fail('CS019', 'A closed deliverable does not change.', d.status);
    end if;
    new.before := private.deliverable_before(d);
  end if;
  return new;
end;
$$;

-- private.variation_type(variation_id): what its lines change: dates are schedule, money is cost, criteria are quality,
-- names and the list of deliverables are scope; more than one of them is combined. Null without lines.
create function private.variation_type(variation_id uuid)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select case count(*) when 0 then null when 1 then min(x.kind) else 'combined' end from (
    select case when k in ('start_date', 'end_date') then 'schedule' when k in ('billable', 'payment_percent') then 'cost'
        when k = 'acceptance_criteria' then 'quality' else 'scope' end as kind
      from public.variation_milestones l, jsonb_object_keys(l.after) as k where l.variation_id = $1 and l.after -> k is distinct from l.before -> k
    union
    select case when l.action <> 'change' or (l.name is not null and l.name is distinct from l.before ->> 'name') then 'scope' else 'schedule' end
      from public.variation_deliverables l where l.variation_id = $1
    union
    select 'schedule' from public.variation_deliverables l where l.variation_id = $1 and l.action = 'change' and l.due_date is distinct from (l.before ->> 'due_date')::date and l.due_date is not null) x
$$;

-- private.tg_variation_lines__impact(): keeps the variation's effect on cost and days; its type follows (guard).
create function private.tg_variation_lines__impact()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.variations v
     set impact_cost = coalesce(l.cost, 0), impact_days = coalesce(l.days, 0)
    from (
      select sum((vm.after ->> 'billable')::numeric - coalesce((vm.before ->> 'billable')::numeric, 0)) filter (where vm.after ? 'billable') as cost,
             max((vm.after ->> 'end_date')::date - (vm.before ->> 'end_date')::date) filter (where vm.after ? 'end_date') as days
        from public.variation_milestones vm where vm.variation_id = coalesce(new.variation_id, old.variation_id)
    ) l
   where v.id = coalesce(new.variation_id, old.variation_id);
  return null;
end;
$$;

create trigger "100_variations__stamp" before insert or update on public.variations
  for each row execute function private.tg_stamp();
create trigger "200_variations__reference" before insert on public.variations
  for each row execute function private.tg_project_reference('VAR', '3');
create trigger "300_variations__guard" before insert or update on public.variations
  for each row execute function private.tg_variations__guard();
create trigger "900_variations__audit" after insert or update or delete on public.variations
  for each row execute function private.tg_audit();
create trigger "100_variation_milestones__stamp" before insert or update on public.variation_milestones
  for each row execute function private.tg_stamp();
create trigger "300_variation_milestones__guard" before insert or delete or update of after on public.variation_milestones
  for each row execute function private.tg_variation_lines__guard();
create trigger "500_variation_milestones__impact" after insert or update or delete on public.variation_milestones
  for each row execute function private.tg_variation_lines__impact();
create trigger "900_variation_milestones__audit" after insert or update or delete on public.variation_milestones
  for each row execute function private.tg_audit();
create trigger "100_variation_deliverables__stamp" before insert or update on public.variation_deliverables
  for each row execute function private.tg_stamp();
create trigger "300_variation_deliverables__guard" before insert or delete or update of name, due_date on public.variation_deliverables
  for each row execute function private.tg_variation_lines__guard();
create trigger "500_variation_deliverables__impact" after insert or update or delete on public.variation_deliverables
  for each row execute function private.tg_variation_lines__impact();
create trigger "900_variation_deliverables__audit" after insert or update or delete on public.variation_deliverables
  for each row execute function private.tg_audit();

alter table public.variations enable row level security;
alter table public.variation_milestones enable row level security;
alter table public.variation_deliverables enable row level security;
create policy select_reach on public.variations for select to authenticated using (project_id = any ((select private.my_project_ids())::uuid[]));
create policy insert_writers on public.variations for insert to authenticated with check (project_id = any ((select private.project_ids_with('variation.write'))::uuid[]));
create policy update_writers on public.variations for update to authenticated
  using (project_id = any ((select private.project_ids_with('variation.write'))::uuid[])) with check (project_id = any ((select private.project_ids_with('variation.write'))::uuid[]));
create policy select_reach on public.variation_milestones for select to authenticated using (project_id = any ((select private.my_project_ids())::uuid[]));
create policy insert_writers on public.variation_milestones for insert to authenticated with check (project_id = any ((select private.project_ids_with('variation.write'))::uuid[]));
create policy update_writers on public.variation_milestones for update to authenticated
  using (project_id = any ((select private.project_ids_with('variation.write'))::uuid[])) with check (project_id = any ((select private.project_ids_with('variation.write'))::uuid[]));
create policy delete_writers on public.variation_milestones for delete to authenticated using (project_id = any ((select private.project_ids_with('variation.write'))::uuid[]));
create policy select_reach on public.variation_deliverables for select to authenticated using (project_id = any ((select private.my_project_ids())::uuid[]));
create policy insert_writers on public.variation_deliverables for insert to authenticated with check (project_id = any ((select private.project_ids_with('variation.write'))::uuid[]));
create policy update_writers on public.variation_deliverables for update to authenticated
  using (project_id = any ((select private.project_ids_with('variation.write'))::uuid[])) with check (project_id = any ((select private.project_ids_with('variation.write'))::uuid[]));
create policy delete_writers on public.variation_deliverables for delete to authenticated using (project_id = any ((select private.project_ids_with('variation.write'))::uuid[]));

revoke all on public.variations, public.variation_milestones, public.variation_deliverables from anon, authenticated, service_role;
grant select on public.variations, public.variation_milestones, public.variation_deliverables to authenticated;
grant insert (id, organisation_id, project_id, title, type, reason, governance) on public.variations to authenticated;
grant update (title, type, reason, governance) on public.variations to authenticated;
grant insert (id, organisation_id, project_id, variation_id, milestone_id, after), update (after), delete on public.variation_milestones to authenticated;
grant insert (id, organisation_id, project_id, variation_id, action, deliverable_id, milestone_id, name, due_date), update (name, due_date), delete on public.variation_deliverables to authenticated;
grant execute on function private.is_milestone_change(jsonb), private.is_governance_change(jsonb) to authenticated;

-- variation_overview: a variation with the names that a list shows.
create view public.variation_overview with (security_invoker = true) as
select v.*,
  p.reference as project_reference,
  p.name as project_name,
  p.currency,
  a.full_name as created_by_name
from public.variations v
join public.projects p on p.id = v.project_id
left join public.profiles a on a.id = v.created_by;
comment on view public.variation_overview is 'Variations with the names of project and author.';
revoke all on public.variation_overview from anon, authenticated, service_role;
grant select on public.variation_overview to authenticated;

-- Withheld: status and everything that signing writes; `before`, `governance_before` and impacts (triggers); delete of a
-- variation (withdraw it: its reference is never reused).
