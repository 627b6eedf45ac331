-- Interviews of a submission: when, by whom, and what came of it.

create table public.interviews (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  submission_id uuid not null,
  round integer not null default 1 check (round between 1 and 20),
  starts_at timestamptz not null check (starts_at between '2000-01-01' and '2199-12-31'),
  duration_minutes integer not null default 60 check (duration_minutes between 5 and 1440),
  mode text not null default 'video' check (mode in ('phone', 'video', 'onsite')),
  location text check (private.is_clean_line(location, 300)),
  interviewers text check (private.is_clean_line(interviewers, 500)),
  feedback text check (private.is_clean_text(feedback, 5000)),
  rating integer check (rating between 1 and 5),
  status text not null default 'scheduled' check (status in ('scheduled', 'completed', 'cancelled', 'no_show')),
  status_reason text check (private.is_clean_text(status_reason, 2000)),
  status_changed_at timestamptz not null default now(),
  closed_at timestamptz,
  owner_id uuid references public.profiles (id) on delete set null default auth.uid(),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, id),
  foreign key (organisation_id, submission_id) references public.submissions (organisation_id, id) on delete cascade
);
comment on table public.interviews is 'Interviews of submissions.';
comment on column public.interviews.location is 'A place, or the address of a call.';
create index interviews_submission_idx on public.interviews (organisation_id, submission_id);
create index interviews_starts_idx on public.interviews (organisation_id, starts_at, id);
create index interviews_owner_idx on public.interviews (owner_id);
create index interviews_created_by_idx on public.interviews (created_by);
create index interviews_updated_by_idx on public.interviews (updated_by);
create index interviews_deleted_by_idx on public.interviews (deleted_by);

-- private.tg_submission_part__open(): interviews and offers are for a submission that still runs. Raises CS004.
create function private.tg_submission_part__open()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  found_status text;
begin
  select s.status into found_status from public.submissions s
   where s.organisation_id = new.organisation_id and s.id = new.submission_id and s.deleted_at is null for key share;
  if found_status is null or found_status in ('placed', 'rejected', 'withdrawn') then
    perform private.fail('CS004', 'The submission is closed.', 'submission_' || coalesce(found_status, 'deleted'));
  end if;
  return new;
end;
$$;

create trigger "100_interviews__stamp" before insert or update on public.interviews
  for each row execute function private.tg_stamp();
create trigger "110_interviews__soft_delete" before update of deleted_at on public.interviews
  for each row execute function private.tg_soft_delete();
create trigger "300_interviews__owner" before insert or update of owner_id on public.interviews
  for each row execute function private.tg_owner();
create trigger "310_interviews__open" before insert on public.interviews
  for each row execute function private.tg_submission_part__open();
create trigger "900_interviews__audit" after insert or update or delete on public.interviews
  for each row execute function private.tg_audit();

alter table public.interviews enable row level security;

create policy select_readers on public.interviews for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('talent.read'))::uuid[]));
create policy insert_writers on public.interviews for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('talent.write'))::uuid[]));
create policy update_writers on public.interviews for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('talent.write'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('talent.write'))::uuid[]));

revoke all on public.interviews from anon, authenticated, service_role;
grant select on public.interviews to authenticated;
grant insert (id, organisation_id, submission_id, round, starts_at, duration_minutes, mode, location, interviewers, owner_id) on public.interviews to authenticated;
grant update (round, starts_at, duration_minutes, mode, location, interviewers, feedback, rating, owner_id, deleted_at) on public.interviews to authenticated;

-- Withheld: the submission once it exists, status and what it brings along (move_record), hard delete.
