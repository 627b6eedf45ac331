-- Workplan templates: which patterns start, for which kind of record, on which event, in which phases.
--
-- The template is a draft that its designers change freely; publishing checks it and freezes a version, with
-- everything that the engine needs copied in. A version never changes, so that a running workplan keeps the
-- rules under which it started, and can always say which they were.

create table public.workplan_templates (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  code text not null check (char_length(code) <= 60 and code ~ '^[a-z][a-z0-9_]*$'),
  name text not null check (private.is_clean_line(name, 160)),
  description text check (private.is_clean_text(description, 5000)),
  entity_type text not null references public.record_types (code),
  trigger_event text not null default 'create' check (trigger_event in ('create', 'status_change')),
  from_status text check (private.is_clean_line(from_status, 60)),
  to_status text check (private.is_clean_line(to_status, 60)),
  condition jsonb check (private.is_condition(condition) and pg_column_size(condition) <= 20000),
  is_active boolean not null default true,
  published_version_id uuid,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, id),
  unique (organisation_id, code),
  check (trigger_event = 'status_change' or (from_status is null and to_status is null))
);
comment on table public.workplan_templates is 'Which workplan a kind of record gets, and when; the draft.';
comment on column public.workplan_templates.from_status is 'The stage that the record leaves; null for any.';
comment on column public.workplan_templates.to_status is 'The stage that the record reaches; null for any.';
create index workplan_templates_trigger_idx on public.workplan_templates (entity_type, organisation_id) where is_active and deleted_at is null;
create index workplan_templates_entity_type_idx on public.workplan_templates (entity_type);
create index workplan_templates_created_by_idx on public.workplan_templates (created_by);
create index workplan_templates_updated_by_idx on public.workplan_templates (updated_by);
create index workplan_templates_deleted_by_idx on public.workplan_templates (deleted_by);

create table public.workplan_template_activities (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  template_id uuid not null,
  pattern_id uuid not null,
  phase text not null check (private.is_clean_line(phase, 80)),
  phase_position integer not null check (phase_position between 1 and 100),
  position integer not null check (position between 1 and 100),
  assignee_rule text not null default 'owner' check (assignee_rule in ('owner', 'creator', 'person', 'role', 'nobody')),
  assignee_id uuid references public.profiles (id) on delete set null,
  assignee_role_id uuid,
  assignee_org_role text check (assignee_org_role in ('org_admin', 'org_member')),
  unique (template_id, pattern_id),
  foreign key (organisation_id, template_id) references public.workplan_templates (organisation_id, id) on delete cascade,
  foreign key (organisation_id, pattern_id) references public.activity_patterns (organisation_id, id) on delete cascade,
  foreign key (organisation_id, assignee_role_id) references public.roles (organisation_id, id) on delete set null (assignee_role_id),
  check (assignee_rule = 'person' or assignee_id is null),
  check (assignee_rule = 'role' or (assignee_role_id is null and assignee_org_role is null)),
  check (assignee_role_id is null or assignee_org_role is null)
);
comment on table public.workplan_template_activities is 'The patterns of a draft template, with their phase and who gets them.';
create index workplan_template_activities_template_idx on public.workplan_template_activities (organisation_id, template_id);
create index workplan_template_activities_pattern_idx on public.workplan_template_activities (organisation_id, pattern_id);
create index workplan_template_activities_assignee_idx on public.workplan_template_activities (assignee_id);
create index workplan_template_activities_role_idx on public.workplan_template_activities (organisation_id, assignee_role_id);

create table public.workplan_versions (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  template_id uuid not null,
  number integer not null,
  name text not null,
  entity_type text not null references public.record_types (code),
  trigger_event text not null,
  from_status text,
  to_status text,
  condition jsonb,
  published_at timestamptz not null default now(),
  published_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, id),
  unique (template_id, number),
  foreign key (organisation_id, template_id) references public.workplan_templates (organisation_id, id) on delete cascade
);
comment on table public.workplan_versions is 'What was published of a template; never changed.';
create index workplan_versions_template_idx on public.workplan_versions (organisation_id, template_id);
create index workplan_versions_entity_type_idx on public.workplan_versions (entity_type);
create index workplan_versions_published_by_idx on public.workplan_versions (published_by);

alter table public.workplan_templates add foreign key (organisation_id, published_version_id)
  references public.workplan_versions (organisation_id, id) on delete set null (published_version_id);
create index workplan_templates_published_version_idx on public.workplan_templates (organisation_id, published_version_id);

create table public.workplan_version_activities (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  version_id uuid not null,
  pattern_id uuid not null,
  code text not null,
  name text not null,
  description text,
  category text not null,
  target_days integer not null,
  priority text not null,
  is_mandatory boolean not null,
  escalation_days integer not null,
  phase text not null,
  phase_position integer not null,
  position integer not null,
  is_initial boolean not null,
  assignee_rule text not null,
  assignee_id uuid references public.profiles (id) on delete set null,
  assignee_role_id uuid,
  assignee_org_role text,
  unique (organisation_id, id),
  unique (version_id, code),
  foreign key (organisation_id, version_id) references public.workplan_versions (organisation_id, id) on delete cascade,
  foreign key (organisation_id, pattern_id) references public.activity_patterns (organisation_id, id) on delete cascade
);
comment on table public.workplan_version_activities is 'The patterns of a published version, as they were then.';
comment on column public.workplan_version_activities.is_initial is 'Nothing in the version leads to it: it starts with its phase.';
create index workplan_version_activities_version_idx on public.workplan_version_activities (organisation_id, version_id);
create index workplan_version_activities_pattern_idx on public.workplan_version_activities (organisation_id, pattern_id);
create index workplan_version_activities_assignee_idx on public.workplan_version_activities (assignee_id);

create table public.workplan_version_successors (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  activity_id uuid not null,
  successor_id uuid not null,
  trigger_on text not null,
  delay_days integer not null,
  unique (activity_id, successor_id, trigger_on),
  foreign key (organisation_id, activity_id) references public.workplan_version_activities (organisation_id, id) on delete cascade,
  foreign key (organisation_id, successor_id) references public.workplan_version_activities (organisation_id, id) on delete cascade
);
comment on table public.workplan_version_successors is 'What follows what in a published version.';
create index workplan_version_successors_activity_idx on public.workplan_version_successors (organisation_id, activity_id);
create index workplan_version_successors_successor_idx on public.workplan_version_successors (organisation_id, successor_id);

-- private.tg_design__code(): what was published keeps its code, by which people and reports know it. Raises CS004.
create function private.tg_design__code()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  published boolean;
begin
  if tg_table_name = 'workplan_templates' then
    published := exists (select 1 from public.workplan_versions v where v.template_id = new.id);
  else
    published := exists (select 1 from public.workplan_version_activities v where v.organisation_id = new.organisation_id and v.pattern_id = new.id);
  end if;
  if published then
    perform private.fail('CS004', 'What was published keeps its code.', 'published');
  end if;
  return new;
end;
$$;

-- private.require_template(template_id, expected_version): the template, locked, for one of its designers.
-- Raises CS001, CS002, CS003.
create function private.require_template(template_id uuid, expected_version integer)
returns public.workplan_templates
language plpgsql
security definer
set search_path = ''
as $$
declare
  t public.workplan_templates;
begin
  perform private.require_me();
  select * into t from public.workplan_templates x where x.id = require_template.template_id and x.deleted_at is null for no key update;
  perform private.require_organisation(t.organisation_id, 'workplan.design');
  if expected_version <> t.lock_version then
    perform private.fail('CS003', 'The template changed meanwhile.', 'lock_version');
  end if;
  return t;
end;
$$;

-- private.save_workplan_activities(template_id, activities, expected_version): replaces the draft's activities, at
-- most a hundred; their order in the list is their order in the phase. Returns the template's version.
-- Raises CS001, CS002, CS003, CS006 (detail: place and field), CS007.
create function private.save_workplan_activities(template_id uuid, activities jsonb, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  t public.workplan_templates;
  bad text;
  version integer;
begin
  t := private.require_template(template_id, expected_version);
  if jsonb_typeof(activities) is distinct from 'array' then
    perform private.fail('CS006', 'Activities are a list.', 'activities');
  end if;
  if jsonb_array_length(activities) > 100 then
    perform private.fail('CS007', 'A template has at most a hundred activities.', 'activities');
  end if;
  select (a.place - 1) || '.' || case
      when jsonb_typeof(a.item) <> 'object' or count(*) over (partition by a.item ->> 'pattern_id') > 1
        or not exists (select 1 from public.activity_patterns p where p.id::text = a.item ->> 'pattern_id' and p.organisation_id = t.organisation_id and p.deleted_at is null) then 'pattern_id'
      when a.item ->> 'phase' is null or not private.is_clean_line(a.item ->> 'phase', 80) then 'phase'
      when coalesce(a.item ->> 'phase_position', '') !~ '^(100|[1-9][0-9]?)$' then 'phase_position'
      when coalesce(a.item ->> 'assignee_rule', 'owner') not in ('owner', 'creator', 'person', 'role', 'nobody') then 'assignee_rule'
      when a.item ->> 'assignee_rule' = 'person' and not exists (select 1 from public.user_organisations uo where uo.user_id::text = a.item ->> 'assignee_id' and uo.organisation_id = t.organisation_id) then 'assignee_id'
      when a.item ->> 'assignee_rule' = 'role' and a.item ->> 'assignee_org_role' is null and not exists (select 1 from public.roles r where r.id::text = a.item ->> 'assignee_role_id' and r.organisation_id = t.organisation_id) then 'assignee_role_id'
      when a.item ->> 'assignee_rule' = 'role' and a.item ->> 'assignee_org_role' not in ('org_admin', 'org_member') then 'assignee_org_role' end
    into bad
    from jsonb_array_elements(activities) with ordinality as a (item, place)
   order by 1 nulls last limit 1;
  if bad is not null then
    perform private.fail('CS006', 'An activity is not possible.', 'activities.' || bad);
  end if;
  delete from public.workplan_template_activities x where x.template_id = t.id
     and not exists (select 1 from jsonb_array_elements(activities) a where a ->> 'pattern_id' = x.pattern_id::text);
  insert into public.workplan_template_activities as x (organisation_id, template_id, pattern_id, phase, phase_position, position, assignee_rule, assignee_id, assignee_role_id, assignee_org_role)
  select t.organisation_id, t.id, (a.item ->> 'pattern_id')::uuid, a.item ->> 'phase', (a.item ->> 'phase_position')::integer, a.place, r.rule,
         case r.rule when 'person' then (a.item ->> 'assignee_id')::uuid end,
         case when r.rule = 'role' and a.item ->> 'assignee_org_role' is null then (a.item ->> 'assignee_role_id')::uuid end,
         case r.rule when 'role' then a.item ->> 'assignee_org_role' end
    from jsonb_array_elements(activities) with ordinality as a (item, place)
    cross join lateral (values (coalesce(a.item ->> 'assignee_rule', 'owner'))) as r (rule)
  on conflict on constraint workplan_template_activities_template_id_pattern_id_key do update
    set phase = excluded.phase, phase_position = excluded.phase_position, position = excluded.position, assignee_rule = excluded.assignee_rule,
        assignee_id = excluded.assignee_id, assignee_role_id = excluded.assignee_role_id, assignee_org_role = excluded.assignee_org_role
  where (x.phase, x.phase_position, x.position, x.assignee_rule, x.assignee_id, x.assignee_role_id, x.assignee_org_role)
    is distinct from (excluded.phase, excluded.phase_position, excluded.position, excluded.assignee_rule, excluded.assignee_id, excluded.assignee_role_id, excluded.assignee_org_role);
  update public.workplan_templates x set updated_at = now() where x.id = t.id returning x.lock_version into version;
  return version;
end;
$$;
create function public.save_workplan_activities(template_id uuid, activities jsonb, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.save_workplan_activities(template_id, activities, expected_version) $$;
comment on function public.save_workplan_activities is 'Replaces the activities of a draft template: [{pattern_id, phase, phase_position, assignee_rule, assignee_id, assignee_role_id, assignee_org_role}]; returns its version. Raises CS001 to CS003, CS006, CS007.';

-- private.role_members(organisation_id, role_id, org_role): the active people who hold a designed role, or one of
-- the two of the organisation.
create function private.role_members(organisation_id uuid, role_id uuid, org_role text)
returns table (user_id uuid)
language sql
stable
security definer
set search_path = ''
as $$
  select uo.user_id
    from public.user_organisations uo join public.profiles p on p.id = uo.user_id and p.status = 'active'
   where uo.organisation_id = $1 and uo.is_active
     and (uo.org_role = $3 or exists (select 1 from public.user_roles ur where ur.role_id = $2 and ur.user_id = uo.user_id and ur.organisation_id = $1))
$$;

-- private.template_faults(template_id): what is wrong with a draft, each with its place. An error stops publishing.
-- The graph is walked as pairs (start, reached), each pair once, so that a cycle ends the walk.
create function private.template_faults(template_id uuid)
returns table (severity text, pattern_id uuid, pattern_code text, code text, message text)
language sql
stable
security definer
set search_path = ''
as $$
  with recursive template as (
    select t.*, rt.statuses, rt.owner_column, rt.is_root from public.workplan_templates t join public.record_types rt on rt.code = t.entity_type where t.id = $1
  ), node as (
    select a.*, p.code, p.name, p.is_active, p.deleted_at, p.entity_type from public.workplan_template_activities a join public.activity_patterns p on p.id = a.pattern_id where a.template_id = $1
  ), edge as (
    select s.pattern_id, s.successor_pattern_id, n.code as from_code, m.pattern_id as to_pattern_id, n.phase_position as from_phase, m.phase_position as to_phase
      from node n join public.activity_pattern_successors s on s.pattern_id = n.pattern_id left join node m on m.pattern_id = s.successor_pattern_id
  ), walk as (
    select e.pattern_id as start_id, e.to_pattern_id as reached_id from edge e where e.to_pattern_id is not null
    union
    select w.start_id, e.to_pattern_id from walk w join edge e on e.pattern_id = w.reached_id where e.to_pattern_id is not null
  ), first as (
    select n.pattern_id from node n where not exists (select 1 from edge e where e.to_pattern_id = n.pattern_id)
  ), fault as (
    select 1 as rank, 'error' as severity, null::uuid as pattern_id, 'no_activities' as code, 'The template has no activities.' as message where not exists (select 1 from node)
    union all
    select 2, 'error', null, 'bad_status', format('"%s" is no stage of this kind of record.', x.status)
      from template t cross join lateral (values (t.from_status), (t.to_status)) as x (status) where x.status <> all (t.statuses)
    union all
    select 2, 'error', null, 'not_root', 'Records of this kind start no workplans.' from template t where not t.is_root
    union all
    select 2, 'error', null, 'bad_event', 'Records of this kind have no stage.' from template t where t.trigger_event = 'status_change' and t.statuses = '{}'
    union all
    select 3, 'error', w.start_id, 'cycle', 'It leads back to itself.' from walk w where w.start_id = w.reached_id
    union all
    select 4, 'error', n.pattern_id, 'unreachable', 'Nothing that starts leads to it.' from node n
     where not exists (select 1 from first f where f.pattern_id = n.pattern_id)
       and not exists (select 1 from walk w join first f on f.pattern_id = w.start_id where w.reached_id = n.pattern_id)
       and not exists (select 1 from walk w where w.start_id = n.pattern_id and w.reached_id = n.pattern_id)
    union all
    select 5, 'error', n.pattern_id, 'pattern_inactive', 'The pattern is switched off or deleted.' from node n where not n.is_active or n.deleted_at is not null
    union all
    select 5, 'error', n.pattern_id, 'pattern_other_type', 'The pattern is for another kind of record.' from node n cross join template t where n.entity_type <> t.entity_type
    union all
    select 6, 'error', n.pattern_id, 'no_owner', 'Records of this kind have no owner.' from node n cross join template t where n.assignee_rule = 'owner' and t.owner_column is null
    union all
    select 6, 'error', n.pattern_id, 'person_left', 'The person is not, or no longer, one of the organisation''s active people.' from node n
     where n.assignee_rule = 'person' and not coalesce(private.is_supplier_person(n.organisation_id, n.assignee_id), false)
    union all
    select 6, 'error', n.pattern_id, 'role_empty', 'Nobody active holds the role.' from node n
     where n.assignee_rule = 'role' and not exists (select 1 from private.role_members(n.organisation_id, n.assignee_role_id, n.assignee_org_role))
    union all
    select 7, 'error', (array_agg(n.pattern_id order by n.phase_position))[2], 'phase_twice', format('The phase "%s" stands at two places.', n.phase)
      from node n group by n.phase having count(distinct n.phase_position) > 1
    union all
    select 8, 'warning', e.pattern_id, 'successor_outside', 'A successor is not part of the template, and will not start.' from edge e where e.to_pattern_id is null
    union all
    select 8, 'warning', e.pattern_id, 'phase_backwards', 'A successor is in an earlier phase.' from edge e where e.to_phase < e.from_phase
  )
  select distinct on (f.rank, n.phase_position, n.position, f.code, f.message) f.severity, f.pattern_id, n.code, f.code, f.message
    from fault f left join node n on n.pattern_id = f.pattern_id
   order by f.rank, n.phase_position, n.position, f.code, f.message
$$;

-- private.check_workplan_template(template_id): template_faults for one of the readers. Raises CS001, CS002.
create function private.check_workplan_template(template_id uuid)
returns table (severity text, pattern_id uuid, pattern_code text, code text, message text)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_organisation((select t.organisation_id from public.workplan_templates t where t.id = $1 and t.deleted_at is null), 'activity.read');
  return query select * from private.template_faults($1);
end;
$$;
create function public.check_workplan_template(template_id uuid)
returns table (severity text, pattern_id uuid, pattern_code text, code text, message text)
language sql stable set search_path = ''
as $$ select * from private.check_workplan_template(template_id) $$;
comment on function public.check_workplan_template is 'The faults of a draft template, each with its place. Raises CS001, CS002.';

-- private.publish_template(template_id): freezes the draft as the next version; what starts from now on starts from
-- it. It checks the draft, not the caller. Raises CS060 (detail: the first fault's code and its pattern's).
create function private.publish_template(template_id uuid)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  t public.workplan_templates;
  fault record;
  made_id uuid := gen_random_uuid();
begin
  select * into t from public.workplan_templates x where x.id = publish_template.template_id for no key update;
  -- The patterns stand still while they are checked and copied.
  perform 1 from public.activity_patterns p where p.id in (select a.pattern_id from public.workplan_template_activities a where a.template_id = t.id) order by p.id for share;
  select * into fault from private.template_faults(t.id) f where f.severity = 'error' limit 1;
  if fault.code is not null then
    perform private.fail('CS060', fault.message, concat_ws(':', fault.code, fault.pattern_code));
  end if;
  insert into public.workplan_versions (id, organisation_id, template_id, number, name, entity_type, trigger_event, from_status, to_status, condition, published_by)
  select made_id, t.organisation_id, t.id, coalesce(max(v.number), 0) + 1, t.name, t.entity_type, t.trigger_event, t.from_status, t.to_status, t.condition, auth.uid()
    from public.workplan_versions v where v.template_id = t.id;
  insert into public.workplan_version_activities (organisation_id, version_id, pattern_id, code, name, description, category, target_days, priority, is_mandatory, escalation_days,
    phase, phase_position, position, is_initial, assignee_rule, assignee_id, assignee_role_id, assignee_org_role)
  select t.organisation_id, made_id, p.id, p.code, p.name, p.description, p.category, p.target_days, p.priority, p.is_mandatory, p.escalation_days,
         a.phase, a.phase_position, a.position,
         not exists (select 1 from public.activity_pattern_successors s join public.workplan_template_activities b on b.template_id = t.id and b.pattern_id = s.pattern_id where s.successor_pattern_id = p.id),
         a.assignee_rule, a.assignee_id, a.assignee_role_id, a.assignee_org_role
    from public.workplan_template_activities a join public.activity_patterns p on p.id = a.pattern_id
   where a.template_id = t.id;
  insert into public.workplan_version_successors (organisation_id, activity_id, successor_id, trigger_on, delay_days)
  select t.organisation_id, a.id, b.id, s.trigger_on, s.delay_days
    from public.workplan_version_activities a
    join public.activity_pattern_successors s on s.pattern_id = a.pattern_id
    join public.workplan_version_activities b on b.version_id = made_id and b.pattern_id = s.successor_pattern_id
   where a.version_id = made_id;
  update public.workplan_templates x set published_version_id = made_id where x.id = t.id;
  return made_id;
end;
$$;

-- private.publish_workplan_template(template_id, expected_version): publish_template for one of the designers.
-- Raises CS001, CS002, CS003, CS060.
create function private.publish_workplan_template(template_id uuid, expected_version integer)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
begin
  return private.publish_template((private.require_template(template_id, expected_version)).id);
end;
$$;
create function public.publish_workplan_template(template_id uuid, expected_version integer default null)
returns uuid language sql set search_path = ''
as $$ select private.publish_workplan_template(template_id, expected_version) $$;
comment on function public.publish_workplan_template is 'Freezes a draft template as its next version; returns the version''s id. Raises CS001 to CS003, CS060.';

-- private.restore_workplan_version(version_id, expected_version): the draft again as that version was, patterns
-- aside, which are shared. Nothing that runs changes; publishing is the next step. Returns the template's version.
-- Raises CS001, CS002, CS003.
create function private.restore_workplan_version(version_id uuid, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  v public.workplan_versions;
  version integer;
begin
  select * into v from public.workplan_versions x where x.id = restore_workplan_version.version_id;
  perform private.require_template(v.template_id, expected_version);
  delete from public.workplan_template_activities a where a.template_id = v.template_id;
  insert into public.workplan_template_activities (organisation_id, template_id, pattern_id, phase, phase_position, position, assignee_rule, assignee_id, assignee_role_id, assignee_org_role)
  select a.organisation_id, v.template_id, a.pattern_id, a.phase, a.phase_position, a.position, a.assignee_rule, a.assignee_id,
         (select r.id from public.roles r where r.id = a.assignee_role_id), a.assignee_org_role
    from public.workplan_version_activities a where a.version_id = v.id;
  update public.workplan_templates t
     set name = v.name, trigger_event = v.trigger_event, from_status = v.from_status, to_status = v.to_status, condition = v.condition
   where t.id = v.template_id returning t.lock_version into version;
  return version;
end;
$$;
create function public.restore_workplan_version(version_id uuid, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.restore_workplan_version(version_id, expected_version) $$;
comment on function public.restore_workplan_version is 'Makes the draft as a published version was; returns the template''s version. Raises CS001 to CS003.';

create trigger "300_activity_patterns__code" before update of code on public.activity_patterns
  for each row when (new.code <> old.code) execute function private.tg_design__code();
create trigger "100_workplan_templates__stamp" before insert or update on public.workplan_templates
  for each row execute function private.tg_stamp();
create trigger "110_workplan_templates__soft_delete" before update of deleted_at on public.workplan_templates
  for each row execute function private.tg_soft_delete();
create trigger "300_workplan_templates__code" before update of code on public.workplan_templates
  for each row when (new.code <> old.code) execute function private.tg_design__code();
create trigger "900_workplan_templates__audit" after insert or update or delete on public.workplan_templates
  for each row execute function private.tg_audit();
create trigger "900_workplan_template_activities__audit" after insert or update or delete on public.workplan_template_activities
  for each row execute function private.tg_audit();
create trigger "300_workplan_versions__immutable" before update on public.workplan_versions
  for each row when (new.published_by is not null or old.published_by is null) execute function private.tg_immutable();
create trigger "300_workplan_version_activities__immutable" before update on public.workplan_version_activities
  for each row when (new.assignee_id is not null or old.assignee_id is null) execute function private.tg_immutable();
create trigger "300_workplan_version_successors__immutable" before update on public.workplan_version_successors
  for each row execute function private.tg_immutable();
create trigger "900_workplan_versions__audit" after insert on public.workplan_versions
  for each row execute function private.tg_audit();

alter table public.workplan_templates enable row level security;
alter table public.workplan_template_activities enable row level security;
alter table public.workplan_versions enable row level security;
alter table public.workplan_version_activities enable row level security;
alter table public.workplan_version_successors enable row level security;
create policy select_readers on public.workplan_templates for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('activity.read'))::uuid[]));
create policy insert_designers on public.workplan_templates for insert to authenticated
  with check (organisation_id = any ((select private.organisation_ids_with('workplan.design'))::uuid[]));
create policy update_designers on public.workplan_templates for update to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workplan.design'))::uuid[]))
  with check (organisation_id = any ((select private.organisation_ids_with('workplan.design'))::uuid[]));
create policy select_readers on public.workplan_template_activities for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('activity.read'))::uuid[]));
create policy select_readers on public.workplan_versions for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('activity.read'))::uuid[]));
create policy select_readers on public.workplan_version_activities for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('activity.read'))::uuid[]));
create policy select_readers on public.workplan_version_successors for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('activity.read'))::uuid[]));

revoke all on public.workplan_templates, public.workplan_template_activities, public.workplan_versions, public.workplan_version_activities, public.workplan_version_successors
  from anon, authenticated, service_role;
grant select on public.workplan_templates, public.workplan_template_activities, public.workplan_versions, public.workplan_version_activities, public.workplan_version_successors to authenticated;
grant insert (id, organisation_id, code, name, description, entity_type, trigger_event, from_status, to_status, condition, is_active) on public.workplan_templates to authenticated;
grant update (code, name, description, trigger_event, from_status, to_status, condition, is_active, deleted_at) on public.workplan_templates to authenticated;
grant execute on function private.save_workplan_activities(uuid, jsonb, integer), public.save_workplan_activities(uuid, jsonb, integer),
  private.check_workplan_template(uuid), public.check_workplan_template(uuid),
  private.publish_workplan_template(uuid, integer), public.publish_workplan_template(uuid, integer),
  private.restore_workplan_version(uuid, integer), public.restore_workplan_version(uuid, integer) to authenticated;

-- Withheld: published_version_id (publish_workplan_template), every write of a version.
