-- Deliverables: what each of them is, who works on it, and how far it came.
--
-- `outcome`, on the day `last` (when not named: about the due day):
--   draft, open; `wip 40`; submitted; reviewed; supplier_signed, customer_signed; delivered; rejected; reworked
--   (rejected, and in work again); resubmitted; cancelled. `delivered after rejection` says what it says.
-- From that follow the acts: planned, started, progressed, submitted, reviewed, assessed, signed.

create table demo.deliverables (n bigint generated always as identity, project text, milestone text, kind text, name text, who text, due integer, outcome text, last integer,
  primary key (project, name), foreign key (project, milestone) references demo.milestones (project, key));

insert into demo.deliverables (project, milestone, kind, name, who, due, outcome, last) values
  ('csp', 'discovery', 'workshop', 'Stakeholder workshops', 'aisha.bello', -136, 'delivered', null),
  ('csp', 'discovery', 'document', 'User research report', 'leila.haddad', -130, 'delivered', null),
  ('csp', 'discovery', 'document', 'Service blueprint', 'leila.haddad', -124, 'delivered after rejection', null),
  ('csp', 'discovery', 'document', 'Backlog and release plan', 'marcus.webb', -120, 'delivered', null),
  ('csp', 'architecture', 'document', 'Solution architecture', 'aisha.bello', -110, 'delivered', null),
  ('csp', 'architecture', 'document', 'Data protection impact assessment', 'peter.langley', -104, 'delivered', null),
  ('csp', 'architecture', 'document', 'Security controls matrix', 'aisha.bello', -98, 'delivered after rejection', null),
  ('csp', 'architecture', 'build', 'Cloud landing zone', 'tomasz.kowalski', -95, 'delivered', null),
  ('csp', 'identity', 'build', 'Resident sign-up and sign-in', 'tomasz.kowalski', -80, 'delivered', null),
  ('csp', 'identity', 'build', 'Address lookup', 'contributor', -76, 'delivered', null),
  ('csp', 'identity', 'build', 'Account recovery', 'contributor', -68, 'delivered after rejection', null),
  ('csp', 'identity', 'document', 'Identity runbook', 'grace.nakamura', -66, 'delivered', null),
  ('csp', 'identity', 'test', 'Penetration test of identity', 'grace.nakamura', -62, 'delivered', null),
  ('csp', 'payments', 'build', 'Card payments', 'tomasz.kowalski', -34, 'delivered', null),
  ('csp', 'payments', 'build', 'Direct debit set-up', 'contributor', -26, 'delivered after rejection', null),
  ('csp', 'payments', 'build', 'Refunds and reversals', 'tomasz.kowalski', -20, 'delivered', null),
  ('csp', 'payments', 'document', 'Reconciliation guide for finance', 'leila.haddad', -17, 'delivered', null),
  ('csp', 'payments', 'test', 'Payment provider certification', 'grace.nakamura', -14, 'delivered', -11),
  ('csp', 'council-tax', 'build', 'View my bill', 'contributor', -20, 'delivered', -19),
  ('csp', 'council-tax', 'build', 'Change of address', 'tomasz.kowalski', -4, 'customer_signed', -2),
  ('csp', 'council-tax', 'document', 'Content for council tax pages', 'peter.langley', -3, 'supplier_signed', -2),
  ('csp', 'council-tax', 'build', 'Single person discount claim', 'contributor', -2, 'wip 70', -1),
  ('csp', 'council-tax', 'document', 'Arrears and hardship journey', 'leila.haddad', 1, 'rejected', -1),
  ('csp', 'council-tax', 'test', 'Accessibility audit of council tax', 'grace.nakamura', 4, 'wip 30', -2),
  ('csp', 'council-tax', 'build', 'Direct debit from the bill', 'tomasz.kowalski', 6, 'wip 40', -3),
  ('csp', 'repairs', 'build', 'Report a repair', 'tomasz.kowalski', -1, 'submitted', -2),
  ('csp', 'repairs', 'document', 'Repairs triage rules', 'aisha.bello', -4, 'resubmitted', -1),
  ('csp', 'repairs', 'build', 'Repair tracking page', 'contributor', 2, 'wip 55', -1),
  ('csp', 'repairs', 'build', 'Appointment booking', 'contributor', 4, 'wip 10', -2),
  ('csp', 'repairs', 'build', 'Contractor hand-off interface', 'aisha.bello', 20, 'open', null),
  ('csp', 'repairs', 'test', 'Repairs end-to-end test', 'grace.nakamura', 30, 'open', null),
  ('csp', 'bins', 'build', 'Collection day finder', 'contributor', 20, 'open', null),
  ('csp', 'bins', 'migration', 'Collection route data import', 'aisha.bello', 14, 'open', null),
  ('csp', 'bins', 'build', 'Missed bin report', 'tomasz.kowalski', 34, 'open', null),
  ('csp', 'bins', 'build', 'Bulky waste booking', 'tomasz.kowalski', 46, 'open', null),
  ('csp', 'licensing', 'build', 'Licence application forms', 'contributor', 44, 'open', null),
  ('csp', 'licensing', 'build', 'Officer casework view', 'tomasz.kowalski', 58, 'open', null),
  ('csp', 'licensing', 'build', 'Fee calculator', null, 62, 'open', null),
  ('csp', 'licensing', 'build', 'Public register page', null, 70, 'open', null),
  ('csp', 'assisted', 'test', 'Independent accessibility audit', 'grace.nakamura', 62, 'open', null),
  ('csp', 'assisted', 'document', 'Assisted digital service guide', 'leila.haddad', 70, 'open', null),
  ('csp', 'assisted', 'document', 'Translation of key journeys', 'peter.langley', 80, 'open', null),
  ('csp', 'assisted', 'build', 'Remedies from the audit', null, 88, 'open', null),
  ('csp', 'go-live', 'document', 'Cut-over plan', 'supplier.pm', 96, 'draft', null),
  ('csp', 'go-live', 'document', 'Operations handbook', 'grace.nakamura', 104, 'draft', null),
  ('csp', 'go-live', 'migration', 'Legacy portal switched off', null, 122, 'draft', null),
  ('csp', 'go-live', 'document', 'Printed user guide', null, 110, 'cancelled', -40),

  ('opb', 'requirements', 'workshop', 'Clinic observation visits', 'leila.haddad', -82, 'delivered', null),
  ('opb', 'requirements', 'document', 'Requirements catalogue', 'aisha.bello', -76, 'delivered', null),
  ('opb', 'requirements', 'document', 'Hazard log', 'declan.moore', -72, 'delivered', null),
  ('opb', 'requirements', 'document', 'Clinical safety case, issue 1', 'aisha.bello', -68, 'delivered after rejection', null),
  ('opb', 'design', 'document', 'Interface specification', 'ben.carver', -60, 'delivered', null),
  ('opb', 'design', 'document', 'Screen designs', 'leila.haddad', -57, 'delivered', null),
  ('opb', 'design', 'document', 'Validation master plan', 'grace.nakamura', -52, 'delivered', null),
  ('opb', 'design', 'document', 'Data retention schedule', 'declan.moore', -48, 'delivered', null),
  ('opb', 'core', 'build', 'Clinic slots and rules', 'ben.carver', -38, 'delivered', null),
  ('opb', 'core', 'build', 'Book, move, cancel', 'contributor', -30, 'delivered after rejection', null),
  ('opb', 'core', 'build', 'Waiting list offers', 'ben.carver', -24, 'delivered', null),
  ('opb', 'core', 'test', 'Verification report: booking core', 'grace.nakamura', -18, 'delivered', null),
  ('opb', 'reminders', 'build', 'Text and e-mail reminders', 'contributor', -16, 'delivered', null),
  ('opb', 'reminders', 'build', 'Letter templates', 'leila.haddad', -12, 'delivered', null),
  ('opb', 'reminders', 'test', 'Verification report: reminders', 'grace.nakamura', -7, 'delivered', -5),
  ('opb', 'records', 'build', 'Demographics lookup', 'ben.carver', -8, 'delivered', -7),
  ('opb', 'records', 'build', 'Referral messages in', 'ben.carver', -1, 'reviewed', -1),
  ('opb', 'records', 'build', 'Appointment messages out', 'ben.carver', 5, 'wip 65', -2),
  ('opb', 'records', 'document', 'Clinical safety case, issue 2', 'aisha.bello', 9, 'wip 20', -3),
  ('opb', 'records', 'test', 'Interface test evidence', 'grace.nakamura', 15, 'open', null),
  ('opb', 'console', 'build', 'Day view for reception', 'leila.haddad', 2, 'submitted', -2),
  ('opb', 'console', 'build', 'Overbooking warnings', 'contributor', 1, 'wip 35', -1),
  ('opb', 'console', 'build', 'Clinic closure and rebooking', 'contributor', 16, 'open', null),
  ('opb', 'console', 'test', 'Usability test with reception staff', 'grace.nakamura', 30, 'open', null),
  ('opb', 'pilot', 'document', 'Pilot plan', 'supplier.pm', 34, 'open', null),
  ('opb', 'pilot', 'document', 'Training pack', 'leila.haddad', 44, 'open', null),
  ('opb', 'pilot', 'document', 'Pilot report', 'declan.moore', 68, 'open', null),
  ('opb', 'roll-out', 'document', 'Roll-out schedule', 'supplier.pm', 76, 'draft', null),
  ('opb', 'roll-out', 'workshop', 'Service desk hand-over', null, 108, 'draft', null),
  ('opb', 'roll-out', 'document', 'Validation summary report', 'grace.nakamura', 114, 'draft', null),

  ('lap', 'intake', 'build', 'Meter feed connector', 'tomasz.kowalski', -79, 'delivered', null),
  ('lap', 'intake', 'build', 'Data quality checks', 'ben.carver', -77, 'delivered', null),
  ('lap', 'intake', 'build', 'Ingestion dashboard', 'ben.carver', -76, 'delivered', null),
  ('lap', 'network', 'migration', 'Pipe asset import', 'ben.carver', -67, 'delivered after rejection', -66),
  ('lap', 'network', 'build', 'District meter areas model', 'ben.carver', -67, 'delivered', null),
  ('lap', 'network', 'build', 'Map view', 'tomasz.kowalski', -66, 'delivered', null),
  ('lap', 'night-flow', 'build', 'Minimum night flow calculation', 'ben.carver', -59, 'delivered', null),
  ('lap', 'night-flow', 'build', 'Baseline per district', 'ben.carver', -57, 'delivered', null),
  ('lap', 'night-flow', 'build', 'Anomaly flags', 'ben.carver', -56, 'delivered', null),
  ('lap', 'alerts', 'build', 'Alert rules', 'ben.carver', -50, 'delivered', null),
  ('lap', 'alerts', 'build', 'Alert inbox', 'tomasz.kowalski', -48, 'delivered', null),
  ('lap', 'alerts', 'build', 'Daily digest', 'tomasz.kowalski', -47, 'delivered', null),
  ('lap', 'alerts', 'test', 'False alarm feedback', 'fiona.grant', -46, 'delivered', null),
  ('lap', 'localisation', 'build', 'Correlation scoring', 'ben.carver', -38, 'delivered', null),
  ('lap', 'localisation', 'build', 'Candidate leak list', 'ben.carver', -35, 'delivered', null),
  ('lap', 'localisation', 'document', 'Field visit sheet', 'fiona.grant', -34, 'delivered', null),
  ('lap', 'repair-loop', 'build', 'Work order export', 'tomasz.kowalski', -12, 'delivered', null),
  ('lap', 'repair-loop', 'build', 'Repair outcome capture', 'tomasz.kowalski', -5, 'submitted', -3),
  ('lap', 'repair-loop', 'document', 'Savings estimate', 'james.holloway', -4, 'rejected', -2),
  ('lap', 'repair-loop', 'document', 'Crew feedback form', 'fiona.grant', -3, 'wip 80', -1),
  ('lap', 'forecasting', 'build', 'Demand forecast', 'ben.carver', 3, 'wip 45', -1),
  ('lap', 'forecasting', 'build', 'Pressure scenarios', 'ben.carver', 6, 'open', null),
  ('lap', 'forecasting', 'test', 'Forecast accuracy report', 'fiona.grant', 5, 'wip 15', -2),
  ('lap', 'forecasting', 'document', 'Model card', 'james.holloway', 6, 'draft', null),
  ('lap', 'hand-over', 'document', 'Operations runbook', 'tomasz.kowalski', 14, 'open', null),
  ('lap', 'hand-over', 'workshop', 'Training for the control room', 'james.holloway', 17, 'open', null),
  ('lap', 'hand-over', 'build', 'Model monitoring', 'ben.carver', 18, 'open', null),
  ('lap', 'hand-over', 'document', 'Support hand-over', null, 20, 'draft', null),
  ('lap', 'hand-over', 'migration', 'Old spreadsheets retired', null, 20, 'cancelled', -6),

  ('ram', 'appraisal', 'document', 'Holdings inventory', 'contributor', -50, 'delivered', null),
  ('ram', 'appraisal', 'document', 'Retention appraisal', 'peter.langley', -45, 'delivered', null),
  ('ram', 'appraisal', 'migration', 'Sample digitisation', 'ben.carver', -42, 'delivered', null),
  ('ram', 'wave-1', 'migration', 'Deeds 1900 to 1950', 'ben.carver', -28, 'delivered', null),
  ('ram', 'wave-1', 'migration', 'Council minutes', 'contributor', -22, 'delivered after rejection', null),
  ('ram', 'wave-1', 'document', 'Box tracking log', 'contributor', -18, 'delivered', null),
  ('ram', 'wave-1', 'test', 'Scan quality report, wave 1', 'grace.nakamura', -16, 'delivered', -12),
  ('ram', 'wave-2', 'migration', 'Planning files A to F', 'ben.carver', -9, 'delivered', null),
  ('ram', 'wave-2', 'migration', 'Planning files G to M', 'contributor', -3, 'wip 85', -1),
  ('ram', 'wave-2', 'document', 'Exceptions list', 'grace.nakamura', -2, 'submitted', -1),
  ('ram', 'search', 'document', 'Metadata schema', 'ben.carver', -1, 'reviewed', -1),
  ('ram', 'search', 'document', 'Access rules', 'contributor', 3, 'reworked', -1),
  ('ram', 'search', 'build', 'Search index', 'ben.carver', 7, 'wip 50', -1),
  ('ram', 'reading-room', 'build', 'Request a record', null, 22, 'open', null),
  ('ram', 'reading-room', 'build', 'Redaction workflow', 'ben.carver', 30, 'open', null),
  ('ram', 'reading-room', 'build', 'Reading room page', null, 36, 'open', null),
  ('ram', 'close', 'document', 'Disposal certificates', 'peter.langley', 52, 'draft', null),
  ('ram', 'close', 'document', 'Lessons learned', 'supplier.pm', 58, 'draft', null),
  ('ram', 'close', 'document', 'Storage contract exit', null, 50, 'cancelled', -15),

  ('sws', 'discovery', 'document', 'Process map', 'aisha.bello', -249, 'delivered', null),
  ('sws', 'discovery', 'document', 'Requirements list', 'marcus.webb', -246, 'delivered', null),
  ('sws', 'discovery', 'workshop', 'Choice of pilot area', 'james.holloway', -244, 'delivered', null),
  ('sws', 'scheduler', 'build', 'Works calendar', 'tomasz.kowalski', -230, 'delivered', null),
  ('sws', 'scheduler', 'migration', 'Permit import', 'marcus.webb', -226, 'delivered after rejection', null),
  ('sws', 'scheduler', 'build', 'Clash detection', 'tomasz.kowalski', -221, 'delivered', null),
  ('sws', 'scheduler', 'build', 'Resident notices', 'marcus.webb', -219, 'delivered', null),
  ('sws', 'field-app', 'build', 'Offline work sheet', 'tomasz.kowalski', -208, 'delivered', null),
  ('sws', 'field-app', 'build', 'Photo capture', 'marcus.webb', -205, 'delivered', null),
  ('sws', 'field-app', 'build', 'Crew assignment', 'tomasz.kowalski', -202, 'delivered', null),
  ('sws', 'field-app', 'test', 'Field trial report', 'aisha.bello', -199, 'delivered', null),
  ('sws', 'reporting', 'build', 'Weekly works report', 'marcus.webb', -193, 'delivered', null),
  ('sws', 'reporting', 'build', 'Open data feed', 'tomasz.kowalski', -190, 'delivered', null),
  ('sws', 'reporting', 'build', 'Cost dashboard', 'marcus.webb', -189, 'cancelled', -225),
  ('sws', 'go-live', 'workshop', 'Training of schedulers', 'james.holloway', -182, 'delivered', null),
  ('sws', 'go-live', 'migration', 'Cut-over weekend', 'tomasz.kowalski', -179, 'delivered', null),
  ('sws', 'go-live', 'document', 'Support hand-over', 'aisha.bello', -176, 'delivered', null),
  ('sws', 'go-live', 'document', 'Closure report', 'james.holloway', -174, 'delivered', null),

  ('aca', 'curriculum', 'document', 'Skills survey', 'leila.haddad', -5, 'delivered', -4),
  ('aca', 'curriculum', 'document', 'Curriculum outline', 'grace.nakamura', -1, 'submitted', -1),
  ('aca', 'curriculum', 'document', 'Trainers and dates', 'leila.haddad', 5, 'wip 50', -2),
  ('aca', 'cohort', 'workshop', 'Course: estimating in the open', 'contributor', 22, 'open', null),
  ('aca', 'cohort', 'workshop', 'Course: criteria that can be tested', 'grace.nakamura', 30, 'open', null),
  ('aca', 'cohort', 'document', 'Cohort invitations', null, 14, 'draft', null),
  ('aca', 'review', 'document', 'Feedback report', null, 56, 'draft', null),
  ('aca', 'review', 'document', 'Plan for the second cohort', null, 61, 'draft', null),

  ('hvg', 'concept', 'workshop', 'Interviews on the quay', 'lars.hagen', -100, 'delivered', null),
  ('hvg', 'concept', 'document', 'Concept and tone of voice', 'lars.hagen', -88, 'delivered', null),
  ('hvg', 'prototype', 'build', 'Tide and berth page', 'lars.hagen', -20, 'delivered', null),
  ('hvg', 'prototype', 'build', 'Ferry times', 'lars.hagen', -3, 'submitted', -2),
  ('hvg', 'prototype', 'document', 'Photographs of the marina', 'lars.hagen', 2, 'wip 60', -1),
  ('hvg', 'prototype', 'build', 'Pay for a berth', 'lars.hagen', 8, 'open', null),
  ('hvg', 'launch', 'document', 'German and Dutch texts', null, 24, 'open', null),
  ('hvg', 'launch', 'build', 'Five more harbours', 'lars.hagen', 32, 'open', null),
  ('hvg', 'launch', 'document', 'Announcement', null, 38, 'draft', null);

-- Where a kind of work product usually starts from: its description and its checklist.
create table demo.kinds (kind text primary key, description text not null, checklist text[] not null);
insert into demo.kinds values
  ('document', 'A document for decision: agreed outline, one review by the other side, comments resolved, issued as version 1.0.',
   '{Outline agreed,Draft written,Internal review,Customer comments resolved,Issued as version 1.0}'),
  ('build', 'Working software in the test environment, with automated tests, release notes, and a short demonstration to the service owner.',
   '{Design agreed with the service owner,Built and reviewed,Automated tests pass,Shown to the service owner,Release note written}'),
  ('test', 'A test with its plan, evidence for each case, and a report that names every open finding with its owner.',
   '{Test plan agreed,Environment and data ready,Tests executed,Findings retested,Report issued}'),
  ('workshop', 'Prepared, held and written up: who came, what was decided, what is open.',
   '{Participants invited,Material prepared,Held,Notes agreed with participants}'),
  ('migration', 'Data brought over with counts before and after, a rehearsal, and a list of what was left behind and why.',
   '{Source profiled,Mapping agreed,Rehearsal,Run,Counts reconciled}');

-- And what those that people open first are in particular.
create table demo.descriptions (name text primary key, description text not null);
insert into demo.descriptions values
  ('View my bill', 'The current bill and those of six years, readable on a phone, with what each line means. Bills of shared accounts are shown to both holders.'),
  ('Change of address', E'A resident tells us once that they moved; council tax, electoral roll and bins follow.\n\nOut of scope: moves into or out of the borough by companies.'),
  ('Content for council tax pages', 'Texts of the nine council tax pages, written by the revenues team and edited for plain English.'),
  ('Single person discount claim', 'Claim, evidence and decision in one visit where the electoral roll agrees; a case for an officer where it does not.'),
  ('Arrears and hardship journey', 'What somebody sees who cannot pay: options in their order of usefulness, a calculator for instalments, and a person within one working day.'),
  ('Accessibility audit of council tax', 'Audit of all council tax journeys against WCAG 2.2 level AA: four people with different assistive technology, and tools on every page.'),
  ('Direct debit from the bill', 'Set up or change a direct debit from the bill itself, with the mandate confirmed by the bank before the page is left.'),
  ('Report a repair', E'A tenant describes what is broken by pointing at a picture of a home. Eleven emergency cases, gas and water first, lead to the phone line at once.\n\nWorks without an account.'),
  ('Repairs triage rules', 'Which answer leads to which priority and trade; agreed with housing, legal and the contractor. 64 rules, each with an example.'),
  ('Repair tracking page', 'Where the repair stands, who is coming and when, and what to do if nobody came.'),
  ('Appointment booking', 'Slots of two hours from the contractor''s calendar; moved or cancelled by the tenant until the evening before.'),
  ('Contractor hand-off interface', 'Jobs to the contractor''s system and results back, with every message acknowledged and nothing sent twice.'),
  ('Payment provider certification', 'The provider''s 38 test cases with evidence, and ten days of reconciliation.'),
  ('Independent accessibility audit', 'By an auditor that neither side has worked with before; report published with the portal.'),
  ('Referral messages in', 'Referrals arrive from the patient record, are matched to a patient by two identifiers, and wait in a list when they cannot be.'),
  ('Day view for reception', 'Today''s clinics side by side: who is expected, here, seen, or did not come. Keyboard first.'),
  ('Overbooking warnings', 'Says before confirming that a slot is taken, by how much the list runs over, and who may allow it.'),
  ('Planning files G to M', '212,000 pages, of which about 8,000 are plans larger than A2.');

-- Why some came back. The other reasons are the common ones.
create table demo.rejections (name text primary key, reason text not null);
insert into demo.rejections values
  ('Service blueprint', 'The housing journey stops at "case created". We need to see who picks it up, and what the tenant is told on day 2 and day 5.'),
  ('Security controls matrix', 'Rows 14 to 19 say "inherited from the cloud provider" without naming the certificate. Please name it and its date.'),
  ('Account recovery', 'Two of our testers locked themselves out for 24 hours after mistyping a code. Please shorten the lock, and say on screen how long it lasts.'),
  ('Direct debit set-up', 'The guarantee text is the 2019 wording. Treasury has sent the current one to Daniel.'),
  ('Arrears and hardship journey', 'A resident who answers "I cannot pay anything" ends on a page with an opening hours table. That must be a phone number that is answered, and a promise of when we call back. The rest is good.'),
  ('Repairs triage rules', 'Damp and mould is classed as routine. Under our policy it is urgent when a child under five lives there.'),
  ('Clinical safety case, issue 1', 'Hazard 7 (wrong patient selected) relies on training alone. We need a control in the system.'),
  ('Book, move, cancel', 'Moving a booking frees the old slot before the new one is held. In our test a patient ended with neither.'),
  ('Pipe asset import', 'About 1,900 abandoned mains came in as live.'),
  ('Savings estimate', 'Uses the retail price of water. Please use the marginal cost, and show the range, not one number.'),
  ('Council minutes', 'The 1931 volumes are cropped at the gutter, roughly 40 pages.'),
  ('Access rules', 'Adoption records fall under the closed period of 75 years, not 30. Please check all series against the schedule.'),
  ('Permit import', 'Permits that were extended appear twice.');

-- KPIs and standards, and which kind of deliverable is measured by which.
create table demo.criteria (n bigint generated always as identity, project text, type text, kind text, name text, target text, description text);
insert into demo.criteria (project, type, kind, name, target, description) values
  ('csp', 'kpi', 'build', 'Response time', '95 % of page views under 2 s on a mid-range phone', 'Measured over a week in the test environment under the agreed load.'),
  ('csp', 'kpi', 'build', 'Defects found in acceptance', 'none critical, at most 3 minor', 'Counted by the council''s testers during review.'),
  ('csp', 'kpi', 'test', 'Coverage of acceptance criteria', '100 %', 'Share of the milestone''s criteria with at least one executed test.'),
  ('csp', 'kpi', 'document', 'Time to comment', 'comments answered within 5 working days', null),
  ('csp', 'standard', 'build', 'Secure coding standard', null, 'The council''s secure development policy, version 4.'),
  ('csp', 'standard', 'document', 'Plain English', null, 'Reading age of 12; no sentence over 25 words in public text.'),
  ('csp', 'standard', 'test', 'WCAG 2.2 level AA', null, 'Web Content Accessibility Guidelines, tested with people and with tools.'),
  ('csp', 'standard', 'migration', 'Open data formats', null, 'Anything exported can be read without buying software.'),
  ('opb', 'kpi', 'build', 'Verification tests passed', '100 %, deviations approved', null),
  ('opb', 'kpi', 'build', 'Booking time at reception', 'median of 90 s or less', null),
  ('opb', 'standard', 'build', 'Clinical risk management', null, 'Hazards reviewed with the safety officer for each release.'),
  ('opb', 'standard', 'document', 'Document control', null, 'Identified, versioned, approved, and traceable to a requirement.'),
  ('opb', 'standard', 'test', 'Test evidence', null, 'Dated, signed by the tester, with expected and actual result.'),
  ('lap', 'standard', 'build', 'Data lineage', null, 'Every figure on screen leads to its source readings.'),
  ('lap', 'standard', 'document', 'House style', null, 'Harrowdale''s templates and glossary.'),
  ('ram', 'standard', 'migration', 'Archival scanning', null, '300 dpi, colour, uncropped, checksum for each page.'),
  ('ram', 'standard', 'document', 'Records management policy', null, 'Retention schedule, edition of 2024.'),
  ('sws', 'kpi', 'build', 'Clashes found', 'at least 98 % of known clashes', null),
  ('sws', 'standard', 'build', 'Works offline', null, 'No loss of data after eight hours without signal.'),
  ('hvg', 'kpi', 'build', 'Usable in sunlight', '8 of 10 sailors read it on deck', null),
  ('hvg', 'standard', 'document', 'Klarspråk', null, 'Plain Norwegian, and the same in each language.');

insert into demo.acts (at, who, what)
select demo.at((select min(m.planned) from demo.milestones m where m.project = c.project), '09:31'::interval + make_interval(secs => 20 * c.n)), p.supplier_pm,
  case c.type
    when 'kpi' then format('insert into public.kpis (id, organisation_id, project_id, name, description, target) values (%L, %L, %L, %L, %L, %L)',
      demo.id('criterion ' || c.project || c.name), demo.id('organisation ' || p.organisation), demo.id('project ' || c.project), c.name, c.description, c.target)
    else format('insert into public.quality_standards (id, organisation_id, project_id, name, description) values (%L, %L, %L, %L, %L)',
      demo.id('criterion ' || c.project || c.name), demo.id('organisation ' || p.organisation), demo.id('project ' || c.project), c.name, c.description)
  end
  from demo.criteria c join demo.projects p on p.key = c.project;

-- The days of each deliverable's life, worked out backwards from the last one.
create table demo.lives as
with ended as (
  select d.*, split_part(d.outcome, ' ', 1) as state, d.outcome like '% after rejection' as came_back, nullif(regexp_replace(d.outcome, '\D', '', 'g'), '')::integer as percent,
    m.planned, m.starts, p.organisation, p.supplier_pm, p.customer_pm, p.deliverable_sides, p.review, p.kpis, p.standards,
    coalesce(d.last, least(d.due - 2 + demo.hash(d.name, 4), -1)) as finish
    from demo.deliverables d join demo.milestones m on m.project = d.project and m.key = d.milestone join demo.projects p on p.key = d.project
), submitted as (
  select e.*, case
      when e.state = 'delivered' then e.finish - case e.deliverable_sides when 'dual' then 3 when 'customer' then 2 else 1 end
      when e.state in ('submitted', 'resubmitted') then e.finish
      when e.state in ('rejected', 'reviewed') then e.finish - 2
      when e.state = 'reworked' then e.finish - 4
      when e.state in ('supplier_signed', 'customer_signed') then e.finish - 3
    end as submit,
    case e.state when 'delivered' then e.finish - case e.deliverable_sides when 'dual' then 2 else 1 end when 'reviewed' then e.finish when 'supplier_signed' then e.finish - 1 when 'customer_signed' then e.finish - 2 end as reviewed
    from ended e
), rejected as (
  select s.*, case when s.came_back then s.submit - 2 when s.state = 'resubmitted' then s.submit - 2 when s.state = 'rejected' then s.finish when s.state = 'reworked' then s.finish - 2 end as rejected
    from submitted s
)
select r.*, greatest(r.starts, coalesce(case when r.came_back or r.state = 'resubmitted' then r.rejected - 2 else r.submit end, r.finish) - 7 - demo.hash(r.project || r.name, 7)) as start,
  case when r.came_back or r.state = 'resubmitted' then r.rejected - 2 else r.submit end as first_submit,
  demo.deliverable(r.project, r.name) as id,
  make_interval(mins => demo.hash(r.name || r.project, 55)) as minutes
  from rejected r;

do $$
declare
  l record;
begin
  for l in select * from demo.lives x where x.first_submit <= x.start or x.start < x.planned or x.first_submit < x.planned or x.finish > -1 loop
    raise exception 'The life of "%" does not add up: planned %, start %, first submitted %, last %', l.name, l.planned, l.start, l.first_submit, l.finish;
  end loop;
end;
$$;

-- Planned.
insert into demo.acts (at, who, what)
select demo.at(l.planned, '09:32'::interval + make_interval(mins => 20 * (dense_rank() over (partition by l.project, l.planned order by m.n))::integer, secs => 90 * (row_number() over (partition by l.project, l.milestone order by l.n))::integer)),
  l.supplier_pm,
  format('insert into public.deliverables (id, organisation_id, project_id, milestone_id, name, description, due_date, assignee_id) values (%L, %L, %L, %L, %L, %L, %L, %L)',
    l.id, demo.id('organisation ' || l.organisation), demo.id('project ' || l.project), demo.milestone(l.project, l.milestone), l.name, coalesce(t.description, k.description), demo.day(l.due), demo.person(l.who))
  || case when l.state = 'draft' then format('; select public.move_deliverable(%L, %L)', l.id, 'draft') else '' end
  || '; insert into public.deliverable_tasks (id, organisation_id, project_id, deliverable_id, name, owner, sort_order) values '
  || (select string_agg(format('(%L, %L, %L, %L, %L, %L, %s)', demo.id('task ' || l.project || l.name || t.place), demo.id('organisation ' || l.organisation), demo.id('project ' || l.project), l.id, t.name,
        (select q.full_name from demo.people q where q.key = l.who), t.place * 10), ', ' order by t.place) from unnest(k.checklist) with ordinality as t (name, place))
  from demo.lives l join demo.milestones m on m.project = l.project and m.key = l.milestone join demo.kinds k on k.kind = l.kind left join demo.descriptions t on t.name = l.name;

-- Measured by: three of four.
create table demo.links as
select l.project, l.name as deliverable, l.id, c.type, demo.id('criterion ' || c.project || c.name) as criterion, c.name as criterion_name, l.n, l.planned, l.supplier_pm, l.organisation
  from demo.lives l join demo.criteria c on c.project = l.project and c.kind = l.kind
 where demo.hash(l.project || l.name || 'measured', 4) > 0 or l.state in ('supplier_signed', 'customer_signed', 'reviewed', 'submitted', 'resubmitted');
insert into demo.acts (at, who, what)
select demo.at(k.planned, '14:30'::interval + make_interval(secs => 15 * k.n)), k.supplier_pm,
  format('insert into public.%I (organisation_id, project_id, deliverable_id, %I) values (%L, %L, %L, %L)',
    case k.type when 'kpi' then 'deliverable_kpis' else 'deliverable_quality_standards' end, case k.type when 'kpi' then 'kpi_id' else 'quality_standard_id' end,
    demo.id('organisation ' || k.organisation), demo.id('project ' || k.project), k.id, k.criterion)
  from demo.links k;

-- Started and progressed, by whom it was given to.
insert into demo.acts (at, who, what)
select demo.at(l.start, '09:15'::interval + l.minutes), coalesce(l.who, l.supplier_pm), format('select public.move_deliverable(%L, %L)', l.id, 'in_progress')
  from demo.lives l where l.state not in ('draft', 'open', 'cancelled')
union all
select demo.at(floor((l.start + coalesce(l.first_submit, l.finish)) / 2.0)::integer, '16:05'::interval + l.minutes), l.who, format(
    'update public.deliverables set progress = %s where id = %L; update public.deliverable_tasks set is_complete = true where deliverable_id = %2$L and sort_order <= 20',
    coalesce(l.percent / 2, 40 + demo.hash(l.name, 5) * 5), l.id)
  from demo.lives l where l.state not in ('draft', 'open', 'cancelled') and coalesce(l.percent, 100) > 25
union all
select demo.at(l.finish, '16:40'::interval + l.minutes), l.who, format(
    'update public.deliverables set progress = %s where id = %L; update public.deliverable_tasks set is_complete = true where deliverable_id = %2$L and sort_order <= %1$s / 2 and not is_complete', l.percent, l.id)
  from demo.lives l where l.state = 'wip'
union all
select demo.at(l.first_submit, '13:40'::interval + l.minutes), l.who, format(
    'update public.deliverables set progress = %s where id = %L; update public.deliverable_tasks set is_complete = true where deliverable_id = %2$L and not is_complete%3$s', 90 + demo.hash(l.name, 3) * 5, l.id,
      case when l.rejected is not null then ' and sort_order < 50' else '' end)
  from demo.lives l where l.first_submit is not null;

-- Submitted, rejected with a reason, and submitted again.
insert into demo.acts (at, who, what)
select demo.at(l.first_submit, '13:42'::interval + l.minutes), l.who, format('select public.move_deliverable(%L, %L)', l.id, 'submitted')
  from demo.lives l where l.first_submit is not null
union all
select demo.at(l.rejected, '10:20'::interval + l.minutes), l.customer_pm, format('select public.move_deliverable(%L, %L, %L)', l.id, 'rejected',
    coalesce(r.reason, 'Not yet: two of the acceptance criteria are not met. My notes are in the comments.'))
  from demo.lives l left join demo.rejections r on r.name = l.name where l.rejected is not null
union all
select demo.at(l.rejected + 1, '09:50'::interval + l.minutes), l.who, format('update public.deliverables set progress = 80 where id = %L', l.id)
  from demo.lives l where l.rejected is not null and l.state <> 'rejected'
union all
select demo.at(l.submit, '13:44'::interval + l.minutes), l.who, format('update public.deliverable_tasks set is_complete = true where deliverable_id = %L and not is_complete; select public.move_deliverable(%1$L, %L)', l.id, 'submitted')
  from demo.lives l where l.first_submit <> l.submit;

-- Reviewed, assessed, signed. What has only been reviewed is not assessed yet.
insert into demo.acts (at, who, what)
select demo.at(l.reviewed, '10:10'::interval + l.minutes), l.customer_pm, format('select public.move_deliverable(%L, %L)', l.id, 'review_complete')
  from demo.lives l where l.reviewed is not null and l.review and l.deliverable_sides <> 'supplier'
union all
select demo.at(l.reviewed, '10:16'::interval + l.minutes + make_interval(secs => 30 * row_number() over (partition by l.id order by k.criterion_name)::integer)), l.customer_pm,
    format('select public.assess_deliverable(%L, %L, %I => %L)', l.id, demo.hash(l.name || k.criterion_name, 19) > 0, case k.type when 'kpi' then 'kpi_id' else 'quality_standard_id' end, k.criterion)
  from demo.lives l join demo.links k on k.id = l.id where l.reviewed is not null and l.state <> 'reviewed'
union all
select demo.at(case when l.state = 'supplier_signed' then l.finish when l.deliverable_sides = 'supplier' then l.finish else l.finish - 1 end, '15:05'::interval + l.minutes), l.supplier_pm, format('select demo.sign(%L, %L)', 'deliverable', l.id)
  from demo.lives l where (l.state = 'delivered' and l.deliverable_sides in ('dual', 'supplier')) or l.state = 'supplier_signed'
union all
select demo.at(l.finish, '16:02'::interval + l.minutes), l.customer_pm, format('select demo.sign(%L, %L)', 'deliverable', l.id)
  from demo.lives l where (l.state = 'delivered' and l.deliverable_sides in ('dual', 'customer')) or l.state = 'customer_signed';

insert into demo.acts (at, who, what)
select demo.at(l.finish, '11:30'), l.supplier_pm, format('select public.move_deliverable(%L, %L)', l.id, 'cancelled') from demo.lives l where l.state = 'cancelled';

-- Certificates, when all of a milestone is delivered.
insert into demo.acts (at, who, what)
select demo.at(coalesce(m.certified, e.finish + 1), '15:30'::interval + make_interval(mins => demo.hash(m.key, 50))), p.supplier_pm, format('select demo.sign(%L, %L)', 'milestone_certificate', demo.milestone(m.project, m.key))
  from demo.milestones m join demo.projects p on p.key = m.project
  join (select l.project, l.milestone, max(l.finish) as finish from demo.lives l group by 1, 2) e on e.project = m.project and e.milestone = m.key
 where m.certificate in ('both', 'supplier')
union all
select demo.at(case m.certificate when 'both' then coalesce(m.certified, e.finish + 1) + 2 else coalesce(m.certified, e.finish + 2) end, '11:05'::interval + make_interval(mins => demo.hash(m.name, 50))), p.customer_pm,
    format('select demo.sign(%L, %L)', 'milestone_certificate', demo.milestone(m.project, m.key))
  from demo.milestones m join demo.projects p on p.key = m.project
  join (select l.project, l.milestone, max(l.finish) as finish from demo.lives l group by 1, 2) e on e.project = m.project and e.milestone = m.key
 where m.certificate in ('both', 'customer');
