-- Reads: a pages questions, answered as far as the person reaches.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.act_as('customer_pm');
select is(public.get_session() #>> '{person,email}', 'customer_pm@example.com', 'a session says who I am');
select is(public.get_session('northwind', 'acme') #>> '{project,role}', 'customer_pm', 'and what I am in the project');
select is((public.get_session('northwind', 'ACME') -> 'project' -> 'permissions') ? 'deliverable.review', true, 'and may do there');
select is((public.get_session('northwind', 'ACME') -> 'project' -> 'permissions') ? 'milestone.write', false, 'and may not');
select is(public.get_session('northwind') #> '{organisation,client_ids}', jsonb_build_array(tests.uid('client')), 'and for which client');
select is(public.get_session('southwind', 'CRUX') -> 'organisation', 'null', 'an organisation out of reach is null');
select is(public.get_session('northwind', 'BOLT') -> 'project', 'null', 'so is a project');
select is(jsonb_array_length(public.get_session('northwind') #> '{organisation,projects}'), 1, 'I see the projects that I reach');
select is(public.get_session('northwind')::text like '%Pays late%', false, 'nobody''s notes are in it');
select tests.act_as('suspended');
select is(public.get_session() -> 'person', 'null', 'a suspended person is nobody');
select is(public.get_session() -> 'organisations', '[]', 'and reaches nothing');
select tests.act_as('nobody');
select is(public.get_session('northwind') -> 'organisation', 'null', 'nor does a stranger');
select tests.act_as('outsider');
select is(public.get_dashboard(tests.uid('organisation')) ->> 'projects', '[]', 'a dashboard out of reach is empty');
select is_empty($$select 1 from public.search_records(tests.uid('organisation'), 'Disc')$$, 'a search out of reach finds nothing');
select is_empty($$select 1 from public.signature_waits where organisation_id = tests.uid('organisation')$$, 'nothing waits there');
select is(public.get_milestone(tests.uid('project'), 'MS-001'), null, 'a record out of reach is null: milestone');
select is(public.get_deliverable(tests.uid('project'), 'DEL-001'), null, 'a record out of reach is null: deliverable');
select is(public.get_variation(tests.uid('project'), 'VAR-001'), null, 'a record out of reach is null: variation');
select is(public.get_ledger(tests.uid('milestone')), '[]', 'and has no ledger');
select is(public.get_deliverable_choices(tests.uid('project')), '{"milestones": [], "people": []}', 'and offers nothing to choose');
select is(public.get_timeline(tests.uid('milestone')), '{"comments": [], "history": [], "names": {}}', 'nor a history');
select is(public.get_surroundings('milestone', tests.uid('milestone')), '{"workplans": [], "manual": [], "comments": [], "history": [], "names": {}}', 'nor anything around it');
select tests.act_as('anonymous');
select tests.refused(call, '42501', 'without an account there is no ' || call)
  from unnest(array['select public.get_session()', 'select public.get_dashboard(null)', 'select public.search_records(null, null)', 'select 1 from public.signature_waits', 'select public.get_milestone(null, null)', 'select public.get_ledger(null)', 'select public.get_timeline(null)', 'select public.get_surroundings(null, null)']) as call;

-- rules
select tests.sign('supplier_pm', 'milestone_baseline', 'milestone');
select tests.act_as('customer_pm');
select results_eq($$select subject_type, reference, side from public.signature_waits$$, $$values ('milestone_baseline', 'MS-001', 'customer')$$, 'what waits, for which side');
select is(public.get_dashboard(tests.uid('organisation')) ->> 'waiting_signature', '1', 'the dashboard counts what waits for me');
select is(public.get_dashboard(tests.uid('organisation'), tests.uid('project')) #>> '{queue,0,action}', 'sign', 'and queues it');
select is(public.get_dashboard(tests.uid('organisation'), tests.uid('project')) #>> '{milestones,total}', '1', 'and counts milestones');
select tests.act_as('supplier_pm');
select is(public.get_dashboard(tests.uid('organisation')) ->> 'waiting_signature', '0', 'not what waits for the other side');
select tests.act_as('org_admin');
select is(public.get_dashboard(tests.uid('organisation')) ->> 'waiting_signature', '0', 'and an administrator signs nothing');
select is(jsonb_array_length(public.get_dashboard(tests.uid('organisation')) -> 'projects'), 3, 'but sees every project');
select results_eq($$select kind from public.search_records(tests.uid('organisation'), 'turner') where kind in ('submission', 'placement') union all select kind from public.search_records(tests.uid('organisation'), 'sign-off')$$, $$values ('submission'), ('placement'), ('workflow')$$, 'a search finds submissions, placements and workflows');
select tests.act_as('supplier_pm');
select results_eq($$select kind, reference from public.search_records(tests.uid('organisation'), 'MS-0')$$, $$values ('milestone', 'MS-001')$$, 'a search finds a reference');
select results_eq($$select kind, name from public.search_records(tests.uid('organisation'), 'APOLLO')$$, $$values ('project', 'Apollo')$$, 'and a name, however it is spelt');
select is_empty($$select 1 from public.search_records(tests.uid('organisation'), '%')$$, 'a wildcard is a letter');
select is_empty($$select 1 from public.search_records(tests.uid('organisation'), '\')$$, 'so is a backslash');
select is_empty($$select 1 from public.search_records(tests.uid('organisation'), null)$$, 'nothing finds nothing');
select is(public.get_milestone(tests.uid('project'), 'ms-001') #>> '{milestone,name}', 'Discovery', 'a milestone''s page has it');
select is(jsonb_array_length(public.get_milestone(tests.uid('project'), 'MS-001') -> 'deliverables'), 2, 'with its deliverables');
select is(public.get_milestone(tests.uid('project'), 'MS-001') #>> '{baseline,signed,0,side}', 'supplier', 'and its signatures');
select is(public.get_deliverable(tests.uid('project'), 'DEL-001') #>> '{kpis,0,name}', 'Defects', 'a deliverable''s page has its criteria');
select is(public.get_deliverable(tests.uid('project'), 'DEL-001') #>> '{files,0,name}', 'report.pdf', 'and files');
select is(public.get_variation(tests.uid('project'), 'VAR-001') #>> '{variation,title}', 'More time', 'a variation''s page has it');
select is(jsonb_array_length(public.get_ledger(tests.uid('milestone'))), 1, 'a ledger has the entries');
select is(public.get_timeline(tests.uid('deliverable')) #>> '{comments,0,body}', 'Looks good.', 'a timeline has the comments');
update public.comments set deleted_at = now() where id = tests.uid('comment');
select is(public.get_timeline(tests.uid('deliverable')) -> 'comments', '[]', 'that were not deleted');
select is(public.get_timeline(tests.uid('milestone')) #>> '{history,0,table_name}', 'milestones', 'and the history');
select is(public.get_timeline(tests.uid('deliverable')) -> 'names' ->> tests.uid('contributor')::text, 'contributor', 'with the names behind its ids');
select is(public.get_deliverable_choices(tests.uid('project')) #>> '{milestones,0,reference}', 'MS-001', 'a deliverable''s form offers milestones');
select is(jsonb_path_query_array(public.get_deliverable_choices(tests.uid('project')), '$.people[*].role') @> '["contributor", "customer_pm", "supplier_pm"]', true, 'and who can work on it');
select is(jsonb_path_exists(public.get_deliverable_choices(tests.uid('project')), '$.people[*] ? (@.role == "viewer")'), false, 'which a viewer does not');

select * from finish();
