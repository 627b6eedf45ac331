-- After Supabase Lite has made the auth and storage schemas: owners, grants and functions as they
-- are on hosted Supabase.

alter schema auth owner to supabase_auth_admin;
alter schema storage owner to supabase_storage_admin;

do $$
declare
  item record;
begin
  for item in
    select n.nspname, c.relname, 'supabase_' || n.nspname || '_admin' as owner
    from pg_class c
    join pg_namespace n on n.oid = c.relnamespace
    where n.nspname in ('auth', 'storage') and c.relkind = 'r'
  loop
    execute format('alter table %I.%I owner to %I', item.nspname, item.relname, item.owner);
  end loop;
  for item in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'supabase_migrations' and c.relkind = 'r'
  loop
    execute format('alter table supabase_migrations.%I owner to postgres', item.relname);
  end loop;
end
$$;

grant usage on schema auth to anon, authenticated, service_role, postgres;
grant all on all tables in schema auth to postgres with grant option;
grant all on all sequences in schema auth to postgres with grant option;

grant usage on schema storage to anon, authenticated, service_role;
grant usage, create on schema storage to postgres;
-- Row security decides on these two, on hosted Supabase as here.
grant all on storage.buckets, storage.objects to anon, authenticated, service_role;
grant all on all tables in schema storage to postgres with grant option;

-- Lite's own versions read only the older `request.jwt.claim.*` settings.
create or replace function auth.uid() returns uuid language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.sub', true), ''),
    (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub')
  )::uuid
$$;

create or replace function auth.role() returns text language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.role', true), ''),
    (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role')
  )::text
$$;

create or replace function auth.email() returns text language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim.email', true), ''),
    (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'email')
  )::text
$$;

create or replace function auth.jwt() returns jsonb language sql stable as $$
  select coalesce(
    nullif(current_setting('request.jwt.claim', true), ''),
    nullif(current_setting('request.jwt.claims', true), '')
  )::jsonb
$$;
