-- Secrets of workflows: keys that requests carry, written by people and read by the worker only.
--
-- The server seals a value with AES-256-GCM before it comes here, under a key that the database never holds. Nobody,
-- not even who wrote it, reads a value back; a step names it as {{secret.NAME}}.

create table public.workflow_secrets (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  name text not null check (name ~ '^[A-Z][A-Z0-9_]{0,59}$'),
  sealed text not null check (sealed ~ '^v1[.][A-Za-z0-9_-]+$' and char_length(sealed) between 42 and 8000),
  last_four text check (last_four ~ '^[^[:cntrl:]]{4}$'),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  unique (organisation_id, name)
);
comment on table public.workflow_secrets is 'Sealed values that requests of workflows carry.';
comment on column public.workflow_secrets.sealed is 'v1. and base64url of nonce, ciphertext and tag; organisation and name are authenticated with it.';
comment on column public.workflow_secrets.last_four is 'The end of the value, by which people tell it from another; null for a short one.';
create index workflow_secrets_created_by_idx on public.workflow_secrets (created_by);
create index workflow_secrets_updated_by_idx on public.workflow_secrets (updated_by);

-- private.tg_workflow_secrets__audit(): that it changed, never what it holds.
create function private.tg_workflow_secrets__audit()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  row_now public.workflow_secrets := case tg_op when 'DELETE' then old else new end;
begin
  insert into public.audit_log (organisation_id, actor_id, actor_name, verb, table_name, record_id, record_label, request_id)
  values (row_now.organisation_id, auth.uid(), (select p.full_name from public.profiles p where p.id = auth.uid()),
    case tg_op when 'INSERT' then 'created' when 'DELETE' then 'deleted' else 'changed' end, tg_table_name, row_now.id, row_now.name, private.request_id());
  return null;
end;
$$;

create trigger "100_workflow_secrets__stamp" before insert or update on public.workflow_secrets
  for each row execute function private.tg_stamp();
create trigger "900_workflow_secrets__audit" after insert or update or delete on public.workflow_secrets
  for each row execute function private.tg_workflow_secrets__audit();

alter table public.workflow_secrets enable row level security;
create policy select_designers on public.workflow_secrets for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.design'))::uuid[]));
create policy insert_designers on public.workflow_secrets for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('workflow.design'))::uuid[]));
create policy update_designers on public.workflow_secrets for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.design'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('workflow.design'))::uuid[]));
create policy delete_designers on public.workflow_secrets for delete to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.design'))::uuid[]));

revoke all on public.workflow_secrets from anon, authenticated, service_role;
grant select (id, organisation_id, name, last_four, created_at, created_by, updated_at, updated_by, lock_version) on public.workflow_secrets to authenticated;
grant insert (organisation_id, name, sealed, last_four) on public.workflow_secrets to authenticated;
grant update (sealed, last_four) on public.workflow_secrets to authenticated;
grant delete on public.workflow_secrets to authenticated;

-- Withheld: reading a sealed value; renaming one, whose name is sealed with it.
