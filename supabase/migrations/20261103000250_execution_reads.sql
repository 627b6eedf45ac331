-- Reads of executions: what waits for me, and what a client's people see of a run.

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

grant execute on function private.my_open_decisions(uuid), private.get_client_execution(uuid), public.get_client_execution(uuid) to authenticated;

-- Withheld: who else waits; the path and the log from a client's people.
