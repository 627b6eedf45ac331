-- Roles an organisation designs for itself, and with them the first two reach helpers.
--
-- A member sees the organisation and the projects they are on; a role adds what else they do. An organisation begins with
-- five (private.found_roles), and designs its own. It cannot hold
-- members.manage or roles.manage: whoever had those could give themselves the rest.

-- private.are_grantable(codes): every code is an organisation permission that a designed role may hold.
create function private.are_grantable(codes text[])
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$
  select codes <@ array['organisation.read', 'organisation.manage', 'clients.manage', 'projects.create', 'projects.reach_all', 'templates.manage', 'audit.read',
    'pipeline.read', 'pipeline.write', 'talent.read', 'talent.write', 'activity.read', 'activity.write', 'activity.manage', 'workplan.manage', 'workplan.design',
    'workflow.read', 'workflow.design', 'workflow.run', 'workflow.manage', 'ticket.read', 'ticket.write', 'ticket.manage']
$$;

create table public.roles (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  name text not null check (private.is_clean_line(name, 60)),
  description text check (private.is_clean_text(description, 500)),
  permissions text[] not null check (private.are_grantable(permissions)),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  unique (organisation_id, id)
);
comment on table public.roles is 'Roles designed by an organisation; they add organisation permissions.';
create unique index roles_name_key on public.roles (organisation_id, lower(name));
create index roles_created_by_idx on public.roles (created_by);
create index roles_updated_by_idx on public.roles (updated_by);

create table public.user_roles (
  organisation_id uuid not null,
  role_id uuid not null,
  user_id uuid not null,
  id uuid not null unique default gen_random_uuid(),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null default auth.uid(),
  primary key (role_id, user_id),
  foreign key (organisation_id, role_id) references public.roles (organisation_id, id) on delete cascade,
  foreign key (organisation_id, user_id) references public.user_organisations (organisation_id, user_id) on delete cascade
);
comment on table public.user_roles is 'Who holds a designed role.';
create index user_roles_user_idx on public.user_roles (user_id, organisation_id);
create index user_roles_role_idx on public.user_roles (organisation_id, role_id);
create index user_roles_member_idx on public.user_roles (organisation_id, user_id);
create index user_roles_created_by_idx on public.user_roles (created_by);

-- private.found_roles(organisation_id): the roles with which an organisation begins. They are its own from then on: it may
-- change, rename and remove them.
create function private.found_roles(organisation_id uuid)
returns void
language sql
security definer
set search_path = ''
as $$
  insert into public.roles (organisation_id, name, description, permissions)
  select $1, r.name, r.description, r.permissions
    from (values
      ('Sales', 'Accounts, contacts, leads and deals.', array['pipeline.read', 'pipeline.write', 'activity.read']),
      ('Recruiting', 'Jobs, candidates, submissions and placements.', array['talent.read', 'talent.write', 'activity.read']),
      ('Support', 'Clients'' tickets, with their internal notes.', array['ticket.read', 'ticket.write']),
      ('Workflows', 'Sees workflows and runs them.', array['workflow.read', 'workflow.run']),
      ('Operations', 'Everybody''s activities and workplans, and how they are designed.',
        array['activity.read', 'activity.manage', 'workplan.manage', 'workplan.design', 'workflow.read', 'workflow.run'])
    ) as r (name, description, permissions)
  on conflict do nothing
$$;

-- private.organisation_ids_with(permission): where the signed-in person holds an organisation
-- permission: by an active membership of an active organisation, by a designed role, or as a system
-- administrator with an open entry. Policies compare with `= any ((select …)::uuid[])`, which the
-- planner evaluates once and uses as an index condition.
create function private.organisation_ids_with(permission text)
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
declare
  me uuid;
  is_admin boolean;
  ids uuid[];
begin
  -- As private.me() and private.is_system_admin() say, in one read: every policy of every statement asks.
  select p.id, p.role = 'admin' into me, is_admin from public.profiles p where p.id = auth.uid() and p.status = 'active';
  ids := array(
    select uo.organisation_id
      from public.user_organisations uo
      join public.organisations o on o.id = uo.organisation_id and o.is_active and o.deleted_at is null
     where uo.user_id = me
       and uo.is_active
       and (exists (select 1 from public.role_permissions rp where rp.role = uo.org_role and rp.permission = $1)
            or exists (select 1 from public.user_roles ur join public.roles r on r.id = ur.role_id
                        where ur.user_id = uo.user_id and ur.organisation_id = uo.organisation_id and $1 = any (r.permissions))));
  -- Apart: hardly anybody is one.
  if is_admin then
    ids := array(
      select unnest(ids)
      union
      select e.organisation_id
        from public.organisation_entries e
        join public.organisations o on o.id = e.organisation_id and o.is_active and o.deleted_at is null
       where e.user_id = me
         and e.left_at is null
         and e.expires_at > now()
         and exists (select 1 from public.role_permissions rp where rp.role = 'org_admin' and rp.permission = $1));
  end if;
  return ids;
end;
$$;

-- private.my_member_organisation_ids(): the organisations whose own people I am one of.
create function private.my_member_organisation_ids()
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return private.organisation_ids_with('organisation.read');
end;
$$;

-- private.require_organisation(organisation_id, permission): raises CS001 for an organisation the
-- person does not reach, CS002 for one where the permission is missing.
create function private.require_organisation(organisation_id uuid, permission text)
returns uuid
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_me();
begin
  if organisation_id is null or not organisation_id = any (private.organisation_ids_with('organisation.read')) then
    perform private.fail('CS001', 'There is no such organisation.', 'organisation');
  end if;
  if not organisation_id = any (private.organisation_ids_with(permission)) then
    perform private.fail('CS002', 'You may not do this.', permission);
  end if;
  return person;
end;
$$;

create trigger "100_roles__stamp" before insert or update on public.roles
  for each row execute function private.tg_stamp();
create trigger "900_roles__audit" after insert or update or delete on public.roles
  for each row execute function private.tg_audit();
create trigger "900_user_roles__audit" after insert or delete on public.user_roles
  for each row execute function private.tg_audit();

alter table public.roles enable row level security;
alter table public.user_roles enable row level security;
alter table public.user_organisations enable row level security;
alter table public.organisation_holidays enable row level security;
alter table public.organisation_entries enable row level security;

create policy select_members on public.roles for select to authenticated
  using (organisation_id = any ((select private.my_member_organisation_ids())::uuid[]));
create policy insert_role_managers on public.roles for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('roles.manage'))::uuid[]));
create policy update_role_managers on public.roles for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('roles.manage'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('roles.manage'))::uuid[]));
create policy delete_role_managers on public.roles for delete to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('roles.manage'))::uuid[]));

create policy select_members on public.user_roles for select to authenticated
  using (organisation_id = any ((select private.my_member_organisation_ids())::uuid[]));
create policy insert_role_managers on public.user_roles for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('roles.manage'))::uuid[]));
create policy delete_role_managers on public.user_roles for delete to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('roles.manage'))::uuid[]));

create policy select_members on public.user_organisations for select to authenticated
  using (user_id = (select private.me())
    or organisation_id = any ((select private.my_member_organisation_ids())::uuid[])
    or (select private.is_system_admin()));
create policy update_member_managers on public.user_organisations for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('members.manage'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('members.manage'))::uuid[]));

create policy select_members on public.organisation_holidays for select to authenticated
  using (organisation_id = any ((select private.my_member_organisation_ids())::uuid[]));
create policy insert_managers on public.organisation_holidays for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('organisation.manage'))::uuid[]));
create policy update_managers on public.organisation_holidays for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('organisation.manage'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('organisation.manage'))::uuid[]));
create policy delete_managers on public.organisation_holidays for delete to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('organisation.manage'))::uuid[]));

create policy select_auditors on public.organisation_entries for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('audit.read'))::uuid[])
    or user_id = (select private.me()));

revoke all on public.roles, public.user_roles, public.user_organisations, public.organisation_holidays, public.organisation_entries
  from anon, authenticated, service_role;
grant select on public.roles, public.user_roles, public.user_organisations, public.organisation_holidays, public.organisation_entries to authenticated;
grant insert (organisation_id, name, description, permissions) on public.roles to authenticated;
grant update (name, description, permissions) on public.roles to authenticated;
grant delete on public.roles to authenticated;
grant insert (organisation_id, role_id, user_id) on public.user_roles to authenticated;
grant delete on public.user_roles to authenticated;
grant update (org_role, is_active) on public.user_organisations to authenticated;
grant insert (organisation_id, date, name) on public.organisation_holidays to authenticated;
grant update (date, name) on public.organisation_holidays to authenticated;
grant delete on public.organisation_holidays to authenticated;
grant execute on function private.organisation_ids_with(text), private.my_member_organisation_ids(), private.are_grantable(text[]),
  private.is_organisation_settings(jsonb) to authenticated;

-- Withheld: inserting a membership (invitations and create_organisation do that), deleting one
-- (deactivate, so that history keeps its people), is_default (set_default_organisation).
-- Withheld: writing an entry (administration slice).
