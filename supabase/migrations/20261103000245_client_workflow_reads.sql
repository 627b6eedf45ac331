-- What a client's people read of workflows: the catalogue, their runs, and how a run goes. Steps are told by name and
-- status, never with what goes in and out of them: a request's answer is the supplier's affair. What the supplier runs
-- about a client without offering it is not here at all.

-- private.require_client(client_id): a client whose workflows the person reads. Raises CS001.
create function private.require_client(client_id uuid)
returns public.clients
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  c public.clients;
begin
  perform private.require_me();
  select * into c from public.clients x where x.id = require_client.client_id and x.id = any (private.client_ids_with('workflow.read_client'));
  if c.id is null then
    perform private.fail('CS001', 'There is no such client.', 'client');
  end if;
  return c;
end;
$$;

-- private.get_client_catalogue(client_id): what is offered to the client, with its access, the latest request, and what
-- its first batch takes ({model, max_prompts, supports_reference_images}; null where it makes no images), and what else a
-- run is asked for. Raises CS001.
create function private.get_client_catalogue(client_id uuid)
returns table (workflow_id uuid, name text, description text, is_own boolean, has_access boolean, request_id uuid, request_status text, request_notes text, request_reason text, requested_at timestamptz, batch jsonb, inputs text[])
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  c public.clients := private.require_client(client_id);
begin
  return query
  select w.id, w.name, w.description, w.client_id is not null, private.has_access(w, c.id), r.id, r.status, r.notes, r.reason, r.created_at,
    (select jsonb_build_object('model', s.config -> 'model', 'max_prompts', coalesce((s.config ->> 'max_prompts')::integer, 100), 'supports_reference_images', coalesce((s.config ->> 'supports_reference_images')::boolean, false))
       from public.workflow_steps s where s.version_id = w.published_version_id and s.step_type = 'batch_generate' order by s.position limit 1),
    private.workflow_inputs(w.published_version_id)
    from public.workflows w
    left join lateral (select * from public.workflow_requests x where x.organisation_id = w.organisation_id and x.workflow_id = w.id and x.client_id = c.id order by x.created_at desc, x.id limit 1) r on true
   where w.organisation_id = c.organisation_id and w.is_offered and w.status = 'active' and (w.client_id is null or w.client_id = c.id)
   order by lower(w.name), w.id;
end;
$$;
create function public.get_client_catalogue(client_id uuid)
returns table (workflow_id uuid, name text, description text, is_own boolean, has_access boolean, request_id uuid, request_status text, request_notes text, request_reason text, requested_at timestamptz, batch jsonb, inputs text[])
language sql stable set search_path = ''
as $$ select * from private.get_client_catalogue(client_id) $$;
comment on function public.get_client_catalogue is 'The workflows offered to one''s client, with its access and requests. Raises CS001.';

-- private.get_client_executions(client_id, only_status, only_workflow_ids, edge, edge_id, is_backward, size): a page of the
-- client's runs, newest first: those after the one given by time and id, or, backward, those right before it; at most 101.
-- Raises CS001.
create function private.get_client_executions(client_id uuid, only_status text[], only_workflow_ids uuid[], edge timestamptz, edge_id uuid, is_backward boolean, size integer)
returns table (id uuid, workflow_id uuid, workflow_name text, status text, requested_by_name text, created_at timestamptz, started_at timestamptz, completed_at timestamptz, duration_ms bigint, total integer, successful integer, failed integer)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  c public.clients := private.require_client(client_id);
  edge_key uuid := coalesce(edge_id, '00000000-0000-0000-0000-000000000000');
  rows integer := least(greatest(coalesce(size, 25), 1), 101);
  backward boolean := coalesce(is_backward, false);
  seen uuid[] := private.my_client_workflow_ids();
begin
  return query
  with mine as (
    select x.* from public.workflow_executions x
     where x.organisation_id = c.organisation_id and x.client_id = c.id and x.workflow_id = any (seen) and x.parent_step_id is null
       and (only_status is null or x.status = any (only_status))
       and (only_workflow_ids is null or x.workflow_id = any (only_workflow_ids))
  ), page as (
    (select m.* from mine m where not backward and (edge is null or (m.created_at, m.id) < (edge, edge_key)) order by m.created_at desc, m.id desc limit rows)
    union all
    (select m.* from mine m where backward and (m.created_at, m.id) > (edge, edge_key) order by m.created_at, m.id limit rows)
  )
  select e.id, e.workflow_id, w.name, e.status, p.full_name, e.created_at, e.started_at, e.completed_at, e.duration_ms, b.total, b.successful, b.failed
    from page e
    join public.workflows w on w.id = e.workflow_id
    left join public.profiles p on p.id = e.requested_by
    cross join lateral (select count(*)::integer as total, (count(*) filter (where r.status = 'completed'))::integer as successful, (count(*) filter (where r.status = 'failed'))::integer as failed
                          from public.workflow_batch_results r where r.organisation_id = e.organisation_id and r.execution_id = e.id) b
   order by e.created_at desc, e.id desc;
end;
$$;
create function public.get_client_executions(client_id uuid, only_status text[] default null, only_workflow_ids uuid[] default null, edge timestamptz default null, edge_id uuid default null, is_backward boolean default false, size integer default 25)
returns table (id uuid, workflow_id uuid, workflow_name text, status text, requested_by_name text, created_at timestamptz, started_at timestamptz, completed_at timestamptz, duration_ms bigint, total integer, successful integer, failed integer)
language sql stable set search_path = ''
as $$ select * from private.get_client_executions(client_id, only_status, only_workflow_ids, edge, edge_id, is_backward, size) $$;
comment on function public.get_client_executions is 'One''s client''s runs, newest first, page by page. Raises CS001.';

-- private.client_run(execution_id): a run of a client of the person's, as others name it: {id, status,
-- workflow_name, created_at}; null for every other.
create function private.client_run(execution_id uuid)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object('id', e.id, 'status', e.status, 'workflow_name', w.name, 'created_at', e.created_at)
    from public.workflow_executions e join public.workflows w on w.id = e.workflow_id
   where e.id = $1 and private.is_my_clients(e.client_id, e.workflow_id, 'workflow.read_client')
$$;

-- private.workflow_inputs(version_id): what a run of this version is asked for: the names that its steps and conditions
-- read and none of them gives. As inputsOf of lib/workflows/definition.ts, without the prompts of a batch.
create function private.workflow_inputs(version_id uuid)
returns text[]
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(array_agg(distinct x.name order by x.name), '{}') from (
    select (regexp_matches(s.config::text, '[{][{] *data[.]([A-Za-z0-9_]+)', 'g'))[1] as name from public.workflow_steps s where s.version_id = $1
    union
    select split_part(f #>> '{}', '.', 1) from public.workflow_transitions t cross join lateral jsonb_path_query(t.condition, 'strict $.**.field') f where t.version_id = $1 and jsonb_typeof(f) = 'string'
  ) x
  where x.name ~ '^[A-Za-z0-9_]+$' and x.name not in ('approved', 'prompts', 'reference_images')
    and not exists (select 1 from public.workflow_steps s where s.version_id = $1 and (s.key = x.name or (s.step_type = 'set_data' and s.config -> 'values' ? x.name)))
$$;

-- private.get_client_execution(execution_id): one run as a client reads it: {id, client_id, workflow: {id, name},
-- status, error, input: {prompts, reference_images}, requested_by, created_at, started_at, completed_at, duration_ms, moved_at, may_run, has_access,
-- steps: [{id, name, type, status, started_at, completed_at, due_at, batch}], log: [{at, step, status, message}],
-- decisions: [{step_id, kind, title, instructions, due_at, decision, comment, decided_at}]}. Raises CS001.
create function private.get_client_execution(execution_id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  e public.workflow_executions;
  w public.workflows;
begin
  perform private.require_me();
  select * into e from public.workflow_executions x where x.id = get_client_execution.execution_id;
  if e.id is null or not private.is_my_clients(e.client_id, e.workflow_id, 'workflow.read_client') then
    perform private.fail('CS001', 'There is no such execution.', 'execution');
  end if;
  select * into w from public.workflows x where x.id = e.workflow_id;
  return jsonb_build_object('id', e.id, 'client_id', e.client_id, 'workflow', jsonb_build_object('id', w.id, 'name', w.name), 'status', e.status,
    'error', case when e.status = 'failed' then case when exists (select 1 from public.execution_steps s where s.execution_id = e.id and s.status = 'failed' and s.step_type <> 'batch_generate')
      then 'A step of it failed. Your supplier sees why.' else e.error end when e.status = 'cancelled' then e.error end,
    'input', jsonb_build_object('prompts', e.input -> 'prompts', 'reference_images', e.input -> 'reference_images'),
    'requested_by', (select p.full_name from public.profiles p where p.id = e.requested_by),
    'created_at', e.created_at, 'started_at', e.started_at, 'completed_at', e.completed_at, 'duration_ms', e.duration_ms, 'moved_at', e.moved_at,
    'may_run', e.client_id = any (private.client_ids_with('workflow.run_client')), 'has_access', private.has_access(w, e.client_id),
    'steps', coalesce((select jsonb_agg(jsonb_build_object('id', s.id, 'name', d.name, 'type', s.step_type, 'status', s.status, 'started_at', s.started_at, 'completed_at', s.completed_at, 'due_at', s.due_at,
        'batch', case s.step_type when 'batch_generate' then private.batch_counts(s.id) end) order by s.sequence)
      from public.execution_steps s join public.workflow_steps d on d.id = s.step_id where s.organisation_id = e.organisation_id and s.execution_id = e.id), '[]'),
    'log', coalesce((select jsonb_agg(jsonb_build_object('at', coalesce(l.completed_at, l.started_at), 'step', d.name, 'status', l.status, 'message', l.message) order by l.id)
      from public.execution_logs l left join public.execution_steps s on s.id = l.execution_step_id left join public.workflow_steps d on d.id = s.step_id where l.organisation_id = e.organisation_id and l.execution_id = e.id), '[]'),
    'decisions', coalesce((select jsonb_agg(jsonb_build_object('step_id', x.execution_step_id, 'kind', x.kind, 'title', x.title, 'instructions', x.instructions, 'due_at', x.due_at, 'decision', x.decision, 'comment', x.comment, 'decided_at', x.decided_at) order by x.created_at)
      from public.workflow_decisions x where x.organisation_id = e.organisation_id and x.execution_id = e.id and x.client_id = e.client_id), '[]'));
end;
$$;
create function public.get_client_execution(execution_id uuid)
returns jsonb language sql stable set search_path = ''
as $$ select private.get_client_execution(execution_id) $$;
comment on function public.get_client_execution is 'One run of one''s client''s, without what goes in and out of its steps. Raises CS001.';

grant execute on function
  private.get_client_catalogue(uuid), public.get_client_catalogue(uuid),
  private.get_client_executions(uuid, text[], uuid[], timestamptz, uuid, boolean, integer), public.get_client_executions(uuid, text[], uuid[], timestamptz, uuid, boolean, integer),
  private.client_run(uuid),
  private.get_client_execution(uuid), public.get_client_execution(uuid) to authenticated;
