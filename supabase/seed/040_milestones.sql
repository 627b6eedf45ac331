-- Milestones and their baselines. Days are working days from today.
--
-- `baseline` and `certificate` say who has signed: both, supplier, customer, none. The supplier signs on
-- the day named, the customer two days later; certificates follow the last delivery, or the day named.

create table demo.milestones (n bigint generated always as identity, project text references demo.projects, key text, name text, planned integer, starts integer, ends integer,
  billable numeric(14, 2), baseline text, signed integer, certificate text, certified integer, description text, criteria text, primary key (project, key));

insert into demo.milestones (project, key, name, planned, starts, ends, billable, baseline, signed, certificate, certified, description, criteria) values
  -- Citizen Services Portal: the liveliest. Something waits for each side, and one baseline waits for both.
  ('csp', 'discovery', 'Discovery and service design', -152, -150, -118, 96000, 'both', -149, 'both', null,
   'What residents come for, how they find it today, and what we will build first.',
   E'1. Research with at least 24 residents, six of whom use assistive technology.\n2. A service blueprint for each of the six journeys, agreed by the service owners.\n3. A release plan with an estimate for every journey.'),
  ('csp', 'architecture', 'Architecture and security baseline', -152, -126, -90, 118000, 'both', -130, 'both', null,
   'The shape of the system, the controls that guard it, and an environment to build in.',
   E'1. The architecture board has approved the solution architecture without open actions.\n2. The data protection officer has signed the impact assessment.\n3. Every control of the council''s cloud policy is met or has an accepted exception.'),
  ('csp', 'identity', 'Identity and accounts', -152, -96, -60, 164000, 'both', -100, 'both', -48,
   'One account for a resident, proved to the level that each service needs.',
   E'1. A resident signs up, signs in and recovers an account without help in under four minutes (median of ten tests).\n2. Penetration test without open findings of medium or above.\n3. Runbook rehearsed with the service desk.'),
  ('csp', 'payments', 'Payments and fees', -152, -58, -12, 148000, 'both', -63, 'supplier', -3,
   'Taking money once, correctly, and being able to give it back.',
   E'1. Card payment and direct debit work end to end against the provider''s certified sandbox.\n2. A refund reaches the ledger on the same day.\n3. Daily reconciliation balances for ten consecutive days.'),
  ('csp', 'council-tax', 'Council tax self-service', -152, -44, 8, 186000, 'both', -50, 'none', null,
   'The journey with the most calls: view a bill, move house, claim a discount, arrange to pay.',
   E'1. Bill, change of address and single person discount without a call to the contact centre.\n2. Hardship cases reach a person within one working day.\n3. No failure of level A or AA in the accessibility audit.\n4. Content approved by the revenues team.'),
  ('csp', 'repairs', 'Housing repairs', -152, -18, 34, 172000, 'both', -24, 'none', null,
   'Report a repair, choose a slot, and see what happens next.',
   E'1. A tenant reports a repair and books a slot in one visit.\n2. Emergency repairs are recognised and routed to the phone line.\n3. The contractor receives the job within two minutes.'),
  ('csp', 'bins', 'Bins and recycling', -152, 5, 52, 94000, 'supplier', -4, 'none', null,
   'Which bin goes out tomorrow, and what to do when it was not emptied.',
   E'1. Collection day found by address for every property of the gazetteer.\n2. A missed bin reported before noon is in the crew''s list the same day.\n3. Bulky waste is paid for before a slot is confirmed.'),
  ('csp', 'licensing', 'Licensing and permits', -152, 22, 75, 128000, 'customer', -6, 'none', null,
   'Taxi, premises and street trading licences, from application to public register.',
   E'1. The five licence types with the highest volume can be applied for, paid for and tracked.\n2. An officer decides a standard case without leaving the casework view.\n3. The public register is updated within one hour of a decision.'),
  ('csp', 'assisted', 'Accessibility and assisted digital', -152, 42, 92, 64000, 'none', null, 'none', null,
   'The portal for those who find it hardest: an independent audit, help by phone and in libraries, and four languages.',
   E'1. Independent audit against WCAG 2.2 level AA, with every failure remedied and retested.\n2. Library staff complete each journey on a resident''s behalf, with consent recorded.\n3. Key journeys available in Polish, Urdu, Bengali and Welsh.'),
  ('csp', 'go-live', 'Go-live and hypercare', -152, 82, 128, 70000, 'none', null, 'none', null,
   'Cut over, stand beside the service desk for six weeks, and switch the old portal off.', null),

  -- Outpatient Booking: regulated, in euro, and in good health.
  ('opb', 'requirements', 'Requirements and clinical safety', -91, -88, -66, 92000, 'both', -89, 'both', null,
   'What clinics need, and what could hurt a patient.',
   E'1. Requirements traced to a source and approved by the clinical lead.\n2. Every hazard has an owner, a mitigation and a residual risk accepted by the clinical safety officer.'),
  ('opb', 'design', 'Design and validation plan', -91, -70, -46, 104000, 'both', -73, 'both', null,
   'Screens, interfaces, and how we will prove that they are right.',
   E'1. Validation plan approved by quality assurance.\n2. Each requirement is covered by at least one planned test.'),
  ('opb', 'core', 'Patient booking core', -91, -50, -16, 168000, 'both', -52, 'both', -12,
   'Slots, rules, and booking by patients and staff.',
   E'1. Two people can never hold the same slot.\n2. All verification tests passed or deviations approved.\n3. A booking by phone takes reception no longer than today (90 seconds).'),
  ('opb', 'reminders', 'Reminders and letters', -91, -30, -6, 76000, 'both', -33, 'customer', -2,
   'The right words at the right time, by text, e-mail and post.',
   E'1. No message discloses a specialty to anybody but the patient.\n2. Stopping a message works within one minute.\n3. Verification report approved.'),
  ('opb', 'records', 'Patient record interface', -91, -22, 18, 148000, 'both', -26, 'none', null,
   'Demographics, referrals and appointment messages with the patient record.',
   E'1. Messages conform to the interface specification, proved with the vendor''s test bench.\n2. Nothing is lost when either side is down for four hours.\n3. Clinical safety case, issue 2, approved.'),
  ('opb', 'console', 'Clinic staff console', -91, -10, 36, 132000, 'both', -13, 'none', null,
   'What reception and nurses have open all day.',
   E'1. Day view usable by keyboard alone.\n2. Overbooking is visible before it is confirmed.\n3. Usability test with at least eight members of staff.'),
  ('opb', 'pilot', 'Pilot in two clinics', -91, 30, 70, 88000, 'supplier', -3, 'none', null,
   'Six weeks of real patients in Dermatology and Orthopaedics.',
   E'1. Both clinics run entirely on the new booking for six weeks.\n2. No incident of severity 1 or 2 open at the end.\n3. Did-not-attend rate reported weekly.'),
  ('opb', 'roll-out', 'Roll-out to eleven clinics', -91, 68, 118, 86000, 'none', null, 'none', null,
   'Two clinics a fortnight, then hand-over to the service desk.', null),

  -- Leakage Analytics Platform: agile. No baselines; the customer accepts.
  ('lap', 'intake', 'Sprint 1: Telemetry intake', -85, -84, -75, 54000, 'none', null, 'customer', null, 'Meter and pressure feeds, checked as they arrive.',
   'Seven days of feeds from all 212 district meters without a gap that we did not report first.'),
  ('lap', 'network', 'Sprint 2: Network model', -75, -74, -65, 58000, 'none', null, 'customer', null, 'Pipes, valves and district meter areas on one map.', 'Every pipe of the asset register lies in exactly one district.'),
  ('lap', 'night-flow', 'Sprint 3: Night flow analysis', -65, -64, -55, 62000, 'none', null, 'customer', null, 'What flows when nobody should be drawing water.', 'Minimum night flow within 3 % of the manual analysis for 20 districts.'),
  ('lap', 'alerts', 'Sprint 4: Alerts', -55, -54, -45, 60000, 'none', null, 'customer', null, 'The right district, to the right person, once.', 'Analysts agree with at least 7 of 10 alerts over two weeks.'),
  ('lap', 'localisation', 'Sprint 5: Leak localisation', -45, -44, -33, 66000, 'none', null, 'none', null, 'From a district to a street.', 'The leak is within 250 metres of the first candidate in 6 of 10 known cases.'),
  ('lap', 'repair-loop', 'Sprint 6: Repair loop', -33, -24, -3, 64000, 'none', null, 'none', null, 'What the crew found, back into the model.', 'Each closed work order carries cause, size and location.'),
  ('lap', 'forecasting', 'Sprint 7: Forecasting', -12, -8, 6, 66000, 'none', null, 'none', null, 'Demand and pressure for the next ten days.', 'Mean absolute error below 4 % at zone level.'),
  ('lap', 'hand-over', 'Sprint 8: Hand-over to operations', -12, 7, 22, 56000, 'none', null, 'none', null, 'The control room runs it without us.', 'Two weeks of operation without a call to the project team.'),

  -- Records Archive Migration: time and materials, one stage late.
  ('ram', 'appraisal', 'Inventory and appraisal', -63, -60, -40, 38000, 'none', null, 'customer', null, 'What is on the shelves, and what the law lets us destroy.', 'Every box has a barcode, a series and a decision.'),
  ('ram', 'wave-1', 'Scanning wave 1', -63, -40, -15, 46000, 'none', null, 'none', null, 'Deeds and minutes, 410,000 pages.', 'Fewer than 5 pages in 10,000 rejected in the sample.'),
  ('ram', 'wave-2', 'Scanning wave 2', -63, -22, -2, 52000, 'none', null, 'none', null, 'Planning files from 1948 to 1996.', 'Fewer than 5 pages in 10,000 rejected in the sample.'),
  ('ram', 'search', 'Metadata and search', -63, -10, 16, 34000, 'none', null, 'none', null, 'Finding one plan among a million pages.', 'The archivists'' fifty test questions answered on the first page of results.'),
  ('ram', 'reading-room', 'Public reading room', -63, 12, 40, 26000, 'none', null, 'none', null, 'Residents ask, archivists redact and release.', 'A request answered without e-mail.'),
  ('ram', 'close', 'Disposal and close', -63, 38, 60, 9000, 'none', null, 'none', null, 'Certificates of destruction, and what we learned.', 'Every disposal has a certificate and a retention rule.'),

  -- Street Works Scheduling: finished.
  ('sws', 'discovery', 'Discovery', -257, -255, -241, 42000, 'both', -256, 'both', null, 'How works are planned today, by whom, and where they collide.', 'Process map agreed by highways, utilities liaison and parking.'),
  ('sws', 'scheduler', 'Scheduler', -257, -242, -216, 108000, 'both', -246, 'both', null, 'The calendar, permits in, notices out.', 'Last year''s 214 known clashes found when its permits are replayed.'),
  ('sws', 'field-app', 'Field app', -257, -222, -196, 88000, 'both', -226, 'both', null, 'Work sheets that survive a basement without signal.', 'Two crews, ten days, no paper.'),
  ('sws', 'reporting', 'Reporting', -257, -202, -186, 36000, 'both', -206, 'both', null, 'What was dug, for how long, and at what cost to whom.', 'Weekly report matches the manual one for four weeks.'),
  ('sws', 'go-live', 'Go-live and warranty', -257, -190, -172, 44000, 'both', -194, 'both', null, 'Train, cut over, stand by.', 'No severity 1 fault open two weeks after cut-over.'),

  -- Delivery Academy: internal, planned, already stirring.
  ('aca', 'curriculum', 'Curriculum', -15, -12, 10, 12000, 'none', null, 'none', null, 'What we teach, and who teaches it.', 'Outline approved by the heads of practice.'),
  ('aca', 'cohort', 'First cohort', -15, 15, 45, 18000, 'none', null, 'none', null, 'Twelve people, six weeks, one afternoon a week.', 'Ten of twelve finish.'),
  ('aca', 'review', 'Review', -15, 50, 62, 8000, 'none', null, 'none', null, 'Whether it changed anything.', null),

  -- Harbour Visitor Guide, at Fjordline.
  ('hvg', 'concept', 'Concept', -113, -112, -80, 120000, 'both', -110, 'both', null, 'Who sails in, what they look for, and in which order.', 'Concept shown to twelve visiting crews and adjusted once.'),
  ('hvg', 'prototype', 'Prototype', -113, -70, 10, 310000, 'both', -72, 'none', null, 'A working guide for one harbour.', 'Used for a week in Nordvik marina without a call to the harbour office.'),
  ('hvg', 'launch', 'Launch', -113, 12, 40, 210000, 'supplier', -5, 'none', null, 'All six harbours, three languages.', 'Published and announced before the season.');

insert into demo.acts (at, who, what)
select demo.at(m.planned, '09:30'::interval + make_interval(mins => 20 * (row_number() over (partition by m.project, m.planned order by m.n))::integer)), p.supplier_pm,
  format('insert into public.milestones (id, organisation_id, project_id, name, description, start_date, end_date, budget, payment_percent, billable, forecast_billable, acceptance_criteria)
    values (%L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L)',
    demo.milestone(m.project, m.key), demo.id('organisation ' || p.organisation), demo.id('project ' || m.project), m.name, m.description, demo.day(m.starts), demo.day(m.ends),
    round(m.billable * 0.92, -2), round(100 * m.billable / sum(m.billable) over (partition by m.project), 2), m.billable, m.billable, m.criteria)
  from demo.milestones m join demo.projects p on p.key = m.project;

insert into demo.acts (at, who, what)
select demo.at(m.signed, '15:20'::interval + make_interval(mins => demo.hash(m.key, 40))), p.supplier_pm, format('select demo.sign(%L, %L)', 'milestone_baseline', demo.milestone(m.project, m.key))
  from demo.milestones m join demo.projects p on p.key = m.project where m.baseline in ('both', 'supplier')
union all
select demo.at(m.signed + case m.baseline when 'both' then 2 else 0 end, '10:35'::interval + make_interval(mins => demo.hash(m.name, 90))), p.customer_pm, format('select demo.sign(%L, %L)', 'milestone_baseline', demo.milestone(m.project, m.key))
  from demo.milestones m join demo.projects p on p.key = m.project where m.baseline in ('both', 'customer');

-- A signature that no longer stands: Daniel signed this baseline, then the price of the translations came
-- in, and his edit voided it. Today it is complete, unsigned, and ready for both sides.
insert into demo.acts (at, who, what) values
  (demo.at(-12, '16:48'), 'supplier.pm', format('select demo.sign(%L, %L)', 'milestone_baseline', demo.milestone('csp', 'assisted'))),
  (demo.at(-10, '11:26'), 'supplier.pm', format('update public.milestones set billable = 71500, forecast_billable = 71500, payment_percent = 5.73 where id = %L', demo.milestone('csp', 'assisted'))),
  -- And one that was taken back: Siobhán signed before her safety officer had read it.
  (demo.at(-7, '09:12'), 'siobhan.keane', format('select demo.sign(%L, %L)', 'milestone_baseline', demo.milestone('opb', 'pilot'))),
  (demo.at(-7, '09:31'), 'siobhan.keane', format('select public.withdraw_signature(%L, %L)', 'milestone_baseline', demo.milestone('opb', 'pilot')));
