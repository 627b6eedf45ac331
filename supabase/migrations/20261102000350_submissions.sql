-- Submissions: a candidate put forward for a job. One runs at a time for the two; a rejected or withdrawn
-- one may be followed by another.

create table public.submissions (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  job_id uuid not null,
  candidate_id uuid not null,
  title text not null default '',
  submitted_rate numeric(10, 2) check (submitted_rate between 0 and 99999999.99),
  notes text check (private.is_clean_text(notes, 5000)),
  status text not null default 'submitted' check (status in ('submitted', 'client_review', 'interview', 'offered', 'placed', 'rejected', 'withdrawn')),
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
  foreign key (organisation_id, job_id) references public.jobs (organisation_id, id),
  foreign key (organisation_id, candidate_id) references public.candidates (organisation_id, id)
);
comment on table public.submissions is 'Candidates put forward for jobs.';
comment on column public.submissions.title is 'Candidate and job, kept true by trigger: what lists, boards and activities call it.';
comment on column public.submissions.submitted_rate is 'In the job''s currency and unit.';
create unique index submissions_live_key on public.submissions (job_id, candidate_id) where status not in ('rejected', 'withdrawn') and deleted_at is null;
create index submissions_created_idx on public.submissions (organisation_id, created_at desc, id);
create index submissions_status_idx on public.submissions (organisation_id, status, status_changed_at desc, id);
create index submissions_job_idx on public.submissions (organisation_id, job_id);
create index submissions_candidate_idx on public.submissions (organisation_id, candidate_id);
create index submissions_owner_idx on public.submissions (owner_id);
create index submissions_created_by_idx on public.submissions (created_by);
create index submissions_updated_by_idx on public.submissions (updated_by);
create index submissions_deleted_by_idx on public.submissions (deleted_by);

-- private.tg_submissions__title(): names the submission after its candidate and job.
create function private.tg_submissions__title()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  new.title := coalesce((
    select c.full_name || ' · ' || j.title
      from public.candidates c join public.jobs j on j.organisation_id = c.organisation_id
     where c.organisation_id = new.organisation_id and c.id = new.candidate_id and j.id = new.job_id), '');
  return new;
end;
$$;

-- private.tg_submissions__guard(): put forward for an open job, and with the candidate's consent.
-- Raises CS004 (detail: the job's status), CS082.
create function private.tg_submissions__guard()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  job_status text;
begin
  select j.status into job_status from public.jobs j where j.organisation_id = new.organisation_id and j.id = new.job_id and j.deleted_at is null for key share;
  if job_status is distinct from 'open' then
    perform private.fail('CS004', 'The job is not open.', 'job_' || coalesce(job_status, 'deleted'));
  end if;
  if exists (select 1 from public.candidates c where c.organisation_id = new.organisation_id and c.id = new.candidate_id
       and (c.status = 'do_not_contact' or c.deleted_at is not null)) then
    perform private.fail('CS082', 'The candidate is not to be contacted.', 'candidate_id');
  end if;
  return new;
end;
$$;

-- private.tg_rename_submissions(): on candidates and jobs, whose names submissions and placements carry.
create function private.tg_rename_submissions()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  update public.submissions s set title = c.full_name || ' · ' || j.title
    from public.candidates c, public.jobs j
   where s.organisation_id = new.organisation_id and c.organisation_id = s.organisation_id and c.id = s.candidate_id and j.organisation_id = s.organisation_id and j.id = s.job_id
     and case tg_table_name when 'jobs' then s.job_id else s.candidate_id end = new.id;
  update public.placements p set title = s.title from public.submissions s
   where p.organisation_id = new.organisation_id and s.organisation_id = p.organisation_id and s.id = p.submission_id
     and case tg_table_name when 'jobs' then p.job_id else p.candidate_id end = new.id;
  return null;
end;
$$;

create trigger "500_candidates__rename" after update of full_name on public.candidates
  for each row when (old.full_name is distinct from new.full_name) execute function private.tg_rename_submissions();
create trigger "500_jobs__rename" after update of title on public.jobs
  for each row when (old.title is distinct from new.title) execute function private.tg_rename_submissions();
create trigger "100_submissions__stamp" before insert or update on public.submissions
  for each row execute function private.tg_stamp();
create trigger "110_submissions__soft_delete" before update of deleted_at on public.submissions
  for each row execute function private.tg_soft_delete();
create trigger "300_submissions__owner" before insert or update of owner_id on public.submissions
  for each row execute function private.tg_owner();
create trigger "200_submissions__title" before insert on public.submissions
  for each row execute function private.tg_submissions__title();
create trigger "310_submissions__guard" before insert on public.submissions
  for each row execute function private.tg_submissions__guard();
create trigger "900_submissions__audit" after insert or update or delete on public.submissions
  for each row execute function private.tg_audit();

alter table public.submissions enable row level security;

create policy select_readers on public.submissions for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('talent.read'))::uuid[]));
create policy insert_writers on public.submissions for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('talent.write'))::uuid[]));
create policy update_writers on public.submissions for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('talent.write'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('talent.write'))::uuid[]));

revoke all on public.submissions from anon, authenticated, service_role;
grant select on public.submissions to authenticated;
grant insert (id, organisation_id, job_id, candidate_id, submitted_rate, notes, owner_id) on public.submissions to authenticated;
grant update (submitted_rate, notes, owner_id, deleted_at) on public.submissions to authenticated;

-- Withheld: job and candidate once it exists, the title, status and what it brings along (move_record;
-- accept_offer makes it placed), hard delete.
