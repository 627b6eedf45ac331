-- Signers: who speaks for a side is decided by that side.
--
-- A seat whose role signs (admin and supplier_pm for the supplier, customer_pm for the customer) is given and taken by
-- the side that it speaks for. The supplier may bring in the first person of a client that has nobody; that person is
-- the client's administrator, and from then on the client appoints. Every appointment, acceptance and removal is an entry
-- of the project's ledger, so that all three verifiers can tell a signature whose signer the other side had chosen.
-- What is done outside a person's session (an import, the installation's owner) is written down as the system's.

-- private.signing_side(role): the side that a role in the team signs for, or null.
create function private.signing_side(role text)
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$ select case when role in ('admin', 'supplier_pm') then 'supplier' when role = 'customer_pm' then 'customer' end $$;

-- When a client first had somebody of its own, who that was, and who brought them in. Never removed: a client that had
-- a voice once is never again one for which the supplier chooses.
create table private.client_voices (
  client_id uuid primary key references public.clients (id) on delete cascade,
  user_id uuid not null,
  name text not null,
  invited_by uuid,
  invited_by_name text,
  since timestamptz not null default now(),
  -- The transaction in which the client got its voice: an appointment that rides along with it is the first.
  transaction_id xid8 not null default pg_current_xact_id()
);
comment on table private.client_voices is 'The first person of each client, and who brought them in.';

-- Seats that this transaction gives or takes for a reason that lies elsewhere: an invitation's acceptance, or a membership
-- that came back. Only the definer functions of this slice write it, so that nobody can pretend.
create table private.seat_reasons (
  transaction_id xid8 not null default pg_current_xact_id(),
  project_id uuid not null,
  user_id uuid not null,
  reason text not null check (reason in ('invited', 'first', 'returned')),
  acted_by uuid,
  since timestamptz,
  primary key (transaction_id, project_id, user_id)
);
comment on table private.seat_reasons is 'Why this transaction gives or takes a seat that its person could not.';

-- private.speaks_for(project_id, side, person): with what authority the person appoints for the side, now: 'client_admin'
-- or 'customer_pm' for the customer; 'org_admin', 'org_member' or, in an entry, 'system_admin' for the supplier
-- (whether they manage the team is for the policies). Null when they do not.
create function private.speaks_for(project_id uuid, side text, person uuid)
returns text
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select case when $2 = 'customer' then (
      case
        when exists (select 1 from public.user_clients uc join public.profiles q on q.id = uc.user_id and q.status = 'active'
                      join public.clients c on c.id = uc.client_id and c.status = 'active'
                      where uc.client_id = p.client_id and uc.user_id = $3 and uc.is_active and uc.client_role = 'client_admin') then 'client_admin'
        when exists (select 1 from public.user_projects up where up.project_id = p.id and up.user_id = $3 and up.role = 'customer_pm')
          and private.is_client_person(p.client_id, $3) then 'customer_pm' end)
    else (
      case
        when private.is_supplier_person(p.organisation_id, $3) then (
          select uo.org_role from public.user_organisations uo where uo.organisation_id = p.organisation_id and uo.user_id = $3)
        when exists (select 1 from public.organisation_entries e where e.organisation_id = p.organisation_id and e.user_id = $3
                      and e.left_at is null and e.expires_at > now()) then 'system_admin' end) end
    from public.projects p where p.id = $1);
end;
$$;

-- private.may_appoint(project_id, side): whether the caller decides who signs for the side: who speaks for it and, for the
-- supplier, also manages the team.
create function private.may_appoint(project_id uuid, side text)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select private.speaks_for($1, $2, auth.uid()) is not null and ($2 = 'customer' or $1 = any (private.project_ids_with('project.members')))
$$;

-- private.is_appointed(project_id, person, side): the ledger's last word on this person and side.
create function private.is_appointed(project_id uuid, person uuid, side text)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return coalesce((
  select s.action <> 'removed' from public.signatures s
   where s.subject_id = $2 and s.project_id = $1 and s.subject_type = 'signer' and s.side = $3
   order by s.position desc limit 1), false);
end;
$$;

-- private.signer_account(person): id, name and address as the ledger writes them.
create function private.signer_account(person uuid)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce((select jsonb_build_object('id', p.id, 'name', p.full_name, 'address', p.email) from public.profiles p where p.id = $1),
    jsonb_build_object('id', $1, 'name', 'System', 'address', null))
$$;

-- private.authority_words(authority, organisation, client): ', administrator of Westmoor', for a sentence about an appointment.
create function private.authority_words(authority text, organisation text, client text)
returns text
language sql
immutable
set search_path = ''
as $$
  select case authority
    when 'client_admin' then ', administrator of ' || client
    when 'customer_pm' then ', who signs for ' || client
    when 'org_admin' then ', administrator of ' || organisation
    when 'org_member' then ' of ' || organisation
    when 'system_admin' then ', administrator of the installation'
    else '' end
$$;

-- private.note_signer(…): one entry of the ledger about a signer's seat. `side` is whose seat, `role` the seat's,
-- `actor` who did it (null: the system), `is_first` that the supplier brought in the client's first person with it,
-- `proof` how it was proved, one phrase.
create function private.note_signer(project_id uuid, person uuid, side text, role text, action text, actor uuid, is_first boolean, proof text)
returns public.signatures
language plpgsql
security definer
set search_path = ''
as $$
declare
  project public.projects;
  organisation text;
  client text;
  signer jsonb := private.signer_account(person) || jsonb_build_object('role', role);
  actor_side text;
  authority text;
  acted_by jsonb := private.signer_account(actor);
  whose text;
begin
  select * into project from public.projects p where p.id = note_signer.project_id;
  select coalesce(o.display_name, o.name) into organisation from public.organisations o where o.id = project.organisation_id;
  select c.name into client from public.clients c where c.id = project.client_id;
  if actor is not null then
    authority := private.speaks_for(note_signer.project_id, 'customer', actor);
    actor_side := case when authority is not null or private.is_client_person(project.client_id, actor) then 'customer' else 'supplier' end;
    if actor_side = 'supplier' then
      authority := private.speaks_for(note_signer.project_id, 'supplier', actor);
    end if;
  end if;
  whose := case side when 'customer' then coalesce(client, 'the customer') else organisation end;
  if signer ->> 'name' = 'System' then
    signer := coalesce((select s.content -> 'signer' from public.signatures s
      where s.subject_id = person and s.project_id = note_signer.project_id and s.subject_type = 'signer' order by s.position desc limit 1), signer);
  end if;
  return private.append_signature(note_signer.project_id, 'signer', person, side, action, actor, coalesce(authority, 'system'),
    case action
      when 'accepted' then format('I accept to sign for %s as %s.', whose, signer ->> 'address')
      when 'removed' then format('%s no longer signs for %s.', signer ->> 'name', whose)
      else case when is_first then 'First appointment, by the supplier: ' else '' end || format('%s (%s) signs for %s.', signer ->> 'name', signer ->> 'address', whose) end,
    jsonb_build_object('subject', 'signer', 'organisation', organisation, 'client', client, 'client_id', project.client_id,
      'project', jsonb_build_object('reference', project.reference, 'name', project.name),
      'signer', signer, 'by', acted_by || jsonb_build_object('side', actor_side, 'authority', authority), 'first', coalesce(is_first, false), 'proof', proof));
end;
$$;

-- private.side_people(project_id, side): everybody of a side who is told what becomes of its signers: its team, and
-- for the customer also the client's administrators.
create function private.side_people(project_id uuid, side text)
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return array(
    select up.user_id from public.user_projects up join public.projects p on p.id = up.project_id
     where up.project_id = $1
       and case $2 when 'customer' then private.is_client_person(p.client_id, up.user_id) else private.is_supplier_person(p.organisation_id, up.user_id) end
    union
    select uc.user_id from public.user_clients uc join public.projects p on p.client_id = uc.client_id
     where p.id = $1 and $2 = 'customer' and uc.is_active and uc.client_role = 'client_admin');
end;
$$;

-- private.tell_signer(project_id, person, side, kind): tells the side concerned, and the person themselves.
create function private.tell_signer(project_id uuid, person uuid, side text, kind text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  people uuid[] := array_remove(private.side_people(project_id, side), person);
begin
  if auth.uid() is null then
    return;
  end if;
  perform private.notify(people || person, array_fill(side || '_side', array[cardinality(people)]) || 'signer'::text, kind, p.organisation_id, p.id,
      'project', p.id, p.reference || ' ' || p.name, jsonb_build_object('signer', (select q.full_name from public.profiles q where q.id = person), 'side', side))
     from public.projects p where p.id = tell_signer.project_id;
end;
$$;

-- private.require_other_signer(project_id, side, person): somebody else can sign for the side, too.
-- Raises CS034 (detail: the side).
create function private.require_other_signer(project_id uuid, side text, person uuid)
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  signers uuid[] := case side when 'customer' then private.team(project_id, 'customer_pm') else private.team(project_id, 'admin', 'supplier_pm') end;
begin
  if person = any (signers) and cardinality(signers) = 1 then
    perform private.fail('CS034', 'This is the last person who signs for this side.', side);
  end if;
end;
$$;

-- private.tg_user_projects__voice(): a seat that signs is given and taken by its own side, and not the last one.
-- Raises CS033 (detail: the side), CS034.
create function private.tg_user_projects__voice()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  actor uuid := auth.uid();
  row_now public.user_projects := case when tg_op = 'DELETE' then old else new end;
  gives text := case when tg_op <> 'DELETE' then private.signing_side(new.role) end;
  takes text := case when tg_op <> 'INSERT' then private.signing_side(old.role) end;
  concerned text;
begin
  if (gives is null and takes is null) or actor is null
     or not exists (select 1 from public.projects p where p.id = row_now.project_id)
     or not exists (select 1 from public.profiles p where p.id = row_now.user_id)
     or exists (select 1 from private.seat_reasons r where r.transaction_id = pg_current_xact_id_if_assigned() and r.project_id = row_now.project_id and r.user_id = row_now.user_id) then
    return row_now;
  end if;
  -- One change of a project's signers at a time, or two could each remove "the other" one.
  perform pg_advisory_xact_lock(hashtextextended('signers:' || row_now.project_id, 0));
  foreach concerned in array array_remove(array[gives, takes], null) loop
    if private.speaks_for(row_now.project_id, concerned, actor) is null then
      perform private.fail('CS033', 'Each side appoints its own signers.', concerned);
    end if;
  end loop;
  if takes is not null and gives is distinct from takes then
    perform private.require_other_signer(old.project_id, takes, old.user_id);
  end if;
  return row_now;
end;
$$;
create trigger "320_user_projects__voice" before insert or delete or update of role on public.user_projects
  for each row execute function private.tg_user_projects__voice();

-- private.tg_user_projects__ledger(): writes appointments and removals down, and tells the side.
create function private.tg_user_projects__ledger()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  gives text := case when tg_op <> 'DELETE' then private.signing_side(new.role) end;
  takes text := case when tg_op <> 'INSERT' then private.signing_side(old.role) end;
  why private.seat_reasons;
begin
  if (gives is null and takes is null)
     or not exists (select 1 from public.projects p where p.id = case when tg_op = 'DELETE' then old.project_id else new.project_id end) then
    return null;
  end if;
  select * into why from private.seat_reasons r
   where r.transaction_id = pg_current_xact_id_if_assigned() and r.project_id = coalesce(new.project_id, old.project_id) and r.user_id = coalesce(new.user_id, old.user_id);
  if takes is not null and gives is distinct from takes and private.is_appointed(old.project_id, old.user_id, takes) then
    perform private.note_signer(old.project_id, old.user_id, takes, old.role, 'removed', auth.uid(), false,
      'taken off the team in a signed-in session');
    perform private.tell_signer(old.project_id, old.user_id, takes, 'signer_removed');
  end if;
  if gives is not null and (tg_op = 'INSERT' or new.role <> old.role) then
    perform private.note_signer(new.project_id, new.user_id, gives, new.role, 'appointed', case when why.reason in ('invited', 'first') then why.acted_by else auth.uid() end,
      coalesce(why.reason = 'first', false),
      case when why.reason in ('invited', 'first') then 'invitation by mail of ' || to_char(why.since at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') else 'put on the team in a signed-in session' end);
    if why.reason in ('invited', 'first') then
      perform private.note_signer(new.project_id, new.user_id, gives, new.role, 'accepted', new.user_id, coalesce(why.reason = 'first', false), 'the link in the mail, signed in with the invited address');
    end if;
    perform private.tell_signer(new.project_id, new.user_id, gives, 'signer_appointed');
  end if;
  return null;
end;
$$;
create trigger "510_user_projects__ledger" after insert or delete or update of role on public.user_projects
  for each row execute function private.tg_user_projects__ledger();

-- private.tg_user_clients__first(): the first person of a client is its administrator, and its voice from then on.
create function private.tg_user_clients__first()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.is_active then
    insert into private.client_voices (client_id, user_id, name, invited_by, invited_by_name)
    select new.client_id, new.user_id, p.full_name, new.invited_by, (select q.full_name from public.profiles q where q.id = new.invited_by)
      from public.profiles p where p.id = new.user_id
    on conflict do nothing;
    if found then
      new.client_role := 'client_admin';
    end if;
  end if;
  return new;
end;
$$;
create trigger "290_user_clients__first" before insert or update of is_active on public.user_clients
  for each row execute function private.tg_user_clients__first();

-- private.tg_user_clients__voice(): a client's roles and signers are the client's own. The supplier deactivates plain
-- members that do not sign, and nothing else; a client keeps an active administrator. Who comes back by the supplier's
-- invitation signs no more. Raises CS033, CS032 (detail 'client'), CS034.
create function private.tg_user_clients__voice()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  actor uuid := auth.uid();
  is_own boolean := exists (select 1 from public.user_clients uc where uc.client_id = old.client_id and uc.user_id = actor and uc.is_active and uc.client_role = 'client_admin');
  seats uuid[] := array(select up.project_id from public.user_projects up join public.projects p on p.id = up.project_id
    where up.user_id = old.user_id and up.role = 'customer_pm' and p.client_id = old.client_id);
  seat uuid;
begin
  if actor is null or (new.client_role, new.is_active) = (old.client_role, old.is_active) then
    return new;
  end if;
  perform pg_advisory_xact_lock(hashtextextended('voices:' || old.client_id, 0));
  -- Accepting an invitation: the seats that signed are taken down once the membership is active (510).
  if not is_own and actor = new.user_id and new.is_active and not old.is_active then
    return new;
  end if;
  if not is_own and (new.is_active or old.client_role = 'client_admin' or new.client_role <> old.client_role or seats <> '{}') then
    perform private.fail('CS033', 'Each side appoints its own signers.', 'customer');
  end if;
  if old.is_active and old.client_role = 'client_admin' and not (new.is_active and new.client_role = 'client_admin') and not exists (
      select 1 from public.user_clients uc join public.profiles p on p.id = uc.user_id and p.status = 'active'
       where uc.client_id = old.client_id and uc.id <> old.id and uc.is_active and uc.client_role = 'client_admin') then
    perform private.fail('CS032', 'A client keeps at least one administrator.', 'client');
  end if;
  if old.is_active and not new.is_active then
    foreach seat in array seats loop
      perform private.require_other_signer(seat, 'customer', old.user_id);
    end loop;
  end if;
  return new;
end;
$$;
create trigger "320_user_clients__voice" before update of client_role, is_active on public.user_clients
  for each row execute function private.tg_user_clients__voice();

-- private.tg_user_organisations__voice(): nobody is deactivated who is the last to sign for the supplier. Raises CS034.
create function private.tg_user_organisations__voice()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if auth.uid() is not null and old.is_active and not new.is_active then
    perform private.require_other_signer(up.project_id, 'supplier', old.user_id)
       from public.user_projects up join public.projects p on p.id = up.project_id and p.deleted_at is null and p.status not in ('completed', 'cancelled')
      where up.organisation_id = old.organisation_id and up.user_id = old.user_id and private.signing_side(up.role) = 'supplier'
        and exists (select 1 from public.signatures s where s.project_id = p.id and s.action = 'signed');
  end if;
  return new;
end;
$$;
create trigger "320_user_organisations__voice" before update of is_active on public.user_organisations
  for each row execute function private.tg_user_organisations__voice();

-- private.tg_membership__ledger(): a membership that ends, or comes back, ends or brings back the seats that sign. A
-- client's person who comes back by an invitation is a viewer where they signed, until their side appoints them anew.
create function private.tg_membership__ledger()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  own_side text := case tg_table_name when 'user_clients' then 'customer' else 'supplier' end;
  seat record;
begin
  if new.is_active = old.is_active then
    return null;
  end if;
  for seat in
    select up.project_id, up.role from public.user_projects up join public.projects p on p.id = up.project_id
     where up.organisation_id = new.organisation_id and up.user_id = new.user_id and private.signing_side(up.role) = own_side
       and (own_side = 'supplier' or p.client_id = (to_jsonb(new) ->> 'client_id')::uuid)
     order by up.project_id
  loop
    if new.is_active and own_side = 'customer' and new.user_id = auth.uid() then
      insert into private.seat_reasons (project_id, user_id, reason, acted_by) values (seat.project_id, new.user_id, 'returned', auth.uid()) on conflict do nothing;
      update public.user_projects up set role = 'viewer' where up.project_id = seat.project_id and up.user_id = new.user_id;
    elsif private.is_appointed(seat.project_id, new.user_id, own_side) <> new.is_active then
      perform private.note_signer(seat.project_id, new.user_id, own_side, seat.role, case when new.is_active then 'appointed' else 'removed' end, auth.uid(), false,
        case when new.is_active then 'the membership was made active again' else 'the membership was ended' end);
      perform private.tell_signer(seat.project_id, new.user_id, own_side, case when new.is_active then 'signer_appointed' else 'signer_removed' end);
    end if;
  end loop;
  return null;
end;
$$;
create trigger "510_user_clients__ledger" after update of is_active on public.user_clients
  for each row execute function private.tg_membership__ledger();
create trigger "510_user_organisations__ledger" after update of is_active on public.user_organisations
  for each row execute function private.tg_membership__ledger();

-- Which client's people have been on a project's team: it stays with that client, because what they said and did there is
-- not for another one.
create table private.client_visits (
  project_id uuid primary key references public.projects (id) on delete cascade,
  client_id uuid not null
);
comment on table private.client_visits is 'Projects that people of a client have been on.';

-- private.tg_user_projects__visit(): notes that a client's person is on the team.
create function private.tg_user_projects__visit()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into private.client_visits (project_id, client_id)
  select p.id, p.client_id from public.projects p where p.id = new.project_id and private.is_client_person(p.client_id, new.user_id)
  on conflict do nothing;
  return null;
end;
$$;
create trigger "500_user_projects__visit" after insert on public.user_projects
  for each row execute function private.tg_user_projects__visit();

-- private.tg_clients__voice(): a client whose projects hold signatures is not deleted. Raises CS019.
create function private.tg_clients__voice()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.status = 'deleted' and old.status <> 'deleted' and exists (
      select 1 from public.projects p join public.signatures s on s.project_id = p.id and s.action = 'signed' where p.client_id = new.id) then
    perform private.fail('CS019', 'A client whose projects hold signatures cannot be deleted.', 'client_signatures');
  end if;
  return new;
end;
$$;
create trigger "320_clients__voice" before update of status on public.clients
  for each row execute function private.tg_clients__voice();

-- private.place_invited(invitation, person): the seat in the team that an accepted invitation brings. A seat that signs
-- for the customer is given by who may appoint there now: the inviter; the client's first person, who comes in with this
-- very acceptance; or the person, who administers the client. Otherwise they join as viewer, and the seat is asked for.
-- Raises CS031.
create function private.place_invited(i public.org_invitations, person uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  side text := private.signing_side(i.project_role);
  is_first boolean := exists (select 1 from private.client_voices v where v.client_id = i.client_id and v.user_id = person and v.transaction_id = pg_current_xact_id_if_assigned());
  role text := i.project_role;
begin
  if exists (select 1 from public.user_projects up where up.project_id = i.project_id and up.user_id = person) then
    return;
  end if;
  if side = 'supplier' or private.speaks_for(i.project_id, 'customer', i.invited_by) is not null or is_first then
    insert into private.seat_reasons (project_id, user_id, reason, acted_by, since)
    values (i.project_id, person, case when is_first and side = 'customer' then 'first' else 'invited' end, i.invited_by, i.invited_at);
  elsif side = 'customer' and private.speaks_for(i.project_id, 'customer', person) is null then
    role := 'viewer';
  end if;
  insert into public.user_projects (organisation_id, project_id, user_id, role) values (i.organisation_id, i.project_id, person, role);
  if role <> i.project_role then
    insert into public.signer_requests (organisation_id, project_id, side, user_id, change, reason, created_by)
    values (i.organisation_id, i.project_id, 'customer', person, 'appoint', 'The supplier invited them to sign for the customer.', i.invited_by)
    on conflict do nothing;
    perform private.tell_signer(i.project_id, person, 'customer', 'signer_requested');
  end if;
end;
$$;

-- Requests: the side that does not decide asks the one that does.
create table public.signer_requests (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  side text not null check (side in ('supplier', 'customer')),
  user_id uuid not null references public.profiles (id) on delete cascade,
  change text not null check (change in ('appoint', 'remove')),
  reason text check (private.is_clean_text(reason, 2000)),
  status text not null default 'pending' check (status in ('pending', 'accepted', 'declined', 'withdrawn')),
  answer text check (private.is_clean_text(answer, 2000)),
  decided_at timestamptz,
  decided_by uuid references public.profiles (id) on delete set null,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  foreign key (organisation_id, project_id) references public.projects (organisation_id, id) on delete cascade
);
comment on table public.signer_requests is 'One side asks the other to appoint or remove a signer; the side concerned decides.';
comment on column public.signer_requests.side is 'Whose signer it is: the side that decides.';
create unique index signer_requests_one_pending on public.signer_requests (project_id, user_id) where status = 'pending';
create index signer_requests_list_idx on public.signer_requests (organisation_id, project_id, created_at desc);
create index signer_requests_user_idx on public.signer_requests (user_id);
create index signer_requests_decided_by_idx on public.signer_requests (decided_by);
create index signer_requests_created_by_idx on public.signer_requests (created_by);
create index signer_requests_updated_by_idx on public.signer_requests (updated_by);

create trigger "100_signer_requests__stamp" before insert or update on public.signer_requests
  for each row execute function private.tg_stamp();
create trigger "900_signer_requests__audit" after insert or update or delete on public.signer_requests
  for each row execute function private.tg_audit();

-- private.request_signer(request_id, project_id, user_id, change, reason): asks the side concerned to appoint ('appoint')
-- or remove ('remove') one of its people. The caller makes the id; a repeated call finds the request. Only who manages
-- the team or signs asks. Raises CS001, CS002, CS006 (change), CS025 (asked already), CS031.
create function private.request_signer(request_id uuid, project_id uuid, user_id uuid, change text, reason text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_me();
  project public.projects;
  concerned text;
  made uuid;
begin
  perform private.require_project(request_signer.project_id, 'project.read');
  if private.my_side(request_signer.project_id) is null and not request_signer.project_id = any (private.project_ids_with('project.members')) then
    perform private.fail('CS002', 'Only the project managers of both sides ask.', 'sign');
  end if;
  select * into project from public.projects p where p.id = request_signer.project_id;
  select r.id into made from public.signer_requests r where r.id = request_signer.request_id and r.created_by = person;
  if made is not null then
    return made;
  end if;
  if change is null or change not in ('appoint', 'remove') then
    perform private.fail('CS006', 'Say what is asked for.', 'change');
  end if;
  concerned := case when private.is_client_person(project.client_id, request_signer.user_id) then 'customer'
    when private.is_supplier_person(project.organisation_id, request_signer.user_id) then 'supplier' end;
  if concerned is null then
    perform private.fail('CS001', 'There is no such person.', 'user_id');
  end if;
  insert into public.signer_requests (id, organisation_id, project_id, side, user_id, change, reason)
  values (coalesce(request_signer.request_id, gen_random_uuid()), project.organisation_id, project.id, concerned, request_signer.user_id, request_signer.change, nullif(btrim(request_signer.reason), ''))
  on conflict do nothing
  returning id into made;
  if made is null then
    perform private.fail('CS025', 'This is asked for already.', 'signer');
  end if;
  perform private.tell_signer(project.id, request_signer.user_id, concerned, 'signer_requested');
  return made;
end;
$$;
create function public.request_signer(request_id uuid, project_id uuid, user_id uuid, change text, reason text default null) returns uuid language sql set search_path = ''
as $$ select private.request_signer(request_id, project_id, user_id, change, reason) $$;
comment on function public.request_signer is 'Asks the other side to appoint or remove one of its signers. Raises CS001, CS002, CS006, CS025.';

-- private.decide_signer_request(request_id, is_accepted, answer): the side concerned decides, and what was asked is done
-- in the same transaction, as its act. Repeating the same decision does nothing.
-- Raises CS001, CS002, CS006 (no decision), CS031, CS033, CS034, CS093 (decided otherwise).
create function private.decide_signer_request(request_id uuid, is_accepted boolean, answer text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_me();
  r public.signer_requests;
  decision text := case when is_accepted then 'accepted' else 'declined' end;
begin
  select * into r from public.signer_requests x where x.id = decide_signer_request.request_id for update;
  if r.id is null or not (r.project_id = any (private.my_project_ids()) or r.project_id = any (private.my_customer_project_ids())) then
    perform private.fail('CS001', 'There is no such request.', 'request');
  end if;
  if not private.may_appoint(r.project_id, r.side) then
    perform private.fail('CS002', 'The side concerned decides.', 'sign');
  end if;
  if is_accepted is null then
    perform private.fail('CS006', 'Accept or decline.', 'is_accepted');
  end if;
  if r.status = decision then
    return;
  elsif r.status <> 'pending' then
    perform private.fail('CS093', 'This has been decided already.', r.status);
  end if;
  update public.signer_requests x set status = decision, answer = nullif(btrim(decide_signer_request.answer), ''), decided_at = now(), decided_by = person where x.id = r.id;
  if is_accepted and r.change = 'appoint' then
    insert into public.user_projects as up (organisation_id, project_id, user_id, role)
    values (r.organisation_id, r.project_id, r.user_id, case r.side when 'customer' then 'customer_pm' else 'supplier_pm' end)
    on conflict (organisation_id, project_id, user_id) do update set role = excluded.role;
  elsif is_accepted then
    update public.user_projects up set role = 'viewer' where up.project_id = r.project_id and up.user_id = r.user_id and private.signing_side(up.role) = r.side;
  end if;
  perform private.notify(array[r.created_by], array['author'], 'signer_request_' || decision, p.organisation_id, p.id, 'project', p.id, p.reference || ' ' || p.name,
      jsonb_build_object('signer', (select q.full_name from public.profiles q where q.id = r.user_id)))
     from public.projects p where p.id = r.project_id;
end;
$$;
create function public.decide_signer_request(request_id uuid, is_accepted boolean, answer text default null) returns void language sql set search_path = ''
as $$ select private.decide_signer_request(request_id, is_accepted, answer) $$;
comment on function public.decide_signer_request is 'The side concerned accepts or declines a request about its signer. Raises CS001, CS002, CS031, CS033, CS034, CS093.';

-- private.withdraw_signer_request(request_id): its author takes it back. Raises CS001, CS093.
create function private.withdraw_signer_request(request_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  r public.signer_requests;
begin
  select * into r from public.signer_requests x where x.id = withdraw_signer_request.request_id and x.created_by = private.require_me() for update;
  if r.id is null then
    perform private.fail('CS001', 'There is no such request.', 'request');
  end if;
  if r.status not in ('pending', 'withdrawn') then
    perform private.fail('CS093', 'This has been decided already.', r.status);
  end if;
  update public.signer_requests x set status = 'withdrawn', decided_at = now(), decided_by = r.created_by where x.id = r.id and x.status = 'pending';
end;
$$;
create function public.withdraw_signer_request(request_id uuid) returns void language sql set search_path = ''
as $$ select private.withdraw_signer_request(request_id) $$;
comment on function public.withdraw_signer_request is 'Takes one''s own request back. Raises CS001, CS093.';

-- private.get_signers(project_id): who signs, how they were appointed, and what is asked for, for both sides:
-- {"signers": [{"user_id", "name", "role", "side", "words"}], "requests": […]}. For the project's readers and the
-- client's administrators. Raises CS001.
create function private.get_signers(project_id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if project_id is null or not (project_id = any (private.my_project_ids()) or project_id = any (private.my_customer_project_ids())) then
    perform private.fail('CS001', 'There is no such record.', 'project');
  end if;
  return (
  select jsonb_build_object(
    'signers', (select coalesce(jsonb_agg(jsonb_build_object('user_id', q.id, 'name', q.full_name, 'role', up.role, 'side', private.signing_side(up.role),
          'words', private.appointment_words(p.id, q.id, private.signing_side(up.role))) order by private.signing_side(up.role) desc, q.full_name), '[]'::jsonb)
        from public.user_projects up join public.profiles q on q.id = up.user_id
       where up.project_id = p.id and private.signing_side(up.role) is not null and private.fits_side(up.role, p.organisation_id, p.client_id, up.user_id)),
    'requests', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'side', r.side, 'change', r.change, 'reason', r.reason, 'user_id', r.user_id, 'name', q.full_name,
          'asked_by', a.full_name, 'asked_at', r.created_at, 'is_mine', r.created_by = auth.uid(),
          'can_decide', private.may_appoint(p.id, r.side)) order by r.created_at), '[]'::jsonb)
        from public.signer_requests r join public.profiles q on q.id = r.user_id left join public.profiles a on a.id = r.created_by
       where r.project_id = p.id and r.status = 'pending'),
    'can_appoint', jsonb_build_object('supplier', private.may_appoint(p.id, 'supplier'), 'customer', private.may_appoint(p.id, 'customer')),
    'candidates', case when private.may_appoint(p.id, 'customer') then (
        select coalesce(jsonb_agg(jsonb_build_object('user_id', q.id, 'name', q.full_name) order by q.full_name), '[]'::jsonb)
          from public.user_clients uc join public.profiles q on q.id = uc.user_id and q.status = 'active'
         where uc.client_id = p.client_id and uc.is_active
           and not exists (select 1 from public.user_projects up where up.project_id = p.id and up.user_id = q.id and up.role = 'customer_pm')) else '[]'::jsonb end)
    from public.projects p where p.id = get_signers.project_id);
end;
$$;
create function public.get_signers(project_id uuid) returns jsonb language sql stable set search_path = ''
as $$ select private.get_signers(project_id) $$;
comment on function public.get_signers is 'Who signs for each side, how they were appointed, and what is asked for. Raises CS001.';

-- private.client_projects(client_id): the projects of a client that its administrator appoints signers for, each with
-- what get_signers answers.
create function private.client_projects(client_id uuid)
returns table (id uuid, reference text, name text, signers jsonb)
language plpgsql
stable
security definer
set search_path = ''
as $$
#variable_conflict use_column
begin
  return query
  select p.id, p.reference, p.name, private.get_signers(p.id)
    from public.projects p
   where p.client_id = $1 and p.deleted_at is null and $1 = any (private.client_ids_with('client.people'))
   order by p.name;
end;
$$;
create function public.client_projects(client_id uuid)
returns table (id uuid, reference text, name text, signers jsonb)
language sql stable set search_path = ''
as $$ select * from private.client_projects(client_id) $$;
comment on function public.client_projects is 'A client''s projects with who signs there, for the client''s administrators; nothing for others.';

-- private.appointment_words(project_id, person, side): how a signer came to sign, in sentences, from the ledger; null
-- where the ledger does not say.
create function private.appointment_words(project_id uuid, person uuid, side text)
returns text
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  e public.signatures;
  project public.projects;
  zone text;
  voice private.client_voices;
  words text;
begin
  select s.* into e from public.signatures s
   where s.subject_id = person and s.project_id = appointment_words.project_id and s.subject_type = 'signer' and s.side = appointment_words.side and s.action = 'appointed'
   order by s.position desc limit 1;
  if e.id is null then
    return null;
  end if;
  select * into project from public.projects p where p.id = appointment_words.project_id;
  select coalesce(private.usable_zone(o.settings #>> '{defaults,timezone}'), 'UTC') into zone from public.organisations o where o.id = project.organisation_id;
  words := case when (e.content ->> 'first')::boolean then 'First appointment, by the supplier: appointed by ' else 'Appointed by ' end
    || case when e.signer_key = person then 'themselves' else e.signer_name end
    || private.authority_words(e.content #>> '{by,authority}', e.content ->> 'organisation', e.content ->> 'client')
    || ' on ' || to_char(e.signed_at at time zone zone, 'FMDD FMMonth YYYY') || '.';
  if side = 'customer' and not (e.content ->> 'first')::boolean then
    select * into voice from private.client_voices v where v.client_id = project.client_id;
    if voice.invited_by_name is not null and private.is_supplier_person(project.organisation_id, voice.invited_by) then
      words := words || ' ' || (e.content ->> 'client') || '''s first person, ' || voice.name || ', was brought in by ' || voice.invited_by_name || ' of the supplier on '
        || to_char(voice.since at time zone zone, 'FMDD FMMonth YYYY') || '.';
    end if;
  end if;
  return words;
end;
$$;

alter table public.signer_requests enable row level security;
create policy select_reach on public.signer_requests for select to authenticated
  using (project_id = any ((select private.my_project_ids())::uuid[]) or project_id = any ((select private.my_customer_project_ids())::uuid[]));
revoke all on public.signer_requests from anon, authenticated, service_role;
grant select on public.signer_requests to authenticated;

grant execute on function
  private.request_signer(uuid, uuid, uuid, text, text), public.request_signer(uuid, uuid, uuid, text, text),
  private.decide_signer_request(uuid, boolean, text), public.decide_signer_request(uuid, boolean, text),
  private.withdraw_signer_request(uuid), public.withdraw_signer_request(uuid),
  private.get_signers(uuid), public.get_signers(uuid), private.client_projects(uuid), public.client_projects(uuid) to authenticated;

-- Withheld: every write of signer_requests. Suspending an account or a client removes nobody: it passes.
