-- Reads of workflows and executions: each person finds in them what they reach, and no more.
select no_plan();
select tests.make_world();
select tests.is_ordinary();
select tests.arrange(format('select private.advance_execution(%L)', tests.uid('execution')));

-- access
select tests.who_can($$select 1 from public.workflow_overview where id = tests.uid('workflow')$$, tests.staff(), 'workflows are listed for the organisation''s people');
select tests.who_can($$select 1 from public.workflow_overview where id = tests.uid('other_workflow')$$, '{outsider}', 'of their own organisation');
select tests.who_can($$select 1 from public.workflow_execution_overview where id = tests.uid('execution')$$, tests.staff(), 'executions are listed for the organisation''s people');
select tests.who_can($$select 1 from public.workflow_execution_overview where id = tests.uid('other_execution')$$, '{outsider}', 'of their own organisation');
select tests.who_can($$select 1 where public.get_workflow(tests.uid('workflow')) is not null$$, tests.staff(), 'a workflow''s page is shown to them');
select tests.who_can($$select 1 where public.get_workflow_comparison(tests.uid('workflow'), 1) -> 'before' is not null$$, tests.staff(), 'its versions are compared by them');
select tests.who_can($$select 1 where public.list_recorded_executions(tests.uid('workflow')) is not null$$, tests.members() || '{client_admin,client_member,customer_pm,nobody,other_client_pm,outsider,suspended,suspended_client,system_admin}'::text[], 'what was recorded is asked for by anybody');
select tests.who_can($$select 1 where public.get_execution(tests.uid('execution')) is not null$$, tests.staff(), 'an execution is shown to them');
select tests.who_can($$select 1 where public.get_execution_page(tests.uid('execution')) is not null$$, tests.staff(), 'with its definition');
select tests.who_can($$select public.list_deciders(tests.uid('execution'))$$, tests.staff(), 'who decides is told to who sees the execution');
select tests.who_can($$select 1 from public.my_decisions(tests.uid('organisation'))$$, '{org_admin}', 'a decision stands in the list of whom it asks');
select tests.who_can($$select 1 from public.get_queue(tests.uid('organisation')) where action = 'decide'$$, '{org_admin}', 'and in the queue of what waits');
select tests.who_can($$select 1 where jsonb_array_length(public.get_choices(tests.uid('organisation'), '{workflows}') -> 'workflows') > 0$$, tests.staff() || '{client_admin,client_member,customer_pm,other_client_pm}'::text[], 'lists to choose from hold the workflows that a person reaches');

-- rules
select tests.act_as('outsider');
select is(public.get_workflow(tests.uid('workflow')), null, 'another organisation''s workflow has no page');
select is(public.get_execution_page(tests.uid('execution')), null, 'nor its execution');
select is(public.list_recorded_executions(tests.uid('workflow')), '[]', 'nor anything recorded');
select tests.refused($$select public.list_deciders(tests.uid('execution'))$$, 'CS001', 'nor anybody who decides');
select tests.act_as('anonymous');
select tests.refused($$select public.my_decisions(tests.uid('organisation'))$$, '42501', 'somebody signed out is asked nothing');

select tests.act_as('org_member');
select is((public.get_workflow(tests.uid('workflow')) -> 'secrets')::text, '[]', 'who does not design learns no secret''s name');
select tests.act_as('org_admin');
select results_eq($$select version, running_count, last_run_at is not null from public.workflow_overview where id = tests.uid('workflow')$$, $$values (1, 1, true)$$, 'a workflow says its version, how many run, and when one last did');
select results_eq($$select workflow_name, version, status, step_name, step_count, steps_taken from public.workflow_execution_overview where id = tests.uid('execution')$$,
  $$values ('Sign-off', 1, 'waiting', 'Approve', 2, 1)$$, 'an execution says what it runs and where it stands');
select is((public.get_workflow(tests.uid('workflow')) -> 'secrets')::text, '["KEY"]', 'who designs sees which secrets there are');
select is(public.get_workflow(tests.uid('workflow')) ->> 'has_changes', 'false', 'what is in force does not differ from itself');
select public.save_workflow_draft(tests.uid('workflow'), '{"steps": [{"key": "wait", "name": "Wait", "type": "delay", "is_start": true, "config": {}}]}');
select is(public.get_workflow(tests.uid('workflow')) ->> 'has_changes', 'true', 'a changed draft does');
select is(public.get_workflow(tests.uid('workflow')) #>> '{faults,0,field}', 'amount', 'its faults come with it');
select is(public.get_workflow(tests.uid('workflow')) #>> '{versions,0,number}', '1', 'and its versions');
select is(jsonb_array_length(public.get_workflow(tests.uid('workflow')) -> 'recent'), 1, 'and its last executions');
select results_eq($$select c -> 'before' #>> '{steps,0,key}', c -> 'after' #>> '{steps,0,key}' from public.get_workflow_comparison(tests.uid('workflow'), 1) c$$, $$values ('approve', 'wait')$$, 'a version is compared with the draft');
select is((public.get_workflow_comparison(tests.uid('workflow'), 9) -> 'before')::text, 'null', 'a version that is not there is null');

select is((select string_agg(a ->> 'client_name', ',') from jsonb_array_elements(public.get_workflow(tests.uid('offer')) -> 'access') as a), (select c.name from public.clients c where c.id = tests.uid('other_client')), 'a workflow names the clients that may run it');
select is(public.get_execution(tests.uid('execution')) #>> '{deciders,0,people,0,id}', tests.uid('org_admin')::text, 'an open decision names who may answer it');
select is(public.get_execution(tests.uid('execution'), now() + interval '1 hour'), null, 'what did not move since is not told again');
select is(public.list_recorded_executions(tests.uid('workflow')), '[]', 'what has not ended is not recorded');
select results_eq($$select kind, title, workflow_name, requester_name is not null, is_escalated from public.my_decisions(tests.uid('organisation'))$$, $$values ('approval', 'Approve', 'Sign-off', true, false)$$, 'a decision says what is asked, and by whom');

select public.decide_step((select step_id from public.my_decisions(tests.uid('organisation'))), 'approved', 'Good');
select is_empty($$select 1 from public.my_decisions(tests.uid('organisation'))$$, 'what is answered waits no longer');
select tests.arrange(format('select private.advance_execution(%L)', tests.uid('execution')));
select is(public.list_recorded_executions(tests.uid('workflow'), 5) #>> '{0,steps,0,output,decision}', 'approved', 'an ended execution is recorded with its decisions');
select is(jsonb_array_length(public.list_recorded_executions(tests.uid('workflow'), 0)), 0, 'as many as are asked for');
select is(public.get_execution(tests.uid('execution')) #>> '{decisions,0,comment}', 'Good', 'and shown with them');
select is((public.get_execution(tests.uid('execution')) -> 'deciders')::text, '[]', 'nobody decides any more');

-- A client's people are asked, too, and a late decision waits for who manages.
create function pg_temp.ask(execution text, assignee jsonb) returns void language plpgsql as $$
begin
  perform tests.act_as('org_admin');
  perform public.save_workflow_draft(tests.uid('workflow'), jsonb_build_object('steps', jsonb_build_array(jsonb_build_object('key', 'ask', 'name', 'Ask', 'type', 'task', 'is_start', true, 'config', jsonb_build_object('assignee', assignee)))));
  perform public.publish_workflow(tests.uid('workflow'));
  perform tests.act_as('org_member');
  perform public.run_workflow(tests.uid(execution), tests.uid('workflow'), '{}', tests.uid('client'));
  perform tests.arrange(format('select private.advance_execution(%L)', tests.uid(execution)));
end;
$$;
select pg_temp.ask('for_client', '{"type": "client"}');
select tests.who_can($$select 1 from public.my_decisions(tests.uid('organisation')) where execution_id = tests.uid('for_client')$$, '{client_admin,client_member,customer_pm}', 'the client''s people find what is asked of them');
select pg_temp.ask('for_requester', '{"type": "requester"}');
select tests.who_can($$select 1 from public.my_decisions(tests.uid('organisation')) where execution_id = tests.uid('for_requester')$$, '{org_member}', 'who asked finds what is theirs');
select tests.arrange(format('update public.workflow_decisions set escalated_at = now() where execution_id = %L', tests.uid('for_requester')));
select tests.who_can($$select 1 from public.my_decisions(tests.uid('organisation')) where execution_id = tests.uid('for_requester') and is_escalated$$, '{org_admin,org_member}', 'once it is late, who manages does, too');

select * from finish();
