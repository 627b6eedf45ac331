-- Checked files: a file of a deliverable counts once its bytes are stored and their hash was computed by us.
--
-- The row in deliverable_files says what its writer said: a name, a size and a hash that nobody has compared with the
-- bytes, which may not even be there. The worker reads the stored bytes and writes down here what they are. Bytes are
-- written once, so that what was computed stays true.

create table private.file_checks (
  file_id uuid primary key references public.deliverable_files (id) on delete cascade,
  size_bytes integer check (size_bytes >= 0),
  sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
  looked_at timestamptz not null default now(),
  check ((size_bytes is null) = (sha256 is null))
);
comment on table private.file_checks is 'What the stored bytes of each file are, as the worker computed it; without a hash: there were none.';

-- private.files_to_check(most): {id, path} of files whose bytes nobody has read yet, those never looked for first. Bytes
-- that are not there are looked for again for a day. Called by the worker.
create function private.files_to_check(most integer default 50)
returns table (id uuid, path text)
language sql
stable
security definer
set search_path = ''
as $$
  select f.id, f.path
    from public.deliverable_files f
    left join private.file_checks c on c.file_id = f.id
   where f.deleted_at is null and c.sha256 is null and (c.file_id is null or f.created_at > now() - interval '1 day')
   order by c.looked_at nulls first, f.created_at
   limit most
$$;

-- private.note_file_check(file_id, size_bytes, sha256): what the bytes are; null for both where there are none. What was
-- computed once stays. Called by the worker.
create function private.note_file_check(file_id uuid, size_bytes integer, sha256 text)
returns void
language sql
volatile
security definer
set search_path = ''
as $$
  insert into private.file_checks as c (file_id, size_bytes, sha256)
  select f.id, $2, $3 from public.deliverable_files f where f.id = $1
  on conflict on constraint file_checks_pkey do update
    set size_bytes = excluded.size_bytes, sha256 = excluded.sha256, looked_at = now()
    where c.sha256 is null
$$;

-- private.unchecked_files(deliverable_id): how many of its files do not count: their bytes are not there, were not read
-- yet, or are not what the row says.
create function private.unchecked_files(deliverable_id uuid)
returns integer
language sql
stable
security definer
set search_path = ''
as $$
  select count(*)::integer
    from public.deliverable_files f
   where f.deliverable_id = $1 and f.deleted_at is null
     and not exists (select 1 from private.file_checks c where c.file_id = f.id and c.size_bytes = f.size_bytes and c.sha256 = f.sha256)
$$;

-- private.tg_deliverable_files__check(): has new files read at once.
create function private.tg_deliverable_files__check()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.enqueue('check_files', '{}'::jsonb, 'check_files');
  return null;
end;
$$;
create trigger "700_deliverable_files__check" after insert on public.deliverable_files
  for each statement execute function private.tg_deliverable_files__check();

-- Withheld: all of it from everybody but the worker; people are told through what cannot be submitted or signed.
