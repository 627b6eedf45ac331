-- Reads of executions: the list, and what waits for me.

-- execution_overview: an execution with its names and where it stands, without what it holds: input, data and output
-- are read one at a time.
create view public.execution_overview with (security_invoker = true) as
select e.id, e.organisation_id, e.workflow_id, w.name as workflow_name, e.version_id, v.number as version_number, e.client_id, c.name as client_name,
  e.requested_by, p.full_name as requested_by_name, e.status, e.error, e.step_key, s.name as step_name, e.steps_taken,
  (select count(*) from public.workflow_steps x where x.version_id = e.version_id)::integer as step_count,
  e.is_shared, e.parent_step_id, e.created_at, e.started_at, e.completed_at, e.moved_at, e.duration_ms
from public.workflow_executions e
left join public.workflows w on w.id = e.workflow_id
left join public.workflow_versions v on v.id = e.version_id
left join public.workflow_steps s on s.version_id = e.version_id and s.key = e.step_key
left join public.clients c on c.id = e.client_id
left join public.profiles p on p.id = e.requested_by;
comment on view public.execution_overview is 'Executions with workflow, version, client, who asked for them, and the step where they stand.';

-- private.my_open_decisions(organisation_id): what I am to decide now, in an organisation, on either side; at most a
-- hundred. Each way to be the one is a look at its own index. Asked with every page.
create function private.my_open_decisions(organisation_id uuid)
returns setof public.workflow_decisions
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
declare
  me uuid := private.me();
begin
  if $1 = any (private.organisation_ids_with('organisation.read')) then
    return query
    select d.* from public.workflow_decisions d
     where d.id in (
       select x.id from public.workflow_decisions x where x.assignee_id = me and x.organisation_id = $1 and x.decision is null
       union all
       select x.id from public.user_organisations uo join public.workflow_decisions x on x.organisation_id = uo.organisation_id and x.assignee_org_role = uo.org_role and x.decision is null
        where uo.user_id = me and uo.organisation_id = $1 and uo.is_active
       union all
       select x.id from public.user_roles ur join public.workflow_decisions x on x.organisation_id = ur.organisation_id and x.assignee_role_id = ur.role_id and x.decision is null
        where ur.user_id = me and ur.organisation_id = $1
       union all
       select x.id from public.workflow_decisions x
        where x.organisation_id = $1 and x.decision is null and x.escalated_at is not null and $1 = any (private.organisation_ids_with('workflow.manage')))
     order by d.due_at, d.id limit 100;
  else
    return query
    select d.* from public.workflow_decisions d
     where d.organisation_id = $1 and d.decision is null
       and (d.client_id = any (private.client_ids_with('client.read'))
         or (d.assignee_id = me and exists (select 1 from public.user_clients uc where uc.user_id = me and uc.organisation_id = $1 and uc.client_id = any (private.client_ids_with('client.read')))))
     order by d.due_at, d.id limit 100;
  end if;
end;
$$;

-- private.my_decisions(organisation_id): see public.my_decisions.
create function private.my_decisions(organisation_id uuid)
returns table (id uuid, execution_id uuid, execution_step_id uuid, kind text, title text, instructions text, due_at timestamptz, escalated_at timestamptz, created_at timestamptz,
  is_mine boolean, workflow_id uuid, workflow_name text, client_name text, requested_by_name text)
language sql
stable
security definer
set search_path = ''
as $$
  select d.id, d.execution_id, d.execution_step_id, d.kind, d.title, d.instructions, d.due_at, d.escalated_at, d.created_at,
         auth.uid() = any (private.decision_people(jsonb_populate_record(d, '{"escalated_at": null}'))), w.id, w.name, c.name, p.full_name
    from private.my_open_decisions($1) d
    join public.workflow_executions e on e.id = d.execution_id
    join public.workflows w on w.id = e.workflow_id
    left join public.clients c on c.id = e.client_id
    left join public.profiles p on p.id = e.requested_by
   order by d.due_at, d.id
$$;
create function public.my_decisions(organisation_id uuid)
returns table (id uuid, execution_id uuid, execution_step_id uuid, kind text, title text, instructions text, due_at timestamptz, escalated_at timestamptz, created_at timestamptz,
  is_mine boolean, workflow_id uuid, workflow_name text, client_name text, requested_by_name text)
language sql stable set search_path = ''
as $$ select * from private.my_decisions(organisation_id) $$;
comment on function public.my_decisions is 'What workflows ask of me in an organisation, the most urgent first, at most a hundred; is_mine is false where it is somebody else''s and escalated.';

-- private.get_client_execution(execution_id): what a client's people see of a run that is shared with them: how far it is,
-- and what came of it; the names of its steps, never what they hold; what is asked of the client. Null out of reach.
create function private.get_client_execution(execution_id uuid)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object('id', e.id, 'workflow_id', w.id, 'workflow_name', w.name, 'client_id', e.client_id, 'status', e.status, 'input', e.input, 'output', e.output, 'error', e.error,
      'requested_by', p.full_name, 'is_mine', e.requested_by = auth.uid(), 'created_at', e.created_at, 'started_at', e.started_at, 'completed_at', e.completed_at, 'duration_ms', e.duration_ms,
      'steps', (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'key', s.step_key, 'name', st.name, 'type', s.step_type, 'status', s.status, 'started_at', s.started_at, 'completed_at', s.completed_at,
          'error', s.error, 'is_asked', d.id is not null and d.decision is null and d.client_id = e.client_id) order by s.sequence), '[]')
        from public.execution_steps s join public.workflow_steps st on st.id = s.step_id left join public.workflow_decisions d on d.execution_step_id = s.id where s.execution_id = e.id))
    from public.workflow_executions e join public.workflows w on w.id = e.workflow_id left join public.profiles p on p.id = e.requested_by
   where e.id = $1 and e.is_shared and e.client_id = any (private.client_ids_with('workflow.read_client'))
$$;
create function public.get_client_execution(execution_id uuid)
returns jsonb language sql stable set search_path = ''
as $$ select private.get_client_execution(execution_id) $$;
comment on function public.get_client_execution is 'What a client''s people see of a run that is shared with them; null out of reach.';

revoke all on public.execution_overview from anon, authenticated, service_role;
grant select on public.execution_overview to authenticated;
grant execute on function private.my_open_decisions(uuid), private.my_decisions(uuid), public.my_decisions(uuid),
  private.get_client_execution(uuid), public.get_client_execution(uuid) to authenticated;

-- Withheld: who else waits; the path and the log from a client's people.
