-- Workplan moves: a running workplan goes to another version, and back.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- arrange: a second version without `call`, with a new pattern in the first phase
select tests.act_as('org_admin');
select public.save_workplan_activities(tests.uid('workplan_template'), (select jsonb_agg(jsonb_build_object('pattern_id', tests.uid(n), 'phase', p, 'phase_position', o, 'assignee_rule', 'owner'))
  from (values ('write', 'Contact', 1), ('spare_pattern', 'Contact', 1), ('close', 'Close', 2)) x (n, p, o)));
select public.publish_workplan_template(tests.uid('workplan_template'));
create temp view latest as select published_version_id as id from public.workplan_templates where id = tests.uid('workplan_template');
create temp table state as select jsonb_agg(to_jsonb(a) - array['updated_at', 'updated_by', 'lock_version'] order by a.id) as rows from public.activities a where a.workplan_instance_id = tests.workplan();
grant select on state, latest to public;

-- access
select tests.who_can($$select public.preview_workplan_move(tests.workplan(), (select v.id from public.workplan_versions v where v.number = 2))$$, '{org_admin}', 'who manages workplans previews a move');
select tests.who_can($$select public.move_workplan(tests.workplan(), (select v.id from public.workplan_versions v where v.number = 2))$$, '{org_admin}', 'and moves one');
select tests.who_can($$insert into public.workplan_moves (organisation_id) values (tests.uid('organisation'))$$, '{}', 'nobody writes a move');

-- rules
select tests.act_as('org_admin');
select is((select version_id from public.workplan_instances where id = tests.workplan()), (select v.id from public.workplan_versions v where v.number = 1 and v.template_id = tests.uid('workplan_template')), 'a running workplan keeps its version');
select set_eq($$select effect || ' ' || code from public.preview_workplan_move(tests.workplan(), (select id from latest))$$, array['cancelled call', 'added write', 'added spare_pattern'], 'a preview says what would happen');
select tests.refused($$select public.move_workplan(tests.workplan(), (select version_id from public.workplan_instances where id = tests.workplan()))$$, 'CS006', 'the same version is no move');
select tests.refused($$select public.move_workplan(tests.workplan(), tests.uid('nothing'))$$, 'CS006', 'nor is an unknown one');
select tests.refused($$select public.move_workplan(tests.workplan(), (select id from latest), 99)$$, 'CS003', 'another version of the workplan is refused');
create temp table moves as select public.move_workplan(tests.workplan(), (select id from latest)) as id;
select is((tests.step('call')).status || ' ' || (tests.step('write')).cause || ' ' || (tests.step('spare_pattern')).status, 'cancelled moved open', 'moving does it');
select is(tests.plan(), 'active 2/0/0 Contact', 'and counts again');
select public.undo_workplan_move(id) from moves;
select is((select jsonb_agg(to_jsonb(a) - array['updated_at', 'updated_by', 'lock_version'] order by a.id) from public.activities a where a.workplan_instance_id = tests.workplan()), (select rows from state), 'undoing it leaves the identical activities');
select is(tests.plan(), 'active 1/0/0 Contact', 'and the workplan as it was');
select tests.refused('select public.undo_workplan_move(id) from moves', 'CS004', 'once');
update moves set id = public.move_workplan(tests.workplan(), (select id from latest));
select public.start_activity((tests.step('write')).id);
select tests.refused('select public.undo_workplan_move(id) from moves', 'CS003', 'a move is not undone when something changed since');
select public.cancel_workplan(tests.workplan());
select tests.refused($$select public.move_workplan(tests.workplan(), (select id from latest))$$, 'CS063', 'an ended workplan does not move');


-- rules: phases, and what was late
create function pg_temp.design(patterns text[], phases text[]) returns uuid language sql as $$
  select public.save_workplan_activities(tests.uid('workplan_template'), (select jsonb_agg(jsonb_build_object('pattern_id', tests.uid(p), 'phase', h, 'phase_position', array_position('{Contact,Close,After}', h), 'assignee_rule', 'owner') order by n)
    from unnest(patterns, phases) with ordinality as x (p, h, n)));
  select public.publish_workplan_template(tests.uid('workplan_template'))
$$;
create function pg_temp.moving(lead text) returns text language sql as $$
  select string_agg(effect || ' ' || code, ', ' order by phase_position, "position") from public.preview_workplan_move(tests.workplan(lead), (select id from latest))
$$;
update public.workplan_templates set is_active = true where id = tests.uid('workplan_template');
select public.set_pattern_successors(tests.uid('call'), jsonb_build_array(jsonb_build_object('successor_pattern_id', tests.uid('chase'), 'trigger_on', 'timeout')));
select pg_temp.design('{call,close}', '{Contact,Close}');
insert into public.leads (id, organisation_id, full_name) select tests.uid(n), tests.uid('organisation'), n from unnest(array['phased', 'late']) n;
select public.complete_activity((tests.step('call', 'phased')).id);
select tests.arrange($$update public.activities set escalates_at = now() where entity_id = tests.uid('late')$$);
select tests.arrange('select private.escalate_activities()');
select is(tests.plan('phased') || ', ' || tests.plan('late'), 'active 2/1/0 Close, active 1/0/0 Contact', 'one in its second phase, and one late in its first');
select pg_temp.design('{call,chase,spare_pattern,close,write}', '{Contact,Contact,Contact,Close,After}');
select is(pg_temp.moving('phased'), 'kept call, added spare_pattern, kept close', 'phases that were reached are made up, later ones are not');
select is(pg_temp.moving('late'), 'kept call, added chase, added spare_pattern', 'what waits for a timeout that was is added');
select public.pause_workplan(tests.workplan('late'));
select tests.refused($$select pg_temp.moving('late')$$, 'CS062', 'a paused workplan is not previewed');
select tests.refused($$select public.move_workplan(tests.workplan('late'), (select id from latest))$$, 'CS062', 'nor moved');
select public.resume_workplan(tests.workplan('late'));
select public.move_workplan(tests.workplan('late'), (select id from latest));
select is((tests.step('chase', 'late')).cause || ' ' || ((tests.step('chase', 'late')).predecessor_id = (tests.step('call', 'late')).id), 'moved true', 'and names what it follows');
update moves set id = public.move_workplan(tests.workplan('phased'), (select id from latest));
select is(tests.plan('phased'), 'active 3/1/0 Contact', 'the workplan is back in the phase that has something open');
select public.undo_workplan_move(id) from moves;
select is(tests.plan('phased'), 'active 2/1/0 Close', 'until the move is undone');
select public.move_workplan(tests.workplan('phased'), (select id from latest));
select public.complete_activity((tests.step('close', 'phased')).id);
select is((tests.step('write', 'phased')).id, null, 'the next phase waits for the earlier ones');
select public.complete_activity((tests.step('spare_pattern', 'phased')).id);
select is(tests.plan('phased'), 'active 4/3/0 After', 'and then starts');
-- A move that leaves nothing to do ends the workplan, and its undoing goes on with it.
select pg_temp.design('{call,close}', '{Contact,Close}');
update moves set id = public.move_workplan(tests.workplan('phased'), (select id from latest));
select is(tests.plan('phased'), 'completed 3/3/0 After', 'with nothing left it is complete');
select public.undo_workplan_move(id) from moves;
select is(tests.plan('phased'), 'active 4/3/0 After', 'which is undone too');
-- There and back again.
select public.move_workplan(tests.workplan('late'), (select id from latest));
select is((tests.step('chase', 'late')).status, 'cancelled', 'what the new version has not is cancelled');
update moves set id = public.move_workplan(tests.workplan('late'), (select v.id from public.workplan_versions v where v.template_id = tests.uid('workplan_template') order by v.number desc offset 1 limit 1));
select is((tests.step('chase', 'late')).status, 'open', 'and is there again where a later one has it');
select isnt((tests.step('chase', 'late')).escalates_at, null, 'with its clock');
select public.undo_workplan_move(id) from moves;
select is((tests.step('chase', 'late')).status || ' ' || coalesce((tests.step('chase', 'late')).escalates_at::text, 'stopped'), 'cancelled stopped', 'and cancelled again when that is undone');

-- record
select isnt_empty($$select 1 from public.audit_log where table_name = 'workplan_moves' and verb = 'created'$$, 'a move is logged');

select * from finish();
