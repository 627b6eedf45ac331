-- Projects and teams: made from a template, reached through the team or as administrator, roles on their side.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.projects where id = tests.uid('project')$$, tests.team(), 'a project is seen by its team and the organisation''s administrators');
select tests.who_can($$select 1 from public.projects where id = tests.uid('dormant_project')$$, '{org_admin}', 'a suspended client''s people do not see their project');
select tests.who_can($$select 1 from public.projects where id = tests.uid('other_project')$$, '{outsider}', 'another tenant''s project does not exist');
select tests.who_can($$update public.projects set name = 'X' where id = tests.uid('project')$$, '{org_admin,project_admin}', 'administrators change a project');
select tests.who_can($$update public.projects set template_id = tests.uid('template')$$, '{}', 'a template is applied, not written');
select tests.who_can($$update public.projects set organisation_id = tests.uid('other_organisation')$$, '{}', 'a project never moves to another tenant');
select tests.who_can($$insert into public.projects (organisation_id, reference, name) values (tests.uid('organisation'), 'X', 'X')$$, '{}', 'nobody makes a project directly');
select tests.who_can($$delete from public.projects$$, '{}', 'nobody deletes a project for good');
select tests.who_can($$select public.create_project(gen_random_uuid(), tests.uid('organisation'), '{"name": "New"}', tests.uid('template'))$$, '{org_admin}', 'who creates projects creates one');
select tests.who_can($$select public.create_project(gen_random_uuid(), tests.uid('other_organisation'), '{"name": "New"}', '00000000-0000-4000-8000-000000000001')$$, '{outsider}', 'in their own organisation');
select tests.who_can($$select public.apply_project_template(tests.uid('project'), tests.uid('template'), p.lock_version) from public.projects p where p.id = tests.uid('project')$$, '{org_admin,project_admin}', 'administrators apply a template');

select tests.who_can($$select 1 from public.user_projects where id = tests.uid('seat of viewer')$$, tests.team() || '{client_admin}', 'the team sees the team, and who appoints for the customer');
select tests.who_can($$insert into public.user_projects (organisation_id, project_id, user_id, role) values (tests.uid('organisation'), tests.uid('project'), tests.uid('org_member'), 'viewer')$$, tests.writers(), 'who runs the team adds people');
select tests.who_can($$insert into public.user_projects (organisation_id, project_id, user_id, role) values (tests.uid('organisation'), tests.uid('project'), tests.uid('org_member'), 'admin')$$, '{org_admin,project_admin}', 'administrators are made by administrators');
select tests.who_can($$insert into public.user_projects (organisation_id, project_id, user_id, role) values (tests.uid('other_organisation'), tests.uid('other_project'), tests.uid('outsider'), 'viewer') on conflict do nothing$$, '{}', 'nobody reaches into another project''s team');
select tests.who_can($$insert into public.user_projects (organisation_id, project_id, user_id, role) values (tests.uid('organisation'), tests.uid('client_project'), tests.uid('org_member'), 'viewer')$$, '{org_admin}', 'a team is run by who runs that project');
select tests.who_can($$update public.user_projects set role = 'contributor' where id = tests.uid('seat of viewer')$$, tests.writers(), 'who runs the team changes a role');
select tests.who_can($$update public.user_projects set role = 'viewer' where id = tests.uid('seat of supplier_pm')$$, '{org_admin,project_admin}', 'but not their own');
select tests.who_can($$delete from public.user_projects where id = tests.uid('seat of viewer')$$, tests.writers(), 'who runs the team removes people');
select tests.who_can($$delete from public.user_projects where id = tests.uid('seat of project_admin')$$, '{org_admin}', 'an administrator is removed by another');
select tests.who_can($$update public.user_projects set user_id = tests.uid('nobody')$$, '{}', 'a seat is never passed on');
select tests.who_can($$update public.user_projects set is_default = true$$, '{}', 'a default is set by its function');

-- rules: teams
select tests.act_as('org_admin');
select tests.refused($$insert into public.user_projects (organisation_id, project_id, user_id, role) values (tests.uid('organisation'), tests.uid('project'), tests.uid('client_member'), 'supplier_pm')$$, 'CS031', 'a client''s person is no supplier''s manager');
select tests.refused($$insert into public.user_projects (organisation_id, project_id, user_id, role) values (tests.uid('organisation'), tests.uid('project'), tests.uid('org_member'), 'customer_pm')$$, 'CS031', 'a supplier''s person is no customer''s manager');
select tests.refused($$insert into public.user_projects (organisation_id, project_id, user_id, role) values (tests.uid('organisation'), tests.uid('project'), tests.uid('other_client_pm'), 'viewer')$$, 'CS031', 'another client''s person is not on the team');
select tests.refused($$insert into public.user_projects (organisation_id, project_id, user_id, role) values (tests.uid('organisation'), tests.uid('project'), tests.uid('nobody'), 'viewer')$$, 'CS031', 'nor is somebody of neither side');
select tests.refused($$update public.user_projects set role = 'customer_pm' where id = tests.uid('seat of viewer')$$, 'CS031', 'a role does not cross over');
select tests.refused($$insert into public.user_projects (organisation_id, project_id, user_id, role) values (tests.uid('organisation'), tests.uid('other_project'), tests.uid('org_member'), 'viewer')$$, 'CS031', 'keys cannot be mixed');
select tests.act_as('supplier_pm');
select tests.refused($$update public.user_projects set role = 'viewer' where id = tests.uid('seat of supplier_pm')$$, 'CS002', 'nobody changes their own role');

-- rules: a role ends when the person changes sides
select tests.act_as('org_admin');
update public.user_organisations set is_active = false where user_id = tests.uid('supplier_pm');
select tests.arrange($$insert into public.user_clients (organisation_id, client_id, user_id) values (tests.uid('organisation'), tests.uid('client'), tests.uid('supplier_pm'))$$);
select tests.act_as('supplier_pm');
select is_empty($$select 1 from public.milestones where id = tests.uid('milestone')$$, 'a supplier''s role gives nothing to who now is a client''s person');
select tests.refused($$select public.get_signable('milestone_baseline', tests.uid('milestone'))$$, 'CS001', 'and signs nothing');
select tests.act_as('org_admin');
select tests.arrange($$update public.user_clients set is_active = false where user_id in (tests.uid('supplier_pm'), tests.uid('customer_pm'))$$);
update public.user_organisations set is_active = true where user_id = tests.uid('supplier_pm');
select tests.arrange($$insert into public.user_organisations (organisation_id, user_id, org_role) values (tests.uid('organisation'), tests.uid('customer_pm'), 'org_admin')$$);
select tests.act_as('customer_pm');
select isnt_empty($$select 1 from public.milestones where id = tests.uid('milestone')$$, 'who became the organisation''s administrator reaches the project as that');
select tests.refused(tests.signing('milestone_baseline', 'milestone'), 'CS002', 'but no longer signs for the customer');
select tests.act_as('org_admin');
update public.user_organisations set is_active = false where user_id = tests.uid('customer_pm');
select tests.arrange($$update public.user_clients set is_active = true where user_id = tests.uid('customer_pm')$$);

-- rules: projects
select tests.act_as('org_admin');
select is((public.create_project(tests.uid('p1'), tests.uid('organisation'), '{"name": "One"}', '00000000-0000-4000-8000-000000000003')).reference, 'PRJ-001', 'a project gets a reference');
select is((public.create_project(tests.uid('p1'), tests.uid('organisation'), '{"name": "Two"}', '00000000-0000-4000-8000-000000000003')).name, 'One', 'a repeated call finds the project');
select results_eq($$select variation_approval_authority, variations_enabled, baseline_dual_signature from public.projects where id = tests.uid('p1')$$, $$values ('none', false, false)$$, 'it takes the template''s governance');
select is((select role from public.user_projects where project_id = tests.uid('p1')), 'admin', 'its maker administers it');
select tests.refused($$select public.create_project(tests.uid('p2'), tests.uid('organisation'), '{"name": "Two", "reference": "acme"}', tests.uid('template'))$$, 'CS006', 'a reference is used once, however it is spelt');
select is((public.create_project(tests.uid('p2'), tests.uid('organisation'), '{"name": "Two", "reference": "PRJ-002"}', tests.uid('template'))).reference, 'PRJ-002', 'a reference may be chosen');
select is((public.create_project(tests.uid('p3'), tests.uid('organisation'), '{"name": "Three"}', tests.uid('template'))).reference, 'PRJ-003', 'and numbering passes over it');
select tests.refused($$select public.create_project(tests.uid('p4'), tests.uid('organisation'), '{"name": "X"}', tests.uid('other_template'))$$, 'CS001', 'another organisation''s template does not exist');
select tests.refused($$select public.create_project(tests.uid('p4'), tests.uid('organisation'), jsonb_build_object('name', 'X', 'client_id', tests.uid('foreign_client')), tests.uid('template'))$$, 'CS001', 'nor its client');
select tests.refused($$select public.create_project(tests.uid('p4'), tests.uid('organisation'), jsonb_build_object('name', 'X', 'client_id', tests.uid('dormant_client')), tests.uid('template'))$$, 'CS001', 'nor a suspended client');
select tests.refused($$select public.create_project(tests.uid('p4'), tests.uid('organisation'), '{}', tests.uid('template'))$$, '23502', 'a project has a name');
select tests.arrange($$update public.organisations set max_projects = 6 where id = tests.uid('organisation')$$);
select tests.refused($$select public.create_project(tests.uid('p4'), tests.uid('organisation'), '{"name": "X"}', tests.uid('template'))$$, 'CS008', 'a plan has a number of projects');
select tests.arrange($$update public.projects set deleted_at = now() where id = tests.uid('p3')$$);
select tests.arrange($$update public.organisations set max_projects = 5 where id = tests.uid('organisation')$$);
select tests.refused($$select tests.arrange('update public.projects set deleted_at = null where id = tests.uid(''p3'')')$$, 'CS008', 'nor does a deleted one come back beyond it');
select tests.act_as('supplier_pm');
select tests.refused($$select public.create_project(tests.uid('p4'), tests.uid('organisation'), '{"name": "X"}', tests.uid('template'))$$, 'CS002', 'a member needs the permission');
select tests.refused($$select public.create_project(tests.uid('p4'), tests.uid('other_organisation'), '{"name": "X"}', tests.uid('template'))$$, 'CS001', 'an organisation out of reach does not exist');
select tests.refused($$select public.apply_project_template(tests.uid('project'), tests.uid('template'), 1)$$, 'CS002', 'a supplier''s manager does not change governance');

select tests.act_as('project_admin');
select tests.refused($$select public.apply_project_template(tests.uid('project'), tests.uid('template'), 99)$$, 'CS003', 'a template is applied to the version that was seen');
select tests.refused($$select public.apply_project_template(tests.uid('project'), tests.uid('other_template'), (select lock_version from public.projects where id = tests.uid('project')))$$, 'CS001', 'another organisation''s template cannot be applied');
select is(public.apply_project_template(tests.uid('project'), '00000000-0000-4000-8000-000000000002', 1), 2, 'applying a template gives the new version');
select is((select lock_version from public.projects where id = tests.uid('project')), 2, 'which is the row''s');
select results_eq($$select baseline_approval_authority, expense_approval_threshold from public.projects where id = tests.uid('project')$$, $$values ('supplier_only', 250.00)$$, 'and writes its settings');
select tests.refused($$update public.projects set end_date = '2020-01-01', start_date = '2021-01-01' where id = tests.uid('project')$$, '23514', 'a project ends after it starts');
select tests.refused($$update public.projects set total_budget = -1 where id = tests.uid('project')$$, '23514', 'a budget is not negative');
select tests.refused($$update public.projects set baseline_approval_authority = 'conditional' where id = tests.uid('project')$$, '23514', 'an authority is one of four');

select lives_ok($$select public.set_default(tests.uid('organisation'), tests.uid('project'))$$, 'a person chooses where they land');
select is((select count(*)::integer from public.user_projects where user_id = tests.uid('project_admin') and is_default), 1, 'in one project');
select tests.refused($$select public.set_default(tests.uid('other_organisation'))$$, 'CS001', 'not in another organisation');
select tests.refused($$select public.set_default(null, tests.uid('other_project'))$$, 'CS001', 'nor in another project');
update public.projects set deleted_at = now() where id = tests.uid('project');
select is_empty($$select 1 from public.milestones where id = tests.uid('milestone')$$, 'a deleted project takes all with it');

-- record
select is(tests.peek($$select verb from public.audit_log where record_id = tests.uid('project') order by id desc limit 1$$), 'deleted', 'deleting a project is logged');

select * from finish();
