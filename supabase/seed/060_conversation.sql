-- What people say to each other.

insert into demo.acts (at, who, what)
select demo.at(c.day, c.clock::interval), c.who, format('insert into public.comments (id, organisation_id, project_id, %I, body) values (%L, %L, %L, %L, %L)',
    c.type || '_id', demo.id('comment ' || c.project || c.key || c.day || c.clock), demo.id('organisation ' || p.organisation), demo.id('project ' || c.project),
    demo.id(c.type || ' ' || c.project || ' ' || c.key), c.body)
  from (values
    -- Citizen Services Portal
    ('csp', 'deliverable', 'User research report', -138, '09:50', 'leila.haddad', '27 of 30 interviews done. The last three are with screen reader users, on Thursday at the central library.'),
    ('csp', 'deliverable', 'User research report', -138, '11:15', 'customer.pm', 'Thank you. Please keep the quotes about council tax letters in the report, I need them for the revenues team.'),
    ('csp', 'deliverable', 'Service blueprint', -129, '10:45', 'customer.pm', 'Rejected for one reason only, the rest is excellent: the housing lane ends too early. Happy to sit down with Leila tomorrow.'),
    ('csp', 'deliverable', 'Service blueprint', -129, '14:05', 'leila.haddad', 'Tomorrow at ten works. I have added a draft of days 2 and 5, so that we have something to disagree with.'),
    ('csp', 'deliverable', 'Security controls matrix', -101, '15:30', 'aisha.bello', 'Certificates with dates and links are in rows 14 to 19 now. Row 17 expires in March, so I put a reminder into the operations handbook.'),
    ('csp', 'variation', 'sso', -82, '14:05', 'customer.pm', 'Our identity team can give you a test tenant from Monday. Does the price include the connection to the HR directory for leavers?'),
    ('csp', 'variation', 'sso', -82, '15:40', 'supplier.pm', 'Yes, leavers are in. What is not in: moving existing officer accounts of the old portal, there are eleven.'),
    ('csp', 'variation', 'sso', -79, '10:10', 'customer.pm', 'Eleven we can do by hand. I will sign when the budget holder is back on Wednesday.'),
    ('csp', 'variation', 'provider', -46, '13:20', 'customer.pm', 'I understand the reasoning, but I do not see why we would pay for it. Taking it to procurement before I answer.'),
    ('csp', 'deliverable', 'Direct debit set-up', -29, '09:30', 'contributor', 'Current guarantee wording is in, taken from the PDF that Treasury sent. I also removed the old logo of the scheme.'),
    ('csp', 'milestone', 'payments', -3, '16:15', 'supplier.pm', 'Ten days of balanced reconciliation are behind us, so I have signed the certificate. Catherine, it is with you.'),
    ('csp', 'milestone', 'payments', -2, '09:25', 'customer.pm', 'Seen, thank you. Finance wants to look at day 7 again, where a refund crossed midnight. If that is explained I sign this week.'),
    ('csp', 'milestone', 'payments', -2, '10:40', 'grace.nakamura', 'Day 7: the refund was made at 23:58 and posted at 00:01, so it is in the next day''s file. Both files balance. The evidence is on page 12 of the certification report.'),
    ('csp', 'milestone', 'council-tax', -9, '11:25', 'supplier.pm', 'The bank''s test environment is closed until next week, so direct debit from the bill cannot be certified before the signed end date. I have moved its due date, which breaches the baseline, and will raise a variation.'),
    ('csp', 'milestone', 'council-tax', -9, '14:50', 'customer.pm', 'Better now than in the last week. Two questions for the variation: does anything else move, and do we pay for the delay?'),
    ('csp', 'milestone', 'council-tax', -8, '09:45', 'supplier.pm', 'No and no. Draft is there; I want the bank''s date in writing before I submit it.'),
    ('csp', 'variation', 'breach', -5, '16:30', 'supplier.pm', 'Still waiting for the bank''s letter. Their relationship manager promised it for the end of the week.'),
    ('csp', 'deliverable', 'Arrears and hardship journey', -1, '12:05', 'leila.haddad', 'Fair. Revenues have one person for hardship calls, on mornings only. Can the council promise a call back by noon of the next working day?'),
    ('csp', 'deliverable', 'Arrears and hardship journey', -1, '15:35', 'nadia.ferris', 'That is a question for me. Noon of the next working day is fine, from next month with two people.'),
    ('csp', 'deliverable', 'Single person discount claim', -3, '10:20', 'contributor', 'The check against the electoral roll takes up to nine seconds at the council''s end. I show a progress message after two. Is there a faster interface?'),
    ('csp', 'deliverable', 'Single person discount claim', -3, '13:10', 'peter.langley', 'There is a nightly extract. It is a day old, which the revenues team accepts for discounts. I will send you the description.'),
    ('csp', 'deliverable', 'Single person discount claim', -1, '09:05', 'contributor', 'Got it, thanks Peter. Switching to the extract costs me one more day, so this will be a day or two late.'),
    ('csp', 'deliverable', 'Change of address', -2, '17:10', 'customer.pm', 'Signed for the council. My testers moved house fourteen times.'),
    ('csp', 'deliverable', 'Report a repair', -2, '14:40', 'tomasz.kowalski', 'Ready for review. Please test the gas leak case with care: it must never end on the booking page.'),
    ('csp', 'deliverable', 'Repairs triage rules', -1, '14:30', 'aisha.bello', 'Damp and mould is urgent with a child under five in the household, and we ask for it. Section 4.2.'),
    ('csp', 'deliverable', 'Repair tracking page', -2, '11:00', 'supplier.pm', 'Mei, could you show the contractor''s name as well? It was asked for twice in the tenants'' panel.'),
    ('csp', 'deliverable', 'Repair tracking page', -2, '11:45', 'contributor', 'Yes, it is in the job message already. No effect on the date.'),
    ('csp', 'variation', 'photos', -3, '15:20', 'customer.pm', 'The panel was very clear on this one. I need the cost agreed with housing, they have a meeting this week.'),
    ('csp', 'milestone', 'bins', -4, '16:10', 'supplier.pm', 'Signed for us. The round data comes from your contractor; I have assumed the weekly file that we saw in discovery.'),
    ('csp', 'milestone', 'licensing', -6, '11:30', 'customer.pm', 'I have signed ahead of you, because the licensing committee meets only once a quarter and wanted to see it committed on our side.'),
    ('csp', 'milestone', 'assisted', -10, '11:40', 'supplier.pm', 'The price of the translations came in 7,500 higher than estimated, so I changed the amount. My signature went with it; I will sign again once you have seen the new figure.'),
    ('csp', 'milestone', 'assisted', -9, '09:15', 'customer.pm', 'New figure is fine, it is below the reserve. Ready when you are.'),
    ('csp', 'deliverable', 'Cut-over plan', -20, '15:00', 'customer.pm', 'Please avoid the week of the annual billing run.'),
    -- Outpatient Booking
    ('opb', 'deliverable', 'Clinical safety case, issue 1', -73, '12:10', 'siobhan.keane', 'Our safety officer will not accept training as the only control for hazard 7. A second identifier on every screen would do it.'),
    ('opb', 'deliverable', 'Clinical safety case, issue 1', -72, '11:25', 'aisha.bello', 'Agreed, and it is a better product. Name, date of birth and record number are in the header now, and read out to screen readers first.'),
    ('opb', 'deliverable', 'Book, move, cancel', -34, '09:40', 'contributor', 'Found it: the release ran in its own transaction. Moving now holds both slots until the patient has confirmed, with a test that kills the server in between.'),
    ('opb', 'deliverable', 'Referral messages in', -1, '12:20', 'siobhan.keane', 'Reviewed together with the vendor. I still owe you the assessments, will do them after the ward round.'),
    ('opb', 'milestone', 'reminders', -2, '11:50', 'siobhan.keane', 'Certificate signed. Please sign on your side, the finance month closes on Friday.'),
    ('opb', 'milestone', 'pilot', -7, '09:35', 'siobhan.keane', 'I took my signature back: our safety officer wants to read the exit criteria first. Nothing wrong with the text.'),
    ('opb', 'variation', 'pharmacy', -2, '10:05', 'declan.moore', 'The pharmacy system sends one message per medicine, not per referral. Is the grouping part of the price?'),
    ('opb', 'variation', 'pharmacy', -2, '11:35', 'supplier.pm', 'It is. The mapping document will show how we group, and what we do when a message is missing.'),
    ('opb', 'deliverable', 'Overbooking warnings', -1, '10:30', 'contributor', 'Question for the clinics: may a consultant overbook their own list without a second confirmation?'),
    -- Leakage Analytics Platform
    ('lap', 'deliverable', 'Pipe asset import', -70, '15:20', 'robert.ainsley', 'The abandoned mains are marked in column STATUS_2, not STATUS. My fault, nobody told you.'),
    ('lap', 'deliverable', 'Anomaly flags', -57, '10:40', 'fiona.grant', 'Flagged Millrace Lane on Tuesday, crew found it on Wednesday. First real one!'),
    ('lap', 'deliverable', 'Savings estimate', -2, '16:25', 'james.holloway', 'Range instead of one number is right. Could you send me the marginal cost per zone that regulation uses?'),
    ('lap', 'deliverable', 'Savings estimate', -1, '08:50', 'robert.ainsley', 'Sent. Zone 4 is pumped twice, so it matters there most.'),
    ('lap', 'milestone', 'localisation', -28, '11:10', 'robert.ainsley', 'Seven of ten within 250 metres. I accept as soon as the board paper is through.'),
    -- Records Archive Migration
    ('ram', 'deliverable', 'Council minutes', -24, '14:15', 'contributor', 'The 1931 volumes were bound too tightly to lie flat. We rescanned them with the cradle, 46 pages.'),
    ('ram', 'deliverable', 'Planning files G to M', -2, '16:50', 'contributor', 'Two boxes of series K came back from the bindery wet. Drying takes until next week, everything else is done.'),
    ('ram', 'deliverable', 'Access rules', -3, '11:40', 'customer.pm', 'Please take the schedule of last year, not the one on the intranet. That one is from 2016.'),
    ('ram', 'milestone', 'wave-2', -1, '11:15', 'customer.pm', 'I can live with a week. What does it do to the ceiling?'),
    ('ram', 'milestone', 'wave-2', -1, '14:55', 'supplier.pm', 'Nothing: the scanner is hired by the month, and Mei works on the access rules meanwhile.'),
    -- Street Works Scheduling, Delivery Academy
    ('sws', 'deliverable', 'Field trial report', -200, '15:15', 'customer.pm', 'The foreman asked whether he may keep the tablet.'),
    ('sws', 'milestone', 'go-live', -170, '12:00', 'customer.pm', 'Quiet start, which is the best kind. Thank you all.'),
    ('aca', 'deliverable', 'Skills survey', -6, '10:00', 'leila.haddad', '61 of 74 answered. The weakest answer everywhere is "I know when to stop estimating".'),
    -- Harbour Visitor Guide
    ('hvg', 'deliverable', 'Ferry times', -2, '14:30', 'lars.hagen', 'The summer timetable is only published as a picture. I typed it in and marked it as such.'),
    ('hvg', 'milestone', 'launch', -4, '09:40', 'astrid.berg', 'The council decides on the three languages on Thursday, I sign after that.')
  ) as c (project, type, key, day, clock, who, body)
  join demo.projects p on p.key = c.project;

-- Some like less mail.
insert into demo.acts (at, who, what)
values
  (demo.at(-90, '12:00'), 'tomasz.kowalski', format('insert into public.notification_preferences (user_id, kind, email) values (%L, %L, false)', demo.person('tomasz.kowalski'), 'comment_added')),
  (demo.at(-41, '12:00'), 'customer.pm', format('insert into public.notification_preferences (user_id, kind, email) values (%L, %L, false)', demo.person('customer.pm'), 'comment_added'));
