-- Tickets in what was there before: the bucket of their files, and the registry of what starts workplans, in which
-- clients' requests for workflows stand beside them.
--
-- `ticket-files`: organisation/client/ticket/public or internal/file. Bytes are written once by who may write in the
-- ticket; the client's people read what lies under public until the ticket is deleted, and nothing under internal.

insert into storage.buckets (id, name, public, file_size_limit) values ('ticket-files', 'ticket-files', false, 10485760)
on conflict (id) do nothing;

-- private.ticket_of_file(path): the ticket of a path that is exactly organisation/client/ticket/kind/file; null for any other.
create function private.ticket_of_file(path text)
returns uuid
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case when path ~ '^([0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/){3}(public|internal)/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then split_part(path, '/', 3)::uuid end
$$;

-- private.may_read_ticket_file(path): it is said to the client, in a ticket of theirs that is not deleted.
create function private.may_read_ticket_file(path text)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return split_part(path, '/', 4) = 'public' and exists (
    select 1 from public.tickets t
     where t.id = private.ticket_of_file(path) and t.organisation_id::text = split_part(path, '/', 1) and t.client_id::text = split_part(path, '/', 2)
       and t.deleted_at is null and t.client_id = any (private.client_ids_with('ticket.read_client')));
end;
$$;

-- private.may_add_ticket_file(path): the path is exactly organisation/client/ticket/kind/file of a ticket that the person may
-- write in, and internal for our side only.
create function private.may_add_ticket_file(path text)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select exists (
    select 1 from public.tickets t
     where t.id = private.ticket_of_file(path) and t.organisation_id::text = split_part(path, '/', 1) and t.client_id::text = split_part(path, '/', 2)
       and t.deleted_at is null and t.merged_into_id is null
       and (t.organisation_id = any (private.organisation_ids_with('ticket.write'))
         or (split_part(path, '/', 4) = 'public' and t.client_id = any (private.client_ids_with('ticket.write_client'))))));
end;
$$;
grant execute on function private.may_read_ticket_file(text), private.may_add_ticket_file(text) to authenticated;

create policy select_ticket_files on storage.objects for select to authenticated
  using (bucket_id = 'ticket-files' and (split_part(name, '/', 1) = any ((select private.organisation_ids_with('ticket.read'))::text[])
    or private.may_read_ticket_file(name)));
create policy insert_ticket_files on storage.objects for insert to authenticated
  with check (bucket_id = 'ticket-files' and private.may_add_ticket_file(name));

insert into public.record_types (code, label, table_name, title_column, status_column, statuses, owner_column, project_column, read_permission, path, is_root) values
  ('support_ticket', 'Ticket', 'tickets', 'subject', 'status', '{open,in_progress,waiting_client,resolved,closed}', 'assignee_id', null, 'ticket.read', '/support/{id}', true),
  ('workflow_request', 'Request', 'workflow_requests', 'title', 'status', '{pending,approved,rejected,withdrawn}', null, null, 'workflow.read', '/workflows/requests/{id}', true);
update public.record_types set is_deletable = false where code = 'workflow_request';

create trigger "700_tickets__workplans_insert" after insert on public.tickets referencing new table as new_rows
  for each statement execute function private.tg_root_records__inserted();
create trigger "700_tickets__workplans_update" after update on public.tickets referencing old table as old_rows new table as new_rows
  for each statement execute function private.tg_root_records__updated();
create trigger "700_workflow_requests__workplans_insert" after insert on public.workflow_requests referencing new table as new_rows
  for each statement execute function private.tg_root_records__inserted();
create trigger "700_workflow_requests__workplans_update" after update on public.workflow_requests referencing old table as old_rows new table as new_rows
  for each statement execute function private.tg_root_records__updated();
