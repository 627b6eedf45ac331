-- Publishing: one shape for what a workflow is, the checks that it must pass, and the version that it becomes.
--
-- A definition is {"steps": [{key, name, description, type, is_start, is_required, config}], "transitions": [{from,
-- to, label, condition, is_default}]}; the order of the lists is the order of the positions. Saving, publishing,
-- going back to an older version, exporting and importing are all this: read a definition, write a definition.
-- Saving asks only that it can be stored; publishing, that it can be run. Nothing is published with a fault.

-- private.is_number_between(value, low, high): a JSON number in that range; what is missing is, too.
create function private.is_number_between(value jsonb, low numeric, high numeric)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$
  select value is null or case jsonb_typeof(value) when 'number' then (value #>> '{}')::numeric between low and high else false end
$$;

-- private.is_text_up_to(value, length): a JSON text of at most so many characters; what is missing is, too.
create function private.is_text_up_to(value jsonb, length integer)
returns boolean
language sql
immutable
parallel safe
set search_path = ''
as $$
  select value is null or (jsonb_typeof(value) = 'string' and private.is_clean_text(value #>> '{}', length))
$$;

-- private.read_definition(version_id): the definition of a version.
create function private.read_definition(version_id uuid)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_build_object(
    'steps', coalesce((
      select jsonb_agg(jsonb_build_object('key', s.key, 'name', s.name, 'description', s.description, 'type', s.step_type, 'is_start', s.is_start, 'is_required', s.is_required, 'config', s.config) order by s.position)
        from public.workflow_steps s where s.version_id = $1), '[]'::jsonb),
    'transitions', coalesce((
      select jsonb_agg(jsonb_build_object('from', f.key, 'to', t.key, 'label', w.label, 'condition', w.condition, 'is_default', w.is_default) order by w.position)
        from public.workflow_transitions w join public.workflow_steps f on f.id = w.from_step_id join public.workflow_steps t on t.id = w.to_step_id
       where w.version_id = $1), '[]'::jsonb))
$$;

-- private.write_definition(version_id, definition): makes it the definition of the version.
-- Raises CS006 (detail: the place, as definition.steps.0.key), CS007.
create function private.write_definition(version_id uuid, definition jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  tenant uuid := (select v.organisation_id from public.workflow_versions v where v.id = write_definition.version_id);
  steps jsonb := definition -> 'steps';
  transitions jsonb := coalesce(definition -> 'transitions', '[]'::jsonb);
  bad text;
begin
  if jsonb_typeof(definition) is distinct from 'object' or jsonb_typeof(steps) is distinct from 'array' or jsonb_typeof(transitions) <> 'array' or octet_length(definition::text) > 1000000 then
    perform private.fail('CS006', 'This is not the definition of a workflow, or too large a one.', 'definition');
  end if;
  if jsonb_array_length(steps) > 200 or jsonb_array_length(transitions) > 1000 then
    perform private.fail('CS007', 'A workflow has at most 200 steps and 1,000 ways between them.', 'definition');
  end if;
  select 'steps.' || (a.place - 1) || '.' || case
      when jsonb_typeof(a.item) <> 'object' then 'key'
      when jsonb_typeof(a.item -> 'key') is distinct from 'string' or a.item ->> 'key' !~ '^[a-z][a-z0-9_]{0,59}$' or count(*) over (partition by a.item ->> 'key') > 1 then 'key'
      when jsonb_typeof(a.item -> 'name') is distinct from 'string' or not private.is_clean_line(a.item ->> 'name', 160) then 'name'
      when coalesce(jsonb_typeof(a.item -> 'description'), 'null') not in ('string', 'null') or not private.is_clean_text(a.item ->> 'description', 5000) then 'description'
      when coalesce(a.item ->> 'type', '') not in ('approval', 'task', 'notification', 'http_request', 'decision', 'delay', 'set_data', 'batch_generate', 'start_workplan', 'sub_workflow') then 'type'
      when jsonb_typeof(coalesce(a.item -> 'is_start', 'false')) <> 'boolean' then 'is_start'
      when jsonb_typeof(coalesce(a.item -> 'is_required', 'true')) <> 'boolean' then 'is_required'
      when jsonb_typeof(coalesce(a.item -> 'config', '{}')) <> 'object' or octet_length((a.item -> 'config')::text) > 50000 then 'config' end
    into bad
    from jsonb_array_elements(steps) with ordinality as a (item, place)
   order by 1 nulls last limit 1;
  if bad is null then
    select 'transitions.' || (a.place - 1) || '.' || case
        when jsonb_typeof(a.item) <> 'object' or not steps @> jsonb_build_array(jsonb_build_object('key', a.item -> 'from')) then 'from'
        when not steps @> jsonb_build_array(jsonb_build_object('key', a.item -> 'to')) then 'to'
        when coalesce(jsonb_typeof(a.item -> 'label'), 'null') not in ('string', 'null') or not private.is_clean_line(a.item ->> 'label', 80) then 'label'
        when jsonb_typeof(coalesce(a.item -> 'is_default', 'false')) <> 'boolean' then 'is_default'
        when not private.is_condition(nullif(a.item -> 'condition', 'null')) or octet_length((a.item -> 'condition')::text) > 20000
          or (a.item -> 'is_default' = 'true' and nullif(a.item -> 'condition', 'null') is not null) then 'condition' end
      into bad
      from jsonb_array_elements(transitions) with ordinality as a (item, place)
     order by 1 nulls last limit 1;
  end if;
  if bad is not null then
    perform private.fail('CS006', 'A part of the workflow is not possible.', 'definition.' || bad);
  end if;
  delete from public.workflow_steps s where s.version_id = write_definition.version_id;
  insert into public.workflow_steps (organisation_id, version_id, key, name, description, step_type, position, is_start, is_required, config)
  select tenant, write_definition.version_id, a.item ->> 'key', a.item ->> 'name', a.item ->> 'description', a.item ->> 'type', a.place,
         coalesce((a.item ->> 'is_start')::boolean, false), coalesce((a.item ->> 'is_required')::boolean, true), coalesce(a.item -> 'config', '{}')
    from jsonb_array_elements(steps) with ordinality as a (item, place);
  insert into public.workflow_transitions (organisation_id, version_id, from_step_id, to_step_id, position, label, condition, is_default)
  select tenant, write_definition.version_id, f.id, t.id, a.place, a.item ->> 'label', nullif(a.item -> 'condition', 'null'), coalesce((a.item ->> 'is_default')::boolean, false)
    from jsonb_array_elements(transitions) with ordinality as a (item, place)
    join public.workflow_steps f on f.version_id = write_definition.version_id and f.key = a.item ->> 'from'
    join public.workflow_steps t on t.version_id = write_definition.version_id and t.key = a.item ->> 'to';
end;
$$;

-- private.step_config_faults(step_type, config): what is wrong with the configuration of a step, field by field.
create function private.step_config_faults(step_type text, config jsonb)
returns table (field text, message text)
language plpgsql
immutable
set search_path = ''
as $$
declare
  known text[] := case step_type
    when 'approval' then array['title', 'instructions', 'assignee', 'due_in_hours', 'remind_in_hours', 'escalate_in_hours', 'expire_in_hours']
    when 'task' then array['title', 'instructions', 'assignee', 'due_in_hours', 'remind_in_hours', 'escalate_in_hours', 'expire_in_hours']
    when 'notification' then array['notificationType', 'template', 'recipients', 'title', 'body']
    when 'http_request' then array['method', 'url', 'headers', 'body', 'timeout_seconds', 'retry', 'repeat', 'map']
    when 'delay' then array['amount', 'unit', 'until']
    when 'set_data' then array['values']
    when 'batch_generate' then array['workflow_type', 'model', 'requires_api_key', 'max_prompts', 'supports_reference_images', 'prompts', 'aspect_ratio']
    when 'start_workplan' then array['template_id', 'record_type', 'record_id']
    when 'sub_workflow' then array['workflow_id', 'input']
    else '{}' end;
  uuid_like constant text := '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$';
  name_like constant text := '^[A-Za-z][A-Za-z0-9_]{0,59}$';
  part jsonb;
begin
  return query select k, 'This is not known here.'::text from jsonb_object_keys(config) as k where k <> all (known);
  -- Placeholders are looked for in the whole text at once, wherever they stand.
  return query select 'config'::text, format('"%s" is not a placeholder: write {{data.name}}%s.', left(m[1], 60), case step_type when 'http_request' then ' or {{secret.NAME}}' else '' end)
    from regexp_matches(config::text, '(\{\{[^{}]*\}\})', 'g') as m
   where m[1] !~ case step_type when 'http_request' then '^\{\{ *(data(\.[A-Za-z0-9_]{1,60}){1,10}|secret\.[A-Z][A-Z0-9_]{0,59}) *\}\}$' else '^\{\{ *data(\.[A-Za-z0-9_]{1,60}){1,10} *\}\}$' end
   limit 1;
  if step_type in ('approval', 'task') then
    part := config -> 'assignee';
    return query select 'assignee'::text, 'Say who decides.'::text where not coalesce(case part ->> 'type'
        when 'person' then part ->> 'id' ~ uuid_like
        when 'role' then part ->> 'id' ~ uuid_like
        when 'org_role' then part ->> 'role' in ('org_admin', 'org_member')
        when 'client' then true
        when 'requester' then true end, false);
    return query select k, 'Hours, up to a year.'::text from unnest(array['due_in_hours', 'remind_in_hours', 'escalate_in_hours', 'expire_in_hours']) as k where not private.is_number_between(config -> k, 0.0001, 8784);
    return query select 'title'::text, 'One line of at most 160 characters.'::text where not private.is_text_up_to(config -> 'title', 160);
    return query select 'instructions'::text, 'A text of at most 5,000 characters.'::text where not private.is_text_up_to(config -> 'instructions', 5000);
  elsif step_type = 'notification' then
    part := config -> 'recipients';
    return query select 'recipients'::text, 'Say who is told: one to fifty.'::text
      where jsonb_typeof(part) is distinct from 'array' or jsonb_array_length(part) not between 1 and 50
         or exists (select 1 from jsonb_array_elements(part) as r where jsonb_typeof(r) <> 'string' or r #>> '{}' !~ '^(requester|client|org_admin|org_member|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[^@\s]{1,64}@[^@\s]{1,189}|\{\{[^{}]+\}\})$');
    return query select 'notificationType'::text, 'One of email, in_app and both.'::text where coalesce(config ->> 'notificationType', 'both') not in ('email', 'in_app', 'both');
    return query select 'template'::text, 'The name of a template.'::text where not private.is_text_up_to(config -> 'template', 60) or config ->> 'template' !~ '^[a-z][a-z0-9_]*$';
    return query select 'title'::text, 'Say what it is about, in at most 160 characters.'::text where not private.is_text_up_to(config -> 'title', 160) or (config ->> 'title' is null and config ->> 'template' is null);
    return query select 'body'::text, 'A text of at most 5,000 characters.'::text where not private.is_text_up_to(config -> 'body', 5000);
  elsif step_type = 'http_request' then
    return query select 'method'::text, 'One of GET, POST, PUT, PATCH, DELETE and HEAD.'::text where coalesce(config ->> 'method', '') not in ('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD');
    -- Whoever runs it writes the data: the host, which gets the secrets, is the designer's.
    return query select 'url'::text, 'An address that begins with https:// or http:// and a host without data, of at most 2,000 characters.'::text
      where config -> 'url' is null or not private.is_text_up_to(config -> 'url', 2000)
         or config ->> 'url' !~ '^https?://([^\s/?#\\{}]|[{]{2} *secret[.][A-Z][A-Z0-9_]{0,59} *[}]{2})+([/?#]|$)';
    part := config -> 'headers';
    return query select 'headers'::text, 'At most 30 headers, each a text; none that the request itself decides.'::text
      where part is not null and case jsonb_typeof(part) when 'object' then (select count(*) > 30 from jsonb_object_keys(part))
         or exists (select 1 from jsonb_each(part) as h (name, value) where name !~ '^[A-Za-z0-9-]{1,60}$' or not private.is_text_up_to(value, 4000) or value #>> '{}' ~ '[\r\n]'
              or lower(name) in ('host', 'content-length', 'transfer-encoding', 'connection', 'upgrade', 'expect', 'te', 'trailer', 'idempotency-key')) else true end;
    return query select 'timeout_seconds'::text, 'Between 1 and 120 seconds.'::text where not private.is_number_between(config -> 'timeout_seconds', 1, 120);
    return query select 'repeat'::text, 'Yes or no.'::text where jsonb_typeof(coalesce(config -> 'repeat', 'true')) <> 'boolean';
    return query select 'retry'::text, 'One to ten attempts, up to an hour apart.'::text
      where config -> 'retry' is not null and (jsonb_typeof(config -> 'retry') <> 'object' or (config -> 'retry') - array['attempts', 'wait_seconds'] <> '{}'
         or not private.is_number_between(config #> '{retry,attempts}', 1, 10) or not private.is_number_between(config #> '{retry,wait_seconds}', 0, 3600));
    part := config -> 'map';
    return query select 'map'::text, 'Names, and where in the response each is found: {"order": "body.order.id"}.'::text
      where part is not null and case jsonb_typeof(part) when 'object' then (select count(*) > 50 from jsonb_object_keys(part))
         or exists (select 1 from jsonb_each(part) as m (name, value) where name !~ name_like or jsonb_typeof(value) <> 'string' or value #>> '{}' !~ '^(status|body(\.[A-Za-z0-9_]{1,60}){0,10})$') else true end;
  elsif step_type = 'delay' then
    return query select 'amount'::text, 'How long: up to a year.'::text
      where not config ? 'until' and (config -> 'amount' is null or not private.is_number_between(config -> 'amount', 0, case config ->> 'unit' when 'seconds' then 31622400 when 'minutes' then 527040 when 'hours' then 8784 when 'days' then 366 when 'weeks' then 52 else -1 end));
    return query select 'unit'::text, 'One of seconds, minutes, hours, days and weeks.'::text where not config ? 'until' and coalesce(config ->> 'unit', '') not in ('seconds', 'minutes', 'hours', 'days', 'weeks');
    return query select 'until'::text, 'A moment, or a placeholder for one.'::text where not private.is_text_up_to(config -> 'until', 200);
  elsif step_type = 'set_data' then
    part := config -> 'values';
    return query select 'values'::text, 'One to fifty names, each with its value.'::text
      where jsonb_typeof(part) is distinct from 'object' or (select count(*) not between 1 and 50 or bool_or(k !~ name_like) from jsonb_object_keys(case jsonb_typeof(part) when 'object' then part else '{}' end) as k);
  elsif step_type = 'batch_generate' then
    return query select 'model'::text, 'Name the model.'::text where not private.is_text_up_to(config -> 'model', 120) or config -> 'model' is null;
    return query select 'max_prompts'::text, 'Between 1 and 1,000.'::text where not private.is_number_between(config -> 'max_prompts', 1, 1000);
    return query select k, 'Yes or no.'::text from unnest(array['requires_api_key', 'supports_reference_images']) as k where jsonb_typeof(coalesce(config -> k, 'true')) <> 'boolean';
    return query select 'aspect_ratio'::text, 'A shape, as 16:9.'::text where coalesce(config ->> 'aspect_ratio', '1:1') not in ('1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '5:4', '9:16', '16:9', '21:9');
    return query select k, 'A text of at most 120 characters.'::text from unnest(array['workflow_type', 'prompts']) as k where not private.is_text_up_to(config -> k, 120);
  elsif step_type = 'start_workplan' then
    return query select 'template_id'::text, 'Choose a workplan template.'::text where coalesce(config ->> 'template_id', '') !~ uuid_like;
    return query select 'record_type'::text, 'Choose the kind of record.'::text where not private.is_text_up_to(config -> 'record_type', 60) or config -> 'record_type' is null;
    return query select 'record_id'::text, 'Say which record, usually by a placeholder.'::text where not private.is_text_up_to(config -> 'record_id', 200) or (config -> 'record_id' is null and config ->> 'record_type' is distinct from 'client');
  elsif step_type = 'sub_workflow' then
    return query select 'workflow_id'::text, 'Choose a workflow.'::text where coalesce(config ->> 'workflow_id', '') !~ uuid_like;
    return query select 'input'::text, 'An object.'::text where jsonb_typeof(coalesce(config -> 'input', '{}')) <> 'object';
  end if;
end;
$$;

-- private.step_gives(step_type, config): the names below data.<key> that a step of that kind can give.
create function private.step_gives(step_type text, config jsonb)
returns text[]
language sql
immutable
set search_path = ''
as $$
  select case step_type
    when 'approval' then array['decision', 'comment', 'data', 'decided_by', 'decided_at']
    when 'task' then array['decision', 'comment', 'data', 'decided_by', 'decided_at']
    when 'notification' then array['told']
    when 'http_request' then array['status'] || case jsonb_typeof(config -> 'map') when 'object' then array(select jsonb_object_keys(config -> 'map')) else array['body'] end
    when 'delay' then array['until']
    when 'set_data' then case jsonb_typeof(config -> 'values') when 'object' then array(select jsonb_object_keys(config -> 'values')) end
    when 'batch_generate' then array['total', 'successful', 'failed', 'cancelled', 'provider', 'model']
    when 'start_workplan' then array['workplan_id', 'record_id', 'started']
    when 'sub_workflow' then array['execution_id', 'output']
    else '{}' end
$$;

-- private.workflow_faults(version_id): what keeps a version from being run, each with its place. The graph is walked
-- as pairs (start, reached), each pair once, so that a cycle ends the walk. A placeholder that names a step is held
-- against what that step gives, and when; one that names none is asked for when it is run.
create function private.workflow_faults(version_id uuid)
returns table (step_key text, transition_id uuid, transition_position integer, field text, code text, message text)
language sql
stable
security definer
set search_path = ''
as $$
  with recursive node as materialized (
    select s.*, s.step_type in ('approval', 'task', 'delay') as waits, w.id as workflow_id, w.client_id
      from public.workflow_steps s join public.workflow_versions v on v.id = s.version_id join public.workflows w on w.id = v.workflow_id where s.version_id = $1
  ), edge as materialized (
    select t.*, f.key as from_key, f.waits or n.waits as waits,
           min(t.position) filter (where t.condition is null and not t.is_default) over (partition by t.from_step_id) as always_at
      from public.workflow_transitions t join node f on f.id = t.from_step_id join node n on n.id = t.to_step_id where t.version_id = $1
  ), reached as (
    select n.id from node n where n.is_start
    union
    select e.to_step_id from reached r join edge e on e.from_step_id = r.id
  ), walk as (
    -- Without those that wait: going round through one of them is no harm.
    select e.from_step_id as a, e.to_step_id as b from edge e where not e.waits
    union
    select w.a, e.to_step_id from walk w join edge e on e.from_step_id = w.b where not e.waits
  ), loop as materialized (
    select w.a, w.b from walk w where exists (select 1 from walk x where x.a = w.b and x.b = w.a)
  ), reading as materialized (
    -- Which step reads what of which other. What a step writes under that name may be anything.
    select distinct n.id as reader, c.key as field, o.id as origin, o.name as origin_name, m[1] as path, split_part(m[1], '.', 2) as part, private.step_gives(o.step_type, o.config) as gives
      from node n
      cross join lateral jsonb_each(n.config) as c (key, value)
      cross join lateral regexp_matches(c.value::text, '\{\{ *data\.([A-Za-z0-9_.]+) *\}\}', 'g') as m
      join node o on o.key = split_part(m[1], '.', 1)
     where not exists (select 1 from node w where w.step_type = 'set_data' and w.config -> 'values' ? o.key)
  ), later as (
    select r.origin, e.to_step_id as id from (select distinct x.origin from reading x) r join edge e on e.from_step_id = r.origin
    union
    select l.origin, e.to_step_id from later l join edge e on e.from_step_id = l.id
  ), fault as (
    select 1 as rank, null::uuid as step_id, null::uuid as transition_id, null::text as field, 'no_steps' as code, 'The workflow has no steps.' as message where not exists (select 1 from node)
    union all
    select 2, null, null, 'is_start', 'no_start', 'No step is marked as the start.' where exists (select 1 from node) and not exists (select 1 from node n where n.is_start)
    union all
    select 2, n.id, null, 'is_start', 'two_starts', 'A workflow starts at one step.' from node n
     where n.is_start and exists (select 1 from node o where o.is_start and o.position < n.position)
    union all
    select 3, n.id, null, null, 'unreachable', 'Nothing leads from the start to this step.' from node n
     where exists (select 1 from node o where o.is_start) and not exists (select 1 from reached r where r.id = n.id)
    union all
    select 4, e.from_step_id, e.id, 'is_default', 'two_defaults', 'A step has one default.' from edge e
     where e.is_default and exists (select 1 from edge o where o.from_step_id = e.from_step_id and o.is_default and o.position < e.position)
    union all
    select 5, e.from_step_id, e.id, 'condition', 'never_taken', 'A way before it is always taken.' from edge e
     where (e.is_default and e.always_at is not null) or (not e.is_default and e.position > e.always_at)
    union all
    select 6, l.a, null, null, 'endless', 'It goes round without waiting, and nothing leads out.' from (select distinct x.a from loop x) l
     where not exists (
       select 1 from loop x where x.a = l.a
          and (exists (select 1 from edge e where e.from_step_id = x.b and not exists (select 1 from loop y where y.a = l.a and y.b = e.to_step_id))
               or not exists (select 1 from edge e where e.from_step_id = x.b and (e.is_default or e.condition is null))))
    union all
    select 7, n.id, null, f.field, 'bad_config', f.message from node n cross join lateral private.step_config_faults(n.step_type, n.config) f
    union all
    select 8, n.id, null, 'assignee', 'person_left', 'The person is not, or no longer, one of the organisation''s active people.' from node n
     where n.step_type in ('approval', 'task') and n.config #>> '{assignee,type}' = 'person'
       and not exists (select 1 from public.user_organisations uo where uo.organisation_id = n.organisation_id and uo.user_id::text = n.config #>> '{assignee,id}' and uo.is_active)
    union all
    select 8, n.id, null, 'assignee', 'role_gone', 'There is no such role.' from node n
     where n.step_type in ('approval', 'task') and n.config #>> '{assignee,type}' = 'role'
       and not exists (select 1 from public.roles r where r.organisation_id = n.organisation_id and r.id::text = n.config #>> '{assignee,id}')
    union all
    select 8, n.id, null, 'workflow_id', 'workflow_gone', 'There is no such workflow, or it is this one.' from node n
     where n.step_type = 'sub_workflow'
       and not exists (select 1 from public.workflows w where w.organisation_id = n.organisation_id and w.id::text = n.config ->> 'workflow_id' and w.id <> n.workflow_id and w.status <> 'archived')
    union all
    select 8, n.id, null, 'template_id', 'template_gone', 'There is no such workplan template for this kind of record.' from node n
     where n.step_type = 'start_workplan'
       and not exists (select 1 from public.workplan_templates t where t.organisation_id = n.organisation_id and t.id::text = n.config ->> 'template_id' and t.entity_type = n.config ->> 'record_type' and t.deleted_at is null)
    union all
    select 8, n.id, null, 'recipients', 'person_left', 'One of the recipients is not, or no longer, one of the organisation''s or its clients'' active people.' from node n
     where n.step_type = 'notification' and jsonb_typeof(n.config -> 'recipients') = 'array'
       and exists (
         select 1 from jsonb_array_elements_text(n.config -> 'recipients') as r (who)
          where r.who ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
            and not exists (select 1 from public.user_organisations uo where uo.organisation_id = n.organisation_id and uo.user_id = r.who::uuid and uo.is_active)
            and not exists (select 1 from public.user_clients uc where uc.organisation_id = n.organisation_id and uc.user_id = r.who::uuid and uc.is_active))
    union all
    select 9, r.reader, null, r.field, 'unknown_placeholder', case
        when not exists (select 1 from later l where l.origin = r.origin and l.id = r.reader) then format('{{data.%s}} is not there yet: "%s" does not come before this step.', left(r.path, 80), r.origin_name)
        when cardinality(r.gives) = 0 then format('{{data.%s}} is never there: "%s" gives nothing.', left(r.path, 80), r.origin_name)
        else format('{{data.%s}} is never there: "%s" gives %s.', left(r.path, 80), r.origin_name, array_to_string(r.gives[1:12], ', ')) end
      from reading r
     where exists (select 1 from reached x where x.id = r.reader)
       and (not exists (select 1 from later l where l.origin = r.origin and l.id = r.reader) or cardinality(r.gives) = 0 or (r.part <> '' and r.part <> all (r.gives)))
  )
  select n.key, f.transition_id, e.position, f.field, f.code, f.message
    from fault f left join node n on n.id = f.step_id left join edge e on e.id = f.transition_id
   order by f.rank, n.position, e.position, f.field, f.code, f.message
$$;

-- private.check_workflow_version(version_id): workflow_faults for one of the readers. Raises CS001, CS002.
create function private.check_workflow_version(version_id uuid)
returns table (step_key text, transition_id uuid, transition_position integer, field text, code text, message text)
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  perform private.require_organisation((select v.organisation_id from public.workflow_versions v where v.id = $1), 'workflow.read');
  return query select * from private.workflow_faults($1);
end;
$$;
create function public.check_workflow_version(version_id uuid)
returns table (step_key text, transition_id uuid, transition_position integer, field text, code text, message text)
language sql stable set search_path = ''
as $$ select * from private.check_workflow_version(version_id) $$;
comment on function public.check_workflow_version is 'What keeps a version of a workflow from being run, each with its place. Raises CS001, CS002.';

-- private.require_workflow(workflow_id, permission, expected_version): the workflow, locked, for who may.
-- Raises CS001, CS002, CS003, and CS004 for an archived one.
create function private.require_workflow(workflow_id uuid, permission text, expected_version integer)
returns public.workflows
language plpgsql
security definer
set search_path = ''
as $$
declare
  w public.workflows;
begin
  perform private.require_me();
  select * into w from public.workflows x where x.id = require_workflow.workflow_id for no key update;
  perform private.require_organisation(w.organisation_id, permission);
  if expected_version <> w.lock_version then
    perform private.fail('CS003', 'The workflow changed meanwhile.', 'lock_version');
  end if;
  if w.status = 'archived' then
    perform private.fail('CS004', 'An archived workflow does not change.', 'archived');
  end if;
  return w;
end;
$$;

-- private.save_workflow_draft(workflow_id, definition, expected_version): replaces the draft. Returns the workflow's
-- version. Raises CS001 to CS004, CS006, CS007.
create function private.save_workflow_draft(workflow_id uuid, definition jsonb, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  w public.workflows;
  version integer;
begin
  w := private.require_workflow(workflow_id, 'workflow.design', expected_version);
  perform private.write_definition((select v.id from public.workflow_versions v where v.workflow_id = w.id and v.number is null), definition);
  update public.workflows x set updated_at = now() where x.id = w.id returning x.lock_version into version;
  return version;
end;
$$;
create function public.save_workflow_draft(workflow_id uuid, definition jsonb, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.save_workflow_draft(workflow_id, definition, expected_version) $$;
comment on function public.save_workflow_draft is 'Replaces the steps and transitions of a workflow''s draft; returns the workflow''s version. Raises CS001 to CS004, CS006, CS007.';

-- private.publish_workflow(workflow_id, expected_version): freezes the draft as the next version. What starts from now
-- on starts from it; what runs keeps its own. Returns the version's id.
-- Raises CS001 to CS004, CS090 (detail: the first fault's code and place).
create function private.publish_workflow(workflow_id uuid, expected_version integer)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  w public.workflows;
  draft_id uuid;
  fault record;
  made_id uuid := gen_random_uuid();
begin
  w := private.require_workflow(workflow_id, 'workflow.design', expected_version);
  select v.id into draft_id from public.workflow_versions v where v.workflow_id = w.id and v.number is null;
  select * into fault from private.workflow_faults(draft_id) limit 1;
  if fault.code is not null then
    perform private.fail('CS090', fault.message, concat_ws(':', fault.code, fault.step_key, fault.transition_position, fault.field));
  end if;
  insert into public.workflow_versions (id, organisation_id, workflow_id, number, published_at, published_by)
  select made_id, w.organisation_id, w.id, coalesce(max(v.number), 0) + 1, now(), auth.uid() from public.workflow_versions v where v.workflow_id = w.id;
  perform private.write_definition(made_id, private.read_definition(draft_id));
  update public.workflows x set published_version_id = made_id, status = case w.status when 'draft' then 'active' else w.status end where x.id = w.id;
  return made_id;
end;
$$;
create function public.publish_workflow(workflow_id uuid, expected_version integer default null)
returns uuid language sql set search_path = ''
as $$ select private.publish_workflow(workflow_id, expected_version) $$;
comment on function public.publish_workflow is 'Freezes a workflow''s draft as its next version; returns the version''s id. Raises CS001 to CS004, CS090.';

-- private.restore_workflow_version(version_id, expected_version): the draft again as that version was. Nothing that
-- runs or will start changes; publishing is the next step. Returns the workflow's version. Raises CS001 to CS004.
create function private.restore_workflow_version(version_id uuid, expected_version integer)
returns integer
language sql
security definer
set search_path = ''
as $$
  select private.save_workflow_draft((select v.workflow_id from public.workflow_versions v where v.id = $1), private.read_definition($1), $2)
$$;
create function public.restore_workflow_version(version_id uuid, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.restore_workflow_version(version_id, expected_version) $$;
comment on function public.restore_workflow_version is 'Makes the draft as a version was; returns the workflow''s version. Raises CS001 to CS004.';

-- private.set_workflow_status(workflow_id, status, expected_version): active, inactive (nothing starts; what runs goes
-- on) or archived, for good. Returns the workflow's version. Raises CS001 to CS004, CS006.
create function private.set_workflow_status(workflow_id uuid, status text, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  w public.workflows;
  version integer;
begin
  w := private.require_workflow(workflow_id, 'workflow.design', expected_version);
  if coalesce(set_workflow_status.status, '') not in ('active', 'inactive', 'archived') then
    perform private.fail('CS006', 'There is no such status.', 'status');
  end if;
  if w.published_version_id is null and set_workflow_status.status <> 'archived' then
    perform private.fail('CS004', 'Publish the workflow first.', 'unpublished');
  end if;
  update public.workflows x set status = set_workflow_status.status where x.id = w.id and x.status <> set_workflow_status.status returning x.lock_version into version;
  return coalesce(version, w.lock_version);
end;
$$;
create function public.set_workflow_status(workflow_id uuid, status text, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.set_workflow_status(workflow_id, status, expected_version) $$;
comment on function public.set_workflow_status is 'Switches a workflow on or off, or archives it; returns its version. Raises CS001 to CS004, CS006.';

-- private.get_workflow_definition(version_id): the definition with the workflow's name, as a file holds it.
-- Raises CS001, CS002.
create function private.get_workflow_definition(version_id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  w public.workflows;
begin
  select x.* into w from public.workflows x join public.workflow_versions v on v.workflow_id = x.id where v.id = get_workflow_definition.version_id;
  perform private.require_organisation(w.organisation_id, 'workflow.read');
  return jsonb_build_object('format', 'countersign.workflow.1', 'name', w.name, 'description', w.description, 'config', w.config) || private.read_definition(version_id);
end;
$$;
create function public.get_workflow_definition(version_id uuid)
returns jsonb language sql stable set search_path = ''
as $$ select private.get_workflow_definition(version_id) $$;
comment on function public.get_workflow_definition is 'A version of a workflow as a JSON document that import_workflow takes. Raises CS001, CS002.';

-- private.import_workflow(workflow_id, organisation_id, definition, name): a new workflow with that draft; the name is
-- the document's unless another is given. The id is the caller's, so that a retry makes no second.
-- Raises CS001, CS002, CS006, CS007.
create function private.import_workflow(workflow_id uuid, organisation_id uuid, definition jsonb, name text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_organisation(import_workflow.organisation_id, 'workflow.design');
  if jsonb_typeof(definition) is distinct from 'object' or coalesce(definition ->> 'format', 'countersign.workflow.1') <> 'countersign.workflow.1' then
    perform private.fail('CS006', 'This is not the definition of a workflow.', 'definition');
  end if;
  insert into public.workflows (id, organisation_id, name, description, config)
  values (import_workflow.workflow_id, import_workflow.organisation_id, coalesce(import_workflow.name, definition ->> 'name'), definition ->> 'description', coalesce(definition -> 'config', '{}'));
  perform private.write_definition((select v.id from public.workflow_versions v where v.workflow_id = import_workflow.workflow_id and v.number is null), definition);
  return import_workflow.workflow_id;
end;
$$;
create function public.import_workflow(workflow_id uuid, organisation_id uuid, definition jsonb, name text default null)
returns uuid language sql set search_path = ''
as $$ select private.import_workflow(workflow_id, organisation_id, definition, name) $$;
comment on function public.import_workflow is 'Makes a workflow out of an exported document, as a draft. Raises CS001, CS002, CS006, CS007.';

grant execute on function
  private.check_workflow_version(uuid), public.check_workflow_version(uuid),
  private.save_workflow_draft(uuid, jsonb, integer), public.save_workflow_draft(uuid, jsonb, integer),
  private.publish_workflow(uuid, integer), public.publish_workflow(uuid, integer),
  private.restore_workflow_version(uuid, integer), public.restore_workflow_version(uuid, integer),
  private.set_workflow_status(uuid, text, integer), public.set_workflow_status(uuid, text, integer),
  private.get_workflow_definition(uuid), public.get_workflow_definition(uuid),
  private.import_workflow(uuid, uuid, jsonb, text), public.import_workflow(uuid, uuid, jsonb, text) to authenticated;

-- Withheld: reading or writing a definition without its checks.
-- Room is left for requests: which client may run what of the catalogue comes with them.
