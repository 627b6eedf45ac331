-- Project templates: governance presets. Five come with the system and are read-only; an
-- organisation adds its own. A template holds every governance setting, so that applying one
-- leaves nothing to chance (X81).

-- private.governance_defaults(): every governance setting with its default; the keys are the
-- governance columns of `projects`. The *_dual_signature columns are derived there (X49).
create function private.governance_defaults()
returns jsonb
language sql
immutable
parallel safe
set search_path = ''
as $$
  select '{
    "baseline_approval_authority": "dual", "variation_approval_authority": "dual",
    "certificate_approval_authority": "dual", "deliverable_approval_authority": "dual",
    "timesheet_approval_authority": "customer_only", "expense_approval_authority": "conditional",
    "baselines_required": true, "variations_enabled": true, "certificates_required": true,
    "kpis_enabled": true, "quality_standards_enabled": true, "timesheets_enabled": true,
    "expenses_enabled": true, "raid_enabled": true, "milestone_billing_enabled": true,
    "deliverable_review_required": true, "signing_waits_after_reset": false, "expense_receipt_required": true,
    "expense_approval_threshold": null, "timesheet_approval_threshold": null
  }'::jsonb
$$;

-- private.signed_governance_keys(): the settings that both sides sign: who signs what, and what is asked for. The others
-- switch pages on and off, and stay the supplier's.
create function private.signed_governance_keys()
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select array['baseline_approval_authority', 'variation_approval_authority', 'certificate_approval_authority', 'deliverable_approval_authority',
    'timesheet_approval_authority', 'expense_approval_authority', 'baselines_required', 'variations_enabled', 'certificates_required',
    'deliverable_review_required', 'signing_waits_after_reset', 'expense_approval_threshold', 'timesheet_approval_threshold']
$$;

-- private.is_governance(value): exactly the governance keys, each with an allowed value.
create function private.is_governance(value jsonb)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$
  select coalesce(
    jsonb_typeof(value) = 'object'
    and (select array_agg(k order by k) from jsonb_object_keys(value) as k)
      = (select array_agg(k order by k) from jsonb_object_keys(private.governance_defaults()) as k)
    and (select bool_and(coalesce(case
           when k = 'expense_approval_authority' then v #>> '{}' = any (array['supplier_only', 'customer_only', 'dual', 'none', 'conditional'])
           when k like '%_authority' then v #>> '{}' = any (array['supplier_only', 'customer_only', 'dual', 'none'])
           when k like '%_threshold' then jsonb_typeof(v) = 'null' or (jsonb_typeof(v) = 'number' and (v #>> '{}')::numeric between 0 and 999999999999.99)
           else jsonb_typeof(v) = 'boolean' end, false))
         from jsonb_each(value) as s (k, v)),
    false)
$$;

create table public.project_templates (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid references public.organisations (id) on delete cascade,
  name text not null check (private.is_clean_line(name, 80)),
  description text check (private.is_clean_text(description, 1000)),
  is_system boolean not null generated always as (organisation_id is null) stored,
  settings jsonb not null check (private.is_governance(settings)),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1
);
comment on table public.project_templates is 'Governance presets: the system''s five, and an organisation''s own.';
create unique index project_templates_name_key on public.project_templates (organisation_id, lower(name)) nulls not distinct;
create index project_templates_created_by_idx on public.project_templates (created_by);
create index project_templates_updated_by_idx on public.project_templates (updated_by);

create trigger "100_project_templates__stamp" before insert or update on public.project_templates
  for each row execute function private.tg_stamp();
create trigger "900_project_templates__audit" after insert or update or delete on public.project_templates
  for each row execute function private.tg_audit();

insert into public.project_templates (id, name, description, settings) values
  ('00000000-0000-4000-8000-000000000001', 'Formal Fixed-Price',
   'Full governance: both sides sign baselines, deliverables, certificates and variations; payment follows acceptance.',
   private.governance_defaults()),
  ('00000000-0000-4000-8000-000000000002', 'Time & Materials',
   'Work is billed by the hour: the customer approves time and expenses, dates are plans rather than promises.',
   private.governance_defaults() || '{"baseline_approval_authority": "supplier_only", "variation_approval_authority": "customer_only", "certificate_approval_authority": "customer_only", "deliverable_approval_authority": "customer_only", "baselines_required": false, "milestone_billing_enabled": false, "kpis_enabled": false, "expense_approval_threshold": 250}'::jsonb),
  ('00000000-0000-4000-8000-000000000003', 'Internal Project',
   'Minimal governance for work without a customer: nothing waits for a signature.',
   private.governance_defaults() || '{"baseline_approval_authority": "none", "variation_approval_authority": "none", "certificate_approval_authority": "none", "deliverable_approval_authority": "supplier_only", "timesheet_approval_authority": "supplier_only", "expense_approval_authority": "supplier_only", "baselines_required": false, "variations_enabled": false, "certificates_required": false, "kpis_enabled": false, "quality_standards_enabled": false, "milestone_billing_enabled": false, "deliverable_review_required": false}'::jsonb),
  ('00000000-0000-4000-8000-000000000004', 'Agile/Iterative',
   'Light governance for frequent delivery: the customer accepts each deliverable, scope moves without a variation.',
   private.governance_defaults() || '{"baseline_approval_authority": "supplier_only", "variation_approval_authority": "supplier_only", "certificate_approval_authority": "customer_only", "deliverable_approval_authority": "customer_only", "timesheet_approval_authority": "supplier_only", "baselines_required": false, "variations_enabled": false, "kpis_enabled": false, "deliverable_review_required": false}'::jsonb),
  ('00000000-0000-4000-8000-000000000005', 'Regulated Industry',
   'Maximum governance: dual signatures everywhere, every expense with a receipt and both approvals.',
   private.governance_defaults() || '{"timesheet_approval_authority": "dual", "expense_approval_authority": "dual", "expense_approval_threshold": 0, "timesheet_approval_threshold": 0}'::jsonb);

alter table public.project_templates enable row level security;
create policy select_own_and_system on public.project_templates for select to authenticated
  using ((organisation_id is null and (select private.me()) is not null)
    or organisation_id = any ((select private.my_member_organisation_ids())::uuid[]));
create policy insert_template_managers on public.project_templates for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('templates.manage'))::uuid[]));
create policy update_template_managers on public.project_templates for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('templates.manage'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('templates.manage'))::uuid[]));
create policy delete_template_managers on public.project_templates for delete to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('templates.manage'))::uuid[]));

revoke all on public.project_templates from anon, authenticated, service_role;
grant select, delete on public.project_templates to authenticated;
grant insert (id, organisation_id, name, description, settings) on public.project_templates to authenticated;
grant update (name, description, settings) on public.project_templates to authenticated;
grant execute on function private.is_governance(jsonb), private.governance_defaults(), private.signed_governance_keys() to authenticated;

-- Withheld: the system's templates (organisation_id is null never passes a write policy).
