-- The workflow engine: brings executions as far as they can go, again and again, until they end.
--
-- Everything hangs on one function. advance_execution locks the execution, looks at the last step of its path, and does
-- what follows from it: takes the next step, waits, or ends. Calling it once too often does nothing, so that a job
-- may be lost, delivered twice or killed halfway: the transaction took place, or it did not. What reaches outside
-- (http_request) is taken by a worker under a lease, with one idempotency key for all attempts; an answer that comes
-- after the lease went to another is ignored. Steps act with the rights of who asked for the execution, checked anew
-- each time. Locks are taken in one order: an execution, then those below it.

-- private.url_text(value): as it stands in an address: data never adds a path, a parameter or a host.
create function private.url_text(value text)
returns text
language sql
immutable
set search_path = ''
as $$
  select coalesce(string_agg(case when c ~ '^[A-Za-z0-9_.~-]$' then c else upper(regexp_replace(encode(convert_to(c, 'UTF8'), 'hex'), '(..)', '%\1', 'g')) end, '' order by n), '')
    from regexp_split_to_table(value, '') with ordinality as x (c, n)
$$;

-- private.render_part(template, data, secret_marker, is_url): see private.render.
create function private.render_part(template jsonb, data jsonb, secret_marker text, is_url boolean)
returns jsonb
language plpgsql
immutable
set search_path = ''
as $$
declare
  source text := template #>> '{}';
  path text;
  piece text;
  value jsonb;
  result text;
begin
  case jsonb_typeof(template)
    when 'object' then
      return (select coalesce(jsonb_object_agg(x.k, private.render_part(x.v, data, secret_marker, is_url)), '{}') from jsonb_each(template) as x (k, v));
    when 'array' then
      return (select coalesce(jsonb_agg(private.render_part(x.v, data, secret_marker, is_url) order by x.n), '[]') from jsonb_array_elements(template) with ordinality as x (v, n));
    when 'string' then
      if strpos(source, '{{') = 0 then
        return template;
      end if;
    else
      return template;
  end case;
  path := substring(source from '^\{\{ *data\.([A-Za-z0-9_.]+) *\}\}$');
  if path is not null then
    return coalesce(data #> string_to_array(path, '.'), 'null');
  end if;
  foreach piece in array string_to_array(source, '{{') loop
    path := substring(piece from '^ *((?:data|secret)\.[A-Za-z0-9_.]+) *\}\}');
    if result is null then
      result := piece;
    elsif path is null then
      result := result || '{{' || piece;
    else
      value := data #> string_to_array(substr(path, 6), '.');
      result := result || case when path like 'secret.%' then coalesce(secret_marker || ':' || substr(path, 8) || ';', '') when is_url then private.url_text(value #>> '{}') else coalesce(value #>> '{}', '') end
        || substr(piece, strpos(piece, '}}') + 2);
    end if;
  end loop;
  return to_jsonb(result);
end;
$$;

-- private.render(template, data, secret_marker, is_url): the template with its placeholders filled, once: what is filled in is
-- never read again. {{data.path}} alone gives the value itself, within a text its text; {{secret.NAME}} gives
-- marker:NAME; which the worker, and nobody who wrote the data, can tell apart; is_url escapes what is filled in. Raises CS006 for what grows too large.
create function private.render(template jsonb, data jsonb, secret_marker text default null, is_url boolean default false)
returns jsonb
language plpgsql
immutable
set search_path = ''
as $$
begin
  if template is null or strpos(template::text, '{{') = 0 then
    return template;
  end if;
  if (select coalesce(sum(octet_length((data #> string_to_array(m[1], '.'))::text)), 0) from regexp_matches(template::text, '\{\{ *data\.([A-Za-z0-9_.]+) *\}\}', 'g') as m) > 1000000 then
    perform private.fail('CS006', 'What the placeholders stand for is too large.', 'size');
  end if;
  return private.render_part(template, data, secret_marker, is_url);
end;
$$;

-- private.act_for(person): from here on, in this transaction, what is done is done with this person's rights; null for
-- nobody's. Returns what to give to set_config to undo it.
create function private.act_for(person uuid)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  before text := coalesce(current_setting('request.jwt.claims', true), '');
begin
  perform set_config('request.jwt.claims', case when person is null then '' else jsonb_build_object('sub', person, 'role', 'authenticated')::text end, true);
  return before;
end;
$$;

-- private.tell_about_execution(people, reason, kind, execution, data): tells people, the one who asked for it included:
-- it is the workflow that speaks. The client's people are told where: their portal.
create function private.tell_about_execution(people uuid[], reason text, kind text, e public.workflow_executions, data jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  subject constant text := 'workflow_execution';
  label text := (select w.name from public.workflows w where w.id = e.workflow_id);
  before text := private.act_for(null);
  side record;
begin
  for side in
    select array_agg(x.person) as people, x.client_id from (
      select p as person, (select uc.client_id from public.user_clients uc where uc.user_id = p and uc.organisation_id = e.organisation_id and uc.is_active order by uc.client_id <> e.client_id limit 1) as client_id
        from unnest(people) as p) x
     group by x.client_id
  loop
    perform private.notify(side.people, array_fill(reason, array[cardinality(side.people)]), kind, e.organisation_id, null, subject, e.id, label,
      data || jsonb_strip_nulls(jsonb_build_object('execution_id', e.id, 'client_id', side.client_id)));
  end loop;
  perform set_config('request.jwt.claims', before, true);
end;
$$;

-- private.log_step(step, message, data): a line of the log about the step as it stands. With data it is about an attempt,
-- or what a person did, and is over now.
create function private.log_step(s public.execution_steps, message text, data jsonb default null)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  ended timestamptz := coalesce(s.completed_at, case when log_step.data is not null then clock_timestamp() end);
begin
  insert into public.execution_logs (organisation_id, execution_id, execution_step_id, step_key, status, message, data, error, started_at, completed_at, duration_ms)
  values (s.organisation_id, s.execution_id, s.id, s.step_key, s.status, log_step.message, log_step.data, s.error, s.started_at, ended, extract(epoch from ended - s.started_at) * 1000);
end;
$$;

-- private.write_steps(steps): new steps of a path, and a line of the log for each, in their order.
create function private.write_steps(steps public.execution_steps[])
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into public.execution_steps select s.* from unnest(steps) as s;
  insert into public.execution_logs (organisation_id, execution_id, execution_step_id, step_key, status, message, error, started_at, completed_at, duration_ms)
  select s.organisation_id, s.execution_id, s.id, s.step_key, s.status, case s.status when 'completed' then 'Done' when 'failed' then 'Failed' when 'waiting' then 'Waiting' else 'Queued' end, s.error, s.started_at, s.completed_at, extract(epoch from s.completed_at - s.started_at) * 1000
    from unnest(steps) with ordinality as s order by s.ordinality;
end;
$$;

-- private.decision_people(decision): who may decide it.
create function private.decision_people(d public.workflow_decisions)
returns uuid[]
language sql
stable
security definer
set search_path = ''
as $$
  select array(
    select p.id from public.profiles p
     where p.id = d.assignee_id and p.status = 'active'
       and (private.is_supplier_person(d.organisation_id, p.id) or exists (
         select 1 from public.user_clients uc where uc.user_id = p.id and uc.organisation_id = d.organisation_id and uc.is_active))
    union
    select m.user_id from private.role_members(d.organisation_id, d.assignee_role_id, d.assignee_org_role) m
    union
    select uc.user_id from public.user_clients uc where uc.client_id = d.client_id and private.is_client_person(uc.client_id, uc.user_id)
    union
    select p from unnest(private.people_with(d.organisation_id, 'workflow.manage')) as p where d.escalated_at is not null)
$$;

-- private.run_step(execution, definition, step): does what a step does. Returns what came of it: {status, input (what was made
-- of the config), output, merge (into the data), error, due_at, wake_at}. What it raises (CS006, CS091) is the step's failure.
create function private.run_step(e public.workflow_executions, st public.workflow_steps, s public.execution_steps)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  c jsonb := st.config;
  rendered jsonb;
  at timestamptz;
  d public.workflow_decisions;
  people uuid[];
  w public.workflows;
  child uuid;
begin
  case st.step_type
    when 'decision' then
      return '{"status": "completed"}';

    when 'set_data' then
      rendered := private.render(c -> 'values', e.data);
      return jsonb_build_object('status', 'completed', 'output', rendered, 'merge', rendered);

    when 'delay' then
      at := case when c ? 'until' then (private.render(c -> 'until', e.data) #>> '{}')::timestamptz
        else clock_timestamp() + make_interval(secs => (c ->> 'amount')::double precision * case c ->> 'unit' when 'seconds' then 1 when 'minutes' then 60 when 'hours' then 3600 when 'days' then 86400 else 604800 end) end;
      if at is null or at > now() + interval '367 days' then
        perform private.fail('CS006', 'A delay ends at a moment within a year.', 'until');
      end if;
      if at <= clock_timestamp() then
        return jsonb_build_object('status', 'completed', 'output', jsonb_build_object('until', at));
      end if;
      perform private.enqueue('advance_execution', jsonb_build_object('id', e.id), 'execution:' || e.id, at);
      -- The job is exact; the sweep is there should it be lost.
      return jsonb_build_object('status', 'waiting', 'due_at', at, 'wake_at', at + interval '10 seconds', 'output', jsonb_build_object('until', at));

    when 'approval', 'task' then
      insert into public.workflow_decisions as x (organisation_id, execution_id, execution_step_id, kind, title, instructions, assignee_id, assignee_role_id, assignee_org_role, client_id, due_at, remind_at, escalate_at, expires_at)
      values (e.organisation_id, e.id, s.id, st.step_type,
        coalesce(nullif(btrim(left(private.render(c -> 'title', e.data) #>> '{}', 300)), ''), st.name), left(private.render(c -> 'instructions', e.data) #>> '{}', 20000),
        case c #>> '{assignee,type}' when 'person' then (select p.id from public.profiles p where p.id = (c #>> '{assignee,id}')::uuid) when 'requester' then e.requested_by end,
        case c #>> '{assignee,type}' when 'role' then (select r.id from public.roles r where r.id = (c #>> '{assignee,id}')::uuid and r.organisation_id = e.organisation_id) end,
        case c #>> '{assignee,type}' when 'org_role' then c #>> '{assignee,role}' end,
        case c #>> '{assignee,type}' when 'client' then e.client_id end,
        now() + (c ->> 'due_in_hours')::numeric * interval '1 hour', now() + (c ->> 'remind_in_hours')::numeric * interval '1 hour',
        now() + (c ->> 'escalate_in_hours')::numeric * interval '1 hour', now() + (c ->> 'expire_in_hours')::numeric * interval '1 hour')
      on conflict on constraint workflow_decisions_execution_step_id_key do update set decision = null, decided_at = null, decided_by = null, comment = null, data = null
      returning x.* into d;
      people := private.decision_people(d);
      if cardinality(people) = 0 then
        perform private.fail('CS006', 'Nobody is there to decide this.', 'assignee');
      end if;
      perform private.tell_about_execution(people, 'decider', 'decision_requested', e, jsonb_build_object('title', d.title, 'step_id', s.id, 'due_at', d.due_at));
      return jsonb_build_object('status', 'waiting', 'due_at', d.due_at, 'wake_at', coalesce(least(d.remind_at, d.escalate_at, d.expires_at), now() + interval '1 day'));

    when 'notification' then
      rendered := private.render(c, e.data);
      select array_agg(distinct x.id) filter (where x.id is not null) into people
        from jsonb_array_elements_text(rendered -> 'recipients') as r (who)
        cross join lateral (
          select e.requested_by as id where r.who = 'requester'
          union all
          select m.user_id from private.role_members(e.organisation_id, null, case when r.who in ('org_admin', 'org_member') then r.who end) m
          union all
          select uc.user_id from public.user_clients uc where r.who = 'client' and uc.client_id = e.client_id and private.is_client_person(uc.client_id, uc.user_id)
          union all
          -- Only people the organisation knows: a workflow sends no mail to strangers.
          select p.id from public.profiles p
           where (p.id::text = r.who or p.email = lower(r.who)) and p.status = 'active'
             and (private.is_supplier_person(e.organisation_id, p.id) or exists (select 1 from public.user_clients uc where uc.user_id = p.id and uc.organisation_id = e.organisation_id and uc.is_active))) x;
      if people is null then
        perform private.fail('CS006', 'None of the recipients is one of the organisation''s or its clients'' people.', 'recipients');
      end if;
      -- The subject is one line, whatever the data holds; a step that only names a template has its name for one.
      rendered := jsonb_strip_nulls(jsonb_build_object(
        'title', left(coalesce(nullif(btrim(regexp_replace(rendered ->> 'title', '[\s[:cntrl:]]+', ' ', 'g')), ''), initcap(left(rendered ->> 'template', 1)) || replace(substr(rendered ->> 'template', 2), '_', ' '), st.name), 300),
        'excerpt', left(rendered ->> 'body', 10000), 'channel', nullif(c ->> 'notificationType', 'both'), 'template', c ->> 'template'));
      perform private.tell_about_execution(people, 'recipient', 'workflow_message', e, rendered);
      return jsonb_build_object('status', 'completed', 'input', rendered, 'output', jsonb_build_object('told', cardinality(people)));

    when 'http_request' then
      perform private.enqueue('call_http', jsonb_build_object('id', s.id), 'http:' || s.id);
      return jsonb_build_object('status', 'pending', 'due_at', now(), 'wake_at', now() + interval '1 minute');

    when 'sub_workflow' then
      select x.* into w from public.workflows x where x.organisation_id = e.organisation_id and x.id::text = c ->> 'workflow_id';
      if w.status is distinct from 'active' then
        perform private.fail('CS091', 'The workflow that should run is not active.', coalesce(w.status, 'gone'));
      end if;
      if e.depth >= 5 then
        perform private.fail('CS091', 'Workflows run one another at most five deep.', 'depth');
      end if;
      rendered := coalesce(private.render(c -> 'input', e.data), '{}');
      child := private.begin_execution(gen_random_uuid(), w, rendered, e.client_id, e.requested_by, s.id, e.depth + 1);
      return jsonb_build_object('status', 'waiting', 'wake_at', now() + interval '5 minutes', 'input', rendered, 'output', jsonb_build_object('execution_id', child));

    when 'start_workplan' then
      rendered := private.render(c, e.data);
      return jsonb_build_object('status', 'completed', 'input', rendered, 'output', private.start_workplan(e, s, rendered));

    else
      return private.start_batch(e, st, s);
  end case;
end;
$$;

-- private.look_at_step(execution, definition, step): what became of a step that waits, in the form of run_step; null
-- when nothing did.
create function private.look_at_step(e public.workflow_executions, st public.workflow_steps, s public.execution_steps)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  d public.workflow_decisions;
  child public.workflow_executions;
begin
  if st.step_type = 'http_request' then
    if s.status = 'running' and s.lease_until < now() then
      if st.config -> 'repeat' = 'false' then
        return jsonb_build_object('status', 'failed', 'error', 'The worker was lost while it was asking. Whether the request arrived is unknown, and this step is not to be repeated.');
      elsif s.attempt >= s.attempt_limit then
        return jsonb_build_object('status', 'failed', 'error', 'The worker was lost while it was asking.');
      end if;
      perform private.enqueue('call_http', jsonb_build_object('id', s.id), 'http:' || s.id);
      return jsonb_build_object('status', 'pending', 'due_at', now(), 'wake_at', now() + interval '1 minute', 'error', 'The worker was lost.');
    elsif s.status = 'pending' and s.due_at < now() - interval '30 seconds' then
      perform private.enqueue('call_http', jsonb_build_object('id', s.id), 'http:' || s.id);
    end if;
    return null;
  elsif s.status = 'pending' then
    return private.run_step(e, st, s);
  elsif st.step_type = 'batch_generate' then
    return private.look_at_batch(e, st, s);
  elsif st.step_type = 'delay' then
    return case when s.due_at <= clock_timestamp() then jsonb_build_object('status', 'completed', 'output', s.output) end;
  elsif st.step_type in ('approval', 'task') then
    select * into d from public.workflow_decisions x where x.execution_step_id = s.id for no key update;
    if d.decision is null and d.expires_at <= now() then
      update public.workflow_decisions x set decision = 'expired', decided_at = now() where x.id = d.id returning x.* into d;
    end if;
    if d.decision is not null then
      return jsonb_build_object('status', 'completed',
        'output', jsonb_build_object('decision', d.decision, 'comment', d.comment, 'data', coalesce(d.data, '{}'), 'decided_by', d.decided_by, 'decided_at', d.decided_at),
        'merge', case st.step_type when 'approval' then jsonb_build_object('approved', d.decision = 'approved') end);
    elsif d.escalate_at <= now() and d.escalated_at is null then
      update public.workflow_decisions x set escalated_at = now(), remind_at = null where x.id = d.id returning x.* into d;
      perform private.tell_about_execution(private.people_with(e.organisation_id, 'workflow.manage'), 'workflow_manager', 'decision_escalated', e, jsonb_build_object('title', d.title, 'step_id', s.id, 'due_at', d.due_at));
    elsif d.remind_at <= now() then
      update public.workflow_decisions x set remind_at = null where x.id = d.id returning x.* into d;
      perform private.tell_about_execution(private.decision_people(d), 'decider', 'decision_reminder', e, jsonb_build_object('title', d.title, 'step_id', s.id, 'due_at', d.due_at));
    else
      return null;
    end if;
    return jsonb_build_object('status', 'waiting', 'due_at', d.due_at,
      'wake_at', coalesce(least(d.remind_at, case when d.escalated_at is null then d.escalate_at end, d.expires_at), now() + interval '1 day'));
  elsif st.step_type = 'sub_workflow' then
    select * into child from public.workflow_executions x where x.organisation_id = e.organisation_id and x.parent_step_id = s.id order by x.created_at desc limit 1;
    return case child.status
      when 'completed' then jsonb_build_object('status', 'completed', 'output', jsonb_build_object('execution_id', child.id, 'output', child.output))
      when 'failed' then jsonb_build_object('status', 'failed', 'error', coalesce(child.error, 'It failed.'), 'output', jsonb_build_object('execution_id', child.id))
      when 'cancelled' then jsonb_build_object('status', 'failed', 'error', 'The workflow that it ran was cancelled.', 'output', jsonb_build_object('execution_id', child.id)) end;
  end if;
  return null;
end;
$$;

-- private.next_step(definition, data): the step to which the first way whose condition holds leads, else the default;
-- null where none does.
create function private.next_step(st public.workflow_steps, data jsonb)
returns public.workflow_steps
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  found_step public.workflow_steps;
begin
  select n.* into found_step
    from public.workflow_transitions t join public.workflow_steps n on n.id = t.to_step_id
   where t.organisation_id = st.organisation_id and t.version_id = st.version_id and t.from_step_id = st.id and (t.is_default or private.condition_holds(t.condition, data))
   order by t.is_default, t.position limit 1;
  return found_step;
end;
$$;

-- private.end_execution(execution, status, error): it is over; whoever waits for it is woken.
create function private.end_execution(e public.workflow_executions, status text, error text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  parent uuid;
begin
  update public.workflow_executions x
     set status = end_execution.status, error = end_execution.error, data = e.data, steps_taken = e.steps_taken, step_key = e.step_key, started_at = coalesce(e.started_at, now()), moved_at = now(), wake_at = null, completed_at = clock_timestamp(),
         duration_ms = extract(epoch from clock_timestamp() - coalesce(e.started_at, now())) * 1000,
         output = (select coalesce(jsonb_object_agg(k, v), '{}') from jsonb_each(e.data) as d (k, v) where v is distinct from e.input -> k)
   where x.id = e.id;
  if e.parent_step_id is not null then
    select s.execution_id into parent from public.execution_steps s where s.id = e.parent_step_id;
    perform private.enqueue('advance_execution', jsonb_build_object('id', parent), 'execution:' || parent);
    -- Should the job be lost, the sweep has it within the parent's five minutes.
  end if;
end;
$$;

-- private.advance_execution(execution_id): brings it as far as it can go now. Returns its status. It reads a few rows by
-- key; a plan made while the tables were new would scan them for as long as the worker's session lasts. Steps that are
-- done at once are written together, at the end. Data beyond a megabyte (CS006) is its step's failure.
create function private.advance_execution(execution_id uuid)
returns text
language plpgsql
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
as $$
declare
  -- What others refer to while it is under way: the row is there before the step begins.
  kept constant text[] := array['approval', 'task', 'sub_workflow', 'batch_generate'];
  e public.workflow_executions;
  s public.execution_steps;
  st public.workflow_steps;
  before text;
  may boolean;
  done jsonb;
  is_new boolean;
  is_over boolean := false;
  fresh public.execution_steps[] := '{}';
begin
  select * into e from public.workflow_executions x where x.id = advance_execution.execution_id for no key update;
  if e.id is null or e.wake_at is null then
    return e.status;
  end if;
  before := private.act_for(e.requested_by);
  may := e.requested_by is not null and private.may_run_for(e.organisation_id, e.client_id);
  e.started_at := coalesce(e.started_at, now());
  if e.steps_taken > 0 then
    select * into s from public.execution_steps x where x.execution_id = e.id order by x.sequence desc limit 1;
    select * into st from public.workflow_steps x where x.id = s.step_id;
  end if;
  loop
    -- Where does it stand, and where does it go?
    is_new := s.id is null or s.status in ('completed', 'skipped') or (s.status = 'failed' and not st.is_required);
    if s.id is null then
      select * into st from public.workflow_steps x where x.version_id = e.version_id and x.is_start;
    elsif is_new then
      st := private.next_step(st, e.data);
      is_over := st.id is null;
    else
      is_over := s.status in ('failed', 'cancelled');
    end if;
    exit when is_over;
    if is_new then
      e.steps_taken := e.steps_taken + 1;
      e.step_key := st.key;
      s := null;
      s.id := gen_random_uuid();
      s.organisation_id := e.organisation_id; s.execution_id := e.id; s.version_id := e.version_id;
      s.step_id := st.id; s.step_key := st.key; s.step_type := st.step_type; s.sequence := e.steps_taken;
      s.status := 'pending'; s.attempt := 0; s.attempt_limit := case st.step_type when 'http_request' then coalesce((st.config #>> '{retry,attempts}')::integer, 3) else 1 end;
      s.idempotency_key := gen_random_uuid(); s.started_at := clock_timestamp();
      if st.step_type = any (kept) then
        insert into public.execution_steps select s.*;
      end if;
    end if;
    -- What comes of it?
    if (is_new or s.status = 'pending') and e.steps_taken > 1000 then
      done := jsonb_build_object('status', 'failed', 'error', 'It took a thousand steps and was stopped.');
    elsif (is_new or s.status = 'pending') and not may then
      done := jsonb_build_object('status', 'failed', 'error', 'Who asked for it may no longer run workflows here.');
    elsif is_new and st.step_type = 'decision' then
      done := '{"status": "completed"}';
    else
      begin
        if is_new then
          done := private.run_step(e, st, s);
        else
          done := private.look_at_step(e, st, s);
        end if;
        if done ->> 'status' = 'completed' then
          done := done || jsonb_build_object('data', e.data || case when done -> 'output' is null then '{}' else jsonb_build_object(st.key, done -> 'output') end || coalesce(nullif(done -> 'merge', 'null'), '{}'));
          if octet_length((done -> 'data')::text) > 1000000 then
            perform private.fail('CS006', 'The data of an execution is at most a megabyte.', 'data');
          end if;
        end if;
      exception
        when serialization_failure or deadlock_detected then
          raise;
        when others then
          done := jsonb_build_object('status', 'failed', 'error', case when sqlstate like 'CS%' then sqlerrm else format('Something in this step is not possible (%s).', sqlstate) end);
      end;
    end if;
    exit when done is null;
    e.data := coalesce(done -> 'data', e.data);
    s.status := done ->> 'status';
    s.error := done ->> 'error';
    s.input := coalesce(done -> 'input', s.input);
    s.output := coalesce(done -> 'output', s.output);
    s.due_at := (done ->> 'due_at')::timestamptz;
    s.lease_until := null;
    s.completed_at := case when s.status in ('completed', 'failed') then clock_timestamp() end;
    if is_new and not st.step_type = any (kept) then
      fresh := fresh || s;
    end if;
    if cardinality(fresh) > 0 and (s.id <> fresh[cardinality(fresh)].id or cardinality(fresh) >= 50) then
      perform private.write_steps(fresh);
      fresh := '{}';
    end if;
    if not is_new or st.step_type = any (kept) then
      update public.execution_steps x set status = s.status, error = s.error, input = coalesce(s.input, x.input), output = s.output, due_at = s.due_at, lease_until = null, completed_at = s.completed_at where x.id = s.id;
      perform private.log_step(s, case s.status when 'completed' then 'Done' when 'failed' then 'Failed' when 'waiting' then 'Waiting' else 'Queued' end);
    end if;
    e.wake_at := coalesce((done ->> 'wake_at')::timestamptz, e.wake_at);
    exit when s.status in ('pending', 'waiting');
  end loop;
  if cardinality(fresh) > 0 then
    perform private.write_steps(fresh);
  end if;
  if is_over then
    e.status := case when s.status in ('failed', 'cancelled') and st.id is not null then s.status else 'completed' end;
    perform private.end_execution(e, e.status, case when e.status <> 'completed' then s.error end);
  else
    e.status := case s.status when 'waiting' then 'waiting' else 'running' end;
    update public.workflow_executions x
       set status = e.status, data = e.data, steps_taken = e.steps_taken, step_key = e.step_key, started_at = e.started_at, moved_at = now(),
           -- One that was looked at in vain is looked at again, but not at once.
           wake_at = case when e.wake_at > now() then e.wake_at when st.step_type in ('approval', 'task') then now() + interval '1 day' else now() + interval '1 minute' end
     where x.id = e.id;
  end if;
  perform set_config('request.jwt.claims', before, true);
  return e.status;
end;
$$;

-- private.begin_execution(…): writes a new execution of the workflow's published version, and its job.
create function private.begin_execution(id uuid, w public.workflows, input jsonb, client_id uuid, requested_by uuid, parent_step_id uuid, depth integer)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
begin
  insert into public.workflow_executions (id, organisation_id, workflow_id, version_id, client_id, requested_by, parent_step_id, depth, input, data)
  values (begin_execution.id, w.organisation_id, w.id, w.published_version_id, begin_execution.client_id, begin_execution.requested_by, begin_execution.parent_step_id, begin_execution.depth, begin_execution.input, begin_execution.input);
  insert into public.execution_logs (organisation_id, execution_id, status, message) values (w.organisation_id, begin_execution.id, 'pending', 'Asked for');
  perform private.enqueue('advance_execution', jsonb_build_object('id', begin_execution.id), 'execution:' || begin_execution.id);
  return begin_execution.id;
end;
$$;

-- private.run_workflow(execution_id, workflow_id, input, client_id): asks for an execution. The id is the caller's: asked
-- again, it does nothing. Raises CS001, CS002, CS006, CS091.
create function private.run_workflow(execution_id uuid, workflow_id uuid, input jsonb, client_id uuid)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  w public.workflows;
  e public.workflow_executions;
  person uuid;
begin
  select * into w from public.workflows x where x.id = run_workflow.workflow_id for key share;
  person := private.require_runner(w, run_workflow.client_id);
  if run_workflow.execution_id is null then
    perform private.fail('CS006', 'An execution has an id.', 'execution_id');
  end if;
  -- The same call twice at the same moment: the second waits, and finds what the first has made.
  perform pg_advisory_xact_lock(hashtextextended('execution:' || run_workflow.execution_id, 0));
  select * into e from public.workflow_executions x where x.id = run_workflow.execution_id;
  if e.workflow_id = w.id and e.requested_by = person then
    return e.id;
  end if;
  if w.status <> 'active' then
    perform private.fail('CS091', 'This workflow cannot be run now.', case w.status when 'draft' then 'unpublished' else w.status end);
  end if;
  if jsonb_typeof(input) is distinct from 'object' or octet_length(input::text) > 500000 then
    perform private.fail('CS006', 'The input is an object of at most half a megabyte.', 'input');
  end if;
  if (w.client_id is not null and run_workflow.client_id <> w.client_id)
     or (run_workflow.client_id is not null and not exists (select 1 from public.clients c where c.id = run_workflow.client_id and c.organisation_id = w.organisation_id and c.status = 'active')) then
    perform private.fail('CS006', 'The workflow is not for this client.', 'client_id');
  end if;
  perform private.require_access(w, coalesce(run_workflow.client_id, w.client_id));
  return private.begin_execution(run_workflow.execution_id, w, input, coalesce(run_workflow.client_id, w.client_id), person, null, 0);
end;
$$;
create function public.run_workflow(execution_id uuid, workflow_id uuid, input jsonb default '{}'::jsonb, client_id uuid default null)
returns uuid language sql set search_path = ''
as $$ select private.run_workflow(execution_id, workflow_id, input, client_id) $$;
comment on function public.run_workflow is 'Runs a workflow''s published version; asked twice with one id, once. Raises CS001, CS002, CS006, CS091.';

-- private.decide_step(step_id, decision, comment, data): a person's answer to an approval (approved, rejected) or a task
-- (completed). Raises CS001, CS004 (it is over), CS006, CS092, CS093.
create function private.decide_step(step_id uuid, decision text, comment text, data jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_me();
  d public.workflow_decisions;
begin
  select * into d from public.workflow_decisions x where x.execution_step_id = decide_step.step_id;
  if d.id is null or not (person = any (private.decision_people(d)) or d.organisation_id = any (private.organisation_ids_with('workflow.read'))
      or coalesce(d.client_id = any (private.client_ids_with('client.read')), false)) then
    perform private.fail('CS001', 'There is no such decision.', 'step');
  end if;
  perform 1 from public.workflow_executions e where e.id = d.execution_id for no key update;
  select * into d from public.workflow_decisions x where x.id = d.id for no key update;
  if not person = any (private.decision_people(d)) then
    perform private.fail('CS092', 'Somebody else decides this.', 'assignee');
  end if;
  if d.decision = 'cancelled' then
    perform private.fail('CS004', 'The execution is over.', 'cancelled');
  elsif d.decision is not null then
    perform private.fail('CS093', 'This has been decided.', d.decision);
  end if;
  if decide_step.decision is null or not decide_step.decision = any (case d.kind when 'approval' then array['approved', 'rejected'] else array['completed'] end) then
    perform private.fail('CS006', 'That is no answer to this.', 'decision');
  end if;
  update public.workflow_decisions x
     set decision = decide_step.decision, comment = nullif(btrim(decide_step.comment), ''), data = coalesce(decide_step.data, '{}'), decided_by = person, decided_at = now()
   where x.id = d.id;
  update public.workflow_executions e set wake_at = now() where e.id = d.execution_id and e.wake_at is not null;
  perform private.enqueue('advance_execution', jsonb_build_object('id', d.execution_id), 'execution:' || d.execution_id);
end;
$$;
create function public.decide_step(step_id uuid, decision text, comment text default null, data jsonb default null)
returns void language sql set search_path = ''
as $$ select private.decide_step(step_id, decision, comment, data) $$;
comment on function public.decide_step is 'Answers an approval (approved, rejected) or a task (completed). Raises CS001, CS004, CS006, CS092, CS093.';

-- private.require_execution(execution_id): locked, for who asked for it, manages workflows, or runs what is offered to its client. Raises CS001, CS002.
create function private.require_execution(execution_id uuid)
returns public.workflow_executions
language plpgsql
security definer
set search_path = ''
as $$
declare
  e public.workflow_executions;
  person uuid := private.require_me();
begin
  select * into e from public.workflow_executions x where x.id = require_execution.execution_id for no key update;
  if not private.is_my_clients(e.client_id, e.workflow_id, 'workflow.run_client') then
    perform private.require_organisation(e.organisation_id, case when e.requested_by = person then 'workflow.run' else 'workflow.manage' end);
  end if;
  return e;
end;
$$;

-- private.stop_execution(execution_id, reason): cancels it, what is open in it, and what runs below it.
create function private.stop_execution(execution_id uuid, reason text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  e public.workflow_executions;
  child uuid;
begin
  select * into e from public.workflow_executions x where x.id = stop_execution.execution_id for no key update;
  if e.wake_at is null then
    return;
  end if;
  update public.execution_steps s set status = 'cancelled', completed_at = clock_timestamp(), lease_until = null where s.execution_id = e.id and s.status in ('pending', 'running', 'waiting');
  update public.workflow_decisions d set decision = 'cancelled', decided_at = now() where d.execution_id = e.id and d.decision is null;
  perform private.cancel_batches(e.id);
  insert into public.execution_logs (organisation_id, execution_id, status, message, data)
  values (e.organisation_id, e.id, 'cancelled', 'Cancelled', jsonb_build_object('by', auth.uid(), 'reason', reason));
  perform private.end_execution(e, 'cancelled', reason);
  for child in
    select x.id from public.workflow_executions x join public.execution_steps s on s.id = x.parent_step_id where s.execution_id = e.id and x.wake_at is not null order by x.id
  loop
    perform private.stop_execution(child, reason);
  end loop;
end;
$$;

-- private.cancel_execution(execution_id, reason): stops it for good. Raises CS001, CS002, CS004, CS006.
create function private.cancel_execution(execution_id uuid, reason text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  e public.workflow_executions;
begin
  e := private.require_execution(execution_id);
  if e.status = 'cancelled' then
    return;
  elsif e.wake_at is null then
    perform private.fail('CS004', 'It is over.', e.status);
  elsif not private.is_clean_text(reason, 500) then
    perform private.fail('CS006', 'The reason is too long.', 'reason');
  end if;
  perform private.stop_execution(e.id, nullif(btrim(reason), ''));
end;
$$;
create function public.cancel_execution(execution_id uuid, reason text default null)
returns void language sql set search_path = ''
as $$ select private.cancel_execution(execution_id, reason) $$;
comment on function public.cancel_execution is 'Stops an execution, and what runs below it. Raises CS001, CS002, CS004, CS006.';

-- private.retry_execution(execution_id): goes on from the step that failed, with the same idempotency key, so that an
-- effect that took place after all is not repeated. What failed is over: it starts again only while the client has access.
-- Raises CS001, CS002, CS004, CS091 (no_access).
create function private.retry_execution(execution_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  e public.workflow_executions;
  s public.execution_steps;
begin
  e := private.require_execution(execution_id);
  if e.status <> 'failed' or e.parent_step_id is not null then
    perform private.fail('CS004', 'Only what failed is tried again.', e.status);
  end if;
  perform private.require_access(w, e.client_id) from public.workflows w where w.id = e.workflow_id;
  select * into s from public.execution_steps x where x.execution_id = e.id order by x.sequence desc limit 1;
  update public.execution_steps x
     set status = 'pending', error = null, completed_at = null, due_at = now(), attempt_limit = x.attempt + greatest(1, x.attempt_limit - x.attempt, case x.step_type when 'http_request' then 3 else 1 end)
   where x.id = s.id returning x.* into s;
  update public.workflow_executions x set status = 'running', error = null, output = null, completed_at = null, duration_ms = null, wake_at = now() + interval '1 minute', moved_at = now() where x.id = e.id;
  perform private.log_step(s, 'Tried again', jsonb_build_object('by', auth.uid()));
  if s.step_type = 'http_request' then
    perform private.enqueue('call_http', jsonb_build_object('id', s.id), 'http:' || s.id);
  else
    perform private.enqueue('advance_execution', jsonb_build_object('id', e.id), 'execution:' || e.id);
  end if;
end;
$$;
create function public.retry_execution(execution_id uuid)
returns void language sql set search_path = ''
as $$ select private.retry_execution(execution_id) $$;
comment on function public.retry_execution is 'Goes on from the step that failed. Raises CS001, CS002, CS004, CS091.';

-- private.claim_http_step(step_id): the request that a worker is to make now, under a lease; null when there is none.
-- One that cannot be written (CS006) is its step's failure.
create function private.claim_http_step(step_id uuid)
returns jsonb
language plpgsql
security definer
set search_path = ''
as $$
declare
  e public.workflow_executions;
  s public.execution_steps;
  c jsonb;
  marker text := replace(gen_random_uuid()::text, '-', '');
  request jsonb;
  problem text;
  before text;
begin
  select x.* into e from public.workflow_executions x join public.execution_steps y on y.execution_id = x.id where y.id = claim_http_step.step_id for no key update of x;
  select * into s from public.execution_steps x where x.id = claim_http_step.step_id;
  if e.wake_at is null or s.status is distinct from 'pending' or s.step_type <> 'http_request' or s.due_at > clock_timestamp() + interval '1 second' then
    return null;
  end if;
  select st.config into c from public.workflow_steps st where st.id = s.step_id;
  before := private.act_for(e.requested_by);
  if e.requested_by is null or not private.may_run_for(e.organisation_id, e.client_id) then
    problem := 'Who asked for it may no longer run workflows here.';
  else
    begin
      request := private.render(jsonb_build_object('headers', coalesce(c -> 'headers', '{}'), 'body', c -> 'body'), e.data, marker)
        || jsonb_build_object('url', private.render(c -> 'url', e.data, marker, true));
      -- Escaping does not keep these from leading out of the path that was written.
      if request ->> 'url' ~* '[/\\]([.]|%2e){1,2}([/?#\\]|$)' then
        perform private.fail('CS006', 'The data would lead to another address than the one that was written.', 'url');
      end if;
    exception when others then
      problem := case when sqlstate like 'CS%' then sqlerrm else format('The request cannot be written (%s).', sqlstate) end;
    end;
  end if;
  perform set_config('request.jwt.claims', before, true);
  if problem is not null then
    update public.execution_steps x set status = 'failed', error = problem, completed_at = clock_timestamp() where x.id = s.id returning x.* into s;
    perform private.log_step(s, 'Failed');
    perform private.advance_execution(e.id);
    return null;
  end if;
  update public.execution_steps x
     set status = 'running', attempt = x.attempt + 1, input = jsonb_build_object('method', c -> 'method', 'url', c -> 'url'),
         lease_until = clock_timestamp() + coalesce((c ->> 'timeout_seconds')::numeric, 10) * interval '1 second' + interval '5 seconds'
   where x.id = s.id returning x.* into s;
  update public.workflow_executions x set status = 'running', wake_at = s.lease_until + interval '1 second', moved_at = now() where x.id = e.id;
  return request || jsonb_build_object('method', c -> 'method', 'attempt', s.attempt, 'organisation_id', e.organisation_id, 'timeout_ms', coalesce((c ->> 'timeout_seconds')::numeric, 10) * 1000,
    'idempotency_key', s.idempotency_key, 'secret_marker', marker);
end;
$$;

-- private.finish_step(step_id, attempt, outcome): what came of a claimed attempt: {"status": 200, "body": …}, or {"error":
-- text, "retry": boolean}. Returns 'ignored' when the attempt is no longer the caller's, else the execution's status.
create function private.finish_step(step_id uuid, attempt integer, outcome jsonb)
returns text
language plpgsql
security definer
set search_path = ''
as $$
declare
  e public.workflow_executions;
  s public.execution_steps;
  c jsonb;
  given jsonb;
  delay interval;
begin
  select x.* into e from public.workflow_executions x join public.execution_steps y on y.execution_id = x.id where y.id = finish_step.step_id for no key update of x;
  select * into s from public.execution_steps x where x.id = finish_step.step_id;
  if e.wake_at is null or s.status is distinct from 'running' or s.attempt is distinct from finish_step.attempt then
    return 'ignored';
  end if;
  select st.config into c from public.workflow_steps st where st.id = s.step_id;
  if not outcome ? 'error' then
    given := case when c ? 'map'
      then jsonb_build_object('status', outcome -> 'status') || (select coalesce(jsonb_object_agg(m.k, coalesce(outcome #> string_to_array(m.v, '.'), 'null')), '{}') from jsonb_each_text(c -> 'map') as m (k, v))
      else jsonb_build_object('status', outcome -> 'status', 'body', outcome -> 'body') end;
    if octet_length((e.data || jsonb_build_object(s.step_key, given))::text) > 1000000 then
      outcome := jsonb_build_object('error', 'The answer is too large to keep: map what is needed of it.', 'retry', false);
    end if;
  end if;
  if outcome ? 'error' and outcome -> 'retry' = 'true' and s.attempt < s.attempt_limit then
    delay := least(coalesce((c #>> '{retry,wait_seconds}')::numeric, 5) * 2 ^ (s.attempt - 1), 3600) * interval '1 second';
    update public.execution_steps x set status = 'pending', error = left(outcome ->> 'error', 2000), due_at = clock_timestamp() + delay, lease_until = null where x.id = s.id returning x.* into s;
    perform private.log_step(s, 'Failed, and tried again', jsonb_build_object('attempt', s.attempt, 'status', outcome -> 'status'));
    update public.workflow_executions x set wake_at = s.due_at + interval '1 minute', moved_at = now() where x.id = e.id;
    perform private.enqueue('call_http', jsonb_build_object('id', s.id), 'http:' || s.id, s.due_at);
    return 'running';
  end if;
  update public.execution_steps x
     set status = case when outcome ? 'error' then 'failed' else 'completed' end, error = left(outcome ->> 'error', 2000), output = given, completed_at = clock_timestamp(), lease_until = null
   where x.id = s.id returning x.* into s;
  perform private.log_step(s, case s.status when 'failed' then 'Failed' else 'Done' end, jsonb_build_object('attempt', s.attempt, 'status', outcome -> 'status'));
  if given is not null then
    update public.workflow_executions x set data = x.data || jsonb_build_object(s.step_key, given) where x.id = e.id;
  end if;
  return private.advance_execution(e.id);
end;
$$;

-- private.sweep_executions(batch): looks at what nobody looked at in time: a job that was lost, a lease that ran out, a
-- delay that is over, a decision to remind of. Any number may run; each takes what no other holds. Returns how many.
create function private.sweep_executions(batch integer default 200)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  found_id uuid;
  looked integer := 0;
begin
  for found_id in
    select x.id from public.workflow_executions x where x.wake_at <= now() order by x.wake_at limit batch for no key update skip locked
  loop
    begin
      perform private.advance_execution(found_id);
    exception when others then
      -- One that cannot be brought on keeps none of the others waiting.
      update public.workflow_executions x set wake_at = now() + interval '1 minute' where x.id = found_id;
    end;
    looked := looked + 1;
  end loop;
  return looked;
end;
$$;

grant execute on function
  private.run_workflow(uuid, uuid, jsonb, uuid), public.run_workflow(uuid, uuid, jsonb, uuid),
  private.decide_step(uuid, text, text, jsonb), public.decide_step(uuid, text, text, jsonb),
  private.cancel_execution(uuid, text), public.cancel_execution(uuid, text),
  private.retry_execution(uuid), public.retry_execution(uuid) to authenticated;

-- Withheld: everything else from people. The worker and the sweep call it.
