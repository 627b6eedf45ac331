-- Reads of executions: what waits for me, cheaply enough for every page.

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

-- private.get_execution_pulse(execution_id): whether a run moved, for whoever watches it on either side: {execution: {id,
-- status, moved_at}}, nothing else. Null where there is none, or none to see. Asked once a second while somebody watches.
create function private.get_execution_pulse(execution_id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  e public.workflow_executions;
begin
  select * into e from public.workflow_executions x where x.id = get_execution_pulse.execution_id;
  if e.organisation_id = any (private.organisation_ids_with('workflow.read')) or private.is_my_clients(e.client_id, e.workflow_id, 'workflow.read_client') then
    return jsonb_build_object('execution', jsonb_build_object('id', e.id, 'status', e.status, 'moved_at', e.moved_at));
  end if;
  return null;
end;
$$;
create function public.get_execution_pulse(execution_id uuid)
returns jsonb language sql stable set search_path = ''
as $$ select private.get_execution_pulse(execution_id) $$;
comment on function public.get_execution_pulse is 'Whether a run moved, for whoever sees it on either side; null for others.';

grant execute on function private.my_open_decisions(uuid), private.get_execution_pulse(uuid), public.get_execution_pulse(uuid) to authenticated;

-- Withheld: who else waits.
