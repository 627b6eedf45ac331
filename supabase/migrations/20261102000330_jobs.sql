-- Jobs: places to be filled at an account, with what is billed and what is paid for them.

create table public.jobs (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  account_id uuid,
  contact_id uuid,
  title text not null check (private.is_clean_line(title, 160)),
  description text check (private.is_clean_text(description, 10000)),
  openings integer not null default 1 check (openings between 1 and 1000),
  employment_type text not null default 'contract' check (employment_type in ('permanent', 'contract', 'temporary', 'contract_to_hire')),
  location text check (private.is_clean_line(location, 160)),
  remote_policy text not null default 'onsite' check (remote_policy in ('onsite', 'hybrid', 'remote')),
  bill_rate numeric(10, 2) check (bill_rate between 0 and 99999999.99),
  pay_rate numeric(10, 2) check (pay_rate between 0 and 99999999.99),
  rate_unit text not null default 'day' check (rate_unit in ('hour', 'day', 'month', 'year')),
  currency text not null default 'GBP' check (currency ~ '^[A-Z]{3}$'),
  start_date date check (start_date between '2000-01-01' and '2199-12-31'),
  notes text check (private.is_clean_text(notes, 5000)),
  status text not null default 'draft' check (status in ('draft', 'open', 'on_hold', 'filled', 'closed')),
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
  foreign key (organisation_id, account_id) references public.accounts (organisation_id, id),
  foreign key (organisation_id, contact_id) references public.contacts (organisation_id, id)
);
comment on table public.jobs is 'Places to be filled at accounts.';
comment on column public.jobs.description is 'What candidates are told; notes are our own.';
create index jobs_created_idx on public.jobs (organisation_id, created_at desc, id);
create index jobs_status_idx on public.jobs (organisation_id, status, created_at desc, id);
create index jobs_account_idx on public.jobs (organisation_id, account_id);
create index jobs_contact_idx on public.jobs (organisation_id, contact_id);
create index jobs_owner_idx on public.jobs (owner_id);
create index jobs_created_by_idx on public.jobs (created_by);
create index jobs_updated_by_idx on public.jobs (updated_by);
create index jobs_deleted_by_idx on public.jobs (deleted_by);

create trigger "100_jobs__stamp" before insert or update on public.jobs
  for each row execute function private.tg_stamp();
create trigger "110_jobs__soft_delete" before update of deleted_at on public.jobs
  for each row execute function private.tg_soft_delete();
create trigger "300_jobs__owner" before insert or update of owner_id on public.jobs
  for each row execute function private.tg_owner();
create trigger "900_jobs__audit" after insert or update or delete on public.jobs
  for each row execute function private.tg_audit();

alter table public.jobs enable row level security;

create policy select_readers on public.jobs for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('talent.read'))::uuid[]));
create policy insert_writers on public.jobs for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('talent.write'))::uuid[]));
create policy update_writers on public.jobs for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('talent.write'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('talent.write'))::uuid[]));

revoke all on public.jobs from anon, authenticated, service_role;
grant select on public.jobs to authenticated;
grant insert (id, organisation_id, account_id, contact_id, title, description, openings, employment_type, location, remote_policy, bill_rate, pay_rate, rate_unit, currency, start_date, notes, owner_id) on public.jobs to authenticated;
grant update (account_id, contact_id, title, description, openings, employment_type, location, remote_policy, bill_rate, pay_rate, rate_unit, currency, start_date, notes, owner_id, deleted_at) on public.jobs to authenticated;

-- Withheld: status and what it brings along (move_record, accept_offer), hard delete.
