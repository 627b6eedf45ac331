-- Deliverables: planned by the supplier, worked on by their assignee, immovable once delivered.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.deliverables where id = tests.uid('deliverable')$$, tests.team(), 'who reads the project reads its deliverables');
select tests.who_can($$insert into public.deliverables (organisation_id, project_id, milestone_id, name) values (tests.uid('organisation'), tests.uid('project'), tests.uid('milestone'), 'New')$$, tests.writers(), 'the supplier plans a deliverable');
select tests.who_can($$insert into public.deliverables (organisation_id, project_id, milestone_id, name) values (tests.uid('other_organisation'), tests.uid('other_project'), tests.uid('other_milestone'), 'New')$$, '{outsider}', 'in their own project');
select tests.who_can($$insert into public.deliverables (organisation_id, project_id, milestone_id, name) values (tests.uid('organisation'), tests.uid('project'), tests.uid('other_milestone'), 'New')$$, '{}', 'under a milestone of that project');
select tests.who_can($$update public.deliverables set name = 'X' where id = tests.uid('deliverable')$$, tests.writers(), 'the supplier changes it');
select tests.who_can($$update public.deliverables set description = 'X', progress = 10 where id = tests.uid('deliverable')$$, tests.writers() || '{contributor}', 'its assignee describes it and moves its progress');
select tests.who_can($$update public.deliverables set progress = 10 where id = tests.uid('second')$$, tests.writers(), 'of no other deliverable');
select tests.who_can($$update public.deliverables set due_date = '2031-01-01' where id = tests.uid('deliverable')$$, tests.writers(), 'and not its date');
select tests.who_can($$update public.deliverables set deleted_at = now() where id = tests.uid('deliverable')$$, tests.writers(), 'nor its existence');
select tests.who_can($$update public.deliverables set status = 'delivered'$$, '{}', 'nobody writes a status');
select tests.who_can($$update public.deliverables set sign_off_status = 'signed'$$, '{}', 'nobody writes a signature');
select tests.who_can($$update public.deliverables set project_id = tests.uid('client_project')$$, '{}', 'a deliverable never moves to another project');
select tests.who_can($$delete from public.deliverables$$, '{}', 'nobody deletes a deliverable for good');
select tests.who_can($$select 1 from public.deliverable_tasks where id = tests.uid('task')$$, tests.team(), 'who reads the project reads the checklist');
select tests.who_can($$insert into public.deliverable_tasks (organisation_id, project_id, deliverable_id, name) values (tests.uid('organisation'), tests.uid('project'), tests.uid('deliverable'), 'New')$$, tests.writers() || '{contributor}', 'the supplier and who works on the project write it');
select tests.who_can($$insert into public.deliverable_tasks (organisation_id, project_id, deliverable_id, name) values (tests.uid('organisation'), tests.uid('project'), tests.uid('second'), 'New')$$, tests.writers() || '{contributor}', 'of any deliverable');
select tests.who_can($$update public.deliverable_tasks set is_complete = true where id = tests.uid('task')$$, tests.writers() || '{contributor}', 'and tick it');
select tests.who_can($$update public.deliverable_tasks set is_complete = true where id = tests.uid('other_task')$$, '{outsider}', 'nowhere else');
select tests.who_can($$select 1 where public.order_deliverable_tasks(tests.uid('deliverable'), array[tests.uid('task')]) > 0$$, tests.writers() || '{contributor}', 'and order it');
select tests.who_can($$delete from public.deliverable_tasks$$, '{}', 'a task is deleted softly');

-- rules
select tests.act_as('contributor');
select is(public.order_deliverable_tasks(tests.uid('deliverable'), array[tests.uid('task')]), 1, 'ordering moves a task');
select is((select t.lock_version from public.deliverable_tasks t where t.id = tests.uid('task')), 1, 'and leaves its version to the form that is open on it');
select tests.refused($$update public.deliverables set name = 'X' where id = tests.uid('deliverable')$$, 'CS002', 'an assignee does not rename');
select tests.refused($$update public.deliverables set assignee_id = tests.uid('supplier_pm') where id = tests.uid('deliverable')$$, 'CS002', 'nor pass it on');
update public.deliverables set progress = 5 where id = tests.uid('deliverable');
select is((select status from public.deliverables where id = tests.uid('deliverable')), 'in_progress', 'work that has moved has started');
select tests.act_as('supplier_pm');
select tests.refused($$update public.deliverables set assignee_id = tests.uid('org_member') where id = tests.uid('deliverable')$$, 'CS031', 'an assignee is on the team');
select tests.refused($$update public.deliverables set assignee_id = tests.uid('viewer') where id = tests.uid('deliverable')$$, 'CS031', 'and more than a viewer');
select tests.refused($$update public.deliverables set progress = 101 where id = tests.uid('deliverable')$$, '23514', 'progress ends at all');
select tests.refused($$update public.deliverables set name = ' ' where id = tests.uid('deliverable')$$, '23514', 'a name is not blank');
update public.deliverables set assignee_id = tests.uid('other_contributor') where id = tests.uid('second');
select is(tests.peek($$select reason from public.notifications where user_id = tests.uid('other_contributor') and kind = 'deliverable_assigned'$$), 'assignee', 'a new assignee is told');
select tests.ready('deliverable');
select tests.act_as('supplier_pm');
select tests.refused($$update public.deliverables set progress = 10 where id = tests.uid('deliverable')$$, 'CS004', 'progress stands while it is under review');
select tests.sign('supplier_pm', 'deliverable', 'deliverable');
update public.deliverables set assignee_id = tests.uid('project_admin') where id = tests.uid('deliverable');
select is((select sign_off_status from public.deliverables where id = tests.uid('deliverable')), 'awaiting_customer', 'a new assignee voids nothing');
update public.deliverables set description = 'Longer' where id = tests.uid('deliverable');
select is((select sign_off_status from public.deliverables where id = tests.uid('deliverable')), 'not_signed', 'an edit voids the signature');
select tests.sign_both('deliverable', 'deliverable');
select tests.act_as('supplier_pm');
select results_eq($$select status, sign_off_status, progress, delivered_by, delivered_date is not null, supplier_pm_name, customer_pm_name from public.deliverables where id = tests.uid('deliverable')$$,
  $$values ('delivered', 'signed', 100, tests.uid('customer_pm'), true, 'supplier_pm', 'customer_pm')$$, 'both signatures deliver it, stamped');
select tests.refused(format('update public.deliverables set %s where id = tests.uid(''deliverable'')', change), 'CS019', 'a delivered record holds: ' || change)
  from unnest(array['name = ''X''', 'description = ''X''', 'due_date = ''2031-01-01''', 'deleted_at = now()']) as change;
select tests.refused($$update public.deliverable_tasks set name = 'X' where id = tests.uid('task')$$, 'CS019', 'and so does its checklist');
select tests.refused($$select tests.arrange('update public.deliverables set status = ''in_progress'', progress = 1, delivered_date = null where id = tests.uid(''deliverable'')')$$, 'CS019', 'the owner cannot take it back');
insert into public.milestones (id, organisation_id, project_id, name) values (tests.uid('gone'), tests.uid('organisation'), tests.uid('project'), 'Gone');
update public.milestones set deleted_at = now() where id = tests.uid('gone');
select tests.refused($$update public.deliverables set milestone_id = tests.uid('gone') where id = tests.uid('second')$$, 'CS001', 'a deliverable does not move under a deleted milestone');

-- rules: breach
select tests.sign_both('milestone_baseline', 'milestone');
select tests.act_as('supplier_pm');
select is((select baseline_breached from public.milestones where id = tests.uid('milestone')), false, 'a signed baseline is not breached');
update public.deliverables set due_date = '2030-04-01' where id = tests.uid('second');
select results_eq($$select baseline_breached, baseline_breach_reason, baseline_breached_by from public.milestones where id = tests.uid('milestone')$$,
  $$values (true, 'DEL-002 due 1 Apr 2030', tests.uid('supplier_pm'))$$, 'a date past its end breaches it, with reason and person');
select is(tests.peek($$select string_agg(p.full_name, ',' order by p.full_name) from public.notifications n join public.profiles p on p.id = n.user_id where n.kind = 'baseline_breached'$$), 'customer_pm,other_contributor,project_admin', 'and the managers are told, and who it is assigned to');
select tests.refused($$update public.deliverables set name = 'X' where id = tests.uid('second')$$, 'CS014', 'a signed list keeps its names');
select tests.refused($$update public.deliverables set deleted_at = now() where id = tests.uid('second')$$, 'CS014', 'and its entries');
select tests.refused($$select public.move_deliverable(tests.uid('second'), 'cancelled')$$, 'CS014', 'which are not cancelled either');
update public.deliverables set due_date = '2030-03-31' where id = tests.uid('second');
select results_eq($$select baseline_breached, baseline_breach_reason, baseline_breached_by, baseline_breached_at from public.milestones where id = tests.uid('milestone')$$,
  $$values (false, null::text, null::uuid, null::timestamptz)$$, 'a date within it clears the breach');

-- rules: checklists
select tests.act_as('supplier_pm');
insert into public.deliverable_tasks (id, organisation_id, project_id, deliverable_id, name, concerns_acceptance) values (tests.uid('shown'), tests.uid('organisation'), tests.uid('project'), tests.uid('second'), 'Shown to the customer', true), (tests.uid('hidden'), tests.uid('organisation'), tests.uid('project'), tests.uid('second'), 'Ours', false);
select tests.who_can($$insert into public.deliverable_tasks (organisation_id, project_id, deliverable_id, name) values (tests.uid('organisation'), tests.uid('project'), tests.uid('second'), 'More')$$, tests.writers() || '{contributor}', 'whoever works on the project writes its checklists');
select tests.who_can($$update public.deliverable_tasks set is_complete = true, comment = 'Seen' where id = tests.uid('shown')$$, tests.writers() || '{contributor,customer_pm}', 'who reviews ticks and comments on what concerns acceptance');
select tests.who_can($$update public.deliverable_tasks set is_complete = true where id = tests.uid('hidden')$$, tests.writers() || '{contributor}', 'and nothing else');
select tests.act_as('customer_pm');
select tests.refused($$update public.deliverable_tasks set name = 'Other' where id = tests.uid('shown')$$, 'CS002', 'nor renames it');

-- record
select is(tests.peek($$select changes ->> 'due_date' from public.audit_log where record_id = tests.uid('second') order by id desc limit 1$$), '["2030-04-01", "2030-03-31"]', 'a change of date is logged');

select * from finish();
