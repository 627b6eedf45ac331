-- Activities: what somebody has to do about a record, made by a workplan or by hand.
--
-- Open are `open`, `in_progress` and `escalated`. One that waits is open too: it starts on starts_on. It is due
-- when the organisation closes on due_date.

create table public.activities (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  project_id uuid,
  workplan_instance_id uuid,
  version_activity_id uuid,
  pattern_id uuid,
  predecessor_id uuid,
  cause text not null default 'manual' check (cause in ('initial', 'phase', 'complete', 'skip', 'timeout', 'moved', 'manual')),
  entity_type text not null references public.record_types (code),
  entity_id uuid not null,
  entity_name text not null,
  subject text not null check (private.is_clean_line(subject, 160)),
  description text check (private.is_clean_text(description, 5000)),
  category text not null default 'task' check (category in ('call', 'email', 'meeting', 'task', 'follow_up')),
  status text not null default 'open' check (status in ('open', 'in_progress', 'escalated', 'completed', 'skipped', 'cancelled')),
  priority text not null default 'normal' check (priority in ('urgent', 'high', 'normal', 'low')),
  phase text,
  phase_position integer,
  position integer,
  is_mandatory boolean not null default false,
  assigned_to uuid references public.profiles (id) on delete set null,
  starts_on date not null,
  due_date date not null,
  due_at timestamptz not null,
  escalates_at timestamptz,
  escalated_at timestamptz,
  snoozed_until date,
  days_owed integer not null default 0 check (days_owed >= 0),
  started_at timestamptz,
  completed_at timestamptz,
  completed_by uuid references public.profiles (id) on delete set null,
  performed_by uuid references public.profiles (id) on delete set null,
  outcome text check (private.is_clean_text(outcome, 2000)),
  skip_reason text check (private.is_clean_text(skip_reason, 2000)),
  details jsonb check (jsonb_typeof(details) = 'object' and pg_column_size(details) <= 20000),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null default auth.uid(),
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null default auth.uid(),
  lock_version integer not null default 1,
  unique (organisation_id, id),
  constraint activities_once unique (workplan_instance_id, version_activity_id),
  foreign key (organisation_id, project_id) references public.projects (organisation_id, id) on delete cascade,
  foreign key (organisation_id, workplan_instance_id) references public.workplan_instances (organisation_id, id) on delete cascade,
  foreign key (organisation_id, version_activity_id) references public.workplan_version_activities (organisation_id, id) on delete cascade,
  foreign key (organisation_id, pattern_id) references public.activity_patterns (organisation_id, id) on delete set null (pattern_id),
  foreign key (organisation_id, predecessor_id) references public.activities (organisation_id, id) on delete set null (predecessor_id),
  check ((workplan_instance_id is null) = (version_activity_id is null)),
  check ((status in ('completed', 'skipped', 'cancelled')) = (completed_at is not null)),
  check ((status = 'skipped') = (skip_reason is not null))
);
comment on table public.activities is 'What somebody has to do about a record.';
comment on column public.activities.cause is 'Why it was made: the start of the workplan, of its phase, or what happened to the predecessor.';
comment on column public.activities.starts_on is 'It waits until that day.';
comment on column public.activities.due_at is 'When the organisation closes on due_date.';
comment on column public.activities.days_owed is 'Working days of pauses while it was closed: reopening moves it by them.';
comment on column public.activities.completed_at is 'When it was closed: completed, skipped or cancelled.';
create index activities_mine_idx on public.activities (assigned_to, due_at, id) where status in ('open', 'in_progress', 'escalated');
create index activities_open_idx on public.activities (organisation_id, due_at, id) where status in ('open', 'in_progress', 'escalated');
create index activities_unassigned_idx on public.activities (organisation_id, due_at, id) where assigned_to is null and status in ('open', 'in_progress', 'escalated');
create index activities_clock_idx on public.activities (escalates_at, id) where status in ('open', 'in_progress') and escalated_at is null;
create index activities_entity_idx on public.activities (entity_id, due_at);
create index activities_instance_idx on public.activities (organisation_id, workplan_instance_id);
create index activities_project_idx on public.activities (organisation_id, project_id);
create index activities_version_activity_idx on public.activities (organisation_id, version_activity_id);
create index activities_pattern_idx on public.activities (organisation_id, pattern_id);
create index activities_predecessor_idx on public.activities (organisation_id, predecessor_id);
create index activities_entity_type_idx on public.activities (entity_type);
create index activities_assigned_to_idx on public.activities (assigned_to);
create index activities_completed_by_idx on public.activities (completed_by);
create index activities_performed_by_idx on public.activities (performed_by);
create index activities_created_by_idx on public.activities (created_by);
create index activities_updated_by_idx on public.activities (updated_by);

-- Generated ones get no stamp and no audit line at birth: they carry their own why, and come by the thousand.
create trigger "100_activities__stamp" before update on public.activities
  for each row execute function private.tg_stamp();
create trigger "900_activities__audit_manual" after insert on public.activities
  for each row when (new.workplan_instance_id is null) execute function private.tg_audit();
create trigger "900_activities__audit" after update of subject, description, category, status, priority, assigned_to, starts_on, due_date, escalated_at, snoozed_until, outcome, skip_reason, details on public.activities
  for each row execute function private.tg_audit();

alter table public.activities enable row level security;
create policy select_readers on public.activities for select to authenticated
  using ((project_id is null and organisation_id = any ((select private.organisation_ids_with('activity.read'))::uuid[]))
    or (project_id = any ((select private.project_ids_with('activity.read_project'))::uuid[]) and organisation_id = any ((select private.my_member_organisation_ids())::uuid[]))
    or (assigned_to = (select private.me()) and organisation_id = any ((select private.my_member_organisation_ids())::uuid[])));
revoke all on public.activities from anon, authenticated, service_role;
grant select on public.activities to authenticated;

-- Withheld: every write; functions act (engine), so that successors, counters and history follow.
