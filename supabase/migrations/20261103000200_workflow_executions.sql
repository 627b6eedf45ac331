-- Executions: the runs of workflows, step by step, with everything that was decided and what came of it.
--
-- An execution pins the version it began with. Its path is the list of its steps by sequence: the last one says where
-- it stands, and there is nothing else to know; whatever is lost can be found again from these rows. `wake_at` is when
-- somebody should look at it again if nothing happened until then.

create table public.workflow_executions (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  workflow_id uuid not null,
  version_id uuid not null,
  client_id uuid,
  parent_step_id uuid,
  depth integer not null default 0 check (depth between 0 and 5),
  requested_by uuid references public.profiles (id) on delete set null,
  status text not null default 'pending' check (status in ('pending', 'running', 'waiting', 'completed', 'failed', 'cancelled')),
  input jsonb not null default '{}'::jsonb check (jsonb_typeof(input) = 'object'),
  data jsonb not null default '{}'::jsonb check (jsonb_typeof(data) = 'object'),
  output jsonb,
  error text,
  metadata jsonb not null default '{}'::jsonb check (jsonb_typeof(metadata) = 'object' and octet_length(metadata::text) <= 20000),
  steps_taken integer not null default 0,
  step_key text,
  wake_at timestamptz default now(),
  started_at timestamptz,
  completed_at timestamptz,
  duration_ms bigint,
  created_at timestamptz not null default now(),
  moved_at timestamptz not null default now(),
  unique (organisation_id, id),
  foreign key (organisation_id, workflow_id) references public.workflows (organisation_id, id) on delete cascade,
  foreign key (organisation_id, version_id) references public.workflow_versions (organisation_id, id) on delete cascade,
  foreign key (organisation_id, client_id) references public.clients (organisation_id, id) on delete set null (client_id),
  check ((status in ('completed', 'failed', 'cancelled')) = (completed_at is not null)),
  check ((status in ('completed', 'failed', 'cancelled')) = (wake_at is null))
);
comment on table public.workflow_executions is 'Runs of workflows.';
comment on column public.workflow_executions.requested_by is 'Who asked for it; every step acts with this person''s rights.';
comment on column public.workflow_executions.parent_step_id is 'The step of another execution that waits for this one.';
comment on column public.workflow_executions.step_key is 'Where it stands, or ended.';
comment on column public.workflow_executions.data is 'The input, and what each step gave under its key; conditions and placeholders read it.';
comment on column public.workflow_executions.moved_at is 'When it last changed.';
comment on column public.workflow_executions.wake_at is 'When the sweep looks at it.';
-- In the order in which lists are paged, so that a page costs the rows it shows.
create index workflow_executions_list_idx on public.workflow_executions (organisation_id, created_at desc nulls last, id desc nulls last);
create index workflow_executions_status_idx on public.workflow_executions (organisation_id, status, created_at desc nulls last, id desc nulls last);
create index workflow_executions_workflow_idx on public.workflow_executions (organisation_id, workflow_id, created_at desc nulls last, id desc nulls last);
create index workflow_executions_client_idx on public.workflow_executions (organisation_id, client_id, created_at desc nulls last, id desc nulls last);
create index workflow_executions_version_idx on public.workflow_executions (organisation_id, version_id);
create index workflow_executions_requested_by_idx on public.workflow_executions (requested_by);
create index workflow_executions_wake_idx on public.workflow_executions (wake_at) where wake_at is not null;

create table public.execution_steps (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  execution_id uuid not null,
  version_id uuid not null,
  step_id uuid not null,
  step_key text not null,
  step_type text not null,
  sequence integer not null,
  status text not null default 'pending' check (status in ('pending', 'running', 'waiting', 'completed', 'failed', 'skipped', 'cancelled')),
  attempt integer not null default 0,
  attempt_limit integer not null default 1,
  idempotency_key uuid not null default gen_random_uuid(),
  input jsonb,
  output jsonb,
  error text,
  started_at timestamptz not null default clock_timestamp(),
  due_at timestamptz,
  lease_until timestamptz,
  completed_at timestamptz,
  unique (organisation_id, id),
  unique (execution_id, sequence),
  foreign key (organisation_id, execution_id) references public.workflow_executions (organisation_id, id) on delete cascade,
  foreign key (organisation_id, version_id, step_id) references public.workflow_steps (organisation_id, version_id, id) on delete cascade
);
comment on table public.execution_steps is 'The path of an execution: one row for each visit of a step.';
comment on column public.execution_steps.idempotency_key is 'Goes with every attempt of an effect outside, so that the other side can tell a repetition.';
comment on column public.execution_steps.due_at is 'When a delay ends, or the next attempt begins.';
comment on column public.execution_steps.lease_until is 'Until then the attempt belongs to the worker that took it.';
create index execution_steps_execution_idx on public.execution_steps (organisation_id, execution_id, sequence);
create index execution_steps_step_idx on public.execution_steps (organisation_id, version_id, step_id);
alter table public.workflow_executions add foreign key (organisation_id, parent_step_id) references public.execution_steps (organisation_id, id) on delete cascade;
create index workflow_executions_parent_idx on public.workflow_executions (organisation_id, parent_step_id);

create table public.execution_logs (
  id bigint generated always as identity primary key,
  organisation_id uuid not null,
  execution_id uuid not null,
  execution_step_id uuid,
  step_key text,
  status text not null check (status in ('pending', 'running', 'waiting', 'completed', 'failed', 'skipped', 'cancelled')),
  message text not null,
  data jsonb,
  error text,
  started_at timestamptz not null default clock_timestamp(),
  completed_at timestamptz,
  duration_ms bigint,
  foreign key (organisation_id, execution_id) references public.workflow_executions (organisation_id, id) on delete cascade,
  foreign key (organisation_id, execution_step_id) references public.execution_steps (organisation_id, id) on delete cascade
);
comment on table public.execution_logs is 'What happened in an execution, line by line; only ever added to.';
create index execution_logs_execution_idx on public.execution_logs (organisation_id, execution_id, id);
create index execution_logs_step_idx on public.execution_logs (organisation_id, execution_step_id);

create table public.workflow_decisions (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  execution_id uuid not null,
  execution_step_id uuid not null unique,
  kind text not null check (kind in ('approval', 'task')),
  title text not null,
  instructions text,
  assignee_id uuid references public.profiles (id) on delete set null,
  assignee_role_id uuid,
  assignee_org_role text check (assignee_org_role in ('org_admin', 'org_member')),
  client_id uuid,
  due_at timestamptz,
  remind_at timestamptz,
  escalate_at timestamptz,
  escalated_at timestamptz,
  expires_at timestamptz,
  decision text check (decision in ('approved', 'rejected', 'completed', 'expired', 'cancelled')),
  comment text check (private.is_clean_text(comment, 2000)),
  data jsonb check (jsonb_typeof(data) = 'object' and octet_length(data::text) <= 20000),
  decided_by uuid references public.profiles (id) on delete set null,
  decided_at timestamptz,
  created_at timestamptz not null default now(),
  unique (organisation_id, id),
  foreign key (organisation_id, execution_id) references public.workflow_executions (organisation_id, id) on delete cascade,
  foreign key (organisation_id, execution_step_id) references public.execution_steps (organisation_id, id) on delete cascade,
  foreign key (organisation_id, assignee_role_id) references public.roles (organisation_id, id) on delete set null (assignee_role_id),
  foreign key (organisation_id, client_id) references public.clients (organisation_id, id) on delete cascade,
  check ((decision is null) = (decided_at is null))
);
comment on table public.workflow_decisions is 'What executions ask of people: approvals and tasks.';
comment on column public.workflow_decisions.client_id is 'Any of this client''s people decides.';
comment on column public.workflow_decisions.remind_at is 'Emptied when the reminder is sent.';
comment on column public.workflow_decisions.escalated_at is 'Since then whoever manages workflows may decide, too.';
create index workflow_decisions_mine_idx on public.workflow_decisions (assignee_id, due_at, id) where decision is null;
create index workflow_decisions_open_idx on public.workflow_decisions (organisation_id, due_at, id) where decision is null;
create index workflow_decisions_org_role_idx on public.workflow_decisions (organisation_id, assignee_org_role, due_at, id) where decision is null and assignee_org_role is not null;
create index workflow_decisions_escalated_idx on public.workflow_decisions (organisation_id, due_at, id) where decision is null and escalated_at is not null;
create index workflow_decisions_execution_idx on public.workflow_decisions (organisation_id, execution_id);
create index workflow_decisions_step_idx on public.workflow_decisions (organisation_id, execution_step_id);
create index workflow_decisions_assignee_idx on public.workflow_decisions (assignee_id);
create index workflow_decisions_role_idx on public.workflow_decisions (organisation_id, assignee_role_id);
create index workflow_decisions_client_idx on public.workflow_decisions (organisation_id, client_id);
create index workflow_decisions_decided_by_idx on public.workflow_decisions (decided_by);

create trigger "300_execution_logs__immutable" before update on public.execution_logs
  for each row execute function private.tg_immutable();
create trigger "900_workflow_decisions__audit" after update of decision, comment, data, decided_by on public.workflow_decisions
  for each row execute function private.tg_audit();

alter table public.workflow_executions enable row level security;
alter table public.execution_steps enable row level security;
alter table public.execution_logs enable row level security;
alter table public.workflow_decisions enable row level security;
create policy select_readers on public.workflow_executions for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.read'))::uuid[]));
-- The data, the path and the log stay with the organisation's people, whatever is shared: they hold what every step was
-- answered. A client's people are told by get_client_execution.
create policy select_readers on public.execution_steps for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.read'))::uuid[]));
create policy select_readers on public.execution_logs for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.read'))::uuid[]));
-- A client's people see what is asked of them, and nothing else of the execution.
create policy select_readers on public.workflow_decisions for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.read'))::uuid[])
    or client_id = any ((select private.client_ids_with('client.read'))::uuid[]));

revoke all on public.workflow_executions, public.execution_steps, public.execution_logs, public.workflow_decisions from anon, authenticated, service_role;
grant select on public.workflow_executions, public.execution_steps, public.execution_logs, public.workflow_decisions to authenticated;

-- Withheld: every write; the engine writes, and people act through its functions.
-- Room is left for workflow_requests and workflow_batch_results.
