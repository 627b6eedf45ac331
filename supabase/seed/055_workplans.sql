-- Workplans at Northbridge: Helen designed four of them two and a half weeks ago. What was added or moved since
-- has its activities; what is older has none, as in any organisation that begins.

-- demo.pattern('lead_call'): the id of a pattern.
create function demo.pattern(code text) returns uuid language sql immutable set search_path = ''
as $$ select demo.id('pattern ' || code) $$;
create table demo.patterns (template text, phase text, phase_position integer, position integer, code text, name text, category text, target_days integer, priority text, is_mandatory boolean,
  escalation_days integer, rule text, description text);
insert into demo.patterns values
  ('lead', 'First contact', 1, 1, 'lead_call', 'Call the lead', 'call', 1, 'high', false, 1, 'owner', 'What do they need, by when, and who decides?'),
  ('lead', 'First contact', 1, 2, 'lead_introduction', 'Introduce us by e-mail', 'email', 1, 'normal', false, 2, 'owner', null),
  ('lead', 'First contact', 1, 3, 'lead_overview', 'Send what was promised', 'email', 1, 'normal', false, 0, 'owner', null),
  ('lead', 'Follow-up', 2, 4, 'lead_check_in', 'Check in', 'follow_up', 1, 'normal', false, 3, 'owner', null),
  ('lead', 'Decision', 3, 5, 'lead_decision', 'Qualify the lead, or let it go', 'task', 2, 'high', true, 2, 'owner', 'Budget, authority, need and timing.'),
  ('deal', 'Handover', 1, 1, 'deal_handover', 'Hand over to delivery', 'meeting', 3, 'high', true, 2, 'owner', 'What was promised, to whom, and what was left out.'),
  ('deal', 'Handover', 1, 2, 'deal_kick_off', 'Invite the customer to the kick-off', 'email', 5, 'normal', false, 3, 'role', null),
  ('deal', 'Handover', 1, 3, 'deal_reference', 'Ask for a reference', 'call', 5, 'low', false, 10, 'owner', null),
  ('job', 'Search', 1, 1, 'job_profile', 'Agree the profile with the client', 'call', 1, 'high', true, 1, 'owner', 'Must-haves, rate, start, and who interviews.'),
  ('job', 'Search', 1, 2, 'job_search', 'Find candidates', 'task', 5, 'normal', false, 2, 'owner', null),
  ('job', 'Shortlist', 2, 3, 'job_shortlist', 'Send the shortlist', 'email', 2, 'high', true, 2, 'owner', 'Three at most, each with a sentence.'),
  ('milestone', 'Billing', 1, 1, 'milestone_invoice', 'Send the invoice', 'task', 3, 'high', true, 2, 'role', 'The certificate goes with it.');
create table demo.templates (key text primary key, code text, name text, entity_type text, trigger_event text, to_status text, description text);
insert into demo.templates values
  ('lead', 'new_lead', 'New lead', 'lead', 'create', null, 'A new lead is called within a day, followed up, and qualified or let go.'),
  ('deal', 'deal_won', 'Deal won', 'deal', 'status_change', 'won', 'Delivery knows what was sold before the customer asks.'),
  ('job', 'job_opened', 'Job opened', 'job', 'status_change', 'open', 'From the first call to the shortlist in eight working days.'),
  ('milestone', 'milestone_accepted', 'Milestone accepted', 'milestone', 'status_change', 'accepted', 'What both sides have signed is invoiced.');

insert into demo.acts (at, who, what)
select demo.at(-13, '09:30'::interval + make_interval(mins => p.position)), 'org.admin', format('insert into public.activity_patterns (id, organisation_id, entity_type, code, name, description, category, target_days, priority, is_mandatory, escalation_days) values (%L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L)',
    demo.pattern(p.code), demo.id('organisation northbridge'), t.entity_type, p.code, p.name, p.description, p.category, p.target_days, p.priority, p.is_mandatory, p.escalation_days)
  from demo.patterns p join demo.templates t on t.key = p.template;
insert into demo.acts (at, who, what)
select demo.at(-13, '09:50'), 'org.admin', format('select public.set_pattern_successors(%L, %L)', demo.pattern(s.code),
    jsonb_agg(jsonb_build_object('successor_pattern_id', demo.pattern(s.successor), 'trigger_on', s.trigger_on, 'delay_days', s.delay)))
  from (values ('lead_call', 'lead_overview', 'complete', 0), ('lead_call', 'lead_introduction', 'skip', 0), ('lead_call', 'lead_introduction', 'timeout', 0),
               ('lead_overview', 'lead_check_in', 'complete', 3), ('deal_handover', 'deal_reference', 'complete', 10), ('job_profile', 'job_search', 'complete', 0)) as s (code, successor, trigger_on, delay)
 group by s.code;
insert into demo.acts (at, who, what)
select demo.at(-13, '10:00'), 'org.admin', format('insert into public.workplan_templates (id, organisation_id, code, name, description, entity_type, trigger_event, to_status) values (%L, %L, %L, %L, %L, %L, %L, %L)',
    demo.id('workplan ' || t.key), demo.id('organisation northbridge'), t.code, t.name, t.description, t.entity_type, t.trigger_event, t.to_status)
  from demo.templates t;
insert into demo.acts (at, who, what)
select demo.at(-13, '10:10'), 'org.admin', format('select public.save_workplan_activities(%L, %L)', demo.id('workplan ' || p.template),
    jsonb_agg(jsonb_strip_nulls(jsonb_build_object('pattern_id', demo.pattern(p.code), 'phase', p.phase, 'phase_position', p.phase_position, 'assignee_rule', p.rule,
      'assignee_org_role', case p.rule when 'role' then 'org_admin' end)) order by p.position))
  from demo.patterns p group by p.template;
insert into demo.acts (at, who, what)
select demo.at(-13, '10:20'), 'org.admin', format('select public.publish_workplan_template(%L)', demo.id('workplan ' || t.key)) from demo.templates t;

-- demo.act('lead moorgate', 'lead_call'): the activity that this pattern has started on the record.
create function demo.act(record text, code text) returns uuid language sql stable set search_path = ''
as $$ select a.id from public.activities a where a.entity_id = demo.id(record) and a.pattern_id = demo.pattern(code) $$;
insert into demo.acts (at, who, what)
select demo.at(x.day, demo.minute(x.clock::interval, x.record || x.code)), x.who, format('select public.%s(demo.act(%L, %L)%s)', x.act, x.record, x.code, coalesce(', ' || quote_literal(x.words), ''))
  from (values
    ('lead moorgate', 'lead_call', 'leila.haddad', -11, '11:00', 'complete_activity', 'Spoke to the practice manager; Ruth decides.'),
    ('lead moorgate', 'lead_overview', 'leila.haddad', -10, '15:00', 'complete_activity', 'Sent the outpatient case study.'),
    ('lead moorgate', 'lead_check_in', 'leila.haddad', -6, '10:00', 'complete_activity', 'Wants a fixed price.'),
    ('lead larkfield', 'lead_call', 'james.holloway', -5, '11:00', 'complete_activity', 'The notice comes next month; they want a demo before.'),
    ('lead larkfield', 'lead_overview', 'james.holloway', -4, '15:00', 'complete_activity', 'Sent the portal deck.'),
    ('lead jessop', 'lead_call', 'leila.haddad', -3, '15:00', 'skip_activity', 'Asked not to be called before the term ends.'),
    ('lead inver', 'lead_call', 'priya.raman', -2, '11:00', 'complete_activity', 'Sounded keen; send the leakage figures.'),
    ('lead hollis', 'lead_call', 'james.holloway', -1, '15:00', 'start_activity', null),
    ('deal thornbury', 'deal_handover', 'james.holloway', -1, '13:00', 'complete_activity', 'Daniel takes it over.')
  ) as x (record, code, who, day, clock, act, words);
