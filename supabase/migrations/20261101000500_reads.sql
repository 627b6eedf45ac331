-- Reads that a page asks in one call: dashboards, what waits for me, search, and the shell's data.
-- All of them run as the caller, so row-level security decides what is counted.

-- public.get_session(organisation_slug, project_reference, client_id): the person, their organisations, the clients for
-- which they stand and, where a slug is named, the organisation with my permissions; where a reference is named, the project
-- with my permissions, role and side; where a client is named, that client with my permissions, and its organisation
-- without a slug. What is out of reach is null. One call per page, in lib/auth.
create function public.get_session(organisation_slug text default null, project_reference text default null, client_id uuid default null)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  with client as (
    select c.id, c.name, c.primary_color, c.organisation_id from public.clients c where c.id = $3 and c.id = any ((select private.client_ids_with('client.read'))::uuid[])
  ), organisation as (
    select o.* from public.organisations o where o.slug = coalesce(organisation_slug, (select x.slug from public.organisations x join client c on c.organisation_id = x.id)) and o.id = any ((select private.my_organisation_ids())::uuid[]) and o.is_active and o.deleted_at is null
  ), project as (
    select p.* from public.projects p join organisation o on o.id = p.organisation_id where lower(p.reference) = lower(project_reference) and p.deleted_at is null
  )
  select jsonb_build_object(
    'person', (select jsonb_build_object('id', p.id, 'full_name', p.full_name, 'email', p.email, 'role', p.role, 'timezone', p.timezone, 'theme', p.theme,
        'shortcuts_enabled', p.shortcuts_enabled, 'may_create_organisation', private.may_create_organisation(), 'unread', (select count(*) from public.notifications n where n.user_id = p.id and n.read_at is null))
      from public.profiles p where p.id = (select private.me())),
    'organisations', (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'slug', o.slug, 'name', coalesce(o.display_name, o.name), 'is_default', coalesce(uo.is_default, false), 'is_member', coalesce(uo.is_active, false)) order by o.name), '[]'::jsonb)
      from public.organisations o left join public.user_organisations uo on uo.organisation_id = o.id and uo.user_id = (select private.me())
     where o.id = any ((select private.my_organisation_ids())::uuid[]) and o.is_active and o.deleted_at is null),
    'clients', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name, 'organisation_slug', o.slug) order by c.name, c.id), '[]'::jsonb)
      from public.clients c join public.organisations o on o.id = c.organisation_id where c.id = any ((select private.client_ids_with('client.read'))::uuid[])),
    'client', (select jsonb_build_object('id', c.id, 'name', c.name, 'primary_color', c.primary_color,
        'permissions', (select coalesce(jsonb_agg(pm.code), '[]'::jsonb) from public.permissions pm where pm.scope = 'client' and c.id = any (private.client_ids_with(pm.code))),
        'tickets_waiting', (select count(*) from public.tickets t where t.organisation_id = c.organisation_id and t.client_id = c.id and t.is_open and t.status = 'waiting_client' and t.deleted_at is null),
        'decisions_open', (select count(*) from private.my_decisions(c.organisation_id, c.id)))
      from client c join organisation o on o.id = c.organisation_id),
    'organisation', (select jsonb_build_object('id', o.id, 'slug', o.slug, 'name', o.name, 'display_name', o.display_name, 'logo_path', o.logo_path, 'primary_color', o.primary_color, 'settings', o.settings,
        'is_member', o.id = any ((select private.my_member_organisation_ids())::uuid[]),
        'work_due', (select count(*) from public.activities a where a.assigned_to = (select private.me()) and a.organisation_id = o.id and a.status in ('open', 'in_progress', 'escalated')
          and a.due_at < (((now() at time zone (private.usable_zone(o.settings #>> '{defaults,timezone}')))::date + 1)::timestamp at time zone (private.usable_zone(o.settings #>> '{defaults,timezone}')))
          and coalesce(a.snoozed_until, '-infinity') <= (now() at time zone (private.usable_zone(o.settings #>> '{defaults,timezone}')))::date
          and not exists (select 1 from public.workplan_instances i where i.id = a.workplan_instance_id and i.status = 'paused')),
        'decisions_open', (select count(*) from private.my_open_decisions(o.id)),
        'permissions', (select coalesce(jsonb_agg(pm.code), '[]'::jsonb) from public.permissions pm where pm.scope = 'organisation' and o.id = any (private.organisation_ids_with(pm.code))),
        'client_ids', (select coalesce(jsonb_agg(c.id), '[]'::jsonb) from public.clients c where c.organisation_id = o.id and c.id = any ((select private.client_ids_with('client.read'))::uuid[])),
        'entry_expires_at', (select e.expires_at from public.organisation_entries e where e.organisation_id = o.id and e.user_id = (select private.me()) and e.left_at is null and e.expires_at > now() order by e.expires_at desc limit 1),
        'projects', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'reference', p.reference, 'name', p.name, 'is_default', coalesce(up.is_default, false),
             'has_variations', private.is_feature_on(p.id, 'variations'), 'has_quality', p.kpis_enabled or p.quality_standards_enabled) order by p.name), '[]'::jsonb)
           from (select * from public.projects q where q.organisation_id = o.id and q.deleted_at is null order by q.name limit 100) p
           left join public.user_projects up on up.project_id = p.id and up.user_id = (select private.me())))
      from organisation o),
    'project', (select jsonb_build_object('id', p.id, 'reference', p.reference, 'name', p.name, 'status', p.status, 'currency', p.currency, 'client_id', p.client_id,
        'role', private.my_team_role(p.id),
        'permissions', (select coalesce(jsonb_agg(pm.code), '[]'::jsonb) from public.permissions pm where pm.scope = 'project' and p.id = any (private.project_ids_with(pm.code))),
        'features', jsonb_build_object('baselines', private.is_feature_on(p.id, 'baselines'), 'variations', private.is_feature_on(p.id, 'variations'),
          'certificates', private.is_feature_on(p.id, 'certificates'), 'kpis', private.is_feature_on(p.id, 'kpis'), 'quality_standards', private.is_feature_on(p.id, 'quality_standards')),
        'review_required', p.deliverable_review_required,
        'authorities', jsonb_build_object('milestone_baseline', p.baseline_approval_authority, 'deliverable', p.deliverable_approval_authority,
          'milestone_certificate', p.certificate_approval_authority, 'variation', p.variation_approval_authority))
      from project p)));
end;
$$;
comment on function public.get_session is 'Who I am, what I reach, and what I may do there.';

-- signature_waits: one row for each act that waits for a signature, with the side that it waits for and
-- since when. A baseline waits once one side has signed it, or as soon as it is complete where only one
-- side signs; a certificate waits as soon as everything is delivered. Readable where the record is.
create view public.signature_waits with (security_invoker = true) as
select m.organisation_id, m.project_id, 'milestone_baseline'::text as subject_type, m.id as subject_id, m.reference, m.name, s.side,
  coalesce(m.baseline_supplier_pm_signed_at, m.baseline_customer_pm_signed_at, m.updated_at) as since
  from public.milestones m
  join public.projects p on p.id = m.project_id
  cross join lateral unnest(case m.baseline_status
      when 'awaiting_customer' then array['customer'] when 'awaiting_supplier' then array['supplier']
      else private.authority_sides(p.baseline_approval_authority) end) as s (side)
 where m.deleted_at is null and p.baselines_required
   and (m.baseline_status in ('awaiting_customer', 'awaiting_supplier')
     or (m.baseline_status = 'not_committed' and p.baseline_approval_authority in ('supplier_only', 'customer_only')
       and m.start_date is not null and m.end_date is not null and m.billable is not null and m.acceptance_criteria is not null))
union all
select m.organisation_id, m.project_id, 'milestone_certificate', m.id, m.reference, m.name, s.side,
  coalesce(m.acceptance_supplier_pm_signed_at, m.acceptance_customer_pm_signed_at, m.updated_at)
  from public.milestone_overview m
  join public.projects p on p.id = m.project_id
  cross join lateral unnest(case m.acceptance_status
      when 'awaiting_customer' then array['customer'] when 'awaiting_supplier' then array['supplier']
      else private.authority_sides(p.certificate_approval_authority) end) as s (side)
 where m.acceptance_status <> 'accepted' and p.certificates_required and m.status = 'completed' and not m.baseline_breached
   and (m.baseline_locked or not p.baselines_required)
union all
select d.organisation_id, d.project_id, 'deliverable', d.id, d.reference, d.name, s.side,
  coalesce(d.supplier_pm_signed_at, d.customer_pm_signed_at, d.reviewed_at, d.submitted_at)
  from public.deliverables d
  join public.projects p on p.id = d.project_id
  cross join lateral unnest(case d.sign_off_status
      when 'awaiting_customer' then array['customer'] when 'awaiting_supplier' then array['supplier']
      else private.authority_sides(p.deliverable_approval_authority) end) as s (side)
 where d.deleted_at is null and (d.status = 'review_complete' or (d.status = 'submitted' and not p.deliverable_review_required))
union all
select v.organisation_id, v.project_id, 'variation', v.id, v.reference, v.title, s.side,
  coalesce(v.supplier_pm_signed_at, v.customer_pm_signed_at, v.submitted_at)
  from public.variations v
  join public.projects p on p.id = v.project_id
  cross join lateral unnest(case v.status
      when 'awaiting_customer' then array['customer'] when 'awaiting_supplier' then array['supplier']
      else private.required_sides(p, 'variation', v.id) end) as s (side)
 where v.status in ('submitted', 'awaiting_customer', 'awaiting_supplier');
comment on view public.signature_waits is 'Acts that wait for a signature, per side.';

-- public.get_queue(organisation_id, project_id, only_action): what waits for me, longest first: signatures of my
-- side ('sign'), deliverables to review ('review'), and, outside of projects, what workflows ask ('decide', with the
-- workflow as project_name); in one project, or in all when project_id is null.
create function public.get_queue(organisation_id uuid, project_id uuid default null, only_action text default null)
returns table (action text, subject_type text, subject_id uuid, reference text, name text, since timestamptz, project_reference text, project_name text)
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
  with mine as (
    select p.id, p.reference, p.name, p.deliverable_review_required, private.my_side(p.id) as side
      from public.projects p where p.organisation_id = $1 and p.deleted_at is null and ($2 is null or p.id = $2)
  )
  select x.* from (
    select 'sign' as action, w.subject_type, w.subject_id, w.reference, w.name, w.since, mine.reference as project_reference, mine.name as project_name
      from public.signature_waits w join mine on mine.id = w.project_id and mine.side = w.side
    union all
    select 'review', 'deliverable', d.id, d.reference, d.name, d.submitted_at, mine.reference, mine.name
      from public.deliverables d join mine on mine.id = d.project_id
     where d.status = 'submitted' and d.deleted_at is null and mine.side = 'customer' and mine.deliverable_review_required
    union all
    select 'decide', w.kind, w.step_id, null, w.title, w.since, null, w.workflow_name
      from private.my_decisions($1) w where $2 is null and coalesce($3, 'decide') = 'decide'
  ) x
  where $3 is null or x.action = $3
  order by x.since nulls last, x.reference;
end;
$$;
comment on function public.get_queue is 'Signatures, reviews and decisions that wait for me, longest first.';

-- public.get_dashboard(organisation_id, project_id): the figures of a dashboard, for one project or, when
-- project_id is null, for all I reach in the organisation; each figure is the count of rows that its link
-- opens. Budget and billed are sums per currency.
create function public.get_dashboard(organisation_id uuid, project_id uuid default null)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  with mine as (
    select p.id, p.reference, p.name, p.status, p.currency, p.total_budget, p.client_id
      from public.projects p
     where p.organisation_id = $1 and p.deleted_at is null and ($2 is null or p.id = $2)
  ), m as (
    select o.* from public.milestone_overview o join mine on mine.id = o.project_id
  ), d as (
    select x.* from public.deliverables x join mine on mine.id = x.project_id where x.deleted_at is null and x.status <> 'cancelled'
  ), queue as (
    select * from public.get_queue($1, $2)
  )
  select jsonb_build_object(
    'waiting_signature', (select count(*) from queue where queue.action = 'sign'),
    'waiting_review', (select count(*) from queue where queue.action = 'review'),
    'breached', (select count(*) from m where m.baseline_breached),
    'overdue', (select count(*) from d where d.status not in ('delivered') and d.due_date < private.local_date($1, now())),
    'mine_open', (select count(*) from d where d.assignee_id = (select private.me()) and d.status not in ('delivered')),
    'variations_open', (select count(*) from public.variations v join mine on mine.id = v.project_id where v.status in ('submitted', 'awaiting_customer', 'awaiting_supplier')),
    'milestones', jsonb_build_object('total', (select count(*) from m), 'not_started', (select count(*) from m where m.status = 'not_started'), 'in_progress', (select count(*) from m where m.status = 'in_progress'),
      'at_risk', (select count(*) from m where m.status = 'at_risk'), 'delayed', (select count(*) from m where m.status = 'delayed'), 'completed', (select count(*) from m where m.status = 'completed'),
      'accepted', (select count(*) from m where m.acceptance_status = 'accepted')),
    'money', (select coalesce(jsonb_agg(jsonb_build_object('currency', x.currency, 'budget', x.budget, 'billable', x.billable, 'accepted', x.accepted) order by x.currency), '[]'::jsonb) from (
        select mine.currency, sum(mine.total_budget) as budget,
          coalesce(sum((select sum(m.billable) from m where m.project_id = mine.id)), 0) as billable,
          coalesce(sum((select sum(m.billable) from m where m.project_id = mine.id and m.acceptance_status = 'accepted')), 0) as accepted
          from mine group by mine.currency) x),
    'queue', (select coalesce(jsonb_agg(to_jsonb(q) order by q.since nulls last, q.reference), '[]'::jsonb) from (select * from queue order by since nulls last, reference limit 20) q),
    'projects', (select coalesce(jsonb_agg(jsonb_build_object('reference', mine.reference, 'name', mine.name, 'status', mine.status, 'client', c.name,
          'milestones', (select count(*) from m where m.project_id = mine.id), 'accepted', (select count(*) from m where m.project_id = mine.id and m.acceptance_status = 'accepted'),
          'breached', (select count(*) from m where m.project_id = mine.id and m.baseline_breached),
          'progress', (select coalesce(case when min(m.progress) = 100 then 100 else least(99, round(avg(m.progress))) end, 0) from m where m.project_id = mine.id)) order by mine.name), '[]'::jsonb)
       from (select * from mine order by name limit 50) mine left join public.clients c on c.id = mine.client_id),
    'milestone_list', case when $2 is not null then (
        select coalesce(jsonb_agg(jsonb_build_object('reference', m.reference, 'name', m.name, 'status', m.status, 'progress', m.progress, 'end_date', m.end_date,
          'baseline_status', m.baseline_status, 'acceptance_status', m.acceptance_status, 'baseline_breached', m.baseline_breached, 'billable', m.billable) order by m.end_date nulls last, m.reference), '[]'::jsonb)
        from (select * from m order by m.end_date nulls last, m.reference limit 50) m) end));
end;
$$;
comment on function public.get_dashboard is 'Figures, queue and progress of an organisation or a project, as far as I reach.';

-- public.search_records(organisation_id, query): up to eight of each kind whose reference or name holds
-- the words; for the command palette.
create function public.search_records(organisation_id uuid, query text)
returns table (kind text, id uuid, reference text, name text, project_reference text, project_name text)
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
  with needle as (
    select '%' || replace(replace(replace(left(btrim(query), 100), '\', '\\'), '%', '\%'), '_', '\_') || '%' as pattern
  )
  (select 'project', p.id, p.reference, p.name, p.reference, p.name from public.projects p, needle
    where p.organisation_id = $1 and p.deleted_at is null and (p.name ilike pattern or p.reference ilike pattern) order by p.name limit 8)
  union all
  (select 'milestone', m.id, m.reference, m.name, p.reference, p.name from public.milestones m join public.projects p on p.id = m.project_id, needle
    where m.organisation_id = $1 and m.deleted_at is null and (m.name ilike pattern or m.reference ilike pattern) order by m.name limit 8)
  union all
  (select 'deliverable', d.id, d.reference, d.name, p.reference, p.name from public.deliverables d join public.projects p on p.id = d.project_id, needle
    where d.organisation_id = $1 and d.deleted_at is null and (d.name ilike pattern or d.reference ilike pattern) order by d.name limit 8)
  union all
  (select 'variation', v.id, v.reference, v.title, p.reference, p.name from public.variations v join public.projects p on p.id = v.project_id, needle
    where v.organisation_id = $1 and (v.title ilike pattern or v.reference ilike pattern) order by v.title limit 8)
  union all
  (select 'client', c.id, null, c.name, null, null from public.clients c, needle
    where c.organisation_id = $1 and c.status <> 'deleted' and c.name ilike pattern order by c.name limit 8)
  union all
  (select 'person', pr.id, pr.email, pr.full_name, null, null from public.profiles pr join public.user_organisations uo on uo.user_id = pr.id, needle
    where uo.organisation_id = $1 and (pr.full_name ilike pattern or pr.email ilike pattern) order by pr.full_name limit 8)
  union all
  (select 'lead', l.id, l.company, l.full_name, null, null from public.leads l, needle
    where l.organisation_id = $1 and l.deleted_at is null and (l.full_name ilike pattern or l.company ilike pattern or l.email ilike pattern) order by l.full_name limit 8)
  union all
  (select 'deal', d.id, null, d.name, null, null from public.deals d, needle
    where d.organisation_id = $1 and d.deleted_at is null and d.name ilike pattern order by d.name limit 8)
  union all
  (select 'account', a.id, null, a.name, null, null from public.accounts a, needle
    where a.organisation_id = $1 and a.deleted_at is null and a.name ilike pattern order by a.name limit 8)
  union all
  (select 'contact', c.id, c.email, c.full_name, null, null from public.contacts c, needle
    where c.organisation_id = $1 and c.deleted_at is null and (c.full_name ilike pattern or c.email ilike pattern) order by c.full_name limit 8)
  union all
  (select 'job', j.id, null, j.title, null, null from public.jobs j, needle
    where j.organisation_id = $1 and j.deleted_at is null and j.title ilike pattern order by j.title limit 8)
  union all
  (select 'candidate', c.id, c.email, c.full_name, null, null from public.candidates c, needle
    where c.organisation_id = $1 and c.deleted_at is null and (c.full_name ilike pattern or c.email ilike pattern) order by c.full_name limit 8)
  union all
  (select 'submission', s.id, null, s.title, null, null from public.submissions s, needle
    where s.organisation_id = $1 and s.deleted_at is null and s.title ilike pattern order by s.title limit 8)
  union all
  (select 'placement', p.id, null, p.title, null, null from public.placements p, needle
    where p.organisation_id = $1 and p.deleted_at is null and p.title ilike pattern order by p.title limit 8)
  union all
  (select 'workflow', w.id, null, w.name, null, null from public.workflows w, needle
    where w.organisation_id = $1 and w.status <> 'archived' and w.name ilike pattern order by w.name limit 8)
  union all
  (select 'ticket', t.id, t.reference, t.subject, null, null from public.tickets t, needle
    where t.organisation_id = $1 and t.deleted_at is null and (t.subject ilike pattern or t.reference ilike pattern) order by t.created_at desc limit 8);
end;
$$;
comment on function public.search_records is 'Records of an organisation by words of their reference or name.';

revoke all on public.signature_waits from anon, authenticated, service_role;
grant select on public.signature_waits to authenticated;
grant execute on function public.get_session(text, text, uuid), private.authority_sides(text), private.required_sides(public.projects, text, uuid), public.get_queue(uuid, uuid, text), public.get_dashboard(uuid, uuid), public.search_records(uuid, text), private.my_side(uuid) to authenticated;
