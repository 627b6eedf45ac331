-- Conversions: one record becomes another, in one transaction. The caller makes the ids of what is new, so that
-- a repeated call finds it instead of making a second one: lead → account, contact and deal; won deal →
-- project from a template; accepted offer → placement; placement → project.

-- private.convert_lead(lead_id, account_id, contact_id, deal_id, details): an id that exists is linked, any
-- other is made out of the lead. `details` may say account_name, deal_name, value, currency, expected_close.
-- No deal where deal_id is null. Raises CS001, CS002, CS004, CS006, CS081.
create function private.convert_lead(lead_id uuid, account_id uuid, contact_id uuid, deal_id uuid, details jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  l public.leads;
  said jsonb := coalesce(details, '{}'::jsonb);
  new_owner uuid;
begin
  select * into l from public.leads x where x.id = convert_lead.lead_id and x.deleted_at is null for no key update;
  perform private.require_organisation(l.organisation_id, 'pipeline.write');
  if account_id is null or contact_id is null then
    perform private.fail('CS006', 'A lead becomes an account and a contact.', case when account_id is null then 'account_id' else 'contact_id' end);
  end if;
  if jsonb_typeof(said) <> 'object' then
    perform private.fail('CS006', 'The details are an object.', 'details');
  end if;
  if l.status = 'converted' then
    if (l.converted_account_id, l.converted_contact_id, l.converted_deal_id) is distinct from (convert_lead.account_id, convert_lead.contact_id, convert_lead.deal_id) then
      perform private.fail('CS081', 'The lead has been converted already.', 'lead');
    end if;
    return jsonb_build_object('account_id', l.converted_account_id, 'contact_id', l.converted_contact_id, 'deal_id', l.converted_deal_id);
  end if;
  if l.status = 'unqualified' then
    perform private.fail('CS004', 'An unqualified lead is not converted.', l.status);
  end if;
  new_owner := private.usual_owner(l.organisation_id, l.owner_id);

  if exists (select 1 from public.accounts a where a.id = convert_lead.account_id) then
    perform 1 from public.accounts a where a.id = convert_lead.account_id and a.organisation_id = l.organisation_id and a.deleted_at is null;
    if not found then
      perform private.fail('CS001', 'There is no such account.', 'account_id');
    end if;
  else
    insert into public.accounts (id, organisation_id, name, phone, owner_id)
    values (convert_lead.account_id, l.organisation_id, coalesce(nullif(btrim(said ->> 'account_name'), ''), l.company, l.full_name), l.phone, new_owner);
  end if;

  if exists (select 1 from public.contacts c where c.id = convert_lead.contact_id) then
    update public.contacts c set account_id = convert_lead.account_id
     where c.id = convert_lead.contact_id and c.organisation_id = l.organisation_id and c.deleted_at is null and c.account_id is null;
    perform 1 from public.contacts c where c.id = convert_lead.contact_id and c.organisation_id = l.organisation_id and c.deleted_at is null;
    if not found then
      perform private.fail('CS001', 'There is no such contact.', 'contact_id');
    end if;
  else
    insert into public.contacts (id, organisation_id, account_id, full_name, job_title, email, phone, owner_id)
    values (convert_lead.contact_id, l.organisation_id, convert_lead.account_id, l.full_name, l.job_title, l.email, l.phone, new_owner);
  end if;

  if deal_id is not null then
    if exists (select 1 from public.deals d where d.id = convert_lead.deal_id) then
      perform private.fail('CS006', 'The deal is a new one.', 'deal_id');
    end if;
    insert into public.deals (id, organisation_id, account_id, contact_id, name, value, currency, expected_close, notes, owner_id)
    values (convert_lead.deal_id, l.organisation_id, convert_lead.account_id, convert_lead.contact_id,
      coalesce(nullif(btrim(said ->> 'deal_name'), ''), l.company, l.full_name),
      case when said ? 'value' then (said ->> 'value')::numeric else l.value end, coalesce(said ->> 'currency', l.currency),
      (said ->> 'expected_close')::date, l.notes, new_owner);
  end if;

  update public.leads x
     set status = 'converted', status_reason = null, status_changed_at = now(), closed_at = now(),
         converted_account_id = convert_lead.account_id, converted_contact_id = convert_lead.contact_id, converted_deal_id = convert_lead.deal_id
   where x.id = l.id;
  return jsonb_build_object('account_id', account_id, 'contact_id', contact_id, 'deal_id', deal_id);
end;
$$;
create function public.convert_lead(lead_id uuid, account_id uuid, contact_id uuid, deal_id uuid default null, details jsonb default '{}'::jsonb)
returns jsonb language sql set search_path = ''
as $$ select private.convert_lead(lead_id, account_id, contact_id, deal_id, details) $$;
comment on function public.convert_lead is 'Makes or links account and contact, makes a deal: {account_id, contact_id, deal_id}. Raises CS001, CS002, CS004, CS006, CS081.';

-- private.open_project_from_deal(deal_id, project_id, template_id, client_id, details): the project of a won
-- deal. Its client is the one given, or the account's; an account that is no client yet becomes one (of
-- that name, if there is one), which asks for clients.manage. `details` goes over what the deal says, with
-- the keys of create_project. Raises CS001, CS002, CS004, CS006, CS008, CS081.
create function private.open_project_from_deal(deal_id uuid, project_id uuid, template_id uuid, client_id uuid, details jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  d public.deals;
  a public.accounts;
  for_client uuid := client_id;
  made public.projects;
begin
  select * into d from public.deals x where x.id = open_project_from_deal.deal_id and x.deleted_at is null for no key update;
  perform private.require_organisation(d.organisation_id, 'pipeline.write');
  if project_id is null then
    perform private.fail('CS006', 'The project has an id.', 'project_id');
  end if;
  if jsonb_typeof(coalesce(details, '{}'::jsonb)) <> 'object' then
    perform private.fail('CS006', 'The details are an object.', 'details');
  end if;
  if d.project_id is not null then
    if d.project_id <> open_project_from_deal.project_id then
      perform private.fail('CS081', 'The deal has opened a project already.', 'deal');
    end if;
    select * into made from public.projects p where p.id = d.project_id;
    return jsonb_build_object('project_id', made.id, 'reference', made.reference, 'client_id', made.client_id);
  end if;
  if d.status <> 'won' then
    perform private.fail('CS004', 'The deal is not won.', d.status);
  end if;
  perform private.require_organisation(d.organisation_id, 'projects.create');
  select * into a from public.accounts x where x.id = d.account_id for no key update;
  for_client := coalesce(for_client, a.client_id,
    (select c.id from public.clients c where c.organisation_id = d.organisation_id and c.status <> 'deleted' and lower(c.name) = lower(a.name)));
  if for_client is null and a.id is not null then
    perform private.require_organisation(d.organisation_id, 'clients.manage');
    insert into public.clients (organisation_id, name, company, phone, address)
    values (d.organisation_id, left(a.name, 120), a.name, a.phone, a.address)
    returning id into for_client;
  end if;
  made := private.create_project(project_id, d.organisation_id,
    jsonb_build_object('name', d.name, 'total_budget', d.value, 'currency', d.currency) || coalesce(details, '{}'::jsonb) || jsonb_build_object('client_id', for_client),
    template_id);
  if exists (select 1 from public.deals x where x.project_id = made.id) then
    perform private.fail('CS006', 'Another deal opened this project.', 'project_id');
  end if;
  update public.deals x set project_id = made.id where x.id = d.id;
  if a.id is not null then
    update public.accounts x set client_id = coalesce(x.client_id, for_client) where x.id = a.id and x.client_id is null;
    perform private.write_status('account', array[a.id], 'customer', null, false);
  end if;
  return jsonb_build_object('project_id', made.id, 'reference', made.reference, 'client_id', made.client_id);
end;
$$;
create function public.open_project_from_deal(deal_id uuid, project_id uuid, template_id uuid, client_id uuid default null, details jsonb default '{}'::jsonb)
returns jsonb language sql set search_path = ''
as $$ select private.open_project_from_deal(deal_id, project_id, template_id, client_id, details) $$;
comment on function public.open_project_from_deal is 'Opens the project of a won deal: {project_id, reference, client_id}. Raises CS001, CS002, CS004, CS006, CS008, CS081.';

-- private.accept_offer(offer_id, placement_id): the candidate said yes. Makes the placement; submission and
-- candidate are placed, the job is filled when its last opening is. Two offers of one job are accepted one
-- after the other: the job is locked. Raises CS001, CS002, CS004 (detail: the offer's status, 'expired',
-- 'filled' or 'closed'), CS006, CS081, CS082.
create function private.accept_offer(offer_id uuid, placement_id uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  o public.offers;
  s public.submissions;
  j public.jobs;
  today date;
  existing uuid;
begin
  select x.* into s from public.submissions x where x.id = (select f.submission_id from public.offers f where f.id = accept_offer.offer_id) for no key update;
  select * into o from public.offers x where x.id = accept_offer.offer_id and x.deleted_at is null for no key update;
  perform private.require_organisation(o.organisation_id, 'talent.write');
  if placement_id is null then
    perform private.fail('CS006', 'The placement has an id.', 'placement_id');
  end if;
  select * into j from public.jobs x where x.id = s.job_id for no key update;
  if o.status = 'accepted' then
    select p.id into existing from public.placements p where p.submission_id = o.submission_id;
    if existing is distinct from accept_offer.placement_id then
      perform private.fail('CS081', 'The offer has been accepted already.', 'offer');
    end if;
    return jsonb_build_object('placement_id', existing, 'job_status', j.status);
  end if;
  if o.status <> 'extended' then
    perform private.fail('CS004', 'The offer has not been extended.', o.status);
  end if;
  select (now() at time zone (private.usable_zone(g.settings #>> '{defaults,timezone}')))::date into today from public.organisations g where g.id = o.organisation_id;
  if o.expires_on < today then
    perform private.fail('CS004', 'The offer has run out.', 'expired');
  end if;
  if j.status in ('filled', 'closed') then
    perform private.fail('CS004', 'The job takes nobody any more.', j.status);
  end if;
  if exists (select 1 from public.candidates c where c.id = s.candidate_id and c.status = 'do_not_contact') then
    perform private.fail('CS082', 'The candidate is not to be contacted.', 'candidate_id');
  end if;
  insert into public.placements (id, organisation_id, submission_id, job_id, candidate_id, title, start_date, end_date, bill_rate, pay_rate, rate_unit, currency, owner_id)
  values (accept_offer.placement_id, o.organisation_id, s.id, s.job_id, s.candidate_id, s.title, coalesce(o.start_date, j.start_date, today),
    o.end_date, coalesce(o.bill_rate, j.bill_rate), coalesce(o.pay_rate, j.pay_rate), o.rate_unit, o.currency, private.usual_owner(o.organisation_id, s.owner_id));
  perform private.write_status('offer', array[o.id], 'accepted', null, true);
  perform private.write_status('submission', array[s.id], 'placed', null, true);
  if (select count(*) from public.placements p where p.job_id = j.id and p.status <> 'ended_early') >= j.openings then
    perform private.write_status('job', array[j.id], 'filled', null, true);
    j.status := 'filled';
  end if;
  perform private.settle_candidate(s.candidate_id);
  return jsonb_build_object('placement_id', accept_offer.placement_id, 'job_status', j.status);
end;
$$;
create function public.accept_offer(offer_id uuid, placement_id uuid)
returns jsonb language sql set search_path = ''
as $$ select private.accept_offer(offer_id, placement_id) $$;
comment on function public.accept_offer is 'Accepts an extended offer and makes the placement: {placement_id, job_status}. Raises CS001, CS002, CS004, CS006, CS081, CS082.';

-- private.place_on_project(placement_id, project_id): the person works on this project of ours; null takes them
-- off it. Whoever says so reaches the project. Returns the placement's version. Raises CS001, CS002, CS004.
create function private.place_on_project(placement_id uuid, project_id uuid)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  p public.placements;
begin
  select * into p from public.placements x where x.id = place_on_project.placement_id and x.deleted_at is null for no key update;
  perform private.require_organisation(p.organisation_id, 'talent.write');
  if p.project_id is not distinct from place_on_project.project_id then
    return p.lock_version;
  end if;
  if p.status in ('completed', 'ended_early') then
    perform private.fail('CS004', 'The placement has ended.', p.status);
  end if;
  if place_on_project.project_id is not null and not exists (
      select 1 from public.projects x where x.id = place_on_project.project_id and x.organisation_id = p.organisation_id and x.id = any (private.my_project_ids())) then
    perform private.fail('CS001', 'There is no such project.', 'project_id');
  end if;
  update public.placements x set project_id = place_on_project.project_id where x.id = p.id returning * into p;
  return p.lock_version;
end;
$$;
create function public.place_on_project(placement_id uuid, project_id uuid)
returns integer language sql set search_path = ''
as $$ select private.place_on_project(placement_id, project_id) $$;
comment on function public.place_on_project is 'Puts a placed person on a project, or off it with null; returns the version. Raises CS001, CS002, CS004.';

grant execute on function
  private.convert_lead(uuid, uuid, uuid, uuid, jsonb), public.convert_lead(uuid, uuid, uuid, uuid, jsonb),
  private.open_project_from_deal(uuid, uuid, uuid, uuid, jsonb), public.open_project_from_deal(uuid, uuid, uuid, uuid, jsonb),
  private.accept_offer(uuid, uuid), public.accept_offer(uuid, uuid),
  private.place_on_project(uuid, uuid), public.place_on_project(uuid, uuid) to authenticated;

-- Left for later: the table of a project's resources. place_on_project writes placements.project_id, from which
-- the resources slice makes its row.
