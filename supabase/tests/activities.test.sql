-- Activities: who sees them, who acts on them, and what each act asks for.
select no_plan();
select tests.make_world();
select tests.is_ordinary();
select tests.arrange($$insert into public.activities (id, organisation_id, project_id, entity_type, entity_id, entity_name, subject, starts_on, due_date, due_at)
  values (tests.uid('project_activity'), tests.uid('organisation'), tests.uid('project'), 'project', tests.uid('project'), 'Apollo', 'Call them', current_date, current_date, now())$$);

-- access
select tests.who_can($$select 1 from public.activities where id = tests.uid('activity')$$, tests.staff(), 'the organisation''s people see its activities');
select tests.who_can($$select 1 from public.activities where id = tests.uid('project_activity')$$, '{org_admin,project_admin,supplier_pm,contributor}', 'those of a project are for the supplier''s team');
select tests.who_can($$select 1 from public.activity_overview where id = tests.uid('project_activity')$$, '{org_admin,project_admin,supplier_pm,contributor}', 'in the overview too');
select tests.who_can($$update public.activities set status = 'open'$$, '{}', 'nobody writes one');
select tests.who_can($$insert into public.activities (organisation_id) values (tests.uid('organisation'))$$, '{}', 'nor adds one directly');
select tests.who_can($$select public.start_activity(tests.uid('activity'))$$, '{org_admin,org_member}', 'its assignee and who manages activities start it');
select tests.who_can($$select public.complete_activity(tests.uid('activity'))$$, '{org_admin,org_member}', 'complete it');
select tests.who_can($$select public.skip_activity(tests.uid('activity'), 'No')$$, '{org_admin,org_member}', 'skip it');
select tests.who_can($$select public.snooze_activity(tests.uid('activity'), current_date + 3)$$, '{org_admin,org_member}', 'snooze it');
select tests.who_can($$select public.reassign_activity(tests.uid('activity'), tests.uid('viewer'))$$, '{org_admin,org_member}', 'reassign it');
select tests.who_can($$select public.change_activity(tests.uid('activity'), '{"priority": "high"}')$$, '{org_admin,org_member}', 'change it');
select tests.who_can($$select public.complete_activity(tests.uid('project_activity'))$$, '{org_admin,project_admin,supplier_pm,contributor}', 'what nobody has, anybody who sees it takes');
select tests.who_can($$select public.add_activity(gen_random_uuid(), 'deal', tests.uid('deal'), '{"subject": "Ring"}')$$, tests.staff(), 'people add one to what they see');
select tests.who_can($$select public.add_activity(gen_random_uuid(), 'milestone', tests.uid('milestone'), '{"subject": "Ring"}')$$, '{org_admin,project_admin,supplier_pm,contributor}', 'in a project, its supplier''s team');
select tests.who_can($$select public.change_owner('deal', tests.uid('deal'), tests.uid('viewer'))$$, tests.staff(), 'who writes deals gives one to another');
select tests.who_can($$select count(*) from public.work_load(tests.uid('organisation'))$$, '{org_admin}', 'the load is for who manages activities');
select tests.who_can($$select 1 where public.explain_activity(tests.uid('activity')) is not null$$, tests.staff(), 'who sees it may ask why');
select tests.who_can($$select count(*) from public.explain_workplans('lead', tests.uid('lead'))$$, tests.staff(), 'and of a record');
select tests.arrange($$delete from public.role_permissions where role = 'org_member' and permission in ('activity.read', 'activity.write'); update public.roles set permissions = array(select p from unnest(permissions) p where p not in ('activity.read', 'activity.write')) where id = tests.uid('staff')$$);
select tests.who_can($$select 1 from public.activities where id = tests.uid('activity')$$, '{org_admin,org_member}', 'without the permission one sees one''s own');
select tests.who_can($$select public.start_activity(tests.uid('activity'))$$, '{org_admin}', 'and does not act');
select tests.arrange($$update public.roles set permissions = permissions || '{activity.read,activity.write}' where id = tests.uid('staff')$$);

-- rules
select tests.act_as('org_member');
select tests.refused($$select public.start_activity(tests.uid('nothing'))$$, 'CS001', 'one that is not there');
select tests.refused($$select public.start_activity(tests.uid('activity'), 9)$$, 'CS003', 'another version is refused');
select is(public.start_activity(tests.uid('activity'), 1), 2, 'starting');
select is(public.start_activity(tests.uid('activity'), 1), 2, 'twice is once');
select tests.refused($$select public.skip_activity(tests.uid('activity'), ' ')$$, 'CS006', 'a skip has a reason');
select tests.refused($$select public.snooze_activity(tests.uid('activity'), current_date)$$, 'CS006', 'a snooze ends later');
select tests.refused($$select public.snooze_activity(tests.uid('activity'), current_date + 400)$$, 'CS006', 'within a year');
select tests.arrange($$update public.organisations set settings = jsonb_set(settings, '{defaults,timezone}', '"UTC"') where id = tests.uid('organisation')$$);
select public.snooze_activity(tests.uid('activity'), current_date + 10);
select is((select bucket from public.activity_overview where id = tests.uid('activity')), 'waiting', 'a snoozed one waits');
select public.snooze_activity(tests.uid('activity'), null);
select tests.refused($$select public.reassign_activity(tests.uid('activity'), tests.uid('client_admin'))$$, 'CS006', 'only the organisation''s people');
select tests.refused($$select public.reassign_activity(tests.uid('activity'), tests.uid('suspended'))$$, 'CS006', 'who are active');
select tests.refused($$select public.change_activity(tests.uid('activity'), '{"status": "completed"}')$$, 'CS006', 'a status is not changed like this');
select tests.refused($$select public.change_activity(tests.uid('activity'), '{"due_date": "tomorrow"}')$$, 'CS006', 'a date is a date');
select tests.refused($$select public.change_activity(tests.uid('activity'), '{"due_date": "2030-02-31"}')$$, 'CS006', 'of the calendar');
select lives_ok($$select public.change_activity(tests.uid('activity'), '{"due_date": "2030-07-01", "priority": "urgent", "subject": "Send all papers"}')$$, 'changing');
select is((select due_at from public.activities where id = tests.uid('activity')), '2030-07-01 17:30+00', 'moves the due time');
select public.complete_activity(tests.uid('activity'), 'Sent');
select is((select status || ' ' || outcome from public.activities where id = tests.uid('activity') and completed_by = tests.uid('org_member')), 'completed Sent', 'completing says what came of it, and who');
select lives_ok($$select public.complete_activity(tests.uid('activity'), 'Sent', 1)$$, 'again is once');
select tests.refused($$select public.skip_activity(tests.uid('activity'), 'No')$$, 'CS004', 'what is closed is closed');
select lives_ok($$select public.reopen_activity(tests.uid('activity'))$$, 'until it is opened again');
select public.complete_activity((tests.step('call')).id);
select tests.refused($$select public.reopen_activity((tests.step('call')).id)$$, 'CS004', 'but not when others followed');
select tests.refused($$select public.change_activity((tests.step('write')).id, '{"subject": "Else"}')$$, 'CS006', 'a generated one keeps its subject');

-- rules: by hand
select is(public.add_activity(tests.uid('added'), 'deal', tests.uid('deal'), jsonb_build_object('pattern_id', tests.uid('spare_pattern'))), tests.uid('added'), 'a pattern fills in what is missing');
select is((select subject || ' ' || (assigned_to = tests.uid('org_member')) || ' ' || entity_name from public.activities where id = tests.uid('added')), 'Spare_Pattern true Reactor', 'subject and person');
select is(public.add_activity(tests.uid('added'), 'deal', tests.uid('deal'), '{"subject": "Again"}'), tests.uid('added'), 'adding twice is once');
select tests.refused($$select public.add_activity(null, 'deal', tests.uid('deal'), '{}')$$, 'CS006', 'one has a subject');
select tests.refused($$select public.add_activity(null, 'dream', tests.uid('deal'), '{"subject": "x"}')$$, 'CS006', 'a kind of record is one of the list');
select tests.refused($$select public.add_activity(null, 'deal', tests.uid('other_deal'), '{"subject": "x"}')$$, 'CS001', 'a record is one that is seen');
select tests.refused($$select public.add_activity(null, 'deal', tests.uid('deal'), jsonb_build_object('pattern_id', tests.uid('other_call')))$$, 'CS006', 'a pattern is the organisation''s');
select tests.arrange($$update public.activity_patterns set is_automated_only = true where id = tests.uid('spare_pattern')$$);
select tests.refused($$select public.add_activity(null, 'deal', tests.uid('deal'), jsonb_build_object('pattern_id', tests.uid('spare_pattern')))$$, 'CS006', 'and not for workplans only');

-- rules: owners
select tests.refused($$select public.change_owner('client', tests.uid('client'), tests.uid('viewer'))$$, 'CS006', 'clients have no owner');
select tests.refused($$select public.change_owner('lead', tests.uid('lead'), tests.uid('client_admin'))$$, 'CS080', 'an owner is one of the organisation''s people');
select tests.refused($$select public.change_owner('lead', tests.uid('lead'), tests.uid('viewer'), true, 99)$$, 'CS003', 'another version is refused');
select is(public.change_owner('lead', tests.uid('lead'), tests.uid('viewer')), 1, 'open activities go along');
select is((tests.step('write')).assigned_to, tests.uid('viewer'), 'to the new owner');
select is((tests.step('call')).assigned_to, tests.uid('org_member'), 'closed ones stay');
select is(public.change_owner('lead', tests.uid('lead'), tests.uid('viewer')), 0, 'twice is once');

-- rules: why
select is(public.explain_activity((tests.step('write')).id) #>> '{predecessor,subject}', 'Call', 'an activity names its predecessor');
select is(public.explain_activity((tests.step('write')).id) #>> '{workplan,template_code}', 'lead_workflow', 'and its template');
select is((select string_agg(reason, ',') from public.explain_workplans('lead', tests.uid('lead'))), 'running', 'a record''s workplan runs');
insert into public.leads (id, organisation_id, full_name) values (tests.uid('late lead'), tests.uid('organisation'), 'Late');
select is((select string_agg(reason, ',') from public.explain_workplans('lead', tests.uid('late lead'))), 'inactive', 'or did not, because the template is off');
select is(public.get_workplans('lead', tests.uid('lead')) #>> '{workplans,0,percent}', '50', 'a record shows how far it is');
select is(public.get_surroundings('lead', tests.uid('lead')), public.get_workplans('lead', tests.uid('lead')) || public.get_timeline(tests.uid('lead')), 'with its history in one call');
select is((select string_agg(w.key || w.value, ' ' order by w.key) from jsonb_each_text(public.get_work(tests.uid('organisation'))) w), 'overdue0 today0 unassigned0 upcoming1 waiting1', 'my work is counted by bucket');
select is((public.get_session('northwind') #>> '{organisation,work_due}')::integer, 0, 'and what is due in the shell');

-- record
select is(tests.peek($$select parent_id from public.audit_log where table_name = 'activities' and record_id = tests.uid('added') and verb = 'created'$$), tests.uid('deal')::text, 'adding by hand is in the history of the record');
select is(tests.peek($$select changes -> 'outcome' ->> 1 from public.audit_log where table_name = 'activities' and record_id = tests.uid('activity') and changes -> 'status' ->> 1 = 'completed'$$), 'Sent', 'and so is what was done with one');
select tests.act_as('customer_pm');
select is_empty($$select 1 from public.audit_log where table_name in ('activities', 'workplan_instances')$$, 'of which the customer sees nothing');

select * from finish();
