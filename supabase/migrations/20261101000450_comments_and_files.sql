-- Comments on records, and files on deliverables.
--
-- A file's bytes lie in the private bucket `deliverable-files`, under organisation/project/deliverable/file;
-- the row here is what the record shows and what is signed (name, size, SHA-256). Bytes are written once:
-- there is no policy for changing or deleting an object.

create table public.comments (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  milestone_id uuid,
  deliverable_id uuid,
  variation_id uuid,
  body text not null check (private.is_clean_text(body, 5000) and btrim(body) <> ''),
  edited_at timestamptz,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  check (num_nonnulls(milestone_id, deliverable_id, variation_id) = 1),
  foreign key (organisation_id, project_id, milestone_id) references public.milestones (organisation_id, project_id, id) on delete cascade,
  foreign key (organisation_id, project_id, deliverable_id) references public.deliverables (organisation_id, project_id, id) on delete cascade,
  foreign key (organisation_id, project_id, variation_id) references public.variations (organisation_id, project_id, id) on delete cascade
);
comment on table public.comments is 'Comments on a milestone, a deliverable or a variation.';
create index comments_milestone_idx on public.comments (organisation_id, project_id, milestone_id);
create index comments_deliverable_idx on public.comments (organisation_id, project_id, deliverable_id);
create index comments_variation_idx on public.comments (organisation_id, project_id, variation_id);
create index comments_created_by_idx on public.comments (created_by);
create index comments_updated_by_idx on public.comments (updated_by);
create index comments_deleted_by_idx on public.comments (deleted_by);

create table public.deliverable_files (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  deliverable_id uuid not null,
  name text not null check (private.is_clean_line(name, 200) and name !~ '[/\\]'),
  path text not null generated always as (organisation_id::text || '/' || project_id::text || '/' || deliverable_id::text || '/' || id::text) stored,
  content_type text not null check (content_type ~ '^[a-z0-9.+-]+/[a-z0-9.+-]+$' and content_type not in ('image/svg+xml', 'text/html', 'application/xhtml+xml') and char_length(content_type) <= 120),
  size_bytes integer not null check (size_bytes between 1 and 10485760),
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  foreign key (organisation_id, project_id, deliverable_id) references public.deliverables (organisation_id, project_id, id) on delete cascade
);
comment on table public.deliverable_files is 'Files of a deliverable; the bytes are in the private bucket.';
create index deliverable_files_deliverable_idx on public.deliverable_files (organisation_id, project_id, deliverable_id);
create index deliverable_files_of_deliverable_idx on public.deliverable_files (deliverable_id) where deleted_at is null;
create index deliverable_files_created_by_idx on public.deliverable_files (created_by);
create index deliverable_files_updated_by_idx on public.deliverable_files (updated_by);
create index deliverable_files_deleted_by_idx on public.deliverable_files (deleted_by);

-- private.tg_comments__pace(): an hour has a number of comments of one person. Raises CS007.
create function private.tg_comments__pace()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if auth.uid() is not null then
    perform private.hold_pace('comments', auth.uid()::text);
    if (select count(*) from public.comments c where c.created_by = auth.uid() and c.created_at > now() - interval '1 hour') > 120 then
      perform private.fail('CS007', 'Too many at once. Try again in an hour.', 'pace');
    end if;
  end if;
  return null;
end;
$$;

-- private.tg_comments__told(): tells those who are concerned with each record: who works on it, who created it, and who
-- commented before. Once for all that one person says there in a statement, and within ten minutes of a notice that is
-- not read yet: that one then counts them (data.count) and no other mail is sent.
create function private.tg_comments__told()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  said record;
  people uuid[];
  reasons text[];
  told uuid[];
begin
  for said in
    select n.organisation_id, n.project_id, n.milestone_id, n.deliverable_id, n.variation_id, count(*)::integer as count,
        (array_agg(n.id order by n.created_at, n.id))[1] as id, (array_agg(left(n.body, 200) order by n.created_at, n.id))[1] as excerpt,
        coalesce(n.milestone_id, n.deliverable_id, n.variation_id) as record_id,
        case when n.milestone_id is not null then 'milestone' when n.deliverable_id is not null then 'deliverable' else 'variation' end as subject,
        coalesce((select m.reference || ' ' || m.name from public.milestones m where m.id = n.milestone_id),
          (select d.reference || ' ' || d.name from public.deliverables d where d.id = n.deliverable_id),
          (select v.reference || ' ' || v.title from public.variations v where v.id = n.variation_id)) as label
      from added n group by n.organisation_id, n.project_id, n.milestone_id, n.deliverable_id, n.variation_id
  loop
    with counted as (
      update public.notifications x set data = x.data || jsonb_build_object('count', coalesce((x.data ->> 'count')::integer, 1) + said.count)
       where x.kind = 'comment_added' and x.subject_id = said.record_id and x.actor_id is not distinct from auth.uid() and x.read_at is null
         and x.created_at > now() - interval '10 minutes'
      returning x.user_id)
    select coalesce(array_agg(c.user_id), '{}') into told from counted c;
    select array_agg(x.person), array_agg(x.reason) into people, reasons from (
      select d.assignee_id as person, 'assignee' as reason from public.deliverables d where d.id = said.deliverable_id
      union all select distinct c.created_by, 'commented' from public.comments c
        where c.deleted_at is null and (c.milestone_id = said.milestone_id or c.deliverable_id = said.deliverable_id or c.variation_id = said.variation_id)
      union all select up.user_id, up.role from public.user_projects up where up.project_id = said.project_id and up.role in ('supplier_pm', 'customer_pm')
    ) x where x.person = any (private.team(said.project_id, 'admin', 'supplier_pm', 'customer_pm', 'contributor', 'viewer')) and not x.person = any (told);
    perform private.notify(people, reasons, 'comment_added', said.organisation_id, said.project_id, said.subject, said.record_id, said.label,
      jsonb_strip_nulls(jsonb_build_object('excerpt', said.excerpt, 'comment_id', said.id, 'count', nullif(said.count, 1))));
  end loop;
  return null;
end;
$$;

-- private.tg_comments__retold(): what was told of a comment is what it says now, and nothing once it is deleted.
create function private.tg_comments__retold()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.notifications n
     set data = case when new.deleted_at is null then n.data || jsonb_build_object('excerpt', left(new.body, 200)) else n.data - 'excerpt' end
   where n.kind = 'comment_added' and n.subject_id = coalesce(new.milestone_id, new.deliverable_id, new.variation_id) and n.data ->> 'comment_id' = new.id::text;
  return null;
end;
$$;

-- private.tg_comments__edited(): says that a comment was edited, and when.
create function private.tg_comments__edited()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if new.body <> old.body then
    new.edited_at := now();
  end if;
  return new;
end;
$$;

create trigger "100_comments__stamp" before insert or update on public.comments
  for each row execute function private.tg_stamp();
create trigger "110_comments__soft_delete" before update of deleted_at on public.comments
  for each row execute function private.tg_soft_delete();
create trigger "500_comments__edited" before update of body on public.comments
  for each row execute function private.tg_comments__edited();
create trigger "510_comments__pace" after insert on public.comments
  for each statement execute function private.tg_comments__pace();
create trigger "700_comments__told" after insert on public.comments
  referencing new table as added for each statement execute function private.tg_comments__told();
create trigger "710_comments__retold" after update of body, deleted_at on public.comments
  for each row execute function private.tg_comments__retold();
create trigger "900_comments__audit" after insert or update or delete on public.comments
  for each row execute function private.tg_audit();
create trigger "100_deliverable_files__stamp" before insert or update on public.deliverable_files
  for each row execute function private.tg_stamp();
create trigger "110_deliverable_files__soft_delete" before update of deleted_at on public.deliverable_files
  for each row execute function private.tg_soft_delete();
create trigger "300_deliverable_files__touch" before insert or update of deleted_at on public.deliverable_files
  for each row execute function private.tg_deliverable_part__touch();
create trigger "900_deliverable_files__audit" after insert or update or delete on public.deliverable_files
  for each row execute function private.tg_audit();

alter table public.comments enable row level security;
alter table public.deliverable_files enable row level security;
-- What was deleted is still its author's, who may bring it back.
create policy select_reach on public.comments for select to authenticated
  using (project_id = any ((select private.my_project_ids())::uuid[]) and (deleted_at is null or created_by = (select private.me())));
create policy insert_commenters on public.comments for insert to authenticated with check (project_id = any ((select private.project_ids_with('comment.write'))::uuid[]));
create policy update_author on public.comments for update to authenticated
  using (created_by = (select private.me()) and project_id = any ((select private.project_ids_with('comment.write'))::uuid[]))
  with check (created_by = (select private.me()) and project_id = any ((select private.project_ids_with('comment.write'))::uuid[]));

create policy select_reach on public.deliverable_files for select to authenticated using (project_id = any ((select private.my_project_ids())::uuid[]));
create policy insert_writers_and_assignee on public.deliverable_files for insert to authenticated
  with check (project_id = any ((select private.project_ids_with('deliverable.write'))::uuid[])
    or deliverable_id = any ((select private.my_own_deliverable_ids())::uuid[]));
create policy update_writers_and_assignee on public.deliverable_files for update to authenticated
  using (project_id = any ((select private.project_ids_with('deliverable.write'))::uuid[])
    or deliverable_id = any ((select private.my_own_deliverable_ids())::uuid[]))
  with check (project_id = any ((select private.project_ids_with('deliverable.write'))::uuid[])
    or deliverable_id = any ((select private.my_own_deliverable_ids())::uuid[]));

revoke all on public.comments, public.deliverable_files from anon, authenticated, service_role;
grant select on public.comments, public.deliverable_files to authenticated;
grant insert (id, organisation_id, project_id, milestone_id, deliverable_id, variation_id, body), update (body, deleted_at) on public.comments to authenticated;
grant insert (id, organisation_id, project_id, deliverable_id, name, content_type, size_bytes, sha256), update (deleted_at) on public.deliverable_files to authenticated;

-- Withheld: changing a file (a new version is a new file), hard delete.
