-- Leads: people who may become customers. Converting one makes (or links) an account and a contact and, if
-- there is something to sell, a deal; the lead then stays as it was, with links to what it became.

create table public.leads (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  full_name text not null check (private.is_clean_line(full_name, 160)),
  company text check (private.is_clean_line(company, 160)),
  job_title text check (private.is_clean_line(job_title, 120)),
  email text check (private.is_email(email)),
  phone text check (private.is_clean_line(phone, 40)),
  source text not null default 'other' check (source in ('website', 'referral', 'event', 'campaign', 'outbound', 'partner', 'tender', 'other')),
  value numeric(14, 2) check (value between 0 and 999999999999.99),
  currency text not null default 'GBP' check (currency ~ '^[A-Z]{3}$'),
  notes text check (private.is_clean_text(notes, 5000)),
  status text not null default 'new' check (status in ('new', 'contacted', 'qualified', 'unqualified', 'converted')),
  status_reason text check (private.is_clean_text(status_reason, 2000)),
  status_changed_at timestamptz not null default now(),
  closed_at timestamptz,
  converted_account_id uuid,
  converted_contact_id uuid,
  converted_deal_id uuid,
  owner_id uuid references public.profiles (id) on delete set null default auth.uid(),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, id),
  foreign key (organisation_id, converted_account_id) references public.accounts (organisation_id, id),
  foreign key (organisation_id, converted_contact_id) references public.contacts (organisation_id, id),
  check ((status = 'converted') = (converted_account_id is not null and converted_contact_id is not null))
);
comment on table public.leads is 'People who may become customers.';
comment on column public.leads.value is 'What a first order may be worth.';
create index leads_created_idx on public.leads (organisation_id, created_at desc, id);
create index leads_status_idx on public.leads (organisation_id, status, status_changed_at desc, id);
create index leads_email_idx on public.leads (organisation_id, email);
create index leads_company_idx on public.leads (organisation_id, private.company_key(company));
create index leads_owner_idx on public.leads (owner_id);
create index leads_converted_account_idx on public.leads (organisation_id, converted_account_id);
create index leads_converted_contact_idx on public.leads (organisation_id, converted_contact_id);
create index leads_converted_deal_idx on public.leads (organisation_id, converted_deal_id);
create index leads_created_by_idx on public.leads (created_by);
create index leads_updated_by_idx on public.leads (updated_by);
create index leads_deleted_by_idx on public.leads (deleted_by);

-- private.tg_leads__closed(): a converted lead says what was known when it was converted; deleting and
-- giving it to another owner stay possible. Raises CS004.
create function private.tg_leads__closed()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if old.status = 'converted' then
    perform private.fail('CS004', 'A converted lead does not change.', 'converted');
  end if;
  return new;
end;
$$;

create trigger "100_leads__stamp" before insert or update on public.leads
  for each row execute function private.tg_stamp();
create trigger "110_leads__soft_delete" before update of deleted_at on public.leads
  for each row execute function private.tg_soft_delete();
create trigger "200_leads__email" before insert or update of email on public.leads
  for each row execute function private.tg_email();
create trigger "300_leads__owner" before insert or update of owner_id on public.leads
  for each row execute function private.tg_owner();
create trigger "310_leads__closed" before update of full_name, company, job_title, email, phone, source, value, currency, notes on public.leads
  for each row execute function private.tg_leads__closed();
create trigger "900_leads__audit" after insert or update or delete on public.leads
  for each row execute function private.tg_audit();

alter table public.leads enable row level security;

create policy select_readers on public.leads for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('pipeline.read'))::uuid[]));
create policy insert_writers on public.leads for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('pipeline.write'))::uuid[]));
create policy update_writers on public.leads for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('pipeline.write'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('pipeline.write'))::uuid[]));

revoke all on public.leads from anon, authenticated, service_role;
grant select on public.leads to authenticated;
grant insert (id, organisation_id, full_name, company, job_title, email, phone, source, value, currency, notes, owner_id) on public.leads to authenticated;
grant update (full_name, company, job_title, email, phone, source, value, currency, notes, owner_id, deleted_at) on public.leads to authenticated;

-- Withheld: status and what it brings along (move_record), converted_* (convert_lead), hard delete.
