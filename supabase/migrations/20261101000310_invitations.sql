-- Invitations: how people come in. One mechanism for the organisation, a project and a client.
--
-- The link's token exists in the mail only; the table keeps its SHA-256 (X38). Accepting acts for
-- auth.uid() alone, and only when the signed-in address is the invited one (X34). Expiry is computed,
-- so a late sweep changes nothing; the worker's sweep makes it visible in lists.

create table public.org_invitations (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  email text not null check (char_length(email) <= 254 and email = lower(email) and email ~* '^[A-Z0-9._%+-]+@[A-Z0-9.-]+\.[A-Z]{2,}$'),
  org_role text check (org_role in ('org_admin', 'org_member')),
  project_id uuid,
  project_role text check (project_role in ('admin', 'supplier_pm', 'customer_pm', 'contributor', 'viewer')),
  client_id uuid,
  client_role text check (client_role in ('client_admin', 'client_member')),
  role_ids uuid[] not null default '{}' check (cardinality(role_ids) <= 20),
  token_hash text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
  status text not null default 'pending' check (status in ('pending', 'accepted', 'expired', 'revoked')),
  invited_by uuid references public.profiles (id) on delete set null,
  invited_at timestamptz not null default now(),
  sent_count integer not null default 1,
  sent_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '7 days',
  accepted_at timestamptz,
  accepted_by uuid references public.profiles (id) on delete set null,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  foreign key (organisation_id, project_id) references public.projects (organisation_id, id) on delete cascade,
  foreign key (organisation_id, client_id) references public.clients (organisation_id, id) on delete cascade,
  check ((project_id is null) = (project_role is null)),
  check ((client_id is null) = (client_role is null)),
  -- A person comes in on one side: as the organisation's own, or as a client's; a project role may ride along.
  check ((org_role is null) <> (client_role is null)),
  -- Roles of the organisation are for its own people.
  check (org_role is not null or role_ids = '{}')
);
comment on table public.org_invitations is 'Invitations to an organisation, a client, and with it to a project.';
create unique index org_invitations_one_pending on public.org_invitations (organisation_id, email, client_id, project_id) nulls not distinct where status = 'pending';
create index org_invitations_list_idx on public.org_invitations (organisation_id, invited_at desc, id);
create index org_invitations_expiry_idx on public.org_invitations (expires_at) where status = 'pending';
create index org_invitations_project_idx on public.org_invitations (organisation_id, project_id);
create index org_invitations_client_idx on public.org_invitations (organisation_id, client_id);
create index org_invitations_invited_by_idx on public.org_invitations (invited_by);
create index org_invitations_accepted_by_idx on public.org_invitations (accepted_by);
create index org_invitations_created_by_idx on public.org_invitations (created_by);
create index org_invitations_updated_by_idx on public.org_invitations (updated_by);

-- private.require_inviter(…): the permission that an invitation of this kind needs, checked.
-- Raises CS001, CS002, CS033.
create function private.require_inviter(organisation_id uuid, org_role text, project_id uuid, project_role text, client_id uuid, client_role text)
returns uuid
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_me();
begin
  if not organisation_id = any (private.my_organisation_ids()) then
    perform private.fail('CS001', 'There is no such organisation.', 'organisation');
  end if;
  if client_id is not null and not exists (
      select 1 from public.clients c where c.id = client_id and c.organisation_id = require_inviter.organisation_id and c.status = 'active') then
    perform private.fail('CS001', 'There is no such client.', 'client_id');
  end if;
  -- Who administers a client, or signs for it, fills its own seats.
  if project_id is not null and not (client_id is not null and project_role in ('customer_pm', 'contributor', 'viewer') and project_id = any (private.my_customer_project_ids())) then
    perform private.require_project(project_id, case when project_role = 'admin' then 'project.manage' else 'project.members' end);
  end if;
  -- Once a client has somebody of its own, it chooses its administrators and its signers itself.
  if client_id is not null and exists (select 1 from private.client_voices v where v.client_id = require_inviter.client_id)
     and ((client_role = 'client_admin' and not client_id = any (private.client_ids_with('client.people')))
       or (project_role = 'customer_pm' and private.speaks_for(project_id, 'customer', person) is null)) then
    perform private.fail('CS033', 'Each side appoints its own signers.', 'customer');
  end if;
  -- Whoever runs a project's team may bring in members for it, but not administrators.
  if not (organisation_id = any (private.organisation_ids_with('members.manage'))
     or (client_id is not null and organisation_id = any (private.organisation_ids_with('clients.manage')))
     or (client_id is not null and client_id = any (private.client_ids_with('client.people')))
     or (project_id is not null and coalesce(org_role, 'org_member') = 'org_member' and coalesce(client_role, 'client_member') = 'client_member')) then
    perform private.fail('CS002', 'You may not invite people here.', 'members.manage');
  end if;
  return person;
end;
$$;

-- private.new_invitation_token(): 32 random bytes, base64url without padding (43 characters).
create function private.new_invitation_token()
returns text
language sql
volatile
set search_path = ''
as $$ select translate(rtrim(encode(extensions.gen_random_bytes(32), 'base64'), '='), '+/', '-_') $$;

-- private.require_invitation_pace(organisation_id, inviter): a day has a number of invitations: for each person, for the
-- organisation's own people together, and for those of each client apart, so that no client uses up the supplier's.
-- Raises CS007.
create function private.require_invitation_pace(organisation_id uuid, inviter uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  clients uuid[] := array(select uc.client_id from public.user_clients uc where uc.organisation_id = $1 and uc.user_id = inviter);
  is_client boolean := cardinality(clients) > 0 and not exists (select 1 from public.user_organisations uo where uo.organisation_id = $1 and uo.user_id = inviter and uo.is_active);
  today record;
begin
  perform private.hold_pace('invitations', $1::text);
  select count(*) filter (where i.invited_by = inviter) as own,
         count(*) filter (where is_client and i.client_id = any (clients) and x.is_clients) as of_client,
         count(*) filter (where not coalesce(x.is_clients, false)) as of_supplier
    into today
    from public.org_invitations i
    left join lateral (select true as is_clients from public.user_clients uc where uc.organisation_id = i.organisation_id and uc.user_id = i.invited_by limit 1) x on true
   where i.organisation_id = $1 and i.invited_at > now() - interval '1 day';
  if today.own >= 100 or (is_client and today.of_client >= 50) or (not is_client and today.of_supplier >= 200) then
    perform private.fail('CS007', 'Too many invitations today.', 'invitations');
  end if;
end;
$$;

-- private.invite_person(…): makes the invitation and its mail. Returns its id.
-- Raises CS001, CS002, CS006 (email), CS007 (too many a day), CS025 (already pending),
-- CS026 (already there), CS030 (other side), CS031 (role of the other side), CS033 (the client's own choice).
create function private.invite_person(invitation_id uuid, organisation_id uuid, email text, org_role text, client_id uuid, client_role text, project_id uuid, project_role text, role_ids uuid[])
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  inviter uuid := private.require_inviter(organisation_id, org_role, project_id, project_role, client_id, client_role);
  address text := lower(btrim(email));
  token text := private.new_invitation_token();
  already uuid;
begin
  if address is null or address !~* '^[A-Z0-9._%+-]+@[A-Z0-9.-]+\.[A-Z]{2,}$' then
    perform private.fail('CS006', 'This is not an e-mail address.', 'email');
  end if;
  if project_id is not null and ((project_role in ('admin', 'supplier_pm') and org_role is null) or (project_role = 'customer_pm' and client_role is null)) then
    perform private.fail('CS031', 'This role is for people of the other side.', project_role);
  end if;
  if project_id is not null and client_id is not null and not exists (select 1 from public.projects p where p.id = invite_person.project_id and p.client_id = invite_person.client_id) then
    perform private.fail('CS031', 'The project belongs to another client.', 'client_id');
  end if;
  role_ids := coalesce(array(select distinct r from unnest(role_ids) r where r is not null), '{}');
  if role_ids <> '{}' and not invite_person.organisation_id = any (private.organisation_ids_with('roles.manage')) then
    perform private.fail('CS002', 'You may not give roles.', 'roles.manage');
  end if;
  if exists (select 1 from unnest(role_ids) r where not exists (select 1 from public.roles x where x.id = r and x.organisation_id = invite_person.organisation_id)) then
    perform private.fail('CS001', 'There is no such role.', 'role_ids');
  end if;
  select i.id into already from public.org_invitations i where i.id = invitation_id and i.invited_by = inviter;
  if found then
    return already;
  end if;
  -- Nobody invites themselves: an administrator's open entry must not become a seat.
  if address = (select p.email from public.profiles p where p.id = inviter) then
    perform private.fail('CS026', 'You are there already.', 'email');
  end if;
  perform private.require_invitation_pace(invite_person.organisation_id, inviter);
  perform 1 from public.profiles p where p.email = address
      and ((client_id is null and exists (select 1 from public.user_clients uc where uc.user_id = p.id and uc.organisation_id = invite_person.organisation_id and uc.is_active))
        or (client_id is not null and exists (select 1 from public.user_organisations uo where uo.user_id = p.id and uo.organisation_id = invite_person.organisation_id and uo.is_active)));
  if found then
    perform private.fail('CS030', 'A person stands on one side only.', 'email');
  end if;
  perform 1 from public.profiles p where p.email = address
      and (case when client_id is null
             then exists (select 1 from public.user_organisations uo where uo.user_id = p.id and uo.organisation_id = invite_person.organisation_id and uo.is_active)
             else exists (select 1 from public.user_clients uc where uc.user_id = p.id and uc.client_id = invite_person.client_id and uc.is_active) end)
      and (project_id is null or exists (select 1 from public.user_projects up where up.user_id = p.id and up.project_id = invite_person.project_id));
  if found then
    perform private.fail('CS026', 'This person is there already.', 'email');
  end if;
  -- One that ran out makes room for a new one.
  update public.org_invitations i set status = 'expired'
   where i.organisation_id = invite_person.organisation_id and i.email = address and i.status = 'pending' and i.expires_at <= now();
  insert into public.org_invitations (id, organisation_id, email, org_role, client_id, client_role, project_id, project_role, role_ids, token_hash, invited_by)
  values (coalesce(invitation_id, gen_random_uuid()), invite_person.organisation_id, address, invite_person.org_role, invite_person.client_id,
          invite_person.client_role, invite_person.project_id, invite_person.project_role, invite_person.role_ids, private.sha256_hex(token), inviter)
  on conflict do nothing
  returning id into already;
  if already is null then
    perform private.fail('CS025', 'An invitation to this address is waiting already.', 'email');
  end if;
  perform private.send_mail(address, 'invitation', jsonb_build_object('invitation_id', already, 'token', token), 'invitation:' || already || ':1');
  return already;
end;
$$;
create function public.invite_person(invitation_id uuid, organisation_id uuid, email text, org_role text default null, client_id uuid default null,
  client_role text default null, project_id uuid default null, project_role text default null, role_ids uuid[] default '{}')
returns uuid
language sql
set search_path = ''
as $$ select private.invite_person(invitation_id, organisation_id, email, org_role, client_id, client_role, project_id, project_role, role_ids) $$;
comment on function public.invite_person is 'Invites an address to an organisation or a client, and with it to a project. Raises CS001, CS002, CS006, CS007, CS025, CS026, CS030, CS031, CS033.';

-- private.sees_invitation(invitation): the policy select_inviters, for functions: what is out of reach and what is not there
-- get the same answer.
create function private.sees_invitation(i public.org_invitations)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(i.organisation_id = any (private.organisation_ids_with('members.manage'))
    or (i.client_id is not null and i.organisation_id = any (private.organisation_ids_with('clients.manage')))
    or i.project_id = any (private.project_ids_with('project.members'))
    or i.client_id = any (private.client_ids_with('client.people')), false)
$$;

-- private.resend_invitation(invitation_id): a new token (the old link dies), a new week, a new mail.
-- Raises CS001, CS002, CS004 (accepted or revoked), CS007 (ten times; detail 'resend': within a minute).
create function private.resend_invitation(invitation_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  i public.org_invitations;
  token text := private.new_invitation_token();
begin
  select * into i from public.org_invitations x where x.id = resend_invitation.invitation_id for update;
  if i.id is null or not private.sees_invitation(i) then
    perform private.fail('CS001', 'There is no such invitation.', 'invitation');
  end if;
  perform private.require_inviter(i.organisation_id, i.org_role, i.project_id, i.project_role, i.client_id, i.client_role);
  if i.status not in ('pending', 'expired') then
    perform private.fail('CS004', 'This invitation is closed.', i.status);
  end if;
  if i.sent_count >= 10 then
    perform private.fail('CS007', 'This invitation was sent ten times.', 'invitations');
  end if;
  if i.sent_at > now() - interval '1 minute' then
    perform private.fail('CS007', 'This invitation was sent a moment ago.', 'resend');
  end if;
  update public.org_invitations x
     set token_hash = private.sha256_hex(token), status = 'pending', expires_at = now() + interval '7 days', sent_count = x.sent_count + 1, sent_at = now()
   where x.id = i.id;
  perform private.send_mail(i.email, 'invitation', jsonb_build_object('invitation_id', i.id, 'token', token), 'invitation:' || i.id || ':' || (i.sent_count + 1));
end;
$$;
create function public.resend_invitation(invitation_id uuid) returns void language sql set search_path = ''
as $$ select private.resend_invitation(invitation_id) $$;
comment on function public.resend_invitation is 'Sends an invitation again with a new link. Raises CS001, CS002, CS004, CS007.';

-- private.revoke_invitation(invitation_id): closes a pending or expired invitation; repeated calls do nothing.
-- Raises CS001, CS002, CS022.
create function private.revoke_invitation(invitation_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  i public.org_invitations;
begin
  select * into i from public.org_invitations x where x.id = revoke_invitation.invitation_id for update;
  if i.id is null or not private.sees_invitation(i) then
    perform private.fail('CS001', 'There is no such invitation.', 'invitation');
  end if;
  perform private.require_inviter(i.organisation_id, i.org_role, i.project_id, i.project_role, i.client_id, i.client_role);
  if i.status = 'accepted' then
    perform private.fail('CS022', 'This invitation was accepted already.');
  end if;
  update public.org_invitations x set status = 'revoked' where x.id = i.id and x.status <> 'revoked';
end;
$$;
create function public.revoke_invitation(invitation_id uuid) returns void language sql set search_path = ''
as $$ select private.revoke_invitation(invitation_id) $$;
comment on function public.revoke_invitation is 'Closes an invitation. Raises CS001, CS002, CS022.';

-- private.get_invitation_by_token(token): what the invited person sees before signing in. An unknown
-- token gives no row. `state` is pending, accepted, expired or revoked, with expiry computed now.
create function private.get_invitation_by_token(token text)
returns table (organisation_name text, organisation_slug text, client_name text, project_name text, email text, role text, invited_by_name text, expires_at timestamptz, state text)
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
  select coalesce(o.display_name, o.name), o.slug, c.name, p.name, i.email, coalesce(i.project_role, i.org_role, i.client_role), inviter.full_name, i.expires_at,
         case when i.status = 'pending' and i.expires_at <= now() then 'expired' else i.status end
    from public.org_invitations i
    join public.organisations o on o.id = i.organisation_id and o.is_active and o.deleted_at is null
    left join public.clients c on c.id = i.client_id
    left join public.projects p on p.id = i.project_id
    left join public.profiles inviter on inviter.id = i.invited_by
   where i.token_hash = private.sha256_hex(token);
end;
$$;
create function public.get_invitation_by_token(token text)
returns table (organisation_name text, organisation_slug text, client_name text, project_name text, email text, role text, invited_by_name text, expires_at timestamptz, state text)
language sql stable set search_path = ''
as $$ select * from private.get_invitation_by_token(token) $$;
comment on function public.get_invitation_by_token is 'An invitation by its link''s token, for anybody who has the link.';

-- private.accept_invitation(token): the signed-in person joins. Returns the organisation's slug and,
-- for a client's person, the client. Accepting twice as the same person is the same as once.
-- Raises CS020 unknown, CS021 expired, CS022 used, CS023 revoked, CS024 other address, CS030, CS031, CS008.
create function private.accept_invitation(token text)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_me();
  address text;
  i public.org_invitations;
  slug text;
begin
  select p.email into address from public.profiles p where p.id = person;
  select * into i from public.org_invitations x where x.token_hash = private.sha256_hex(token) for update;
  select o.slug into slug from public.organisations o where o.id = i.organisation_id and o.is_active and o.deleted_at is null;
  if slug is null then
    perform private.fail('CS020', 'There is no such invitation.');
  end if;
  if i.email <> address then
    perform private.fail('CS024', 'This invitation is for another address.');
  end if;
  if i.status = 'accepted' and i.accepted_by = person then
    return jsonb_build_object('organisation', slug, 'client_id', i.client_id, 'project_id', i.project_id);
  end if;
  if i.status = 'accepted' then
    perform private.fail('CS022', 'This invitation was used already.');
  elsif i.status = 'revoked' then
    perform private.fail('CS023', 'This invitation was withdrawn.');
  elsif i.status = 'expired' or i.expires_at <= now() then
    perform private.fail('CS021', 'This invitation ran out.');
  end if;
  -- An invitation is worth what its sender's right is worth now; one from outside any session (an import) has no sender.
  if i.invited_by is not null and not (private.is_supplier_person(i.organisation_id, i.invited_by)
      or (i.client_id is not null and private.is_client_person(i.client_id, i.invited_by))
      or exists (select 1 from public.organisation_entries e where e.organisation_id = i.organisation_id and e.user_id = i.invited_by and e.left_at is null and e.expires_at > now())) then
    perform private.fail('CS023', 'This invitation was withdrawn.');
  end if;
  if i.org_role is not null then
    insert into public.user_organisations as uo (organisation_id, user_id, org_role, invited_by, invited_at, accepted_at, is_default)
    values (i.organisation_id, person, i.org_role, i.invited_by, i.invited_at, now(),
            not exists (select 1 from public.user_organisations d where d.user_id = person and d.is_default))
    on conflict (organisation_id, user_id) do update
      set is_active = true, org_role = case when uo.is_active then uo.org_role else excluded.org_role end, accepted_at = now();
    -- Those that are still there, while who gave them still may.
    insert into public.user_roles (organisation_id, role_id, user_id, created_by)
    select r.organisation_id, r.id, person, i.invited_by from public.roles r
     where r.id = any (i.role_ids) and r.organisation_id = i.organisation_id and i.invited_by = any (private.people_with(i.organisation_id, 'roles.manage'))
    on conflict do nothing;
  else
    -- A client that has somebody of its own chooses its administrators itself.
    if i.client_role = 'client_admin' and exists (select 1 from private.client_voices v where v.client_id = i.client_id)
       and private.is_supplier_person(i.organisation_id, i.invited_by) then
      i.client_role := 'client_member';
    end if;
    insert into public.user_clients as uc (organisation_id, client_id, user_id, client_role, invited_by, invited_at, accepted_at)
    values (i.organisation_id, i.client_id, person, i.client_role, i.invited_by, i.invited_at, now())
    on conflict (organisation_id, client_id, user_id) do update
      set is_active = true, client_role = case when uc.is_active then uc.client_role else excluded.client_role end, accepted_at = now();
  end if;
  if i.project_id is not null then
    -- The guard checks the role against the side; who may appoint is decided now, not when it was sent.
    perform private.place_invited(i, person);
  end if;
  update public.org_invitations x set status = 'accepted', accepted_at = now(), accepted_by = person where x.id = i.id;
  return jsonb_build_object('organisation', slug, 'client_id', i.client_id, 'project_id', i.project_id);
end;
$$;
create function public.accept_invitation(token text) returns jsonb language sql set search_path = ''
as $$ select private.accept_invitation(token) $$;
comment on function public.accept_invitation is 'The signed-in person accepts. Raises CS008, CS020 to CS024, CS030, CS031.';

-- private.expire_invitations(): marks what ran out. Called by the worker; returns how many.
create function private.expire_invitations()
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  n integer;
begin
  update public.org_invitations set status = 'expired' where status = 'pending' and expires_at <= now();
  get diagnostics n = row_count;
  return n;
end;
$$;

-- private.tg_withdraw_sent(): on the seats from which people invite. Whoever loses one, or gets another
-- role in it, leaves no open invitation behind: its right was the seat's.
create function private.tg_withdraw_sent()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.org_invitations i set status = 'revoked'
   where i.organisation_id = old.organisation_id
     and i.invited_by = old.user_id
     and i.status = 'pending'
     and case tg_table_name
           when 'user_clients' then i.client_id = (to_jsonb(old) ->> 'client_id')::uuid
           when 'user_projects' then i.project_id = (to_jsonb(old) ->> 'project_id')::uuid
                and not exists (select 1 from public.user_organisations uo where uo.organisation_id = old.organisation_id
                                   and uo.user_id = old.user_id and uo.is_active and uo.org_role = 'org_admin')
           else true
         end;
  return null;
end;
$$;
create trigger "500_user_organisations__withdraw_sent" after delete or update of org_role, is_active on public.user_organisations
  for each row execute function private.tg_withdraw_sent();
create trigger "500_user_clients__withdraw_sent" after delete or update of client_role, is_active on public.user_clients
  for each row execute function private.tg_withdraw_sent();
create trigger "500_user_projects__withdraw_sent" after delete or update of role on public.user_projects
  for each row execute function private.tg_withdraw_sent();

-- private.tg_withdraw_with_account(): on profiles and entries. Who is suspended or deleted, and an administrator of the
-- installation who leaves, leaves no open invitation behind.
create function private.tg_withdraw_with_account()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_table_name = 'profiles' then
    if tg_op = 'DELETE' or new.status <> 'active' then
      update public.org_invitations i set status = 'revoked' where i.invited_by = old.id and i.status = 'pending';
    end if;
  elsif new.left_at is not null then
    update public.org_invitations i set status = 'revoked'
     where i.organisation_id = new.organisation_id and i.invited_by = new.user_id and i.status = 'pending'
       and not private.is_supplier_person(new.organisation_id, new.user_id);
  end if;
  return coalesce(new, old);
end;
$$;
-- Before: once the account is gone, nobody knows what it had sent.
create trigger "290_profiles__withdraw_sent" before delete or update of status on public.profiles
  for each row execute function private.tg_withdraw_with_account();
create trigger "500_organisation_entries__withdraw_sent" after update of left_at on public.organisation_entries
  for each row execute function private.tg_withdraw_with_account();

-- private.tg_withdraw_unfounded(): on designed roles. Who no longer holds one, or finds less in it, leaves no open
-- invitation behind that only the role let them send. The rights are those of private.require_inviter.
create function private.tg_withdraw_unfounded()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  senders uuid[] := case tg_table_name when 'user_roles' then array[(to_jsonb(old) ->> 'user_id')::uuid] else array(select ur.user_id from public.user_roles ur where ur.role_id = old.id) end;
begin
  update public.org_invitations i set status = 'revoked'
   where i.organisation_id = old.organisation_id
     and i.invited_by = any (senders)
     and i.status = 'pending'
     and not i.invited_by = any (private.people_with(old.organisation_id, 'members.manage'))
     and not ((i.project_id is null and i.client_id is not null and i.invited_by = any (private.people_with(old.organisation_id, 'clients.manage')))
       or (i.project_id is not null
         and (i.invited_by = any (private.people_with(old.organisation_id, 'projects.reach_all'))
           or exists (select 1 from public.user_projects up join public.role_permissions rp on rp.role = up.role
                       where up.project_id = i.project_id and up.user_id = i.invited_by and rp.permission = case i.project_role when 'admin' then 'project.manage' else 'project.members' end))
         and ((i.client_id is not null and i.invited_by = any (private.people_with(old.organisation_id, 'clients.manage')))
           or (coalesce(i.org_role, 'org_member') = 'org_member' and coalesce(i.client_role, 'client_member') = 'client_member'))));
  return null;
end;
$$;
create trigger "500_user_roles__withdraw_unfounded" after delete on public.user_roles
  for each row execute function private.tg_withdraw_unfounded();
create trigger "500_roles__withdraw_unfounded" after update of permissions on public.roles
  for each row execute function private.tg_withdraw_unfounded();

-- private.tg_profiles__renamed(): who changes their name is a line in the log of every organisation that they belong to, on
-- either side, and its administrators are told: a name is what stands under a signature.
create function private.tg_profiles__renamed()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  place record;
  administrators uuid[];
begin
  if new.full_name = old.full_name then
    return null;
  end if;
  for place in
    select uo.organisation_id, null::uuid as client_id from public.user_organisations uo where uo.user_id = new.id and uo.is_active
    union
    select uc.organisation_id, uc.client_id from public.user_clients uc where uc.user_id = new.id and uc.is_active
  loop
    insert into public.audit_log (organisation_id, actor_id, actor_name, verb, table_name, record_id, record_label, changes, request_id)
    values (place.organisation_id, auth.uid(), old.full_name, 'changed', 'profiles', new.id, old.full_name,
      jsonb_build_object('full_name', jsonb_build_array(old.full_name, new.full_name)), private.request_id());
    -- The person's own side: the client's administrators, or the organisation's.
    administrators := array_remove(case when place.client_id is null
      then array(select uo.user_id from public.user_organisations uo where uo.organisation_id = place.organisation_id and uo.is_active and uo.org_role = 'org_admin')
      else array(select uc.user_id from public.user_clients uc where uc.client_id = place.client_id and uc.is_active and uc.client_role = 'client_admin')
        || array(select uo.user_id from public.user_organisations uo where uo.organisation_id = place.organisation_id and uo.is_active and uo.org_role = 'org_admin') end, new.id);
    perform private.notify(administrators, array_fill('administrator'::text, array[cardinality(administrators)]), 'person_renamed', place.organisation_id, null,
      'organisation', place.organisation_id, old.full_name, jsonb_build_object('before', old.full_name, 'after', new.full_name));
  end loop;
  return null;
end;
$$;
create trigger "510_profiles__renamed" after update of full_name on public.profiles
  for each row execute function private.tg_profiles__renamed();

create trigger "100_org_invitations__stamp" before insert or update on public.org_invitations
  for each row execute function private.tg_stamp();
create trigger "900_org_invitations__audit" after insert or delete or update of status on public.org_invitations
  for each row execute function private.tg_audit();

alter table public.org_invitations enable row level security;
create policy select_inviters on public.org_invitations for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('members.manage'))::uuid[])
    or (client_id is not null and organisation_id = any ((select private.organisation_ids_with('clients.manage'))::uuid[]))
    or project_id = any ((select private.project_ids_with('project.members'))::uuid[])
    or client_id = any ((select private.client_ids_with('client.people'))::uuid[]));

revoke all on public.org_invitations from anon, authenticated, service_role;
grant select (id, organisation_id, email, org_role, project_id, project_role, client_id, client_role, role_ids, status, invited_by, invited_at, sent_count, sent_at,
  expires_at, accepted_at, accepted_by, created_at, updated_at, lock_version) on public.org_invitations to authenticated;
grant execute on function
  private.invite_person(uuid, uuid, text, text, uuid, text, uuid, text, uuid[]), public.invite_person(uuid, uuid, text, text, uuid, text, uuid, text, uuid[]),
  private.resend_invitation(uuid), public.resend_invitation(uuid), private.revoke_invitation(uuid), public.revoke_invitation(uuid),
  private.accept_invitation(text), public.accept_invitation(text) to authenticated;
grant execute on function private.get_invitation_by_token(text), public.get_invitation_by_token(text) to anon, authenticated;

-- Withheld: token_hash from everybody; every direct write. get_invitation_by_token is one of the two
-- functions that a person without an account may call.
