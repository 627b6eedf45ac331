-- Placements: candidates at work for an account. Each comes from an accepted offer, and one only.

create table public.placements (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  submission_id uuid not null,
  job_id uuid not null,
  candidate_id uuid not null,
  title text not null default '',
  start_date date not null check (start_date between '2000-01-01' and '2199-12-31'),
  end_date date check (end_date between '2000-01-01' and '2199-12-31'),
  bill_rate numeric(10, 2) check (bill_rate between 0 and 99999999.99),
  pay_rate numeric(10, 2) check (pay_rate between 0 and 99999999.99),
  rate_unit text not null default 'day' check (rate_unit in ('hour', 'day', 'month', 'year')),
  currency text not null default 'GBP' check (currency ~ '^[A-Z]{3}$'),
  notes text check (private.is_clean_text(notes, 5000)),
  status text not null default 'scheduled' check (status in ('scheduled', 'active', 'completed', 'ended_early')),
  status_reason text check (private.is_clean_text(status_reason, 2000)),
  status_changed_at timestamptz not null default now(),
  closed_at timestamptz,
  project_id uuid,
  owner_id uuid references public.profiles (id) on delete set null default auth.uid(),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, id),
  unique (organisation_id, submission_id),
  foreign key (organisation_id, submission_id) references public.submissions (organisation_id, id),
  foreign key (organisation_id, job_id) references public.jobs (organisation_id, id),
  foreign key (organisation_id, candidate_id) references public.candidates (organisation_id, id),
  foreign key (organisation_id, project_id) references public.projects (organisation_id, id),
  check (end_date >= start_date)
);
comment on table public.placements is 'Candidates at work for accounts.';
comment on column public.placements.title is 'Candidate and job, as the submission is called.';
comment on column public.placements.project_id is 'The project that the person works on for us.';
create index placements_created_idx on public.placements (organisation_id, created_at desc, id);
create index placements_status_idx on public.placements (organisation_id, status, status_changed_at desc, id);
create index placements_job_idx on public.placements (organisation_id, job_id);
create index placements_candidate_idx on public.placements (organisation_id, candidate_id);
create index placements_project_idx on public.placements (organisation_id, project_id);
create index placements_owner_idx on public.placements (owner_id);
create index placements_created_by_idx on public.placements (created_by);
create index placements_updated_by_idx on public.placements (updated_by);
create index placements_deleted_by_idx on public.placements (deleted_by);

create trigger "100_placements__stamp" before insert or update on public.placements
  for each row execute function private.tg_stamp();
create trigger "110_placements__soft_delete" before update of deleted_at on public.placements
  for each row execute function private.tg_soft_delete();
create trigger "300_placements__owner" before insert or update of owner_id on public.placements
  for each row execute function private.tg_owner();
create trigger "900_placements__audit" after insert or update or delete on public.placements
  for each row execute function private.tg_audit();

alter table public.placements enable row level security;

create policy select_readers on public.placements for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('talent.read'))::uuid[]));
create policy update_writers on public.placements for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('talent.write'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('talent.write'))::uuid[]));

revoke all on public.placements from anon, authenticated, service_role;
grant select on public.placements to authenticated;
grant update (start_date, end_date, bill_rate, pay_rate, rate_unit, currency, notes, owner_id) on public.placements to authenticated;

-- Withheld: inserting and deleting (accept_offer makes it, ending it is a move), project_id (place_on_project),
-- status and what it brings along (move_record).
