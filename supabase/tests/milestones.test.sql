-- Milestones: planned by the supplier; a signed baseline does not move.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.milestones where id = tests.uid('milestone')$$, tests.team(), 'who reads the project reads its milestones');
select tests.who_can($$select 1 from public.milestone_overview where id = tests.uid('milestone')$$, tests.team(), 'and their overview');
select tests.who_can($$insert into public.milestones (organisation_id, project_id, name) values (tests.uid('organisation'), tests.uid('project'), 'New')$$, tests.writers(), 'the supplier plans a milestone');
select tests.who_can($$insert into public.milestones (organisation_id, project_id, name) values (tests.uid('other_organisation'), tests.uid('other_project'), 'New')$$, '{outsider}', 'in their own project');
select tests.who_can($$insert into public.milestones (organisation_id, project_id, name) values (tests.uid('organisation'), tests.uid('client_project'), 'New')$$, '{org_admin}', 'and no other of the organisation');
select tests.who_can($$update public.milestones set name = 'X' where id = tests.uid('milestone')$$, tests.writers(), 'the supplier changes it');
select tests.who_can($$update public.milestones set deleted_at = now() where id = tests.uid('other_milestone')$$, '{}', 'a milestone with deliverables stays');
select tests.who_can($$update public.milestones set project_id = tests.uid('client_project')$$, '{}', 'a milestone never moves to another project');
select tests.who_can($$update public.milestones set baseline_locked = false$$, '{}', 'nobody unlocks a baseline');
select tests.who_can($$update public.milestones set acceptance_status = 'accepted'$$, '{}', 'nobody accepts by hand');
select tests.who_can($$delete from public.milestones$$, '{}', 'nobody deletes a milestone for good');
select tests.sign_both('milestone_baseline', 'milestone');
select tests.who_can($$select 1 from public.milestone_baselines where milestone_id = tests.uid('milestone')$$, tests.team(), 'who reads the project reads its baselines');
select tests.who_can($$insert into public.milestone_baselines (organisation_id, project_id, milestone_id, version, content) values (tests.uid('organisation'), tests.uid('project'), tests.uid('milestone'), 9, '{}')$$, '{}', 'nobody writes a baseline');
select tests.who_can($$update public.milestone_baselines set content = '{}'$$, '{}', 'nobody changes one');
select tests.refused($$select tests.arrange('update public.milestone_baselines set content = ''{}''')$$, 'CS018', 'not even the owner');

-- rules: locked
select tests.act_as('supplier_pm');
select tests.refused(format('update public.milestones set %s where id = tests.uid(''milestone'')', change), 'CS014', 'a signed baseline holds: ' || change)
  from unnest(array['name = ''X''', 'start_date = ''2030-01-02''', 'end_date = ''2030-04-01''', 'billable = 1', 'payment_percent = 1', 'acceptance_criteria = ''X''']) as change;
select tests.refused($$select tests.arrange('update public.milestones set billable = 1 where id = tests.uid(''milestone'')')$$, 'CS014', 'the owner cannot move it either');
select lives_ok($$update public.milestones set description = 'X', forecast_billable = 5 where id = tests.uid('milestone')$$, 'what was not signed stays free');
select lives_ok($$update public.milestones set budget = 950 where id = tests.uid('milestone')$$, 'nor does what it costs the supplier');
select is((select budget from public.milestones where id = tests.uid('milestone')), null, 'which is not kept where the customer reads');
select is((select budget from public.milestone_overview where id = tests.uid('milestone')), 950.00, 'but where the supplier does');
select tests.who_can($$select 1 from public.milestone_overview where id = tests.uid('milestone') and budget is not null$$, '{org_admin,project_admin,supplier_pm,contributor,viewer}', 'and nobody else');
select tests.who_can($$update public.milestone_costs set budget = 1$$, '{}', 'it is written with the milestone');
select tests.who_can($$select 1 from public.milestone_costs where milestone_id = tests.uid('milestone')$$, '{org_admin,project_admin,supplier_pm,contributor,viewer}', 'and read by the supplier''s people');
select is(tests.peek($$select updated_by::text from public.milestone_costs where milestone_id = tests.uid('milestone')$$), tests.uid('supplier_pm')::text, 'it says who planned it');
select tests.act_as('supplier_pm');
select is((select baseline_billable from public.milestones where id = tests.uid('milestone')), 1000.00, 'the baseline remembers what is billable');
select tests.refused($$insert into public.deliverables (organisation_id, project_id, milestone_id, name) values (tests.uid('organisation'), tests.uid('project'), tests.uid('milestone'), 'Extra')$$, 'CS014', 'a signed list takes no new deliverable');

-- rules: half signed
insert into public.milestones (id, organisation_id, project_id, name, start_date, end_date, billable, acceptance_criteria)
  values (tests.uid('half'), tests.uid('organisation'), tests.uid('project'), 'Half', '2030-01-01', '2030-02-01', 1, 'Done');
select is((select reference from public.milestones where id = tests.uid('half')), 'MS-002', 'references count');
select tests.refused(tests.signing('milestone_baseline', 'half'), 'CS015', 'a baseline without deliverables promises nothing');
insert into public.deliverables (organisation_id, project_id, milestone_id, name) values (tests.uid('organisation'), tests.uid('project'), tests.uid('half'), 'First');
select tests.sign('supplier_pm', 'milestone_baseline', 'half');
select is((select baseline_status from public.milestones where id = tests.uid('half')), 'awaiting_customer', 'one signature waits for the other');
update public.milestones set forecast_billable = 7 where id = tests.uid('half');
select is((select baseline_status from public.milestones where id = tests.uid('half')), 'awaiting_customer', 'what is not signed voids nothing');
select tests.act_as('project_admin');
update public.milestones set billable = 2 where id = tests.uid('half');
select is((select baseline_status from public.milestones where id = tests.uid('half')), 'not_committed', 'an edit voids the first signature');
select is((select baseline_supplier_pm_name from public.milestones where id = tests.uid('half')), null, 'and takes the name away');
select results_eq($$select action, side, signer_name from public.signatures where subject_id = tests.uid('half') order by position$$,
  $$values ('signed', 'supplier', 'supplier_pm'), ('voided', 'supplier', 'project_admin')$$, 'the ledger says who voided it');
select is(tests.peek($$select count(*) from public.notifications where kind = 'signature_voided' and user_id = tests.uid('supplier_pm')$$), '1', 'and the signer is told');
select tests.sign('supplier_pm', 'milestone_baseline', 'half');
insert into public.deliverables (id, organisation_id, project_id, milestone_id, name) values (tests.uid('late'), tests.uid('organisation'), tests.uid('project'), tests.uid('half'), 'Late');
select is((select baseline_status from public.milestones where id = tests.uid('half')), 'not_committed', 'a new deliverable voids it, too');
select tests.sign('supplier_pm', 'milestone_baseline', 'half');
update public.deliverables set name = 'Later' where id = tests.uid('late');
select is((select baseline_status from public.milestones where id = tests.uid('half')), 'not_committed', 'and so does renaming one');

-- rules: checks
select tests.refused($$update public.milestones set end_date = '2029-01-01' where id = tests.uid('half')$$, '23514', 'a milestone ends after it starts');
select tests.refused($$update public.milestones set billable = -1 where id = tests.uid('half')$$, '23514', 'money is not negative');
select tests.refused($$update public.milestones set payment_percent = 101 where id = tests.uid('half')$$, '23514', 'a share is at most all');
select tests.refused($$update public.milestones set billable = 1e13 where id = tests.uid('half')$$, '22003', 'money has a size');
select tests.refused($$update public.milestones set deleted_at = now() where id = tests.uid('half')$$, 'CS015', 'a milestone with deliverables is not deleted');

-- computed status
select is((select status from public.milestone_overview where id = tests.uid('half')), 'not_started', 'nothing has started');
select tests.arrange($$update public.deliverables set status = 'draft' where id = tests.uid('late')$$);
select is((select status from public.milestone_overview where id = tests.uid('half')), 'not_started', 'a draft counts as not started');
select tests.arrange($$update public.deliverables set status = 'in_progress', progress = 40 where id = tests.uid('late')$$);
select results_eq($$select status, progress from public.milestone_overview where id = tests.uid('half')$$, $$values ('in_progress', 20)$$, 'work has started, on one of two');
select tests.arrange($$update public.milestones set start_date = '2020-01-01', end_date = '2020-02-01' where id = tests.uid('half')$$);
select is((select status from public.milestone_overview where id = tests.uid('half')), 'delayed', 'past its end it is delayed');
select tests.arrange($$update public.milestones set baseline_breached = true where id = tests.uid('half')$$);
select is((select status from public.milestone_overview where id = tests.uid('half')), 'at_risk', 'a breach is a risk');
select tests.arrange($$update public.deliverables set status = 'delivered', progress = 100, delivered_date = '2020-01-15' where milestone_id = tests.uid('half')$$);
select is((select status from public.milestone_overview where id = tests.uid('half')), 'at_risk', 'a breach stays one, whatever is delivered');
select tests.arrange($$update public.milestones set baseline_breached = false where id = tests.uid('half')$$);
select is((select status from public.milestone_overview where id = tests.uid('half')), 'completed', 'without one, all delivered is completed');

-- record
select is(tests.peek($$select verb from public.audit_log where record_id = tests.uid('half') order by id limit 1$$), 'created', 'making a milestone is logged');

select * from finish();
