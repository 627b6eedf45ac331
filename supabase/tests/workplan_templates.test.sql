-- Workplan templates: drafts that are checked, published as versions, and restored.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.workplan_templates where id = tests.uid('workplan_template')$$, tests.staff(), 'the organisation''s people see templates');
select tests.who_can($$select 1 from public.workplan_versions v, public.workplan_version_activities a where v.template_id = tests.uid('workplan_template') and a.version_id = v.id$$, tests.staff(), 'and versions');
select tests.who_can($$insert into public.workplan_templates (organisation_id, code, name, entity_type) values (tests.uid('organisation'), 'x', 'X', 'deal')$$, '{org_admin}', 'designers add one');
select tests.who_can($$insert into public.workplan_templates (organisation_id, code, name, entity_type) values (tests.uid('other_organisation'), 'x', 'X', 'deal')$$, '{outsider}', 'in their own organisation');
select tests.who_can($$update public.workplan_templates set name = 'X' where id = tests.uid('workplan_template')$$, '{org_admin}', 'and change one');
select tests.who_can($$update public.workplan_templates set published_version_id = null$$, '{}', 'nobody writes what is published');
select tests.who_can($$insert into public.workplan_versions (organisation_id) values (tests.uid('organisation'))$$, '{}', 'nor a version');
select tests.who_can($$insert into public.workplan_template_activities (organisation_id) values (tests.uid('organisation'))$$, '{}', 'nor activities directly');
select tests.who_can($$select public.save_workplan_activities(tests.uid('workplan_template'), '[]')$$, '{org_admin}', 'designers save activities');
select tests.who_can($$select public.publish_workplan_template(tests.uid('workplan_template'))$$, '{org_admin}', 'and publish');
select tests.who_can($$select public.restore_workplan_version((tests.peek('select published_version_id from public.workplan_templates where id = tests.uid(''workplan_template'')'))::uuid)$$, '{org_admin}', 'and restore');
select tests.who_can($$select count(*) from public.check_workplan_template(tests.uid('workplan_template'))$$, tests.staff(), 'who sees it checks it');
select tests.who_can($$select count(*) from public.preview_workplan(tests.uid('workplan_template'))$$, tests.staff(), 'and previews it');

-- rules: the draft
select tests.act_as('org_admin');
create function pg_temp.save(patterns text[], more jsonb default '{}') returns text language sql as $$
  select format('select public.save_workplan_activities(tests.uid(''workplan_template''), %L)',
    (select jsonb_agg(jsonb_build_object('pattern_id', tests.uid(p), 'phase', 'One', 'phase_position', 1, 'assignee_rule', 'owner') || more) from unnest(patterns) p))
$$;
select tests.refused(pg_temp.save('{call,call}'), 'CS006', 'a pattern stands once');
select tests.refused(pg_temp.save('{other_call}'), 'CS006', 'and is the organisation''s');
select tests.refused(pg_temp.save('{call}', '{"phase": ""}'), 'CS006', 'a phase has a name');
select tests.refused(pg_temp.save('{call}', '{"phase_position": 0}'), 'CS006', 'and a place');
select tests.refused(pg_temp.save('{call}', '{"assignee_rule": "anybody"}'), 'CS006', 'a rule is one of the list');
select tests.refused(pg_temp.save('{call}', jsonb_build_object('assignee_rule', 'person', 'assignee_id', tests.uid('client_admin'))), 'CS006', 'a person is one of the organisation''s');
select tests.refused(pg_temp.save('{call}', jsonb_build_object('assignee_rule', 'role', 'assignee_role_id', tests.uid('other_role'))), 'CS006', 'so is a role');
select tests.refused($$select public.save_workplan_activities(tests.uid('workplan_template'), (select jsonb_agg(1) from generate_series(1, 101)))$$, 'CS007', 'a hundred and no more');
select tests.refused($$select public.save_workplan_activities(tests.uid('workplan_template'), '[]', 99)$$, 'CS003', 'another version is refused');
select tests.refused($$update public.workplan_templates set condition = '{"field": "a"}' where id = tests.uid('workplan_template')$$, '23514', 'a condition is a condition');
select tests.refused($$update public.workplan_templates set from_status = 'new' where id = tests.uid('workplan_template')$$, '23514', 'creating has no stages');
select tests.refused($$update public.workplan_templates set code = 'else' where id = tests.uid('workplan_template')$$, 'CS004', 'a published template keeps its code');

-- rules: faults
create function pg_temp.faults() returns text language sql as $$ select string_agg(concat_ws(':', code, pattern_code), ' ' order by code, pattern_code) from public.check_workplan_template(tests.uid('workplan_template')) $$;
create function pg_temp.follow(pattern text, successor text) returns integer language sql as $$ select public.set_pattern_successors(tests.uid(pattern), jsonb_build_array(jsonb_build_object('successor_pattern_id', tests.uid(successor), 'trigger_on', 'complete'))) $$;
select is(pg_temp.faults(), null, 'the template of the world has none');
select public.save_workplan_activities(tests.uid('workplan_template'), '[]');
select is(pg_temp.faults(), 'no_activities', 'empty');
select tests.refused($$select public.publish_workplan_template(tests.uid('workplan_template'))$$, 'CS060', 'and not published');
select lives_ok(pg_temp.save('{call,write,close,spare_pattern}'), 'four');
select pg_temp.follow('write', 'close');
select pg_temp.follow('close', 'write');
select pg_temp.follow('spare_pattern', 'call');
select is(pg_temp.faults(), 'cycle:close cycle:write successor_outside:call', 'a cycle, and a successor that is not there');
select pg_temp.follow('call', 'spare_pattern');
select is(pg_temp.faults(), 'cycle:call cycle:close cycle:spare_pattern cycle:write', 'cycles without a start');
select throws_ok($$select public.publish_workplan_template(tests.uid('workplan_template'))$$, 'CS060', null, 'no cycle is published');
select public.set_pattern_successors(tests.uid(p), '[]') from unnest('{call,write,close,spare_pattern}'::text[]) p;
update public.activity_patterns set is_active = false where id = tests.uid('call');
update public.activity_patterns set deleted_at = now() where id = tests.uid('write');
update public.activity_patterns set entity_type = 'deal' where id = tests.uid('close');
select is(pg_temp.faults(), 'pattern_inactive:call pattern_inactive:write pattern_other_type:close', 'patterns that are off, deleted, for something else');
update public.activity_patterns set is_active = true, deleted_at = null, entity_type = null where id in (tests.uid('call'), tests.uid('write'), tests.uid('close'));
select lives_ok(pg_temp.save('{call}', jsonb_build_object('assignee_rule', 'person', 'assignee_id', tests.uid('suspended'))), 'a person who left');
select is(pg_temp.faults(), 'person_left:call', 'is found');
select tests.arrange($$delete from public.user_roles where role_id = tests.uid('role')$$);
select lives_ok(pg_temp.save('{call}', jsonb_build_object('assignee_rule', 'role', 'assignee_role_id', tests.uid('role'))), 'a role that nobody holds');
select is(pg_temp.faults(), 'role_empty:call', 'is found');
select lives_ok(pg_temp.save('{call}'), 'mended');
update public.workplan_templates set trigger_event = 'status_change', from_status = 'dreaming' where id = tests.uid('workplan_template');
select is(pg_temp.faults(), 'bad_status', 'a stage that is none');

-- rules: versions
update public.workplan_templates set trigger_event = 'create', from_status = null where id = tests.uid('workplan_template');
select tests.refused($$select public.publish_workplan_template(tests.uid('workplan_template'), 1)$$, 'CS003', 'another version is refused');
select public.publish_workplan_template(tests.uid('workplan_template'));
select is((select string_agg(v.number || ':' || (select count(*) from public.workplan_version_activities a where a.version_id = v.id), ' ' order by v.number) from public.workplan_versions v where v.template_id = tests.uid('workplan_template')), '1:4 2:1', 'publishing makes the next version and keeps the first');
select tests.refused($$select tests.arrange('update public.workplan_version_activities set name = ''x''')$$, 'CS018', 'a version does not change');
select tests.refused($$select tests.arrange('update public.workplan_version_successors set delay_days = 9')$$, 'CS018', 'nor what follows what in it');
select tests.refused($$select tests.arrange('update public.workplan_versions set name = ''x'' where number = 1')$$, 'CS018', 'nor its name, even if nobody is known to have published it');
select lives_ok($$select tests.arrange('update public.workplan_versions set published_by = null where number = 2')$$, 'but a person may be forgotten');
select lives_ok($$select public.restore_workplan_version((select id from public.workplan_versions where number = 1 and template_id = tests.uid('workplan_template')))$$, 'restoring');
select is((select count(*)::integer from public.workplan_template_activities where template_id = tests.uid('workplan_template')), 4, 'brings the draft back');

-- rules: preview
select public.set_pattern_successors(tests.uid('call'), jsonb_build_array(jsonb_build_object('successor_pattern_id', tests.uid('write'), 'trigger_on', 'complete', 'delay_days', 2),
  jsonb_build_object('successor_pattern_id', tests.uid('chase'), 'trigger_on', 'timeout')));
select results_eq($$select code || ' ' || cause || ' ' || starts_on || ' ' || due_date || ' ' || is_expected from public.preview_workplan(tests.uid('workplan_template'), '2030-01-04 10:00+00') order by starts_on, phase_position, "position"$$,
  array['call initial 2030-01-04 2030-01-07 true', 'chase timeout 2030-01-07 2030-01-07 false', 'write complete 2030-01-09 2030-01-11 true', 'close phase 2030-01-11 2030-01-16 true'], 'a preview dates each activity and says why');

-- record
select isnt_empty($$select 1 from public.audit_log where table_name = 'workplan_versions' and actor_id = tests.uid('org_admin')$$, 'publishing is logged');

-- rules: bad input
select tests.act_as('org_admin');
select tests.refused($$update public.activity_patterns set escalation_days = -1 where id = tests.uid('call')$$, '23514', 'negative days');
select tests.refused($$insert into public.workplan_templates (organisation_id, code, name, entity_type) values (tests.uid('organisation'), 'New Lead', 'X', 'lead')$$, '23514', 'a code of capitals');
select tests.refused($$insert into public.workplan_templates (organisation_id, code, name, entity_type) values (tests.uid('organisation'), 'x', 'X', 'dream')$$, '23503', 'an unknown kind of record');
select tests.refused($$insert into public.activity_patterns (organisation_id, code, name, entity_type) values (tests.uid('organisation'), 'x', 'X', 'dream')$$, '23503', 'also for a pattern');
select tests.refused($$update public.activity_patterns set category = 'fax' where id = tests.uid('call')$$, '23514', 'an unknown category');
select tests.refused($$select public.save_workplan_activities(tests.uid('workplan_template'), (select jsonb_agg(1) from generate_series(1, 10000)))$$, 'CS007', 'ten thousand activities');
select tests.refused(pg_temp.save('{call}', '{"phase_position": 1.5}'), 'CS006', 'half a place');
select tests.refused(pg_temp.save('{call}', '{"assignee_rule": "role", "assignee_org_role": "king"}'), 'CS006', 'an unknown role');
select tests.refused(pg_temp.save('{call}', '{"assignee_rule": "person"}'), 'CS006', 'a person who is nobody');
select is((select count(*)::integer from public.workplan_template_activities where template_id = tests.uid('workplan_template')), 4, 'and the draft is as it was');
select pg_temp.follow('write', 'call');
select is((select count(*)::integer from public.preview_workplan(tests.uid('workplan_template'))), 1, 'a preview of a circle shows what has a start, and ends');
select public.set_pattern_successors(tests.uid('write'), '[]');

-- rules: what changes under a published version
update public.activity_patterns set deleted_at = now() where id = tests.uid('write');
update public.workplan_templates set is_active = true where id = tests.uid('workplan_template');
select tests.refused($$select public.publish_workplan_template(tests.uid('workplan_template'))$$, 'CS060', 'a deleted pattern is not published again');
select public.complete_activity((tests.step('call')).id);
select is((tests.step('write')).status, 'open', 'but a workplan that runs goes on with it');
select is((select count(*)::integer from public.activity_pattern_overview where code = 'write'), 0, 'though nobody chooses it any more');
update public.workplan_templates set deleted_at = now() where id = tests.uid('workplan_template');
select public.complete_activity((tests.step('write')).id);
select is(tests.plan(), 'active 3/2/0 Close', 'and so it does without its template');
insert into public.leads (id, organisation_id, full_name) values (tests.uid('later'), tests.uid('organisation'), 'Later');
select is(tests.workplan('later'), null, 'which starts no other');

select * from finish();
