-- Acting on tickets: what both sides do, and who is told.
--
-- Every function finds a repeated call done already. Whoever holds ticket.read of the organisation acts for us, who
-- holds ticket.read_client of the client for the client; nobody is both (clients slice).

-- private.ticket_reopen_window(): how long after it was resolved an answer of the client opens a ticket again; then the
-- clock closes it, and what comes up is a ticket of its own.
create function private.ticket_reopen_window()
returns interval
language sql
immutable
parallel safe
set search_path = ''
as $$ select interval '14 days' $$;

-- private.ticket_side(ticket): the side on which I see the ticket: 'us', 'client', or null.
create function private.ticket_side(ticket public.tickets)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select case when ticket.organisation_id = any (private.organisation_ids_with('ticket.read')) then 'us'
    when ticket.deleted_at is null and ticket.client_id = any (private.client_ids_with('ticket.read_client')) then 'client' end
$$;

-- private.lock_ticket(ticket_id, permission): the ticket, locked, for somebody of either side who may write in it; a
-- permission of our side keeps the client's people out. Raises CS001, CS002.
create function private.lock_ticket(ticket_id uuid, permission text default 'ticket.write')
returns public.tickets
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_me();
  t public.tickets;
  side text;
begin
  select * into t from public.tickets x where x.id = ticket_id for no key update;
  side := private.ticket_side(t);
  if me is null or side is null then
    perform private.fail('CS001', 'There is no such ticket.', 'ticket');
  elsif side = 'us' and not t.organisation_id = any (private.organisation_ids_with(permission)) then
    perform private.fail('CS002', 'You may not do this.', permission);
  elsif side = 'client' and (permission <> 'ticket.write' or not t.client_id = any (private.client_ids_with('ticket.write_client'))) then
    perform private.fail('CS002', 'You may not do this.', case permission when 'ticket.write' then 'ticket.write_client' else permission end);
  end if;
  return t;
end;
$$;

-- private.tell_about_ticket(ticket, kind, side, message_id): tells one side. Of ours: the assignee and who wrote in it
-- before, and who manages tickets while nobody has it whom it reaches. Of the client's: who asked and who wrote. Nobody hears of what
-- they cannot read: only people who are of that side now are told. The client's are told where: their client's portal.
create function private.tell_about_ticket(ticket public.tickets, kind text, side text, message_id uuid default null, details jsonb default '{}'::jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  of_side uuid[] := case side when 'us' then private.people_with(ticket.organisation_id, 'ticket.read') else private.client_people(ticket.client_id) end;
  people uuid[];
  reasons text[];
  said text := (select case when char_length(m.body) > 500 then left(m.body, 499) || '…' else m.body end from public.ticket_messages m where m.id = message_id);
begin
  select array_agg(x.person), array_agg(x.reason) into people, reasons from (
    select ticket.assignee_id as person, 'assignee' as reason where side = 'us'
    union all select ticket.requester_id, 'requester' where side = 'client'
    union all select distinct m.created_by, 'ticket_participant' from public.ticket_messages m where m.ticket_id = ticket.id and m.side = tell_about_ticket.side
    union all select p, 'ticket_manager' from unnest(private.people_with(ticket.organisation_id, 'ticket.manage')) p
      where side = 'us' and (kind = 'ticket_breached' or not coalesce(ticket.assignee_id = any (of_side), false))) x
   where x.person = any (of_side);
  perform private.notify(people, reasons, kind, ticket.organisation_id, null, 'ticket', ticket.id, ticket.reference || ' ' || ticket.subject,
    jsonb_strip_nulls(jsonb_build_object('client_id', case side when 'client' then ticket.client_id end,
      'client', case side when 'us' then (select c.name from public.clients c where c.id = ticket.client_id) end, 'excerpt', said)) || details);
end;
$$;

-- private.require_pace(made, most): whoever has made as many in the last hour waits. Raises CS007.
create function private.require_pace(made bigint, most integer)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if made >= most then
    perform private.fail('CS007', 'Too many at once. Try again in an hour.', 'pace');
  end if;
end;
$$;

-- private.write_ticket_message(ticket, message_id, side, body, is_internal): adds a message of mine.
create function private.write_ticket_message(ticket public.tickets, message_id uuid, side text, body text, is_internal boolean)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into public.ticket_messages (id, organisation_id, client_id, ticket_id, side, is_internal, body, author_name, created_by)
  values (message_id, ticket.organisation_id, ticket.client_id, ticket.id, side, is_internal, btrim(body, e' \t\r\n'),
    (select p.full_name from public.profiles p where p.id = auth.uid()), auth.uid());
  if not is_internal then
    update public.tickets t set last_message_at = now() where t.id = ticket.id;
  end if;
end;
$$;

-- private.create_ticket(…): a ticket with its first message. The caller makes the id, so that a repeated call finds the
-- ticket. A client's person asks for themselves; who does so for the organisation may name the requester and the assignee.
-- An image names its execution.
-- Raises CS001 (client, deliverable_id), CS002, CS006 (subject, body, type, priority, execution_id, batch_item_id, requester_id), CS007, CS080.
create function private.create_ticket(ticket_id uuid, client_id uuid, subject text, body text, type text, priority text, deliverable_id uuid, execution_id uuid, requester_id uuid, assignee_id uuid, batch_item_id uuid)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_me();
  c public.clients;
  t public.tickets;
  side text;
begin
  -- The same call twice at the same moment: the second waits, and finds what the first has made.
  perform pg_advisory_xact_lock(hashtextextended('ticket:' || coalesce(ticket_id::text, ''), 0)) where ticket_id is not null;
  select * into t from public.tickets x where x.id = create_ticket.ticket_id;
  if t.created_by = me and t.client_id = create_ticket.client_id then
    return t.reference;
  end if;
  select * into c from public.clients x where x.id = create_ticket.client_id and x.status = 'active';
  side := case when c.organisation_id = any (private.organisation_ids_with('ticket.read')) then 'us'
    when c.id = any (private.client_ids_with('ticket.read_client')) then 'client' end;
  if side is null or t.id is not null then
    perform private.fail('CS001', 'There is no such client.', 'client');
  elsif side = 'us' and not c.organisation_id = any (private.organisation_ids_with('ticket.write')) then
    perform private.fail('CS002', 'You may not do this.', 'ticket.write');
  elsif side = 'client' and not c.id = any (private.client_ids_with('ticket.write_client')) then
    perform private.fail('CS002', 'You may not do this.', 'ticket.write_client');
  elsif subject is null or not private.is_clean_line(subject, 200) then
    perform private.fail('CS006', 'Say in one line what it is about.', 'subject');
  elsif body is null or btrim(body, e' \t\r\n') = '' or not private.is_clean_text(body, 20000) then
    perform private.fail('CS006', 'Describe it in at most 20,000 characters.', 'body');
  elsif not coalesce(type, '') = any (array['question', 'problem', 'defect', 'request']) then
    perform private.fail('CS006', 'There is no such kind of ticket.', 'type');
  elsif not coalesce(priority, '') = any (array['low', 'medium', 'high', 'urgent']) then
    perform private.fail('CS006', 'There is no such priority.', 'priority');
  end if;
  if side = 'client' then
    perform private.hold_pace('tickets', me::text);
    perform private.require_pace((select count(*) from public.tickets x where x.created_by = me and x.created_at > now() - interval '1 hour'), 30);
  end if;
  insert into public.tickets (id, organisation_id, client_id, subject, type, priority, requester_id, assignee_id, project_id, deliverable_id, execution_id, batch_item_id)
  values (coalesce(ticket_id, gen_random_uuid()), c.organisation_id, c.id, btrim(subject), type, priority,
    case side when 'client' then me else create_ticket.requester_id end, case side when 'us' then create_ticket.assignee_id end,
    (select d.project_id from public.deliverables d where d.id = create_ticket.deliverable_id),
    -- One that does not exist is refused by the guard, and not left out.
    create_ticket.deliverable_id, coalesce(create_ticket.execution_id, (select r.execution_id from public.workflow_batch_results r where r.id = create_ticket.batch_item_id)), create_ticket.batch_item_id)
  returning * into t;
  perform private.write_ticket_message(t, t.id, side, body, false);
  perform private.tell_about_ticket(t, case when t.assignee_id is not null then 'ticket_assigned' else 'ticket_opened' end, 'us', t.id);
  if side = 'us' then
    perform private.tell_about_ticket(t, 'ticket_opened', 'client', t.id);
  end if;
  return t.reference;
end;
$$;
create function public.create_ticket(ticket_id uuid, client_id uuid, subject text, body text, type text default 'question', priority text default 'medium',
  deliverable_id uuid default null, execution_id uuid default null, requester_id uuid default null, assignee_id uuid default null, batch_item_id uuid default null)
returns text language sql set search_path = ''
as $$ select private.create_ticket(ticket_id, client_id, subject, body, type, priority, deliverable_id, execution_id, requester_id, assignee_id, batch_item_id) $$;
comment on function public.create_ticket is 'Raises a ticket with its first message; returns its reference. Raises CS001, CS002, CS006, CS007, CS080.';

-- private.require_ticket_move(ticket, side, status): whether that side may move it there. The client says that it is
-- solved, or within the window that it is not; we move it as we like, and what is closed is only opened again.
-- Raises CS004 (merged, closed, reopen_too_late, the state), CS006 (status).
create function private.require_ticket_move(ticket public.tickets, side text, status text)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if not coalesce(status, '') = any (array['open', 'in_progress', 'waiting_client', 'resolved', 'closed']) then
    perform private.fail('CS006', 'There is no such state.', 'status');
  elsif ticket.merged_into_id is not null then
    perform private.fail('CS004', 'The ticket is merged into another.', 'merged');
  elsif ticket.status = 'closed' and (side = 'client' or status <> 'open') then
    perform private.fail('CS004', 'The ticket is closed.', 'closed');
  elsif side = 'client' and ticket.status = 'resolved' and ticket.resolved_at < now() - private.ticket_reopen_window() then
    perform private.fail('CS004', 'It was resolved too long ago.', 'reopen_too_late');
  elsif side = 'client' and not (status = 'resolved' and ticket.status in ('open', 'in_progress', 'waiting_client') or status = 'open' and ticket.status in ('waiting_client', 'resolved')) then
    perform private.fail('CS004', 'Not possible in this state.', ticket.status || '>' || status);
  end if;
end;
$$;

-- private.set_ticket_status(ticket, side, status, message_id): moves it, and tells the other side when it is resolved or
-- opened again, with what was said to it.
create function private.set_ticket_status(ticket public.tickets, side text, status text, message_id uuid default null)
returns public.tickets
language plpgsql
security definer
set search_path = ''
as $$
declare
  t public.tickets;
begin
  if ticket.status = status then
    return ticket;
  end if;
  perform private.require_ticket_move(ticket, side, status);
  update public.tickets x set status = set_ticket_status.status where x.id = ticket.id returning * into t;
  if status = 'resolved' then
    perform private.tell_about_ticket(t, 'ticket_resolved', case side when 'us' then 'client' else 'us' end, message_id);
  elsif ticket.status in ('resolved', 'closed') and t.is_open then
    perform private.tell_about_ticket(t, 'ticket_reopened', case side when 'us' then 'client' else 'us' end, message_id);
  end if;
  return t;
end;
$$;

-- private.reply_to_ticket(message_id, ticket_id, body, is_internal, status, seen_at): a message, and the move that goes with
-- it. An answer of the client hands the ball to us, and opens again what was resolved within the window; the first public
-- answer of ours is the first response, and takes a new ticket up. Notes may be written at any time. Who says up to when
-- they have read (the ticket's last_message_at) does not answer over what was said since. Returns the ticket's version.
-- Raises CS001, CS002, CS003 (answered), CS004 (merged, closed, reopen_too_late), CS006 (body, status), CS007.
create function private.reply_to_ticket(message_id uuid, ticket_id uuid, body text, is_internal boolean, status text, seen_at timestamptz)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  t public.tickets := private.lock_ticket(ticket_id);
  side text := private.ticket_side(t);
  next_status text := status;
begin
  if exists (select 1 from public.ticket_messages m where m.id = message_id and m.ticket_id = t.id and m.created_by = auth.uid()) then
    return t.lock_version;
  elsif message_id is null or exists (select 1 from public.ticket_messages m where m.id = message_id) then
    perform private.fail('CS001', 'There is no such message of yours.', 'message_id');
  elsif body is null or btrim(body, e' \t\r\n') = '' or not private.is_clean_text(body, 20000) then
    perform private.fail('CS006', 'Write something, in at most 20,000 characters.', 'body');
  elsif coalesce(is_internal, false) and side = 'client' then
    perform private.fail('CS002', 'You may not do this.', 'ticket.write');
  end if;
  if coalesce(is_internal, false) then
    perform private.write_ticket_message(t, message_id, side, body, true);
    perform private.tell_about_ticket(t, 'ticket_noted', 'us', message_id);
    return t.lock_version;
  end if;
  if t.last_message_at > seen_at then
    perform private.fail('CS003', 'Somebody answered meanwhile.', 'answered');
  end if;
  if side = 'client' then
    perform private.hold_pace('ticket_messages', auth.uid()::text);
    perform private.require_pace((select count(*) from public.ticket_messages m where m.created_by = auth.uid() and m.created_at > now() - interval '1 hour'), 120);
    next_status := coalesce(status, case when t.status in ('waiting_client', 'resolved', 'closed') then 'open' else t.status end);
  else
    next_status := coalesce(status, case t.status when 'open' then 'in_progress' else t.status end);
  end if;
  if t.merged_into_id is not null or (t.status = 'closed' and next_status in ('open', 'closed')) then
    perform private.fail('CS004', 'The ticket is closed.', case when t.merged_into_id is null then 'closed' else 'merged' end);
  end if;
  if next_status <> t.status then
    perform private.require_ticket_move(t, side, next_status);
  end if;
  perform private.write_ticket_message(t, message_id, side, body, false);
  if side = 'us' and t.first_response_at is null then
    update public.tickets x set first_response_at = now() where x.id = t.id;
  end if;
  -- One notice for one act: that it is resolved, or opened again, carries what was said.
  perform private.tell_about_ticket(t, 'ticket_replied', case side when 'us' then 'client' else 'us' end, message_id)
    where next_status = t.status or (next_status <> 'resolved' and t.is_open);
  t := private.set_ticket_status(t, side, next_status, message_id);
  return t.lock_version;
end;
$$;
create function public.reply_to_ticket(message_id uuid, ticket_id uuid, body text, is_internal boolean default false, status text default null, seen_at timestamptz default null)
returns integer language sql set search_path = ''
as $$ select private.reply_to_ticket(message_id, ticket_id, body, is_internal, status, seen_at) $$;
comment on function public.reply_to_ticket is 'Adds a reply or an internal note, with a move if asked; returns the ticket''s version. Raises CS001 to CS004, CS006, CS007.';

-- private.move_ticket(ticket_id, status, expected_version): moves a ticket. Returns its version. Raises CS001 to CS004, CS006.
create function private.move_ticket(ticket_id uuid, status text, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  t public.tickets := private.lock_ticket(ticket_id);
begin
  if t.status is distinct from status and expected_version <> t.lock_version then
    perform private.fail('CS003', 'The ticket changed meanwhile.', 'lock_version');
  end if;
  if status is null then
    perform private.fail('CS006', 'There is no such state.', 'status');
  end if;
  return (private.set_ticket_status(t, private.ticket_side(t), status)).lock_version;
end;
$$;
create function public.move_ticket(ticket_id uuid, status text, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.move_ticket(ticket_id, status, expected_version) $$;
comment on function public.move_ticket is 'Moves a ticket to another state; returns its version. Raises CS001 to CS004, CS006.';

-- private.change_tickets(ticket_ids, status, priority, assignee_id, clears_assignee): one change to many, each as if alone; null
-- leaves as it is. Those out of reach, merged or unchanged are left out; closed ones are moved to open only. Returns how
-- many changed. Raises CS002 (ticket.write), CS006 (status, priority), CS007 (more than 200), CS080 (assignee_id).
create function private.change_tickets(ticket_ids uuid[], status text, priority text, assignee_id uuid, clears_assignee boolean)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_me();
  t public.tickets;
  changed integer := 0;
  version integer;
begin
  if cardinality(ticket_ids) > 200 then
    perform private.fail('CS007', 'At most 200 at once.', 'ticket_ids');
  elsif status is not null and not status = any (array['open', 'in_progress', 'waiting_client', 'resolved', 'closed']) then
    perform private.fail('CS006', 'There is no such state.', 'status');
  elsif priority is not null and not priority = any (array['low', 'medium', 'high', 'urgent']) then
    perform private.fail('CS006', 'There is no such priority.', 'priority');
  elsif exists (select 1 from public.tickets x where x.id = any (ticket_ids) and x.organisation_id = any (private.organisation_ids_with('ticket.read'))
      and not x.organisation_id = any (private.organisation_ids_with('ticket.write'))) then
    perform private.fail('CS002', 'You may not do this.', 'ticket.write');
  end if;
  for t in select * from public.tickets x where me is not null and x.id = any (ticket_ids) and x.deleted_at is null and x.merged_into_id is null
      and x.organisation_id = any (private.organisation_ids_with('ticket.write')) order by x.id for no key update loop
    version := t.lock_version;
    update public.tickets x set priority = n.priority, assignee_id = n.assignee_id
      from (select coalesce(change_tickets.priority, t.priority) as priority, case when clears_assignee then null else coalesce(change_tickets.assignee_id, t.assignee_id) end as assignee_id) n
     where x.id = t.id and (n.priority, n.assignee_id) is distinct from (x.priority, x.assignee_id);
    select * into t from public.tickets x where x.id = t.id;
    if change_tickets.status is not null and (t.status <> 'closed' or change_tickets.status = 'open') then
      t := private.set_ticket_status(t, 'us', change_tickets.status);
    end if;
    changed := changed + (t.lock_version <> version)::integer;
  end loop;
  return changed;
end;
$$;
create function public.change_tickets(ticket_ids uuid[], status text default null, priority text default null, assignee_id uuid default null, clears_assignee boolean default false)
returns integer language sql set search_path = ''
as $$ select private.change_tickets(ticket_ids, status, priority, assignee_id, clears_assignee) $$;
comment on function public.change_tickets is 'Moves, ranks or assigns many tickets; returns how many changed. Raises CS002, CS006, CS007, CS080.';

create table private.ticket_merges (
  ticket_id uuid primary key references public.tickets (id) on delete cascade,
  into_id uuid not null references public.tickets (id) on delete cascade,
  status text not null,
  gave jsonb not null
);
comment on table private.ticket_merges is 'What taking a merged ticket out again needs: what somebody merged it into, where it stood, and what the other had from it.';
comment on column private.ticket_merges.gave is 'Links that the other lacked: {deliverable_id, execution_id}; its own kind, where it became a defect: {type}; its own state and when it was left, where it was opened: {status, opened_at}.';
create index ticket_merges_into_idx on private.ticket_merges (into_id);

-- private.merge_ticket(ticket_id, target_id): closes a ticket as a part of another one of the same client; what was said stays
-- with it and is read from the target, which takes over the links that it lacks. What is with us stays with us: a target that
-- waits for the client, or is resolved, is opened. Returns the target's reference.
-- Raises CS001, CS002 (ticket.manage), CS004 (merged, closed), CS006 (target_id).
create function private.merge_ticket(ticket_id uuid, target_id uuid)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  source public.tickets;
  target public.tickets;
  opened public.tickets;
  gave jsonb;
begin
  if ticket_id = target_id then
    perform private.fail('CS006', 'Choose another ticket.', 'target_id');
  end if;
  -- In one order, so that two merges the other way round do not wait for each other.
  perform private.lock_ticket(x, 'ticket.manage') from unnest(array[least(ticket_id, target_id), greatest(ticket_id, target_id)]) x;
  select * into source from public.tickets t where t.id = ticket_id;
  select * into target from public.tickets t where t.id = target_id;
  if source.merged_into_id = target.id then
    return target.reference;
  elsif source.id is null or target.id is null or source.client_id <> target.client_id then
    perform private.fail('CS006', 'Only tickets of one client are merged.', 'target_id');
  elsif source.merged_into_id is not null or target.merged_into_id is not null then
    perform private.fail('CS004', 'The ticket is merged into another.', 'merged');
  elsif target.status = 'closed' or target.deleted_at is not null then
    perform private.fail('CS004', 'The ticket is closed.', 'closed');
  end if;
  gave := jsonb_strip_nulls(jsonb_build_object(
    'deliverable_id', case when target.deliverable_id is null then source.deliverable_id end,
    'execution_id', case when target.execution_id is null then source.execution_id end,
    'type', case when source.type = 'defect' and source.deliverable_id = coalesce(target.deliverable_id, source.deliverable_id) then nullif(target.type, 'defect') end));
  if private.ticket_holder(source.status) = 'us' and private.ticket_holder(target.status) is distinct from 'us' then
    opened := private.set_ticket_status(target, 'us', 'open');
    gave := gave || jsonb_build_object('status', target.status, 'opened_at', opened.status_changed_at);
  end if;
  insert into private.ticket_merges (ticket_id, into_id, status, gave) values (source.id, target.id, source.status, gave);
  update public.tickets t set merged_into_id = target.id where t.merged_into_id = source.id;
  update public.tickets t set status = 'closed', merged_into_id = target.id where t.id = source.id;
  update public.tickets t
     set project_id = coalesce(t.project_id, source.project_id), deliverable_id = coalesce(t.deliverable_id, source.deliverable_id),
         execution_id = coalesce(t.execution_id, source.execution_id), batch_item_id = case when t.execution_id is null then source.batch_item_id else t.batch_item_id end,
         last_message_at = greatest(t.last_message_at, source.last_message_at), type = case when gave ? 'type' then 'defect' else t.type end
   where t.id = target.id;
  perform private.tell_about_ticket(source, 'ticket_merged', 'client', details => jsonb_build_object('into', target.reference, 'into_id', target.id));
  return target.reference;
end;
$$;
create function public.merge_ticket(ticket_id uuid, target_id uuid)
returns text language sql set search_path = ''
as $$ select private.merge_ticket(ticket_id, target_id) $$;
comment on function public.merge_ticket is 'Closes a ticket as a part of another; returns the other''s reference. Raises CS001, CS002, CS004, CS006.';

-- private.unmerge_ticket(ticket_id): takes a ticket out of the one that it was merged into: it stands where it stood, has
-- its conversation to itself and what was merged into it before; the other gives back the links and the kind that it had
-- from it, and stands where it stood if it was opened, as far as nobody has changed that since. What was said in the other stays there. The time in between is
-- nobody's. Returns the ticket's reference. Raises CS001, CS002 (ticket.manage).
create function private.unmerge_ticket(ticket_id uuid)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  source public.tickets;
  was private.ticket_merges;
  own uuid[];
begin
  -- In the order in which merging takes them.
  perform 1 from public.tickets t
    where t.id = unmerge_ticket.ticket_id or t.id = (select s.merged_into_id from public.tickets s where s.id = unmerge_ticket.ticket_id) order by t.id for no key update;
  perform private.lock_ticket(ticket_id, 'ticket.manage');
  select * into source from public.tickets t where t.id = ticket_id;
  select * into was from private.ticket_merges m where m.ticket_id = source.id;
  if source.merged_into_id is null then
    return source.reference;
  end if;
  with recursive below as (
    select m.ticket_id from private.ticket_merges m where m.into_id = source.id
    union select m.ticket_id from below b join private.ticket_merges m on m.into_id = b.ticket_id
  ) select array_agg(b.ticket_id) into own from below b;
  delete from private.ticket_merges m where m.ticket_id = source.id;
  update public.tickets t set merged_into_id = null, status = was.status where t.id = source.id;
  update public.tickets t set merged_into_id = source.id where t.id = any (own);
  update public.tickets t
     set last_message_at = coalesce((select max(m.created_at) from public.tickets p join public.ticket_messages m on m.ticket_id = p.id where (p.id = t.id or p.merged_into_id = t.id) and not m.is_internal), t.created_at),
         project_id = case when t.deliverable_id = (was.gave ->> 'deliverable_id')::uuid then null else t.project_id end,
         deliverable_id = case when t.deliverable_id = (was.gave ->> 'deliverable_id')::uuid then null else t.deliverable_id end,
         execution_id = case when t.execution_id = (was.gave ->> 'execution_id')::uuid then null else t.execution_id end,
         type = case when t.type = 'defect' then coalesce(was.gave ->> 'type', t.type) else t.type end,
         status = case when t.status_changed_at = (was.gave ->> 'opened_at')::timestamptz then was.gave ->> 'status' else t.status end,
         reopened_count = t.reopened_count - coalesce(was.gave ->> 'status' = 'resolved' and t.status_changed_at = (was.gave ->> 'opened_at')::timestamptz, false)::integer
   where t.id = was.into_id and t.merged_into_id is null;
  perform private.tell_about_ticket(source, 'ticket_unmerged', 'client', details => jsonb_build_object('from', (select t.reference from public.tickets t where t.id = source.merged_into_id)));
  return source.reference;
end;
$$;
create function public.unmerge_ticket(ticket_id uuid)
returns text language sql set search_path = ''
as $$ select private.unmerge_ticket(ticket_id) $$;
comment on function public.unmerge_ticket is 'Takes a merged ticket out of the other again; returns its reference. Raises CS001, CS002.';

-- private.rate_ticket(ticket_id, satisfaction, comment): how content the client is with a ticket that is resolved or closed;
-- may be said again. Raises CS001, CS002, CS004, CS006 (satisfaction, comment).
create function private.rate_ticket(ticket_id uuid, satisfaction integer, comment text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  t public.tickets := private.lock_ticket(ticket_id);
  said text := nullif(btrim(comment), '');
begin
  if private.ticket_side(t) <> 'client' then
    perform private.fail('CS002', 'The client says how content they are.', 'ticket.write_client');
  elsif t.is_open or t.merged_into_id is not null then
    perform private.fail('CS004', 'The ticket is not resolved.', case when t.is_open then t.status else 'merged' end);
  elsif satisfaction is null or satisfaction not between 1 and 5 then
    perform private.fail('CS006', 'From one to five.', 'satisfaction');
  elsif not private.is_clean_text(said, 2000) then
    perform private.fail('CS006', 'At most 2,000 characters.', 'comment');
  elsif (t.satisfaction, t.satisfaction_comment) is not distinct from (rate_ticket.satisfaction, said) then
    return;
  end if;
  update public.tickets x set satisfaction = rate_ticket.satisfaction, satisfaction_comment = said, satisfied_at = now() where x.id = t.id returning * into t;
  perform private.tell_about_ticket(t, 'ticket_rated', 'us', details => jsonb_strip_nulls(jsonb_build_object('satisfaction', t.satisfaction, 'excerpt', left(said, 200))));
end;
$$;
create function public.rate_ticket(ticket_id uuid, satisfaction integer, comment text default null)
returns void language sql set search_path = ''
as $$ select private.rate_ticket(ticket_id, satisfaction, comment) $$;
comment on function public.rate_ticket is 'How content the client is, from 1 to 5. Raises CS001, CS002, CS004, CS006.';

-- private.tg_tickets__assigned(): tells whom a ticket is given to.
create function private.tg_tickets__assigned()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.notify(array[new.assignee_id], array['assignee'], 'ticket_assigned', new.organisation_id, null, 'ticket', new.id,
    new.reference || ' ' || new.subject, '{}');
  return null;
end;
$$;
create trigger "700_tickets__assigned" after update of assignee_id on public.tickets
  for each row when (new.assignee_id is not null and new.assignee_id is distinct from old.assignee_id) execute function private.tg_tickets__assigned();

-- private.tg_user_organisations__release_tickets(): who leaves the organisation has none of its open tickets any more: they
-- are nobody's, and the queue shows them as such.
create function private.tg_user_organisations__release_tickets()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if (tg_op = 'DELETE' or (old.is_active and not new.is_active)) and exists (select 1 from public.organisations o where o.id = old.organisation_id) then
    update public.tickets t set assignee_id = null where t.assignee_id = old.user_id and t.organisation_id = old.organisation_id and t.is_open;
  end if;
  return null;
end;
$$;
create trigger "510_user_organisations__release_tickets" after delete or update of is_active on public.user_organisations
  for each row execute function private.tg_user_organisations__release_tickets();

-- private.sweep_tickets(most): the clock's turn: tells each breach once, and closes what was resolved before the window.
-- Whatever another worker has in hand is skipped. Returns how many tickets it dealt with.
create function private.sweep_tickets(most integer default 100)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  b record;
  dealt integer := 0;
  closed integer;
begin
  for b in
    select t as ticket, x.target, x.due_at
      from public.tickets t
      cross join lateral (values ('first_response', case when t.first_response_at is null then t.first_response_due_at end), ('resolution', t.resolution_due_at)) x (target, due_at)
     where t.is_open and t.deleted_at is null and ((t.first_response_at is null and t.first_response_due_at < now()) or t.resolution_due_at < now()) and x.due_at < now()
       and not exists (select 1 from private.ticket_breaches k where k.ticket_id = t.id and k.target = x.target)
     order by x.due_at limit most for no key update of t skip locked
  loop
    -- Another worker may have told it and let the row go since this one began to look.
    insert into private.ticket_breaches (ticket_id, target) values ((b.ticket).id, b.target) on conflict do nothing;
    if found then
      perform private.tell_about_ticket(b.ticket, 'ticket_breached', 'us', details => jsonb_build_object('target', b.target, 'due_at', b.due_at));
      dealt := dealt + 1;
    end if;
  end loop;
  update public.tickets t set status = 'closed'
   where t.id in (select x.id from public.tickets x where x.status = 'resolved' and x.resolved_at < now() - private.ticket_reopen_window()
                   order by x.resolved_at limit most for no key update skip locked);
  get diagnostics closed = row_count;
  return dealt + closed;
end;
$$;

grant execute on function
  private.create_ticket(uuid, uuid, text, text, text, text, uuid, uuid, uuid, uuid, uuid), public.create_ticket(uuid, uuid, text, text, text, text, uuid, uuid, uuid, uuid, uuid),
  private.reply_to_ticket(uuid, uuid, text, boolean, text, timestamptz), public.reply_to_ticket(uuid, uuid, text, boolean, text, timestamptz),
  private.move_ticket(uuid, text, integer), public.move_ticket(uuid, text, integer),
  private.change_tickets(uuid[], text, text, uuid, boolean), public.change_tickets(uuid[], text, text, uuid, boolean),
  private.merge_ticket(uuid, uuid), public.merge_ticket(uuid, uuid), private.unmerge_ticket(uuid), public.unmerge_ticket(uuid),
  private.rate_ticket(uuid, integer, text), public.rate_ticket(uuid, integer, text) to authenticated;

-- Withheld: sweep_tickets (the worker).
