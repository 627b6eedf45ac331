-- Offers to a submitted candidate: one that is not closed at a time. What was extended is fixed; accepting
-- it makes the placement.

create table public.offers (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  submission_id uuid not null,
  bill_rate numeric(10, 2) check (bill_rate between 0 and 99999999.99),
  pay_rate numeric(10, 2) check (pay_rate between 0 and 99999999.99),
  rate_unit text not null default 'day' check (rate_unit in ('hour', 'day', 'month', 'year')),
  currency text not null default 'GBP' check (currency ~ '^[A-Z]{3}$'),
  start_date date check (start_date between '2000-01-01' and '2199-12-31'),
  end_date date check (end_date between '2000-01-01' and '2199-12-31'),
  expires_on date check (expires_on between '2000-01-01' and '2199-12-31'),
  notes text check (private.is_clean_text(notes, 5000)),
  extended_at timestamptz,
  status text not null default 'draft' check (status in ('draft', 'extended', 'accepted', 'declined', 'withdrawn')),
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
  foreign key (organisation_id, submission_id) references public.submissions (organisation_id, id) on delete cascade,
  check (end_date >= start_date)
);
comment on table public.offers is 'Offers to submitted candidates.';
comment on column public.offers.expires_on is 'The last day on which it can be accepted.';
create unique index offers_live_key on public.offers (submission_id) where status in ('draft', 'extended', 'accepted') and deleted_at is null;
create index offers_submission_idx on public.offers (organisation_id, submission_id);
create index offers_created_idx on public.offers (organisation_id, created_at desc, id);
create index offers_owner_idx on public.offers (owner_id);
create index offers_created_by_idx on public.offers (created_by);
create index offers_updated_by_idx on public.offers (updated_by);
create index offers_deleted_by_idx on public.offers (deleted_by);

-- private.tg_offers__fixed(): the terms are fixed when the candidate has them. Raises CS004.
create function private.tg_offers__fixed()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  if old.status <> 'draft' then
    perform private.fail('CS004', 'What was offered does not change.', old.status);
  end if;
  return new;
end;
$$;

create trigger "100_offers__stamp" before insert or update on public.offers
  for each row execute function private.tg_stamp();
create trigger "110_offers__soft_delete" before update of deleted_at on public.offers
  for each row execute function private.tg_soft_delete();
create trigger "300_offers__owner" before insert or update of owner_id on public.offers
  for each row execute function private.tg_owner();
create trigger "310_offers__open" before insert on public.offers
  for each row execute function private.tg_submission_part__open();
create trigger "320_offers__fixed" before update of bill_rate, pay_rate, rate_unit, currency, start_date, end_date, expires_on on public.offers
  for each row execute function private.tg_offers__fixed();
create trigger "900_offers__audit" after insert or update or delete on public.offers
  for each row execute function private.tg_audit();

alter table public.offers enable row level security;

create policy select_readers on public.offers for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('talent.read'))::uuid[]));
create policy insert_writers on public.offers for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('talent.write'))::uuid[]));
create policy update_writers on public.offers for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('talent.write'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('talent.write'))::uuid[]));

revoke all on public.offers from anon, authenticated, service_role;
grant select on public.offers to authenticated;
grant insert (id, organisation_id, submission_id, bill_rate, pay_rate, rate_unit, currency, start_date, end_date, expires_on, notes, owner_id) on public.offers to authenticated;
grant update (bill_rate, pay_rate, rate_unit, currency, start_date, end_date, expires_on, notes, owner_id, deleted_at) on public.offers to authenticated;

-- Withheld: the submission once it exists, status and what it brings along (move_record, accept_offer), hard delete.
