-- Buckets of the batches. Both are private: images are served by the app with the person's own rights.
--
-- `workflow-results`: organisation/execution/index_moment.ext. Written by the worker alone, with the secret key that only
-- it holds; read by who reads the row that refers to it, so that what no row refers to is nobody's.
-- `workflow-references`: organisation/client/file.ext, or organisation/organisation/file.ext without a client. Written once, by who runs.

insert into storage.buckets (id, name, public, file_size_limit, allowed_mime_types) values
  ('workflow-results', 'workflow-results', false, 20971520, array['image/png', 'image/jpeg', 'image/webp']),
  ('workflow-references', 'workflow-references', false, 10485760, array['image/png', 'image/jpeg', 'image/webp'])
on conflict (id) do nothing;

-- private.may_read_result(path): a row that the person reads refers to it.
create function private.may_read_result(path text)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return path ~ '^([0-9a-f-]{36}/){2}[0-9]+_[0-9]+(_thumb)?[.](png|jpg|webp)$' and exists (
    select 1 from public.workflow_batch_results r
     where (r.file_path = path or r.thumbnail_path = path)
       and (r.organisation_id = any (private.organisation_ids_with('workflow.read')) or r.client_id = any (private.client_ids_with('workflow.read_client'))));
end;
$$;

-- private.may_add_reference(path): exactly organisation/client/file.ext of a client of that organisation that the
-- person runs workflows for.
create function private.may_add_reference(path text)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  tenant text := split_part(path, '/', 1);
  owner text := split_part(path, '/', 2);
begin
  return path ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}[.](png|jpg|webp)$'
    and ((tenant = any (private.organisation_ids_with('workflow.run')::text[]) and owner = tenant)
      or exists (select 1 from public.clients c where c.id::text = owner and c.organisation_id::text = tenant and private.may_run_for(c.organisation_id, c.id)));
end;
$$;
grant execute on function private.may_read_result(text), private.may_add_reference(text) to authenticated;

create policy select_workflow_results on storage.objects for select to authenticated
  using (bucket_id = 'workflow-results' and private.may_read_result(name));
create policy select_workflow_references on storage.objects for select to authenticated
  using (bucket_id = 'workflow-references' and (split_part(name, '/', 1) = any ((select private.organisation_ids_with('workflow.read'))::text[])
    or split_part(name, '/', 2) = any ((select private.client_ids_with('workflow.read_client'))::text[])));
create policy insert_workflow_references on storage.objects for insert to authenticated
  with check (bucket_id = 'workflow-references' and private.may_add_reference(name));

-- Withheld: writing results; changing or removing anything.
