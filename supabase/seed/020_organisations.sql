-- Two organisations, their clients, and who belongs to whom.

-- Whoever tries the demo may found an organisation of their own.
update private.installation set is_open = true;

insert into demo.acts (at, who, offstage, what)
select demo.at(o.day, '08:58'), o.who, true,
  format('insert into public.organisations (id, name, slug, display_name, primary_color, subscription_tier, max_projects, max_users, settings) values (%L, %L, %L, %L, %L, %L, %L, %L, %L)',
    demo.id('organisation ' || o.slug), o.name, o.slug, o.display_name, o.colour, o.tier, o.projects, o.people, o.settings)
  from (values
    (-261, 'org.admin', 'northbridge', 'Northbridge Systems Ltd', 'Northbridge Systems', '#0f766e', 'premium', 50, 60,
      '{"features": {"ai_chat_enabled": true, "receipt_scanner_enabled": true, "variations_enabled": true, "report_builder_enabled": true},
        "defaults": {"currency": "GBP", "hours_per_day": 7.5, "date_format": "DD MMM YYYY", "timezone": "Europe/London"},
        "calendar": {"working_days": [1, 2, 3, 4, 5], "day_starts_at": "09:00", "day_ends_at": "17:30"}}'),
    (-120, 'other.admin', 'fjordline', 'Fjordline Studio AS', 'Fjordline Studio', '#b45309', 'standard', 5, 10,
      '{"features": {"ai_chat_enabled": false, "receipt_scanner_enabled": true, "variations_enabled": true, "report_builder_enabled": true},
        "defaults": {"currency": "NOK", "hours_per_day": 7.5, "date_format": "YYYY-MM-DD", "timezone": "Europe/Oslo"},
        "calendar": {"working_days": [1, 2, 3, 4, 5], "day_starts_at": "08:00", "day_ends_at": "16:00"}}')
  ) as o (day, who, slug, name, display_name, colour, tier, projects, people, settings);

-- The supplier's own people.
insert into demo.acts (at, who, offstage, what)
select demo.at(x.day, case when x.invited_by is null then '09:10' else '10:00' end::interval + make_interval(mins => demo.hash(x.who, 300))), x.who, true,
  format('insert into public.user_organisations (id, organisation_id, user_id, org_role, is_default, invited_by, invited_at, accepted_at) values (%L, %L, %L, %L, true, %L, %L, now())',
    demo.id('member ' || x.who), demo.id('organisation ' || x.organisation), demo.person(x.who), x.org_role, demo.person(x.invited_by), demo.at(x.day, '09:30'))
  from (values
    ('northbridge', 'org.admin', 'org_admin', null, -261),
    ('northbridge', 'priya.raman', 'org_admin', 'org.admin', -261),
    ('northbridge', 'james.holloway', 'org_member', 'org.admin', -261),
    ('northbridge', 'supplier.pm', 'org_member', 'org.admin', -261),
    ('northbridge', 'aisha.bello', 'org_member', 'priya.raman', -261),
    ('northbridge', 'tomasz.kowalski', 'org_member', 'priya.raman', -261),
    ('northbridge', 'marcus.webb', 'org_member', 'priya.raman', -261),
    ('northbridge', 'grace.nakamura', 'org_member', 'priya.raman', -240),
    ('northbridge', 'ben.carver', 'org_member', 'priya.raman', -198),
    ('northbridge', 'leila.haddad', 'org_member', 'org.admin', -176),
    ('northbridge', 'contributor', 'org_member', 'org.admin', -164),
    ('northbridge', 'viewer', 'org_member', 'org.admin', -158),
    ('fjordline', 'other.admin', 'org_admin', null, -120),
    ('fjordline', 'lars.hagen', 'org_member', 'other.admin', -119)
  ) as x (organisation, who, org_role, invited_by, day);

-- What each of them does beside the projects that they are on. Mei answers tickets, Rosa sells and recruits.
insert into demo.acts (at, who, offstage, what)
select demo.at(o.day, '09:05'), o.who, true, format('select private.found_roles(%L)', demo.id('organisation ' || o.slug))
  from (values (-261, 'org.admin', 'northbridge'), (-120, 'other.admin', 'fjordline')) as o (day, who, slug);
insert into demo.acts (at, who, what)
select demo.at(x.day, '16:10'::interval + make_interval(mins => demo.hash(x.who || r.name, 40))), case x.organisation when 'fjordline' then 'other.admin' else 'org.admin' end,
  format('insert into public.user_roles (organisation_id, role_id, user_id) select r.organisation_id, r.id, %L from public.roles r where r.organisation_id = %L and r.name = %L',
    demo.person(x.who), demo.id('organisation ' || x.organisation), r.name)
  from (values
    ('northbridge', 'james.holloway', -261, '{Sales,Recruiting,Support,Workflows,Operations}'),
    ('northbridge', 'supplier.pm', -261, '{Sales,Recruiting,Support,Workflows}'),
    ('northbridge', 'aisha.bello', -261, '{Sales,Recruiting,Support,Workflows}'),
    ('northbridge', 'tomasz.kowalski', -261, '{Sales,Recruiting,Support,Workflows}'),
    ('northbridge', 'marcus.webb', -261, '{Sales,Recruiting,Support}'),
    ('northbridge', 'grace.nakamura', -240, '{Sales,Recruiting,Support,Workflows}'),
    ('northbridge', 'ben.carver', -198, '{Sales,Recruiting,Support,Workflows}'),
    ('northbridge', 'leila.haddad', -176, '{Sales,Recruiting,Support,Workflows,Operations}'),
    ('northbridge', 'contributor', -164, '{Support}'),
    ('northbridge', 'viewer', -158, '{Sales,Recruiting}'),
    ('fjordline', 'lars.hagen', -119, '{Sales,Support,Workflows}')
  ) as x (organisation, who, day, roles)
  cross join lateral unnest(x.roles::text[]) as r (name);

-- The clients.
insert into demo.acts (at, who, what)
select demo.at(x.day, '11:20'), x.who, format('insert into public.clients (id, organisation_id, name, company, email, phone, address, notes, primary_color) values (%L, %L, %L, %L, %L, %L, %L, %L, %L)',
    demo.id('client ' || x.key), demo.id('organisation ' || x.organisation), x.name, x.company, x.email, x.phone, x.address, x.notes, x.colour)
  from (values
    ('northbridge', 'org.admin', -260, 'westmoor', 'Westmoor Borough Council', 'Westmoor Borough Council', 'digital@westmoor.example', '+44 1632 960 410', E'Civic Centre\nMarket Place\nWestmoor WM1 2AB',
     'Purchase orders come from the shared service centre; allow ten working days. Cabinet meets on the second Tuesday of the month, nothing is approved in August.', '#1d4ed8'),
    ('northbridge', 'org.admin', -105, 'harrowdale', 'Harrowdale Water', 'Harrowdale Water Services plc', 'programmes@harrowdale.example', '+44 1632 960 733', E'Reservoir House\n14 Millrace Lane\nHarrowdale HD4 7QT',
     'Prefer short calls to long mails. Site visits need the two-day safety induction.', '#0369a1'),
    ('northbridge', 'priya.raman', -99, 'meridian', 'Meridian Health Group', 'Meridian Health Group DAC', 'transformation@meridianhealth.example', '+353 1 960 0155', E'Linden Court\n3 Canal Row\nDublin D02 XY45',
     'Clinical safety officer must see every release note. Invoices in euro, quoting the framework number.', '#be123c'),
    ('fjordline', 'other.admin', -119, 'nordvik', 'Nordvik Kommune', 'Nordvik Kommune', 'post@nordvik.example', '+47 55 50 01 20', E'Havnegata 2\n5999 Nordvik', null, '#0f766e')
  ) as x (organisation, who, day, key, name, company, email, phone, address, notes, colour);
insert into demo.acts (at, who, offstage, what)
select demo.at(x.day, '14:00'::interval + make_interval(mins => demo.hash(x.who, 150))), x.who, true,
  format('insert into public.user_clients (id, organisation_id, client_id, user_id, client_role, invited_by, invited_at, accepted_at) values (%L, %L, %L, %L, %L, %L, %L, now())',
    demo.id('client person ' || x.who), demo.id('organisation ' || x.organisation), demo.id('client ' || x.client), demo.person(x.who), x.client_role, demo.person(x.invited_by), demo.at(x.day, '11:40'))
  from (values
    ('northbridge', 'westmoor', 'nadia.ferris', 'client_admin', 'org.admin', -260),
    ('northbridge', 'westmoor', 'customer.pm', 'client_member', 'org.admin', -260),
    ('northbridge', 'westmoor', 'peter.langley', 'client_member', 'nadia.ferris', -160),
    ('northbridge', 'westmoor', 'client.user', 'client_member', 'nadia.ferris', -156),
    ('northbridge', 'harrowdale', 'robert.ainsley', 'client_admin', 'priya.raman', -104),
    ('northbridge', 'harrowdale', 'fiona.grant', 'client_member', 'robert.ainsley', -101),
    ('northbridge', 'meridian', 'siobhan.keane', 'client_admin', 'priya.raman', -98),
    ('northbridge', 'meridian', 'declan.moore', 'client_member', 'siobhan.keane', -97),
    ('fjordline', 'nordvik', 'astrid.berg', 'client_admin', 'other.admin', -118)
  ) as x (organisation, client, who, client_role, invited_by, day);

-- Days off: those with a fixed rule in England, and the company's own.
insert into demo.acts (at, who, what)
select demo.at(-259, '14:00'), 'org.admin', format('insert into public.organisation_holidays (organisation_id, date, name) values (%L, %L, %L)', demo.id('organisation northbridge'), h.date, h.name)
  from generate_series(extract(year from current_date)::integer, extract(year from current_date)::integer + 1) as y,
  lateral (values
    (make_date(y, 1, 1), 'New Year''s Day'),
    (make_date(y, 5, 1) + (8 - extract(isodow from make_date(y, 5, 1))::integer) % 7, 'Early May bank holiday'),
    (make_date(y, 5, 31) - (extract(isodow from make_date(y, 5, 31))::integer - 1), 'Spring bank holiday'),
    (make_date(y, 8, 31) - (extract(isodow from make_date(y, 8, 31))::integer - 1), 'Summer bank holiday'),
    (make_date(y, 12, 24), 'Company closed'),
    (make_date(y, 12, 25), 'Christmas Day'),
    (make_date(y, 12, 26), 'Boxing Day')
  ) as h (date, name);
insert into demo.acts (at, who, what)
select demo.at(-117, '09:15'), 'other.admin', format('insert into public.organisation_holidays (organisation_id, date, name) values (%L, %L, %L)', demo.id('organisation fjordline'), make_date(y, h.month, h.day), h.name)
  from generate_series(extract(year from current_date)::integer, extract(year from current_date)::integer + 1) as y,
  (values (1, 1, 'Nyttårsdag'), (5, 1, 'Arbeidernes dag'), (5, 17, 'Grunnlovsdag'), (12, 25, '1. juledag'), (12, 26, '2. juledag')) as h (month, day, name);

-- A role of Northbridge's own: who prepares bids makes clients and projects, and sees no audit log.
insert into demo.acts (at, who, what)
values
  (demo.at(-171, '15:30'), 'org.admin', format('insert into public.roles (organisation_id, name, description, permissions) values (%L, %L, %L, %L)',
    demo.id('organisation northbridge'), 'Bid desk', 'Prepares bids: creates clients and projects, and keeps the templates.', '{clients.manage,projects.create,templates.manage}')),
  (demo.at(-171, '15:34'), 'org.admin', format('insert into public.user_roles (organisation_id, role_id, user_id) select r.organisation_id, r.id, %L from public.roles r where r.organisation_id = %L and r.name = %L',
    demo.person('leila.haddad'), demo.id('organisation northbridge'), 'Bid desk')),
  -- Marcus left in the middle of the work; what he did keeps his name.
  (demo.at(-60, '17:05'), 'org.admin', format('update public.user_organisations set is_active = false where organisation_id = %L and user_id = %L',
    demo.id('organisation northbridge'), demo.person('marcus.webb'))),
  -- The installation's administrator went into Fjordline once, with a reason, and left again.
  (demo.at(-19, '10:02'), 'system.admin', format('select public.enter_organisation(%L, %L)', demo.id('organisation fjordline'), 'Ticket 2207: the customer cannot find the signed baseline of MS-001')),
  (demo.at(-19, '10:21'), 'system.admin', format('select public.leave_organisation(%L)', demo.id('organisation fjordline')));

-- Invitations in each state. Nobody has their links: the tokens were never sent.
insert into demo.acts (at, who, what)
select demo.at(i.day, i.clock::interval), i.who, format('select public.invite_person(%L, %L, %L, org_role => %L, client_id => %L, client_role => %L, project_id => %L, project_role => %L)',
    demo.id('invitation ' || i.email), demo.id('organisation ' || i.organisation), i.email, i.org_role, demo.id('client ' || i.client), i.client_role, demo.id('project ' || i.project), i.project_role)
  from (values
    (-1, '15:10', 'org.admin', 'northbridge', 'yusuf.demir@northbridge.example', 'org_member', null, null, null, null),
    (-2, '11:42', 'supplier.pm', 'northbridge', 'hannah.pryce@westmoor.example', null, 'westmoor', 'client_member', 'csp', 'contributor'),
    (-3, '09:20', 'siobhan.keane', 'northbridge', 'aoife.brennan@meridianhealth.example', null, 'meridian', 'client_member', null, null),
    (-31, '16:25', 'priya.raman', 'northbridge', 'robin.castle@northbridge.example', 'org_member', null, null, null, null),
    (-22, '10:05', 'org.admin', 'northbridge', 'consultant@brightpath.example', 'org_member', null, null, null, null),
    (-2, '09:00', 'other.admin', 'fjordline', 'jonas.vik@nordvik.example', null, 'nordvik', 'client_member', null, null)
  ) as i (day, clock, who, organisation, email, org_role, client, client_role, project, project_role);
insert into demo.acts (at, who, what)
values
  (demo.at(-22, '10:31'), 'org.admin', format('select public.revoke_invitation(%L)', demo.id('invitation consultant@brightpath.example'))),
  (demo.at(-24, '16:30'), null, format('update public.org_invitations set status = ''expired'' where id = %L', demo.id('invitation robin.castle@northbridge.example')));
