-- Quality: criteria kept by the supplier, assessed by the customer, and part of what is signed.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can(format('select 1 from public.%s where %s = tests.uid(%L)', t, k, v), tests.team(), 'who reads the project reads ' || t)
  from (values ('kpis', 'id', 'kpi'), ('quality_standards', 'id', 'standard'), ('deliverable_kpis', 'kpi_id', 'kpi'), ('deliverable_quality_standards', 'quality_standard_id', 'standard'),
    ('deliverable_kpi_assessments', 'kpi_id', 'kpi'), ('deliverable_qs_assessments', 'quality_standard_id', 'standard')) as x (t, k, v);
select tests.who_can(format('insert into public.%s (organisation_id, project_id, name) values (tests.uid(''organisation''), tests.uid(''project''), ''New'')', t), tests.writers(), 'the supplier keeps ' || t)
  from unnest(array['kpis', 'quality_standards']) as t;
select tests.who_can(format('insert into public.%s (organisation_id, project_id, name) values (tests.uid(''other_organisation''), tests.uid(''other_project''), ''New'')', t), '{outsider}', 'of their own project: ' || t)
  from unnest(array['kpis', 'quality_standards']) as t;
select tests.who_can($$update public.kpis set target = 'X' where id = tests.uid('kpi')$$, tests.writers(), 'the supplier changes a KPI');
select tests.who_can($$update public.quality_standards set name = 'X' where id = tests.uid('standard')$$, tests.writers(), 'the supplier changes a standard');
select tests.who_can($$insert into public.deliverable_kpis (organisation_id, project_id, deliverable_id, kpi_id) values (tests.uid('organisation'), tests.uid('project'), tests.uid('deliverable'), tests.uid('spare_kpi'))$$, tests.writers(), 'the supplier links a KPI');
select tests.who_can($$insert into public.deliverable_kpis (organisation_id, project_id, deliverable_id, kpi_id) values (tests.uid('organisation'), tests.uid('project'), tests.uid('deliverable'), tests.uid('other_kpi'))$$, '{}', 'of the same project');
select tests.who_can($$insert into public.deliverable_kpis (organisation_id, project_id, deliverable_id, kpi_id) values (tests.uid('other_organisation'), tests.uid('other_project'), tests.uid('other_second'), tests.uid('other_kpi'))$$, '{outsider}', 'in their own project');
select tests.who_can($$insert into public.deliverable_quality_standards (organisation_id, project_id, deliverable_id, quality_standard_id) values (tests.uid('organisation'), tests.uid('project'), tests.uid('deliverable'), tests.uid('spare_standard'))$$, tests.writers(), 'the supplier links a standard');
select tests.who_can($$insert into public.deliverable_quality_standards (organisation_id, project_id, deliverable_id, quality_standard_id) values (tests.uid('other_organisation'), tests.uid('other_project'), tests.uid('other_second'), tests.uid('other_standard'))$$, '{outsider}', 'in their own project, too');
select tests.who_can($$delete from public.deliverable_kpis where kpi_id = tests.uid('kpi')$$, tests.writers(), 'the supplier unlinks a KPI');
select tests.who_can($$delete from public.deliverable_quality_standards where quality_standard_id = tests.uid('standard')$$, tests.writers(), 'the supplier unlinks a standard');
select tests.who_can($$update public.deliverable_kpi_assessments set criteria_met = false$$, '{}', 'nobody writes an assessment directly');
select tests.who_can($$insert into public.deliverable_qs_assessments (organisation_id, project_id, deliverable_id, quality_standard_id, criteria_met) values (tests.uid('organisation'), tests.uid('project'), tests.uid('deliverable'), tests.uid('standard'), true)$$, '{}', 'of either kind');
select tests.arrange($$delete from public.deliverable_kpi_assessments$$);
select tests.arrange($$delete from public.deliverable_qs_assessments$$);
select tests.move('supplier_pm', 'deliverable', 'in_progress');
select tests.act_as('customer_pm');
select tests.refused($$select public.assess_deliverable(tests.uid('deliverable'), true, kpi_id => tests.uid('kpi'))$$, 'CS004', 'what is not submitted is not assessed');
select tests.move('supplier_pm', 'deliverable', 'submitted');
select tests.who_can($$select public.assess_deliverable(tests.uid('deliverable'), true, kpi_id => tests.uid('kpi'))$$, '{customer_pm}', 'the customer assesses');

-- rules
select tests.refused($$select public.assess_deliverable(tests.uid('deliverable'), true, kpi_id => tests.uid('kpi'))$$, 'CS002', 'the supplier does not');
select tests.act_as('customer_pm');
select tests.refused($$select public.assess_deliverable(tests.uid('deliverable'), true, kpi_id => tests.uid('spare_kpi'))$$, 'CS001', 'only what is linked');
select tests.refused($$select public.assess_deliverable(tests.uid('deliverable'), true)$$, 'CS001', 'and named');
select tests.refused($$select public.assess_deliverable(tests.uid('other_deliverable'), true, kpi_id => tests.uid('other_kpi'))$$, 'CS001', 'in reach');
select tests.refused($$select public.assess_deliverable(tests.uid('deliverable'), null, kpi_id => tests.uid('kpi'))$$, '23502', 'with a verdict');
select tests.move('customer_pm', 'deliverable', 'review_complete');
select tests.refused(tests.signing('deliverable', 'deliverable'), 'CS015', 'the customer does not sign before assessing');
select lives_ok($$select public.assess_deliverable(tests.uid('deliverable'), false, kpi_id => tests.uid('kpi'))$$, 'not met is a verdict');
select lives_ok($$select public.assess_deliverable(tests.uid('deliverable'), true, quality_standard_id => tests.uid('standard'))$$, 'so is met');
select is((select assessed_by from public.deliverable_kpi_assessments where kpi_id = tests.uid('kpi')), tests.uid('customer_pm'), 'it says whose');
select tests.sign('customer_pm', 'deliverable', 'deliverable');
select is((select sign_off_status from public.deliverables where id = tests.uid('deliverable')), 'awaiting_supplier', 'now the customer signs');
select lives_ok($$select public.assess_deliverable(tests.uid('deliverable'), false, kpi_id => tests.uid('kpi'))$$, 'a verdict may be said anew');
select lives_ok($$select public.assess_deliverable(tests.uid('deliverable'), true, quality_standard_id => tests.uid('standard'))$$, 'of either kind');
select is((select sign_off_status from public.deliverables where id = tests.uid('deliverable')), 'awaiting_supplier', 'which leaves the signature');
select lives_ok($$select public.assess_deliverable(tests.uid('deliverable'), true, kpi_id => tests.uid('kpi'))$$, 'a verdict may change');
select is((select sign_off_status from public.deliverables where id = tests.uid('deliverable')), 'not_signed', 'which voids the signature');
select tests.sign('customer_pm', 'deliverable', 'deliverable');
select tests.act_as('supplier_pm');
insert into public.deliverable_kpis (organisation_id, project_id, deliverable_id, kpi_id) values (tests.uid('organisation'), tests.uid('project'), tests.uid('deliverable'), tests.uid('spare_kpi'));
select is((select sign_off_status from public.deliverables where id = tests.uid('deliverable')), 'not_signed', 'a new criterion voids it');
delete from public.deliverable_kpis where kpi_id = tests.uid('spare_kpi');
select tests.sign_both('deliverable', 'deliverable');
select tests.act_as('supplier_pm');
select tests.refused($$insert into public.deliverable_kpis (organisation_id, project_id, deliverable_id, kpi_id) values (tests.uid('organisation'), tests.uid('project'), tests.uid('deliverable'), tests.uid('spare_kpi'))$$, 'CS019', 'a delivered record takes no criterion');
select tests.refused($$delete from public.deliverable_quality_standards where deliverable_id = tests.uid('deliverable')$$, 'CS019', 'and loses none');
select tests.act_as('customer_pm');
select tests.refused($$select public.assess_deliverable(tests.uid('deliverable'), true, kpi_id => tests.uid('kpi'))$$, 'CS004', 'nor is it assessed again');
select tests.act_as('project_admin');
update public.projects set kpis_enabled = false, quality_standards_enabled = false where id = tests.uid('project');
select tests.refused($$insert into public.kpis (organisation_id, project_id, name) values (tests.uid('organisation'), tests.uid('project'), 'X')$$, 'CS005', 'a feature switched off is refused: KPIs');
select tests.refused($$insert into public.quality_standards (organisation_id, project_id, name) values (tests.uid('organisation'), tests.uid('project'), 'X')$$, 'CS005', 'a feature switched off is refused: standards');
select tests.refused($$insert into public.deliverable_kpis (organisation_id, project_id, deliverable_id, kpi_id) values (tests.uid('organisation'), tests.uid('project'), tests.uid('second'), tests.uid('kpi'))$$, 'CS005', 'a feature switched off is refused: links');
select tests.refused($$insert into public.deliverable_quality_standards (organisation_id, project_id, deliverable_id, quality_standard_id) values (tests.uid('organisation'), tests.uid('project'), tests.uid('second'), tests.uid('standard'))$$, 'CS005', 'a feature switched off is refused: links to standards');
select tests.act_as('customer_pm');
select tests.refused($$select public.assess_deliverable(tests.uid('second'), true, kpi_id => tests.uid('kpi'))$$, 'CS005', 'a feature switched off is refused: assessing');

-- record
select is(tests.peek($$select string_agg(distinct verb, ',') from public.audit_log where table_name = 'deliverable_kpi_assessments' and parent_id = tests.uid('deliverable') and actor_id = tests.uid('customer_pm')$$), 'changed,created', 'assessments are in the deliverable''s history');

select * from finish();
