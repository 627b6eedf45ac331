-- The projects: six at Northbridge, under five of the system's templates and one of its own; one at Fjordline.

insert into demo.acts (at, who, what)
values (demo.at(-259, '11:05'), 'org.admin', format('insert into public.project_templates (id, organisation_id, name, description, settings) values (%L, %L, %L, %L, private.governance_defaults() || %L::jsonb)',
  demo.id('template northbridge standard'), demo.id('organisation northbridge'), 'Northbridge Standard',
  'Our usual contract: both sides sign baselines, certificates and variations; the customer alone accepts deliverables; expenses above 500 need the customer.',
  '{"deliverable_approval_authority": "customer_only", "expense_approval_threshold": 500}'));

-- What the later files need to know of a project; the governance itself comes from its template.
create table demo.projects (key text primary key, organisation text not null, creator text not null, supplier_pm text not null, customer_pm text, customer_admin text,
  deliverable_sides text not null, review boolean not null, certificate_sides text not null, kpis boolean not null, standards boolean not null);
insert into demo.projects values
  ('csp', 'northbridge', 'org.admin', 'supplier.pm', 'customer.pm', 'nadia.ferris', 'dual', true, 'dual', true, true),
  ('opb', 'northbridge', 'priya.raman', 'supplier.pm', 'siobhan.keane', 'siobhan.keane', 'dual', true, 'dual', true, true),
  ('lap', 'northbridge', 'priya.raman', 'james.holloway', 'robert.ainsley', 'robert.ainsley', 'customer', false, 'customer', false, true),
  ('ram', 'northbridge', 'org.admin', 'supplier.pm', 'customer.pm', 'nadia.ferris', 'customer', true, 'customer', false, true),
  ('sws', 'northbridge', 'priya.raman', 'james.holloway', 'customer.pm', 'nadia.ferris', 'customer', true, 'dual', true, true),
  ('aca', 'northbridge', 'org.admin', 'priya.raman', null, null, 'supplier', false, 'none', false, false),
  ('hvg', 'fjordline', 'other.admin', 'lars.hagen', 'astrid.berg', 'astrid.berg', 'dual', true, 'dual', true, true);

insert into demo.acts (at, who, what)
select demo.at(x.day, '10:15'), p.creator, format('select public.create_project(%L, %L, %L, %L)', demo.id('project ' || p.key), demo.id('organisation ' || p.organisation),
    jsonb_strip_nulls(jsonb_build_object('reference', upper(p.key), 'name', x.name, 'description', x.description, 'status', x.status, 'client_id', demo.id('client ' || x.client),
      'total_budget', x.budget, 'currency', x.currency, 'start_date', demo.day(x.starts), 'end_date', demo.day(x.ends), 'allocated_days', x.days, 'contract_reference', x.contract)),
    coalesce(demo.id('template ' || x.own_template), ('00000000-0000-4000-8000-00000000000' || x.template)::uuid))
  from (values
    ('sws', -258, 'Street Works Scheduling', 'westmoor', 'active', 318000, 'GBP', -255, -168, 420, 'WBC/2291/HW', null, 'northbridge standard',
     'One calendar for every excavation in the borough: permits in, clashes found before the road is dug up twice, notices to residents out. Finished, in warranty.'),
    ('csp', -154, 'Citizen Services Portal', 'westmoor', 'active', 1240000, 'GBP', -150, 128, 1650, 'WBC/2417/DG', 1, null,
     'One account and one front door for Westmoor''s residents: identity, payments, council tax, repairs, bins and licences, replacing eleven separate forms and the legacy portal. Fixed price, paid by milestone.'),
    ('lap', -96, 'Leakage Analytics Platform', 'harrowdale', 'active', 486000, 'GBP', -84, 24, 610, 'HW-PRG-0187', 4, null,
     'Finds leaks from night flow and pressure before customers do. Two-week sprints, accepted deliverable by deliverable.'),
    ('opb', -92, 'Outpatient Booking', 'meridian', 'active', 894000, 'EUR', -88, 118, 1120, 'MHG-FW3-0042', 5, null,
     'Booking, reminders and clinic console for eleven outpatient clinics in Dublin. Patient safety relevant: every deliverable carries both signatures and its quality assessments.'),
    ('ram', -66, 'Records Archive Migration', 'westmoor', 'active', 205000, 'GBP', -62, 60, 340, 'WBC/2450/DG', 2, null,
     'Forty kilometres of shelving, made searchable: appraisal, scanning, metadata, and a public reading room. Billed by the day against a ceiling.'),
    ('aca', -16, 'Delivery Academy', null, 'planned', 38000, 'GBP', -14, 62, 60, null, 3, null,
     'Teaching our own delivery teams to estimate, to write acceptance criteria that can be tested, and to say no early.'),
    ('hvg', -116, 'Harbour Visitor Guide', 'nordvik', 'active', 640000, 'NOK', -112, 40, 180, 'NK-2026/118', 1, null,
     'Berths, tides, showers and the ferry: a guide for visiting sailors on their phones.')
  ) as x (key, day, name, client, status, budget, currency, starts, ends, days, contract, template, own_template, description)
  join demo.projects p on p.key = x.key;

-- The teams. Who creates a project is its administrator already.
insert into demo.acts (at, who, what)
-- The customer's signers are appointed by the customer's own administrator.
select demo.at(x.day, '10:40'::interval + make_interval(mins => t.place::integer * 2)), case m.role when 'customer_pm' then p.customer_admin else p.creator end,
  format('insert into public.user_projects (organisation_id, project_id, user_id, role) values (%L, %L, %L, %L)',
    demo.id('organisation ' || p.organisation), demo.id('project ' || p.key), demo.person(m.who), m.role)
  from (values
    ('sws', -258, 'james.holloway supplier_pm, customer.pm customer_pm, tomasz.kowalski contributor, marcus.webb contributor, aisha.bello contributor'),
    ('csp', -154, 'supplier.pm supplier_pm, customer.pm customer_pm, aisha.bello contributor, tomasz.kowalski contributor, grace.nakamura contributor, leila.haddad contributor, marcus.webb contributor, contributor contributor, peter.langley contributor, nadia.ferris contributor, viewer viewer, client.user viewer'),
    ('lap', -95, 'james.holloway supplier_pm, robert.ainsley customer_pm, ben.carver contributor, tomasz.kowalski contributor, fiona.grant contributor, viewer viewer'),
    ('opb', -92, 'supplier.pm supplier_pm, siobhan.keane customer_pm, aisha.bello contributor, leila.haddad contributor, grace.nakamura contributor, ben.carver contributor, contributor contributor, declan.moore contributor'),
    ('ram', -66, 'supplier.pm supplier_pm, customer.pm customer_pm, ben.carver contributor, grace.nakamura contributor, contributor contributor, peter.langley contributor, viewer viewer'),
    ('aca', -16, 'priya.raman supplier_pm, leila.haddad contributor, grace.nakamura contributor, contributor contributor'),
    ('hvg', -116, 'lars.hagen supplier_pm, astrid.berg customer_pm')
  ) as x (key, day, team)
  join demo.projects p on p.key = x.key
  cross join lateral regexp_split_to_table(x.team, ', ') with ordinality as t (pair, place)
  cross join lateral (select split_part(t.pair, ' ', 1) as who, split_part(t.pair, ' ', 2) as role) m;
-- Joined the council's side of a project that was running already, or finished.
insert into demo.acts (at, who, what)
values (demo.at(-155, '09:40'), 'priya.raman', format('insert into public.user_projects (organisation_id, project_id, user_id, role) values (%L, %L, %L, %L)',
    demo.id('organisation northbridge'), demo.id('project sws'), demo.person('client.user'), 'viewer'));

-- Where each person lands after signing in.
insert into demo.acts (at, who, what)
select demo.at(-14, '08:40'::interval + make_interval(mins => demo.hash(x.who, 45))), x.who, format('select public.set_default(project_id => %L)', demo.id('project ' || x.key))
  from (values ('supplier.pm', 'csp'), ('customer.pm', 'csp'), ('contributor', 'csp'), ('viewer', 'csp'), ('james.holloway', 'lap'),
    ('robert.ainsley', 'lap'), ('siobhan.keane', 'opb'), ('lars.hagen', 'hvg'), ('astrid.berg', 'hvg')) as x (who, key);

insert into demo.acts (at, who, what)
values
  (demo.at(-153, '16:10'), 'org.admin', format('update public.projects set pmo_threshold = 85, hours_per_day = 7.5, fiscal_year_start = %L where id = %L', '04-01', demo.id('project csp'))),
  (demo.at(-91, '16:10'), 'priya.raman', format('update public.projects set pmo_threshold = 80, hours_per_day = 7.5 where id = %L', demo.id('project opb'))),
  (demo.at(-64, '12:10'), 'org.admin', format('update public.projects set pmo_threshold = 75, hours_per_day = 7.5 where id = %L', demo.id('project ram'))),
  (demo.at(-164, '12:20'), 'priya.raman', format('update public.projects set status = %L where id = %L', 'completed', demo.id('project sws')));
