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

-- private.is_clean_text(value, max_length): true for null, and for text without control characters
-- (but tab and line breaks) and without those that turn the direction of writing, which could make signed
-- text read as something else, of at most max_length characters. Behind every CHECK on typed text.
create function private.is_clean_text(value text, max_length integer)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$
  select value is null
      or (char_length(value) <= max_length and value !~ '[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]')
$$;

-- private.is_clean_line(value, max_length): as above, but one line that is not blank.
create function private.is_clean_line(value text, max_length integer)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$
  select value is null
      or (char_length(value) <= max_length and value !~ '[\u0001-\u001F\u007F\u202A-\u202E\u2066-\u2069]' and btrim(value) <> '')
$$;

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
grant execute on function private.is_clean_text(text, integer), private.is_clean_line(text, integer),
  private.is_hex_colour(text) to authenticated;
