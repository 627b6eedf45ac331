-- Organisations: the tenants, and who belongs to them.
--
-- A tenant's rows are never visible to another tenant. A system administrator manages the tenant's
-- envelope (status, tier, limits, people) but reads nothing inside, unless through an entry:
-- a row here that names a reason, ends by itself, and stands in the tenant's own audit log.

-- private.tg_time_zone(column): on organisations and profiles: a zone that is chosen is one that exists. One that went bad
-- later is read as UTC (private.usable_zone) and stays until somebody mends it. Raises CS006 (detail 'timezone').
create function private.tg_time_zone()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  chosen text := coalesce(to_jsonb(new) #>> '{settings,defaults,timezone}', to_jsonb(new) ->> 'timezone');
  before text := case when tg_op = 'UPDATE' then coalesce(to_jsonb(old) #>> '{settings,defaults,timezone}', to_jsonb(old) ->> 'timezone') end;
begin
  -- What is no settings at all is the check's to refuse.
  if chosen is distinct from before and not private.is_time_zone(chosen)
     and (tg_table_name <> 'organisations' or private.is_organisation_settings(to_jsonb(new) -> 'settings')) then
    perform private.fail('CS006', 'There is no such time zone.', 'timezone');
  end if;
  return new;
end;
$$;

-- private.is_organisation_settings(value): the one shape that `settings` may have; the same shape
-- is in lib/organisations/schema.ts. Limits and branding are columns, so that a grant can part them.
create function private.is_organisation_settings(value jsonb)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$
  select coalesce(
    jsonb_typeof(value) = 'object'
    and value ?& array['features', 'defaults', 'calendar']
    and (select count(*) = 3 from jsonb_object_keys(value))
    and (select count(*) = 4 and bool_and(k = any (array['ai_chat_enabled', 'receipt_scanner_enabled', 'variations_enabled', 'report_builder_enabled']) and jsonb_typeof(v) = 'boolean')
           from jsonb_each(case jsonb_typeof(value -> 'features') when 'object' then value -> 'features' else '{}' end) as f (k, v))
    and (select count(*) = 4 from jsonb_object_keys(case jsonb_typeof(value -> 'defaults') when 'object' then value -> 'defaults' else '{}' end))
    and value #>> '{defaults,currency}' ~ '^[A-Z]{3}$'
    and jsonb_typeof(value #> '{defaults,hours_per_day}') = 'number'
    and (value #>> '{defaults,hours_per_day}')::numeric between 1 and 24
    and value #>> '{defaults,date_format}' = any (array['DD/MM/YYYY', 'MM/DD/YYYY', 'YYYY-MM-DD', 'DD MMM YYYY'])
    and value #>> '{defaults,timezone}' ~ '^[A-Za-z0-9_+/-]{1,64}$'
    and (select count(*) = 3 from jsonb_object_keys(case jsonb_typeof(value -> 'calendar') when 'object' then value -> 'calendar' else '{}' end))
    and jsonb_typeof(value #> '{calendar,working_days}') = 'array'
    and (select bool_and(d = any (array['1', '2', '3', '4', '5', '6', '7'])) and count(*) = count(distinct d) and count(*) > 0
           from jsonb_array_elements_text(case jsonb_typeof(value #> '{calendar,working_days}') when 'array' then value #> '{calendar,working_days}' else '[]' end) as w (d))
    and value #>> '{calendar,day_starts_at}' ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
    and value #>> '{calendar,day_ends_at}' ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'
    and value #>> '{calendar,day_ends_at}' > value #>> '{calendar,day_starts_at}',
    false)
$$;

create table public.organisations (
  id uuid primary key default gen_random_uuid(),
  name text not null check (private.is_clean_line(name, 120)),
  slug text not null check (slug ~ '^[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])$' and slug <> all (array['admin', 'api', 'app', 'auth', 'dev', 'help', 'invite', 'new', 'portal', 'profile', 'sign-in', 'sign-up', 'reset-password', 'verify', 'notifications', 'signed-out', 'start', 'suspended'])),
  display_name text check (private.is_clean_line(display_name, 120)),
  logo_path text check (char_length(logo_path) <= 300),
  primary_color text not null default '#4f46e5' check (private.is_hex_colour(primary_color)),
  settings jsonb not null default '{"features": {"ai_chat_enabled": true, "receipt_scanner_enabled": true, "variations_enabled": true, "report_builder_enabled": true}, "defaults": {"currency": "GBP", "hours_per_day": 8, "date_format": "DD/MM/YYYY", "timezone": "Europe/London"}, "calendar": {"working_days": [1, 2, 3, 4, 5], "day_starts_at": "09:00", "day_ends_at": "17:30"}}'::jsonb
    check (private.is_organisation_settings(settings)),
  is_active boolean not null default true,
  subscription_tier text not null default 'standard' check (subscription_tier in ('free', 'standard', 'premium', 'enterprise')),
  subscription_expires_at timestamptz,
  max_projects integer check (max_projects between 1 and 100000),
  max_users integer check (max_users between 1 and 100000),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null
);
comment on table public.organisations is 'The tenants.';
comment on column public.organisations.logo_path is 'Path in the private bucket `branding`; served by the app.';

create unique index organisations_slug_key on public.organisations (slug);
create index organisations_name_idx on public.organisations (name, id);
create index organisations_created_by_idx on public.organisations (created_by);
create index organisations_updated_by_idx on public.organisations (updated_by);
create index organisations_deleted_by_idx on public.organisations (deleted_by);

create table public.user_organisations (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  user_id uuid not null references public.profiles (id) on delete cascade,
  org_role text not null default 'org_member' check (org_role in ('org_admin', 'org_member')),
  is_active boolean not null default true,
  is_default boolean not null default false,
  invited_by uuid references public.profiles (id) on delete set null,
  invited_at timestamptz,
  accepted_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  unique (organisation_id, user_id)
);
comment on table public.user_organisations is 'The supplier''s own people in an organisation.';

create unique index user_organisations_one_default on public.user_organisations (user_id) where is_default;
create index user_organisations_user_idx on public.user_organisations (user_id, organisation_id);
create index user_organisations_invited_by_idx on public.user_organisations (invited_by);
create index user_organisations_created_by_idx on public.user_organisations (created_by);
create index user_organisations_updated_by_idx on public.user_organisations (updated_by);

create table public.organisation_holidays (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  date date not null check (date between '2000-01-01' and '2199-12-31'),
  name text not null check (private.is_clean_line(name, 120)),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  unique (organisation_id, date)
);
comment on table public.organisation_holidays is 'Days off in the organisation''s working calendar.';
create index organisation_holidays_created_by_idx on public.organisation_holidays (created_by);
create index organisation_holidays_updated_by_idx on public.organisation_holidays (updated_by);

create table public.organisation_entries (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  user_id uuid not null references public.profiles (id) on delete cascade,
  reason text not null check (private.is_clean_line(reason, 300)),
  entered_at timestamptz not null default now(),
  expires_at timestamptz not null default now() + interval '1 hour',
  left_at timestamptz
);
comment on table public.organisation_entries is 'When a system administrator entered a tenant, why, and until when.';
create index organisation_entries_organisation_idx on public.organisation_entries (organisation_id, entered_at desc);
create index organisation_entries_user_idx on public.organisation_entries (user_id, expires_at);

-- private.tg_user_organisations__guard(): an organisation keeps at least one active administrator,
-- and never more active people than its limit. Raises CS032, CS008, CS002 (own role).
create function private.tg_user_organisations__guard()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  allowed integer;
begin
  -- One change of an organisation's people at a time, or two could each remove "the other" admin.
  select o.max_users into allowed from public.organisations o where o.id = coalesce(new.organisation_id, old.organisation_id) for no key update;
  if tg_op <> 'INSERT' and old.org_role = 'org_admin' and old.is_active
     and (tg_op = 'DELETE' or new.org_role <> 'org_admin' or not new.is_active)
     and exists (select 1 from public.organisations o where o.id = old.organisation_id)
     and not exists (
       select 1 from public.user_organisations uo
        where uo.organisation_id = old.organisation_id and uo.id <> old.id and uo.org_role = 'org_admin' and uo.is_active)
  then
    perform private.fail('CS032', 'An organisation keeps at least one administrator.');
  end if;
  if tg_op <> 'DELETE' and new.is_active and (tg_op = 'INSERT' or not old.is_active) and allowed is not null
     and (select count(*) from public.user_organisations uo where uo.organisation_id = new.organisation_id and uo.is_active and uo.id <> new.id) >= allowed
  then
    perform private.fail('CS008', 'The organisation has as many people as its plan allows.', 'max_users');
  end if;
  return coalesce(new, old);
end;
$$;

create trigger "300_organisations__time_zone" before insert or update of settings on public.organisations
  for each row execute function private.tg_time_zone();
create trigger "300_profiles__time_zone" before insert or update of timezone on public.profiles
  for each row execute function private.tg_time_zone();
create trigger "100_organisations__stamp" before insert or update on public.organisations
  for each row execute function private.tg_stamp();
create trigger "900_organisations__audit" after insert or update or delete on public.organisations
  for each row execute function private.tg_audit();
create trigger "100_user_organisations__stamp" before insert or update on public.user_organisations
  for each row execute function private.tg_stamp();
create trigger "300_user_organisations__guard" before insert or delete or update of org_role, is_active on public.user_organisations
  for each row execute function private.tg_user_organisations__guard();
create trigger "900_user_organisations__audit" after insert or delete or update of org_role, is_active on public.user_organisations
  for each row execute function private.tg_audit();
create trigger "100_organisation_holidays__stamp" before insert or update on public.organisation_holidays
  for each row execute function private.tg_stamp();
create trigger "900_organisation_holidays__audit" after insert or update or delete on public.organisation_holidays
  for each row execute function private.tg_audit();
