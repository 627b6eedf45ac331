-- Workflows at Northbridge: eight, drawn and published five weeks ago, and the runs of the month since. What the engine does
-- between people's acts is an act of nobody's, at the moment at which its worker would have done it.

create table demo.workflows (key text primary key, name text, description text, is_offered boolean, config jsonb, definition jsonb);
insert into demo.workflows values
  ('approval', 'Document approval', 'One reads it; above 25,000 two. Who asked is told either way.', false, '{}', '{
    "steps": [
      {"key": "review", "name": "Review the document", "type": "approval", "is_start": true, "config": {"title": "Approve “{{data.document}}”", "instructions": "Worth {{data.value}}. Read it as the customer would.", "assignee": {"type": "org_role", "role": "org_admin"}, "due_in_hours": 48, "remind_in_hours": 24}},
      {"key": "worth", "name": "How much is it worth?", "type": "decision"},
      {"key": "second", "name": "Second pair of eyes", "type": "approval", "config": {"title": "Countersign “{{data.document}}”", "assignee": {"type": "person", "id": "PRIYA"}, "due_in_hours": 24, "remind_in_hours": 24}},
      {"key": "file", "name": "File it", "type": "set_data", "config": {"values": {"filed_as": "{{data.document}}, approved"}}},
      {"key": "tell", "name": "Tell who asked", "type": "notification", "config": {"notificationType": "both", "title": "“{{data.document}}” is approved", "recipients": ["requester"]}},
      {"key": "turned_down", "name": "Say what is missing", "type": "notification", "config": {"notificationType": "both", "title": "“{{data.document}}” needs work", "body": "{{data.review.comment}}", "recipients": ["requester"]}}],
    "transitions": [
      {"from": "review", "to": "worth", "label": "Approved", "condition": {"field": "approved", "operator": "equals", "value": true}},
      {"from": "review", "to": "turned_down", "label": "Turned down", "is_default": true},
      {"from": "worth", "to": "second", "label": "Above 25,000", "condition": {"field": "value", "operator": "greater_than", "value": 25000}},
      {"from": "worth", "to": "file", "is_default": true},
      {"from": "second", "to": "file", "label": "Approved", "condition": {"field": "approved", "operator": "equals", "value": true}},
      {"from": "second", "to": "turned_down", "label": "Turned down", "is_default": true},
      {"from": "file", "to": "tell"}]}'),
  ('onboarding', 'Client onboarding', 'A new team of a client, from the data agreement to the first call.', false, '{}', '{
    "steps": [
      {"key": "agreement", "name": "Data agreement", "type": "task", "is_start": true, "config": {"title": "Return the data agreement for {{data.team}}", "instructions": "Upload nothing here: send it to your contact, and say who signed it.", "assignee": {"type": "client"}, "due_in_hours": 120, "remind_in_hours": 72, "escalate_in_hours": 240}},
      {"key": "accounts", "name": "Make the accounts", "type": "task", "config": {"title": "Make {{data.people}} accounts for {{data.team}}", "assignee": {"type": "person", "id": "AISHA"}, "due_in_hours": 24}},
      {"key": "settle", "name": "Let them settle in", "type": "delay", "config": {"amount": 2, "unit": "days"}},
      {"key": "call", "name": "First call", "type": "task", "config": {"title": "Call {{data.contact}}: what is in the way?", "assignee": {"type": "requester"}, "due_in_hours": 48}},
      {"key": "welcome", "name": "Welcome", "type": "notification", "config": {"notificationType": "email", "title": "{{data.team}} is on board", "recipients": ["client", "requester"]}}],
    "transitions": [{"from": "agreement", "to": "accounts"}, {"from": "accounts", "to": "settle"}, {"from": "settle", "to": "call"}, {"from": "call", "to": "welcome"}]}'),
  ('images', 'Campaign images', 'Pictures for a campaign from a list of prompts; we look at the brief first.', true,
   '{"workflow_type": "nano_banana", "model": "gemini-2.5-flash-image", "requires_api_key": true, "max_prompts": 50, "supports_reference_images": true}', '{
    "steps": [
      {"key": "brief", "name": "Look at the brief", "type": "approval", "is_start": true, "config": {"title": "The brief of a campaign", "assignee": {"type": "org_role", "role": "org_admin"}, "due_in_hours": 24}},
      {"key": "generate", "name": "Make the images", "type": "batch_generate", "config": {"workflow_type": "nano_banana", "model": "gemini-2.5-flash-image", "max_prompts": 50, "supports_reference_images": true}},
      {"key": "deliver", "name": "Tell the client", "type": "notification", "config": {"notificationType": "both", "title": "The images of your campaign are there", "recipients": ["client"]}},
      {"key": "declined", "name": "Say why not", "type": "notification", "config": {"notificationType": "both", "title": "The brief of your campaign needs work", "body": "{{data.brief.comment}}", "recipients": ["client"]}}],
    "transitions": [
      {"from": "brief", "to": "generate", "label": "Approved", "condition": {"field": "approved", "operator": "equals", "value": true}},
      {"from": "brief", "to": "declined", "is_default": true}, {"from": "generate", "to": "deliver"}]}'),
  ('billing', 'Order to billing', 'Posts an order to the billing system and keeps the number of its invoice.', false, '{}', '{
    "steps": [
      {"key": "post", "name": "Post the order", "type": "http_request", "is_start": true, "config": {"method": "POST", "url": "https://billing.northbridge.example/api/orders/{{data.order}}", "headers": {"Authorization": "Bearer {{secret.BILLING_KEY}}"}, "body": {"order": "{{data.order}}", "amount": "{{data.amount}}", "customer": "{{data.customer}}"}, "timeout_seconds": 15, "retry": {"attempts": 3, "wait_seconds": 60}, "map": {"invoice": "body.invoice.number", "state": "body.state"}}},
      {"key": "state", "name": "Accepted?", "type": "decision"},
      {"key": "note", "name": "Keep the number", "type": "set_data", "config": {"values": {"invoice": "{{data.post.invoice}}"}}},
      {"key": "held", "name": "Somebody looks at it", "type": "notification", "config": {"notificationType": "in_app", "title": "Billing holds order {{data.order}}", "recipients": ["requester", "org_admin"]}}],
    "transitions": [
      {"from": "post", "to": "state"},
      {"from": "state", "to": "note", "label": "Accepted", "condition": {"field": "post.state", "operator": "equals", "value": "accepted"}},
      {"from": "state", "to": "held", "is_default": true}]}'),
  ('posters', 'Posters in series', 'One poster for each line, in the same style; who they are for goes to our designers with them.', true,
   '{"workflow_type": "nano_banana", "model": "gemini-2.5-flash-image", "requires_api_key": true, "max_prompts": 200, "supports_reference_images": true}', '{
    "steps": [
      {"key": "generate", "name": "Make the posters", "type": "batch_generate", "is_start": true, "config": {"workflow_type": "nano_banana", "model": "gemini-2.5-flash-image", "max_prompts": 200, "supports_reference_images": true, "aspect_ratio": "3:4"}},
      {"key": "look", "name": "A designer looks at them", "type": "task", "config": {"title": "Posters “{{data.campaign}}”", "instructions": "They are for {{data.audience}}. Are they readable from across the street?", "assignee": {"type": "org_role", "role": "org_member"}, "due_in_hours": 48}}],
    "transitions": [{"from": "generate", "to": "look"}]}'),
  ('leaflets', 'Leaflets in plain words', 'A text of yours, written again for everybody, and back with you within three days.', true, '{}', '{
    "steps": [
      {"key": "write", "name": "Write it again", "type": "task", "is_start": true, "config": {"title": "“{{data.title}}” in plain words", "instructions": "{{data.text}}", "assignee": {"type": "org_role", "role": "org_member"}, "due_in_hours": 72}},
      {"key": "agree", "name": "Is it still right?", "type": "approval", "config": {"title": "“{{data.title}}”, written again", "assignee": {"type": "client"}, "due_in_hours": 72}}],
    "transitions": [{"from": "write", "to": "agree"}]}'),
  ('minutes', 'Minutes of a meeting', 'From your notes to minutes with decisions and who does what.', true, '{}', '{
    "steps": [{"key": "write", "name": "Write the minutes", "type": "task", "is_start": true, "config": {"title": "Minutes of {{data.meeting}}", "instructions": "{{data.notes}}", "assignee": {"type": "org_role", "role": "org_member"}, "due_in_hours": 24}}],
    "transitions": []}'),
  ('cutouts', 'Cut-out photographs', 'Your photographs without their background.', true,
   '{"workflow_type": "nano_banana", "model": "gemini-2.5-flash-image", "requires_api_key": true, "max_prompts": 100, "supports_reference_images": true}', '{
    "steps": [{"key": "generate", "name": "Cut them out", "type": "batch_generate", "is_start": true, "config": {"workflow_type": "nano_banana", "model": "gemini-2.5-flash-image", "max_prompts": 100, "supports_reference_images": true}}],
    "transitions": []}');

insert into demo.acts (at, who, what)
select demo.at(-26, '10:00'::interval + make_interval(mins => 12 * row_number() over (order by w.key)::integer + x.minute)), 'org.admin', x.what
  from demo.workflows w
  cross join lateral (values
    (0, format('insert into public.workflows (id, organisation_id, name, description, config, is_offered) values (%L, %L, %L, %L, %L, %L)', demo.id('workflow ' || w.key), demo.id('organisation northbridge'), w.name, w.description, w.config, w.is_offered)),
    (1, format('select public.save_workflow_draft(%L, %L)', demo.id('workflow ' || w.key), replace(replace(w.definition::text, 'PRIYA', demo.person('priya.raman')::text), 'AISHA', demo.person('aisha.bello')::text))),
    (2, format('select public.publish_workflow(%L)', demo.id('workflow ' || w.key)))) as x (minute, what);
-- What was run: when, by whom, for whom, with what.
create table demo.runs (key text primary key, workflow text, who text, client text, at timestamptz, input jsonb);
insert into demo.runs
select 'approval ' || n, 'approval', (array['supplier.pm', 'grace.nakamura', 'leila.haddad', 'ben.carver', 'james.holloway'])[1 + demo.hash('approval who ' || n, 5)], c.client,
       demo.at(-23 + (n * 22) / 27, demo.minute('09:20'::interval + make_interval(hours => demo.hash('approval hour ' || n, 6)), 'approval ' || n)),
       jsonb_build_object('document', d.document || ' for ' || c.name, 'value', 4000 + 500 * demo.hash('approval value ' || n, 90))
  from generate_series(1, 26) as n
  cross join lateral (select (array['westmoor', 'harrowdale', 'meridian', 'westmoor'])[1 + n % 4] as client, (array['Westmoor', 'Harrowdale', 'Meridian', 'Westmoor'])[1 + n % 4] as name) c
  cross join lateral (select (array['Statement of work', 'Test report', 'Change note', 'Security assessment', 'Service level agreement', 'Migration plan', 'Training plan'])[1 + n % 7] as document) d;
insert into demo.runs
select 'onboarding ' || x.n, 'onboarding', x.who, x.client, demo.at(x.day, demo.minute('10:10', 'onboarding ' || x.n)), jsonb_build_object('team', x.team, 'contact', x.contact, 'people', x.people)
  from (values
    (1, 'supplier.pm', 'westmoor', -22, 'Waste services', 'Catherine Doyle', 14), (2, 'grace.nakamura', 'harrowdale', -20, 'Leakage control', 'Fiona Grant', 9),
    (3, 'aisha.bello', 'meridian', -17, 'Outpatients', 'Declan Moore', 22), (4, 'supplier.pm', 'westmoor', -12, 'Housing repairs', 'Peter Langley', 11),
    (5, 'grace.nakamura', 'harrowdale', -9, 'Customer centre', 'Robert Ainsley', 30), (6, 'supplier.pm', 'westmoor', -5, 'Parking', 'Owen Prentice', 6),
    (7, 'aisha.bello', 'meridian', -3, 'Pharmacy', 'Siobhán Keane', 12)) as x (n, who, client, day, team, contact, people);
insert into demo.runs
select 'billing ' || n, 'billing', (array['grace.nakamura', 'ben.carver', 'tomasz.kowalski'])[1 + demo.hash('billing who ' || n, 3)], (array['westmoor', 'harrowdale', 'meridian'])[1 + demo.hash('billing client ' || n, 3)],
       demo.at(-23 + (n * 22) / 45, demo.minute('11:05'::interval + make_interval(hours => demo.hash('billing hour ' || n, 5)), 'billing ' || n)),
       jsonb_build_object('order', 'SO-' || 24100 + n, 'amount', 180 + 35 * demo.hash('billing amount ' || n, 300), 'customer', (array['WBC', 'HWS', 'MHG'])[1 + demo.hash('billing client ' || n, 3)])
  from generate_series(1, 44) as n;
insert into demo.runs values
  ('images 1', 'images', 'nadia.ferris', 'westmoor', demo.at(-14, '10:31'), '{"campaign": "Recycle more", "prompts": ["A blue bin on a sunny street", "Neighbours sorting glass"]}'),
  ('images 2', 'images', 'client.user', 'westmoor', demo.at(-8, '15:02'), '{"campaign": "Winter grit", "prompts": ["A gritting lorry at dawn"]}'),
  ('images 3', 'images', 'client.user', 'westmoor', demo.at(-2, '14:12'), '{"campaign": "Library week", "prompts": ["A reading child by a window", "An old library at night", "Grandparents with picture books"]}'),
  ('images 4', 'images', 'client.user', 'westmoor', demo.at(-1, '17:03'), '{"campaign": "Park benches", "prompts": ["A bench under a chestnut tree"]}');
insert into demo.acts (at, who, what)
select r.at, r.who, format('select public.run_workflow(%L, %L, %L, %L)', demo.id('run ' || r.key), demo.id('workflow ' || r.workflow), r.input, demo.id('client ' || r.client)) from demo.runs r;

-- demo.advance('approval 1'): what the worker does. demo.stand('approval 1'): the step where it stands.
create function demo.advance(key text) returns void language sql set search_path = ''
as $$ select private.advance_execution(demo.id('run ' || key)) $$;
create function demo.stand(key text) returns uuid language sql stable security definer set search_path = ''
as $$ select s.id from public.execution_steps s where s.execution_id = demo.id('run ' || key) order by s.sequence desc limit 1 $$;
-- The last of the images waits for a worker still.
insert into demo.acts (at, what)
select r.at + interval '2 seconds', format('select demo.advance(%L)', r.key) from demo.runs r where r.key <> 'images 4';

-- What people answered: approvals after a day or two, those of the last days not yet.
create table demo.answers (key text, turn integer, who text, at timestamptz, decision text, comment text, data jsonb);
insert into demo.answers
select r.key, 1, case when n % 3 = 0 then 'priya.raman' else 'org.admin' end, r.at + make_interval(hours => 2 + demo.hash('answer ' || n, 5)) + case when n % 4 = 0 then interval '2 days' else interval '0' end,
       case when n % 9 = 5 then 'rejected' else 'approved' end, case when n % 9 = 5 then 'The figures on page three do not add up.' when n % 5 = 0 then 'Clear and short. Thank you.' end, null
  from generate_series(1, 23) as n join demo.runs r on r.key = 'approval ' || n;
insert into demo.answers
select a.key, 2, 'priya.raman', a.at + make_interval(hours => 1 + demo.hash('second ' || a.key, 3), mins => 17), case when a.key = 'approval 17' then 'rejected' else 'approved' end, case when a.key = 'approval 17' then 'Not before legal has seen it.' end, null
  from demo.answers a join demo.runs r on r.key = a.key where a.decision = 'approved' and (r.input ->> 'value')::integer > 25000;
insert into demo.answers
select 'onboarding ' || x.n, x.turn, x.who, demo.at(x.day, demo.minute(x.clock::interval, x.who || x.n)), 'completed', x.comment, coalesce(x.data, '{}')::jsonb
  from (values
    (1, 1, 'customer.pm', -20, '14:00', 'Signed by Nadia.', null), (1, 2, 'aisha.bello', -19, '09:30', null, '{"accounts": 14}'), (1, 3, 'supplier.pm', -15, '15:00', 'All in; two passwords reset.', null),
    (2, 1, 'robert.ainsley', -18, '11:00', null, null), (2, 2, 'aisha.bello', -18, '16:00', null, '{"accounts": 9}'), (2, 3, 'grace.nakamura', -14, '10:00', 'They ask for a map view.', null),
    (3, 1, 'declan.moore', -13, '12:00', 'Reviewed by the safety officer.', null), (3, 2, 'aisha.bello', -12, '10:00', null, '{"accounts": 22}'), (3, 3, 'aisha.bello', -8, '11:00', 'Going well.', null),
    (4, 1, 'peter.langley', -10, '13:00', null, null), (4, 2, 'aisha.bello', -9, '09:30', null, '{"accounts": 11}'), (4, 3, 'supplier.pm', -5, '16:00', 'Wants a second session.', null),
    (6, 1, 'client.user', -3, '15:00', 'Sent by e-mail.', null)) as x (n, turn, who, day, clock, comment, data);
insert into demo.answers values ('images 1', 1, 'org.admin', demo.at(-13, '09:12'), 'rejected', 'Which street? Send us a photograph to work from.', null);
insert into demo.acts (at, who, what)
select a.at, a.who, format('select public.decide_step(demo.stand(%L), %L, %L, %L)', a.key, a.decision, a.comment, a.data) from demo.answers a;
insert into demo.acts (at, what)
select a.at + interval '2 seconds', format('select demo.advance(%L)', a.key) from demo.answers a;
-- A day without an answer: the reminder. Two days of settling in: the delay is over.
insert into demo.acts (at, what)
select r.at + interval '24 hours 20 seconds', format('select demo.advance(%L)', r.key) from demo.runs r join demo.answers a on a.key = r.key and a.turn = 1 where r.workflow = 'approval' and a.at > r.at + interval '1 day 1 minute';
insert into demo.acts (at, what)
select a.at + interval '2 days 5 seconds', format('select demo.advance(%L)', a.key) from demo.answers a where a.key like 'onboarding %' and a.turn = 2;
insert into demo.acts (at, who, what) values
  (demo.at(-8, '15:40'), 'client.user', format('select public.cancel_execution(%L, %L)', demo.id('run images 2'), 'The wrong lorry; I ask again next week.')),
  (demo.at(-6, '09:15'), 'grace.nakamura', format('select public.cancel_execution(%L, %L)', demo.id('run onboarding 5'), 'Put off until their new centre opens.'));

-- What the billing system answered. demo.answer_order('billing 1', outcomes): one attempt after the other.
create function demo.answer_order(key text, variadic outcomes jsonb[]) returns void language plpgsql set search_path = ''
as $$
declare
  step uuid := demo.stand(key);
  outcome jsonb;
begin
  foreach outcome in array outcomes loop
    update public.execution_steps s set due_at = now() where s.id = step;
    perform private.finish_step(step, (private.claim_http_step(step) ->> 'attempt')::integer, outcome);
  end loop;
end;
$$;
insert into demo.acts (at, what)
select r.at + interval '3 seconds', format('select demo.answer_order(%L, %s)', r.key, (
    select string_agg(quote_literal(o::text) || '::jsonb', ', ') from unnest(case
      when n in (9, 23, 38) then array_fill('{"error": "The other side answered 503.", "retry": true, "status": 503}'::jsonb, array[3])
      when n = 30 then array['{"error": "The other side answered 422.", "retry": false, "status": 422}'::jsonb]
      when n = 44 then array_fill('{"error": "The other side answered 503.", "retry": true, "status": 503}'::jsonb, array[2])
      when n % 11 = 4 then array['{"error": "No answer within 15 seconds.", "retry": true}'::jsonb, '{"status": 201, "body": {"state": "accepted", "invoice": {"number": "INV-9' || 100 + n || '"}}}']::jsonb[]
      when n % 13 = 6 then array['{"status": 202, "body": {"state": "held"}}'::jsonb]
      else array[('{"status": 201, "body": {"state": "accepted", "invoice": {"number": "INV-9' || 100 + n || '"}}}')::jsonb] end) as o))
  from generate_series(1, 44) as n join demo.runs r on r.key = 'billing ' || n;
