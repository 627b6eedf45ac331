-- Clients: the customer companies of an organisation, and their people.
--
-- One person stands on one side of a tenant: nobody is at the same time one of the supplier's
-- people and one of a client's people of the same organisation. That is what makes "one person
-- never signs for both sides" a matter of keys. A suspended client's people lose reach at once.

create table public.clients (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  name text not null check (private.is_clean_line(name, 120)),
  company text check (private.is_clean_line(company, 160)),
  email text check (char_length(email) <= 254 and email ~* '^[A-Z0-9._%+-]+@[A-Z0-9.-]+\.[A-Z]{2,}$'),
  phone text check (private.is_clean_line(phone, 40)),
  address text check (private.is_clean_text(address, 500)),
  notes text check (private.is_clean_text(notes, 5000)),
  status text not null default 'active' check (status in ('active', 'suspended', 'deleted')),
  primary_color text check (private.is_hex_colour(primary_color)),
  logo_path text check (char_length(logo_path) <= 300),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, id)
);
comment on table public.clients is 'The customer companies of an organisation.';
create unique index clients_name_key on public.clients (organisation_id, lower(name)) where status <> 'deleted';
create index clients_list_idx on public.clients (organisation_id, name, id);
create index clients_created_by_idx on public.clients (created_by);
create index clients_updated_by_idx on public.clients (updated_by);
create index clients_deleted_by_idx on public.clients (deleted_by);


create table public.user_clients (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  client_id uuid not null,
  user_id uuid not null references public.profiles (id) on delete cascade,
  client_role text not null default 'client_member' check (client_role in ('client_admin', 'client_member')),
  is_active boolean not null default true,
  invited_by uuid references public.profiles (id) on delete set null,
  invited_at timestamptz,
  accepted_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  unique (organisation_id, client_id, user_id),
  foreign key (organisation_id, client_id) references public.clients (organisation_id, id) on delete cascade
);
comment on table public.user_clients is 'A client''s people.';
create index user_clients_user_idx on public.user_clients (user_id, client_id);
create index user_clients_invited_by_idx on public.user_clients (invited_by);
create index user_clients_created_by_idx on public.user_clients (created_by);
create index user_clients_updated_by_idx on public.user_clients (updated_by);

-- private.client_ids_with(permission): the clients where I hold a client permission, while person,
-- client and organisation are all active.
create function private.client_ids_with(permission text)
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
begin
  return (
  select array(
    select uc.client_id
      from public.user_clients uc
      join public.clients c on c.id = uc.client_id and c.status = 'active'
      join public.organisations o on o.id = uc.organisation_id and o.is_active and o.deleted_at is null
     where uc.user_id = (select private.me())
       and uc.is_active
       and exists (select 1 from public.role_permissions rp where rp.role = uc.client_role and rp.permission = $1)));
end;
$$;

-- private.my_organisation_ids(): every organisation I deal with, on either side.
create function private.my_organisation_ids()
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select private.my_member_organisation_ids() || array(
    select c.organisation_id from public.clients c where c.id = any (private.client_ids_with('client.read'))));
end;
$$;

-- private.tg_one_side(): on user_organisations and user_clients. Raises CS030 when the person
-- actively stands on the other side of the same organisation.
create function private.tg_one_side()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if not new.is_active then
    return new;
  end if;
  -- Two memberships made at the same moment, one on each side, must not both pass.
  perform pg_advisory_xact_lock(hashtextextended('side:' || new.organisation_id || new.user_id, 0));
  if (tg_table_name = 'user_clients' and exists (
        select 1 from public.user_organisations x where x.organisation_id = new.organisation_id and x.user_id = new.user_id and x.is_active))
     or (tg_table_name = 'user_organisations' and exists (
        select 1 from public.user_clients x where x.organisation_id = new.organisation_id and x.user_id = new.user_id and x.is_active))
  then
    perform private.fail('CS030', 'A person stands on one side only.', 'side');
  end if;
  return new;
end;
$$;

-- private.tg_clients__status(): stamps deletion; a deleted client stays deleted. Raises CS004.
create function private.tg_clients__status()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if new.status = 'deleted' and old.status <> 'deleted' then
    new.deleted_at := now();
    new.deleted_by := auth.uid();
  elsif old.status = 'deleted' and new.status <> 'deleted' then
    perform private.fail('CS004', 'A deleted client cannot come back.', 'status');
  end if;
  return new;
end;
$$;

create trigger "100_clients__stamp" before insert or update on public.clients
  for each row execute function private.tg_stamp();
create trigger "300_clients__status" before update of status on public.clients
  for each row execute function private.tg_clients__status();
create trigger "900_clients__audit" after insert or update or delete on public.clients
  for each row execute function private.tg_audit();
create trigger "100_user_clients__stamp" before insert or update on public.user_clients
  for each row execute function private.tg_stamp();
create trigger "310_user_clients__one_side" before insert or update of is_active on public.user_clients
  for each row execute function private.tg_one_side();
create trigger "310_user_organisations__one_side" before insert or update of is_active on public.user_organisations
  for each row execute function private.tg_one_side();
create trigger "900_user_clients__audit" after insert or delete or update of client_role, is_active on public.user_clients
  for each row execute function private.tg_audit();

alter table public.organisations enable row level security;
alter table public.clients enable row level security;
alter table public.user_clients enable row level security;

create policy select_own on public.organisations for select to authenticated
  using (id = any ((select private.my_organisation_ids())::uuid[]) or (select private.is_system_admin()));
create policy update_managers on public.organisations for update to authenticated
  using (id = any ((select private.organisation_ids_with('organisation.manage'))::uuid[]))
  with check (id = any ((select private.organisation_ids_with('organisation.manage'))::uuid[]));

create policy select_both_sides on public.clients for select to authenticated
  using (organisation_id = any ((select private.my_member_organisation_ids())::uuid[])
    or id = any ((select private.client_ids_with('client.read'))::uuid[]));
create policy insert_client_managers on public.clients for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('clients.manage'))::uuid[]));
create policy update_client_managers on public.clients for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('clients.manage'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('clients.manage'))::uuid[]));

create policy select_both_sides on public.user_clients for select to authenticated
  using (user_id = (select private.me())
    or organisation_id = any ((select private.my_member_organisation_ids())::uuid[])
    or client_id = any ((select private.client_ids_with('client.read'))::uuid[])
    or (select private.is_system_admin()));
create policy update_managers on public.user_clients for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('clients.manage'))::uuid[])
    or (client_id = any ((select private.client_ids_with('client.people'))::uuid[]) and user_id <> (select private.me())))
  with check (organisation_id = any ((select private.organisation_ids_with('clients.manage'))::uuid[])
    or (client_id = any ((select private.client_ids_with('client.people'))::uuid[]) and user_id <> (select private.me())));

-- The supplier's notes on a client are for the supplier's people, and column grants cannot tell
-- rows apart: the column is not granted for reading, this function is.
-- private.get_client_notes(client_id): raises CS001.
create function private.get_client_notes(client_id uuid)
returns text
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  found_notes text;
begin
  select c.notes into found_notes from public.clients c
   where c.id = get_client_notes.client_id and c.organisation_id = any (private.my_member_organisation_ids());
  if not found then
    perform private.fail('CS001', 'There is no such client.', 'client');
  end if;
  return found_notes;
end;
$$;
create function public.get_client_notes(client_id uuid)
returns text
language sql
stable
set search_path = ''
as $$ select private.get_client_notes(client_id) $$;
comment on function public.get_client_notes is 'The supplier''s own notes on a client. Raises CS001.';

revoke all on public.organisations, public.clients, public.user_clients from anon, authenticated, service_role;
grant select on public.organisations, public.user_clients to authenticated;
grant select (id, organisation_id, name, company, email, phone, address, status, primary_color, logo_path,
  created_at, created_by, updated_at, updated_by, lock_version, deleted_at, deleted_by) on public.clients to authenticated;
grant update (name, slug, display_name, logo_path, primary_color, settings) on public.organisations to authenticated;
grant insert (id, organisation_id, name, company, email, phone, address, notes, primary_color) on public.clients to authenticated;
grant update (name, company, email, phone, address, notes, status, primary_color, logo_path) on public.clients to authenticated;
grant update (client_role, is_active) on public.user_clients to authenticated;
grant execute on function private.client_ids_with(text), private.my_organisation_ids(), private.get_client_notes(uuid),
  public.get_client_notes(uuid) to authenticated;

-- Withheld: clients.notes for reading; memberships of clients are made by invitation;
-- organisations.is_active, tier, expiry and limits belong to the system administrator.
