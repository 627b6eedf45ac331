-- Workflows: what an organisation does in the same way each time, drawn as steps and the ways between them.
--
-- A workflow has one draft, which its designers change freely, and versions, which never change: an execution
-- pins the version it began with. A draft is a version that has no number yet. Steps and ways belong to a version
-- by key, so that a way can never lead into another version, another workflow or another tenant (X64).

create table public.workflows (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  client_id uuid,
  name text not null check (private.is_clean_line(name, 160)),
  description text check (private.is_clean_text(description, 5000)),
  status text not null default 'draft' check (status in ('draft', 'active', 'inactive', 'archived')),
  config jsonb not null default '{}'::jsonb check (jsonb_typeof(config) = 'object' and octet_length(config::text) <= 20000),
  published_version_id uuid,
  is_offered boolean not null default false,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  unique (organisation_id, id),
  foreign key (organisation_id, client_id) references public.clients (organisation_id, id) on delete cascade,
  check (status not in ('active', 'inactive') or published_version_id is not null)
);
comment on table public.workflows is 'What is done in the same way each time.';
comment on column public.workflows.client_id is 'The client it is for; null for the organisation''s catalogue.';
comment on column public.workflows.config is 'What the engine needs to know beside the steps, such as the model that makes images.';
comment on column public.workflows.is_offered is 'Clients see it: the one it is for, or all of them, who ask for access.';
comment on column public.workflows.published_version_id is 'What starts from now on starts from it.';
create unique index workflows_name_key on public.workflows (organisation_id, lower(name)) where status <> 'archived';
create index workflows_list_idx on public.workflows (organisation_id, status, name, id);
create index workflows_client_idx on public.workflows (organisation_id, client_id);
create index workflows_created_by_idx on public.workflows (created_by);
create index workflows_updated_by_idx on public.workflows (updated_by);

create table public.workflow_versions (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  workflow_id uuid not null,
  number integer check (number > 0),
  published_at timestamptz,
  published_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, id),
  unique (workflow_id, number),
  foreign key (organisation_id, workflow_id) references public.workflows (organisation_id, id) on delete cascade,
  check ((number is null) = (published_at is null))
);
comment on table public.workflow_versions is 'The draft of a workflow, and what was published of it.';
comment on column public.workflow_versions.number is 'Null for the draft.';
create unique index workflow_versions_one_draft on public.workflow_versions (workflow_id) where number is null;
create index workflow_versions_workflow_idx on public.workflow_versions (organisation_id, workflow_id);
create index workflow_versions_published_by_idx on public.workflow_versions (published_by);

alter table public.workflows add foreign key (organisation_id, published_version_id)
  references public.workflow_versions (organisation_id, id) on delete set null (published_version_id);
create index workflows_published_version_idx on public.workflows (organisation_id, published_version_id);

create table public.workflow_steps (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  version_id uuid not null,
  key text not null check (key ~ '^[a-z][a-z0-9_]{0,59}$'),
  name text not null check (private.is_clean_line(name, 160)),
  description text check (private.is_clean_text(description, 5000)),
  step_type text not null check (step_type in ('approval', 'task', 'notification', 'http_request', 'decision', 'delay', 'set_data', 'batch_generate', 'start_workplan', 'sub_workflow')),
  position integer not null check (position between 1 and 200),
  is_start boolean not null default false,
  is_required boolean not null default true,
  config jsonb not null default '{}'::jsonb check (jsonb_typeof(config) = 'object' and octet_length(config::text) <= 50000),
  unique (organisation_id, version_id, id),
  unique (version_id, key),
  unique (version_id, position),
  foreign key (organisation_id, version_id) references public.workflow_versions (organisation_id, id) on delete cascade
);
comment on table public.workflow_steps is 'The steps of a version.';
comment on column public.workflow_steps.key is 'What the data calls the step: what it gives is data.<key>.';
comment on column public.workflow_steps.is_required is 'When it fails, so does the execution; otherwise the execution goes on.';

create table public.workflow_transitions (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  version_id uuid not null,
  from_step_id uuid not null,
  to_step_id uuid not null,
  position integer not null check (position between 1 and 1000),
  label text check (private.is_clean_line(label, 80)),
  condition jsonb check (private.is_condition(condition) and octet_length(condition::text) <= 20000),
  is_default boolean not null default false,
  unique (version_id, position),
  foreign key (organisation_id, version_id) references public.workflow_versions (organisation_id, id) on delete cascade,
  foreign key (organisation_id, version_id, from_step_id) references public.workflow_steps (organisation_id, version_id, id) on delete cascade,
  foreign key (organisation_id, version_id, to_step_id) references public.workflow_steps (organisation_id, version_id, id) on delete cascade,
  check (not is_default or condition is null)
);
comment on table public.workflow_transitions is 'The ways between steps: the first whose condition holds is taken, else the default, else the execution ends.';
create index workflow_transitions_from_idx on public.workflow_transitions (organisation_id, version_id, from_step_id, position);
create index workflow_transitions_to_idx on public.workflow_transitions (organisation_id, version_id, to_step_id);

-- private.tg_workflows__draft(): a workflow is born with its draft.
create function private.tg_workflows__draft()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into public.workflow_versions (organisation_id, workflow_id) values (new.organisation_id, new.id);
  return null;
end;
$$;

-- private.tg_workflows__guard(): what is archived does not change. Raises CS004.
create function private.tg_workflows__guard()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if old.status = 'archived' then
    perform private.fail('CS004', 'An archived workflow does not change.', 'archived');
  end if;
  return new;
end;
$$;

create trigger "100_workflows__stamp" before insert or update on public.workflows
  for each row execute function private.tg_stamp();
create trigger "300_workflows__guard" before update of client_id, name, description, config, is_offered, status on public.workflows
  for each row execute function private.tg_workflows__guard();
create trigger "500_workflows__draft" after insert on public.workflows
  for each row execute function private.tg_workflows__draft();
create trigger "900_workflows__audit" after insert or update or delete on public.workflows
  for each row execute function private.tg_audit();
create trigger "300_workflow_versions__immutable" before update on public.workflow_versions
  for each row when (new.published_by is not null or old.published_by is null) execute function private.tg_immutable();
create trigger "900_workflow_versions__audit" after insert on public.workflow_versions
  for each row when (new.number is not null) execute function private.tg_audit();
-- A draft's steps and ways are replaced, never changed; a published version's stay.
create trigger "300_workflow_steps__immutable" before update on public.workflow_steps
  for each row execute function private.tg_immutable();
create trigger "300_workflow_transitions__immutable" before update on public.workflow_transitions
  for each row execute function private.tg_immutable();

alter table public.workflows enable row level security;
alter table public.workflow_versions enable row level security;
alter table public.workflow_steps enable row level security;
alter table public.workflow_transitions enable row level security;
create policy select_readers on public.workflows for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.read'))::uuid[]));
create policy insert_designers on public.workflows for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('workflow.design'))::uuid[]));
create policy update_designers on public.workflows for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.design'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('workflow.design'))::uuid[]));
create policy select_readers on public.workflow_versions for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.read'))::uuid[]));
create policy select_readers on public.workflow_steps for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.read'))::uuid[]));
create policy select_readers on public.workflow_transitions for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.read'))::uuid[]));

revoke all on public.workflows, public.workflow_versions, public.workflow_steps, public.workflow_transitions from anon, authenticated, service_role;
grant select on public.workflows, public.workflow_versions, public.workflow_steps, public.workflow_transitions to authenticated;
grant insert (id, organisation_id, client_id, name, description, config, is_offered) on public.workflows to authenticated;
grant update (client_id, name, description, config, is_offered) on public.workflows to authenticated;

-- Withheld: status and published_version_id (publishing slice); every write of a version, its steps and its ways.
-- Withheld: deleting a workflow, which would take its executions with it; it is archived.
