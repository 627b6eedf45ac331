-- Workplans out of workflows: a step that starts a template's workplan on a record.
--
-- The step's own key is the occurrence, so that a repeated step finds the workplan that it started. A template has
-- one running workplan on a record: one that runs there already is taken for this one, and the output says so.

-- private.start_workplan(execution, step, config): starts the published version of a template on a record, whatever its
-- event and condition. `config` has its placeholders filled: template_id, record_type, and record_id, which may be left out
-- where the record is the execution's client. Acts with the rights of who is signed in: they see the record and may add
-- activities. Returns {workplan_id, record_id, started}. Raises CS001, CS002, CS006 (template_id, record_type, record_id).
create function private.start_workplan(e public.workflow_executions, s public.execution_steps, config jsonb)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  uuid_like constant text := '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
  t public.workplan_templates;
  rt public.record_types;
  record_id uuid := case when lower(config ->> 'record_id') ~ uuid_like then (config ->> 'record_id')::uuid
    when nullif(config ->> 'record_id', '') is null and config ->> 'record_type' = 'client' then e.client_id end;
  event_key constant text := 'workflow:' || s.idempotency_key;
  fact record;
  made_id uuid;
begin
  select * into t from public.workplan_templates x
   where x.organisation_id = e.organisation_id and x.id::text = config ->> 'template_id' and x.deleted_at is null;
  if t.published_version_id is null or not t.is_active then
    perform private.fail('CS006', 'The workplan template is gone, not published or switched off.', 'template_id');
  elsif config ->> 'record_type' is distinct from t.entity_type then
    perform private.fail('CS006', 'The workplan template is for another kind of record.', 'record_type');
  elsif record_id is null then
    perform private.fail('CS006', 'This is not the id of a record.', 'record_id');
  end if;
  fact := private.require_record(t.entity_type, record_id);
  if fact.organisation_id <> e.organisation_id then
    perform private.fail('CS001', 'There is no such record.', t.entity_type);
  elsif not e.organisation_id = any (private.organisation_ids_with('activity.write')) then
    perform private.fail('CS002', 'Who asked for it may not add activities.', 'activity.write');
  end if;
  -- Whoever deletes the record meanwhile waits, and then ends this workplan with the others.
  select * into rt from public.record_types x where x.code = t.entity_type;
  execute format('select 1 from public.%I x where x.id = $1 for share', rt.table_name) using record_id;
  select i.id into made_id from public.workplan_instances i where i.entity_id = record_id and i.occurrence = event_key;
  if made_id is not null then
    return jsonb_build_object('workplan_id', made_id, 'record_id', record_id, 'started', true);
  end if;
  insert into public.workplan_instances (organisation_id, project_id, template_id, version_id, entity_type, entity_id, entity_name, event, occurrence,
    template_code, template_name, total_activities, current_phase)
  select t.organisation_id, fact.project_id, t.id, v.id, t.entity_type, record_id, fact.title, 'workflow', event_key, t.code, v.name, o.activities, o.phase
    from public.workplan_versions v
    cross join lateral (
      select va.phase, count(*) as activities from public.workplan_version_activities va where va.organisation_id = t.organisation_id and va.version_id = v.id and va.is_initial
       group by va.phase, va.phase_position order by va.phase_position limit 1) o
   where v.id = t.published_version_id
  on conflict do nothing
  returning id into made_id;
  if made_id is null then
    return jsonb_build_object('record_id', record_id, 'started', false, 'workplan_id', (
      select i.id from public.workplan_instances i where i.entity_id = record_id and i.template_id = t.id and i.status in ('active', 'paused')));
  end if;
  perform private.start_first_phase(array[made_id]);
  return jsonb_build_object('workplan_id', made_id, 'record_id', record_id, 'started', true);
end;
$$;

-- Withheld: from people. The workflow engine calls it.
