-- Duplicates: who or what is there already. Asked while a record is typed, and answered, never enforced: two
-- people do share an address at times, and two companies a name.

-- private.find_duplicates(organisation_id, record_type, email, company, name, except_id): up to ten records that
-- may be the same: by e-mail, by company (legal form and punctuation aside), or a candidate by name. Leads are
-- compared with contacts and accounts as well. Raises CS001, CS002, CS006.
create function private.find_duplicates(organisation_id uuid, record_type text, email text, company text, name text, except_id uuid)
returns table (kind text, id uuid, title text, why text)
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
declare
  wanted_email text := nullif(lower(btrim($3)), '');
  wanted_company text := private.company_key($4);
  wanted_name text := nullif(lower(btrim($5)), '');
begin
  if $2 is null or $2 not in ('lead', 'contact', 'account', 'candidate') then
    perform private.fail('CS006', 'Duplicates are sought among leads, contacts, accounts and candidates.', 'record_type');
  end if;
  perform private.require_organisation($1, private.stage_permission($2, 'read'));
  return query
  select x.kind, x.id, x.title, min(x.why) as why from (
    select 'lead' as kind, l.id, l.full_name || coalesce(', ' || l.company, '') as title, 'email' as why from public.leads l
     where $2 in ('lead', 'contact') and l.organisation_id = $1 and l.email = wanted_email and l.deleted_at is null
    union all
    select 'contact', c.id, c.full_name, 'email' from public.contacts c
     where $2 in ('lead', 'contact') and c.organisation_id = $1 and c.email = wanted_email and c.deleted_at is null
    union all
    select 'lead', l.id, l.full_name || ', ' || l.company, 'company' from public.leads l
     where $2 = 'lead' and l.organisation_id = $1 and private.company_key(l.company) = wanted_company and l.deleted_at is null
    union all
    select 'account', a.id, a.name, 'company' from public.accounts a
     where $2 in ('lead', 'account') and a.organisation_id = $1 and private.company_key(a.name) = wanted_company and a.deleted_at is null
    union all
    select 'account', a.id, a.name, 'email' from public.accounts a
     where $2 in ('lead', 'account') and a.organisation_id = $1 and a.email_domain = split_part(wanted_email, '@', 2) and a.deleted_at is null
    union all
    select 'candidate', c.id, c.full_name, 'email' from public.candidates c
     where $2 = 'candidate' and c.organisation_id = $1 and c.email = wanted_email and c.deleted_at is null
    union all
    select 'candidate', c.id, c.full_name, 'name' from public.candidates c
     where $2 = 'candidate' and c.organisation_id = $1 and lower(c.full_name) = wanted_name and c.deleted_at is null
  ) x
   where x.id is distinct from $6
   group by x.kind, x.id, x.title
   order by case min(x.why) when 'email' then 1 else 2 end, x.kind, x.title, x.id
   limit 10;
end;
$$;
create function public.find_duplicates(organisation_id uuid, record_type text, email text default null, company text default null, name text default null, except_id uuid default null)
returns table (kind text, id uuid, title text, why text)
language sql stable set search_path = ''
as $$ select * from private.find_duplicates(organisation_id, record_type, email, company, name, except_id) $$;
comment on function public.find_duplicates is 'Records that may be the same: kind, id, title and why (email, company, name). Raises CS001, CS002, CS006.';

grant execute on function private.find_duplicates(uuid, text, text, text, text, uuid), public.find_duplicates(uuid, text, text, text, text, uuid) to authenticated;
