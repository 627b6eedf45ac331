-- Reads of workflows and executions: two lists, and for each page one call. Views run as the caller: row-level
-- security decides what is in them. What depends on who may decide is asked of definer functions.

create index workflow_executions_open_idx on public.workflow_executions (organisation_id, workflow_id) where wake_at is not null;

-- workflow_overview: a workflow with its version in force and how it runs.
create view public.workflow_overview with (security_invoker = true) as
select w.id, w.organisation_id, w.client_id, c.name as client_name, w.name, w.description, w.status, w.published_version_id, v.number as version, v.published_at,
  w.created_at, w.updated_at, w.lock_version,
  (select count(*) from public.workflow_executions e where e.organisation_id = w.organisation_id and e.workflow_id = w.id and e.wake_at is not null)::integer as running_count,
  (select e.created_at from public.workflow_executions e where e.organisation_id = w.organisation_id and e.workflow_id = w.id order by e.created_at desc limit 1) as last_run_at, w.is_offered
from public.workflows w
left join public.workflow_versions v on v.id = w.published_version_id
left join public.clients c on c.id = w.client_id;
comment on view public.workflow_overview is 'Workflows with their version in force and how many run.';

-- workflow_execution_overview: an execution with the names of what it belongs to and where it stands.
create view public.workflow_execution_overview with (security_invoker = true) as
select e.id, e.organisation_id, e.workflow_id, w.name as workflow_name, e.version_id, v.number as version, e.client_id, c.name as client_name, e.requested_by, p.full_name as requester_name,
  e.parent_step_id, e.status, e.error, e.steps_taken, e.created_at, e.started_at, e.completed_at, e.moved_at, e.duration_ms,
  (select count(*) from public.workflow_steps s where s.organisation_id = e.organisation_id and s.version_id = e.version_id)::integer as step_count,
  (select s.name from public.workflow_steps s where s.version_id = e.version_id and s.key = e.step_key) as step_name, e.step_key
from public.workflow_executions e
left join public.workflows w on w.id = e.workflow_id
left join public.workflow_versions v on v.id = e.version_id
left join public.clients c on c.id = e.client_id
left join public.profiles p on p.id = e.requested_by;
comment on view public.workflow_execution_overview is 'Executions with the names of what they belong to, and the step where each stands.';

-- public.get_workflow(workflow_id): a workflow's page in one call; null where there is none. `has_changes`: publishing
-- would make a version that differs from the one in force.
create function public.get_workflow(workflow_id uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  with versions as materialized (
    select v.id, v.number, v.published_at, v.published_by from public.workflow_versions v where v.workflow_id = $1
  ), draft as materialized (
    select v.id, public.get_workflow_definition(v.id) as definition from versions v where v.number is null
  ), published as materialized (
    select public.get_workflow_definition(o.published_version_id) as definition from public.workflow_overview o where o.id = $1 and o.published_version_id is not null
  )
  select jsonb_build_object(
    'workflow', to_jsonb(o),
    'draft_id', (select d.id from draft d),
    'draft', (select d.definition from draft d),
    'published', (select p.definition from published p),
    'has_changes', coalesce((select (d.definition -> 'steps', d.definition -> 'transitions') is distinct from (p.definition -> 'steps', p.definition -> 'transitions') from draft d, published p), false),
    'faults', (select coalesce(jsonb_agg(to_jsonb(f) - 'transition_id'), '[]') from draft d cross join lateral public.check_workflow_version(d.id) f),
    'versions', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number, 'published_at', v.published_at, 'published_by_name', w.full_name,
        'step_count', (select count(*) from public.workflow_steps s where s.organisation_id = o.organisation_id and s.version_id = v.id),
        'running_count', (select count(*) from public.workflow_executions e where e.organisation_id = o.organisation_id and e.workflow_id = o.id and e.version_id = v.id and e.wake_at is not null)) order by v.number desc), '[]')
      from versions v left join public.profiles w on w.id = v.published_by where v.number is not null),
    'recent', (select coalesce(jsonb_agg(to_jsonb(e) order by e.created_at desc), '[]')
      from (select * from public.workflow_execution_overview x where x.organisation_id = o.organisation_id and x.workflow_id = o.id order by x.created_at desc limit 8) e),
    'people', (select coalesce(jsonb_agg(jsonb_build_object('value', m.user_id, 'label', m.full_name) order by m.full_name), '[]')
      from (select x.user_id, x.full_name from public.member_overview x where x.organisation_id = o.organisation_id and x.is_active order by x.full_name limit 1000) m),
    'roles', (select coalesce(jsonb_agg(jsonb_build_object('value', r.id, 'label', r.name) order by r.name), '[]') from public.roles r where r.organisation_id = o.organisation_id),
    'clients', (select coalesce(jsonb_agg(jsonb_build_object('value', c.id, 'label', c.name) order by c.name), '[]')
      from (select x.id, x.name from public.clients x where x.organisation_id = o.organisation_id and x.status = 'active' order by x.name limit 1000) c),
    'workflows', (select coalesce(jsonb_agg(jsonb_build_object('value', w.id, 'label', w.name) order by w.name), '[]')
      from (select x.id, x.name from public.workflows x where x.organisation_id = o.organisation_id and x.id <> o.id and x.status <> 'archived' order by x.name limit 1000) w),
    'templates', (select coalesce(jsonb_agg(jsonb_build_object('value', t.id, 'label', t.name) order by t.name), '[]')
      from (select x.id, x.name from public.workplan_templates x where x.organisation_id = o.organisation_id and x.deleted_at is null order by x.name limit 1000) t),
    'secrets', (select coalesce(jsonb_agg(s.name order by s.name), '[]') from public.workflow_secrets s where s.organisation_id = o.organisation_id),
    'access', (select coalesce(jsonb_agg(jsonb_build_object('id', a.id, 'client_id', a.client_id, 'client_name', c.name, 'created_at', a.created_at, 'given_by_name', p.full_name, 'is_asked_for', a.request_id is not null) order by lower(c.name), c.id), '[]')
      from public.workflow_access a join public.clients c on c.id = a.client_id left join public.profiles p on p.id = a.created_by
     where a.organisation_id = o.organisation_id and a.workflow_id = o.id and a.revoked_at is null))
  from public.workflow_overview o where o.id = $1
$$;
comment on function public.get_workflow is 'A workflow with its draft, versions, faults, last executions, the clients that may run it and what its steps can name; null where there is none.';

-- public.get_workflow_comparison(workflow_id, before, after): two definitions of a workflow; a number names a version,
-- null the draft. Null where there is no such workflow; a definition is null where there is no such version.
create function public.get_workflow_comparison(workflow_id uuid, before integer default null, after integer default null)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'workflow', to_jsonb(o),
    'numbers', (select coalesce(jsonb_agg(v.number order by v.number desc), '[]') from public.workflow_versions v where v.workflow_id = $1 and v.number is not null),
    'before', (select public.get_workflow_definition(v.id) from public.workflow_versions v where v.workflow_id = $1 and v.number is not distinct from $2),
    'after', (select public.get_workflow_definition(v.id) from public.workflow_versions v where v.workflow_id = $1 and v.number is not distinct from $3))
  from public.workflow_overview o where o.id = $1
$$;
comment on function public.get_workflow_comparison is 'Two definitions of a workflow: by a version''s number, or the draft where it is null.';

-- public.list_recorded_executions(workflow_id, count): the last ended executions of a workflow, at most fifty, each with its
-- input and what every step of its path gave; for replay.
create function public.list_recorded_executions(workflow_id uuid, count integer default 20)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'status', e.status, 'created_at', e.created_at, 'input', e.input,
      'version', (select v.number from public.workflow_versions v where v.id = e.version_id),
      'steps', (select coalesce(jsonb_agg(jsonb_build_object('key', s.step_key, 'type', s.step_type, 'status', s.status, 'output', s.output, 'error', s.error) order by s.sequence), '[]')
        from public.execution_steps s where s.organisation_id = e.organisation_id and s.execution_id = e.id)) order by e.created_at desc), '[]')
    from (select * from public.workflow_executions x
           where x.organisation_id = (select w.organisation_id from public.workflows w where w.id = $1) and x.workflow_id = $1 and x.status in ('completed', 'failed')
           order by x.created_at desc limit least(greatest($2, 0), 50)) e
$$;
comment on function public.list_recorded_executions is 'The last ended executions of a workflow with the path each took.';

-- private.list_deciders(execution_id): who may answer each open decision of an execution: [{step_id, people: [{id,
-- name}]}], at most twenty people each. Raises CS001, CS002.
create function private.list_deciders(execution_id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_organisation((select e.organisation_id from public.workflow_executions e where e.id = list_deciders.execution_id), 'workflow.read');
  return (select coalesce(jsonb_agg(jsonb_build_object('step_id', d.execution_step_id,
      'people', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.full_name) order by p.full_name), '[]')
        from (select x.id, x.full_name from public.profiles x where x.id = any (private.decision_people(d)) order by x.id <> (select auth.uid()), x.full_name limit 20) p))), '[]')
    from public.workflow_decisions d where d.execution_id = list_deciders.execution_id and d.decision is null);
end;
$$;

create function public.list_deciders(execution_id uuid)
returns jsonb language sql stable set search_path = ''
as $$ select private.list_deciders(execution_id) $$;
comment on function public.list_deciders is 'Who may answer each open decision of an execution. Raises CS001, CS002.';

-- public.get_execution(execution_id, since): an execution with its path, log and decisions. Not personal, so that one
-- answer serves all who watch. Null where nothing moved after `since`. Raises CS001, CS002.
create function public.get_execution(execution_id uuid, since timestamptz default null)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'execution', to_jsonb(o) || (select jsonb_build_object('input', e.input, 'data', e.data, 'output', e.output) from public.workflow_executions e where e.id = o.id),
    'steps', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'key', s.step_key, 'name', t.name, 'type', s.step_type, 'sequence', s.sequence, 'status', s.status, 'attempt', s.attempt,
        'attempt_limit', s.attempt_limit, 'input', s.input, 'output', s.output, 'error', s.error, 'started_at', s.started_at, 'due_at', s.due_at, 'completed_at', s.completed_at) order by s.sequence), '[]')
      from public.execution_steps s join public.workflow_steps t on t.id = s.step_id where s.organisation_id = o.organisation_id and s.execution_id = o.id),
    'decisions', (select coalesce(jsonb_agg(jsonb_build_object('step_id', d.execution_step_id, 'kind', d.kind, 'title', d.title, 'instructions', d.instructions, 'due_at', d.due_at, 'decision', d.decision,
        'comment', d.comment, 'data', d.data, 'decided_at', d.decided_at, 'decided_by_name', p.full_name, 'escalated_at', d.escalated_at) order by d.created_at), '[]')
      from public.workflow_decisions d left join public.profiles p on p.id = d.decided_by where d.organisation_id = o.organisation_id and d.execution_id = o.id),
    'deciders', public.list_deciders(o.id),
    'logs', (select coalesce(jsonb_agg(to_jsonb(l) - 'organisation_id' - 'execution_id' || jsonb_build_object('by_name', p.full_name) order by l.id), '[]')
      from (select * from public.execution_logs x where x.organisation_id = o.organisation_id and x.execution_id = o.id order by x.id desc limit 500) l
      left join public.profiles p on p.id = (l.data ->> 'by')::uuid),
    'children', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'workflow_name', c.workflow_name, 'status', c.status) order by c.created_at), '[]')
      from public.execution_steps s join public.workflow_execution_overview c on c.organisation_id = s.organisation_id and c.parent_step_id = s.id where s.organisation_id = o.organisation_id and s.execution_id = o.id),
    'parent_id', (select s.execution_id from public.execution_steps s where s.id = o.parent_step_id))
  from public.workflow_execution_overview o
  where o.id = $1 and (since is null or o.moved_at > since)
$$;
comment on function public.get_execution is 'An execution with its path, log and decisions; null where nothing moved since, or there is none.';

-- public.get_execution_page(execution_id): get_execution, with the definition that it runs. Null where there is none.
create function public.get_execution_page(execution_id uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object('progress', public.get_execution(e.id), 'definition', public.get_workflow_definition(e.version_id)) from public.workflow_executions e where e.id = $1
$$;
comment on function public.get_execution_page is 'An execution and the definition that it runs; null where there is none.';

-- private.my_decisions(organisation_id, client_id): what workflows of an organisation ask of me, with the names of what
-- each belongs to, which a client's people do not read by themselves; the most urgent first. With a client only what is
-- asked about it: who stands for two has each in its own portal. Raises CS001.
create function private.my_decisions(organisation_id uuid, client_id uuid default null)
returns table (step_id uuid, execution_id uuid, workflow_name text, kind text, title text, instructions text, client_name text, requester_name text, due_at timestamptz, since timestamptz, is_escalated boolean)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_me();
  return query
  select d.execution_step_id, d.execution_id, w.name, d.kind, d.title, d.instructions, c.name, p.full_name, d.due_at, d.created_at, d.escalated_at is not null
    from private.my_open_decisions($1) d join public.workflow_executions e on e.id = d.execution_id join public.workflows w on w.id = e.workflow_id
    left join public.clients c on c.id = e.client_id left join public.profiles p on p.id = e.requested_by
   -- What is asked of the person about no client at all stands with each.
   where $2 is null or coalesce(d.client_id, e.client_id, $2) = $2
   order by d.due_at nulls last, d.created_at, d.id;
end;
$$;
create function public.my_decisions(organisation_id uuid, client_id uuid default null)
returns table (step_id uuid, execution_id uuid, workflow_name text, kind text, title text, instructions text, client_name text, requester_name text, due_at timestamptz, since timestamptz, is_escalated boolean)
language sql stable set search_path = ''
as $$ select * from private.my_decisions(organisation_id, client_id) $$;
comment on function public.my_decisions is 'What workflows of an organisation ask of me, about one client or all, the most urgent first. Raises CS001.';

revoke all on public.workflow_overview, public.workflow_execution_overview from anon, authenticated, service_role;
grant select on public.workflow_overview, public.workflow_execution_overview to authenticated;
grant execute on function public.get_workflow(uuid), public.get_workflow_comparison(uuid, integer, integer), public.list_recorded_executions(uuid, integer),
  private.list_deciders(uuid), public.list_deciders(uuid), public.get_execution(uuid, timestamptz), public.get_execution_page(uuid),
  private.my_decisions(uuid, uuid), public.my_decisions(uuid, uuid) to authenticated;
