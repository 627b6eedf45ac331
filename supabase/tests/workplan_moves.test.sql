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


-- record
select isnt_empty($$select 1 from public.audit_log where table_name = 'workplan_moves' and verb = 'created'$$, 'a move is logged');

select * from finish();
