-- Passwords: how each came to be, and the proof that setting one asks for.
--
-- A signature is proved by a password that has just been typed. That proves nothing if a session that was left open
-- could set the password itself. So a password is set only where a session of the account has just been opened (by the
-- present password, or by a link from the mailbox), whoever asks the auth server; and how it came to be is kept, told to
-- the administrators of the person's side, and part of the proof that each signature prints.

create table private.credential_changes (
  id bigint generated always as identity primary key,
  user_id uuid not null references auth.users (id) on delete cascade,
  kind text not null check (kind in ('signed_up', 'changed', 'reset', 'address')),
  former_address text,
  at timestamptz not null default clock_timestamp()
);
comment on table private.credential_changes is 'How each password and address came to be.';
create index credential_changes_user_idx on private.credential_changes (user_id, id desc);

-- When a link from the mailbox was followed: the auth server then empties the token that it mailed.
create table private.mail_links (
  user_id uuid not null references auth.users (id) on delete cascade,
  at timestamptz not null default clock_timestamp(),
  primary key (user_id, at)
);
comment on table private.mail_links is 'When each recovery link was followed.';

-- private.tg_users__link(): notes that a recovery link was followed.
create function private.tg_users__link()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if coalesce(old.recovery_token, '') <> '' and coalesce(new.recovery_token, '') = '' and new.encrypted_password is not distinct from old.encrypted_password then
    insert into private.mail_links (user_id) values (new.id);
  end if;
  return null;
end;
$$;
create trigger "510_users__link" after update of recovery_token on auth.users
  for each row execute function private.tg_users__link();

-- private.is_auth_server(): the statement is the auth server's, not a migration's, a seed's or the owner's.
create function private.is_auth_server()
returns boolean
language sql
stable
set search_path = ''
as $$ select session_user in ('supabase_auth_admin', 'supabase_admin') $$;

-- private.tg_users__password(): refuses a new password where no session of the account was opened within a quarter of an
-- hour. Raises CS011.
create function private.tg_users__password()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.encrypted_password is distinct from old.encrypted_password and coalesce(old.encrypted_password, '') <> '' and private.is_auth_server()
     and not exists (select 1 from auth.sessions s where s.user_id = new.id and s.created_at > now() - interval '15 minutes') then
    perform private.fail('CS011', 'A new password needs the present one, or a link from the mailbox.', 'password');
  end if;
  return new;
end;
$$;
create trigger "300_users__password" before update of encrypted_password on auth.users
  for each row execute function private.tg_users__password();

-- private.tell_administrators(person, kind, data): tells those who administer the person's side, in every organisation.
create function private.tell_administrators(person uuid, kind text, data jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  place record;
begin
  for place in
    select uo.organisation_id, array(select a.user_id from public.user_organisations a
        where a.organisation_id = uo.organisation_id and a.is_active and a.org_role = 'org_admin' and a.user_id <> person) as administrators
      from public.user_organisations uo where uo.user_id = person and uo.is_active
    union all
    select uc.organisation_id, array(select a.user_id from public.user_clients a
        where a.client_id = uc.client_id and a.is_active and a.client_role = 'client_admin' and a.user_id <> person)
      from public.user_clients uc where uc.user_id = person and uc.is_active
  loop
    perform private.notify(place.administrators, array_fill('administrator'::text, array[cardinality(place.administrators)]), tell_administrators.kind,
      place.organisation_id, null, 'organisation', place.organisation_id, (select p.full_name from public.profiles p where p.id = person), data);
  end loop;
end;
$$;

-- private.tg_users__credentials(): keeps how a password or an address came to be, and tells the administrators of a reset and
-- of another address. A reset is told from a change by a link that was followed within the hour.
create function private.tg_users__credentials()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  is_reset boolean;
begin
  if tg_op = 'INSERT' then
    insert into private.credential_changes (user_id, kind) values (new.id, 'signed_up');
    return null;
  end if;
  if new.encrypted_password is distinct from old.encrypted_password then
    is_reset := exists (select 1 from private.mail_links l where l.user_id = new.id and l.at > now() - interval '1 hour');
    delete from private.mail_links l where l.user_id = new.id;
    insert into private.credential_changes (user_id, kind) values (new.id, case when is_reset then 'reset' else 'changed' end);
    if is_reset then
      perform private.tell_administrators(new.id, 'password_reset', '{}');
    end if;
  end if;
  if lower(new.email) is distinct from lower(old.email) and old.email is not null then
    insert into private.credential_changes (user_id, kind, former_address) values (new.id, 'address', lower(old.email));
    perform private.tell_administrators(new.id, 'address_changed', jsonb_build_object('before', lower(old.email), 'after', lower(new.email)));
  end if;
  return null;
end;
$$;
-- After the profile (500): it has the address that is told.
create trigger "700_users__credentials" after insert or update of encrypted_password, email on auth.users
  for each row execute function private.tg_users__credentials();

-- private.password_words(person, zone): how the password and the address came to be, in sentences; days are the zone's.
create function private.password_words(person uuid, zone text)
returns text
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  c private.credential_changes;
  address private.credential_changes;
begin
  select * into c from private.credential_changes x where x.user_id = person and x.kind <> 'address' order by x.id desc limit 1;
  select * into address from private.credential_changes x where x.user_id = person and x.kind = 'address' order by x.id desc limit 1;
  return concat_ws(' ',
    case c.kind
      when 'signed_up' then 'Password chosen when the account was made on '
      when 'changed' then 'Password changed by who knew the one before on '
      when 'reset' then 'Password reset by a link to the mailbox on ' end || to_char(c.at at time zone private.usable_zone(zone), 'FMDD FMMonth YYYY') || '.',
    'Address changed from ' || address.former_address || ' on ' || to_char(address.at at time zone private.usable_zone(zone), 'FMDD FMMonth YYYY') || '.');
end;
$$;

-- private.signing_opens_at(person): until when signing waits after the person's last reset or change of address, where the
-- project's governance asks for it; null when it waits no longer.
create function private.signing_opens_at(person uuid)
returns timestamptz
language sql
stable
security definer
set search_path = ''
as $$
  select max(c.at) + interval '1 day' from private.credential_changes c
   where c.user_id = $1 and c.kind in ('reset', 'address') and c.at > now() - interval '1 day'
$$;

-- private.may_reset_password(): a link from the mailbox opened the caller's session within a quarter of an hour: it may set a
-- password without the present one.
create function private.may_reset_password()
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (select 1 from auth.sessions s join private.mail_links l on l.user_id = s.user_id
    where s.id = (auth.jwt() ->> 'session_id')::uuid and s.user_id = auth.uid() and s.created_at > now() - interval '15 minutes'
      and l.at between s.created_at - interval '1 minute' and s.created_at + interval '1 minute')
$$;
create function public.may_reset_password() returns boolean language sql stable set search_path = ''
as $$ select private.may_reset_password() $$;
comment on function public.may_reset_password is 'Whether a link from the mailbox has just opened this session, so that it may set a password.';
grant execute on function private.may_reset_password(), public.may_reset_password() to authenticated;
