-- The world that every database test starts from, and the few verbs in which the tests are written.
--
-- Loaded by a superuser into a database that is thrown away. A test file signs in as a role that row
-- security binds; only the functions marked "security definer" here look behind it. Each actor is named
-- after what it is, and the id of anything is tests.uid('its name').

create schema tests;
grant usage on schema tests to public;

-- tests.uid(name): the id of whatever has this name in the world.
create function tests.uid(name text) returns uuid language sql immutable as $$ select md5(name)::uuid $$;

-- tests.actors(): everybody, from the most to the least trusted.
create function tests.actors() returns text[] language sql immutable as $$
  select array['system_admin', 'org_admin', 'org_member', 'project_admin', 'supplier_pm', 'customer_pm', 'contributor', 'viewer',
    'client_admin', 'client_member', 'other_client_pm', 'outsider', 'suspended', 'suspended_client', 'nobody', 'anonymous']
$$;

-- tests.make_person(name): an account, as signing up makes it.
create function tests.make_person(name text) returns uuid language sql security definer as $$
  insert into auth.users (id, email, raw_user_meta_data)
  values (tests.uid(name), name || '@example.com', jsonb_build_object('full_name', name))
  returning id
$$;

-- tests.open_session(name, age): a session of the person, opened so long ago.
create function tests.open_session(name text, age interval) returns uuid language sql security definer as $$
  insert into auth.sessions (id, user_id, created_at) values (tests.uid('session of ' || name), tests.uid(name), now() - age)
  on conflict (id) do update set created_at = excluded.created_at
  returning id
$$;

-- tests.act_as(name, age): from here on the statements are the person's, in a session of that age.
create function tests.act_as(name text, age interval default '0') returns void language plpgsql as $$
begin
  if name = 'anonymous' then
    perform set_config('request.jwt.claims', '{"role": "anon"}', true);
    perform set_config('role', 'anon', true);
    return;
  end if;
  perform set_config('request.jwt.claims', jsonb_build_object('sub', tests.uid(name), 'role', 'authenticated', 'email', name || '@example.com',
    'session_id', tests.open_session(name, age))::text, true);
  perform set_config('role', 'authenticated', true);
end;
$$;

-- tests.arrange(statement): done by the schema's owner, outside anybody's session.
create function tests.arrange(statement text) returns void language plpgsql security definer as $$
declare
  claims text := current_setting('request.jwt.claims', true);
begin
  perform set_config('request.jwt.claims', '', true);
  execute statement;
  perform set_config('request.jwt.claims', claims, true);
end;
$$;

-- tests.quietly(statement): done by a superuser for whom no trigger fires: what only an intruder could do.
create function tests.quietly(statement text) returns void language plpgsql security definer as $$
begin
  perform set_config('session_replication_role', 'replica', true);
  execute statement;
  perform set_config('session_replication_role', 'origin', true);
end;
$$;

-- tests.peek(query): the one value of a query, seen without row security.
create function tests.peek(query text) returns text language plpgsql security definer as $$
declare
  found text;
begin
  execute query into found;
  return found;
end;
$$;

-- tests.is_ordinary(): the first assertion of each file.
create function tests.is_ordinary() returns text language sql as $$
  select ok(not exists (select 1 from pg_roles where rolname in (current_user, session_user) and (rolsuper or rolbypassrls)),
    'row security binds this test: it runs neither as a superuser nor as a role that bypasses it')
$$;

-- tests.refused(statement, code, description): the statement raises this code.
create function tests.refused(statement text, code text, description text) returns text language sql as $$
  select throws_ok(statement, code::char(5), null, description)
$$;

-- tests.who_can(statement, expected, description): runs the statement as each actor and takes it back;
-- those for whom it touched a row (or for a call: did not raise) must be exactly the expected ones.
create function tests.who_can(statement text, expected text[], description text) returns text language plpgsql as $$
declare
  actor text;
  rows bigint;
  able text[] := '{}';
begin
  foreach actor in array tests.actors() loop
    begin
      perform tests.act_as(actor);
      execute statement;
      get diagnostics rows = row_count;
      raise exception using errcode = 'UNDO0';
    exception
      when sqlstate 'UNDO0' then
        if rows > 0 then able := able || actor; end if;
      when syntax_error or undefined_column or undefined_table or undefined_function or ambiguous_column or undefined_object then
        raise;
      when others then
        null;
    end;
  end loop;
  return is(array(select unnest(able) order by 1), array(select unnest(expected) order by 1), description);
end;
$$;

-- tests.hash_of(subject_type, name): the hash of what the current person is shown.
create function tests.hash_of(subject_type text, name text) returns text language sql as $$
  select public.get_signable(subject_type, tests.uid(name)) ->> 'content_hash'
$$;

-- tests.signing(subject_type, name): the statement with which a person signs what they see now.
create function tests.signing(subject_type text, name text) returns text language sql as $$
  select format('select public.sign_%s(%L, tests.hash_of(%L, %L))', subject_type, tests.uid(name), subject_type, name)
$$;

-- tests.sign(who, subject_type, name): that person signs it. They stay the actor.
create function tests.sign(who text, subject_type text, name text) returns void language plpgsql as $$
begin
  perform tests.act_as(who);
  execute tests.signing(subject_type, name);
end;
$$;

create function tests.sign_both(subject_type text, name text) returns void language plpgsql as $$
begin
  perform tests.sign('supplier_pm', subject_type, name);
  perform tests.sign('customer_pm', subject_type, name);
end;
$$;

-- tests.move(who, name, status, reason): that person moves the deliverable. They stay the actor.
create function tests.move(who text, name text, status text, reason text default null) returns void language plpgsql as $$
begin
  perform tests.act_as(who);
  perform public.move_deliverable(tests.uid(name), status, reason);
end;
$$;

-- tests.ready(name): the deliverable is reviewed and assessed; both sides may sign it.
create function tests.ready(name text) returns void language plpgsql as $$
begin
  perform tests.move('supplier_pm', name, 'in_progress');
  perform tests.move('supplier_pm', name, 'submitted');
  perform tests.move('customer_pm', name, 'review_complete');
  perform public.assess_deliverable(l.deliverable_id, true, kpi_id => l.kpi_id) from public.deliverable_kpis l where l.deliverable_id = tests.uid(name);
  perform public.assess_deliverable(l.deliverable_id, true, quality_standard_id => l.quality_standard_id)
     from public.deliverable_quality_standards l where l.deliverable_id = tests.uid(name);
end;
$$;

-- tests.make_project_rows(organisation, project, prefix): one row of each noun in a project.
create function tests.make_project_rows(organisation text, project text, prefix text) returns void language plpgsql security definer as $$
begin
  insert into public.milestones (id, organisation_id, project_id, name, start_date, end_date, budget, billable, payment_percent, acceptance_criteria)
  values (tests.uid(prefix || 'milestone'), tests.uid(organisation), tests.uid(project), 'Discovery', '2030-01-01', '2030-03-31', 900, 1000, 25, 'The report is agreed.');
  insert into public.deliverables (id, organisation_id, project_id, milestone_id, name, due_date)
  select tests.uid(prefix || n), tests.uid(organisation), tests.uid(project), tests.uid(prefix || 'milestone'), n, '2030-03-01'
    from unnest(array['deliverable', 'second']) as n;
  insert into public.deliverable_tasks (id, organisation_id, project_id, deliverable_id, name)
  values (tests.uid(prefix || 'task'), tests.uid(organisation), tests.uid(project), tests.uid(prefix || 'deliverable'), 'Write');
  insert into public.kpis (id, organisation_id, project_id, name, target)
  values (tests.uid(prefix || 'kpi'), tests.uid(organisation), tests.uid(project), 'Defects', 'fewer than 3'),
         (tests.uid(prefix || 'spare_kpi'), tests.uid(organisation), tests.uid(project), 'Spare', null);
  insert into public.quality_standards (id, organisation_id, project_id, name)
  values (tests.uid(prefix || 'standard'), tests.uid(organisation), tests.uid(project), 'House style'),
         (tests.uid(prefix || 'spare_standard'), tests.uid(organisation), tests.uid(project), 'Spare');
  insert into public.deliverable_kpis (organisation_id, project_id, deliverable_id, kpi_id)
  values (tests.uid(organisation), tests.uid(project), tests.uid(prefix || 'deliverable'), tests.uid(prefix || 'kpi'));
  insert into public.deliverable_quality_standards (organisation_id, project_id, deliverable_id, quality_standard_id)
  values (tests.uid(organisation), tests.uid(project), tests.uid(prefix || 'deliverable'), tests.uid(prefix || 'standard'));
  insert into public.deliverable_kpi_assessments (organisation_id, project_id, deliverable_id, kpi_id, criteria_met)
  values (tests.uid(organisation), tests.uid(project), tests.uid(prefix || 'deliverable'), tests.uid(prefix || 'kpi'), true);
  insert into public.deliverable_qs_assessments (organisation_id, project_id, deliverable_id, quality_standard_id, criteria_met)
  values (tests.uid(organisation), tests.uid(project), tests.uid(prefix || 'deliverable'), tests.uid(prefix || 'standard'), true);
  insert into public.deliverable_files (id, organisation_id, project_id, deliverable_id, name, content_type, size_bytes, sha256)
  values (tests.uid(prefix || 'file'), tests.uid(organisation), tests.uid(project), tests.uid(prefix || 'deliverable'), 'report.pdf', 'application/pdf', 10, repeat('a', 64));
  insert into public.comments (id, organisation_id, project_id, deliverable_id, body, created_by)
  values (tests.uid(prefix || 'comment'), tests.uid(organisation), tests.uid(project), tests.uid(prefix || 'deliverable'), 'Looks good.',
    case prefix when '' then tests.uid('supplier_pm') end);
  insert into public.variations (id, organisation_id, project_id, title, type, reason)
  values (tests.uid(prefix || 'variation'), tests.uid(organisation), tests.uid(project), 'More time', 'schedule', 'It takes longer.');
end;
$$;

-- tests.make_pipeline_rows(organisation, prefix): one row of each noun of sales and recruiting.
create function tests.make_pipeline_rows(organisation text, prefix text) returns void language plpgsql security definer as $$
begin
  insert into public.accounts (id, organisation_id, name, email_domain) values (tests.uid(prefix || 'account'), tests.uid(organisation), 'Globex Ltd', 'globex.example');
  insert into public.contacts (id, organisation_id, account_id, full_name, email) values
    (tests.uid(prefix || 'contact'), tests.uid(organisation), tests.uid(prefix || 'account'), 'Hank Scorpio', 'hank@globex.example');
  insert into public.leads (id, organisation_id, full_name, company, email, value) values
    (tests.uid(prefix || 'lead'), tests.uid(organisation), 'Mona Lisa', 'Initech', 'mona@initech.example', 5000);
  insert into public.deals (id, organisation_id, account_id, contact_id, name, value) values
    (tests.uid(prefix || 'deal'), tests.uid(organisation), tests.uid(prefix || 'account'), tests.uid(prefix || 'contact'), 'Reactor', 1000);
  insert into public.jobs (id, organisation_id, account_id, title, status, bill_rate, pay_rate) values
    (tests.uid(prefix || 'job'), tests.uid(organisation), tests.uid(prefix || 'account'), 'Welder', 'open', 500, 400);
  insert into public.candidates (id, organisation_id, full_name, email, status)
  select tests.uid(prefix || n), tests.uid(organisation), initcap(n), n || '@home.example', 'active'
    from unnest(array['candidate', 'spare_candidate']) as n;
  insert into public.skills (id, organisation_id, name)
  select tests.uid(prefix || n), tests.uid(organisation), n from unnest(array['skill', 'spare_skill']) as n;
  insert into public.candidate_skills (id, organisation_id, candidate_id, skill_id, level) values
    (tests.uid(prefix || 'candidate_skill'), tests.uid(organisation), tests.uid(prefix || 'candidate'), tests.uid(prefix || 'skill'), 'advanced');
  insert into public.submissions (id, organisation_id, job_id, candidate_id, submitted_rate) values
    (tests.uid(prefix || 'submission'), tests.uid(organisation), tests.uid(prefix || 'job'), tests.uid(prefix || 'candidate'), 480);
  insert into public.interviews (id, organisation_id, submission_id, starts_at) values
    (tests.uid(prefix || 'interview'), tests.uid(organisation), tests.uid(prefix || 'submission'), '2030-01-07 10:00+00');
  insert into public.offers (id, organisation_id, submission_id, bill_rate, pay_rate, start_date) values
    (tests.uid(prefix || 'offer'), tests.uid(organisation), tests.uid(prefix || 'submission'), 500, 410, '2030-02-01');
  -- A second job of its own, filled by a placement.
  insert into public.jobs (id, organisation_id, title, status) values (tests.uid(prefix || 'filled_job'), tests.uid(organisation), 'Turner', 'open');
  insert into public.submissions (id, organisation_id, job_id, candidate_id, status) values
    (tests.uid(prefix || 'placed_submission'), tests.uid(organisation), tests.uid(prefix || 'filled_job'), tests.uid(prefix || 'candidate'), 'placed');
  insert into public.placements (id, organisation_id, submission_id, job_id, candidate_id, title, start_date, bill_rate, pay_rate) values
    (tests.uid(prefix || 'placement'), tests.uid(organisation), tests.uid(prefix || 'placed_submission'), tests.uid(prefix || 'filled_job'), tests.uid(prefix || 'candidate'),
      'Candidate · Turner', '2030-01-01', 300, 200);
  update public.jobs set status = 'filled' where id = tests.uid(prefix || 'filled_job');
end;
$$;

-- tests.make_workplan_rows(organisation, prefix): patterns (call, then write, or chase when the call is late; close in
-- a second phase; a spare one), a published template for leads, its workplan on the lead, and an activity by hand.
create function tests.make_workplan_rows(organisation text, prefix text, owner text) returns void language plpgsql security definer as $$
begin
  insert into public.activity_patterns (id, organisation_id, code, name, target_days, is_mandatory)
  select tests.uid(prefix || n), tests.uid(organisation), n, initcap(n), d, n = 'close'
    from (values ('call', 1), ('write', 2), ('chase', 0), ('close', 3), ('spare_pattern', 1)) as p (n, d);
  insert into public.activity_pattern_successors (id, organisation_id, pattern_id, successor_pattern_id, trigger_on, delay_days)
  select tests.uid(prefix || 'successor ' || t), tests.uid(organisation), tests.uid(prefix || 'call'), tests.uid(prefix || s), t, d
    from (values ('write', 'complete', 2), ('chase', 'timeout', 0)) as x (s, t, d);
  insert into public.workplan_templates (id, organisation_id, code, name, entity_type) values (tests.uid(prefix || 'workplan_template'), tests.uid(organisation), 'lead_workflow', 'New lead', 'lead');
  insert into public.workplan_template_activities (id, organisation_id, template_id, pattern_id, phase, phase_position, position, assignee_rule, assignee_org_role)
  select tests.uid(prefix || 'template ' || n), tests.uid(organisation), tests.uid(prefix || 'workplan_template'), tests.uid(prefix || n), ph, pp, ps, r, case r when 'role' then 'org_admin' end
    from (values ('call', 'Contact', 1, 1, 'owner'), ('write', 'Contact', 1, 2, 'owner'), ('chase', 'Contact', 1, 3, 'nobody'), ('close', 'Close', 2, 4, 'role')) as x (n, ph, pp, ps, r);
  perform tests.quietly(format('update public.leads set owner_id = %L where id = %L', tests.uid(owner), tests.uid(prefix || 'lead')));
  perform tests.publish(prefix || 'workplan_template');
  perform private.start_workplans('lead', 'create', array(select to_jsonb(l) from public.leads l where l.id = tests.uid(prefix || 'lead')), null);
  update public.workplan_templates set is_active = false where id = tests.uid(prefix || 'workplan_template');
  insert into public.activities (id, organisation_id, entity_type, entity_id, entity_name, subject, assigned_to, starts_on, due_date, due_at)
  values (tests.uid(prefix || 'activity'), tests.uid(organisation), 'deal', tests.uid(prefix || 'deal'), 'Reactor', 'Send papers', tests.uid(owner), '2030-01-07', '2030-01-07', '2030-01-07 17:30+00');
end;
$$;

-- tests.publish(template): publishes it outside anybody's session, as an import would.
create function tests.publish(template text) returns uuid language sql security definer as $$ select private.publish_template(tests.uid(template)) $$;

-- tests.workplan(record), tests.step(pattern, record), tests.plan(record): the latest workplan of a record, the latest
-- activity of a pattern on it, and the workplan in short: status total/completed/skipped phase.
create function tests.workplan(record text default 'lead') returns uuid language sql security definer as $$
  select i.id from public.workplan_instances i where i.entity_id = tests.uid(record) order by i.created_at desc limit 1
$$;
create function tests.step(pattern text, record text default 'lead') returns public.activities language sql security definer as $$
  select a.* from public.activities a where a.entity_id = tests.uid(record) and a.pattern_id = tests.uid(pattern) order by a.created_at desc limit 1
$$;
create function tests.plan(record text default 'lead') returns text language sql security definer as $$
  select i.status || ' ' || i.total_activities || '/' || i.completed_activities || '/' || i.skipped_activities || ' ' || i.current_phase
    from public.workplan_instances i where i.id = tests.workplan(record)
$$;

-- tests.make_workflow_rows(organisation, prefix): a published workflow, from one step to another.
create function tests.make_workflow_rows(organisation text, prefix text) returns void language plpgsql security definer as $$
begin
  insert into public.workflows (id, organisation_id, name) values (tests.uid(prefix || 'workflow'), tests.uid(organisation), 'Sign-off');
  delete from public.workflow_versions where workflow_id = tests.uid(prefix || 'workflow');
  insert into public.workflow_versions (id, organisation_id, workflow_id) values (tests.uid('draft of ' || prefix || 'workflow'), tests.uid(organisation), tests.uid(prefix || 'workflow'));
  insert into public.workflow_versions (id, organisation_id, workflow_id, number, published_at) values (tests.uid(prefix || 'version'), tests.uid(organisation), tests.uid(prefix || 'workflow'), 1, now());
  perform private.write_definition(v, '{"steps": [
      {"key": "approve", "name": "Approve", "type": "approval", "is_start": true, "config": {"assignee": {"type": "org_role", "role": "org_admin"}}},
      {"key": "done", "name": "Done", "type": "set_data", "config": {"values": {"done": true}}}],
    "transitions": [{"from": "approve", "to": "done", "condition": {"field": "approved", "operator": "equals", "value": true}}]}')
     from unnest(array[tests.uid('draft of ' || prefix || 'workflow'), tests.uid(prefix || 'version')]) as v;
  update public.workflows set published_version_id = tests.uid(prefix || 'version'), status = 'active' where id = tests.uid(prefix || 'workflow');
  insert into public.workflow_secrets (organisation_id, name, sealed) values (tests.uid(organisation), 'KEY', 'v1.' || repeat('a', 60));
  insert into public.workflow_executions (id, organisation_id, workflow_id, version_id, client_id, requested_by)
  select tests.uid(prefix || 'execution'), w.organisation_id, w.id, w.published_version_id, case prefix when '' then tests.uid('client') end, tests.uid(case prefix when '' then 'org_member' else 'outsider' end)
    from public.workflows w where w.id = tests.uid(prefix || 'workflow');
  insert into public.execution_logs (organisation_id, execution_id, status, message) values (tests.uid(organisation), tests.uid(prefix || 'execution'), 'pending', 'Asked for');
  perform tests.make_offer_rows(organisation, prefix);
end;
$$;

-- tests.make_offer_rows(organisation, prefix): a workflow of images that is offered, a request that waits and one's access.
create function tests.make_offer_rows(organisation text, prefix text) returns void language plpgsql security definer as $$
begin
  insert into public.workflows (id, organisation_id, name, is_offered) values (tests.uid(prefix || 'offer'), tests.uid(organisation), 'Images', true);
  insert into public.workflow_versions (id, organisation_id, workflow_id, number, published_at) values (tests.uid(prefix || 'offer version'), tests.uid(organisation), tests.uid(prefix || 'offer'), 1, now());
  perform private.write_definition(tests.uid(prefix || 'offer version'), '{"steps": [{"key": "images", "name": "Images", "type": "batch_generate", "is_start": true,
    "config": {"workflow_type": "nano_banana", "model": "gemini-2.5-flash-image", "requires_api_key": true, "max_prompts": 100, "supports_reference_images": true}}]}');
  update public.workflows set published_version_id = tests.uid(prefix || 'offer version'), status = 'active' where id = tests.uid(prefix || 'offer');
  insert into public.workflow_requests (id, organisation_id, client_id, workflow_id, notes, created_by) values
    (tests.uid(prefix || 'request'), tests.uid(organisation), tests.uid(case prefix when '' then 'client' else 'foreign_client' end), tests.uid(prefix || 'offer'), 'For the campaign', tests.uid(case prefix when '' then 'client_member' else 'outsider' end));
  insert into public.workflow_access (id, organisation_id, client_id, workflow_id) values
    (tests.uid(prefix || 'access'), tests.uid(organisation), tests.uid(case prefix when '' then 'other_client' else 'foreign_client' end), tests.uid(prefix || 'offer'));
end;
$$;

-- tests.make_ticket_rows(organisation, client, prefix): a ticket with a message, a note and a file of each, targets and a reply.
create function tests.make_ticket_rows(organisation text, client text, prefix text, author text, staff text) returns void language plpgsql security definer as $$
begin
  insert into public.ticket_targets (id, organisation_id, priority, first_response_minutes, resolution_minutes)
  values (tests.uid(prefix || 'ticket_target'), tests.uid(organisation), 'high', 60, 480);
  insert into public.canned_replies (id, organisation_id, name, body) values (tests.uid(prefix || 'canned_reply'), tests.uid(organisation), 'Thanks', 'Thank you.');
  insert into public.tickets (id, organisation_id, client_id, subject, requester_id, created_by) values
    (tests.uid(prefix || 'support_ticket'), tests.uid(organisation), tests.uid(client), 'It is slow', case prefix when '' then tests.uid(author) end, tests.uid(author));
  insert into public.ticket_messages (id, organisation_id, client_id, ticket_id, side, is_internal, body, author_name, created_by)
  select x.id, tests.uid(organisation), tests.uid(client), tests.uid(prefix || 'support_ticket'), x.side, x.side = 'us', x.body, x.who, tests.uid(x.who)
    from (values (tests.uid(prefix || 'support_ticket'), 'client', 'Since Monday.', author), (tests.uid(prefix || 'note'), 'us', 'They broke it themselves.', staff)) as x (id, side, body, who);
  insert into public.ticket_files (id, organisation_id, client_id, ticket_id, message_id, is_internal, name, content_type, size_bytes, sha256)
  select tests.uid(prefix || x.name), tests.uid(organisation), tests.uid(client), tests.uid(prefix || 'support_ticket'), x.message_id, x.is_internal, x.name, 'text/plain', 1, repeat('a', 64)
    from (values ('ticket_file', tests.uid(prefix || 'support_ticket'), false), ('note_file', tests.uid(prefix || 'note'), true)) as x (name, message_id, is_internal);
  insert into public.saved_views (id, organisation_id, user_id, list, name, query, is_shared)
  select tests.uid(prefix || x.name), tests.uid(organisation), tests.uid(staff), 'tickets', x.name, 'status=open', x.is_shared from (values ('saved_view', false), ('shared_view', true)) as x (name, is_shared);
end;
$$;

-- tests.clock(ticket, spans): rewrites history: the ticket was with each holder from one moment to the next, as 'us 2030-01-07 09:00+00'.
create function tests.clock(ticket text, variadic spans text[]) returns void language plpgsql security definer as $$
begin
  delete from public.ticket_clock_segments where ticket_id = tests.uid(ticket);
  insert into public.ticket_clock_segments (organisation_id, ticket_id, holder, started_at, ended_at)
  select t.organisation_id, t.id, x.holder, x.at, x.until
    from public.tickets t, (select split_part(s, ' ', 1) as holder, substr(s, strpos(s, ' ') + 1)::timestamptz as at, lead(substr(s, strpos(s, ' ') + 1)::timestamptz) over (order by n) as until, n
      from unnest(spans) with ordinality as u (s, n)) x
   where t.id = tests.uid(ticket) and x.holder in ('us', 'client') order by x.n;
  perform private.settle_ticket_clocks(array[tests.uid(ticket)]);
end;
$$;

-- tests.staged(): the stages that moves name, and whether the record's own check allows them.
create function tests.staged() returns table (record_type text, status text, is_allowed boolean) language plpgsql security definer as $$
begin
  return query
  select distinct m.record_type, x.status, pg_get_constraintdef(c.oid) like '%''' || x.status || '''%'
    from private.stage_moves m cross join lateral (values (m.from_status), (m.to_status)) as x (status)
    join pg_constraint c on c.conrelid = ('public.' || m.record_type || 's')::regclass and c.conname = m.record_type || 's_status_check';
end;
$$;

-- tests.make_world(): two organisations. In the first, three clients (one suspended) with a project each,
-- and a team of both sides on the first project. Asked again, it does nothing.
create function tests.make_world() returns void language plpgsql security definer as $$
declare
  actor text;
begin
  if exists (select 1 from public.profiles where id = tests.uid('org_admin')) then
    return;
  end if;
  foreach actor in array array_remove(tests.actors(), 'anonymous') || array['newcomer', 'other_contributor'] loop
    perform tests.make_person(actor);
  end loop;
  update public.profiles set role = 'admin' where id = tests.uid('system_admin');

  insert into public.organisations (id, name, slug) values
    (tests.uid('organisation'), 'Northwind', 'northwind'), (tests.uid('other_organisation'), 'Southwind', 'southwind');
  insert into public.user_organisations (organisation_id, user_id, org_role)
  select tests.uid('organisation'), tests.uid(n), case n when 'org_admin' then 'org_admin' else 'org_member' end
    from unnest(array['org_admin', 'org_member', 'project_admin', 'supplier_pm', 'contributor', 'viewer', 'suspended', 'other_contributor']) as n;
  insert into public.user_organisations (organisation_id, user_id, org_role) values (tests.uid('other_organisation'), tests.uid('outsider'), 'org_admin');
  insert into public.organisation_holidays (id, organisation_id, date, name) values
    (tests.uid('holiday'), tests.uid('organisation'), '2030-12-25', 'Christmas'), (tests.uid('other_holiday'), tests.uid('other_organisation'), '2030-12-25', 'Christmas');
  insert into public.organisation_entries (id, organisation_id, user_id, reason, left_at) values
    (tests.uid('entry'), tests.uid('organisation'), tests.uid('system_admin'), 'Asked for help', now());
  insert into public.roles (id, organisation_id, name, permissions) values
    (tests.uid('role'), tests.uid('organisation'), 'Sales', '{}'), (tests.uid('other_role'), tests.uid('other_organisation'), 'Sales', '{}');
  insert into public.user_roles (organisation_id, role_id, user_id) values (tests.uid('organisation'), tests.uid('role'), tests.uid('viewer'));
  insert into public.roles (id, organisation_id, name, permissions) values (tests.uid('staff'), tests.uid('organisation'), 'Staff',
    '{pipeline.read,pipeline.write,talent.read,talent.write,activity.read,activity.write,workflow.read,workflow.run,ticket.read,ticket.write}');
  insert into public.user_roles (organisation_id, role_id, user_id) values (tests.uid('organisation'), tests.uid('staff'), tests.uid('org_member'));

  insert into public.clients (id, organisation_id, name, notes) values
    (tests.uid('client'), tests.uid('organisation'), 'Acme', 'Pays late.'), (tests.uid('other_client'), tests.uid('organisation'), 'Bolt', null),
    (tests.uid('dormant_client'), tests.uid('organisation'), 'Dormant', null), (tests.uid('foreign_client'), tests.uid('other_organisation'), 'Crux', null);
  insert into public.user_clients (organisation_id, client_id, user_id, client_role) values
    (tests.uid('organisation'), tests.uid('client'), tests.uid('client_admin'), 'client_admin'),
    (tests.uid('organisation'), tests.uid('client'), tests.uid('client_member'), 'client_member'),
    (tests.uid('organisation'), tests.uid('client'), tests.uid('customer_pm'), 'client_member'),
    (tests.uid('organisation'), tests.uid('other_client'), tests.uid('other_client_pm'), 'client_admin'),
    (tests.uid('organisation'), tests.uid('dormant_client'), tests.uid('suspended_client'), 'client_admin');
  insert into public.project_templates (id, organisation_id, name, settings) values
    (tests.uid('template'), tests.uid('organisation'), 'House', private.governance_defaults()),
    (tests.uid('other_template'), tests.uid('other_organisation'), 'House', private.governance_defaults());
  insert into public.projects (id, organisation_id, client_id, reference, name) values
    (tests.uid('project'), tests.uid('organisation'), tests.uid('client'), 'ACME', 'Apollo'),
    (tests.uid('client_project'), tests.uid('organisation'), tests.uid('other_client'), 'BOLT', 'Borealis'),
    (tests.uid('dormant_project'), tests.uid('organisation'), tests.uid('dormant_client'), 'DORM', 'Dormouse'),
    (tests.uid('other_project'), tests.uid('other_organisation'), tests.uid('foreign_client'), 'CRUX', 'Castor');
  insert into public.user_projects (id, organisation_id, project_id, user_id, role)
  select tests.uid('seat of ' || n), tests.uid('organisation'), tests.uid('project'), tests.uid(n), case n when 'project_admin' then 'admin' when 'suspended' then 'supplier_pm' when 'other_contributor' then 'contributor' else n end
    from unnest(array['project_admin', 'supplier_pm', 'customer_pm', 'contributor', 'viewer', 'suspended', 'other_contributor']) as n;
  insert into public.user_projects (organisation_id, project_id, user_id, role) values
    (tests.uid('organisation'), tests.uid('client_project'), tests.uid('other_client_pm'), 'customer_pm'),
    (tests.uid('organisation'), tests.uid('dormant_project'), tests.uid('suspended_client'), 'customer_pm'),
    (tests.uid('other_organisation'), tests.uid('other_project'), tests.uid('outsider'), 'supplier_pm');

  perform tests.make_project_rows('organisation', 'project', '');
  perform tests.make_project_rows('other_organisation', 'other_project', 'other_');
  perform tests.make_project_rows('organisation', 'dormant_project', 'dormant_');
  perform tests.make_pipeline_rows('organisation', '');
  perform tests.make_pipeline_rows('other_organisation', 'other_');
  perform tests.make_workplan_rows('organisation', '', 'org_member');
  perform tests.make_workplan_rows('other_organisation', 'other_', 'outsider');
  perform tests.make_workflow_rows('organisation', '');
  perform tests.make_workflow_rows('other_organisation', 'other_');
  perform tests.make_ticket_rows('organisation', 'client', '', 'client_member', 'org_member');
  perform tests.make_ticket_rows('other_organisation', 'foreign_client', 'other_', 'newcomer', 'outsider');
  update public.deliverables set assignee_id = tests.uid('contributor') where id = tests.uid('deliverable');

  insert into public.org_invitations (id, organisation_id, email, org_role, token_hash) values
    (tests.uid('invitation'), tests.uid('organisation'), 'newcomer@example.com', 'org_member', private.sha256_hex('token')),
    (tests.uid('foreign_invitation'), tests.uid('other_organisation'), 'newcomer@example.com', 'org_member', private.sha256_hex('foreign'));
  insert into public.org_invitations (id, organisation_id, email, client_id, client_role, project_id, project_role, token_hash) values
    (tests.uid('client_invitation'), tests.uid('organisation'), 'buyer@example.com', tests.uid('client'), 'client_member', null, null, private.sha256_hex('client')),
    (tests.uid('project_invitation'), tests.uid('organisation'), 'team@example.com', tests.uid('client'), 'client_member', tests.uid('project'), 'viewer', private.sha256_hex('project'));
  update public.org_invitations set sent_at = now() - interval '1 hour';
  insert into public.notifications (id, organisation_id, project_id, user_id, kind, reason, subject_type, subject_id, subject_label) values
    (tests.uid('notification'), tests.uid('organisation'), tests.uid('project'), tests.uid('supplier_pm'), 'comment_added', 'supplier_pm', 'deliverable', tests.uid('deliverable'), 'DEL-001');
  insert into public.notification_preferences (user_id, kind, email) values (tests.uid('supplier_pm'), 'comment_added', true);
  update public.profiles set status = 'suspended' where id = tests.uid('suspended');
  update public.clients set status = 'suspended' where id = tests.uid('dormant_client');
end;
$$;

create function tests.team() returns text[] language sql immutable as $$
  select array['org_admin', 'project_admin', 'supplier_pm', 'customer_pm', 'contributor', 'viewer']
$$;
create function tests.writers() returns text[] language sql immutable as $$ select array['org_admin', 'project_admin', 'supplier_pm'] $$;
-- tests.staff(): who may what the organisation's roles for sales, recruiting, support and workflows allow together.
create function tests.staff() returns text[] language sql immutable as $$ select array['org_admin', 'org_member'] $$;
create function tests.members() returns text[] language sql immutable as $$
  select array['org_admin', 'org_member', 'project_admin', 'supplier_pm', 'contributor', 'viewer']
$$;
