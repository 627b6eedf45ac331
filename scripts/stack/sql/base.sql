-- What a Supabase database holds before the first migration, as far as Supabase Lite does not make
-- it. Runs as the superuser, in the template from which every database of the stack is cloned.

create schema extensions authorization postgres;
grant usage on schema extensions to anon, authenticated, service_role;
create extension pgcrypto with schema extensions;
create extension "uuid-ossp" with schema extensions;

create schema supabase_migrations authorization postgres;

grant usage on schema public to anon, authenticated, service_role;

-- Projects differ in what new objects in `public` are granted: older ones give everything to the
-- API roles, newer ones nothing. This database is the worse of the two for each role, so a slice
-- that forgets its `revoke all`, or a grant to service_role, is found here.
alter default privileges for role postgres in schema public grant all on tables to anon, authenticated;
alter default privileges for role postgres in schema public grant all on sequences to anon, authenticated;
alter default privileges for role postgres in schema public grant execute on functions to anon, authenticated;
