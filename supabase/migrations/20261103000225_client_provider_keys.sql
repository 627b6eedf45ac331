-- Keys of providers: what a client pays its images with. Sealed by the web server before they come here, opened by the
-- worker alone; nobody reads one, whoever they are. A new one takes the old one's place, and the last four characters say which.

create table public.client_provider_keys (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  client_id uuid not null,
  provider text not null check (provider in ('google')),
  sealed text not null check (sealed ~ '^v1[.][A-Za-z0-9_-]+$' and char_length(sealed) between 42 and 2000),
  last_four text not null check (last_four ~ '^[!-~]{4}$'),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  unique (client_id, provider),
  foreign key (organisation_id, client_id) references public.clients (organisation_id, id) on delete cascade
);
comment on table public.client_provider_keys is 'Clients'' keys of providers, sealed.';
comment on column public.client_provider_keys.sealed is 'v1. and base64url of nonce, ciphertext and tag; organisation, client and provider are authenticated with it.';
create index client_provider_keys_client_idx on public.client_provider_keys (organisation_id, client_id);
create index client_provider_keys_created_by_idx on public.client_provider_keys (created_by);
create index client_provider_keys_updated_by_idx on public.client_provider_keys (updated_by);

-- private.tg_client_provider_keys__audit(): that it changed, never what it holds.
create function private.tg_client_provider_keys__audit()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  row_now public.client_provider_keys := case tg_op when 'DELETE' then old else new end;
begin
  insert into public.audit_log (organisation_id, actor_id, actor_name, verb, table_name, record_id, parent_id, record_label, request_id)
  values (row_now.organisation_id, auth.uid(), (select p.full_name from public.profiles p where p.id = auth.uid()),
    case tg_op when 'INSERT' then 'created' when 'DELETE' then 'deleted' else 'changed' end, tg_table_name, row_now.id, row_now.client_id, row_now.provider || ' …' || row_now.last_four, private.request_id());
  return null;
end;
$$;

create trigger "100_client_provider_keys__stamp" before insert or update on public.client_provider_keys
  for each row execute function private.tg_stamp();
create trigger "900_client_provider_keys__audit" after insert or update or delete on public.client_provider_keys
  for each row execute function private.tg_client_provider_keys__audit();

alter table public.client_provider_keys enable row level security;
create policy select_both_sides on public.client_provider_keys for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.read'))::uuid[])
    or client_id = any ((select private.client_ids_with('workflow.read_client'))::uuid[]));
create policy insert_keepers on public.client_provider_keys for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('clients.manage'))::uuid[])
    or client_id = any ((select private.client_ids_with('workflow.keys'))::uuid[]));
create policy update_keepers on public.client_provider_keys for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('clients.manage'))::uuid[])
    or client_id = any ((select private.client_ids_with('workflow.keys'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('clients.manage'))::uuid[])
    or client_id = any ((select private.client_ids_with('workflow.keys'))::uuid[]));
create policy delete_keepers on public.client_provider_keys for delete to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('clients.manage'))::uuid[])
    or client_id = any ((select private.client_ids_with('workflow.keys'))::uuid[]));

revoke all on public.client_provider_keys from anon, authenticated, service_role;
grant select (id, organisation_id, client_id, provider, last_four, created_at, created_by, updated_at, updated_by, lock_version) on public.client_provider_keys to authenticated;
grant insert (organisation_id, client_id, provider, sealed, last_four) on public.client_provider_keys to authenticated;
grant update (sealed, last_four) on public.client_provider_keys to authenticated;
grant delete on public.client_provider_keys to authenticated;

-- Withheld: reading a sealed key; giving one to another client or provider, which are sealed with it.
