-- Reads of the workplan designer: each person finds in them what they reach, and no more.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.activity_pattern_overview where id = tests.uid('call')$$, tests.staff(), 'patterns are listed for members');
select tests.who_can($$select 1 from public.activity_pattern_overview where id = tests.uid('other_call')$$, '{outsider}', 'of their own organisation');
select tests.who_can($$select 1 from public.workplan_template_overview where id = tests.uid('workplan_template')$$, tests.staff(), 'templates are listed for members');
select tests.who_can($$select 1 from public.workplan_template_overview where id = tests.uid('other_workplan_template')$$, '{outsider}', 'of their own organisation');
select tests.who_can($$select 1 where public.get_workplan_template(tests.uid('workplan_template')) is not null$$, tests.staff(), 'a template''s page is shown to members');
select tests.who_can($$select 1 where public.get_workplan_design(tests.uid('workplan_template')) is not null$$, tests.staff(), 'so is what its draft says');
select tests.who_can($$select 1 where public.get_workplan_design(tests.uid('workplan_template'), (select published_version_id from public.workplan_templates where id = tests.uid('workplan_template'))) is not null$$, tests.staff(), 'and its versions');
select tests.who_can($$select 1 where public.try_workplan(tests.uid('workplan_template'), tests.uid('lead')) is not null$$, tests.staff(), 'a draft is tried by whoever sees it');

-- rules
select tests.act_as('org_admin');
select results_eq($$select version, activity_count, running_count from public.workplan_template_overview where id = tests.uid('workplan_template')$$, $$values (1, 4, 1)$$, 'a template says its version, its activities and how many run');
select results_eq($$select is_published, template_count, jsonb_array_length(successors) from public.activity_pattern_overview where id = tests.uid('call')$$, $$values (true, 1, 2)$$, 'a pattern says where it is used and what follows');
select is(public.get_workplan_template(tests.uid('workplan_template')) ->> 'has_changes', 'false', 'what is in force does not differ from itself');
create temp table design as select public.get_workplan_design(tests.uid('workplan_template'), (select published_version_id from public.workplan_templates where id = tests.uid('workplan_template'))) as is;
select is((select jsonb_array_length(d.is -> 'activities') || ' ' || (d.is #>> '{activities,0,code}') || ' ' || jsonb_array_length(d.is #> '{activities,0,successors}') from design d), '4 call 2', 'a version says its activities in order, with what follows each');
select is(public.get_workplan_design(tests.uid('workplan_template')), (select d.is from design d), 'and the draft the same, while they do not differ');
update public.activity_patterns set name = 'Ring up' where id = tests.uid('call');
select is(public.get_workplan_design(tests.uid('workplan_template')) #>> '{activities,0,name}', 'Ring up', 'the draft follows its patterns');
select is(public.get_workplan_design(tests.uid('workplan_template'), tests.uid('nothing')), null, 'a version that is not there says nothing');
select is(public.get_workplan_template(tests.uid('workplan_template')) ->> 'has_changes', 'true', 'a changed pattern makes the draft differ');
select is(public.get_workplan_template(tests.uid('other_workplan_template')), null, 'another organisation''s template has no page');
select is(public.try_workplan(tests.uid('workplan_template'), tests.uid('lead')) - 'creator_name', jsonb_build_object('name', (select full_name from public.leads where id = tests.uid('lead')), 'holds', true, 'owner_name', 'org_member'), 'trying a draft names the record and its owner');
update public.workplan_templates set condition = '{"field": "value", "operator": "greater_than", "value": 1000000000}' where id = tests.uid('workplan_template');
select is(public.try_workplan(tests.uid('workplan_template'), tests.uid('lead')) ->> 'holds', 'false', 'and says when the condition does not hold');
select tests.refused($$select public.try_workplan(tests.uid('workplan_template'), tests.uid('deal'))$$, 'CS001', 'a record is of the template''s kind');
select tests.refused($$select public.try_workplan(tests.uid('workplan_template'), tests.uid('other_lead'))$$, 'CS001', 'and within reach');
select tests.refused($$select public.try_workplan(tests.uid('other_workplan_template'), tests.uid('lead'))$$, 'CS001', 'so is the template');
update public.workplan_templates set deleted_at = now() where id = tests.uid('workplan_template');
select is(public.get_workplan_template(tests.uid('workplan_template')), null, 'nor has a deleted one');
select is(public.get_workplan_design(tests.uid('workplan_template')), null, 'nor a draft');

select * from finish();
