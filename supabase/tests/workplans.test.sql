-- Workplans: events start them once; they move by phase, and can be paused, cancelled and completed.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.workplan_instances where entity_id = tests.uid('lead')$$, tests.staff(), 'the organisation''s people see workplans');
select tests.who_can($$select 1 from public.workplan_instances where entity_id = tests.uid('other_lead')$$, '{outsider}', 'of their own organisation');
select tests.who_can($$update public.workplan_instances set status = 'active'$$, '{}', 'nobody writes one');
select tests.who_can($$insert into public.workplan_instances (organisation_id) values (tests.uid('organisation'))$$, '{}', 'nor adds one');
select tests.who_can($$select public.pause_workplan(tests.workplan())$$, '{org_admin}', 'who manages workplans pauses one');
select tests.who_can($$select public.cancel_workplan(tests.workplan())$$, '{org_admin}', 'cancels one');
select tests.who_can($$select public.resume_workplan(tests.workplan())$$, '{org_admin}', 'resumes one');

-- rules: an event
select is(tests.plan('lead'), 'active 1/0/0 Contact', 'a workplan starts with what nothing leads to, in its first phase');
select is((tests.step('call')).assigned_to, tests.uid('org_member'), 'for the owner');
select is(tests.peek($$select cardinality(private.start_workplans('lead', 'create', array(select to_jsonb(l) from public.leads l where l.id = tests.uid('lead')), null))$$), '0', 'a switched-off template starts nothing');
select tests.arrange($$update public.workplan_templates set is_active = true where code = 'lead_workflow'$$);
select is(tests.peek($$select cardinality(private.start_workplans('lead', 'create', array(select to_jsonb(l) from public.leads l where l.id = tests.uid('lead')), null))$$), '0', 'the same event starts nothing twice');
select tests.act_as('org_member');
insert into public.leads (id, organisation_id, full_name) select tests.uid('lead ' || n), tests.uid('organisation'), 'Lead ' || n from generate_series(1, 5) n;
select is((select count(*)::integer from public.workplan_instances where created_by = tests.uid('org_member')), 5, 'each of many records gets its own');
select is((select count(*)::integer from public.activities where entity_name like 'Lead _' and cause = 'initial' and created_by = tests.uid('org_member')), 5, 'and its activities');
update public.leads set full_name = 'Renamed' where id = tests.uid('lead 1');
select is((select entity_name from public.activities where entity_id = tests.uid('lead 1')), 'Renamed', 'activities follow the name of the record');
update public.leads set deleted_at = now() where id = tests.uid('lead 2');
select is(tests.plan('lead 2'), 'cancelled 0/0/0 Contact', 'a deleted record''s workplan is cancelled');
select is((tests.step('call', 'lead 2')).status, 'cancelled', 'with its activities');

-- rules: a stage
select tests.arrange($$insert into public.workplan_templates (id, organisation_id, code, name, entity_type, trigger_event, to_status, condition)
  values (tests.uid('qualified_template'), tests.uid('organisation'), 'qualified', 'Qualified', 'lead', 'status_change', 'qualified', '{"field": "value", "operator": "greater_than", "value": 100}')$$);
select tests.arrange($$insert into public.workplan_template_activities (organisation_id, template_id, pattern_id, phase, phase_position, position, assignee_rule) values (tests.uid('organisation'), tests.uid('qualified_template'), tests.uid('spare_pattern'), 'One', 1, 1, 'creator')$$);
select tests.publish('qualified_template');
select public.move_record('lead', tests.uid('lead 3'), 'contacted');
select public.move_record('lead', tests.uid('lead 3'), 'qualified');
select is((select count(*)::integer from public.workplan_instances where entity_id = tests.uid('lead 3')), 1, 'a condition that does not hold starts nothing');
update public.leads set value = 500 where id = tests.uid('lead 4');
select public.move_record('lead', tests.uid('lead 4'), 'contacted');
select is((select count(*)::integer from public.workplan_instances where entity_id = tests.uid('lead 4')), 1, 'nor does another stage');
select public.move_record('lead', tests.uid('lead 4'), 'qualified');
select is((select event_from || '>' || event_to || ' ' || occurrence from public.workplan_instances where entity_id = tests.uid('lead 4') and template_code = 'qualified'), 'contacted>qualified status_change:4', 'a move that fits does');
select public.move_record('lead', tests.uid('lead 4'), 'contacted');
select public.move_record('lead', tests.uid('lead 4'), 'qualified');
select is((select count(*)::integer from public.workplan_instances where entity_id = tests.uid('lead 4') and template_code = 'qualified'), 1, 'one runs at a time');
select public.complete_activity((tests.step('spare_pattern', 'lead 4')).id);
select public.move_record('lead', tests.uid('lead 4'), 'contacted');
select public.move_record('lead', tests.uid('lead 4'), 'qualified');
select is((select string_agg(status, ' ' order by status) from public.workplan_instances where entity_id = tests.uid('lead 4') and template_code = 'qualified'), 'active completed', 'once it has ended, the next move starts another');

-- rules: phases and successors
select public.complete_activity((tests.step('call')).id, 'Reached');
select is(tests.plan('lead'), 'active 2/1/0 Contact', 'completing starts what follows');
select is((tests.step('write')).cause || ' ' || ((tests.step('write')).starts_on > current_date), 'complete true', 'which waits for its day');
select is((tests.step('write')).predecessor_id, (tests.step('call')).id, 'and names its predecessor');
select public.skip_activity((tests.step('write')).id, 'No need');
select is(tests.plan('lead'), 'active 3/1/1 Close', 'the next phase starts when all before it is closed');
select is((tests.step('close')).assigned_to, tests.uid('org_admin'), 'for a holder of the role');
select tests.act_as('org_admin');
select tests.refused($$select public.skip_activity((tests.step('close')).id, 'No')$$, 'CS061', 'a mandatory activity is not skipped');
select tests.refused($$select public.complete_workplan(tests.workplan(), 'Won')$$, 'CS061', 'nor does a workplan end without it');
select public.complete_activity((tests.step('close')).id);
select is(tests.plan('lead'), 'completed 3/2/1 Close', 'a workplan with nothing left is complete');
select tests.refused($$select public.reopen_activity((tests.step('close')).id)$$, 'CS063', 'an ended workplan stays ended');
select tests.refused($$select public.pause_workplan(tests.workplan())$$, 'CS063', 'and is not paused');

-- rules: pause, cancel, complete
select public.pause_workplan(tests.workplan('lead 5'));
select is((tests.step('call', 'lead 5')).escalates_at, null, 'a pause stops the clock');
select tests.refused($$select public.complete_activity((tests.step('call', 'lead 5')).id)$$, 'CS062', 'and the work');
select tests.refused($$select public.complete_workplan(tests.workplan('lead 5'), 'Won')$$, 'CS062', 'and the end');
select tests.refused($$select public.resume_workplan(tests.workplan('lead 5'), 1)$$, 'CS003', 'another version is refused');
create temp table dues as select (tests.step('call', 'lead 5')).due_date as due;
select tests.arrange($$update public.workplan_instances set paused_at = now() - interval '14 days' where entity_id = tests.uid('lead 5')$$);
select lives_ok($$select public.resume_workplan(tests.workplan('lead 5'))$$, 'resuming');
select is(tests.peek($$select private.working_days_between(tests.uid('organisation'), (select due from dues), (tests.step('call', 'lead 5')).due_date)$$), '10', 'moves what is due by the working days of the pause');
select isnt((tests.step('call', 'lead 5')).escalates_at, null, 'and starts the clock');
select lives_ok($$select public.resume_workplan(tests.workplan('lead 5'))$$, 'resuming twice is resuming');
select tests.refused($$select public.complete_workplan(tests.workplan('lead 5'), ' ')$$, 'CS006', 'an end has an outcome');
select public.complete_workplan(tests.workplan('lead 5'), 'Won', 'Quickly');
select is(tests.plan('lead 5'), 'completed 1/0/1 Contact', 'completing skips what is open, and starts nothing');
select public.cancel_workplan((select id from public.workplan_instances where entity_id = tests.uid('lead 3')), 'Gone');
select is(tests.plan('lead 3'), 'cancelled 0/0/0 Contact', 'cancelling cancels what is open');

-- rules: pausing what waits
select tests.act_as('org_member');
insert into public.leads (id, organisation_id, full_name) values (tests.uid('pausing'), tests.uid('organisation'), 'Pausing');
select public.complete_activity((tests.step('call', 'pausing')).id);
create temp table waiting as select * from public.activities where id = (tests.step('write', 'pausing')).id;
select tests.act_as('org_admin');
select public.snooze_activity((tests.step('write', 'pausing')).id, current_date + 300);
select public.pause_workplan(tests.workplan('pausing'));
select is((select bucket from public.activity_overview where id = (select id from waiting)), 'waiting', 'what is paused waits');
select lives_ok($$select public.change_activity((tests.step('write', 'pausing')).id, '{"priority": "high"}')$$, 'it can be changed');
select is((tests.step('write', 'pausing')).escalates_at, null, 'and its clock stays stopped');
select tests.refused($$select public.snooze_activity((tests.step('write', 'pausing')).id, null)$$, 'CS062', 'but not woken');
select tests.arrange($$update public.workplan_instances set paused_at = now() - interval '14 days' where entity_id = tests.uid('pausing')$$);
select public.resume_workplan(tests.workplan('pausing'));
select is(tests.peek($$select private.working_days_between(tests.uid('organisation'), w.starts_on, (tests.step('write', 'pausing')).starts_on) || ' ' || private.working_days_between(tests.uid('organisation'), w.due_date, (tests.step('write', 'pausing')).due_date) from waiting w$$),
  '10 10', 'what waits waits longer by the pause, and is due later');
select ok((tests.step('write', 'pausing')).escalates_at >= current_date + 300, 'and does not escalate while it is snoozed');
select is((tests.step('call', 'pausing')).status, 'completed', 'what is done stays done');

-- rules: reopening what a pause found closed
insert into public.leads (id, organisation_id, full_name, owner_id) values (tests.uid('reopening'), tests.uid('organisation'), 'Reopening', tests.uid('org_member'));
select public.complete_activity((tests.step('call', 'reopening')).id);
select public.skip_activity((tests.step('write', 'reopening')).id, 'Not now');
create temp table closed as select * from public.activities where id = (tests.step('write', 'reopening')).id;
select public.pause_workplan(tests.workplan('reopening'));
select tests.arrange($$update public.workplan_instances set paused_at = now() - interval '14 days' where entity_id = tests.uid('reopening')$$);
select public.resume_workplan(tests.workplan('reopening'));
select is((tests.step('write', 'reopening')).due_date, (select due_date from closed), 'what is closed keeps its date through a pause');
select public.reopen_activity((select id from closed));
select is(tests.peek($$select private.working_days_between(tests.uid('organisation'), c.due_date, w.due_date) || ' ' || (w.due_at = private.day_end(w.organisation_id, w.due_date) and w.escalates_at = w.due_at) from closed c, tests.step('write', 'reopening') w$$),
  '10 true', 'and moves by it when it is reopened, with its clock');
select public.skip_activity((select id from closed), 'Not now');
select public.reopen_activity((select id from closed));
select is(tests.peek($$select private.working_days_between(tests.uid('organisation'), c.due_date, (tests.step('write', 'reopening')).due_date) from closed c$$), '10', 'once');

-- rules: why
select is((select string_agg(template_code || ' ' || reason, ', ' order by template_code, reason) from public.explain_workplans('lead', tests.uid('lead 4'))),
  'lead_workflow running, qualified running, qualified started', 'a template that runs on the record starts no other, and says so');
select is((select string_agg(template_code || ' ' || reason, ', ' order by template_code) from public.explain_workplans('lead', tests.uid('lead 5'))),
  'lead_workflow started, qualified no_such_move', 'a move that was not made');
select is((select string_agg(template_code || ' ' || reason, ', ' order by template_code) from public.explain_workplans('lead', tests.uid('lead 3'))),
  'lead_workflow started, qualified condition', 'a condition that does not hold');

-- rules: the clock
select tests.arrange($$update public.activities set escalates_at = now() - interval '1 hour' where entity_id = tests.uid('lead 1')$$);
select tests.arrange($$select private.escalate_activities(now() + interval '90 days', 500, tests.uid('other_organisation'))$$);
select is((tests.step('call', 'lead 1')).status, 'open', 'the clock of one organisation is not another''s');
select tests.arrange('select private.escalate_activities()');
select is(tests.peek('select private.escalate_activities()'), '0', 'the clock escalates once');
select is((tests.step('call', 'lead 1')).status, 'escalated', 'it says so');
select is((tests.step('chase', 'lead 1')).cause, 'timeout', 'and what waits for a timeout starts');
select is(tests.peek($$select string_agg(user_id::text, ',' order by user_id) from public.notifications where kind = 'activity_escalated' and organisation_id = tests.uid('organisation')$$),
  (select string_agg(x::text, ',' order by x) from unnest(array[tests.uid('org_member'), tests.uid('org_admin')]) x), 'the assignee and who manages activities are told');
select public.complete_activity((tests.step('call', 'lead 1')).id);
select is((tests.step('write', 'lead 1')).cause, 'complete', 'late is not too late');

-- record
select is(tests.peek($$select string_agg(record_label, ', ') from public.audit_log where table_name = 'workplan_instances' and changes ?| array['total_activities', 'completed_activities', 'skipped_activities']$$), null, 'what is logged of a workplan is what happened, not how much of it');
select is(tests.peek($$select string_agg(distinct verb, ',') from public.audit_log where table_name = 'workplan_instances' and organisation_id = tests.uid('organisation')$$), 'changed', 'changes are logged; a start carries its own why');
select is(tests.peek($$select parent_id from public.audit_log where table_name = 'workplan_instances' and changes -> 'outcome' ->> 1 = 'Won' limit 1$$), tests.uid('lead 5')::text, 'in the history of the record');

select * from finish();
