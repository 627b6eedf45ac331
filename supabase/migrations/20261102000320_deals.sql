-- Deals: what is being sold to an account, for how much, how likely and by when. A won deal can open a
-- project from a template; the project knows nothing of the deal, because its customer reads it.

create table public.deals (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  account_id uuid,
  contact_id uuid,
  name text not null check (private.is_clean_line(name, 160)),
  value numeric(14, 2) check (value between 0 and 999999999999.99),
  currency text not null default 'GBP' check (currency ~ '^[A-Z]{3}$'),
  probability integer not null default 20 check (probability between 0 and 100),
  expected_close date check (expected_close between '2000-01-01' and '2199-12-31'),
  next_step text check (private.is_clean_line(next_step, 300)),
  notes text check (private.is_clean_text(notes, 5000)),
  status text not null default 'qualification' check (status in ('qualification', 'proposal', 'negotiation', 'won', 'lost')),
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
  foreign key (organisation_id, account_id) references public.accounts (organisation_id, id),
  foreign key (organisation_id, contact_id) references public.contacts (organisation_id, id),
  foreign key (organisation_id, project_id) references public.projects (organisation_id, id)
);
comment on table public.deals is 'Sales in progress, won and lost.';
comment on column public.deals.status_reason is 'Why it was lost, or reopened.';
comment on column public.deals.project_id is 'The project that the won deal opened.';
create index deals_created_idx on public.deals (organisation_id, created_at desc, id);
create index deals_status_idx on public.deals (organisation_id, status, status_changed_at desc, id);
create index deals_expected_idx on public.deals (organisation_id, expected_close, id);
create index deals_account_idx on public.deals (organisation_id, account_id);
create index deals_contact_idx on public.deals (organisation_id, contact_id);
create index deals_project_idx on public.deals (organisation_id, project_id);
create index deals_owner_idx on public.deals (owner_id);
create index deals_created_by_idx on public.deals (created_by);
create index deals_updated_by_idx on public.deals (updated_by);
create index deals_deleted_by_idx on public.deals (deleted_by);

alter table public.leads add foreign key (organisation_id, converted_deal_id) references public.deals (organisation_id, id);

create trigger "100_deals__stamp" before insert or update on public.deals
  for each row execute function private.tg_stamp();
create trigger "110_deals__soft_delete" before update of deleted_at on public.deals
  for each row execute function private.tg_soft_delete();
create trigger "300_deals__owner" before insert or update of owner_id on public.deals
  for each row execute function private.tg_owner();
create trigger "900_deals__audit" after insert or update or delete on public.deals
  for each row execute function private.tg_audit();

alter table public.deals enable row level security;

create policy select_readers on public.deals for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('pipeline.read'))::uuid[]));
create policy insert_writers on public.deals for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('pipeline.write'))::uuid[]));
create policy update_writers on public.deals for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('pipeline.write'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('pipeline.write'))::uuid[]));

revoke all on public.deals from anon, authenticated, service_role;
grant select on public.deals to authenticated;
grant insert (id, organisation_id, account_id, contact_id, name, value, currency, probability, expected_close, next_step, notes, owner_id) on public.deals to authenticated;
grant update (account_id, contact_id, name, value, currency, probability, expected_close, next_step, notes, owner_id, deleted_at) on public.deals to authenticated;

-- Withheld: status and what it brings along (move_record), project_id (open_project_from_deal), hard delete.
