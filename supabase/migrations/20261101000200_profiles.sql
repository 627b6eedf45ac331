-- People: one profile per account of Supabase Auth.
--
-- `role` is the installation-wide role: `admin` runs the installation, the other two are only
-- carried over from the sources (what a person may do comes from memberships). A suspended or
-- deleted profile reaches nothing, at once: private.me() is null for it and every policy leans on that.

create table public.profiles (
  id uuid primary key references auth.users (id) on delete cascade,
  full_name text not null check (private.is_clean_line(full_name, 120)),
  email text not null check (char_length(email) <= 254 and email = lower(email)),
  role text not null default 'viewer' check (role in ('admin', 'contributor', 'viewer')),
  status text not null default 'active' check (status in ('active', 'suspended', 'deleted')),
  timezone text not null default 'Europe/London' check (char_length(timezone) <= 64),
  theme text not null default 'system' check (theme in ('system', 'light', 'dark')),
  shortcuts_enabled boolean not null default true,
  last_login_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1
);
comment on table public.profiles is 'Application data of a person; 1:1 with auth.users.';

create unique index profiles_email_key on public.profiles (email);
create index profiles_created_by_idx on public.profiles (created_by);
create index profiles_updated_by_idx on public.profiles (updated_by);

-- private.me(): the signed-in person's id while the profile is active, else null.
create function private.me()
returns uuid
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select p.id from public.profiles p where p.id = auth.uid() and p.status = 'active');
end;
$$;

-- private.require_me(): as private.me(), but raises CS002 for a suspended person and for nobody.
create function private.require_me()
returns uuid
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  person uuid := private.me();
begin
  if person is null then
    perform private.fail('CS002', 'Sign in with an active account.', 'account');
  end if;
  return person;
end;
$$;

-- private.is_system_admin(): true for an active person who runs the installation.
create function private.is_system_admin()
returns boolean
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select exists (select 1 from public.profiles p where p.id = auth.uid() and p.status = 'active' and p.role = 'admin'));
end;
$$;

-- private.clean_name(candidate, email): a display name from what sign-up sent; never empty.
create function private.clean_name(candidate text, email text)
returns text
language sql
immutable
set search_path = ''
as $$
  select coalesce(
    nullif(btrim(left(regexp_replace(coalesce(candidate, ''), '[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0D\uFEFF\uFFA0\uFFF0-\uFFFB\U000E0000-\U000E0FFF\u0009\u000A\u000D\u200C\u200D\uFE0E\uFE0F\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+', ' ', 'g'), 120)), ''),
    nullif(left(split_part(coalesce(email, ''), '@', 1), 120), ''),
    'Unnamed')
$$;

-- private.tg_users__profile(): keeps the profile beside its account. Upserts, so that sign-up
-- never breaks on a leftover (X68).
create function private.tg_users__profile()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into public.profiles as p (id, full_name, email, last_login_at)
  values (new.id, private.clean_name(new.raw_user_meta_data ->> 'full_name', new.email), lower(coalesce(new.email, new.id::text)), new.last_sign_in_at)
  on conflict (id) do update
    set email = excluded.email,
        last_login_at = greatest(p.last_login_at, excluded.last_login_at);
  return null;
end;
$$;

-- Every name that a person had, and since when: a signature says under which names its signer was known.
create table private.profile_names (
  user_id uuid not null references public.profiles (id) on delete cascade,
  full_name text not null,
  since timestamptz not null default clock_timestamp(),
  primary key (user_id, since)
);
comment on table private.profile_names is 'The names of each person, and since when.';

-- private.names_since(person, since): the names that the person had after that moment and gave up, oldest first.
create function private.names_since(person uuid, since timestamptz)
returns text[]
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(array_agg(n.full_name order by n.since) filter (where n.full_name <> p.full_name), '{}')
    from public.profiles p
    left join lateral (
      select x.full_name, x.since, lead(x.since) over (order by x.since) as until from private.profile_names x where x.user_id = p.id) n
      on coalesce(n.until, 'infinity') > $2
   where p.id = $1
$$;

-- private.tg_profiles__name(): keeps every name.
create function private.tg_profiles__name()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if tg_op = 'INSERT' or new.full_name <> old.full_name then
    insert into private.profile_names (user_id, full_name) values (new.id, new.full_name);
  end if;
  return null;
end;
$$;
create trigger "510_profiles__name" after insert or update of full_name on public.profiles
  for each row execute function private.tg_profiles__name();

create trigger "500_users__profile" after insert or update of email, last_sign_in_at on auth.users
  for each row execute function private.tg_users__profile();
create trigger "100_profiles__stamp" before insert or update of full_name, role, status, timezone, theme, shortcuts_enabled on public.profiles
  for each row execute function private.tg_stamp();
create trigger "900_profiles__audit" after insert or delete or update of full_name, email, role, status on public.profiles
  for each row execute function private.tg_audit();

alter table public.profiles enable row level security;
create policy update_self on public.profiles for update to authenticated
  using (id = (select private.me())) with check (id = (select private.me()));

revoke all on public.profiles from anon, authenticated, service_role;
grant select on public.profiles to authenticated;
grant update (full_name, timezone, theme, shortcuts_enabled) on public.profiles to authenticated;
grant execute on function private.me(), private.is_system_admin() to authenticated;

-- Withheld: role, status (the administration slice), email (belongs to Supabase Auth), insert, delete.
-- select policy: projects slice, where all reach is known.
