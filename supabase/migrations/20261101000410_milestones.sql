-- Milestones: what is promised, by when, for how much; and whether it was accepted.
--
-- Content is free until the required sides have signed the baseline; from then on it changes only
-- through an applied variation, whoever asks. Signature columns are projections of the ledger. Status
-- and progress are computed from the deliverables (milestone_overview), never stored.

create table public.milestones (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  reference text not null default '',
  name text not null check (private.is_clean_line(name, 160)),
  description text check (private.is_clean_text(description, 5000)),
  start_date date check (start_date between '2000-01-01' and '2199-12-31'),
  end_date date check (end_date between '2000-01-01' and '2199-12-31'),
  budget numeric(14, 2) check (budget between 0 and 999999999999.99),
  payment_percent numeric(5, 2) check (payment_percent between 0 and 100),
  billable numeric(14, 2) check (billable >= 0),
  baseline_billable numeric(14, 2) not null default 0,
  forecast_billable numeric(14, 2) not null default 0 check (forecast_billable >= 0),
  acceptance_criteria text check (private.is_clean_text(acceptance_criteria, 10000)),
  baseline_locked boolean not null default false,
  baseline_supplier_pm_id uuid references public.profiles (id) on delete set null,
  baseline_supplier_pm_name text,
  baseline_supplier_pm_signed_at timestamptz,
  baseline_customer_pm_id uuid references public.profiles (id) on delete set null,
  baseline_customer_pm_name text,
  baseline_customer_pm_signed_at timestamptz,
  baseline_status text not null generated always as (
    case when baseline_locked then 'committed'
         when baseline_supplier_pm_signed_at is not null then 'awaiting_customer'
         when baseline_customer_pm_signed_at is not null then 'awaiting_supplier'
         else 'not_committed' end) stored,
  baseline_breached boolean not null default false,
  baseline_breach_reason text,
  baseline_breached_at timestamptz,
  baseline_breached_by uuid references public.profiles (id) on delete set null,
  acceptance_status text not null default 'not_submitted' check (acceptance_status in ('not_submitted', 'awaiting_customer', 'awaiting_supplier', 'accepted')),
  acceptance_supplier_pm_id uuid references public.profiles (id) on delete set null,
  acceptance_supplier_pm_name text,
  acceptance_supplier_pm_signed_at timestamptz,
  acceptance_customer_pm_id uuid references public.profiles (id) on delete set null,
  acceptance_customer_pm_name text,
  acceptance_customer_pm_signed_at timestamptz,
  accepted_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, project_id, id),
  unique (project_id, reference),
  foreign key (organisation_id, project_id) references public.projects (organisation_id, id) on delete cascade,
  check (end_date >= start_date),
  check ((acceptance_status = 'accepted') = (accepted_at is not null))
);
comment on table public.milestones is 'Payment milestones with a signed baseline and an acceptance certificate.';
comment on column public.milestones.budget is 'The supplier''s planned cost: written here, kept in milestone_costs, always null when read.';
comment on column public.milestones.payment_percent is 'Share of the contract value, in percent.';
comment on column public.milestones.baseline_breach_reason is 'Which deliverables are due after the locked end date.';
create index milestones_end_idx on public.milestones (project_id, end_date, id) where deleted_at is null;
create index milestones_name_idx on public.milestones (project_id, name, id) where deleted_at is null;
create index milestones_breached_idx on public.milestones (project_id) where baseline_breached and deleted_at is null;
create index milestones_waiting_idx on public.milestones (project_id, baseline_status, acceptance_status) where deleted_at is null;
create index milestones_baseline_supplier_pm_idx on public.milestones (baseline_supplier_pm_id);
create index milestones_baseline_customer_pm_idx on public.milestones (baseline_customer_pm_id);
create index milestones_acceptance_supplier_pm_idx on public.milestones (acceptance_supplier_pm_id);
create index milestones_acceptance_customer_pm_idx on public.milestones (acceptance_customer_pm_id);
create index milestones_breached_by_idx on public.milestones (baseline_breached_by);
create index milestones_created_by_idx on public.milestones (created_by);
create index milestones_updated_by_idx on public.milestones (updated_by);
create index milestones_deleted_by_idx on public.milestones (deleted_by);

create table public.milestone_baselines (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  milestone_id uuid not null,
  version integer not null check (version > 0),
  content jsonb not null,
  variation_id uuid,
  created_at timestamptz not null default now(),
  unique (organisation_id, project_id, milestone_id, version),
  foreign key (organisation_id, project_id, milestone_id) references public.milestones (organisation_id, project_id, id) on delete cascade
);
comment on table public.milestone_baselines is 'Every baseline of a milestone: 1 is the original, each later one comes from an applied variation.';
create index milestone_baselines_milestone_idx on public.milestone_baselines (milestone_id, version desc);
create index milestone_baselines_variation_idx on public.milestone_baselines (organisation_id, project_id, variation_id);

-- What a milestone is planned to cost the supplier. The customer agrees to `billable`; this is none of its business, so it
-- is a row that its people do not reach, and no part of what is signed.
create table public.milestone_costs (
  milestone_id uuid primary key,
  organisation_id uuid not null,
  project_id uuid not null,
  budget numeric(14, 2) not null check (budget between 0 and 999999999999.99),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  -- Deferred: a milestone that comes with its budget has no row yet when the trigger puts the budget aside.
  foreign key (organisation_id, project_id, milestone_id) references public.milestones (organisation_id, project_id, id) on delete cascade deferrable initially deferred
);
comment on table public.milestone_costs is 'The supplier''s planned cost of a milestone; never the customer''s to see.';
create index milestone_costs_project_idx on public.milestone_costs (organisation_id, project_id, milestone_id);
create index milestone_costs_created_by_idx on public.milestone_costs (created_by);
create index milestone_costs_updated_by_idx on public.milestone_costs (updated_by);

-- private.tg_milestones__cost(): a budget that is written on the milestone is kept where only the supplier reads it;
-- writing null removes it.
create function private.tg_milestones__cost()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.budget is not null then
    insert into public.milestone_costs as c (milestone_id, organisation_id, project_id, budget)
    values (new.id, new.organisation_id, new.project_id, new.budget)
    on conflict (milestone_id) do update set budget = excluded.budget where c.budget <> excluded.budget;
  elsif tg_op = 'UPDATE' then
    delete from public.milestone_costs c where c.milestone_id = new.id;
  end if;
  new.budget := null;
  return new;
end;
$$;

-- Which variation is being applied by which transaction. A row here is what lets a locked baseline, or (with the project's
-- id) signed governance move; only private.apply_variation() writes it, so nobody, not even the secret key, can pretend.
create table private.variation_applications (
  transaction_id xid8 not null,
  variation_id uuid not null,
  record_id uuid not null,
  primary key (transaction_id, variation_id, record_id)
);
comment on table private.variation_applications is 'What a transaction may move although it is signed, because it applies a variation.';

-- private.is_applying_variation(record_id): this transaction applies a variation to the milestone, or to the project's governance.
create function private.is_applying_variation(record_id uuid)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select exists (select 1 from private.variation_applications a where a.transaction_id = pg_current_xact_id_if_assigned() and a.record_id = $1));
end;
$$;

-- private.void_signatures(…): a ledger entry for each standing signature that an edit makes worthless,
-- and a notice to its signer.
create function private.void_signatures(project_id uuid, subject_type text, subject_id uuid, subject_label text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  standing public.signatures;
begin
  for standing in
    select distinct on (s.side) s.* from public.signatures s
     where s.subject_id = void_signatures.subject_id and s.subject_type = void_signatures.subject_type
     order by s.side, s.position desc
  loop
    if standing.action = 'signed' then
      perform private.append_signature(standing.project_id, standing.subject_type, standing.subject_id, standing.side, 'voided', auth.uid(),
        coalesce(private.my_team_role(standing.project_id), 'system'), 'The content changed after this side had signed; the signature no longer stands.', standing.content);
      perform private.notify(array[standing.signer_id], array['signer'], 'signature_voided', standing.organisation_id, standing.project_id,
        case when standing.subject_type in ('milestone_baseline', 'milestone_certificate') then 'milestone' else standing.subject_type end,
        standing.subject_id, void_signatures.subject_label, jsonb_build_object('signature', standing.subject_type));
    end if;
  end loop;
end;
$$;

-- private.milestone_fields(milestone): the fields that a baseline promises; money as text, so that its
-- JSON form is the same everywhere.
create function private.milestone_fields(m public.milestones)
returns jsonb
language sql
immutable
set search_path = ''
as $$
  select jsonb_build_object('reference', m.reference, 'name', m.name, 'start_date', m.start_date, 'end_date', m.end_date,
    'billable', m.billable::text, 'payment_percent', m.payment_percent::text, 'acceptance_criteria', m.acceptance_criteria)
$$;

-- private.tg_milestones__guard(): content of a locked or accepted milestone is immovable but by an
-- applied variation; an edit before the second signature voids the first; deleting a signed milestone
-- is refused, and so is one with deliverables. Raises CS014, CS015, CS019.
create function private.tg_milestones__guard()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  moved boolean := private.milestone_fields(new) is distinct from private.milestone_fields(old);
  deleted boolean := new.deleted_at is not null and old.deleted_at is null;
begin
  if not (moved or deleted) then
    return new;
  end if;
  if deleted and exists (select 1 from public.deliverables d where d.milestone_id = old.id and d.deleted_at is null) then
    perform private.fail('CS015', 'Move or delete its deliverables first.', 'deliverables');
  end if;
  if old.acceptance_status = 'accepted' then
    perform private.fail('CS019', 'An accepted milestone does not change.', 'accepted');
  end if;
  if old.baseline_locked and not private.is_applying_variation(old.id) then
    perform private.fail('CS014', 'The baseline is signed: change it through a variation.', 'baseline');
  end if;
  if not old.baseline_locked and old.baseline_status <> 'not_committed' then
    perform private.void_signatures(old.project_id, 'milestone_baseline', old.id, old.reference || ' ' || old.name);
    new.baseline_supplier_pm_id := null; new.baseline_supplier_pm_name := null; new.baseline_supplier_pm_signed_at := null;
    new.baseline_customer_pm_id := null; new.baseline_customer_pm_name := null; new.baseline_customer_pm_signed_at := null;
  end if;
  if old.acceptance_status <> 'not_submitted' then
    perform private.void_signatures(old.project_id, 'milestone_certificate', old.id, old.reference || ' ' || old.name);
    new.acceptance_status := 'not_submitted';
    new.acceptance_supplier_pm_id := null; new.acceptance_supplier_pm_name := null; new.acceptance_supplier_pm_signed_at := null;
    new.acceptance_customer_pm_id := null; new.acceptance_customer_pm_name := null; new.acceptance_customer_pm_signed_at := null;
  end if;
  return new;
end;
$$;

create trigger "100_milestones__stamp" before insert or update on public.milestones
  for each row execute function private.tg_stamp();
create trigger "110_milestones__soft_delete" before update of deleted_at on public.milestones
  for each row execute function private.tg_soft_delete();
create trigger "200_milestones__reference" before insert on public.milestones
  for each row execute function private.tg_project_reference('MS', '3');
create trigger "300_milestones__guard" before update on public.milestones
  for each row execute function private.tg_milestones__guard();
create trigger "320_milestones__cost" before insert or update of budget on public.milestones
  for each row execute function private.tg_milestones__cost();
create trigger "100_milestone_costs__stamp" before insert or update on public.milestone_costs
  for each row execute function private.tg_stamp();
create trigger "900_milestones__audit" after insert or update or delete on public.milestones
  for each row execute function private.tg_audit();
create trigger "300_milestone_baselines__immutable" before update on public.milestone_baselines
  for each row execute function private.tg_immutable();

alter table public.milestones enable row level security;
alter table public.milestone_baselines enable row level security;
alter table public.milestone_costs enable row level security;
create policy select_supplier on public.milestone_costs for select to authenticated
  using (project_id = any ((select private.my_project_ids())::uuid[])
    and organisation_id = any ((select private.my_member_organisation_ids())::uuid[]));
create policy select_reach on public.milestones for select to authenticated
  using (project_id = any ((select private.my_project_ids())::uuid[]));
create policy insert_writers on public.milestones for insert to authenticated
  with check (project_id = any ((select private.project_ids_with('milestone.write'))::uuid[]));
create policy update_writers on public.milestones for update to authenticated
  using (project_id = any ((select private.project_ids_with('milestone.write'))::uuid[]))
  with check (project_id = any ((select private.project_ids_with('milestone.write'))::uuid[]));
create policy select_reach on public.milestone_baselines for select to authenticated
  using (project_id = any ((select private.my_project_ids())::uuid[]));

revoke all on public.milestones, public.milestone_baselines, public.milestone_costs from anon, authenticated, service_role;
grant select on public.milestones, public.milestone_baselines, public.milestone_costs to authenticated;
grant insert (id, organisation_id, project_id, name, description, start_date, end_date, budget, payment_percent, billable, forecast_billable, acceptance_criteria)
  on public.milestones to authenticated;
grant update (name, description, start_date, end_date, budget, payment_percent, billable, forecast_billable, acceptance_criteria, deleted_at)
  on public.milestones to authenticated;

-- Withheld: reference, baseline_* and acceptance_* (signing functions); milestone_costs but through milestones.budget.
-- No line of the audit log is written of it: a project's history is read by both sides.
-- Not carried over: status, percent_complete and completion_percentage (computed, X47), duration
-- (end minus start).
