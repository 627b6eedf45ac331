-- Audit: who changed what, and when.
--
-- One generic trigger writes it for every table that matters. Nobody updates, deletes or inserts
-- by hand, not even the secret key. Administrators read their organisation's log (audit.read);
-- everybody else reads the history of the records they can read (policy in the projects slice).

create table public.audit_log (
  id bigint generated always as identity primary key,
  organisation_id uuid,
  project_id uuid,
  occurred_at timestamptz not null default now(),
  actor_id uuid,
  actor_name text,
  verb text not null check (verb in ('created', 'changed', 'deleted', 'restored', 'entered', 'left')),
  table_name text not null,
  record_id uuid,
  parent_id uuid,
  record_label text,
  changes jsonb not null default '{}'::jsonb,
  request_id text
);
comment on table public.audit_log is 'Append-only log of changes; `changes` is {column: [before, after]}.';
comment on column public.audit_log.parent_id is 'The record in whose history this line also belongs.';

create index audit_log_organisation_idx on public.audit_log (organisation_id, id desc);
create index audit_log_project_idx on public.audit_log (project_id, id desc);
create index audit_log_record_idx on public.audit_log (record_id, id desc);
create index audit_log_parent_idx on public.audit_log (parent_id, id desc);
create index audit_log_actor_idx on public.audit_log (actor_id);

-- private.request_id(): the id that the web server gave to the request, if it sent one.
create function private.request_id()
returns text
language sql
stable
set search_path = ''
as $$
  select left(nullif(current_setting('request.headers', true), '')::jsonb ->> 'x-request-id', 64)
$$;

-- private.audit_label(table_name, row): what a line calls the record. A row without a name of its own is
-- called after what it links. Each branch is planned when it first runs: the tables come in later slices.
create function private.audit_label(table_name text, row_now jsonb)
returns text
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  own text := nullif(concat_ws(' ', row_now ->> 'reference', coalesce(row_now ->> 'full_name', row_now ->> 'name', row_now ->> 'title', row_now ->> 'email', case table_name when 'tickets' then row_now ->> 'subject' end)), '');
begin
  if table_name = 'activities' then
    return row_now ->> 'subject';
  elsif table_name = 'workplan_instances' then
    return row_now ->> 'template_name';
  elsif own is not null then
    return own;
  elsif table_name in ('workflow_requests', 'workflow_access') then
    return (select w.name from public.workflows w where w.id = (row_now ->> 'workflow_id')::uuid);
  elsif row_now ? 'body' and table_name <> 'comments' then
    return left(row_now ->> 'body', 80);
  elsif row_now ? 'user_id' then
    return (select p.full_name from public.profiles p where p.id = (row_now ->> 'user_id')::uuid);
  elsif row_now ? 'kpi_id' then
    return (select k.reference || ' ' || k.name from public.kpis k where k.id = (row_now ->> 'kpi_id')::uuid);
  elsif row_now ? 'quality_standard_id' then
    return (select q.reference || ' ' || q.name from public.quality_standards q where q.id = (row_now ->> 'quality_standard_id')::uuid);
  elsif table_name = 'variation_milestones' then
    return (select m.reference || ' ' || m.name from public.milestones m where m.id = (row_now ->> 'milestone_id')::uuid);
  elsif table_name = 'variation_deliverables' then
    return (select d.reference || ' ' || d.name from public.deliverables d where d.id = (row_now ->> 'deliverable_id')::uuid);
  elsif table_name = 'workflow_versions' then
    return 'Version ' || (row_now ->> 'number');
  elsif row_now ? 'skill_id' then
    return (select k.name from public.skills k where k.id = (row_now ->> 'skill_id')::uuid);
  elsif table_name in ('interviews', 'offers') then
    return (select s.title from public.submissions s where s.id = (row_now ->> 'submission_id')::uuid);
  end if;
  return null;
end;
$$;

-- private.audit_parent(table_name, row): the record in whose history the line also belongs.
create function private.audit_parent(table_name text, row_now jsonb)
returns uuid
language sql
immutable
set search_path = ''
as $$
  select case table_name
    when 'contacts' then row_now ->> 'account_id'
    when 'deals' then row_now ->> 'account_id'
    when 'jobs' then row_now ->> 'account_id'
    when 'submissions' then row_now ->> 'job_id'
    when 'interviews' then row_now ->> 'submission_id'
    when 'offers' then row_now ->> 'submission_id'
    when 'placements' then row_now ->> 'submission_id'
    when 'candidate_skills' then row_now ->> 'candidate_id'
    when 'workflow_versions' then row_now ->> 'workflow_id'
    when 'workflow_requests' then row_now ->> 'workflow_id'
    when 'workflow_access' then row_now ->> 'workflow_id'
    when 'workflows' then null
    when 'accounts' then null
    when 'tickets' then null
    when 'ticket_messages' then null
    when 'ticket_files' then null
    when 'activities' then row_now ->> 'entity_id'
    when 'workplan_instances' then row_now ->> 'entity_id'
    else coalesce(row_now ->> 'deliverable_id', row_now ->> 'variation_id', row_now ->> 'milestone_id', row_now ->> 'client_id')
  end::uuid
$$;

-- private.tg_audit(): writes one line for an insert, update or delete. Columns that only say
-- "something changed" are left out; an update that changes nothing else is not logged.
create function private.tg_audit()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
  row_now jsonb := coalesce(after, before);
  -- A workplan's counters follow from its activities, whose lines are there.
  quiet constant text[] := array['updated_at', 'updated_by', 'created_at', 'created_by', 'lock_version', 'token_hash', 'total_activities', 'completed_activities', 'skipped_activities'];
  what jsonb;
  kind text;
begin
  select coalesce(jsonb_object_agg(key, jsonb_build_array(before -> key, after -> key)), '{}'::jsonb)
    into what
    from jsonb_object_keys(row_now) as key
   where key <> all (quiet)
     and (before -> key) is distinct from (after -> key)
     and not (tg_op = 'INSERT' and after -> key = 'null'::jsonb);
  -- What somebody said is theirs to change and to take back: the log says that it was, and keeps no copy.
  if tg_table_name = 'comments' and what ? 'body' then
    what := what || '{"body": [null, null]}';
  end if;
  if tg_op = 'UPDATE' and what = '{}'::jsonb then
    return null;
  end if;
  kind := case
    when tg_op = 'INSERT' then 'created'
    when tg_op = 'DELETE' then 'deleted'
    when before ->> 'deleted_at' is null and after ->> 'deleted_at' is not null then 'deleted'
    when before ->> 'deleted_at' is not null and after ->> 'deleted_at' is null then 'restored'
    else 'changed'
  end;
  insert into public.audit_log (organisation_id, project_id, actor_id, actor_name, verb, table_name, record_id, parent_id, record_label, changes, request_id)
  values (
    coalesce(row_now ->> 'organisation_id', case when tg_table_name = 'organisations' then row_now ->> 'id' end)::uuid,
    -- Not in the project's history, which the whole team reads, customers too: invitations, which are for who
    -- invites, what sales and recruiting know, and a client's tickets.
    case tg_table_name when 'org_invitations' then null when 'deals' then null when 'placements' then null when 'tickets' then null when 'projects' then row_now ->> 'id' else row_now ->> 'project_id' end::uuid,
    auth.uid(),
    (select p.full_name from public.profiles p where p.id = auth.uid()),
    kind,
    tg_table_name,
    (row_now ->> 'id')::uuid,
    private.audit_parent(tg_table_name, row_now),
    private.audit_label(tg_table_name, row_now),
    what,
    private.request_id()
  );
  return null;
end;
$$;

create trigger "300_audit_log__immutable" before update or delete on public.audit_log
  for each row execute function private.tg_immutable();
create trigger "300_audit_log__no_truncate" before truncate on public.audit_log
  for each statement execute function private.tg_immutable();

alter table public.audit_log enable row level security;
revoke all on public.audit_log from anon, authenticated, service_role;
grant select on public.audit_log to authenticated;

-- Withheld: insert, update, delete. The trigger writes as its owner.
