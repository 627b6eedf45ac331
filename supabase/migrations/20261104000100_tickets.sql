-- Tickets: what a client asks of the organisation, and the conversation about it.
--
-- A ticket is one client's. All of that client's people see it and write in it, as S4 has it; the organisation's
-- people do with ticket.read and ticket.write. Rule protected here: an internal note is never told to the client. It
-- is a message of its own kind that no policy of theirs reaches, its files lie apart in the bucket, and writing one
-- changes nothing on the ticket: no version, no time, no count.

create table public.tickets (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  client_id uuid not null,
  reference text not null default '',
  subject text not null check (private.is_clean_line(subject, 200)),
  type text not null default 'question' check (type in ('question', 'problem', 'defect', 'request')),
  priority text not null default 'medium' check (priority in ('low', 'medium', 'high', 'urgent')),
  status text not null default 'open' check (status in ('open', 'in_progress', 'waiting_client', 'resolved', 'closed')),
  status_changed_at timestamptz not null default now(),
  requester_id uuid references public.profiles (id) on delete set null,
  assignee_id uuid references public.profiles (id) on delete set null,
  project_id uuid,
  deliverable_id uuid,
  execution_id uuid,
  batch_item_id uuid,
  merged_into_id uuid,
  last_message_at timestamptz not null default now(),
  first_response_at timestamptz,
  first_response_due_at timestamptz,
  first_response_seconds bigint,
  resolved_at timestamptz,
  resolution_due_at timestamptz,
  resolution_seconds bigint,
  reopened_count integer not null default 0,
  satisfaction integer check (satisfaction between 1 and 5),
  satisfaction_comment text check (private.is_clean_text(satisfaction_comment, 2000)),
  satisfied_at timestamptz,
  is_open boolean not null generated always as (status in ('open', 'in_progress', 'waiting_client')) stored,
  due_at timestamptz generated always as (case when status in ('open', 'in_progress', 'waiting_client')
    then least(case when first_response_at is null then first_response_due_at end, resolution_due_at) end) stored,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, id),
  unique (organisation_id, client_id, id),
  unique (organisation_id, reference),
  foreign key (organisation_id, client_id) references public.clients (organisation_id, id) on delete cascade,
  foreign key (organisation_id, project_id, deliverable_id) references public.deliverables (organisation_id, project_id, id) on delete set null (project_id, deliverable_id),
  foreign key (organisation_id, execution_id) references public.workflow_executions (organisation_id, id) on delete set null (execution_id),
  foreign key (organisation_id, execution_id, batch_item_id) references public.workflow_batch_results (organisation_id, execution_id, id) on delete set null (batch_item_id),
  foreign key (organisation_id, client_id, merged_into_id) references public.tickets (organisation_id, client_id, id) on delete set null (merged_into_id),
  check ((project_id is null) = (deliverable_id is null)),
  check (batch_item_id is null or execution_id is not null),
  check ((status in ('resolved', 'closed')) = (resolved_at is not null)),
  check (merged_into_id is null or status = 'closed'),
  check (merged_into_id <> id)
);
comment on table public.tickets is 'What clients ask, with who answers and by when.';
comment on column public.tickets.status is 'S4''s words, and waiting_client: then the clock stands.';
comment on column public.tickets.batch_item_id is 'The image of the execution that it is about.';
comment on column public.tickets.last_message_at is 'Of the messages that both sides see.';
comment on column public.tickets.first_response_due_at is 'When the working time that the target allows is used up, or was; null while nobody counts it.';
comment on column public.tickets.first_response_seconds is 'The working time it took, once it has come.';
comment on column public.tickets.due_at is 'The next of the two while it is open.';
-- As the lists order: PostgreSQL takes `desc` and `desc nulls last` for two orders, even where nothing is null.
create index tickets_created_idx on public.tickets (organisation_id, created_at desc nulls last, id desc nulls last);
create index tickets_queue_idx on public.tickets (organisation_id, is_open, due_at, id);
create index tickets_activity_idx on public.tickets (organisation_id, is_open, last_message_at desc nulls last, id desc nulls last);
create index tickets_status_idx on public.tickets (organisation_id, status, due_at, id);
create index tickets_client_idx on public.tickets (organisation_id, client_id, is_open, last_message_at desc nulls last, id desc nulls last);
create index tickets_deliverable_idx on public.tickets (organisation_id, project_id, deliverable_id);
create index tickets_defects_idx on public.tickets (deliverable_id) where type = 'defect' and is_open and deleted_at is null;
create index tickets_execution_idx on public.tickets (organisation_id, execution_id, batch_item_id);
create index tickets_merged_into_idx on public.tickets (organisation_id, client_id, merged_into_id);
create index tickets_response_due_idx on public.tickets (first_response_due_at) where is_open and first_response_at is null;
create index tickets_resolution_due_idx on public.tickets (resolution_due_at) where is_open;
create index tickets_resolved_idx on public.tickets (resolved_at) where status = 'resolved';
create index tickets_requester_idx on public.tickets (requester_id);
create index tickets_assignee_idx on public.tickets (assignee_id, organisation_id, is_open, due_at, id);
create index tickets_created_by_idx on public.tickets (created_by, created_at desc);
create index tickets_updated_by_idx on public.tickets (updated_by);
create index tickets_deleted_by_idx on public.tickets (deleted_by);

create table public.ticket_messages (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  client_id uuid not null,
  ticket_id uuid not null,
  side text not null check (side in ('us', 'client')),
  is_internal boolean not null default false,
  is_withdrawn boolean not null default false,
  body text not null check (private.is_clean_text(body, 20000) and btrim(body) <> ''),
  author_name text not null,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, client_id, ticket_id, id, is_internal),
  foreign key (organisation_id, client_id, ticket_id) references public.tickets (organisation_id, client_id, id) on delete cascade,
  check (side = 'us' or not is_internal)
);
comment on table public.ticket_messages is 'The conversation of a ticket; the first has the ticket''s own id.';
comment on column public.ticket_messages.author_name is 'As it was: a client does not reach the profiles of the organisation''s people.';
comment on column public.ticket_messages.is_withdrawn is 'The ticket is deleted: no longer for the client.';
create index ticket_messages_ticket_idx on public.ticket_messages (organisation_id, client_id, ticket_id, created_at);
create index ticket_messages_of_ticket_idx on public.ticket_messages (ticket_id, created_at);
create index ticket_messages_created_by_idx on public.ticket_messages (created_by, created_at desc);

create table public.ticket_files (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  client_id uuid not null,
  ticket_id uuid not null,
  message_id uuid not null,
  is_internal boolean not null default false,
  is_withdrawn boolean not null default false,
  name text not null check (private.is_clean_line(name, 200) and name !~ '[/\\]'),
  path text not null generated always as (organisation_id::text || '/' || client_id::text || '/' || ticket_id::text || '/' || case when is_internal then 'internal' else 'public' end || '/' || id::text) stored,
  content_type text not null check (content_type ~ '^[a-z0-9.+-]+/[a-z0-9.+-]+$' and content_type not in ('image/svg+xml', 'text/html', 'application/xhtml+xml') and char_length(content_type) <= 120),
  size_bytes integer not null check (size_bytes between 1 and 10485760),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null default auth.uid(),
  foreign key (organisation_id, client_id, ticket_id, message_id, is_internal)
    references public.ticket_messages (organisation_id, client_id, ticket_id, id, is_internal) on delete cascade
);
comment on table public.ticket_files is 'Files of a message; the bytes are in the private bucket, those of internal notes apart.';
create index ticket_files_message_idx on public.ticket_files (organisation_id, client_id, ticket_id, message_id, is_internal);
create index ticket_files_of_ticket_idx on public.ticket_files (ticket_id);
create index ticket_files_created_by_idx on public.ticket_files (created_by);

create table public.canned_replies (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  name text not null check (private.is_clean_line(name, 80)),
  body text not null check (private.is_clean_text(body, 10000) and btrim(body) <> ''),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null
);
comment on table public.canned_replies is 'Answers that are given again and again.';
create unique index canned_replies_name_key on public.canned_replies (organisation_id, lower(name)) where deleted_at is null;
create index canned_replies_organisation_idx on public.canned_replies (organisation_id);
create index canned_replies_created_by_idx on public.canned_replies (created_by);
create index canned_replies_updated_by_idx on public.canned_replies (updated_by);
create index canned_replies_deleted_by_idx on public.canned_replies (deleted_by);

-- private.tg_organisation_reference('TKT', '4'): gives new rows of an organisation's table their reference.
create function private.tg_organisation_reference()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  new.reference := private.next_reference(new.organisation_id, tg_argv[0], tg_argv[1]::integer);
  return new;
end;
$$;

-- private.tg_tickets__guard(): what a ticket hangs on fits it: the assignee is one of the organisation's people, the
-- deliverable is of a project of this client that the person reaches, the execution is this client's, and the image is
-- the execution's and one that the client sees: another execution leaves it behind. Deleting asks for ticket.manage. A
-- merged ticket stands still until it is taken out again.
-- Raises CS001 (deliverable), CS002 (ticket.manage), CS004 (merged), CS006 (execution_id, batch_item_id, requester_id), CS080 (assignee_id).
create function private.tg_tickets__guard()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' and auth.uid() is not null and (old.deleted_at is null) <> (new.deleted_at is null)
     and not new.organisation_id = any (private.organisation_ids_with('ticket.manage')) then
    perform private.fail('CS002', 'You may not delete tickets.', 'ticket.manage');
  elsif tg_op = 'UPDATE' and old.merged_into_id is not null and new.merged_into_id is not null
     and (new.subject, new.type, new.priority, new.status, new.deleted_at) is distinct from (old.subject, old.type, old.priority, old.status, old.deleted_at) then
    perform private.fail('CS004', 'The ticket is merged into another.', 'merged');
  end if;
  if new.assignee_id is not null and (tg_op = 'INSERT' or new.assignee_id is distinct from old.assignee_id)
     and not private.is_supplier_person(new.organisation_id, new.assignee_id) then
    perform private.fail('CS080', 'The assignee is not one of the organisation''s people.', 'assignee_id');
  end if;
  if new.deliverable_id is not null and (tg_op = 'INSERT' or new.deliverable_id is distinct from old.deliverable_id)
     and (not exists (select 1 from public.projects p join public.deliverables d on d.project_id = p.id
           where d.id = new.deliverable_id and p.id = new.project_id and p.client_id = new.client_id and p.deleted_at is null and d.deleted_at is null)
       or (auth.uid() is not null and not new.project_id = any (private.my_project_ids()))) then
    perform private.fail('CS001', 'There is no such deliverable.', 'deliverable_id');
  end if;
  if new.execution_id is not null and (tg_op = 'INSERT' or new.execution_id is distinct from old.execution_id)
     and not exists (select 1 from public.workflow_executions x where x.id = new.execution_id and x.organisation_id = new.organisation_id and x.client_id = new.client_id) then
    perform private.fail('CS006', 'The execution is not this client''s.', 'execution_id');
  end if;
  if tg_op = 'UPDATE' and new.execution_id is distinct from old.execution_id and new.batch_item_id is not distinct from old.batch_item_id then
    new.batch_item_id := null;
  end if;
  if new.batch_item_id is not null and (tg_op = 'INSERT' or new.batch_item_id is distinct from old.batch_item_id)
     and not exists (select 1 from public.workflow_batch_results r where r.id = new.batch_item_id and r.execution_id = new.execution_id and r.client_id = new.client_id) then
    perform private.fail('CS006', 'The image is not of this execution.', 'batch_item_id');
  end if;
  if new.requester_id is not null and (tg_op = 'INSERT' or new.requester_id is distinct from old.requester_id)
     and not new.requester_id = any (private.client_people(new.client_id)) then
    perform private.fail('CS006', 'The requester is not one of the client''s people.', 'requester_id');
  end if;
  return new;
end;
$$;

-- private.client_people(client_id): the active people of a client.
create function private.client_people(client_id uuid)
returns uuid[]
language sql
stable
security definer
set search_path = ''
as $$
  select array(select uc.user_id from public.user_clients uc join public.profiles p on p.id = uc.user_id and p.status = 'active'
                where uc.client_id = $1 and uc.is_active)
$$;

-- private.tg_tickets__status(): stamps a move. What moves a ticket outside anybody's session may say when it was.
create function private.tg_tickets__status()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if new.status = old.status then
    return new;
  end if;
  if auth.uid() is not null or new.status_changed_at = old.status_changed_at then
    new.status_changed_at := clock_timestamp();
  end if;
  if new.status not in ('resolved', 'closed') then
    new.resolved_at := null;
  else
    new.resolved_at := coalesce(old.resolved_at, new.status_changed_at);
  end if;
  -- What is taken out of another ticket goes on as it was.
  if old.status in ('resolved', 'closed') and new.resolved_at is null and old.merged_into_id is null then
    new.reopened_count := old.reopened_count + 1;
  end if;
  return new;
end;
$$;

-- private.tg_tickets__withdrawn(): the messages and files of a deleted ticket are no longer the client's to read.
create function private.tg_tickets__withdrawn()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.ticket_messages m set is_withdrawn = new.deleted_at is not null where m.ticket_id = new.id;
  update public.ticket_files f set is_withdrawn = new.deleted_at is not null where f.ticket_id = new.id;
  return null;
end;
$$;

-- private.tg_ticket_files__guard(): a file goes with a message of one's own, at most ten with each. Raises CS001, CS007.
create function private.tg_ticket_files__guard()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if auth.uid() is null then
    return new;
  end if;
  new.is_withdrawn := false;
  perform 1 from public.ticket_messages m where m.id = new.message_id and m.ticket_id = new.ticket_id and m.created_by = auth.uid() for no key update;
  if not found then
    perform private.fail('CS001', 'There is no such message of yours.', 'message_id');
  elsif (select count(*) >= 10 from public.ticket_files f where f.message_id = new.message_id) then
    perform private.fail('CS007', 'A message has at most ten files.', 'files');
  end if;
  return new;
end;
$$;

create trigger "100_tickets__stamp" before insert or update of subject, type, priority, status, requester_id, assignee_id, project_id, deliverable_id, execution_id, batch_item_id, merged_into_id, satisfaction, deleted_at on public.tickets
  for each row execute function private.tg_stamp();
create trigger "110_tickets__soft_delete" before update of deleted_at on public.tickets
  for each row execute function private.tg_soft_delete();
create trigger "200_tickets__reference" before insert on public.tickets
  for each row execute function private.tg_organisation_reference('TKT', '4');
create trigger "300_tickets__guard" before insert or update of subject, type, priority, status, requester_id, assignee_id, deliverable_id, execution_id, batch_item_id, merged_into_id, deleted_at on public.tickets
  for each row execute function private.tg_tickets__guard();
create trigger "310_tickets__status" before update of status on public.tickets
  for each row execute function private.tg_tickets__status();
create trigger "510_tickets__withdrawn" after update of deleted_at on public.tickets
  for each row when ((old.deleted_at is null) <> (new.deleted_at is null)) execute function private.tg_tickets__withdrawn();
create trigger "900_tickets__audit" after insert or delete or update of subject, type, priority, status, requester_id, assignee_id, deliverable_id, execution_id, batch_item_id, merged_into_id, satisfaction, deleted_at on public.tickets
  for each row execute function private.tg_audit();
create trigger "900_ticket_messages__audit" after insert or delete on public.ticket_messages
  for each row execute function private.tg_audit();
create trigger "300_ticket_files__guard" before insert on public.ticket_files
  for each row execute function private.tg_ticket_files__guard();
create trigger "900_ticket_files__audit" after insert or delete on public.ticket_files
  for each row execute function private.tg_audit();
create trigger "100_canned_replies__stamp" before insert or update on public.canned_replies
  for each row execute function private.tg_stamp();
create trigger "110_canned_replies__soft_delete" before update of deleted_at on public.canned_replies
  for each row execute function private.tg_soft_delete();
create trigger "900_canned_replies__audit" after insert or update or delete on public.canned_replies
  for each row execute function private.tg_audit();

alter table public.tickets enable row level security;
alter table public.ticket_messages enable row level security;
alter table public.ticket_files enable row level security;
alter table public.canned_replies enable row level security;

-- `case`, not `or`: with `or` the planner expects the policy to let few of an organisation's rows through, reads all of the
-- open ones and sorts them, where the queue's index has them in order. Measured with 1,000,000 tickets: 7 ms, and 0.9 ms.
-- The price: it is no index condition, so that every list names its organisation, and a client's its client.
create policy select_both_sides on public.tickets for select to authenticated
  using (case when organisation_id = any ((select private.organisation_ids_with('ticket.read'))::uuid[]) then true
    else deleted_at is null and client_id = any ((select private.client_ids_with('ticket.read_client'))::uuid[]) end);
create policy update_writers on public.tickets for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('ticket.write'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('ticket.write'))::uuid[]));

create policy select_both_sides on public.ticket_messages for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('ticket.read'))::uuid[])
    or (not is_internal and not is_withdrawn and client_id = any ((select private.client_ids_with('ticket.read_client'))::uuid[])));

create policy select_both_sides on public.ticket_files for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('ticket.read'))::uuid[])
    or (not is_internal and not is_withdrawn and client_id = any ((select private.client_ids_with('ticket.read_client'))::uuid[])));
create policy insert_both_sides on public.ticket_files for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('ticket.write'))::uuid[])
    or (not is_internal and client_id = any ((select private.client_ids_with('ticket.write_client'))::uuid[])));

create policy select_readers on public.canned_replies for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('ticket.read'))::uuid[]));
create policy insert_managers on public.canned_replies for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('ticket.manage'))::uuid[]));
create policy update_managers on public.canned_replies for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('ticket.manage'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('ticket.manage'))::uuid[]));

revoke all on public.tickets, public.ticket_messages, public.ticket_files, public.canned_replies from anon, authenticated, service_role;
grant select on public.tickets, public.ticket_messages, public.ticket_files, public.canned_replies to authenticated;
grant update (subject, type, priority, requester_id, assignee_id, project_id, deliverable_id, execution_id, deleted_at) on public.tickets to authenticated;
grant insert (id, organisation_id, client_id, ticket_id, message_id, is_internal, name, content_type, size_bytes, sha256) on public.ticket_files to authenticated;
grant insert (id, organisation_id, name, body) on public.canned_replies to authenticated;
grant update (name, body, deleted_at) on public.canned_replies to authenticated;

-- Withheld: making a ticket, writing in it, moving, merging and rating it (acts slice); the clock's columns; the image,
-- which is named when the ticket is raised; changing or removing what was said.
