-- One seeded fault per kind, loaded into a scratch database: an advisor that stays silent here would
-- stay silent about ours. Each table, view and function carries the name of the lint it must raise.
-- Not seeded: insecure_queue_exposed_in_api (needs pgmq), table_bloat (needs a large churned table)
-- and unused_index (excused: every index of a fresh database is unused).

create table public.unindexed_foreign_keys (
  id uuid primary key,
  parent_id uuid references public.unindexed_foreign_keys
);
alter table public.unindexed_foreign_keys enable row level security;

create view public.auth_users_exposed as select id, email from auth.users;
grant select on public.auth_users_exposed to anon;

create table public.auth_rls_initplan (id uuid primary key);
alter table public.auth_rls_initplan enable row level security;
create policy owner on public.auth_rls_initplan for select to authenticated using (auth.uid() = id);

create table public.no_primary_key (id uuid);
alter table public.no_primary_key enable row level security;

create table public.multiple_permissive_policies (id uuid primary key);
alter table public.multiple_permissive_policies enable row level security;
create policy one on public.multiple_permissive_policies for select to authenticated using (true);
create policy two on public.multiple_permissive_policies for select to authenticated using (true);

create table public.policy_exists_rls_disabled (id uuid primary key);
create policy one on public.policy_exists_rls_disabled for select to authenticated using (true);

create table public.rls_enabled_no_policy (id uuid primary key);
alter table public.rls_enabled_no_policy enable row level security;

create table public.duplicate_index (id uuid primary key, name text);
create index duplicate_index_one on public.duplicate_index (name);
create index duplicate_index_two on public.duplicate_index (name);

create view public.security_definer_view as select id from public.no_primary_key;

create function public.function_search_path_mutable() returns int language sql as 'select 1';

create table public.rls_disabled_in_public (id uuid primary key);
grant select on public.rls_disabled_in_public to anon;

create extension citext with schema public;

create table public.rls_references_user_metadata (id uuid primary key);
alter table public.rls_references_user_metadata enable row level security;
create policy one on public.rls_references_user_metadata for select to authenticated
  using ((select auth.jwt() -> 'user_metadata' ->> 'role') = 'admin');

create materialized view public.materialized_view_in_api as select 1 as id;
grant select on public.materialized_view_in_api to anon;

create extension postgres_fdw with schema extensions;
create server canary foreign data wrapper postgres_fdw;
create foreign table public.foreign_table_in_api (id int) server canary;
grant select on public.foreign_table_in_api to anon;

create table public.unsupported_reg_types (id uuid primary key, config regconfig);

create table public.fkey_to_auth_unique (
  id uuid primary key,
  provider text,
  provider_id text,
  foreign key (provider, provider_id) references auth.identities (provider, provider_id)
);

create extension pg_stat_statements with schema extensions version '1.9';

create table public.sensitive_columns_exposed (id uuid primary key, password text);
grant select on public.sensitive_columns_exposed to anon;

create table public.rls_policy_always_true (id uuid primary key);
alter table public.rls_policy_always_true enable row level security;
create policy one on public.rls_policy_always_true for insert to authenticated with check (true);
