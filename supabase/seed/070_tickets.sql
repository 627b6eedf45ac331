-- Support at Northbridge: one ticket in each state, with what was said, and clocks that ran and stood.

create function demo.ticket(key text) returns uuid language sql immutable set search_path = ''
as $$ select demo.id('ticket ' || key) $$;

insert into demo.acts (at, who, what)
select demo.at(-60, '10:00'::interval + make_interval(mins => x.place)), 'org.admin',
  format('insert into public.ticket_targets (organisation_id, priority, first_response_minutes, resolution_minutes) values (%L, %L, %s, %s)', demo.id('organisation northbridge'), x.priority, x.response, x.resolution)
  from (values (1, 'urgent', 60, 510), (2, 'high', 240, 1020), (3, 'medium', 510, 2550), (4, 'low', 1020, 5100)) as x (place, priority, response, resolution);
insert into demo.acts (at, who, what)
select demo.at(-60, '10:20'::interval + make_interval(mins => x.place)), 'org.admin',
  format('insert into public.canned_replies (id, organisation_id, name, body) values (%L, %L, %L, %L)', demo.id('canned ' || x.place), demo.id('organisation northbridge'), x.name, x.body)
  from (values
    (1, 'Ask for a screenshot', E'Thank you for telling us. Could you send a screenshot of what you see, and say at what time it happened?'),
    (2, 'We look into it', E'We have reproduced this and are working on it. You will hear from us by the end of tomorrow.'),
    (3, 'Please check', E'This is done and live. Could you check on your side, and tell us here if anything is still not right?')) as x (place, name, body);
insert into demo.acts (at, who, what)
values (demo.at(-40, '09:40'), 'tomasz.kowalski', format('insert into public.saved_views (id, organisation_id, list, name, query, is_shared) values (%L, %L, ''tickets'', ''Westmoor, urgent and high'', %L, true)',
  demo.id('view westmoor'), demo.id('organisation northbridge'), 'client=' || demo.id('client westmoor') || '&priority=urgent,high'));

-- Raised.
insert into demo.acts (at, who, what)
select demo.at(x.day, x.clock::interval), x.who, format('select public.create_ticket(%L, %L, %L, %L, %L, %L%s)', demo.ticket(x.key), demo.id('client ' || x.client), x.subject, x.body, x.type, x.priority,
    case when x.deliverable is not null then format(', deliverable_id => %L', demo.deliverable('csp', x.deliverable)) else '' end)
  from (values
    ('training', 'harrowdale', 'fiona.grant', -38, '10:05', 'request', 'low', 'Short training for two new analysts', 'Two people join the leakage team next month. Could somebody show them the zone dashboard, remotely, for an hour?', null),
    ('slow', 'westmoor', 'client.user', -17, '09:25', 'problem', 'high', 'The portal is slow in the morning', 'Between nine and half past nine every page takes ten seconds or more. Our contact centre has started to write things on paper.', null),
    ('holiday', 'meridian', 'declan.moore', -12, '11:40', 'question', 'medium', 'Which public holidays does the booking calendar know?', 'Clinics in Cork asked whether the first Monday in February is in it.', null),
    ('login', 'westmoor', 'peter.langley', -9, '15:10', 'problem', 'urgent', 'Nobody at the library can sign in', 'All four desks say that the address is not allowed. It worked on Friday.', null),
    ('login-too', 'westmoor', 'client.user', -9, '15:30', 'problem', 'high', 'Sign-in fails at the central library', 'Same as I heard from Peter: the address is not allowed.', null),
    ('export', 'harrowdale', 'robert.ainsley', -4, '10:15', 'problem', 'medium', 'The export leaves out zone 4', 'The CSV of last night has zones 1 to 3 and 5 to 9. The screen shows all nine.', null),
    ('gas', 'westmoor', 'customer.pm', -1, '10:20', 'defect', 'high', 'A gas leak ends on the booking page', 'Steps: choose "Something smells", then "I am not sure". It offers a slot next week instead of the emergency number.', 'Report a repair'),
    ('letter', 'westmoor', 'client.user', -1, '14:05', 'question', 'low', 'Can the letter to tenants have our new logo?', 'The new one is from January. I attach nothing yet, our printer has the file.', null),
    ('audit', 'meridian', 'siobhan.keane', -3, '16:45', 'request', 'urgent', 'List of everybody with access, for our audit', 'The auditor comes tomorrow and asks for names, roles and the date of the last sign-in.', null)
  ) as x (key, client, who, day, clock, type, priority, subject, body, deliverable);

-- Given to somebody.
insert into demo.acts (at, who, what)
select demo.at(x.day, x.clock::interval), x.who, format('select public.change_tickets(array[%L]::uuid[], assignee_id => %L)', demo.ticket(x.key), demo.person(x.assignee))
  from (values ('training', 'james.holloway', -38, '10:40', 'james.holloway'), ('slow', 'tomasz.kowalski', -17, '09:35', 'tomasz.kowalski'), ('holiday', 'grace.nakamura', -12, '13:30', 'grace.nakamura'),
    ('login', 'tomasz.kowalski', -9, '15:14', 'tomasz.kowalski'), ('export', 'tomasz.kowalski', -4, '10:50', 'contributor'), ('gas', 'supplier.pm', -1, '10:31', 'tomasz.kowalski')) as x (key, who, day, clock, assignee);

-- Said.
insert into demo.acts (at, who, what)
select demo.at(x.day, x.clock::interval), x.who, format('select public.reply_to_ticket(%L, %L, %L, %L, %L)', demo.id('message ' || x.key || x.day || x.clock), demo.ticket(x.key), x.body, x.is_internal, x.status)
  from (values
    ('training', -37, '09:30', 'james.holloway', 'Gladly. Thursday at ten, or Friday at two?', false, 'waiting_client'),
    ('training', -35, '08:50', 'fiona.grant', 'Friday at two, please.', false, null),
    ('training', -34, '15:20', 'james.holloway', 'That was a good hour, thank you. The recording is in the shared folder.', false, 'resolved'),
    ('slow', -17, '10:10', 'tomasz.kowalski', 'We see it in our figures, too: a nightly report runs into the morning. Looking at why.', false, 'in_progress'),
    ('slow', -17, '10:25', 'tomasz.kowalski', 'It is the reconciliation of the licence fees. It was moved to six o''clock by us in the last release, so no blame elsewhere.', true, null),
    ('slow', -16, '11:00', 'grace.nakamura', 'I can move it to three and put a limit on it. Needs a release tonight.', true, null),
    ('slow', -15, '09:40', 'tomasz.kowalski', 'Since last night the report runs at three. Is it better on your side this morning?', false, 'waiting_client'),
    ('slow', -13, '09:50', 'client.user', 'Two mornings without a complaint.', false, null),
    ('slow', -13, '10:05', 'tomasz.kowalski', 'Good to hear. I close it as resolved; write here if it comes back.', false, 'resolved'),
    ('holiday', -12, '14:20', 'grace.nakamura', 'It does: Saint Brigid''s day is in it since last year. Clinics can see all of them under Settings.', false, 'waiting_client'),
    ('login', -9, '15:20', 'tomasz.kowalski', 'We are on it. Do you know whether the library''s connection was changed on the weekend?', false, 'waiting_client'),
    ('login', -9, '15:50', 'peter.langley', 'Yes, there is a new provider since Saturday.', false, null),
    ('login', -9, '16:25', 'tomasz.kowalski', 'The new addresses are allowed now. All four desks should get in.', false, 'resolved'),
    ('export', -4, '11:30', 'contributor', 'You are right, the file is cut at zone 4 because its name holds a semicolon. A fix is being tested.', false, 'in_progress'),
    ('export', -3, '09:10', 'contributor', 'Careful with the old exports: finance may have used them for the quarter. James, will you call Robert?', true, null),
    ('gas', -1, '11:05', 'tomasz.kowalski', 'Confirmed, and serious: I take it up now. The deliverable cannot be signed until this is right.', false, 'in_progress')
  ) as x (key, day, clock, who, body, is_internal, status);

-- Merged, and rated.
insert into demo.acts (at, who, what)
values
  (demo.at(-9, '15:40'), 'org.admin', format('select public.merge_ticket(%L, %L)', demo.ticket('login-too'), demo.ticket('login'))),
  (demo.at(-33, '09:15'), 'fiona.grant', format('select public.rate_ticket(%L, 5, %L)', demo.ticket('training'), 'Patient and to the point.')),
  (demo.at(-12, '16:30'), 'client.user', format('select public.rate_ticket(%L, 4, %L)', demo.ticket('slow'), 'Quick answer, but we should not have had to ask.')),
  (demo.at(-8, '09:05'), 'peter.langley', format('select public.rate_ticket(%L, 5, null)', demo.ticket('login')));
