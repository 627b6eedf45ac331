-- Imports: many leads, accounts, contacts, candidates or jobs at once, out of a file.
--
-- The browser reads the file and maps its columns; what arrives is an array of objects of text. All rows are
-- checked in one statement and written in one other, so that triggers on statements fire once. Nothing is
-- written while a row is at fault, unless asked to leave such rows out. An import has an id: sent twice, it is
-- done once.

-- private.import_limit(): rows a call.
create function private.import_limit() returns integer language sql immutable set search_path = ''
as $$ select 10000 $$;

create table private.import_fields (
  record_type text not null check (record_type in ('lead', 'account', 'contact', 'candidate', 'job')),
  field text not null,
  place integer not null,
  kind text not null check (kind in ('line', 'text', 'email', 'url', 'domain', 'amount', 'integer', 'date', 'currency', 'choice', 'owner', 'account')),
  is_required boolean not null default false,
  upper_bound bigint,
  choices text[],
  default_value text,
  primary key (record_type, field)
);
comment on table private.import_fields is 'The columns that a file may have, and what each may hold. `owner` (an address) and `account` (a name) are looked up.';
insert into private.import_fields (record_type, field, place, kind, is_required, upper_bound, choices, default_value) values
  ('lead', 'full_name', 1, 'line', true, 160, null, null),
  ('lead', 'company', 2, 'line', false, 160, null, null),
  ('lead', 'job_title', 3, 'line', false, 120, null, null),
  ('lead', 'email', 4, 'email', false, null, null, null),
  ('lead', 'phone', 5, 'line', false, 40, null, null),
  ('lead', 'source', 6, 'choice', false, null, '{website,referral,event,campaign,outbound,partner,tender,other}', 'other'),
  ('lead', 'status', 7, 'choice', false, null, '{new,contacted,qualified,unqualified}', 'new'),
  ('lead', 'value', 8, 'amount', false, 12, null, null),
  ('lead', 'currency', 9, 'currency', false, null, null, null),
  ('lead', 'notes', 10, 'text', false, 5000, null, null),
  ('lead', 'owner', 11, 'owner', false, null, null, null),
  ('account', 'name', 1, 'line', true, 160, null, null),
  ('account', 'website', 2, 'url', false, null, null, null),
  ('account', 'industry', 3, 'line', false, 80, null, null),
  ('account', 'size', 4, 'choice', false, null, '{1-10,11-50,51-200,201-500,501-1000,1001-5000,5001+}', null),
  ('account', 'phone', 5, 'line', false, 40, null, null),
  ('account', 'email_domain', 6, 'domain', false, null, null, null),
  ('account', 'address', 7, 'text', false, 500, null, null),
  ('account', 'status', 8, 'choice', false, null, '{prospect,customer,former}', 'prospect'),
  ('account', 'notes', 9, 'text', false, 5000, null, null),
  ('account', 'owner', 10, 'owner', false, null, null, null),
  ('contact', 'full_name', 1, 'line', true, 160, null, null),
  ('contact', 'account', 2, 'account', false, null, null, null),
  ('contact', 'job_title', 3, 'line', false, 120, null, null),
  ('contact', 'email', 4, 'email', false, null, null, null),
  ('contact', 'phone', 5, 'line', false, 40, null, null),
  ('contact', 'notes', 6, 'text', false, 5000, null, null),
  ('contact', 'owner', 7, 'owner', false, null, null, null),
  ('candidate', 'full_name', 1, 'line', true, 160, null, null),
  ('candidate', 'email', 2, 'email', false, null, null, null),
  ('candidate', 'phone', 3, 'line', false, 40, null, null),
  ('candidate', 'location', 4, 'line', false, 160, null, null),
  ('candidate', 'job_title', 5, 'line', false, 120, null, null),
  ('candidate', 'available_from', 6, 'date', false, null, null, null),
  ('candidate', 'desired_rate', 7, 'amount', false, 8, null, null),
  ('candidate', 'rate_unit', 8, 'choice', false, null, '{hour,day,month,year}', 'day'),
  ('candidate', 'currency', 9, 'currency', false, null, null, null),
  ('candidate', 'source', 10, 'choice', false, null, '{job_board,referral,social,website,agency,direct,other}', 'other'),
  ('candidate', 'status', 11, 'choice', false, null, '{new,active,unavailable,do_not_contact}', 'new'),
  ('candidate', 'resume_note', 12, 'text', false, 10000, null, null),
  ('candidate', 'owner', 13, 'owner', false, null, null, null),
  ('job', 'title', 1, 'line', true, 160, null, null),
  ('job', 'account', 2, 'account', false, null, null, null),
  ('job', 'description', 3, 'text', false, 10000, null, null),
  ('job', 'openings', 4, 'integer', false, 1000, null, '1'),
  ('job', 'employment_type', 5, 'choice', false, null, '{permanent,contract,temporary,contract_to_hire}', 'contract'),
  ('job', 'location', 6, 'line', false, 160, null, null),
  ('job', 'remote_policy', 7, 'choice', false, null, '{onsite,hybrid,remote}', 'onsite'),
  ('job', 'bill_rate', 8, 'amount', false, 8, null, null),
  ('job', 'pay_rate', 9, 'amount', false, 8, null, null),
  ('job', 'rate_unit', 10, 'choice', false, null, '{hour,day,month,year}', 'day'),
  ('job', 'currency', 11, 'currency', false, null, null, null),
  ('job', 'start_date', 12, 'date', false, null, null, null),
  ('job', 'status', 13, 'choice', false, null, '{draft,open}', 'draft'),
  ('job', 'notes', 14, 'text', false, 5000, null, null),
  ('job', 'owner', 15, 'owner', false, null, null, null);

create table private.imports (
  id uuid primary key,
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  record_type text not null,
  imported_by uuid references public.profiles (id) on delete set null,
  imported_at timestamptz not null default now(),
  result jsonb not null
);
comment on table private.imports is 'Imports that have been done, so that one sent again is answered and not done again.';
create index imports_organisation_idx on private.imports (organisation_id);
create index imports_imported_by_idx on private.imports (imported_by);

-- private.import_words(fault): a fault in words, for the error file.
create function private.import_words(fault text, choices text[])
returns text
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case fault
    when 'required' then 'Fill this in.'
    when 'too_long' then 'This is too long.'
    when 'not_text' then 'This holds characters that cannot be stored.'
    when 'not_email' then 'This is not an e-mail address.'
    when 'not_url' then 'This is not a web address; begin it with https://'
    when 'not_domain' then 'This is not a domain, such as example.com.'
    when 'not_amount' then 'Write a number like 1234.50.'
    when 'not_integer' then 'Write a whole number.'
    when 'not_date' then 'Write a date like 2026-12-31.'
    when 'not_currency' then 'Write a currency like GBP.'
    when 'not_choice' then 'Choose one of: ' || array_to_string(choices, ', ') || '.'
    when 'unknown_owner' then 'Nobody of your organisation has this address.'
    when 'unknown_account' then 'There is no account of this name.'
    when 'duplicate' then 'This address is there already.'
    when 'repeated' then 'This address stands in the file more than once.'
  end
$$;

-- private.import_records(organisation_id, record_type, rows, import_id, dry_run, skip_faulty): checks and writes.
-- Returns {rows, imported, faults: [{row, field, code, message}], warnings: likewise, is_dry_run}; rows are
-- counted from one. Warnings (an address that is there already) hold nothing up.
-- Raises CS001, CS002, CS006 (record_type; import_id; rows: no array of objects; a field's name: unknown), CS007.
create function private.import_records(organisation_id uuid, record_type text, rows jsonb, import_id uuid, dry_run boolean, skip_faulty boolean)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  person uuid;
  strange text;
  faults jsonb;
  warnings jsonb := '[]'::jsonb;
  good jsonb;
  columns text;
  imported integer := 0;
  result jsonb;
begin
  if record_type is null or not exists (select 1 from private.import_fields f where f.record_type = import_records.record_type) then
    perform private.fail('CS006', 'Records of this kind are not imported.', 'record_type');
  end if;
  person := private.require_organisation(organisation_id, private.stage_permission(record_type, 'write'));
  if import_id is null then
    perform private.fail('CS006', 'The import has an id.', 'import_id');
  end if;
  -- Sent twice at once: the second waits, and finds what the first did.
  perform pg_advisory_xact_lock(hashtextextended('import:' || import_id, 0));
  select i.result into result from private.imports i where i.id = import_id and i.organisation_id = import_records.organisation_id and i.imported_by = person;
  if found then
    return result;
  end if;
  if jsonb_typeof(rows) is distinct from 'array' or exists (select 1 from jsonb_array_elements(rows) r where jsonb_typeof(r) <> 'object') then
    perform private.fail('CS006', 'The rows are an array of objects.', 'rows');
  end if;
  if jsonb_array_length(rows) > private.import_limit() then
    perform private.fail('CS007', 'Too many rows in one import.', 'rows');
  end if;
  select min(k) into strange
    from (select distinct jsonb_object_keys(r) as k from jsonb_array_elements(rows) r) x
   where not exists (select 1 from private.import_fields f where f.record_type = import_records.record_type and f.field = x.k);
  if strange is not null then
    perform private.fail('CS006', 'There is no such field.', strange);
  end if;

  -- Every field of every row: what it says (blank is nothing), what it means, and what is wrong with it.
  with line as (
    select r.content, r.place::integer as place from jsonb_array_elements(rows) with ordinality as r (content, place)
  ), home as (
    select o.settings #>> '{defaults,currency}' as currency from public.organisations o where o.id = import_records.organisation_id
  ), cell as (
    select line.place, f.field, f.kind, f.is_required, f.upper_bound, f.choices,
      coalesce(nullif(btrim(line.content ->> f.field), ''), f.default_value, case f.kind when 'currency' then home.currency end) as value
      from line cross join home join private.import_fields f on f.record_type = import_records.record_type
  ), owners as (
    select lower(p.email) as email, p.id from public.user_organisations uo join public.profiles p on p.id = uo.user_id and p.status = 'active'
     where uo.organisation_id = import_records.organisation_id and uo.is_active
  ), companies as (
    select distinct on (lower(a.name)) lower(a.name) as name, a.id from public.accounts a
     where a.organisation_id = import_records.organisation_id and a.deleted_at is null order by lower(a.name), a.created_at, a.id
  ), judged as (
    select c.place, c.field, c.choices,
      case c.kind when 'owner' then 'owner_id' when 'account' then 'account_id' else c.field end as "column",
      case c.kind when 'owner' then o.id::text when 'account' then a.id::text when 'email' then lower(c.value) when 'domain' then lower(c.value)
        when 'currency' then upper(c.value) when 'choice' then replace(lower(c.value), ' ', '_') else c.value end as value,
      case when c.value is null then case when c.is_required then 'required' end
        when c.kind = 'owner' then case when o.id is null then 'unknown_owner' end
        when c.kind = 'account' then case when a.id is null then 'unknown_account' end
        -- What the tables' own checks say, spelt out: a function called a hundred thousand times is most of the time.
        when c.kind in ('line', 'text') then case
          when char_length(c.value) > c.upper_bound then 'too_long'
          when c.kind = 'line' and c.value ~ '[\u0001-\u001F\u007F\u202A-\u202E\u2066-\u2069]' then 'not_text'
          when c.kind = 'text' and c.value ~ '[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F\u202A-\u202E\u2066-\u2069]' then 'not_text' end
        when c.kind = 'choice' then case when replace(lower(c.value), ' ', '_') <> all (c.choices) then 'not_choice' end
        when c.kind = 'email' then case when not private.is_email(lower(c.value)) then 'not_email' end
        when c.kind = 'url' then case when not private.is_web_address(c.value) then 'not_url' end
        when c.kind = 'domain' then case when char_length(c.value) > 253 or lower(c.value) !~ '^[a-z0-9-]+(\.[a-z0-9-]+)*\.[a-z]{2,}$' then 'not_domain' end
        when c.kind = 'amount' then case when c.value !~ '^[0-9]{1,12}(\.[0-9]{1,2})?$' or char_length(split_part(c.value, '.', 1)) > c.upper_bound then 'not_amount' end
        when c.kind = 'integer' then case when c.value !~ '^[0-9]{1,9}$' then 'not_integer' when c.value::bigint not between 1 and c.upper_bound then 'not_integer' end
        when c.kind = 'date' then case when c.value !~ '^2[01][0-9]{2}-[01][0-9]-[0-3][0-9]$' or not pg_input_is_valid(c.value, 'date') then 'not_date' end
        when c.kind = 'currency' then case when upper(c.value) !~ '^[A-Z]{3}$' then 'not_currency' end
      end as fault
      from cell c
      left join owners o on c.kind = 'owner' and o.email = lower(c.value)
      left join companies a on c.kind = 'account' and a.name = lower(c.value)
  ), per_row as (
    select j.place, bool_or(j.fault is not null) as is_faulty,
      coalesce(jsonb_object_agg(j."column", j.value) filter (where j.value is not null), '{}'::jsonb) as content
      from judged j group by j.place
  )
  select
    (select coalesce(jsonb_agg(jsonb_build_object('row', j.place, 'field', j.field, 'code', j.fault, 'message', private.import_words(j.fault, j.choices)) order by j.place, j.field), '[]'::jsonb)
       from judged j where j.fault is not null),
    (select coalesce(jsonb_agg(p.content || jsonb_build_object('row', p.place) order by p.place), '[]'::jsonb) from per_row p where not p.is_faulty)
    into faults, good;

  if record_type in ('lead', 'contact', 'candidate') then
    execute format($query$
      select coalesce(jsonb_agg(jsonb_build_object('row', w.place, 'field', 'email', 'code', w.code, 'message', private.import_words(w.code, null)) order by w.place), '[]'::jsonb)
        from (
          select g.place, case
              when exists (select 1 from public.%I x where x.organisation_id = $1 and x.email = g.email and x.deleted_at is null) then 'duplicate'
              when g.nth > 1 then 'repeated' end as code
            from (select (r ->> 'row')::integer as place, r ->> 'email' as email, row_number() over (partition by r ->> 'email' order by (r ->> 'row')::integer) as nth
                    from jsonb_array_elements($2) r where r ? 'email') g) w
       where w.code is not null$query$, record_type || 's')
      into warnings using organisation_id, good;
  end if;

  result := jsonb_build_object('rows', jsonb_array_length(rows), 'imported', 0, 'faults', faults, 'warnings', warnings, 'is_dry_run', coalesce(dry_run, true));
  if coalesce(dry_run, true) or jsonb_array_length(good) = 0 or (faults <> '[]'::jsonb and not coalesce(skip_faulty, false)) then
    return result;
  end if;
  select string_agg(format('%I', case f.kind when 'owner' then 'owner_id' when 'account' then 'account_id' else f.field end), ', ' order by f.place) into columns
    from private.import_fields f where f.record_type = import_records.record_type and f.kind <> 'owner';
  execute format('insert into public.%I (organisation_id, owner_id, %s) select $1, coalesce(r.owner_id, $2), %s from jsonb_populate_recordset(null::public.%I, $3) with ordinality as r order by r.ordinality',
      record_type || 's', columns, (select string_agg('r.' || c, ', ') from unnest(string_to_array(columns, ', ')) c), record_type || 's')
    using organisation_id, person, good;
  get diagnostics imported = row_count;
  result := result || jsonb_build_object('imported', imported);
  insert into private.imports (id, organisation_id, record_type, imported_by, result) values (import_id, import_records.organisation_id, import_records.record_type, person, result);
  return result;
end;
$$;
create function public.import_records(organisation_id uuid, record_type text, rows jsonb, import_id uuid, dry_run boolean default true, skip_faulty boolean default false)
returns jsonb language sql set search_path = ''
as $$ select private.import_records(organisation_id, record_type, rows, import_id, dry_run, skip_faulty) $$;
comment on function public.import_records is 'Checks, and unless dry_run writes, rows of a file: {rows, imported, faults, warnings, is_dry_run}. Raises CS001, CS002, CS006, CS007.';

-- private.get_import_fields(record_type): what the columns of a file can be mapped to.
create function private.get_import_fields(record_type text)
returns table (field text, kind text, is_required boolean, upper_bound bigint, choices text[], default_value text)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_me();
  return query select f.field, f.kind, f.is_required, f.upper_bound, f.choices, f.default_value from private.import_fields f where f.record_type = $1 order by f.place;
end;
$$;
create function public.get_import_fields(record_type text)
returns table (field text, kind text, is_required boolean, upper_bound bigint, choices text[], default_value text)
language sql stable set search_path = ''
as $$ select * from private.get_import_fields(record_type) $$;
comment on function public.get_import_fields is 'The fields that a file of records can have, in order.';

grant execute on function private.import_records(uuid, text, jsonb, uuid, boolean, boolean), public.import_records(uuid, text, jsonb, uuid, boolean, boolean),
  private.get_import_fields(text), public.get_import_fields(text) to authenticated;

-- Withheld: the list of imports; the records' own history says who made them and when.
