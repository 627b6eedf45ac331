-- Buckets. Both are private: files are served by the app with the person's own rights.
--
-- `deliverable-files`: organisation/project/deliverable/file. Bytes are written once by who may change the
-- deliverable, read by who reaches the project; nobody changes or removes them.
-- `branding`: organisation/<name>. Read by both sides of the organisation, written by its managers.

insert into storage.buckets (id, name, public, file_size_limit) values
  ('deliverable-files', 'deliverable-files', false, 10485760),
  ('branding', 'branding', false, 1048576)
on conflict (id) do nothing;

-- private.may_add_file(path): the path is exactly organisation/project/deliverable/file of an open deliverable
-- that the person may change, or that is assigned to them.
create function private.may_add_file(path text)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select path ~ '^([0-9a-f-]{36}/){3}[0-9a-f-]{36}$' and exists (
    select 1 from public.deliverables d
     where path like d.organisation_id::text || '/' || d.project_id::text || '/' || d.id::text || '/%'
       and d.id::text = split_part(path, '/', 3)
       and d.deleted_at is null and d.status not in ('delivered', 'cancelled')
       and (d.project_id = any (private.project_ids_with('deliverable.write')) or d.id = any (private.my_own_deliverable_ids()))));
end;
$$;
grant execute on function private.may_add_file(text) to authenticated;

create policy select_deliverable_files on storage.objects for select to authenticated
  using (bucket_id = 'deliverable-files' and split_part(name, '/', 2) = any ((select private.my_project_ids())::text[]));
create policy insert_deliverable_files on storage.objects for insert to authenticated
  with check (bucket_id = 'deliverable-files' and private.may_add_file(name));

create policy select_branding on storage.objects for select to authenticated
  using (bucket_id = 'branding' and split_part(name, '/', 1) = any ((select private.my_organisation_ids())::text[]));
create policy insert_branding on storage.objects for insert to authenticated
  with check (bucket_id = 'branding' and split_part(name, '/', 1) = any ((select private.organisation_ids_with('organisation.manage'))::text[]));
