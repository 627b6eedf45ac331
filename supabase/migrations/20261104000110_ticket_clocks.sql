-- Ticket clocks: who held the ball, for how long.
--
-- What is kept is what happened: from when to when a ticket was with us or with the client. Everything else is
-- counted from that, in the organisation's working time: what is with us, with the client, and outside hours always
-- adds up to the time that the ticket was open. A target is compared with what was used, so that another target or
-- priority, a new holiday or other hours move the due moment and never what was used.

create table public.ticket_targets (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  priority text not null check (priority in ('low', 'medium', 'high', 'urgent')),
  first_response_minutes integer check (first_response_minutes between 1 and 100000),
  resolution_minutes integer check (resolution_minutes between 1 and 1000000),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  unique (organisation_id, priority)
);
comment on table public.ticket_targets is 'How soon tickets of a priority are answered and resolved, in minutes of working time; null for no target.';
create index ticket_targets_created_by_idx on public.ticket_targets (created_by);
create index ticket_targets_updated_by_idx on public.ticket_targets (updated_by);

create table public.ticket_clock_segments (
  id bigint generated always as identity primary key,
  organisation_id uuid not null,
  ticket_id uuid not null,
  holder text not null check (holder in ('us', 'client')),
  started_at timestamptz not null,
  ended_at timestamptz,
  foreign key (organisation_id, ticket_id) references public.tickets (organisation_id, id) on delete cascade,
  check (ended_at >= started_at)
);
comment on table public.ticket_clock_segments is 'From when to when a ticket was with us or with the client, by the second; none while it is resolved.';
create index ticket_clock_segments_ticket_idx on public.ticket_clock_segments (organisation_id, ticket_id);
create index ticket_clock_segments_order_idx on public.ticket_clock_segments (ticket_id, id);
create unique index ticket_clock_segments_running_key on public.ticket_clock_segments (ticket_id) where ended_at is null;

create table private.ticket_breaches (
  ticket_id uuid not null references public.tickets (id) on delete cascade,
  target text not null check (target in ('first_response', 'resolution')),
  told_at timestamptz not null default now(),
  primary key (ticket_id, target)
);
comment on table private.ticket_breaches is 'Breaches that were told: each once, whatever moves the due moment later.';

-- private.ticket_holder(status): who has the ball; null when nobody.
create function private.ticket_holder(status text)
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$ select case status when 'open' then 'us' when 'in_progress' then 'us' when 'waiting_client' then 'client' end $$;

-- private.ticket_used(ticket_id, holder, until): seconds of working time that the ticket was with the holder, up to a moment.
create function private.ticket_used(ticket_id uuid, holder text, until timestamptz)
returns bigint
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(sum(private.working_seconds(s.organisation_id, s.started_at, least(coalesce(s.ended_at, $3), $3))), 0)::bigint
    from public.ticket_clock_segments s where s.ticket_id = $1 and s.holder = $2 and s.started_at < $3
$$;

-- private.ticket_due(ticket_id, target_minutes, until): when the working time with us reaches the target: in the past, if it
-- did; ahead, while the ticket is with us; null when it stopped (`until`) or waits before. Without a target: null.
create function private.ticket_due(ticket_id uuid, target_minutes integer, until timestamptz)
returns timestamptz
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  s public.ticket_clock_segments;
  stops_at timestamptz;
  due timestamptz;
  remaining bigint := target_minutes * 60::bigint;
begin
  if target_minutes is null then
    return null;
  end if;
  for s in select * from public.ticket_clock_segments x where x.ticket_id = ticket_due.ticket_id and x.holder = 'us' order by x.id loop
    stops_at := least(coalesce(s.ended_at, 'infinity'), coalesce(until, 'infinity'));
    due := private.add_working_seconds(s.organisation_id, s.started_at, remaining);
    if due < stops_at then
      return due;
    end if;
    exit when stops_at = 'infinity';
    remaining := remaining - private.working_seconds(s.organisation_id, s.started_at, stops_at);
  end loop;
  return null;
end;
$$;

-- private.settle_ticket_clocks(ticket_ids): writes what follows from the segments and the targets as they are now.
create function private.settle_ticket_clocks(ticket_ids uuid[])
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform 1 from public.tickets t where t.id = any (ticket_ids) order by t.id for no key update;
  update public.tickets t
     set first_response_due_at = private.ticket_due(t.id, x.first_response_minutes, x.answered_at),
         first_response_seconds = case when t.first_response_at is not null then private.ticket_used(t.id, 'us', t.first_response_at) end,
         resolution_due_at = private.ticket_due(t.id, x.resolution_minutes, t.resolved_at),
         resolution_seconds = case when t.resolved_at is not null then private.ticket_used(t.id, 'us', t.resolved_at) end
    from (select k.id, g.first_response_minutes, g.resolution_minutes, coalesce(k.first_response_at, k.resolved_at) as answered_at
            from public.tickets k left join public.ticket_targets g on g.organisation_id = k.organisation_id and g.priority = k.priority
           where k.id = any (ticket_ids)) x
   where t.id = x.id;
end;
$$;

-- private.tg_tickets__clock(): a move that hands the ball over ends a segment and begins another. What was resolved and is
-- closed keeps its figures: targets, hours and holidays that came after are no measure of it.
create function private.tg_tickets__clock()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  moment timestamptz := date_trunc('second', case when tg_op = 'INSERT' then new.created_at else new.status_changed_at end);
  holder_now text := private.ticket_holder(new.status);
begin
  if tg_op = 'INSERT' or private.ticket_holder(old.status) is distinct from holder_now then
    -- A clock that was set back must not make time run backwards.
    select greatest(moment, max(greatest(s.started_at, s.ended_at))) into moment from public.ticket_clock_segments s where s.ticket_id = new.id;
    update public.ticket_clock_segments s set ended_at = moment where s.ticket_id = new.id and s.ended_at is null;
    insert into public.ticket_clock_segments (organisation_id, ticket_id, holder, started_at)
    select new.organisation_id, new.id, holder_now, moment where holder_now is not null;
  end if;
  if tg_op = 'INSERT' or old.is_open or new.is_open or old.status = new.status then
    perform private.settle_ticket_clocks(array[new.id]);
  end if;
  return null;
end;
$$;

-- private.tg_ticket_targets__settle(): another target for a priority moves what is due.
create function private.tg_ticket_targets__settle()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.settle_ticket_clocks(array(select t.id from public.tickets t
    where t.organisation_id = coalesce(new.organisation_id, old.organisation_id) and t.is_open and t.priority = any (array[new.priority, old.priority])));
  return null;
end;
$$;

-- private.tg_calendar__settle_tickets(): other hours, another zone or another holiday move what is due.
create function private.tg_calendar__settle_tickets()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  row_now jsonb := to_jsonb(coalesce(new, old));
begin
  perform private.settle_ticket_clocks(array(select t.id from public.tickets t
    where t.is_open and t.organisation_id = (row_now ->> case when tg_table_name = 'organisations' then 'id' else 'organisation_id' end)::uuid));
  return null;
end;
$$;

create trigger "500_tickets__clock" after insert or update of status, priority, first_response_at on public.tickets
  for each row execute function private.tg_tickets__clock();
create trigger "100_ticket_targets__stamp" before insert or update on public.ticket_targets
  for each row execute function private.tg_stamp();
create trigger "500_ticket_targets__settle" after insert or update or delete on public.ticket_targets
  for each row execute function private.tg_ticket_targets__settle();
create trigger "900_ticket_targets__audit" after insert or update or delete on public.ticket_targets
  for each row execute function private.tg_audit();
create trigger "500_organisations__settle_tickets" after update of settings on public.organisations
  for each row when ((old.settings -> 'calendar', old.settings #> '{defaults,timezone}') is distinct from (new.settings -> 'calendar', new.settings #> '{defaults,timezone}'))
  execute function private.tg_calendar__settle_tickets();
create trigger "500_organisation_holidays__settle_tickets" after insert or update or delete on public.organisation_holidays
  for each row execute function private.tg_calendar__settle_tickets();

-- private.is_ticket_seen(organisation_id, client_id, deleted_at): whether I see such a ticket; as the policy.
create function private.is_ticket_seen(organisation_id uuid, client_id uuid, deleted_at timestamptz)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce($1 = any (private.organisation_ids_with('ticket.read'))
    or ($3 is null and $2 = any (private.client_ids_with('ticket.read_client'))), false)
$$;

-- private.get_ticket_clock(ticket_id): the clock as of now, in seconds: how long the ticket was open, and of that in working
-- time with us and with the client, and outside hours; both targets with what was used; the segments. Raises CS001.
create function private.get_ticket_clock(ticket_id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  t public.tickets;
  target public.ticket_targets;
  moment timestamptz := date_trunc('second', now());
  elapsed bigint;
  us bigint;
  client bigint;
begin
  select * into t from public.tickets x where x.id = get_ticket_clock.ticket_id;
  if t.id is null or not private.is_ticket_seen(t.organisation_id, t.client_id, t.deleted_at) then
    perform private.fail('CS001', 'There is no such ticket.', 'ticket');
  end if;
  select * into target from public.ticket_targets x where x.organisation_id = t.organisation_id and x.priority = t.priority;
  select coalesce(sum(extract(epoch from coalesce(s.ended_at, greatest(moment, s.started_at)) - s.started_at)), 0)::bigint into elapsed
    from public.ticket_clock_segments s where s.ticket_id = t.id;
  us := private.ticket_used(t.id, 'us', moment);
  client := private.ticket_used(t.id, 'client', moment);
  return jsonb_build_object('at', moment, 'holder', private.ticket_holder(t.status),
    'elapsed_seconds', elapsed, 'us_seconds', us, 'client_seconds', client, 'outside_seconds', elapsed - us - client,
    'first_response', jsonb_build_object('target_minutes', target.first_response_minutes, 'at', t.first_response_at, 'due_at', t.first_response_due_at,
      'used_seconds', coalesce(t.first_response_seconds, private.ticket_used(t.id, 'us', coalesce(t.resolved_at, moment))),
      'is_breached', coalesce(t.first_response_due_at < coalesce(t.first_response_at, t.resolved_at, now()), false)),
    'resolution', jsonb_build_object('target_minutes', target.resolution_minutes, 'at', t.resolved_at, 'due_at', t.resolution_due_at,
      'used_seconds', coalesce(t.resolution_seconds, us), 'is_breached', coalesce(t.resolution_due_at < coalesce(t.resolved_at, now()), false)),
    'segments', (select coalesce(jsonb_agg(jsonb_build_object('holder', s.holder, 'from', s.started_at, 'to', s.ended_at) order by s.id), '[]'::jsonb)
      from public.ticket_clock_segments s where s.ticket_id = t.id));
end;
$$;
create function public.get_ticket_clock(ticket_id uuid)
returns jsonb language sql stable set search_path = ''
as $$ select private.get_ticket_clock(ticket_id) $$;
comment on function public.get_ticket_clock is 'Who held the ball for how long, in seconds, and the targets. Raises CS001.';

alter table public.ticket_targets enable row level security;
alter table public.ticket_clock_segments enable row level security;
create policy select_readers on public.ticket_targets for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('ticket.read'))::uuid[]));
create policy insert_managers on public.ticket_targets for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('ticket.manage'))::uuid[]));
create policy update_managers on public.ticket_targets for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('ticket.manage'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('ticket.manage'))::uuid[]));
create policy select_readers on public.ticket_clock_segments for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('ticket.read'))::uuid[]));

revoke all on public.ticket_targets, public.ticket_clock_segments from anon, authenticated, service_role;
grant select on public.ticket_targets, public.ticket_clock_segments to authenticated;
grant insert (organisation_id, priority, first_response_minutes, resolution_minutes) on public.ticket_targets to authenticated;
grant update (first_response_minutes, resolution_minutes) on public.ticket_targets to authenticated;
grant execute on function private.get_ticket_clock(uuid), public.get_ticket_clock(uuid) to authenticated;

-- Withheld: writing segments. A client sees its own ticket's clock through get_ticket_clock, and no target but its own.
