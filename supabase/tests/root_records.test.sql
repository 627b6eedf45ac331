-- Root records: every kind in the registry starts workplans, and they follow what happens to it.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.record_types where code = 'lead'$$, array_remove(array_remove(tests.actors(), 'anonymous'), 'suspended'), 'everybody knows the kinds of records');
select tests.who_can($$insert into public.record_types select * from public.record_types$$, '{}', 'and nobody adds one');

-- arrange: a template for each root, on creation and on any move
select tests.arrange(format($$
  insert into public.workplan_templates (id, organisation_id, code, name, entity_type, trigger_event)
  select tests.uid(rt.code || e), tests.uid('organisation'), rt.code || '_' || e, e, rt.code, e from public.record_types rt, unnest(array['create', 'status_change']) e where rt.is_root;
  insert into public.workplan_template_activities (organisation_id, template_id, pattern_id, phase, phase_position, position, assignee_rule)
  select t.organisation_id, t.id, tests.uid('spare_pattern'), 'One', 1, 1, 'nobody' from public.workplan_templates t where t.name = t.trigger_event$$));
select tests.act_as('org_admin');
select tests.publish(rt.code || e) from public.record_types rt, unnest(array['create', 'status_change']) e where rt.is_root;
create function pg_temp.started(entity_type text) returns text language sql as $$
  select string_agg(i.event || ' ' || i.entity_name || coalesce(' ' || i.event_from || '>' || i.event_to, ' ' || i.event_to, ''), ', ' order by i.event, i.entity_name) from public.workplan_instances i
   where i.entity_type = $1 and i.template_name = i.event
$$;

-- rules: each kind
select is((select string_agg(rt.code, ' ' order by rt.code) from public.record_types rt where rt.statuses <> '{}' and exists (
  select 1 from unnest(rt.statuses) s where tests.peek(format($$select pg_get_constraintdef(c.oid) like '%%''%s''%%' from pg_constraint c where c.conrelid = 'public.%I'::regclass and c.conname = '%s_%s_check'$$, s, rt.table_name, rt.table_name, rt.status_column))::boolean is not true)), null, 'the registry''s stages are those of the tables');
select is(tests.peek($$select string_agg(rt.code, ' ' order by rt.code) from public.record_types rt where (select count(*) from private.record_facts(rt.code, array[tests.uid(case rt.code when 'workflow_request' then 'request' else rt.code end)]) f where f.organisation_id = tests.uid('organisation') and f.title is not null) <> 1$$), null, 'the facts of each kind are found');
insert into public.clients (id, organisation_id, name) values (tests.uid('new client'), tests.uid('organisation'), 'Dyna');
select is(pg_temp.started('client'), 'create Dyna active', 'a client');
select tests.arrange($$insert into public.projects (id, organisation_id, client_id, reference, name) values (tests.uid('new project'), tests.uid('organisation'), tests.uid('client'), 'NOVA', 'Nova')$$);
select is(pg_temp.started('project'), 'create Nova active', 'a project');
insert into public.milestones (id, organisation_id, project_id, name) values (tests.uid('new milestone'), tests.uid('organisation'), tests.uid('project'), 'Landing');
select is(pg_temp.started('milestone'), 'create Landing not_submitted', 'a milestone');
select tests.arrange($$update public.clients set status = 'suspended' where id = tests.uid('new client')$$);
select tests.arrange($$update public.projects set status = 'on_hold' where id = tests.uid('new project')$$);
select is(pg_temp.started('client') || ', ' || pg_temp.started('project'), 'create Dyna active, status_change Dyna active>suspended, create Nova active, status_change Nova active>on_hold', 'and their moves');
select is((select a.project_id from public.activities a where a.entity_id = tests.uid('new milestone')), tests.uid('project'), 'a milestone''s activities are its project''s');
select is((select count(*)::integer from public.activities a where a.entity_id = tests.uid('new client') and a.project_id is null), 2, 'a client''s the organisation''s');
insert into public.jobs (id, organisation_id, title) values (tests.uid('new job'), tests.uid('organisation'), 'Fitter');
select public.move_record('job', tests.uid('new job'), 'open');
select is(pg_temp.started('job'), 'create Fitter draft, status_change Fitter draft>open', 'a job');

select tests.act_as('client_member');
select public.withdraw_workflow_request(tests.uid('request'));
select public.request_workflow(tests.uid('new request'), tests.uid('offer'), tests.uid('client'), 'Again');
select tests.act_as('org_admin');
select is(pg_temp.started('workflow_request'), 'create Images · Acme pending, status_change Images · Acme pending>withdrawn', 'a client''s request');
select public.decide_workflow_request(tests.uid('new request'), 'approved');
select matches(pg_temp.started('workflow_request'), 'pending>approved', 'and its answer');
select tests.who_can($$select 1 from public.workplan_instances where entity_id = tests.uid('new request')$$, tests.staff(), 'whose workplan is ours to see');
select tests.act_as('org_admin');

-- rules: names and deletion
select lives_ok(format('select public.add_activity(null, %L, %L, ''{"subject": "Ring"}'')', c, tests.uid(c)), c || ': by hand') from unnest(array['account', 'contact', 'candidate']) c;
update public.contacts set full_name = 'Hank Renamed' where id = tests.uid('contact');
select is((select entity_name from public.activities where entity_id = tests.uid('contact')), 'Hank Renamed', 'what starts no workplans is followed too');
update public.candidates set deleted_at = now() where id = tests.uid('candidate');
select is((select status from public.activities where entity_id = tests.uid('candidate')), 'cancelled', 'and when it is deleted');
update public.milestones set name = 'Landed' where id = tests.uid('new milestone');
select is((select string_agg(entity_name, ' ') from public.activities where entity_id = tests.uid('new milestone')), 'Landed', 'a milestone''s new name');
update public.milestones set deleted_at = now() where id = tests.uid('new milestone');
select is((select status || ' ' || outcome from public.workplan_instances where entity_id = tests.uid('new milestone')), 'cancelled record_deleted', 'its deletion says why the workplan ended');

-- record
select isnt_empty($$select 1 from public.audit_log where table_name = 'workplan_instances' and changes -> 'outcome' ->> 1 = 'record_deleted' and parent_id = tests.uid('new milestone')$$, 'in the history of the record');

select * from finish();
