-- Ground: the schemas, and the small functions that every other slice leans on.
--
-- `public` holds what people may ask for; `private` holds what decides. Nothing in `private` is
-- reachable through the API, because the API serves `public` only. Rule protected here: nobody
-- forges who did a thing or when, and a reference such as MS-001 is never skipped or used twice.

create schema if not exists private;
create schema if not exists extensions;
create extension if not exists pgcrypto with schema extensions;
create extension if not exists pg_trgm with schema extensions;

comment on schema private is 'What decides: reach, transitions, triggers. Not served by the API.';

-- Refuse by default: a new function is executable by nobody until its slice grants it.
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated, service_role;
alter default privileges in schema public revoke all on sequences from anon, authenticated, service_role;
alter default privileges in schema public revoke all on functions from anon, authenticated, service_role;

revoke all on schema private from public;
grant usage on schema private to anon, authenticated;
grant usage on schema extensions to anon, authenticated;

-- private.fail(code, message, detail, hint): raises one of our coded errors (supabase/README.md).
-- `detail` is for machines: the column, or a comma list of what is missing.
create function private.fail(code text, message text, detail text default '', hint text default '')
returns void
language plpgsql
set search_path = ''
as $$
begin
  raise exception using errcode = code, message = message, detail = coalesce(detail, ''), hint = coalesce(hint, '');
end;
$$;

-- private.is_visible(value): text that shows whole, so that what is signed reads as it is: no control characters (but tab
-- and line breaks), none that turn the direction of writing, none that nobody sees (zero width, fillers, tags, soft
-- hyphens). Joiners stand within words of scripts that need them, and a choice of emoji on what has one, never on Latin.
-- The same rule is lib/visible-text.ts.
create function private.is_visible(value text)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$
  select value !~ '[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFE00-\uFE0D\uFEFF\uFFA0\uFFF0-\uFFFB\U000E0000-\U000E0FFF]'
     and value !~ '(^|[\u0001-\u024F\u200C\u200D])[\u200C\u200D]|[\u200C\u200D]([\u0001-\u024F]|$)|[A-Za-z\u00C0-\u024F][\uFE0E\uFE0F]|^[\uFE0E\uFE0F]'
$$;

-- private.is_clean_text(value, max_length): true for null, and for text that shows whole of at most max_length
-- characters. Behind every CHECK on typed text.
create function private.is_clean_text(value text, max_length integer)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$ select value is null or (char_length(value) <= max_length and private.is_visible(value)) $$;

-- private.is_clean_line(value, max_length): as above, but one line that is not blank, whichever spaces it is made of.
create function private.is_clean_line(value text, max_length integer)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$
  select value is null
      or (char_length(value) <= max_length and private.is_visible(value) and value !~ '[\u0009\u000A\u000D]'
        and value ~ '[^\u0020\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]')
$$;

-- private.is_time_zone(value): a zone that the database and every browser know.
create function private.is_time_zone(value text)
returns boolean
language sql
stable
set search_path = ''
as $$
  select value ~ '^[A-Za-z0-9_+/-]{1,64}$' and value !~ '^(posix|right)/' and value not in ('localtime', 'posixrules', 'Factory')
     and exists (select 1 from pg_catalog.pg_timezone_names z where z.name = value)
$$;

-- private.usable_zone(value): the zone; or UTC for one that the database no longer knows, so that a value that went bad
-- locks nobody out.
create function private.usable_zone(value text)
returns text
language plpgsql
stable
set search_path = ''
as $$
begin
  perform now() at time zone value;
  return coalesce(value, 'UTC');
exception when invalid_parameter_value then
  return 'UTC';
end;
$$;

-- private.hold_pace(kind, key): until the transaction ends, nobody else counts this pace: what is counted next, and added
-- after it, is one step. Without it, twenty calls at once all count the same few.
create function private.hold_pace(kind text, key text)
returns void
language sql
volatile
set search_path = ''
as $$ select pg_advisory_xact_lock(hashtextextended('pace:' || kind || ':' || key, 0)) $$;

-- private.is_hex_colour(value): '#rrggbb', or null.
create function private.is_hex_colour(value text)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$ select value is null or value ~ '^#[0-9a-fA-F]{6}$' $$;

-- private.netstring(variadic parts): '4:abcd,' for each part, null as '0:,'. Lengths are in octets.
-- Joins fields before hashing so that no two different lists join to the same text.
-- Source: D. J. Bernstein, "Netstrings", 1997.
create function private.netstring(variadic parts text[])
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$
  select coalesce(string_agg(octet_length(coalesce(part, ''))::text || ':' || coalesce(part, '') || ',', '' order by place), '')
  from unnest(parts) with ordinality as p(part, place)
$$;

-- private.sha256_hex(value): SHA-256 of the UTF-8 bytes, as 64 lower-case hex digits.
create function private.sha256_hex(value text)
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$ select encode(sha256(convert_to(value, 'UTF8')), 'hex') $$;

-- private.tg_stamp(): who and when, for every table people write. The caller cannot forge them.
-- Rows written outside a person's session (seed, worker) may carry their own times and people.
create function private.tg_stamp()
returns trigger
language plpgsql
set search_path = ''
as $$
declare
  me uuid := auth.uid();
begin
  if tg_op = 'INSERT' then
    if me is not null then
      new.created_at := now();
      new.created_by := me;
    end if;
    new.updated_at := new.created_at;
    new.updated_by := new.created_by;
    new.lock_version := 1;
    return new;
  end if;
  new.created_at := old.created_at;
  -- No person is granted this column; the foreign key empties it when an account is erased.
  if new.created_by is not null then
    new.created_by := old.created_by;
  end if;
  new.updated_at := now();
  new.updated_by := coalesce(me, new.updated_by);
  new.lock_version := old.lock_version + 1;
  return new;
end;
$$;
comment on function private.tg_stamp() is 'Stamps created_*, updated_* and lock_version; trigger 100 of every table people write.';

-- private.tg_soft_delete(): deleting is setting deleted_at, restoring is clearing it; the caller chooses
-- which, not when or who.
create function private.tg_soft_delete()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if new.deleted_at is null then
    new.deleted_by := null;
  elsif old.deleted_at is null then
    new.deleted_at := now();
    new.deleted_by := auth.uid();
  else
    new.deleted_at := old.deleted_at;
    new.deleted_by := old.deleted_by;
  end if;
  return new;
end;
$$;

-- Counters for references, one row per owner (project or organisation) and prefix. The row stays
-- locked until the inserting transaction ends: no gaps under concurrency, and no reuse.
create table private.reference_counters (
  owner_id uuid not null,
  prefix text not null,
  last_value bigint not null default 0,
  primary key (owner_id, prefix)
);
comment on table private.reference_counters is 'Last number given per owner and prefix.';

-- private.next_reference(owner_id, prefix, digits): the next reference, e.g. 'MS-001'.
create function private.next_reference(owner_id uuid, prefix text, digits integer)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  n bigint;
begin
  insert into private.reference_counters as c (owner_id, prefix, last_value)
  values (next_reference.owner_id, next_reference.prefix, 1)
  on conflict on constraint reference_counters_pkey do update set last_value = c.last_value + 1
  returning c.last_value into n;
  return prefix || '-' || lpad(n::text, greatest(digits, length(n::text)), '0');
end;
$$;

-- private.tg_project_reference('MS', '3'): gives new rows of a project table their reference.
create function private.tg_project_reference()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  new.reference := private.next_reference(new.project_id, tg_argv[0], tg_argv[1]::integer);
  return new;
end;
$$;

-- private.tg_immutable(): refuses update and delete, whoever asks.
-- Raises CS018.
create function private.tg_immutable()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  perform private.fail('CS018', 'This record is append-only.', tg_table_name);
  return null;
end;
$$;
grant execute on function private.fail(text, text, text, text) to anon, authenticated;
grant execute on function private.is_visible(text), private.is_clean_text(text, integer), private.is_clean_line(text, integer), private.usable_zone(text),
  private.is_hex_colour(text) to authenticated;
