-- Reads of sales and recruiting: views for lists and boards, totals by stage, and for each record's page one
-- call. All of them run as the caller: row-level security decides what is in them, and a name out of reach
-- is null. Deleted records are left out of views; their own page does not find them either.

-- company_overview: an account with what is going on there.
create view public.company_overview with (security_invoker = true) as
select a.id, a.organisation_id, a.name, a.website, a.industry, a.size, a.phone, a.email_domain, a.status, a.status_changed_at, a.client_id, c.name as client_name,
  a.owner_id, o.full_name as owner_name, a.created_at, a.updated_at, a.lock_version,
  (select count(*) from public.contacts x where x.organisation_id = a.organisation_id and x.account_id = a.id and x.deleted_at is null)::integer as contact_count,
  (select count(*) from public.deals x where x.organisation_id = a.organisation_id and x.account_id = a.id and x.deleted_at is null and x.closed_at is null)::integer as open_deal_count,
  (select count(*) from public.jobs x where x.organisation_id = a.organisation_id and x.account_id = a.id and x.deleted_at is null and x.status = 'open')::integer as open_job_count
from public.accounts a
left join public.clients c on c.id = a.client_id
left join public.profiles o on o.id = a.owner_id
where a.deleted_at is null;
comment on view public.company_overview is 'Accounts with owner, client and counts. (account_overview is the administration''s view of sign-in accounts.)';

-- contact_overview: a person at an account.
create view public.contact_overview with (security_invoker = true) as
select c.id, c.organisation_id, c.account_id, a.name as account_name, c.full_name, c.job_title, c.email, c.phone,
  c.owner_id, o.full_name as owner_name, c.created_at, c.updated_at, c.lock_version
from public.contacts c
left join public.accounts a on a.id = c.account_id
left join public.profiles o on o.id = c.owner_id
where c.deleted_at is null;
comment on view public.contact_overview is 'Contacts with account and owner.';

-- lead_overview: a lead, and what it became.
create view public.lead_overview with (security_invoker = true) as
select l.id, l.organisation_id, l.full_name, l.company, l.job_title, l.email, l.phone, l.source, l.value, l.currency, l.status, l.status_reason, l.status_changed_at, l.closed_at,
  l.converted_account_id, l.converted_contact_id, l.converted_deal_id, l.owner_id, o.full_name as owner_name, l.created_at, l.updated_at, l.lock_version
from public.leads l
left join public.profiles o on o.id = l.owner_id
where l.deleted_at is null;
comment on view public.lead_overview is 'Leads with owner.';

-- deal_overview: a deal with whom it is with, and its value weighted by probability.
create view public.deal_overview with (security_invoker = true) as
select d.id, d.organisation_id, d.name, d.account_id, a.name as account_name, d.contact_id, c.full_name as contact_name, d.value, d.currency, d.probability,
  round(d.value * d.probability / 100, 2)::numeric(14, 2) as weighted_value, d.expected_close, d.next_step, d.status, d.status_reason, d.status_changed_at, d.closed_at,
  d.project_id, p.reference as project_reference, d.owner_id, o.full_name as owner_name, d.created_at, d.updated_at, d.lock_version
from public.deals d
left join public.accounts a on a.id = d.account_id
left join public.contacts c on c.id = d.contact_id
left join public.projects p on p.id = d.project_id
left join public.profiles o on o.id = d.owner_id
where d.deleted_at is null;
comment on view public.deal_overview is 'Deals with account, contact, project and owner.';

-- job_overview: a job with how many are put forward and placed.
create view public.job_overview with (security_invoker = true) as
select j.id, j.organisation_id, j.title, j.account_id, a.name as account_name, j.contact_id, c.full_name as contact_name, j.openings, j.employment_type, j.location, j.remote_policy,
  j.bill_rate, j.pay_rate, j.rate_unit, j.currency, j.start_date, j.status, j.status_reason, j.status_changed_at, j.closed_at,
  j.owner_id, o.full_name as owner_name, j.created_at, j.updated_at, j.lock_version,
  (select count(*) from public.submissions s where s.organisation_id = j.organisation_id and s.job_id = j.id and s.deleted_at is null and s.status not in ('rejected', 'withdrawn'))::integer as live_submission_count,
  (select count(*) from public.placements p where p.organisation_id = j.organisation_id and p.job_id = j.id and p.status <> 'ended_early')::integer as placement_count
from public.jobs j
left join public.accounts a on a.id = j.account_id
left join public.contacts c on c.id = j.contact_id
left join public.profiles o on o.id = j.owner_id
where j.deleted_at is null;
comment on view public.job_overview is 'Jobs with account, contact, owner and counts.';

-- candidate_overview: a candidate with skills, the best first.
create view public.candidate_overview with (security_invoker = true) as
select c.id, c.organisation_id, c.full_name, c.email, c.phone, c.location, c.job_title, c.available_from, c.desired_rate, c.rate_unit, c.currency, c.source,
  c.status, c.status_reason, c.status_changed_at, c.owner_id, o.full_name as owner_name, c.created_at, c.updated_at, c.lock_version,
  coalesce((select jsonb_agg(jsonb_build_object('id', k.id, 'name', k.name, 'level', x.level, 'years', x.years)
      order by array_position(array['advanced', 'intermediate', 'beginner'], x.level), x.years desc nulls last, k.name)
     from public.candidate_skills x join public.skills k on k.id = x.skill_id where x.organisation_id = c.organisation_id and x.candidate_id = c.id), '[]'::jsonb) as skills,
  (select count(*) from public.submissions s where s.organisation_id = c.organisation_id and s.candidate_id = c.id and s.deleted_at is null and s.closed_at is null)::integer as live_submission_count
from public.candidates c
left join public.profiles o on o.id = c.owner_id
where c.deleted_at is null;
comment on view public.candidate_overview is 'Candidates with skills and owner.';

-- submission_overview: a candidate put forward, with both names and the next interview.
create view public.submission_overview with (security_invoker = true) as
select s.id, s.organisation_id, s.title, s.job_id, j.title as job_title, s.candidate_id, c.full_name as candidate_name, j.account_id, a.name as account_name,
  s.submitted_rate, j.rate_unit, j.currency, s.status, s.status_reason, s.status_changed_at, s.closed_at, s.owner_id, o.full_name as owner_name, s.created_at, s.updated_at, s.lock_version,
  (select min(i.starts_at) from public.interviews i where i.organisation_id = s.organisation_id and i.submission_id = s.id and i.status = 'scheduled' and i.deleted_at is null) as next_interview_at
from public.submissions s
left join public.jobs j on j.id = s.job_id
left join public.candidates c on c.id = s.candidate_id
left join public.accounts a on a.id = j.account_id
left join public.profiles o on o.id = s.owner_id
where s.deleted_at is null;
comment on view public.submission_overview is 'Submissions with job, candidate, account and owner.';

-- interview_overview: an interview with whose it is.
create view public.interview_overview with (security_invoker = true) as
select i.id, i.organisation_id, i.submission_id, s.title, s.job_id, j.title as job_title, s.candidate_id, c.full_name as candidate_name, i.round, i.starts_at, i.duration_minutes, i.mode,
  i.location, i.interviewers, i.feedback, i.rating, i.status, i.status_reason, i.status_changed_at, i.owner_id, o.full_name as owner_name, i.created_at, i.updated_at, i.lock_version
from public.interviews i
join public.submissions s on s.id = i.submission_id
left join public.jobs j on j.id = s.job_id
left join public.candidates c on c.id = s.candidate_id
left join public.profiles o on o.id = i.owner_id
where i.deleted_at is null and s.deleted_at is null;
comment on view public.interview_overview is 'Interviews with job, candidate and owner.';

-- offer_overview: an offer with whose it is.
create view public.offer_overview with (security_invoker = true) as
select f.id, f.organisation_id, f.submission_id, s.title, s.job_id, j.title as job_title, s.candidate_id, c.full_name as candidate_name, f.bill_rate, f.pay_rate, f.rate_unit, f.currency,
  f.start_date, f.end_date, f.expires_on, f.extended_at, f.status, f.status_reason, f.status_changed_at, f.closed_at, f.owner_id, o.full_name as owner_name, f.created_at, f.updated_at, f.lock_version
from public.offers f
join public.submissions s on s.id = f.submission_id
left join public.jobs j on j.id = s.job_id
left join public.candidates c on c.id = s.candidate_id
left join public.profiles o on o.id = f.owner_id
where f.deleted_at is null and s.deleted_at is null;
comment on view public.offer_overview is 'Offers with job, candidate and owner.';

-- placement_overview: somebody at work, where, and for how much.
create view public.placement_overview with (security_invoker = true) as
select p.id, p.organisation_id, p.title, p.submission_id, p.job_id, j.title as job_title, p.candidate_id, c.full_name as candidate_name, j.account_id, a.name as account_name,
  p.start_date, p.end_date, p.bill_rate, p.pay_rate, (p.bill_rate - p.pay_rate)::numeric(10, 2) as margin, p.rate_unit, p.currency, p.status, p.status_reason, p.status_changed_at, p.closed_at,
  p.project_id, x.reference as project_reference, p.owner_id, o.full_name as owner_name, p.created_at, p.updated_at, p.lock_version
from public.placements p
left join public.jobs j on j.id = p.job_id
left join public.candidates c on c.id = p.candidate_id
left join public.accounts a on a.id = j.account_id
left join public.projects x on x.id = p.project_id
left join public.profiles o on o.id = p.owner_id
where p.deleted_at is null;
comment on view public.placement_overview is 'Placements with job, candidate, account, project and owner.';

-- public.stage_totals(organisation_id, record_type, owner_id): what stands in each stage; a stage with several
-- currencies has several rows. Value and weighted value are for leads and deals. Raises CS006.
create function public.stage_totals(organisation_id uuid, record_type text, owner_id uuid default null)
returns table (status text, currency text, record_count bigint, total_value numeric, weighted_value numeric)
language plpgsql
stable
set search_path = ''
as $$
begin
  if $2 is null or $2 not in ('account', 'lead', 'deal', 'job', 'candidate', 'submission', 'placement') then
    perform private.fail('CS006', 'Records of this kind have no stages.', 'record_type');
  end if;
  return query execute format('select x.status, %s, count(*), %s, %s from public.%I x where x.organisation_id = $1 and x.deleted_at is null and ($2 is null or x.owner_id = $2) group by 1, 2 order by 1, 2',
      case when $2 in ('lead', 'deal') then 'x.currency' else 'null::text' end,
      case when $2 in ('lead', 'deal') then 'sum(x.value)' else 'null::numeric' end,
      case when $2 = 'deal' then 'round(sum(x.value * x.probability / 100), 2)' else 'null::numeric' end, $2 || 's')
    using $1, $3;
end;
$$;
comment on function public.stage_totals is 'Records and values per stage and currency, as far as I reach. Raises CS006.';

-- public.list_cards(organisation_id, record_type, owner_id, per_stage): the cards of a board, as rows of the type's
-- overview: of each stage those that came there last, at most per_stage (1 to 200). Raises CS006.
create function public.list_cards(organisation_id uuid, record_type text, owner_id uuid default null, per_stage integer default 50)
returns jsonb
language plpgsql
stable
set search_path = ''
as $$
declare
  cards jsonb;
begin
  if $2 is null or $2 not in ('lead', 'deal', 'job', 'submission', 'placement') or per_stage is null or per_stage not between 1 and 200 then
    perform private.fail('CS006', 'There is no such board.', case when per_stage between 1 and 200 then 'record_type' else 'per_stage' end);
  end if;
  execute format('select coalesce(jsonb_agg(to_jsonb(c) order by c.status_changed_at desc, c.id), ''[]'') from public.record_types rt cross join lateral unnest(rt.statuses) as s (status)
      cross join lateral (select * from public.%I o where o.organisation_id = $1 and o.status = s.status and ($3 is null or o.owner_id = $3) order by o.status_changed_at desc, o.id limit $4) c
     where rt.code = $2', $2 || '_overview')
    into cards using $1, $2, $3, per_stage;
  return cards;
end;
$$;
comment on function public.list_cards is 'The cards of a board, of each stage those that came there last. Raises CS006.';

-- public.get_account(account_id): an account with contacts, deals, jobs and the leads that became it.
create function public.get_account(account_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select jsonb_build_object(
    'account', to_jsonb(r) || jsonb_build_object('owner_name', v.owner_name, 'client_name', v.client_name, 'created_by_name', (select p.full_name from public.profiles p where p.id = r.created_by)),
    'contacts', (select coalesce(jsonb_agg(to_jsonb(x) order by x.full_name, x.id), '[]'::jsonb) from public.contact_overview x where x.organisation_id = r.organisation_id and x.account_id = r.id),
    'deals', (select coalesce(jsonb_agg(to_jsonb(x) order by x.created_at desc, x.id), '[]'::jsonb) from public.deal_overview x where x.organisation_id = r.organisation_id and x.account_id = r.id),
    'jobs', (select coalesce(jsonb_agg(to_jsonb(x) order by x.created_at desc, x.id), '[]'::jsonb) from public.job_overview x where x.organisation_id = r.organisation_id and x.account_id = r.id),
    'leads', (select coalesce(jsonb_agg(to_jsonb(x) order by x.created_at desc, x.id), '[]'::jsonb) from public.lead_overview x where x.organisation_id = r.organisation_id and x.converted_account_id = r.id))
    from public.accounts r join public.company_overview v on v.id = r.id where r.id = $1);
end;
$$;
comment on function public.get_account is 'An account with contacts, deals, jobs and the leads that became it; null when out of reach.';

-- public.get_contact(contact_id): a contact with deals and jobs.
create function public.get_contact(contact_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select jsonb_build_object(
    'contact', to_jsonb(r) || jsonb_build_object('owner_name', v.owner_name, 'account_name', v.account_name, 'created_by_name', (select p.full_name from public.profiles p where p.id = r.created_by)),
    'deals', (select coalesce(jsonb_agg(to_jsonb(x) order by x.created_at desc, x.id), '[]'::jsonb) from public.deal_overview x where x.organisation_id = r.organisation_id and x.contact_id = r.id),
    'jobs', (select coalesce(jsonb_agg(to_jsonb(x) order by x.created_at desc, x.id), '[]'::jsonb) from public.job_overview x where x.organisation_id = r.organisation_id and x.contact_id = r.id))
    from public.contacts r join public.contact_overview v on v.id = r.id where r.id = $1);
end;
$$;
comment on function public.get_contact is 'A contact with deals and jobs; null when out of reach.';

-- public.get_lead(lead_id): a lead with what it became and what may be the same.
create function public.get_lead(lead_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select jsonb_build_object(
    'lead', to_jsonb(r) || jsonb_build_object('owner_name', v.owner_name, 'created_by_name', (select p.full_name from public.profiles p where p.id = r.created_by)),
    'account', (select to_jsonb(x) from public.company_overview x where x.id = r.converted_account_id),
    'contact', (select to_jsonb(x) from public.contact_overview x where x.id = r.converted_contact_id),
    'deal', (select to_jsonb(x) from public.deal_overview x where x.id = r.converted_deal_id),
    'duplicates', (select coalesce(jsonb_agg(to_jsonb(x)), '[]'::jsonb) from public.find_duplicates(r.organisation_id, 'lead', r.email, r.company, r.full_name, r.id) x where r.status <> 'converted'))
    from public.leads r join public.lead_overview v on v.id = r.id where r.id = $1);
end;
$$;
comment on function public.get_lead is 'A lead with what it became and what may be the same; null when out of reach.';

-- public.get_deal(deal_id): a deal with account, contact, project and the lead that it came from; once won and without a
-- project, the templates that it can open one from.
create function public.get_deal(deal_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select jsonb_build_object(
    'deal', to_jsonb(r) || jsonb_build_object('owner_name', v.owner_name, 'account_name', v.account_name, 'contact_name', v.contact_name, 'project_reference', v.project_reference, 'weighted_value', v.weighted_value, 'created_by_name', (select p.full_name from public.profiles p where p.id = r.created_by)),
    'account', (select to_jsonb(x) from public.company_overview x where x.id = r.account_id),
    'contact', (select to_jsonb(x) from public.contact_overview x where x.id = r.contact_id),
    'project', (select jsonb_build_object('id', p.id, 'reference', p.reference, 'name', p.name, 'status', p.status) from public.projects p where p.id = r.project_id),
    'lead', (select to_jsonb(x) from public.lead_overview x where x.organisation_id = r.organisation_id and x.converted_deal_id = r.id limit 1),
    'templates', (select coalesce(jsonb_agg(to_jsonb(t) order by t.is_system desc, t.name), '[]'::jsonb) from public.project_templates t
      where r.status = 'won' and r.project_id is null and (t.organisation_id is null or t.organisation_id = r.organisation_id)))
    from public.deals r join public.deal_overview v on v.id = r.id where r.id = $1);
end;
$$;
comment on function public.get_deal is 'A deal with account, contact, project and the lead that it came from; null when out of reach.';

-- public.get_job(job_id): a job with account, contact, submissions and placements.
create function public.get_job(job_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select jsonb_build_object(
    'job', to_jsonb(r) || jsonb_build_object('owner_name', v.owner_name, 'account_name', v.account_name, 'contact_name', v.contact_name, 'placement_count', v.placement_count, 'created_by_name', (select p.full_name from public.profiles p where p.id = r.created_by)),
    'account', (select to_jsonb(x) from public.company_overview x where x.id = r.account_id),
    'contact', (select to_jsonb(x) from public.contact_overview x where x.id = r.contact_id),
    'submissions', (select coalesce(jsonb_agg(to_jsonb(x) order by x.created_at desc, x.id), '[]'::jsonb) from public.submission_overview x where x.organisation_id = r.organisation_id and x.job_id = r.id),
    'placements', (select coalesce(jsonb_agg(to_jsonb(x) order by x.start_date desc, x.id), '[]'::jsonb) from public.placement_overview x where x.organisation_id = r.organisation_id and x.job_id = r.id))
    from public.jobs r join public.job_overview v on v.id = r.id where r.id = $1);
end;
$$;
comment on function public.get_job is 'A job with account, contact, submissions and placements; null when out of reach.';

-- public.get_candidate(candidate_id): a candidate with skills, submissions, interviews and placements.
create function public.get_candidate(candidate_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select jsonb_build_object(
    'candidate', to_jsonb(r) || jsonb_build_object('owner_name', v.owner_name, 'created_by_name', (select p.full_name from public.profiles p where p.id = r.created_by)),
    'skills', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'skill_id', k.id, 'name', k.name, 'category', k.category, 'level', x.level, 'years', x.years, 'lock_version', x.lock_version) order by array_position(array['advanced', 'intermediate', 'beginner'], x.level), k.name), '[]'::jsonb)
      from public.candidate_skills x join public.skills k on k.id = x.skill_id where x.organisation_id = r.organisation_id and x.candidate_id = r.id),
    'submissions', (select coalesce(jsonb_agg(to_jsonb(x) order by x.created_at desc, x.id), '[]'::jsonb) from public.submission_overview x where x.organisation_id = r.organisation_id and x.candidate_id = r.id),
    'interviews', (select coalesce(jsonb_agg(to_jsonb(x) order by x.starts_at desc, x.id), '[]'::jsonb) from public.interview_overview x where x.organisation_id = r.organisation_id and x.candidate_id = r.id),
    'placements', (select coalesce(jsonb_agg(to_jsonb(x) order by x.start_date desc, x.id), '[]'::jsonb) from public.placement_overview x where x.organisation_id = r.organisation_id and x.candidate_id = r.id))
    from public.candidates r join public.candidate_overview v on v.id = r.id where r.id = $1);
end;
$$;
comment on function public.get_candidate is 'A candidate with skills, submissions, interviews and placements; null when out of reach.';

-- public.get_submission(submission_id): a submission with job, candidate, interviews, offers and placement.
create function public.get_submission(submission_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select jsonb_build_object(
    'submission', to_jsonb(r) || jsonb_build_object('owner_name', v.owner_name, 'job_title', v.job_title, 'candidate_name', v.candidate_name, 'account_id', v.account_id, 'account_name', v.account_name, 'rate_unit', v.rate_unit, 'currency', v.currency, 'created_by_name', (select p.full_name from public.profiles p where p.id = r.created_by)),
    'job', (select to_jsonb(x) from public.job_overview x where x.id = r.job_id),
    'candidate', (select to_jsonb(x) from public.candidate_overview x where x.id = r.candidate_id),
    'interviews', (select coalesce(jsonb_agg(to_jsonb(x) order by x.round, x.starts_at, x.id), '[]'::jsonb) from public.interview_overview x where x.organisation_id = r.organisation_id and x.submission_id = r.id),
    'offers', (select coalesce(jsonb_agg(to_jsonb(x) || jsonb_build_object('notes', f.notes) order by x.created_at desc, x.id), '[]'::jsonb) from public.offer_overview x join public.offers f on f.id = x.id where x.organisation_id = r.organisation_id and x.submission_id = r.id),
    'placement', (select to_jsonb(x) from public.placement_overview x where x.organisation_id = r.organisation_id and x.submission_id = r.id))
    from public.submissions r join public.submission_overview v on v.id = r.id where r.id = $1);
end;
$$;
comment on function public.get_submission is 'A submission with job, candidate, interviews, offers and placement; null when out of reach.';

-- public.get_placement(placement_id): a placement with job, candidate, submission, offer and project.
create function public.get_placement(placement_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select jsonb_build_object(
    'placement', to_jsonb(r) || jsonb_build_object('owner_name', v.owner_name, 'job_title', v.job_title, 'candidate_name', v.candidate_name, 'account_id', v.account_id, 'account_name', v.account_name, 'margin', v.margin, 'project_reference', v.project_reference, 'created_by_name', (select p.full_name from public.profiles p where p.id = r.created_by)),
    'job', (select to_jsonb(x) from public.job_overview x where x.id = r.job_id),
    'candidate', (select to_jsonb(x) from public.candidate_overview x where x.id = r.candidate_id),
    'submission', (select to_jsonb(x) from public.submission_overview x where x.id = r.submission_id),
    'offer', (select to_jsonb(x) from public.offer_overview x where x.organisation_id = r.organisation_id and x.submission_id = r.submission_id and x.status = 'accepted'),
    'project', (select jsonb_build_object('id', p.id, 'reference', p.reference, 'name', p.name, 'status', p.status) from public.projects p where p.id = r.project_id))
    from public.placements r join public.placement_overview v on v.id = r.id where r.id = $1);
end;
$$;
comment on function public.get_placement is 'A placement with job, candidate, submission, offer and project; null when out of reach.';

revoke all on public.company_overview, public.contact_overview, public.lead_overview, public.deal_overview, public.job_overview, public.candidate_overview, public.submission_overview, public.interview_overview, public.offer_overview, public.placement_overview from anon, authenticated, service_role;
grant select on public.company_overview, public.contact_overview, public.lead_overview, public.deal_overview, public.job_overview, public.candidate_overview, public.submission_overview, public.interview_overview, public.offer_overview, public.placement_overview to authenticated;
grant execute on function public.stage_totals(uuid, text, uuid), public.list_cards(uuid, text, uuid, integer), public.get_account(uuid), public.get_contact(uuid), public.get_lead(uuid), public.get_deal(uuid), public.get_job(uuid), public.get_candidate(uuid), public.get_submission(uuid), public.get_placement(uuid) to authenticated;
