-- The portal: a client's people find their own, and nobody else finds anything.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

create function pg_temp.people() returns text[] language sql as $$ select array['client_admin', 'client_member', 'customer_pm'] $$;
create function pg_temp.overview(field text) returns text language sql as $$ select public.get_client_overview(tests.uid('client')) ->> field $$;

-- access: the session
select tests.who_can($$select 1 where jsonb_typeof(public.get_session(client_id => tests.uid('client')) -> 'client') = 'object'$$, pg_temp.people(), 'a client''s people come into its portal');
select tests.who_can($$select 1 where public.get_session(client_id => tests.uid('client')) -> 'clients' @> jsonb_build_array(jsonb_build_object('id', tests.uid('client')))$$, pg_temp.people(), 'and are told that they stand for it');
select tests.who_can($$select 1 where public.get_session(client_id => tests.uid('client')) #>> '{organisation,slug}' = 'northwind'$$, pg_temp.people(), 'the client names its organisation');
select tests.who_can($$select 1 where public.get_session(client_id => tests.uid('client')) #> '{client,permissions}' ? 'workflow.read_client'$$, pg_temp.people(), 'with what they may do there');
select tests.who_can($$select 1 where public.get_session(client_id => tests.uid('client')) #> '{client,permissions}' ? 'client.people'$$, '{client_admin}', 'which is more for who administers it');
select tests.act_as('client_member');
select is(public.get_session('southwind', client_id => tests.uid('client')) -> 'client', 'null', 'a client is not met under another organisation''s name');
select is(public.get_session(client_id => tests.uid('other_client')) -> 'client', 'null', 'another client is not there');

-- access: the reads
select tests.who_can($$select public.get_client_overview(tests.uid('client'))$$, pg_temp.people(), 'the overview is theirs');
select tests.who_can($$select 1 where (select count(*) from public.get_client_results(tests.uid('client'))) = 0$$, pg_temp.people(), 'so are the images');
select tests.act_as('other_client_pm');
select tests.refused($$select public.get_client_overview(tests.uid('client'))$$, 'CS001', 'for everybody else there is no such client');
select tests.refused($$select * from public.get_client_results(tests.uid('client'))$$, 'CS001', 'and there are no images');
select tests.arrange($$update public.clients set status = 'suspended' where id = tests.uid('client')$$);
select tests.who_can($$select public.get_client_overview(tests.uid('client'))$$, '{}', 'a suspended client has no portal');
select tests.arrange($$update public.clients set status = 'active' where id = tests.uid('client')$$);

-- rules: the overview counts what its rows show
select tests.act_as('client_member');
select is(pg_temp.overview('offered') || pg_temp.overview('open_to_run') || pg_temp.overview('has_run'), '10false', 'one workflow is offered, none is open, nothing ran');
select tests.arrange($$update public.workflows set is_offered = true where id = tests.uid('workflow')$$);
select is(pg_temp.overview('running_total') || jsonb_array_length(pg_temp.overview('running')::jsonb) || pg_temp.overview('has_run'), '11true', 'what is offered and not over is running');
select is(pg_temp.overview('tickets_open') || pg_temp.overview('tickets_waiting') || jsonb_array_length(pg_temp.overview('tickets')::jsonb), '101', 'a ticket is open');
select is(public.get_session(client_id => tests.uid('client')) #>> '{client,tickets_waiting}', '0', 'and waits for nobody here');
select tests.arrange($$update public.tickets set status = 'waiting_client' where id = tests.uid('support_ticket')$$);
select is(pg_temp.overview('tickets_waiting') || (public.get_session(client_id => tests.uid('client')) #>> '{client,tickets_waiting}'), '11', 'until it waits for them');
select tests.arrange($$update public.tickets set deleted_at = now() where id = tests.uid('support_ticket')$$);
select is(pg_temp.overview('tickets_open'), '0', 'a deleted one is none');
select is(pg_temp.overview('queue_total'), '0', 'nothing waits for a person of theirs who signs nothing');
select tests.sign('supplier_pm', 'milestone_baseline', 'milestone');
select tests.act_as('customer_pm');
select is(pg_temp.overview('to_sign') || pg_temp.overview('queue_total') || (pg_temp.overview('queue')::jsonb #>> '{0,reference}'), '11MS-001', 'a signature waits for the one who signs');
select tests.quietly($$update public.projects set client_id = tests.uid('other_client') where id = tests.uid('project')$$);
select is(pg_temp.overview('to_sign'), '0', 'not in the portal of a client whose project it is not');
select tests.quietly($$update public.projects set client_id = tests.uid('client') where id = tests.uid('project')$$);
select tests.arrange($$insert into public.execution_steps (id, organisation_id, execution_id, version_id, step_id, step_key, step_type, sequence, status)
  select tests.uid('asks'), e.organisation_id, e.id, e.version_id, s.id, s.key, s.step_type, 1, 'waiting' from public.workflow_executions e join public.workflow_steps s on s.version_id = e.version_id and s.is_start where e.id = tests.uid('execution')$$);
select tests.arrange($$insert into public.workflow_decisions (organisation_id, execution_id, execution_step_id, kind, title, client_id) values (tests.uid('organisation'), tests.uid('execution'), tests.uid('asks'), 'approval', 'Is it right?', tests.uid('client'))$$);
select tests.act_as('client_member');
select is(pg_temp.overview('to_decide') || pg_temp.overview('queue_total'), '11', 'what a workflow asks of the client waits for each of its people');
-- Who stands for two clients of one organisation has what each is asked in its own portal.
select tests.arrange($$insert into public.user_clients (organisation_id, client_id, user_id, client_role) values (tests.uid('organisation'), tests.uid('other_client'), tests.uid('client_member'), 'client_member')$$);
select is(public.get_client_overview(tests.uid('other_client')) ->> 'to_decide', '0', 'what is asked of one client is not in the portal of another');
select is((select count(*)::int from public.my_decisions(tests.uid('organisation'), tests.uid('other_client'))), 0, 'or in its list');
select is((select count(*)::int from public.my_decisions(tests.uid('organisation'), tests.uid('client'))), 1, 'but in that of the first');
select is((public.get_session(client_id => tests.uid('client')) #>> '{client,decisions_open}') || (public.get_session(client_id => tests.uid('other_client')) #>> '{client,decisions_open}'), '10', 'and is counted there');
select tests.arrange($$update public.workflow_decisions set client_id = null, assignee_id = tests.uid('client_member') where execution_step_id = tests.uid('asks')$$);
select is((select count(*)::int from public.my_decisions(tests.uid('organisation'), tests.uid('client'))) || pg_temp.overview('to_decide') || (public.get_client_overview(tests.uid('other_client')) ->> 'to_decide'), '110', 'what is asked of the person goes with the client of the run');
select tests.arrange($$update public.workflow_executions set client_id = null where id = tests.uid('execution')$$);
select is(public.get_client_overview(tests.uid('other_client')) ->> 'to_decide', '1', 'and with each where it has none');
select tests.arrange($$update public.workflow_executions set client_id = tests.uid('client') where id = tests.uid('execution')$$);
select tests.arrange($$update public.workflow_decisions set client_id = tests.uid('client'), assignee_id = null where execution_step_id = tests.uid('asks')$$);
select tests.arrange($$delete from public.user_clients where client_id = tests.uid('other_client') and user_id = tests.uid('client_member')$$);

-- A run's pulse is for both sides.
select tests.who_can($$select 1 where public.get_execution_pulse(tests.uid('execution')) #>> '{execution,status}' is not null$$, tests.staff() || pg_temp.people(), 'who watches a run on either side is told that it moved');
select is((select string_agg(k, ',' order by k) from jsonb_object_keys(public.get_execution_pulse(tests.uid('execution')) -> 'execution') as k), 'id,moved_at,status', 'and nothing else') from tests.act_as('client_member');

-- rules: the images, page by page
select tests.arrange($$insert into public.workflow_batch_results (id, organisation_id, execution_id, execution_step_id, client_id, batch_index, prompt_text, status, provider, model, lane, file_path, mime, width, height, bytes, completed_at, pick)
  select tests.uid('image ' || n), tests.uid('organisation'), tests.uid('execution'), tests.uid('asks'), case when n < 6 then tests.uid('client') end, n, 'A lorry', 'completed', 'local', 'm', 'l', 'x/' || n, 'image/png', 1, 1, 1, now() - make_interval(mins => n), case when n = 2 then 'picked' end from generate_series(1, 6) n$$);
create function pg_temp.images(workflow_ids uuid[] default null, pick text default null, edge integer default null, is_backward boolean default false, size integer default 25) returns text language sql as $$
  select string_agg(r.batch_index::text, '') from public.get_client_results(tests.uid('client'), workflow_ids, pick, now() - make_interval(mins => edge), tests.uid('image ' || edge), is_backward, size) r
$$;
select is(pg_temp.images(), '12345', 'newest first, and none that is the supplier''s');
select is(pg_temp.images(size => 2), '12', 'a page of them');
select is(pg_temp.images(edge => 2, size => 2), '34', 'the next one');
select is(pg_temp.images(edge => 5, is_backward => true, size => 2), '34', 'and the one before');
select is(pg_temp.images(pick => 'picked'), '2', 'those that were picked');
select is(pg_temp.images(workflow_ids => array[tests.uid('workflow')]), '12345', 'of a workflow');
select is(pg_temp.images(workflow_ids => array[tests.uid('offer')]), null, 'of another');
select is(jsonb_array_length(pg_temp.overview('results')::jsonb), 5, 'the overview shows the latest');
select is((select string_agg(r.id::text, '') from public.get_client_executions(tests.uid('client'), edge => now() - interval '1 year', is_backward => true) r), tests.uid('execution')::text, 'runs are paged backward, too');
select is((select count(*)::int from public.get_client_executions(tests.uid('client'), edge => now() - interval '1 year')), 0, 'and forward');
select is((select count(*)::int from public.get_client_executions(tests.uid('client'), only_workflow_ids => array[tests.uid('offer')])), 0, 'and chosen by workflow');

-- rules: what a client is not told
select is_empty($$select 1 from public.workflow_executions where id = tests.uid('execution')$$, 'the data of a run is no row of theirs');
select is(private.client_run(tests.uid('execution')) ->> 'workflow_name', 'Sign-off', 'its name is');
select tests.who_can($$select 1 where private.client_run(tests.uid('execution')) is not null$$, pg_temp.people(), 'to them alone');
select tests.arrange($$update public.workflows set is_offered = false where id = tests.uid('workflow')$$);
select tests.who_can($$select 1 where private.client_run(tests.uid('execution')) is not null$$, '{}', 'while they see the workflow');
select tests.who_can($$select 1 where public.get_execution_pulse(tests.uid('execution')) is not null$$, tests.staff(), 'and then it has no pulse for them either');

-- rules: what a run is asked for
select tests.arrange($$insert into public.workflow_versions (id, organisation_id, workflow_id, number, published_at) values (tests.uid('asking'), tests.uid('organisation'), tests.uid('offer'), 2, now())$$);
select tests.arrange($$select private.write_definition(tests.uid('asking'), '{"steps": [
    {"key": "look", "name": "L", "type": "approval", "is_start": true, "config": {"title": "{{data.campaign}} of {{ data.team.name }}", "assignee": {"type": "org_role", "role": "org_admin"}}},
    {"key": "put", "name": "P", "type": "set_data", "config": {"values": {"given": "{{data.look.comment}} {{data.given}}"}}}],
  "transitions": [{"from": "look", "to": "put", "condition": {"and": [{"field": "approved", "operator": "equals", "value": true}, {"field": "budget.total", "operator": "greater_than", "value": 5}]}}]}')$$);
select tests.arrange($$update public.workflows set published_version_id = tests.uid('asking') where id = tests.uid('offer')$$);
select tests.act_as('client_member');
select is((select inputs from public.get_client_catalogue(tests.uid('client'))), '{budget,campaign,team}', 'names that steps and conditions read, and no step gives');
select tests.arrange($$select private.write_definition(tests.uid('asking'), '{"steps": [{"key": "make", "name": "M", "type": "batch_generate", "is_start": true, "config": {"model": "m", "prompts": "{{data.prompts}}"}}, {"key": "tell", "name": "T", "type": "notification", "config": {"notificationType": "in_app", "title": "{{data.campaign}}", "recipients": ["requester"]}}], "transitions": [{"from": "make", "to": "tell"}]}')$$);
select is(public.estimate_batch(tests.uid('offer'), 1, tests.uid('client')) -> 'inputs', '["campaign"]', 'a batch is asked for them, too, and prompts are its own');

select * from finish();
