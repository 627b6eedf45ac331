-- Saved views: a list as somebody wants to see it again: which list, and its address after the question mark. One's own,
-- or shared with the organisation's people. It holds no rows, so that opening somebody else's view shows what one reaches.

create table public.saved_views (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  user_id uuid not null references public.profiles (id) on delete cascade default auth.uid(),
  list text not null check (list ~ '^[a-z]+(_[a-z]+)*$' and char_length(list) <= 40),
  name text not null check (private.is_clean_line(name, 60)),
  query text not null check (char_length(query) <= 2000 and query ~ '^[A-Za-z0-9_.,;:=&%+~*!()''-]*$'),
  is_shared boolean not null default false,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1
);
comment on table public.saved_views is 'Lists as somebody wants to see them again.';
comment on column public.saved_views.query is 'The address after the question mark, without it; whoever opens it parses it again.';
create index saved_views_list_idx on public.saved_views (organisation_id, list, name, id);
create unique index saved_views_name_key on public.saved_views (user_id, organisation_id, list, lower(name));
create index saved_views_user_idx on public.saved_views (user_id);
create index saved_views_created_by_idx on public.saved_views (created_by);
create index saved_views_updated_by_idx on public.saved_views (updated_by);

create trigger "100_saved_views__stamp" before insert or update on public.saved_views
  for each row execute function private.tg_stamp();
create trigger "900_saved_views__audit" after insert or update or delete on public.saved_views
  for each row execute function private.tg_audit();

alter table public.saved_views enable row level security;
create policy select_own_and_shared on public.saved_views for select to authenticated
  using (organisation_id = any ((select private.my_member_organisation_ids())::uuid[]) and (is_shared or user_id = (select private.me())));
create policy insert_own on public.saved_views for insert to authenticated
  with check (organisation_id = any ((select private.my_member_organisation_ids())::uuid[]) and user_id = (select private.me()));
create policy update_own on public.saved_views for update to authenticated
  using (organisation_id = any ((select private.my_member_organisation_ids())::uuid[]) and user_id = (select private.me()))
  with check (organisation_id = any ((select private.my_member_organisation_ids())::uuid[]) and user_id = (select private.me()));
-- What is shared and in the way may be cleared by who manages the organisation.
create policy delete_own_and_managers on public.saved_views for delete to authenticated
  using ((organisation_id = any ((select private.my_member_organisation_ids())::uuid[]) and user_id = (select private.me()))
    or (is_shared and organisation_id = any ((select private.organisation_ids_with('organisation.manage'))::uuid[])));

revoke all on public.saved_views from anon, authenticated, service_role;
grant select, delete on public.saved_views to authenticated;
grant insert (id, organisation_id, list, name, query, is_shared), update (name, query, is_shared) on public.saved_views to authenticated;
