-- The roles of a Supabase project, with the rights they have there. `postgres` owns the schema and
-- runs the migrations without being a superuser, exactly as on hosted Supabase: a migration that
-- needs more fails here first.

create role anon nologin noinherit;
create role authenticated nologin noinherit;
create role service_role nologin noinherit bypassrls;
create role authenticator login noinherit;
create role supabase_auth_admin nologin noinherit createrole;
create role supabase_storage_admin nologin noinherit createrole;
create role postgres login createdb createrole replication bypassrls;

grant anon, authenticated, service_role to authenticator;
grant anon, authenticated, service_role to postgres with admin option;
-- Hosted Supabase lets `postgres` write policies on storage.objects.
grant supabase_storage_admin to postgres;

-- Database tests sign in as this role: no superuser, no bypassrls, nothing of its own.
create role countersign_test login noinherit;
grant anon, authenticated to countersign_test;
