-- Acting: what people do with activities and running workplans.
--
-- Who may act on an activity: whom it is assigned to, anybody with activity.write while nobody has it, the owner of
-- its record, and activity.manage. A workplan is moved on by workplan.manage. Each function locks the workplan
-- before the activity, and finds a repeated call done already.

-- private.is_activity_seen(organisation_id, project_id, assigned_to): whether I see such an activity; as the policy.
create function private.is_activity_seen(organisation_id uuid, project_id uuid, assigned_to uuid)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce(case when $2 is null then $1 = any (private.organisation_ids_with('activity.read'))
      else $2 = any (private.project_ids_with('activity.read_project')) and $1 = any (private.my_member_organisation_ids()) end
    or ($3 = private.me() and $1 = any (private.my_member_organisation_ids())), false)
$$;

-- private.require_record(record_type, record_id): the facts of a record that I see. Raises CS001, CS006 (record_type).
create function private.require_record(record_type text, record_id uuid)
returns record
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  rt public.record_types;
  fact record;
begin
  perform private.require_me();
  select * into rt from public.record_types x where x.code = require_record.record_type;
  if rt.code is null then
    perform private.fail('CS006', 'There is no such kind of record.', 'record_type');
  end if;
  select * into fact from private.record_facts(rt.code, array[record_id]);
  if fact.id is null or fact.is_deleted
     or not coalesce(case when fact.project_id is null then fact.organisation_id = any (private.organisation_ids_with(rt.read_permission))
          else fact.project_id = any (private.project_ids_with(rt.read_permission)) and fact.organisation_id = any (private.my_member_organisation_ids()) end, false) then
    perform private.fail('CS001', 'There is no such record.', record_type);
  end if;
  return fact;
end;
$$;

-- private.lock_activity(activity_id, needs_running): the activity, locked after its workplan, for who may act on it.
-- Raises CS001, CS002, CS062 (the workplan is paused).
create function private.lock_activity(activity_id uuid, needs_running boolean)
returns public.activities
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_me();
  a public.activities;
  workplan_status text;
begin
  select * into a from public.activities x where x.id = activity_id;
  if a.id is null or not private.is_activity_seen(a.organisation_id, a.project_id, a.assigned_to) then
    perform private.fail('CS001', 'There is no such activity.', 'activity');
  end if;
  select i.status into workplan_status from public.workplan_instances i where i.id = a.workplan_instance_id for no key update;
  select * into a from public.activities x where x.id = activity_id for no key update;
  if not (a.organisation_id = any (private.organisation_ids_with('activity.manage'))
      or (a.organisation_id = any (private.organisation_ids_with('activity.write'))
          and (a.assigned_to is null or a.assigned_to = me or exists (select 1 from private.record_facts(a.entity_type, array[a.entity_id]) f where f.owner_id = me)))) then
    perform private.fail('CS002', 'You may not act on this activity.', 'activity.manage');
  end if;
  if needs_running and workplan_status = 'paused' then
    perform private.fail('CS062', 'The workplan is paused.', 'paused');
  end if;
  return a;
end;
$$;

-- private.require_open(activity, expected_version): raises CS003 for another version, CS004 for a closed one.
create function private.require_open(activity public.activities, expected_version integer)
returns void
language plpgsql
set search_path = ''
as $$
begin
  if expected_version <> activity.lock_version then
    perform private.fail('CS003', 'The activity changed meanwhile.', 'lock_version');
  end if;
  if activity.status not in ('open', 'in_progress', 'escalated') then
    perform private.fail('CS004', 'The activity is closed.', activity.status);
  end if;
end;
$$;

-- private.act_on_activity(activity_id, action, note, expected_version): start, complete (note: the outcome), skip (note:
-- the reason) or reopen. Returns the activity's version.
-- Raises CS001 to CS004, CS006 (reason), CS061 (mandatory), CS062 (paused), CS063 (its workplan has ended).
create function private.act_on_activity(activity_id uuid, action text, note text, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  a public.activities := private.lock_activity(activity_id, true);
  target text := case action when 'start' then 'in_progress' when 'complete' then 'completed' when 'skip' then 'skipped' else 'open' end;
  version integer;
begin
  if a.status = target then
    return a.lock_version;
  end if;
  if action = 'reopen' then
    if expected_version <> a.lock_version then
      perform private.fail('CS003', 'The activity changed meanwhile.', 'lock_version');
    elsif a.status not in ('completed', 'skipped') then
      perform private.fail('CS004', 'The activity is not closed.', a.status);
    elsif exists (select 1 from public.workplan_instances i where i.id = a.workplan_instance_id and i.status not in ('active', 'paused')) then
      perform private.fail('CS063', 'The workplan has ended.', 'ended');
    elsif exists (select 1 from public.activities x where x.predecessor_id = a.id and x.organisation_id = a.organisation_id and x.cause = case a.status when 'completed' then 'complete' else 'skip' end) then
      perform private.fail('CS004', 'Others have started after it.', 'followed');
    end if;
    a.status := case when a.escalated_at is null then 'open' else 'escalated' end;
    if a.days_owed > 0 then
      a.due_date := private.add_working_days(a.organisation_id, a.due_date, a.days_owed);
    end if;
    update public.activities x set status = a.status, completed_at = null, completed_by = null, performed_by = null, outcome = null, skip_reason = null,
         days_owed = 0, due_date = a.due_date, due_at = private.day_end(a.organisation_id, a.due_date), escalates_at = private.escalation_of(a)
     where x.id = a.id returning x.lock_version into version;
    return version;
  end if;
  perform private.require_open(a, expected_version);
  if action = 'skip' and coalesce(btrim(note), '') = '' then
    perform private.fail('CS006', 'Say why.', 'reason');
  elsif action = 'skip' and a.is_mandatory then
    perform private.fail('CS061', 'A mandatory activity is not skipped.', 'mandatory');
  end if;
  update public.activities x
     set status = target,
         started_at = coalesce(a.started_at, case when target <> 'skipped' then now() end),
         completed_at = case when target <> 'in_progress' then now() end,
         completed_by = case when target <> 'in_progress' then auth.uid() end,
         performed_by = case when target = 'completed' then auth.uid() end,
         outcome = case when target = 'completed' then nullif(btrim(note), '') end,
         skip_reason = case when target = 'skipped' then btrim(note) end,
         snoozed_until = null
   where x.id = a.id;
  select x.lock_version into version from public.activities x where x.id = a.id;
  return version;
end;
$$;
create function public.start_activity(activity_id uuid, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.act_on_activity(activity_id, 'start', null, expected_version) $$;
comment on function public.start_activity is 'Says that work on an activity has begun; returns its version. Raises CS001 to CS004, CS062.';
create function public.complete_activity(activity_id uuid, outcome text default null, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.act_on_activity(activity_id, 'complete', outcome, expected_version) $$;
comment on function public.complete_activity is 'Completes an activity and starts what follows; returns its version. Raises CS001 to CS004, CS062.';
create function public.skip_activity(activity_id uuid, reason text, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.act_on_activity(activity_id, 'skip', reason, expected_version) $$;
comment on function public.skip_activity is 'Skips an activity that is not mandatory; returns its version. Raises CS001 to CS004, CS006, CS061, CS062.';
create function public.reopen_activity(activity_id uuid, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.act_on_activity(activity_id, 'reopen', null, expected_version) $$;
comment on function public.reopen_activity is 'Takes back completing or skipping, while nothing followed; returns the activity''s version. Raises CS001 to CS004, CS062, CS063.';

-- private.escalation_of(activity): when it escalates if nothing happens: so many working days after it is due, and not
-- while it is snoozed; null once it has, and while it is closed.
create function private.escalation_of(activity public.activities)
returns timestamptz
language sql
stable
security definer
set search_path = ''
as $$
  select case when activity.escalated_at is null and activity.status in ('open', 'in_progress') then greatest(
    private.day_end(activity.organisation_id, private.add_working_days(activity.organisation_id, activity.due_date,
      coalesce((select va.escalation_days from public.workplan_version_activities va where va.id = activity.version_activity_id),
               (select p.escalation_days from public.activity_patterns p where p.id = activity.pattern_id), 0))),
    private.day_end(activity.organisation_id, activity.snoozed_until)) end
$$;

-- private.snooze_activity(activity_id, until, expected_version): out of sight until that day, and not late before it;
-- null wakes it. The due date stays. Raises CS001 to CS004, CS006 (until), CS062.
create function private.snooze_activity(activity_id uuid, until date, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  a public.activities := private.lock_activity(activity_id, true);
  today date := private.local_date(a.organisation_id, now());
begin
  if a.snoozed_until is not distinct from until then
    return a.lock_version;
  end if;
  perform private.require_open(a, expected_version);
  if until <= today or until > today + 366 then
    perform private.fail('CS006', 'Choose a day within a year from tomorrow.', 'until');
  end if;
  a.snoozed_until := until;
  update public.activities x set snoozed_until = until, escalates_at = private.escalation_of(a) where x.id = a.id returning * into a;
  return a.lock_version;
end;
$$;
create function public.snooze_activity(activity_id uuid, until date, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.snooze_activity(activity_id, until, expected_version) $$;
comment on function public.snooze_activity is 'Puts an activity out of sight until a day, or wakes it (null); returns its version. Raises CS001 to CS004, CS006, CS062.';

-- private.reassign_activity(activity_id, person_id, expected_version): gives it to an active person of the
-- organisation, or to nobody; the new one is told. Raises CS001 to CS004, CS006 (person_id).
create function private.reassign_activity(activity_id uuid, person_id uuid, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  a public.activities := private.lock_activity(activity_id, false);
begin
  if a.assigned_to is not distinct from person_id then
    return a.lock_version;
  end if;
  perform private.require_open(a, expected_version);
  if person_id is not null and not private.is_supplier_person(a.organisation_id, person_id) then
    perform private.fail('CS006', 'Choose one of the organisation''s active people.', 'person_id');
  end if;
  update public.activities x set assigned_to = person_id where x.id = a.id returning * into a;
  if person_id is not null then
    perform private.tell_about_activities(array[person_id], 'assignee', 'activity_assigned', array[a.id]);
  end if;
  return a.lock_version;
end;
$$;
create function public.reassign_activity(activity_id uuid, person_id uuid, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.reassign_activity(activity_id, person_id, expected_version) $$;
comment on function public.reassign_activity is 'Gives an activity to somebody else, or to nobody; returns its version. Raises CS001 to CS004, CS006.';

-- private.read_activity_details(details, allowed): raises CS006 for a key that is not allowed, or a value that is not
-- what its key needs.
create function private.read_activity_details(details jsonb, allowed text[])
returns void
language plpgsql
set search_path = ''
as $$
declare
  bad text;
begin
  if jsonb_typeof(details) is distinct from 'object' then
    perform private.fail('CS006', 'The details are missing.', 'details');
  end if;
  select d.key into bad from jsonb_each(details) as d
   where d.key <> all (allowed)
      or (d.key in ('due_date', 'starts_on') and not coalesce(d.value #>> '{}' ~ '^(20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$' and pg_input_is_valid(d.value #>> '{}', 'date'), false))
      or (d.key = 'subject' and coalesce(d.value #>> '{}', '') = '')
      or (d.key in ('category', 'priority') and d.value = 'null'::jsonb)
      or (d.key in ('assigned_to', 'pattern_id') and d.value <> 'null'::jsonb and not pg_input_is_valid(d.value #>> '{}', 'uuid'))
   limit 1;
  if bad is not null then
    perform private.fail('CS006', 'This is not possible here.', bad);
  end if;
end;
$$;

-- private.add_activity(activity_id, record_type, record_id, details): one by hand. `details` has subject, description,
-- category, priority, due_date (today where it is missing), assigned_to (me where it is missing) and pattern_id,
-- whose values fill what is missing. The caller makes the id, so that a repeated call finds it.
-- Raises CS001, CS002, CS006 (detail: the key).
create function private.add_activity(activity_id uuid, record_type text, record_id uuid, details jsonb)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  me uuid := private.require_me();
  fact record;
  p public.activity_patterns;
  today date;
  due date;
  person uuid;
begin
  fact := private.require_record(record_type, record_id);
  perform private.require_organisation(fact.organisation_id, 'activity.write');
  if exists (select 1 from public.activities a where a.id = activity_id and a.entity_id = record_id and a.created_by = me) then
    return activity_id;
  end if;
  perform private.read_activity_details(details, array['subject', 'description', 'category', 'priority', 'due_date', 'assigned_to', 'pattern_id', 'details']);
  select * into p from public.activity_patterns x where x.id = (details ->> 'pattern_id')::uuid and x.organisation_id = fact.organisation_id and x.deleted_at is null and x.is_active
    and (x.entity_type is null or x.entity_type = record_type);
  if details ->> 'pattern_id' is not null and (p.id is null or p.is_automated_only) then
    perform private.fail('CS006', 'This pattern is not for use by hand here.', 'pattern_id');
  end if;
  if coalesce(details ->> 'subject', p.name) is null then
    perform private.fail('CS006', 'Give it a subject.', 'subject');
  end if;
  person := case when details ? 'assigned_to' then (details ->> 'assigned_to')::uuid when private.is_supplier_person(fact.organisation_id, me) then me end;
  if person is not null and not private.is_supplier_person(fact.organisation_id, person) then
    perform private.fail('CS006', 'Choose one of the organisation''s active people.', 'assigned_to');
  end if;
  today := private.local_date(fact.organisation_id, now());
  due := coalesce((details ->> 'due_date')::date, private.add_working_days(fact.organisation_id, private.working_day(fact.organisation_id, now()), coalesce(p.target_days, 0)));
  insert into public.activities (id, organisation_id, project_id, pattern_id, entity_type, entity_id, entity_name, subject, description, category, priority, is_mandatory, assigned_to,
    starts_on, due_date, due_at, escalates_at, details)
  values (coalesce(activity_id, gen_random_uuid()), fact.organisation_id, fact.project_id, p.id, record_type, record_id, fact.title, coalesce(details ->> 'subject', p.name),
    case when details ? 'description' then details ->> 'description' else p.description end, coalesce(details ->> 'category', p.category, 'task'), coalesce(details ->> 'priority', p.priority, 'normal'),
    coalesce(p.is_mandatory, false), person, least(today, due), due, private.day_end(fact.organisation_id, due),
    private.day_end(fact.organisation_id, private.add_working_days(fact.organisation_id, due, coalesce(p.escalation_days, 0))), details -> 'details')
  returning id into activity_id;
  if person is not null then
    perform private.tell_about_activities(array[person], 'assignee', 'activity_assigned', array[activity_id]);
  end if;
  return activity_id;
end;
$$;
create function public.add_activity(activity_id uuid, record_type text, record_id uuid, details jsonb)
returns uuid language sql set search_path = ''
as $$ select private.add_activity(activity_id, record_type, record_id, details) $$;
comment on function public.add_activity is 'Adds an activity to a record by hand: {subject, description, category, priority, due_date, assigned_to, pattern_id, details}; returns its id. Raises CS001, CS002, CS006.';

-- private.change_activity(activity_id, changes, expected_version): due_date, priority and description of any; subject,
-- category and details of those made by hand. Raises CS001 to CS004, CS006 (detail: the key).
create function private.change_activity(activity_id uuid, changes jsonb, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  a public.activities := private.lock_activity(activity_id, false);
begin
  perform private.require_open(a, expected_version);
  perform private.read_activity_details(changes, array['due_date', 'priority', 'description']
    || case when a.workplan_instance_id is null then array['subject', 'category', 'details'] else '{}'::text[] end);
  if changes ? 'due_date' then
    a.due_date := (changes ->> 'due_date')::date;
    a.starts_on := least(a.starts_on, a.due_date);
    a.due_at := private.day_end(a.organisation_id, a.due_date);
    -- Given more time, it is no longer late.
    if a.status = 'escalated' and a.due_at > now() then
      a.status := case when a.started_at is null then 'open' else 'in_progress' end;
    end if;
  end if;
  update public.activities x
     set due_date = a.due_date, starts_on = a.starts_on, due_at = a.due_at, status = a.status,
         escalates_at = case when exists (select 1 from public.workplan_instances i where i.id = a.workplan_instance_id and i.status = 'paused') then null else private.escalation_of(a) end,
         priority = coalesce(changes ->> 'priority', a.priority), subject = coalesce(changes ->> 'subject', a.subject), category = coalesce(changes ->> 'category', a.category),
         description = case when changes ? 'description' then changes ->> 'description' else a.description end,
         details = case when changes ? 'details' then nullif(changes -> 'details', 'null'::jsonb) else a.details end
   where x.id = a.id;
  return (select x.lock_version from public.activities x where x.id = a.id);
end;
$$;
create function public.change_activity(activity_id uuid, changes jsonb, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.change_activity(activity_id, changes, expected_version) $$;
comment on function public.change_activity is 'Changes an open activity: {due_date, priority, description} and, where made by hand, {subject, category, details}; returns its version. Raises CS001 to CS004, CS006.';

-- private.lock_workplan(workplan_id): the workplan, locked, for workplan.manage. Raises CS001, CS002.
create function private.lock_workplan(workplan_id uuid)
returns public.workplan_instances
language plpgsql
security definer
set search_path = ''
as $$
declare
  i public.workplan_instances;
begin
  perform private.require_me();
  select * into i from public.workplan_instances x where x.id = workplan_id for no key update;
  if i.id is null or not private.is_activity_seen(i.organisation_id, i.project_id, null) then
    perform private.fail('CS001', 'There is no such workplan.', 'workplan');
  end if;
  perform private.require_organisation(i.organisation_id, 'workplan.manage');
  return i;
end;
$$;

-- private.move_on_workplan(workplan_id, action, outcome, notes, expected_version): pause, resume, cancel or complete.
-- Resuming moves what is open by the working days of the pause, and what is closed as soon as it is reopened. Completing skips what is open, unless something
-- mandatory is. Returns the workplan's version.
-- Raises CS001, CS002, CS003, CS006 (outcome), CS061 (detail: how many mandatory ones are open), CS062, CS063.
create function private.move_on_workplan(workplan_id uuid, action text, outcome text, notes text, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  i public.workplan_instances := private.lock_workplan(workplan_id);
  target text := case action when 'pause' then 'paused' when 'resume' then 'active' when 'cancel' then 'cancelled' else 'completed' end;
  shift integer;
  mandatory integer;
begin
  if i.status = target then
    return i.lock_version;
  end if;
  if expected_version <> i.lock_version then
    perform private.fail('CS003', 'The workplan changed meanwhile.', 'lock_version');
  elsif i.status in ('completed', 'cancelled') then
    perform private.fail('CS063', 'The workplan has ended.', i.status);
  end if;
  perform 1 from public.activities a where a.organisation_id = i.organisation_id and a.workplan_instance_id = i.id order by a.id for no key update;
  if action = 'pause' then
    update public.workplan_instances x set status = 'paused', paused_at = now() where x.id = i.id;
    update public.activities a set escalates_at = null where a.organisation_id = i.organisation_id and a.workplan_instance_id = i.id and a.escalates_at is not null and a.status in ('open', 'in_progress');
  elsif action = 'resume' then
    shift := private.working_days_between(i.organisation_id, private.working_day(i.organisation_id, i.paused_at), private.working_day(i.organisation_id, now()));
    update public.workplan_instances x set status = 'active', paused_at = null where x.id = i.id;
    update public.activities a
       set starts_on = case when a.starts_on > private.local_date(i.organisation_id, i.paused_at) then private.add_working_days(i.organisation_id, a.starts_on, shift) else a.starts_on end,
           due_date = private.add_working_days(i.organisation_id, a.due_date, shift),
           due_at = private.day_end(i.organisation_id, private.add_working_days(i.organisation_id, a.due_date, shift))
     where shift > 0 and a.organisation_id = i.organisation_id and a.workplan_instance_id = i.id and a.status in ('open', 'in_progress', 'escalated');
    update public.activities a set escalates_at = private.escalation_of(a)
     where a.organisation_id = i.organisation_id and a.workplan_instance_id = i.id and a.status in ('open', 'in_progress') and a.escalated_at is null;
    update public.activities a set days_owed = a.days_owed + shift
     where shift > 0 and a.organisation_id = i.organisation_id and a.workplan_instance_id = i.id and a.status in ('completed', 'skipped');
  elsif action = 'cancel' then
    perform private.end_workplans(array[i.id], nullif(btrim(outcome), ''), nullif(btrim(notes), ''));
  else
    select count(*) into mandatory from public.activities a where a.organisation_id = i.organisation_id and a.workplan_instance_id = i.id and a.is_mandatory and a.status in ('open', 'in_progress', 'escalated');
    if i.status = 'paused' then
      perform private.fail('CS062', 'The workplan is paused.', 'paused');
    elsif coalesce(btrim(outcome), '') = '' then
      perform private.fail('CS006', 'Say how it ended.', 'outcome');
    elsif mandatory > 0 then
      perform private.fail('CS061', 'Mandatory activities are open.', mandatory::text);
    end if;
    update public.workplan_instances x set status = 'completed', completed_at = now(), outcome = btrim(move_on_workplan.outcome), outcome_notes = nullif(btrim(notes), '') where x.id = i.id;
    update public.activities a set status = 'skipped', completed_at = now(), completed_by = auth.uid(), skip_reason = 'The workplan was completed.', escalates_at = null
     where a.organisation_id = i.organisation_id and a.workplan_instance_id = i.id and a.status in ('open', 'in_progress', 'escalated');
  end if;
  return (select x.lock_version from public.workplan_instances x where x.id = i.id);
end;
$$;
create function public.pause_workplan(workplan_id uuid, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.move_on_workplan(workplan_id, 'pause', null, null, expected_version) $$;
comment on function public.pause_workplan is 'Stops the clock of a workplan; returns its version. Raises CS001 to CS003, CS063.';
create function public.resume_workplan(workplan_id uuid, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.move_on_workplan(workplan_id, 'resume', null, null, expected_version) $$;
comment on function public.resume_workplan is 'Goes on with a paused workplan; what is open moves by the working days of the pause. Returns its version. Raises CS001 to CS003, CS063.';
create function public.cancel_workplan(workplan_id uuid, reason text default null, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.move_on_workplan(workplan_id, 'cancel', null, reason, expected_version) $$;
comment on function public.cancel_workplan is 'Cancels a workplan and what is open in it; returns its version. Raises CS001 to CS003, CS063.';
create function public.complete_workplan(workplan_id uuid, outcome text, notes text default null, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.move_on_workplan(workplan_id, 'complete', outcome, notes, expected_version) $$;
comment on function public.complete_workplan is 'Ends a workplan with an outcome and skips what is open; returns its version. Raises CS001 to CS003, CS006, CS061 to CS063.';

-- private.change_owner(record_type, record_id, owner_id, carry, expected_version): a record's new owner. With `carry`,
-- the old owner's open activities that follow the owner, and those made by hand, go along. Returns how many did.
-- Raises CS001, CS002, CS003, CS006 (record_type), CS080.
create function private.change_owner(record_type text, record_id uuid, owner_id uuid, carry boolean, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  rt public.record_types;
  fact record;
  carried uuid[];
begin
  fact := private.require_record(record_type, record_id);
  select * into rt from public.record_types x where x.code = change_owner.record_type;
  if rt.owner_column is null then
    perform private.fail('CS006', 'Records of this kind have no owner.', 'record_type');
  end if;
  perform private.require_organisation(fact.organisation_id, replace(rt.read_permission, '.read', '.write'));
  execute format('select 1 from public.%I x where x.id = $1 for no key update', rt.table_name) using record_id;
  select * into fact from private.record_facts(record_type, array[record_id]);
  if fact.owner_id is not distinct from change_owner.owner_id then
    return 0;
  elsif expected_version <> fact.lock_version then
    perform private.fail('CS003', 'The record changed meanwhile.', 'lock_version');
  elsif change_owner.owner_id is not null and not private.is_supplier_person(fact.organisation_id, change_owner.owner_id) then
    perform private.fail('CS080', 'The owner is not one of the organisation''s people.', 'owner_id');
  end if;
  execute format('update public.%I set %I = $2 where id = $1', rt.table_name, rt.owner_column) using record_id, owner_id;
  if not carry or fact.owner_id is null then
    return 0;
  end if;
  perform 1 from public.workplan_instances i where i.entity_id = record_id and i.status in ('active', 'paused') order by i.id for no key update;
  with moved as (
    update public.activities a set assigned_to = change_owner.owner_id
     where a.entity_id = record_id and a.assigned_to = fact.owner_id and a.status in ('open', 'in_progress', 'escalated')
       and (a.workplan_instance_id is null or exists (select 1 from public.workplan_version_activities va where va.id = a.version_activity_id and va.assignee_rule = 'owner'))
    returning a.id)
  select array_agg(m.id) into carried from moved m;
  if owner_id is not null and carried is not null then
    perform private.tell_about_activities(array[owner_id], 'assignee', 'activity_assigned', carried);
  end if;
  return coalesce(cardinality(carried), 0);
end;
$$;
create function public.change_owner(record_type text, record_id uuid, owner_id uuid, carry boolean default true, expected_version integer default null)
returns integer language sql set search_path = ''
as $$ select private.change_owner(record_type, record_id, owner_id, carry, expected_version) $$;
comment on function public.change_owner is 'Gives a record another owner and, if asked, the old one''s open activities; returns how many. Raises CS001 to CS003, CS006, CS080.';

-- private.tg_user_organisations__release(): who leaves the organisation has none of its open activities any more; who
-- manages activities is told, once.
create function private.tg_user_organisations__release()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  released uuid[];
begin
  if (tg_op = 'UPDATE' and (new.is_active or not old.is_active)) or not exists (select 1 from public.organisations o where o.id = old.organisation_id) then
    return null;
  end if;
  released := array(select a.id from public.activities a where a.assigned_to = old.user_id and a.organisation_id = old.organisation_id and a.status in ('open', 'in_progress', 'escalated'));
  perform 1 from public.workplan_instances i where i.id in (select a.workplan_instance_id from public.activities a where a.id = any (released)) order by i.id for no key update;
  with freed as (
    update public.activities a set assigned_to = null where a.id = any (released) and a.assigned_to = old.user_id and a.status in ('open', 'in_progress', 'escalated') returning a.id)
  select array_agg(f.id) into released from freed f;
  perform private.tell_about_activities(private.people_with(old.organisation_id, 'activity.manage'), 'activity_manager', 'activity_unassigned', released);
  return null;
end;
$$;
create trigger "500_user_organisations__release" after delete or update of is_active on public.user_organisations
  for each row execute function private.tg_user_organisations__release();

grant execute on function private.act_on_activity(uuid, text, text, integer), public.start_activity(uuid, integer), public.complete_activity(uuid, text, integer), public.skip_activity(uuid, text, integer), public.reopen_activity(uuid, integer),
  private.snooze_activity(uuid, date, integer), public.snooze_activity(uuid, date, integer), private.reassign_activity(uuid, uuid, integer), public.reassign_activity(uuid, uuid, integer),
  private.add_activity(uuid, text, uuid, jsonb), public.add_activity(uuid, text, uuid, jsonb), private.change_activity(uuid, jsonb, integer), public.change_activity(uuid, jsonb, integer),
  private.move_on_workplan(uuid, text, text, text, integer), public.pause_workplan(uuid, integer), public.resume_workplan(uuid, integer), public.cancel_workplan(uuid, text, integer), public.complete_workplan(uuid, text, text, integer),
  private.change_owner(text, uuid, uuid, boolean, integer), public.change_owner(text, uuid, uuid, boolean, integer) to authenticated;
