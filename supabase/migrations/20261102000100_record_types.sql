-- Record types: what an activity or a workplan can hang on, in one registry.
--
-- The engine never names a table: it asks here which column is a record's title, stage, owner and project.
-- A new root type is one row here; `…400_root_records.sql` gives its table the triggers.

create table public.record_types (
  code text primary key check (code ~ '^[a-z]+(_[a-z]+)*$'),
  label text not null,
  table_name text not null unique,
  title_column text not null,
  status_column text,
  statuses text[] not null default '{}',
  owner_column text,
  project_column text,
  read_permission text not null references public.permissions (code),
  path text not null,
  is_root boolean not null,
  is_deletable boolean not null default true,
  check ((status_column is null) = (statuses = '{}'))
);
comment on table public.record_types is 'The closed list of what activities and workplans hang on.';
comment on column public.record_types.statuses is 'The values that the status column allows, in their usual order.';
comment on column public.record_types.read_permission is 'What a person needs to see such a record: of the organisation, or of the project where the type has one.';
comment on column public.record_types.path is 'Where the app shows one, below the organisation: {id} is the record''s, {project} the project''s.';
comment on column public.record_types.is_root is 'Events on it start workplans.';
comment on column public.record_types.is_deletable is 'It has a deleted_at; what is only decided has none.';
create index record_types_read_permission_idx on public.record_types (read_permission);

insert into public.record_types (code, label, table_name, title_column, status_column, statuses, owner_column, project_column, read_permission, path, is_root) values
  ('lead', 'Lead', 'leads', 'full_name', 'status', '{new,contacted,qualified,unqualified,converted}', 'owner_id', null, 'pipeline.read', '/pipeline/leads/{id}', true),
  ('deal', 'Deal', 'deals', 'name', 'status', '{qualification,proposal,negotiation,won,lost}', 'owner_id', null, 'pipeline.read', '/pipeline/deals/{id}', true),
  ('job', 'Job', 'jobs', 'title', 'status', '{draft,open,on_hold,filled,closed}', 'owner_id', null, 'talent.read', '/talent/jobs/{id}', true),
  ('submission', 'Submission', 'submissions', 'title', 'status', '{submitted,client_review,interview,offered,placed,rejected,withdrawn}', 'owner_id', null, 'talent.read', '/talent/submissions/{id}', true),
  ('placement', 'Placement', 'placements', 'title', 'status', '{scheduled,active,completed,ended_early}', 'owner_id', null, 'talent.read', '/talent/placements/{id}', true),
  ('account', 'Account', 'accounts', 'name', 'status', '{prospect,customer,former}', 'owner_id', null, 'pipeline.read', '/pipeline/accounts/{id}', false),
  ('contact', 'Contact', 'contacts', 'full_name', null, '{}', 'owner_id', null, 'pipeline.read', '/pipeline/contacts/{id}', false),
  ('candidate', 'Candidate', 'candidates', 'full_name', 'status', '{new,active,placed,unavailable,do_not_contact}', 'owner_id', null, 'talent.read', '/talent/candidates/{id}', false),
  ('project', 'Project', 'projects', 'name', 'status', '{planned,active,on_hold,completed,cancelled}', null, 'id', 'activity.read_project', '/projects/{project}', true),
  ('milestone', 'Milestone', 'milestones', 'name', 'acceptance_status', '{not_submitted,awaiting_customer,awaiting_supplier,accepted}', null, 'project_id', 'activity.read_project', '/projects/{project}/milestones/{id}', true),
  ('client', 'Client', 'clients', 'name', 'status', '{active,suspended,deleted}', null, null, 'organisation.read', '/clients/{id}', true);

alter table public.record_types enable row level security;
create policy select_everyone on public.record_types for select to authenticated using ((select private.me()) is not null);
revoke all on public.record_types from anon, authenticated, service_role;
grant select on public.record_types to authenticated;

-- Withheld: every write. The registry changes with a migration, not at run time.
