-- Accounts: the companies that an organisation sells to or recruits for, and the contacts there.
--
-- The records of sales (pipeline.read, pipeline.write) and of recruiting (talent.read, talent.write) belong to
-- the supplier's own people: no policy names a client. They are organisation-scoped, have an owner and, where
-- they move, a `status` (shown as "Stage") that only private.move_record and the conversions write.
--
-- No trigram index: row security lets the planner use an index before the policy for leakproof operators only,
-- and `ilike` is none, so that a search walks the organisation's own rows whatever indexes there are.

-- private.is_email(value): a lower-case address, or null.
create function private.is_email(value text)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$ select value is null or (char_length(value) <= 254 and value ~ '^[a-z0-9._%+''-]+@[a-z0-9.-]+\.[a-z]{2,}$') $$;

-- private.is_web_address(value): http or https, or null.
create function private.is_web_address(value text)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$ select value is null or (char_length(value) <= 300 and value ~* '^https?://[^[:space:]/]+\.[^[:space:]]+$' and private.is_clean_line(value, 300)) $$;

-- private.company_key(name): what two spellings of one company share: small letters, no punctuation, no
-- legal form at the end. Null where nothing is left.
create function private.company_key(name text)
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$
  select nullif(regexp_replace(
    btrim(regexp_replace(lower(name), '[^[:alnum:]]+', ' ', 'g')),
    '( (ltd|limited|plc|llp|llc|inc|incorporated|corp|corporation|co|company|gmbh|mbh|ag|kg|ug|sa|sas|sarl|srl|spa|bv|nv|ab|as|asa|oy|aps|dac|pty|group|holding|holdings))+$', ''), '')
$$;

-- private.tg_owner(): an owner is one of the organisation's active people. A system administrator who has
-- entered the organisation owns nothing. Raises CS080.
create function private.tg_owner()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if new.owner_id is null or (tg_op = 'UPDATE' and new.owner_id is not distinct from old.owner_id)
     or private.is_supplier_person(new.organisation_id, new.owner_id) then
    return new;
  end if;
  if tg_op = 'INSERT' and new.owner_id = auth.uid() then
    new.owner_id := null;
    return new;
  end if;
  perform private.fail('CS080', 'The owner is not one of the organisation''s people.', 'owner_id');
  return null;
end;
$$;

-- private.tg_email(): addresses are kept in small letters, so that they compare.
create function private.tg_email()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  new.email := nullif(lower(btrim(new.email)), '');
  return new;
end;
$$;

-- private.usual_owner(organisation_id, owner_id): who owns what is made out of a record: its owner, or who
-- makes it where the owner has left.
create function private.usual_owner(organisation_id uuid, owner_id uuid)
returns uuid
language sql
stable
security definer
set search_path = ''
as $$ select case when private.is_supplier_person($1, $2) then $2 else auth.uid() end $$;

create table public.accounts (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  name text not null check (private.is_clean_line(name, 160)),
  website text check (private.is_web_address(website)),
  industry text check (private.is_clean_line(industry, 80)),
  size text check (size in ('1-10', '11-50', '51-200', '201-500', '501-1000', '1001-5000', '5001+')),
  phone text check (private.is_clean_line(phone, 40)),
  email_domain text check (char_length(email_domain) <= 253 and email_domain ~ '^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$'),
  address text check (private.is_clean_text(address, 500)),
  notes text check (private.is_clean_text(notes, 5000)),
  status text not null default 'prospect' check (status in ('prospect', 'customer', 'former')),
  status_reason text check (private.is_clean_text(status_reason, 2000)),
  status_changed_at timestamptz not null default now(),
  closed_at timestamptz,
  client_id uuid,
  owner_id uuid references public.profiles (id) on delete set null default auth.uid(),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, id),
  foreign key (organisation_id, client_id) references public.clients (organisation_id, id)
);
comment on table public.accounts is 'Companies that the organisation sells to or recruits for.';
comment on column public.accounts.client_id is 'The client that the account became when it got its first project.';
comment on column public.accounts.status_reason is 'Why the last move was made; every staged record has these four columns.';
create index accounts_name_idx on public.accounts (organisation_id, name, id);
create index accounts_created_idx on public.accounts (organisation_id, created_at desc, id);
create index accounts_status_idx on public.accounts (organisation_id, status, created_at desc, id);
create index accounts_company_idx on public.accounts (organisation_id, private.company_key(name));
create index accounts_domain_idx on public.accounts (organisation_id, email_domain);
create index accounts_client_idx on public.accounts (organisation_id, client_id);
create index accounts_owner_idx on public.accounts (owner_id);
create index accounts_created_by_idx on public.accounts (created_by);
create index accounts_updated_by_idx on public.accounts (updated_by);
create index accounts_deleted_by_idx on public.accounts (deleted_by);

create table public.contacts (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  account_id uuid,
  full_name text not null check (private.is_clean_line(full_name, 160)),
  job_title text check (private.is_clean_line(job_title, 120)),
  email text check (private.is_email(email)),
  phone text check (private.is_clean_line(phone, 40)),
  notes text check (private.is_clean_text(notes, 5000)),
  owner_id uuid references public.profiles (id) on delete set null default auth.uid(),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, id),
  foreign key (organisation_id, account_id) references public.accounts (organisation_id, id)
);
comment on table public.contacts is 'People at accounts.';
create index contacts_name_idx on public.contacts (organisation_id, full_name, id);
create index contacts_created_idx on public.contacts (organisation_id, created_at desc, id);
create index contacts_email_idx on public.contacts (organisation_id, email);
create index contacts_account_idx on public.contacts (organisation_id, account_id);
create index contacts_owner_idx on public.contacts (owner_id);
create index contacts_created_by_idx on public.contacts (created_by);
create index contacts_updated_by_idx on public.contacts (updated_by);
create index contacts_deleted_by_idx on public.contacts (deleted_by);

create trigger "100_accounts__stamp" before insert or update on public.accounts
  for each row execute function private.tg_stamp();
create trigger "110_accounts__soft_delete" before update of deleted_at on public.accounts
  for each row execute function private.tg_soft_delete();
create trigger "300_accounts__owner" before insert or update of owner_id on public.accounts
  for each row execute function private.tg_owner();
create trigger "900_accounts__audit" after insert or update or delete on public.accounts
  for each row execute function private.tg_audit();
create trigger "100_contacts__stamp" before insert or update on public.contacts
  for each row execute function private.tg_stamp();
create trigger "110_contacts__soft_delete" before update of deleted_at on public.contacts
  for each row execute function private.tg_soft_delete();
create trigger "200_contacts__email" before insert or update of email on public.contacts
  for each row execute function private.tg_email();
create trigger "300_contacts__owner" before insert or update of owner_id on public.contacts
  for each row execute function private.tg_owner();
create trigger "900_contacts__audit" after insert or update or delete on public.contacts
  for each row execute function private.tg_audit();

alter table public.accounts enable row level security;
alter table public.contacts enable row level security;

create policy select_readers on public.accounts for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('pipeline.read'))::uuid[]));
create policy insert_writers on public.accounts for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('pipeline.write'))::uuid[]));
create policy update_writers on public.accounts for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('pipeline.write'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('pipeline.write'))::uuid[]));

create policy select_readers on public.contacts for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('pipeline.read'))::uuid[]));
create policy insert_writers on public.contacts for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('pipeline.write'))::uuid[]));
create policy update_writers on public.contacts for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('pipeline.write'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('pipeline.write'))::uuid[]));

revoke all on public.accounts, public.contacts from anon, authenticated, service_role;
grant select on public.accounts, public.contacts to authenticated;
grant insert (id, organisation_id, name, website, industry, size, phone, email_domain, address, notes, owner_id) on public.accounts to authenticated;
grant update (name, website, industry, size, phone, email_domain, address, notes, owner_id, deleted_at) on public.accounts to authenticated;
grant insert (id, organisation_id, account_id, full_name, job_title, email, phone, notes, owner_id) on public.contacts to authenticated;
grant update (account_id, full_name, job_title, email, phone, notes, owner_id, deleted_at) on public.contacts to authenticated;
grant execute on function private.is_email(text), private.is_web_address(text), private.company_key(text) to authenticated;

-- Withheld: status (move_record), accounts.client_id (open_project_from_deal), hard delete.
