-- Reads of the designer: the lists of patterns and templates, and for a template's page one call. All of them
-- run as the caller: row-level security decides what is in them.

-- activity_pattern_overview: a pattern with what follows it, and where it is used.
create view public.activity_pattern_overview with (security_invoker = true) as
select p.id, p.organisation_id, p.code, p.name, p.description, p.entity_type, p.category, p.target_days, p.priority, p.is_mandatory, p.escalation_days,
  p.is_automated_only, p.is_active, p.created_at, p.updated_at, p.lock_version,
  exists (select 1 from public.workplan_version_activities v where v.organisation_id = p.organisation_id and v.pattern_id = p.id) as is_published,
  (select count(*) from public.workplan_template_activities a join public.workplan_templates t on t.id = a.template_id and t.deleted_at is null
    where a.organisation_id = p.organisation_id and a.pattern_id = p.id)::integer as template_count,
  (select coalesce(jsonb_agg(jsonb_build_object('successor_pattern_id', s.successor_pattern_id, 'name', q.name, 'trigger_on', s.trigger_on, 'delay_days', s.delay_days)
      order by s.trigger_on, s.delay_days, q.name), '[]')
    from public.activity_pattern_successors s join public.activity_patterns q on q.id = s.successor_pattern_id and q.deleted_at is null
   where s.organisation_id = p.organisation_id and s.pattern_id = p.id) as successors
from public.activity_patterns p
where p.deleted_at is null;
comment on view public.activity_pattern_overview is 'Activity patterns with their successors and how often they are used.';

-- workplan_template_overview: a template with its version in force and what runs from it.
create view public.workplan_template_overview with (security_invoker = true) as
select t.id, t.organisation_id, t.code, t.name, t.description, t.entity_type, t.trigger_event, t.from_status, t.to_status, t.condition, t.is_active,
  t.published_version_id, v.number as version, v.published_at, t.created_at, t.updated_at, t.lock_version,
  (select count(*) from public.workplan_template_activities a where a.organisation_id = t.organisation_id and a.template_id = t.id)::integer as activity_count,
  (select count(*) from public.workplan_instances i where i.organisation_id = t.organisation_id and i.template_id = t.id and i.status in ('active', 'paused'))::integer as running_count
from public.workplan_templates t
left join public.workplan_versions v on v.id = t.published_version_id
where t.deleted_at is null;
comment on view public.workplan_template_overview is 'Workplan templates with their version in force and how many run.';

-- public.get_workplan_template(template_id): a template's page in one call; null where there is none. A draft has
-- changes where publishing it would make a version that differs from the one in force.
create function public.get_workplan_template(template_id uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  with draft as (
    select p.id, p.code, p.name, p.description, p.category, p.target_days, p.priority, p.is_mandatory, p.escalation_days,
           a.phase, a.phase_position, a.position, a.assignee_rule, a.assignee_id, a.assignee_role_id, a.assignee_org_role
      from public.workplan_template_activities a join public.activity_patterns p on p.id = a.pattern_id where a.template_id = $1
  ), frozen as (
    select a.pattern_id, a.code, a.name, a.description, a.category, a.target_days, a.priority, a.is_mandatory, a.escalation_days,
           a.phase, a.phase_position, a.position, a.assignee_rule, a.assignee_id, a.assignee_role_id, a.assignee_org_role
      from public.workplan_version_activities a join public.workplan_templates t on t.published_version_id = a.version_id where t.id = $1
  ), draft_successor as (
    select s.pattern_id, s.successor_pattern_id, s.trigger_on, s.delay_days
      from public.activity_pattern_successors s join draft d on d.id = s.pattern_id join draft e on e.id = s.successor_pattern_id
  ), frozen_successor as (
    select a.pattern_id, b.pattern_id, s.trigger_on, s.delay_days
      from public.workplan_templates t join public.workplan_version_activities a on a.version_id = t.published_version_id
      join public.workplan_version_successors s on s.activity_id = a.id join public.workplan_version_activities b on b.id = s.successor_id
     where t.id = $1
  )
  select jsonb_build_object(
    'template', to_jsonb(o),
    'has_changes', o.published_version_id is not null and (
      (select (v.name, v.trigger_event, v.from_status, v.to_status, v.condition) is distinct from (o.name, o.trigger_event, o.from_status, o.to_status, o.condition)
         from public.workplan_versions v where v.id = o.published_version_id)
      or exists (table draft except table frozen) or exists (table frozen except table draft)
      or exists (table draft_successor except table frozen_successor) or exists (table frozen_successor except table draft_successor)),
    'activities', (select coalesce(jsonb_agg(jsonb_build_object('pattern_id', d.id, 'phase', d.phase, 'assignee_rule', d.assignee_rule, 'assignee_id', d.assignee_id,
        'assignee_role_id', d.assignee_role_id, 'assignee_org_role', d.assignee_org_role) order by d.phase_position, d.position), '[]') from draft d),
    'patterns', (select coalesce(jsonb_agg(to_jsonb(p) order by p.name), '[]') from public.activity_pattern_overview p
      where p.organisation_id = o.organisation_id and (p.entity_type is null or p.entity_type = o.entity_type or p.id in (select d.id from draft d))),
    'faults', (select coalesce(jsonb_agg(to_jsonb(f)), '[]') from public.check_workplan_template(o.id) f),
    'versions', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number, 'published_at', v.published_at, 'published_by_name', w.full_name,
        'activity_count', (select count(*) from public.workplan_version_activities a where a.organisation_id = v.organisation_id and a.version_id = v.id),
        'running_count', (select count(*) from public.workplan_instances i where i.organisation_id = v.organisation_id and i.version_id = v.id and i.status in ('active', 'paused'))) order by v.number desc), '[]')
      from public.workplan_versions v left join public.profiles w on w.id = v.published_by where v.template_id = o.id),
    'roles', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'name', r.name) order by r.name), '[]') from public.roles r where r.organisation_id = o.organisation_id),
    'statuses', (select to_jsonb(r.statuses) from public.record_types r where r.code = o.entity_type),
    'has_owner', (select r.owner_column is not null from public.record_types r where r.code = o.entity_type))
  from public.workplan_template_overview o where o.id = $1
$$;
comment on function public.get_workplan_template is 'A workplan template with its activities, patterns to choose from, faults and versions; null where there is none.';

-- public.get_workplan_design(template_id, version_id): what a version says, or without one the draft: {name,
-- trigger_event, from_status, to_status, condition, activities: [{pattern_id, code, …, phase, assignee_rule, …,
-- successors: [{successor_pattern_id, name, trigger_on, delay_days}]}]}, so that two can be compared. Null where there
-- is none.
create function public.get_workplan_design(template_id uuid, version_id uuid default null)
returns jsonb
language sql
stable
set search_path = ''
as $$
  with design as (
    select t.name, t.trigger_event, t.from_status, t.to_status, t.condition from public.workplan_templates t where t.id = $1 and t.deleted_at is null and $2 is null
    union all
    select v.name, v.trigger_event, v.from_status, v.to_status, v.condition from public.workplan_versions v where v.id = $2 and v.template_id = $1
  ), step as (
    select p.id, p.code, p.name, p.description, p.category, p.target_days, p.priority, p.is_mandatory, p.escalation_days,
           a.phase, a.phase_position, a.position, a.assignee_rule, a.assignee_id, a.assignee_role_id, a.assignee_org_role
      from public.workplan_template_activities a join public.activity_patterns p on p.id = a.pattern_id where a.template_id = $1 and $2 is null
    union all
    select a.pattern_id, a.code, a.name, a.description, a.category, a.target_days, a.priority, a.is_mandatory, a.escalation_days,
           a.phase, a.phase_position, a.position, a.assignee_rule, a.assignee_id, a.assignee_role_id, a.assignee_org_role
      from public.workplan_version_activities a where a.version_id = $2
  ), link as (
    select s.pattern_id, s.successor_pattern_id, s.trigger_on, s.delay_days
      from public.activity_pattern_successors s join step a on a.id = s.pattern_id where $2 is null
    union all
    select a.pattern_id, b.pattern_id, s.trigger_on, s.delay_days
      from public.workplan_version_activities a join public.workplan_version_successors s on s.activity_id = a.id join public.workplan_version_activities b on b.id = s.successor_id
     where a.version_id = $2
  )
  select to_jsonb(d) || jsonb_build_object('activities', (
      select coalesce(jsonb_agg(to_jsonb(x) - array['id', 'phase_position', 'position'] || jsonb_build_object('pattern_id', x.id, 'successors', (
            select coalesce(jsonb_agg(jsonb_build_object('successor_pattern_id', n.id, 'name', n.name, 'trigger_on', l.trigger_on, 'delay_days', l.delay_days) order by l.trigger_on, l.delay_days, n.name), '[]'::jsonb)
              from link l join step n on n.id = l.successor_pattern_id where l.pattern_id = x.id)) order by x.phase_position, x.position), '[]'::jsonb)
        from step x))
    from design d
$$;
comment on function public.get_workplan_design is 'What a version of a workplan template says, or without a version its draft; null where there is none.';

-- private.try_workplan(template_id, record_id): the draft tried on a record: {name, holds, owner_name, creator_name}, where
-- `holds` is whether the draft's condition does. Nothing starts. Raises CS001 (the template, or a record of its kind), CS002.
create function private.try_workplan(template_id uuid, record_id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  t public.workplan_templates;
  fact record;
begin
  select * into t from public.workplan_templates x where x.id = $1 and x.deleted_at is null;
  perform private.require_organisation(t.organisation_id, 'activity.read');
  fact := private.require_record(t.entity_type, $2);
  if fact.organisation_id <> t.organisation_id then
    perform private.fail('CS001', 'There is no such record.', t.entity_type);
  end if;
  return jsonb_build_object('name', fact.title, 'holds', private.condition_holds(t.condition, private.record_content(t.entity_type, $2)),
    'owner_name', (select p.full_name from public.profiles p where p.id = fact.owner_id), 'creator_name', (select p.full_name from public.profiles p where p.id = fact.created_by));
end;
$$;
create function public.try_workplan(template_id uuid, record_id uuid)
returns jsonb language sql stable set search_path = ''
as $$ select private.try_workplan(template_id, record_id) $$;
comment on function public.try_workplan is 'A draft template tried on a record: whether its condition holds, and who owns and created it. Raises CS001, CS002.';

revoke all on public.activity_pattern_overview, public.workplan_template_overview from anon, authenticated, service_role;
grant select on public.activity_pattern_overview, public.workplan_template_overview to authenticated;
grant execute on function public.get_workplan_template(uuid), public.get_workplan_design(uuid, uuid), private.try_workplan(uuid, uuid), public.try_workplan(uuid, uuid) to authenticated;
