-- Variations: raised by either side, frozen when submitted, applied by the last signature or not at all.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

select tests.sign_both('milestone_baseline', 'milestone');
select tests.act_as('supplier_pm');
insert into public.variation_milestones (id, organisation_id, project_id, variation_id, milestone_id, after)
  values (tests.uid('line'), tests.uid('organisation'), tests.uid('project'), tests.uid('variation'), tests.uid('milestone'), '{"end_date": "2030-04-30", "billable": "1200.00"}');
insert into public.variation_deliverables (id, organisation_id, project_id, variation_id, action, deliverable_id, milestone_id, due_date)
  values (tests.uid('step'), tests.uid('organisation'), tests.uid('project'), tests.uid('variation'), 'change', tests.uid('second'), tests.uid('milestone'), '2030-04-15');

-- access
select tests.who_can($$select 1 from public.variations where id = tests.uid('variation')$$, tests.team(), 'who reads the project reads its variations');
select tests.who_can($$select 1 from public.variation_milestones where id = tests.uid('line')$$, tests.team(), 'and their lines');
select tests.who_can($$select 1 from public.variation_deliverables where id = tests.uid('step')$$, tests.team(), 'of both kinds');
select tests.who_can($$insert into public.variations (organisation_id, project_id, title, type) values (tests.uid('organisation'), tests.uid('project'), 'New', 'scope')$$, tests.writers() || '{customer_pm}', 'either side''s managers raise one');
select tests.who_can($$insert into public.variations (organisation_id, project_id, title, type) values (tests.uid('other_organisation'), tests.uid('other_project'), 'New', 'scope')$$, '{outsider}', 'in their own project');
select tests.who_can($$update public.variations set title = 'X' where id = tests.uid('variation')$$, tests.writers() || '{customer_pm}', 'and edit a draft');
select tests.who_can($$update public.variations set status = 'applied'$$, '{}', 'nobody writes a status');
select tests.who_can($$delete from public.variations$$, '{}', 'nobody deletes a variation');
select tests.who_can($$insert into public.variation_milestones (organisation_id, project_id, variation_id, milestone_id, after) values (tests.uid('organisation'), tests.uid('project'), tests.uid('variation'), tests.uid('other_milestone'), '{"name": "X"}')$$, '{}', 'no line concerns another project');
select tests.who_can($$update public.variation_milestones set after = '{"name": "X"}' where id = tests.uid('line')$$, tests.writers() || '{customer_pm}', 'lines are edited in a draft');
select tests.who_can($$update public.variation_milestones set before = '{}'$$, '{}', 'nobody writes what was before');
select tests.who_can($$delete from public.variation_milestones where id = tests.uid('line')$$, tests.writers() || '{customer_pm}', 'and removed');
select tests.who_can($$update public.variation_deliverables set due_date = '2030-04-20' where id = tests.uid('step')$$, tests.writers() || '{customer_pm}', 'of both kinds, edited');
select tests.who_can($$delete from public.variation_deliverables where id = tests.uid('step')$$, tests.writers() || '{customer_pm}', 'of both kinds, removed');
select tests.who_can($$insert into public.variation_deliverables (organisation_id, project_id, variation_id, action, milestone_id, name) values (tests.uid('organisation'), tests.uid('project'), tests.uid('variation'), 'add', tests.uid('milestone'), 'New')$$, tests.writers() || '{customer_pm}', 'of both kinds, added');
select tests.arrange($$delete from public.variation_milestones where id = tests.uid('line')$$);
select tests.who_can($$insert into public.variation_milestones (organisation_id, project_id, variation_id, milestone_id, after) values (tests.uid('organisation'), tests.uid('project'), tests.uid('variation'), tests.uid('milestone'), '{"name": "X"}')$$, tests.writers() || '{customer_pm}', 'a milestone''s line is added');
select tests.act_as('supplier_pm');
insert into public.variation_milestones (id, organisation_id, project_id, variation_id, milestone_id, after)
  values (tests.uid('line'), tests.uid('organisation'), tests.uid('project'), tests.uid('variation'), tests.uid('milestone'), '{"end_date": "2030-04-30", "billable": "1200.00"}');

-- rules: lines
select results_eq($$select before from public.variation_milestones where id = tests.uid('line')$$, $$values ('{"end_date": "2030-03-31", "billable": "1000.00"}'::jsonb)$$, 'a line takes down what was before');
select results_eq($$select impact_cost, impact_days from public.variations where id = tests.uid('variation')$$, $$values (200.00, 30)$$, 'the effect is kept');
select tests.refused(format('update public.variation_milestones set after = %L where id = tests.uid(''line'')', change), 'CS006', 'a change is one of a baseline''s fields: ' || change)
  from unnest(array['{}', '[]', '{"reference": "X"}', '{"billable": 5}', '{"billable": "5"}', '{"billable": "-5.00"}', '{"end_date": "2030-02-31"}', '{"start_date": "2030-13-01"}', '{"end_date": null, "name": "X"}', '{"name": ""}', '{"payment_percent": "100.01"}']) as change;
select tests.refused($$update public.variation_milestones set after = '{"end_date": "2029-01-01"}' where id = tests.uid('line')$$, 'CS006', 'a milestone still ends after it starts');
insert into public.milestones (id, organisation_id, project_id, name) values (tests.uid('open'), tests.uid('organisation'), tests.uid('project'), 'Open');
select tests.refused($$insert into public.variation_milestones (organisation_id, project_id, variation_id, milestone_id, after) values (tests.uid('organisation'), tests.uid('project'), tests.uid('variation'), tests.uid('open'), '{"name": "X"}')$$, 'CS015', 'an unsigned milestone is edited directly');
insert into public.deliverables (id, organisation_id, project_id, milestone_id, name) values (tests.uid('elsewhere'), tests.uid('organisation'), tests.uid('project'), tests.uid('open'), 'Elsewhere');
select tests.refused($$insert into public.variation_deliverables (organisation_id, project_id, variation_id, action, deliverable_id, milestone_id) values (tests.uid('organisation'), tests.uid('project'), tests.uid('variation'), 'remove', tests.uid('elsewhere'), tests.uid('milestone'))$$, 'CS006', 'a deliverable is named with its milestone');
select tests.refused($$insert into public.variation_deliverables (organisation_id, project_id, variation_id, action, milestone_id) values (tests.uid('organisation'), tests.uid('project'), tests.uid('variation'), 'add', tests.uid('milestone'))$$, '23514', 'what is added has a name');
insert into public.variation_deliverables (organisation_id, project_id, variation_id, action, milestone_id, name) values (tests.uid('organisation'), tests.uid('project'), tests.uid('variation'), 'add', tests.uid('milestone'), 'Handbook');
insert into public.variation_deliverables (organisation_id, project_id, variation_id, action, deliverable_id, milestone_id) values (tests.uid('organisation'), tests.uid('project'), tests.uid('variation'), 'remove', tests.uid('deliverable'), tests.uid('milestone'));

insert into public.variations (id, organisation_id, project_id, title, type) values (tests.uid('typed'), tests.uid('organisation'), tests.uid('project'), 'Typed', 'cost');
insert into public.variation_deliverables (organisation_id, project_id, variation_id, action, milestone_id, name) values (tests.uid('organisation'), tests.uid('project'), tests.uid('typed'), 'add', tests.uid('milestone'), 'Guide');
select is((select type from public.variations where id = tests.uid('typed')), 'scope', 'its type follows its lines');

-- rules: submitted
select tests.refused(tests.signing('variation', 'variation'), 'CS015', 'a draft is not signed');
select lives_ok($$select public.move_variation(tests.uid('variation'), 'submitted')$$, 'it is submitted');
select tests.refused($$update public.variations set title = 'X' where id = tests.uid('variation')$$, 'CS004', 'and frozen');
select tests.refused($$update public.variation_milestones set after = '{"name": "X"}' where id = tests.uid('line')$$, 'CS004', 'with its lines');
select tests.refused($$delete from public.variation_deliverables where id = tests.uid('step')$$, 'CS004', 'which stay');
select tests.refused($$insert into public.variation_milestones (organisation_id, project_id, variation_id, milestone_id, after) values (tests.uid('organisation'), tests.uid('project'), tests.uid('variation'), tests.uid('milestone'), '{"name": "X"}')$$, 'CS004', 'as they are');

-- rules: applied
select tests.sign('customer_pm', 'variation', 'variation');
select is((select status from public.variations where id = tests.uid('variation')), 'awaiting_supplier', 'either side signs first');
select tests.sign('supplier_pm', 'variation', 'variation');
select is((select status from public.variations where id = tests.uid('variation')), 'applied', 'the second signature applies it');
select results_eq($$select end_date, billable, baseline_billable from public.milestones where id = tests.uid('milestone')$$, $$values ('2030-04-30'::date, 1200.00, 1200.00)$$, 'to the milestone');
select results_eq($$select name, status, due_date from public.deliverables where milestone_id = tests.uid('milestone') order by reference$$,
  $$values ('deliverable', 'cancelled', '2030-03-01'::date), ('second', 'not_started', '2030-04-15'), ('Handbook', 'not_started', null)$$, 'and to its deliverables');
select results_eq($$select version, content #>> '{end_date}', jsonb_array_length(content -> 'deliverables') from public.milestone_baselines where milestone_id = tests.uid('milestone') order by version$$,
  $$values (1, '2030-03-31', 2), (2, '2030-04-30', 2)$$, 'a second baseline stands beside the first');
select is(tests.peek($$select content = private.baseline_content(tests.uid('milestone')) from public.milestone_baselines where milestone_id = tests.uid('milestone') order by version desc limit 1$$), 'true', 'the last baseline is the milestone as it is');
select is(tests.peek($$select b1.content || vm.after = (b2.content - 'deliverables') || jsonb_build_object('deliverables', b1.content -> 'deliverables')
  from public.milestone_baselines b1, public.milestone_baselines b2, public.variation_milestones vm where b1.version = 1 and b2.version = 2 and vm.id = tests.uid('line')$$), 'true', 'the original and the variation make the current baseline');
select tests.refused($$select public.move_variation(tests.uid('variation'), 'draft')$$, 'CS004', 'an applied variation is over');
select tests.refused($$update public.milestones set end_date = '2030-05-01' where id = tests.uid('milestone')$$, 'CS014', 'and the baseline is locked again');
select is(tests.peek('select count(*) from private.variation_applications'), '0', 'no permission to move it is left');

-- rules: stale
insert into public.variations (id, organisation_id, project_id, title, type, reason) values (tests.uid('a'), tests.uid('organisation'), tests.uid('project'), 'A', 'cost', 'x'), (tests.uid('b'), tests.uid('organisation'), tests.uid('project'), 'B', 'cost', 'x');
insert into public.variation_milestones (organisation_id, project_id, variation_id, milestone_id, after)
  select tests.uid('organisation'), tests.uid('project'), tests.uid(v), tests.uid('milestone'), '{"billable": "1300.00"}' from unnest(array['a', 'b']) as v;
select public.move_variation(tests.uid(v), 'submitted') from unnest(array['a', 'b']) as v;
select tests.sign('supplier_pm', 'variation', 'b');
select tests.sign_both('variation', 'a');
select tests.refused(tests.signing('variation', 'b'), 'CS050', 'a variation of what has changed is not signed');
select is((select status from public.variations where id = tests.uid('b')), 'awaiting_customer', 'and stays as it was');
select lives_ok($$select public.move_variation(tests.uid('b'), 'draft')$$, 'it goes back');
select results_eq($$select action from public.signatures where subject_id = tests.uid('b') order by position$$, $$values ('signed'), ('voided')$$, 'which voids what was signed');
select public.move_variation(tests.uid('b'), 'submitted');
select is((select before ->> 'billable' from public.variation_milestones where variation_id = tests.uid('b')), '1300.00', 'and comes again with today''s values');

-- rules: switched off
select tests.act_as('org_admin');
update public.organisations set settings = jsonb_set(settings, '{features,variations_enabled}', 'false') where id = tests.uid('organisation');
select tests.act_as('supplier_pm');
select lives_ok($$insert into public.variations (organisation_id, project_id, title, type) values (tests.uid('organisation'), tests.uid('project'), 'New', 'scope')$$, 'the organisation''s switch does not reach into a signed project');
select tests.act_as('org_admin');
select tests.refused($$insert into public.variations (organisation_id, project_id, title, type) values (tests.uid('organisation'), tests.uid('client_project'), 'New', 'scope')$$, 'CS005', 'elsewhere what it switched off is refused');

-- record
select is(tests.peek($$select count(*) from public.audit_log where parent_id = tests.uid('variation') and table_name = 'variation_milestones' and verb = 'created' and actor_id = tests.uid('supplier_pm')$$), '2', 'lines are in the variation''s history');

select * from finish();
