-- Administration of the installation: organisations and people, never a tenant's data.
--
-- Each function's first statement checks for a system administrator (CS001 for everybody else: the
-- administration does not exist for them). Entering a tenant is an entry with a reason; it ends by
-- itself after an hour, and the tenant's administrators are told and see it in their audit log.

-- private.require_system_admin(): raises CS001.
create function private.require_system_admin()
returns uuid
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if not private.is_system_admin() then
    perform private.fail('CS001', 'There is nothing here.', 'administration');
  end if;
  return auth.uid();
end;
$$;

-- What holds for the whole installation: one row.
create table private.installation (
  is_only boolean primary key default true check (is_only),
  -- Whether anybody who is signed in founds organisations, or only who runs the installation.
  is_open boolean not null default false
);
comment on table private.installation is 'The switches of the installation.';
insert into private.installation default values;

-- private.may_create_organisation(): whether the caller founds organisations here.
create function private.may_create_organisation()
returns boolean
language sql
stable
security definer
set search_path = ''
as $$ select private.is_system_admin() or (private.me() is not null and (select i.is_open from private.installation i)) $$;

-- private.set_installation(is_open): the switch, by a system administrator. Raises CS001, CS006.
create function private.set_installation(is_open boolean)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_system_admin();
  if is_open is null then
    perform private.fail('CS006', 'Say whether it is open.', 'is_open');
  end if;
  update private.installation i set is_open = set_installation.is_open where i.is_only;
end;
$$;
create function public.set_installation(is_open boolean) returns void language sql set search_path = ''
as $$ select private.set_installation(is_open) $$;
comment on function public.set_installation is 'A system administrator lets everybody found organisations, or only who runs the installation. Raises CS001, CS006.';

-- private.create_organisation(organisation_id, name, slug): a new tenant with the caller as its
-- administrator. The caller makes the id; a repeated call finds it. Who runs the installation may, and, where it is
-- open, anybody signed in, five a day. Raises CS002 (detail: account, or organisations.create), CS006 (slug taken), CS007.
create function private.create_organisation(organisation_id uuid, name text, slug text)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_me();
  made text;
begin
  select o.slug into made from public.organisations o where o.id = create_organisation.organisation_id and o.created_by = person;
  if found then
    return made;
  end if;
  if not private.may_create_organisation() then
    perform private.fail('CS002', 'Who runs the installation founds organisations.', 'organisations.create');
  end if;
  perform private.hold_pace('organisations', person::text);
  if (select count(*) from public.organisations o where o.created_by = person and o.created_at > now() - interval '1 day') >= 5 then
    perform private.fail('CS007', 'Too many organisations today.', 'organisations');
  end if;
  if exists (select 1 from public.organisations o where o.slug = create_organisation.slug) then
    perform private.fail('CS006', 'This address is taken.', 'slug');
  end if;
  insert into public.organisations (id, name, slug) values (coalesce(create_organisation.organisation_id, gen_random_uuid()), create_organisation.name, create_organisation.slug)
  returning organisations.id, organisations.slug into organisation_id, made;
  insert into public.user_organisations (organisation_id, user_id, org_role, accepted_at, is_default)
  values (create_organisation.organisation_id, person, 'org_admin', now(), not exists (select 1 from public.user_organisations d where d.user_id = person and d.is_default));
  perform private.found_roles(create_organisation.organisation_id);
  return made;
end;
$$;
create function public.create_organisation(organisation_id uuid, name text, slug text) returns text language sql set search_path = ''
as $$ select private.create_organisation(organisation_id, name, slug) $$;
comment on function public.create_organisation is 'Makes an organisation with the caller as its administrator; returns its slug. Raises CS002, CS006, CS007.';

-- private.administer_organisation(…): status, tier, expiry and limits; null leaves a value as it is,
-- except limits and expiry, which null clears. Raises CS001, CS003.
create function private.administer_organisation(organisation_id uuid, is_active boolean, subscription_tier text, subscription_expires_at timestamptz,
  max_projects integer, max_users integer, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  version integer;
begin
  perform private.require_system_admin();
  update public.organisations o
     set is_active = coalesce(administer_organisation.is_active, o.is_active),
         subscription_tier = coalesce(administer_organisation.subscription_tier, o.subscription_tier),
         subscription_expires_at = administer_organisation.subscription_expires_at,
         max_projects = administer_organisation.max_projects,
         max_users = administer_organisation.max_users
   where o.id = administer_organisation.organisation_id and o.lock_version = expected_version
  returning o.lock_version into version;
  if version is null then
    if exists (select 1 from public.organisations o where o.id = administer_organisation.organisation_id) then
      perform private.fail('CS003', 'The organisation changed meanwhile.', 'lock_version');
    end if;
    perform private.fail('CS001', 'There is no such organisation.', 'organisation');
  end if;
  return version;
end;
$$;
create function public.administer_organisation(organisation_id uuid, is_active boolean, subscription_tier text, subscription_expires_at timestamptz,
  max_projects integer, max_users integer, expected_version integer)
returns integer language sql set search_path = ''
as $$ select private.administer_organisation(organisation_id, is_active, subscription_tier, subscription_expires_at, max_projects, max_users, expected_version) $$;
comment on function public.administer_organisation is 'A system administrator sets status, tier, expiry and limits. Raises CS001, CS003.';

-- private.administer_person(person_id, status, role): suspends, reactivates, deletes, or makes a system
-- administrator; nobody does it to themselves, and one active system administrator stays.
-- Raises CS001, CS002, CS004.
create function private.administer_person(person_id uuid, status text, role text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_system_admin();
  was public.profiles;
begin
  -- One change of administrators at a time, or two could each remove the other.
  perform pg_advisory_xact_lock(hashtextextended('system-administrators', 0));
  perform private.require_system_admin();
  select * into was from public.profiles p where p.id = administer_person.person_id for update;
  if was.id is null then
    perform private.fail('CS001', 'There is no such person.', 'person');
  end if;
  if was.id = me then
    perform private.fail('CS002', 'Nobody does this to themselves.', 'self');
  end if;
  if was.status = 'deleted' and coalesce(administer_person.status, 'deleted') <> 'deleted' then
    perform private.fail('CS004', 'A deleted account cannot come back.', 'deleted');
  end if;
  update public.profiles p
     set status = coalesce(administer_person.status, p.status), role = coalesce(administer_person.role, p.role)
   where p.id = administer_person.person_id;
  if coalesce(administer_person.status, 'active') <> 'active' then
    delete from auth.sessions s where s.user_id = administer_person.person_id;
  end if;
end;
$$;
create function public.administer_person(person_id uuid, status text default null, role text default null) returns void language sql set search_path = ''
as $$ select private.administer_person(person_id, status, role) $$;
comment on function public.administer_person is 'A system administrator suspends, reactivates, deletes or promotes a person. Raises CS001, CS002, CS004.';

-- private.enter_organisation(organisation_id, reason): reach as its administrator, for an hour.
-- Returns the slug. An open entry is found again. Raises CS001, CS006 (reason).
create function private.enter_organisation(organisation_id uuid, reason text)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_system_admin();
  found_slug text;
  people uuid[];
begin
  select o.slug into found_slug from public.organisations o where o.id = enter_organisation.organisation_id and o.is_active and o.deleted_at is null;
  if found_slug is null then
    perform private.fail('CS001', 'There is no such organisation.', 'organisation');
  end if;
  if coalesce(btrim(reason), '') = '' then
    perform private.fail('CS006', 'Say why.', 'reason');
  end if;
  if exists (select 1 from public.organisation_entries e where e.organisation_id = enter_organisation.organisation_id and e.user_id = me and e.left_at is null and e.expires_at > now()) then
    return found_slug;
  end if;
  insert into public.organisation_entries (organisation_id, user_id, reason) values (enter_organisation.organisation_id, me, enter_organisation.reason);
  insert into public.audit_log (organisation_id, actor_id, actor_name, verb, table_name, record_id, record_label, changes, request_id)
  select enter_organisation.organisation_id, me, p.full_name, 'entered', 'organisation_entries', enter_organisation.organisation_id, p.full_name,
    jsonb_build_object('reason', jsonb_build_array(null, enter_organisation.reason)), private.request_id()
    from public.profiles p where p.id = me;
  select coalesce(array_agg(uo.user_id), '{}') into people from public.user_organisations uo where uo.organisation_id = enter_organisation.organisation_id and uo.is_active and uo.org_role = 'org_admin';
  perform private.notify(people, array_fill('org_admin'::text, array[cardinality(people)]), 'organisation_entered', enter_organisation.organisation_id, null, 'organisation',
    enter_organisation.organisation_id, found_slug, jsonb_build_object('reason', enter_organisation.reason));
  return found_slug;
end;
$$;
create function public.enter_organisation(organisation_id uuid, reason text) returns text language sql set search_path = ''
as $$ select private.enter_organisation(organisation_id, reason) $$;
comment on function public.enter_organisation is 'A system administrator enters a tenant for an hour; returns its slug. Raises CS001, CS006.';

-- private.leave_organisation(organisation_id): ends one's own entry now. Raises CS001.
create function private.leave_organisation(organisation_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_system_admin();
begin
  update public.organisation_entries e set left_at = now()
   where e.organisation_id = leave_organisation.organisation_id and e.user_id = me and e.left_at is null;
  if found then
    insert into public.audit_log (organisation_id, actor_id, actor_name, verb, table_name, record_id, record_label, request_id)
    select leave_organisation.organisation_id, me, p.full_name, 'left', 'organisation_entries', leave_organisation.organisation_id, p.full_name, private.request_id()
      from public.profiles p where p.id = me;
  end if;
end;
$$;
create function public.leave_organisation(organisation_id uuid) returns void language sql set search_path = ''
as $$ select private.leave_organisation(organisation_id) $$;
comment on function public.leave_organisation is 'A system administrator ends their own entry. Raises CS001.';

-- private.administration_overview(): health of the installation in figures. Raises CS001.
create function private.administration_overview()
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_system_admin();
  return jsonb_build_object(
    'organisations', (select count(*) from public.organisations o where o.deleted_at is null),
    'organisations_suspended', (select count(*) from public.organisations o where o.deleted_at is null and not o.is_active),
    'people', (select count(*) from public.profiles p where p.status <> 'deleted'),
    'people_suspended', (select count(*) from public.profiles p where p.status = 'suspended'),
    'mail_pending', (select count(*) from private.mail_outbox m where m.status = 'pending'),
    'mail_failed', (select count(*) from private.mail_outbox m where m.status = 'failed'),
    'is_open', (select i.is_open from private.installation i),
    'open_entries', (select count(*) from public.organisation_entries e where e.left_at is null and e.expires_at > now()));
end;
$$;
create function public.administration_overview() returns jsonb language sql stable set search_path = ''
as $$ select private.administration_overview() $$;
comment on function public.administration_overview is 'Figures on the installation for its administrators. Raises CS001.';

-- account_overview: an account with where the person stands, for the installation's administrators alone.
-- Runs as the caller, who is not told the names of a tenant's clients.
create view public.account_overview with (security_invoker = true) as
select p.id, p.full_name, p.email, p.status, p.role, p.last_login_at, p.created_at,
  coalesce(m.memberships, '[]'::jsonb) as memberships
from public.profiles p
left join lateral (
  select jsonb_agg(jsonb_build_object('organisation', o.name, 'kind', x.kind) order by o.name, x.kind) as memberships
    from (select uo.organisation_id, uo.org_role as kind from public.user_organisations uo where uo.user_id = p.id and uo.is_active
          union select uc.organisation_id, 'client' from public.user_clients uc where uc.user_id = p.id and uc.is_active) x
    join public.organisations o on o.id = x.organisation_id and o.deleted_at is null
) m on true
where (select private.is_system_admin());
comment on view public.account_overview is 'Accounts with where each person stands, for the installation''s administrators.';

revoke all on public.account_overview from anon, authenticated, service_role;
grant select on public.account_overview to authenticated;

grant execute on function
  private.may_create_organisation(), private.set_installation(boolean), public.set_installation(boolean),
  private.create_organisation(uuid, text, text), public.create_organisation(uuid, text, text),
  private.administer_organisation(uuid, boolean, text, timestamptz, integer, integer, integer), public.administer_organisation(uuid, boolean, text, timestamptz, integer, integer, integer),
  private.administer_person(uuid, text, text), public.administer_person(uuid, text, text),
  private.enter_organisation(uuid, text), public.enter_organisation(uuid, text),
  private.leave_organisation(uuid), public.leave_organisation(uuid),
  private.administration_overview(), public.administration_overview() to authenticated;
