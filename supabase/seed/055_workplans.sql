-- Workplans at Northbridge: Helen designed them seven weeks ago, five for what sales and recruiting do and two short
-- ones. What was added or moved since has its activities; what is older has none, as in any organisation that begins.

-- demo.pattern('lead_call'): the id of a pattern.
create function demo.pattern(code text) returns uuid language sql immutable set search_path = ''
as $$ select demo.id('pattern ' || code) $$;
create table demo.patterns (template text, phase text, phase_position integer, position integer, code text, name text, category text, target_days integer, priority text, is_mandatory boolean,
  escalation_days integer, rule text, description text);
insert into demo.patterns values
  ('lead', 'First contact', 1, 1, 'lead_call', 'Call the lead', 'call', 1, 'high', false, 1, 'owner', 'What do they need, by when, and who decides?'),
  ('lead', 'First contact', 1, 2, 'lead_research', 'Read up on them', 'task', 2, 'low', false, 5, 'owner', null),
  ('lead', 'First contact', 1, 3, 'lead_introduction', 'Introduce us by e-mail', 'email', 1, 'normal', false, 2, 'owner', null),
  ('lead', 'First contact', 1, 4, 'lead_overview', 'Send what was promised', 'email', 1, 'normal', false, 0, 'owner', null),
  ('lead', 'Follow-up', 2, 5, 'lead_check_in', 'Check in', 'follow_up', 1, 'normal', false, 3, 'owner', null),
  ('lead', 'Follow-up', 2, 6, 'lead_second_call', 'Call once more', 'call', 2, 'normal', false, 3, 'owner', null),
  ('lead', 'Follow-up', 2, 7, 'lead_demo', 'Show them what we do', 'meeting', 4, 'normal', false, 3, 'owner', 'Half an hour, with one of their own cases.'),
  ('lead', 'Decision', 3, 8, 'lead_needs', 'Write down what they need', 'task', 2, 'normal', false, 3, 'owner', null),
  ('lead', 'Decision', 3, 9, 'lead_decision', 'Qualify the lead, or let it go', 'task', 2, 'high', true, 2, 'owner', 'Budget, authority, need and timing.'),
  ('lead', 'Decision', 3, 10, 'lead_review', 'Review it with the team', 'meeting', 3, 'normal', false, 3, 'role', null),
  ('pursuit', 'Qualify', 1, 1, 'deal_discovery', 'Hold the discovery call', 'call', 2, 'high', true, 2, 'owner', 'What hurts, what it costs them, and what they tried.'),
  ('pursuit', 'Qualify', 1, 2, 'deal_stakeholders', 'Map who decides', 'task', 2, 'normal', false, 3, 'owner', null),
  ('pursuit', 'Qualify', 1, 3, 'deal_manager_call', 'Offer a call with a director', 'call', 2, 'normal', false, 5, 'role', null),
  ('pursuit', 'Propose', 2, 4, 'deal_scope', 'Agree the scope', 'meeting', 4, 'high', true, 2, 'owner', null),
  ('pursuit', 'Propose', 2, 5, 'deal_proposal', 'Send the proposal', 'email', 4, 'high', false, 2, 'owner', null),
  ('pursuit', 'Propose', 2, 6, 'deal_walkthrough', 'Walk them through it', 'meeting', 3, 'normal', false, 3, 'owner', null),
  ('pursuit', 'Negotiate', 3, 7, 'deal_questions', 'Answer their questions', 'task', 3, 'normal', false, 3, 'owner', null),
  ('pursuit', 'Negotiate', 3, 8, 'deal_terms', 'Settle the terms', 'meeting', 5, 'high', false, 3, 'owner', null),
  ('pursuit', 'Close', 4, 9, 'deal_close_call', 'Ask for the decision', 'call', 2, 'high', true, 1, 'owner', null),
  ('pursuit', 'Close', 4, 10, 'deal_director_call', 'A director asks', 'call', 2, 'urgent', false, 2, 'role', null),
  ('pursuit', 'Close', 4, 11, 'deal_thanks', 'Thank everybody who helped', 'email', 2, 'low', false, 10, 'owner', null),
  ('deal', 'Handover', 1, 1, 'deal_handover', 'Hand over to delivery', 'meeting', 3, 'high', true, 2, 'owner', 'What was promised, to whom, and what was left out.'),
  ('deal', 'Handover', 1, 2, 'deal_kick_off', 'Invite the customer to the kick-off', 'email', 5, 'normal', false, 3, 'role', null),
  ('deal', 'Handover', 1, 3, 'deal_reference', 'Ask for a reference', 'call', 5, 'low', false, 10, 'owner', null),
  ('job', 'Brief', 1, 1, 'job_profile', 'Agree the profile with the client', 'call', 1, 'high', true, 1, 'owner', 'Must-haves, rate, start, and who interviews.'),
  ('job', 'Search', 2, 2, 'job_advert', 'Publish the advert', 'task', 1, 'normal', false, 2, 'owner', null),
  ('job', 'Search', 2, 3, 'job_search', 'Find candidates', 'task', 5, 'normal', false, 2, 'owner', null),
  ('job', 'Search', 2, 4, 'job_partners', 'Ask the partner agencies', 'email', 2, 'normal', false, 3, 'owner', null),
  ('job', 'Search', 2, 5, 'job_screen', 'Speak to the best five', 'call', 3, 'normal', false, 2, 'owner', null),
  ('job', 'Shortlist', 3, 6, 'job_shortlist', 'Send the shortlist', 'email', 2, 'high', true, 2, 'owner', 'Three at most, each with a sentence.'),
  ('job', 'Shortlist', 3, 7, 'job_feedback', 'Ask what they think of it', 'follow_up', 2, 'normal', false, 3, 'owner', null),
  ('job', 'Shortlist', 3, 8, 'job_client_call', 'Call the client about the delay', 'call', 1, 'urgent', false, 1, 'role', null),
  ('job', 'Close', 4, 9, 'job_debrief', 'Ask the client how we did', 'call', 5, 'low', false, 5, 'owner', null),
  ('submission', 'Put forward', 1, 1, 'submission_consent', 'Ask the candidate', 'call', 1, 'high', true, 1, 'owner', 'Nobody is put forward who has not said yes.'),
  ('submission', 'Put forward', 1, 2, 'submission_send', 'Send the profile to the client', 'email', 1, 'high', false, 1, 'owner', null),
  ('submission', 'Put forward', 1, 3, 'submission_chase', 'Ask the client for a first word', 'follow_up', 2, 'normal', false, 2, 'owner', null),
  ('submission', 'Interview', 2, 4, 'submission_prepare', 'Prepare the candidate', 'call', 3, 'normal', false, 3, 'owner', 'Who asks, what they look for, and how to get there.'),
  ('submission', 'Interview', 2, 5, 'submission_debrief', 'Hear how it went', 'call', 1, 'normal', false, 2, 'owner', null),
  ('submission', 'Decision', 3, 6, 'submission_client_view', 'Get the client''s decision', 'call', 3, 'high', true, 2, 'owner', null),
  ('submission', 'Decision', 3, 7, 'submission_manager', 'Step in with the client', 'call', 1, 'urgent', false, 2, 'role', null),
  ('submission', 'Decision', 3, 8, 'submission_candidate_view', 'Hear the candidate on it', 'call', 1, 'normal', false, 2, 'owner', null),
  ('submission', 'Close', 4, 9, 'submission_tell', 'Tell the candidate, whatever it is', 'email', 1, 'high', true, 1, 'owner', null),
  ('placement', 'Before the start', 1, 1, 'placement_contract', 'Send the contract', 'email', 2, 'high', true, 1, 'owner', null),
  ('placement', 'Before the start', 1, 2, 'placement_equipment', 'Ask for access and equipment', 'email', 5, 'normal', false, 3, 'owner', null),
  ('placement', 'Before the start', 1, 3, 'placement_chase', 'Chase the signature', 'call', 1, 'high', false, 2, 'owner', null),
  ('placement', 'Before the start', 1, 4, 'placement_first_day', 'Confirm the first day with both sides', 'call', 5, 'normal', false, 2, 'owner', null),
  ('placement', 'First weeks', 2, 5, 'placement_week', 'Call after the first week', 'call', 5, 'normal', false, 3, 'owner', null),
  ('placement', 'First weeks', 2, 6, 'placement_timesheet', 'Check the first timesheet', 'task', 5, 'normal', true, 2, 'owner', null),
  ('placement', 'First weeks', 2, 7, 'placement_client_view', 'Ask the client how it goes', 'call', 3, 'normal', false, 5, 'owner', null),
  ('placement', 'Looking ahead', 3, 8, 'placement_extension', 'Talk about extending it', 'meeting', 10, 'normal', false, 5, 'owner', null),
  ('placement', 'Looking ahead', 3, 9, 'placement_renewal', 'Send the renewed terms', 'email', 3, 'high', false, 3, 'owner', null),
  ('placement', 'Looking ahead', 3, 10, 'placement_next', 'Talk about what comes next for them', 'call', 5, 'normal', false, 5, 'owner', null),
  ('milestone', 'Billing', 1, 1, 'milestone_invoice', 'Send the invoice', 'task', 3, 'high', true, 2, 'role', 'The certificate goes with it.');
create table demo.successors (code text, successor text, trigger_on text, delay integer);
insert into demo.successors values
  ('lead_call', 'lead_overview', 'complete', 0), ('lead_call', 'lead_introduction', 'skip', 0), ('lead_call', 'lead_introduction', 'timeout', 0), ('lead_overview', 'lead_check_in', 'complete', 3),
  ('lead_check_in', 'lead_demo', 'complete', 2), ('lead_check_in', 'lead_second_call', 'skip', 5), ('lead_check_in', 'lead_second_call', 'timeout', 0), ('lead_demo', 'lead_needs', 'complete', 1),
  ('lead_decision', 'lead_review', 'timeout', 0),
  ('deal_discovery', 'deal_stakeholders', 'complete', 1), ('deal_discovery', 'deal_manager_call', 'timeout', 0), ('deal_scope', 'deal_proposal', 'complete', 0), ('deal_proposal', 'deal_walkthrough', 'complete', 3),
  ('deal_questions', 'deal_terms', 'complete', 1), ('deal_questions', 'deal_terms', 'skip', 0), ('deal_close_call', 'deal_thanks', 'complete', 1), ('deal_close_call', 'deal_director_call', 'timeout', 0),
  ('deal_handover', 'deal_reference', 'complete', 10),
  ('job_profile', 'job_search', 'complete', 0), ('job_profile', 'job_advert', 'complete', 0), ('job_search', 'job_screen', 'complete', 0), ('job_search', 'job_partners', 'timeout', 0), ('job_search', 'job_partners', 'skip', 0),
  ('job_shortlist', 'job_feedback', 'complete', 2), ('job_shortlist', 'job_client_call', 'timeout', 0),
  ('submission_consent', 'submission_send', 'complete', 0), ('submission_send', 'submission_chase', 'complete', 2), ('submission_send', 'submission_chase', 'timeout', 0), ('submission_prepare', 'submission_debrief', 'complete', 3),
  ('submission_prepare', 'submission_debrief', 'skip', 3), ('submission_client_view', 'submission_candidate_view', 'complete', 0), ('submission_client_view', 'submission_manager', 'timeout', 0),
  ('placement_contract', 'placement_first_day', 'complete', 2), ('placement_contract', 'placement_chase', 'timeout', 0), ('placement_week', 'placement_client_view', 'complete', 5), ('placement_week', 'placement_client_view', 'skip', 0),
  ('placement_extension', 'placement_renewal', 'complete', 2), ('placement_extension', 'placement_next', 'skip', 5);
create table demo.templates (key text primary key, code text, name text, entity_type text, trigger_event text, to_status text, description text);
insert into demo.templates values
  ('lead', 'lead_workflow', 'New lead', 'lead', 'create', null, 'A new lead is called within a day, followed up, and qualified or let go.'),
  ('pursuit', 'deal_workflow', 'Deal pursuit', 'deal', 'create', null, 'From the first call to the decision: qualified, proposed, negotiated, closed.'),
  ('deal', 'deal_won', 'Deal won', 'deal', 'status_change', 'won', 'Delivery knows what was sold before the customer asks.'),
  ('job', 'job_workflow', 'Job opened', 'job', 'status_change', 'open', 'From the first call to the shortlist in eight working days, and on until it is filled.'),
  ('submission', 'submission_workflow', 'Candidate put forward', 'submission', 'create', null, 'Candidate and client hear from us at each step, until there is a decision.'),
  ('placement', 'placement_workflow', 'Placement care', 'placement', 'create', null, 'A placement begins well, is looked after, and is extended in time.'),
  ('milestone', 'milestone_accepted', 'Milestone accepted', 'milestone', 'status_change', 'accepted', 'What both sides have signed is invoiced.');

insert into demo.acts (at, who, what)
select demo.at(-34, '09:30'::interval + make_interval(mins => p.position)), 'org.admin', format('insert into public.activity_patterns (id, organisation_id, entity_type, code, name, description, category, target_days, priority, is_mandatory, escalation_days) values (%L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L)',
    demo.pattern(p.code), demo.id('organisation northbridge'), t.entity_type, p.code, p.name, p.description, p.category, p.target_days, p.priority, p.is_mandatory, p.escalation_days)
  from demo.patterns p join demo.templates t on t.key = p.template;
insert into demo.acts (at, who, what)
select demo.at(-34, '09:50'), 'org.admin', format('select public.set_pattern_successors(%L, %L)', demo.pattern(s.code),
    jsonb_agg(jsonb_build_object('successor_pattern_id', demo.pattern(s.successor), 'trigger_on', s.trigger_on, 'delay_days', s.delay)))
  from demo.successors s
 group by s.code;
insert into demo.acts (at, who, what)
select demo.at(-34, '10:00'), 'org.admin', format('insert into public.workplan_templates (id, organisation_id, code, name, description, entity_type, trigger_event, to_status) values (%L, %L, %L, %L, %L, %L, %L, %L)',
    demo.id('workplan ' || t.key), demo.id('organisation northbridge'), t.code, t.name, t.description, t.entity_type, t.trigger_event, t.to_status)
  from demo.templates t;
insert into demo.acts (at, who, what)
select demo.at(-34, '10:10'), 'org.admin', format('select public.save_workplan_activities(%L, %L)', demo.id('workplan ' || p.template),
    jsonb_agg(jsonb_strip_nulls(jsonb_build_object('pattern_id', demo.pattern(p.code), 'phase', p.phase, 'phase_position', p.phase_position, 'assignee_rule', p.rule,
      'assignee_org_role', case p.rule when 'role' then 'org_admin' end)) order by p.position))
  from demo.patterns p group by p.template;
insert into demo.acts (at, who, what)
select demo.at(-34, '10:20'), 'org.admin', format('select public.publish_workplan_template(%L)', demo.id('workplan ' || t.key)) from demo.templates t;

-- demo.act('lead moorgate', 'lead_call'): the activity that this pattern has started on the record.
create function demo.act(record text, code text) returns uuid language sql stable set search_path = ''
as $$ select a.id from public.activities a where a.entity_id = demo.id(record) and a.pattern_id = demo.pattern(code) $$;
create table demo.deeds (record text, code text, who text, day integer, clock text, act text, words text);
insert into demo.deeds values
  ('lead moorgate', 'lead_call', 'leila.haddad', -11, '11:00', 'complete_activity', 'Spoke to the practice manager; Ruth decides.'),
  ('lead moorgate', 'lead_overview', 'leila.haddad', -10, '15:00', 'complete_activity', 'Sent the outpatient case study.'),
  ('lead moorgate', 'lead_check_in', 'leila.haddad', -6, '10:00', 'complete_activity', 'Wants a fixed price.'),
  ('lead larkfield', 'lead_call', 'james.holloway', -5, '11:00', 'complete_activity', 'The notice comes next month; they want a demo before.'),
  ('lead larkfield', 'lead_overview', 'james.holloway', -4, '15:00', 'complete_activity', 'Sent the portal deck.'),
  ('lead jessop', 'lead_call', 'leila.haddad', -3, '15:00', 'skip_activity', 'Asked not to be called before the term ends.'),
  ('lead inver', 'lead_call', 'priya.raman', -2, '11:00', 'complete_activity', 'Sounded keen; send the leakage figures.'),
  ('lead hollis', 'lead_call', 'james.holloway', -1, '15:00', 'start_activity', null),
  ('deal thornbury', 'deal_handover', 'james.holloway', -1, '13:00', 'complete_activity', 'Daniel takes it over.');
insert into demo.acts (at, who, what)
select demo.at(x.day, demo.minute(x.clock::interval, x.record || x.code)), x.who, format('select public.%s(demo.act(%L, %L)%s)', x.act, x.record, x.code, coalesce(', ' || quote_literal(x.words), ''))
  from demo.deeds x;

-- What is not told above is a day like any other: towards evening people close what they have had for long enough. Most
-- of it in time, some late, some with a reason not to do it; the last leads are left for today.
create function demo.do_work() returns void language plpgsql set search_path = ''
as $$
declare
  a record;
begin
  for a in
    select x.id, x.category, x.is_mandatory, h.luck
      from public.activities x
      join public.workplan_instances i on i.id = x.workplan_instance_id and i.status = 'active'
      join public.workplan_version_activities va on va.id = x.version_activity_id
      left join public.activities b on b.id = x.predecessor_id
      left join public.workplan_version_successors s on s.activity_id = b.version_activity_id and s.successor_id = x.version_activity_id and s.trigger_on = x.cause
      cross join lateral (select demo.hash(x.entity_id || va.code, 100) as luck) h
     where x.assigned_to = auth.uid() and x.status in ('open', 'in_progress')
       and not exists (select 1 from demo.deeds d where demo.id(d.record) = x.entity_id and va.code in (d.code, 'lead_check_in'))
       and x.entity_id not in (demo.id('lead ashdown'), demo.id('lead fenwick'))
       -- Nobody placed since then has had a first week.
       and va.code not in ('placement_week', 'placement_timesheet')
       and current_setting('demo.at')::timestamptz >= x.created_at + make_interval(days => 1 + coalesce(s.delay_days, 0) * 7 / 5
         + case when h.luck < 12 then va.target_days * 2 + 4 when h.luck > 92 then 60 else va.target_days * h.luck / 110 end)
     order by x.created_at, va.code, x.entity_id
  loop
    if a.luck between 84 and 92 and not a.is_mandatory then
      perform public.skip_activity(a.id, (array['Done by somebody else.', 'They asked us to wait.', 'Not needed here.'])[1 + a.luck % 3]);
    else
      perform public.complete_activity(a.id, case a.category
        when 'call' then (array['Reached them; they will write.', 'Good talk, next step agreed.', null, 'Short, but friendly.'])[1 + a.luck % 4]
        when 'meeting' then (array['Held, notes are in the file.', null, 'Everybody came.'])[1 + a.luck % 3] end);
    end if;
  end loop;
end;
$$;
grant select on demo.deeds to authenticated;
insert into demo.acts (at, who, what)
select demo.at(d.day, demo.minute('16:40', p.who || d.day)), p.who, 'select demo.do_work()'
  from generate_series(-33, -1) as d (day) cross join unnest(array['james.holloway', 'leila.haddad', 'priya.raman', 'ben.carver', 'viewer', 'org.admin']) as p (who);

-- demo.plan('job fleet', 'job'): the workplan that runs on the record.
create function demo.plan(record text, template text) returns uuid language sql stable set search_path = ''
as $$ select i.id from public.workplan_instances i where i.entity_id = demo.id(record) and i.template_id = demo.id('workplan ' || template) $$;
insert into demo.acts (at, who, what) values
  (demo.at(-9, '17:35'), 'org.admin', format('select public.cancel_workplan(demo.plan(%L, %L), %L)', 'job fleet', 'job', 'The ferries come back to it in spring.')),
  (demo.at(-4, '09:15'), 'org.admin', format('select public.pause_workplan(demo.plan(%L, %L))', 'deal harrowdale-2', 'pursuit'));

-- What people have noted for themselves, due around today: a morning's work for whoever signs in.
insert into demo.acts (at, who, what)
select demo.at(x.day, demo.minute('15:20', x.subject)), x.who, format('select public.add_activity(%L, %L, %L, %L)', demo.id('note ' || x.subject), x.type, demo.id(x.record),
    jsonb_build_object('subject', x.subject, 'category', x.category, 'priority', x.priority, 'due_date', x.due, 'assigned_to', demo.person(x.who)))
  from (values
    ('org.admin', -2, 'deal', 'deal aldermoor', 'Ask Legal for the contract', 'call', 'urgent', current_date),
    ('org.admin', -3, 'account', 'account brightwater', 'Prepare the quarterly review', 'task', 'normal', current_date),
    ('org.admin', -4, 'lead', 'lead talbot', 'Introduce Edwin to delivery', 'email', 'high', demo.day(-1)),
    ('org.admin', -1, 'job', 'job grid', 'Approve the rate', 'task', 'high', demo.day(2)),
    ('supplier.pm', -2, 'project', 'project csp', 'Walk Catherine through the accessibility report', 'meeting', 'high', current_date),
    ('supplier.pm', -3, 'deal', 'deal thornbury', 'Read the offer before the kick-off', 'task', 'normal', demo.day(-1)),
    ('supplier.pm', -1, 'project', 'project ram', 'Book the archive for the trial load', 'email', 'normal', demo.day(3)),
    ('james.holloway', -1, 'deal', 'deal westmoor-planning', 'Book the room for the workshop', 'task', 'normal', current_date)
  ) as x (who, day, type, record, subject, category, priority, due);
