-- Workplans: running copies of a published version, each on one record.
--
-- Exactly once: a workplan's key is (record, version, occurrence of the event), and one template has one running
-- workplan on a record. An activity's key is (workplan, activity of the version). Both are unique indexes, so
-- that a repeated event, a retried transaction or a second worker finds the row there and does nothing.

create table public.workplan_instances (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid,
  template_id uuid not null,
  version_id uuid not null,
  entity_type text not null references public.record_types (code),
  entity_id uuid not null,
  entity_name text not null,
  event text not null check (event in ('create', 'status_change', 'workflow')),
  event_from text,
  event_to text,
  occurrence text not null,
  template_code text not null,
  template_name text not null,
  status text not null default 'active' check (status in ('active', 'paused', 'completed', 'cancelled')),
  total_activities integer not null default 0,
  completed_activities integer not null default 0,
  skipped_activities integer not null default 0,
  current_phase text,
  started_at timestamptz not null default now(),
  paused_at timestamptz,
  completed_at timestamptz,
  cancelled_at timestamptz,
  outcome text check (private.is_clean_line(outcome, 120)),
  outcome_notes text check (private.is_clean_text(outcome_notes, 5000)),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null default auth.uid(),
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null default auth.uid(),
  lock_version integer not null default 1,
  unique (organisation_id, id),
  constraint workplan_instances_once unique (entity_id, version_id, occurrence),
  foreign key (organisation_id, project_id) references public.projects (organisation_id, id) on delete cascade,
  foreign key (organisation_id, template_id) references public.workplan_templates (organisation_id, id) on delete cascade,
  foreign key (organisation_id, version_id) references public.workplan_versions (organisation_id, id) on delete cascade,
  check ((status = 'paused') = (paused_at is not null)),
  check ((status = 'completed') = (completed_at is not null)),
  check ((status = 'cancelled') = (cancelled_at is not null))
);
comment on table public.workplan_instances is 'Running copies of published workplans, each on one record.';
comment on column public.workplan_instances.occurrence is 'Which event started it: "create", "status_change:" and the record''s version then, or "workflow:" and the key of the step that started it.';
comment on column public.workplan_instances.total_activities is 'Those made so far and not cancelled; more follow as others are done.';
create unique index workplan_instances_one_running on public.workplan_instances (entity_id, template_id) where status in ('active', 'paused');
create index workplan_instances_organisation_idx on public.workplan_instances (organisation_id, status, started_at desc, id);
create index workplan_instances_project_idx on public.workplan_instances (organisation_id, project_id);
create index workplan_instances_template_idx on public.workplan_instances (organisation_id, template_id);
create index workplan_instances_version_idx on public.workplan_instances (organisation_id, version_id);
create index workplan_instances_entity_type_idx on public.workplan_instances (entity_type);
create index workplan_instances_created_by_idx on public.workplan_instances (created_by);
create index workplan_instances_updated_by_idx on public.workplan_instances (updated_by);

-- Made by the engine, a thousand at a time: no stamp and no audit line at birth (its columns say who, when and why).
create trigger "100_workplan_instances__stamp" before update on public.workplan_instances
  for each row execute function private.tg_stamp();
create trigger "900_workplan_instances__audit" after update of status, version_id, outcome, outcome_notes on public.workplan_instances
  for each row execute function private.tg_audit();

alter table public.workplan_instances enable row level security;
create policy select_readers on public.workplan_instances for select to authenticated
  using ((project_id is null and organisation_id = any ((select private.organisation_ids_with('activity.read'))::uuid[]))
    or (project_id = any ((select private.project_ids_with('activity.read_project'))::uuid[]) and organisation_id = any ((select private.my_member_organisation_ids())::uuid[])));
revoke all on public.workplan_instances from anon, authenticated, service_role;
grant select on public.workplan_instances to authenticated;

-- Withheld: every write. Events start workplans (engine); functions move them on.
