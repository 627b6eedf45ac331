-- Sales and recruiting at Northbridge: from the first call to the signed contract, and from the vacancy to
-- the first day at work. James, Leila and Priya sell; Rosa and Ben place people.

-- demo.move('lead', 'kestrel', 'contacted', …): the move of a record as an act's statement.
create function demo.move(record_type text, key text, status text, reason text default null) returns text language sql immutable set search_path = ''
as $$ select format('select public.move_record(%L, %L, %L, null, %L)', record_type, demo.id(record_type || ' ' || key), status, reason) $$;

-- The companies that did not begin as a lead.
insert into demo.acts (at, who, what)
select demo.at(x.day, demo.minute('09:00', x.key)), x.who, format('insert into public.accounts (id, organisation_id, name, website, industry, size, phone, email_domain, address, notes) values (%L, %L, %L, %L, %L, %L, %L, %L, %L, %L)',
    demo.id('account ' || x.key), demo.id('organisation northbridge'), x.name, 'https://www.' || x.domain, x.industry, x.size, x.phone, x.domain, x.address, x.notes)
  from (values
    ('westmoor', 'james.holloway', -258, 'Westmoor Borough Council', 'Local government', '1001-5000', '+44 1632 960 410', 'westmoor.example', E'Civic Centre\nMarket Place\nWestmoor WM1 2AB', null),
    ('harrowdale', 'priya.raman', -140, 'Harrowdale Water', 'Utilities', '1001-5000', '+44 1632 960 733', 'harrowdale.example', E'Reservoir House\n14 Millrace Lane\nHarrowdale HD4 7QT', null),
    ('meridian', 'priya.raman', -138, 'Meridian Health Group', 'Healthcare', '5001+', '+353 1 960 0155', 'meridianhealth.example', E'Linden Court\n3 Canal Row\nDublin D02 XY45', null),
    ('oakhaven', 'leila.haddad', -130, 'Oakhaven Hospitals', 'Healthcare', '1001-5000', '+44 1632 960 118', 'oakhaven.example', E'Oakhaven General\nLinden Road\nOakhaven OH1 5PT', 'Buys through the regional framework only.'),
    ('penrose', 'viewer', -120, 'Penrose University', 'Education', '1001-5000', '+44 1632 960 502', 'penrose.example', E'Old Library\nPenrose PN2 1AA', 'Everything technical goes through the estates office.'),
    ('saltmarsh', 'viewer', -95, 'Saltmarsh Ferries Ltd', 'Transport', '201-500', '+44 1632 960 287', 'saltmarshferries.example', E'Pier 4\nSaltmarsh SM9 3DD', null),
    ('marlowe', 'james.holloway', -220, 'Marlowe & Finch LLP', 'Legal', '51-200', '+44 1632 960 641', 'marlowefinch.example', null, 'Went to a larger supplier after the partners changed.')
  ) as x (key, who, day, name, industry, size, phone, domain, address, notes);
insert into demo.acts (at, who, what) values
  (demo.at(-78, '16:10'), 'viewer', demo.move('account', 'penrose', 'customer')),
  (demo.at(-75, '16:20'), 'james.holloway', demo.move('account', 'marlowe', 'former')),
  (demo.at(-42, '16:15'), 'viewer', demo.move('account', 'saltmarsh', 'customer'));

insert into demo.acts (at, who, what)
select demo.at(x.day, demo.minute('10:00', x.key)), x.who, format('insert into public.contacts (id, organisation_id, account_id, full_name, job_title, email, phone) values (%L, %L, %L, %L, %L, %L, %L)',
    demo.id('contact ' || x.key), demo.id('organisation northbridge'), demo.id('account ' || x.account), x.name, x.job_title, x.email, x.phone)
  from (values
    ('doyle', 'westmoor', 'james.holloway', -258, 'Catherine Doyle', 'Head of Digital', 'customer.pm@example.com', '+44 1632 960 411'),
    ('ferris', 'westmoor', 'james.holloway', -250, 'Nadia Ferris', 'Director of Customer Services', 'nadia.ferris@westmoor.example', '+44 1632 960 412'),
    ('boyce', 'westmoor', 'leila.haddad', -70, 'Malcolm Boyce', 'Procurement Lead', 'malcolm.boyce@westmoor.example', '+44 1632 960 419'),
    ('ainsley', 'harrowdale', 'priya.raman', -140, 'Robert Ainsley', 'Programme Director', 'robert.ainsley@harrowdale.example', '+44 1632 960 734'),
    ('grant', 'harrowdale', 'priya.raman', -101, 'Fiona Grant', 'Network Manager', 'fiona.grant@harrowdale.example', '+44 1632 960 735'),
    ('keane', 'meridian', 'priya.raman', -138, 'Siobhán Keane', 'Transformation Manager', 'siobhan.keane@meridianhealth.example', '+353 1 960 0156'),
    ('moore', 'meridian', 'priya.raman', -97, 'Declan Moore', 'Integration Architect', 'declan.moore@meridianhealth.example', null),
    ('osei', 'oakhaven', 'leila.haddad', -130, 'Abena Osei', 'Chief Information Officer', 'abena.osei@oakhaven.example', '+44 1632 960 119'),
    ('lund', 'oakhaven', 'leila.haddad', -44, 'Henrik Lund', 'Head of Outpatients', 'henrik.lund@oakhaven.example', null),
    ('trevena', 'penrose', 'viewer', -120, 'Dr Morwenna Trevena', 'Head of Research Computing', 'm.trevena@penrose.example', '+44 1632 960 503'),
    ('quill', 'penrose', 'viewer', -64, 'Barnaby Quill', 'Estates Systems Manager', 'b.quill@penrose.example', null),
    ('marsh', 'saltmarsh', 'viewer', -95, 'Eleni Marsh', 'Operations Director', 'eleni@saltmarshferries.example', '+44 1632 960 288'),
    ('stokes', 'saltmarsh', 'ben.carver', -30, 'Wilf Stokes', 'Fleet IT', 'wilf@saltmarshferries.example', null),
    ('finch', 'marlowe', 'james.holloway', -220, 'Audrey Finch', 'Partner', 'audrey@marlowefinch.example', null),
    ('quayle', 'harrowdale', 'ben.carver', -115, 'Peter Quayle', 'Resourcing Partner', 'peter.quayle@harrowdale.example', '+44 1632 960 739')
  ) as x (key, account, who, day, name, job_title, email, phone);

-- Leads. The last five of the list were converted; with the fifteen above, their contacts make twenty.
create table demo.leads (key text primary key, who text, day integer, full_name text, company text, job_title text, email text, phone text, source text, value numeric, notes text);
insert into demo.leads values
  ('ashdown', 'james.holloway', -1, 'Priyanka Ashdown', 'Ashdown District Council', 'Digital Services Manager', 'p.ashdown@ashdowndc.example', '+44 1632 960 821', 'website', 90000, 'Asked for the citizen portal case study.'),
  ('fenwick', 'leila.haddad', -1, 'Tobias Fenwick', 'Fenwick Freight', 'Operations Manager', 'tobias@fenwickfreight.example', null, 'event', null, null),
  ('hollis', 'james.holloway', -2, 'Grace Hollis', 'Hollis & Daughters', 'Managing Director', 'grace@hollis.example', null, 'referral', 24000, 'Knows Catherine Doyle.'),
  ('inver', 'priya.raman', -3, 'Callum Muir', 'Inver Hydro', 'Asset Data Lead', 'callum.muir@inverhydro.example', '+44 1632 960 866', 'outbound', 150000, 'Read about the leakage work in a trade paper.'),
  ('jessop', 'leila.haddad', -4, 'Yolanda Jessop', 'Jessop Academy Trust', 'Chief Operating Officer', 'y.jessop@jessoptrust.example', null, 'website', 40000, null),
  ('larkfield', 'james.holloway', -6, 'Simon Adeyemi', 'Larkfield Borough', 'Transformation Lead', 's.adeyemi@larkfield.example', '+44 1632 960 870', 'tender', 320000, 'Pre-market engagement; the notice is expected next month.'),
  ('moorgate', 'leila.haddad', -12, 'Ruth Castellan', 'Moorgate Clinics', 'Practice Director', 'ruth@moorgateclinics.example', null, 'referral', 75000, null),
  ('northam', 'james.holloway', -14, 'Gareth Pugh', 'Northam Housing', 'Head of Repairs', 'gareth.pugh@northamhousing.example', '+44 1632 960 433', 'event', 110000, 'Saw the repairs triage demo.'),
  ('orchard', 'priya.raman', -17, 'Helena Voss', 'Orchard Energy GmbH', 'CTO', 'voss@orchardenergy.example', null, 'outbound', 210000, null),
  ('pelham', 'leila.haddad', -20, 'Dominic Pelham', 'Pelham Libraries', 'Director', 'd.pelham@pelhamlibraries.example', null, 'campaign', 30000, null),
  ('quantock', 'james.holloway', -23, 'Isla Ferguson', 'Quantock National Park', 'Visitor Services', 'isla.ferguson@quantock.example', null, 'website', 55000, 'Would like the harbour guide for footpaths.'),
  ('rosewall', 'leila.haddad', -27, 'Marcus Thorne', 'Rosewall Insurance', 'Claims Director', 'm.thorne@rosewall.example', '+44 1632 960 590', 'partner', 260000, null),
  ('stratton', 'james.holloway', -29, 'Naomi Clarke', 'Stratton Buses', 'Commercial Director', 'naomi@strattonbuses.example', null, 'event', 95000, 'Budget agreed for the next financial year.'),
  ('talbot', 'priya.raman', -33, 'Edwin Talbot', 'Talbot Water', 'Network Strategy', 'edwin@talbotwater.example', '+44 1632 960 720', 'referral', 400000, 'Introduced by Robert Ainsley.'),
  ('upton', 'leila.haddad', -36, 'Farah Siddiqui', 'Upton Council', 'Head of Revenues', 'f.siddiqui@upton.example', null, 'tender', 180000, null),
  ('varley', 'james.holloway', -41, 'Lionel Varley', 'Varley Holdings', 'Owner', 'lionel@varley.example', null, 'website', 5000, null),
  ('wexcombe', 'leila.haddad', -45, 'Petra Novak', 'Wexcombe Museum', 'Collections Manager', 'petra@wexcombe.example', null, 'campaign', 18000, null),
  ('yarrow', 'james.holloway', -50, 'Stuart Yarrow', 'Yarrow Motors', 'Marketing', 'stuart@yarrowmotors.example', null, 'website', null, null),
  ('zetland', 'priya.raman', -54, 'Anja Petersen', 'Zetland Shipping', 'IT Manager', 'anja@zetlandshipping.example', null, 'outbound', 60000, null),
  ('kestrel', 'james.holloway', -110, 'Oliver Tan', 'Kestrel Rail', 'Head of Customer Information', 'oliver.tan@kestrelrail.example', '+44 1632 960 215', 'event', 240000, 'Met at the passenger information conference.'),
  ('aldermoor', 'leila.haddad', -90, 'Janet Okoro', 'Aldermoor Housing Association', 'Director of Property', 'janet.okoro@aldermoor.example', '+44 1632 960 344', 'referral', 130000, 'Recommended by Westmoor.'),
  ('brightwater', 'priya.raman', -70, 'Hugo Brandt', 'Brightwater Energy', 'Grid Analytics Lead', 'hugo.brandt@brightwater.example', '+44 1632 960 688', 'website', 175000, null),
  ('tidewell', 'leila.haddad', -62, 'Sunita Rao', 'Tidewell Insurance', 'Head of Change', 'sunita.rao@tidewell.example', null, 'partner', 210000, null),
  ('thornbury', 'james.holloway', -60, 'Duncan Bell', 'Thornbury County Council', 'Parking Services Manager', 'duncan.bell@thornbury.example', '+44 1632 960 906', 'tender', 84000, 'Framework lot 3, direct award possible.');
insert into demo.acts (at, who, what)
select demo.at(l.day, demo.minute('09:00', l.key)), l.who, format('insert into public.leads (id, organisation_id, full_name, company, job_title, email, phone, source, value, notes) values (%L, %L, %L, %L, %L, %L, %L, %L, %L, %L)',
    demo.id('lead ' || l.key), demo.id('organisation northbridge'), l.full_name, l.company, l.job_title, l.email, l.phone, l.source, l.value, l.notes)
  from demo.leads l;
insert into demo.acts (at, who, what)
select demo.at(m.day, demo.minute('11:00', m.key || m.status)), l.who, demo.move('lead', m.key, m.status, m.reason)
  from (values
    ('moorgate', -11, 'contacted', null), ('northam', -12, 'contacted', null), ('orchard', -15, 'contacted', null), ('pelham', -18, 'contacted', null), ('quantock', -21, 'contacted', null),
    ('rosewall', -25, 'contacted', null), ('rosewall', -8, 'qualified', null), ('stratton', -26, 'contacted', null), ('stratton', -9, 'qualified', null),
    ('talbot', -31, 'contacted', null), ('talbot', -5, 'qualified', null), ('upton', -34, 'qualified', null),
    ('varley', -39, 'unqualified', 'Looks for a web page, not for us.'), ('wexcombe', -43, 'contacted', null), ('wexcombe', -28, 'unqualified', 'Grant was refused.'),
    ('yarrow', -49, 'unqualified', 'Wanted to sell us cars.'), ('zetland', -52, 'contacted', null), ('zetland', -40, 'unqualified', 'Bound to their supplier for three years.'),
    ('kestrel', -107, 'contacted', null), ('kestrel', -103, 'qualified', null), ('aldermoor', -87, 'contacted', null), ('aldermoor', -83, 'qualified', null),
    ('brightwater', -68, 'contacted', null), ('brightwater', -64, 'qualified', null), ('tidewell', -59, 'contacted', null), ('tidewell', -55, 'qualified', null),
    ('thornbury', -57, 'qualified', null)
  ) as m (key, day, status, reason) join demo.leads l on l.key = m.key;
insert into demo.acts (at, who, what)
select demo.at(x.day, demo.minute('14:00', x.key)), l.who, format('select public.convert_lead(%L, %L, %L, %L, %L)', demo.id('lead ' || x.key), demo.id('account ' || x.key), demo.id('contact ' || x.key), demo.id('deal ' || x.key),
    jsonb_build_object('deal_name', x.deal, 'expected_close', demo.day(x.closes)))
  from (values
    ('kestrel', -100, 'Live departure boards', -20), ('aldermoor', -80, 'Repairs online', -10), ('brightwater', -60, 'Transformer health', 25), ('tidewell', -50, 'Claims front door', 18), ('thornbury', -48, 'Parking permits online', -2)
  ) as x (key, day, deal, closes) join demo.leads l on l.key = x.key;
insert into demo.acts (at, who, what)
select demo.at(x.day, demo.minute('15:00', x.key)), x.who, format('update public.accounts set industry = %L, size = %L, website = %L, email_domain = %L where id = %L', x.industry, x.size, 'https://www.' || x.domain, x.domain, demo.id('account ' || x.key))
  from (values
    ('kestrel', 'james.holloway', -100, 'Transport', '1001-5000', 'kestrelrail.example'), ('aldermoor', 'leila.haddad', -80, 'Housing', '201-500', 'aldermoor.example'), ('brightwater', 'priya.raman', -60, 'Utilities', '501-1000', 'brightwater.example'),
    ('tidewell', 'leila.haddad', -50, 'Insurance', '501-1000', 'tidewell.example'), ('thornbury', 'james.holloway', -48, 'Local government', '5001+', 'thornbury.example')
  ) as x (key, who, day, industry, size, domain);

-- Deals: nine more. Four of the won ones are the projects that run today.
insert into demo.acts (at, who, what)
select demo.at(x.day, demo.minute('11:00', x.key)), x.who, format('insert into public.deals (id, organisation_id, account_id, contact_id, name, value, currency, probability, expected_close, next_step) values (%L, %L, %L, %L, %L, %L, %L, %L, %L, %L)',
    demo.id('deal ' || x.key), demo.id('organisation northbridge'), demo.id('account ' || x.account), demo.id('contact ' || x.contact), x.name, x.value, x.currency, x.probability, demo.day(x.closes), x.next_step)
  from (values
    ('csp', 'westmoor', 'ferris', 'james.holloway', -240, 'Citizen Services Portal', 1240000, 'GBP', 40, -155, null),
    ('lap', 'harrowdale', 'ainsley', 'priya.raman', -139, 'Leakage Analytics Platform', 486000, 'GBP', 50, -97, null),
    ('opb', 'meridian', 'keane', 'priya.raman', -137, 'Outpatient Booking', 894000, 'EUR', 40, -93, null),
    ('ram', 'westmoor', 'doyle', 'james.holloway', -110, 'Records Archive Migration', 205000, 'GBP', 60, -67, null),
    ('oakhaven', 'oakhaven', 'osei', 'leila.haddad', -120, 'Ward handover app', 310000, 'GBP', 30, -50, null),
    ('marlowe', 'marlowe', 'finch', 'james.holloway', -200, 'Matter intake', 65000, 'GBP', 30, -120, null),
    ('westmoor-planning', 'westmoor', 'doyle', 'james.holloway', -24, 'Planning register', 150000, 'GBP', 25, 50, 'Workshop with the planning officers'),
    ('harrowdale-2', 'harrowdale', 'ainsley', 'priya.raman', -31, 'Leakage, phase two', 220000, 'GBP', 70, 12, 'Board paper goes in next week'),
    ('oakhaven-clinics', 'oakhaven', 'lund', 'leila.haddad', -12, 'Clinic letters', 88000, 'GBP', 20, 70, 'Find out who signs for the framework')
  ) as x (key, account, contact, who, day, name, value, currency, probability, closes, next_step);
insert into demo.acts (at, who, what)
select demo.at(m.day, demo.minute('12:00', m.key || m.status)), m.who, demo.move('deal', m.key, m.status, m.reason)
  from (values
    ('csp', 'james.holloway', -215, 'proposal', null), ('csp', 'james.holloway', -180, 'negotiation', null), ('csp', 'james.holloway', -156, 'won', null),
    ('lap', 'priya.raman', -128, 'proposal', null), ('lap', 'priya.raman', -98, 'won', null),
    ('opb', 'priya.raman', -126, 'proposal', null), ('opb', 'priya.raman', -105, 'negotiation', null), ('opb', 'priya.raman', -94, 'won', null),
    ('ram', 'james.holloway', -92, 'proposal', null), ('ram', 'james.holloway', -68, 'won', null),
    ('oakhaven', 'leila.haddad', -100, 'proposal', null), ('oakhaven', 'leila.haddad', -52, 'lost', 'The framework went to a product vendor.'),
    ('marlowe', 'james.holloway', -180, 'proposal', null), ('marlowe', 'james.holloway', -118, 'lost', 'No budget after the partners changed.'),
    ('kestrel', 'james.holloway', -90, 'proposal', null), ('kestrel', 'james.holloway', -18, 'lost', 'They build it themselves, with our prototype.'),
    ('aldermoor', 'leila.haddad', -60, 'proposal', null), ('aldermoor', 'leila.haddad', -14, 'negotiation', null),
    ('brightwater', 'priya.raman', -30, 'proposal', null),
    ('tidewell', 'leila.haddad', -22, 'proposal', null),
    ('thornbury', 'james.holloway', -30, 'proposal', null), ('thornbury', 'james.holloway', -10, 'negotiation', null), ('thornbury', 'james.holloway', -3, 'won', null),
    ('harrowdale-2', 'priya.raman', -20, 'proposal', null), ('harrowdale-2', 'priya.raman', -7, 'negotiation', null)
  ) as m (key, who, day, status, reason);
insert into demo.acts (at, who, what)
select demo.at(x.day, demo.minute('16:00', x.key)), x.who, format('update public.deals set probability = %L, next_step = %L where id = %L', x.probability, x.next_step, demo.id('deal ' || x.key))
  from (values
    ('aldermoor', 'leila.haddad', -14, 80, 'Legal returns the contract'), ('brightwater', 'priya.raman', -30, 40, 'Sample data from two substations'),
    ('tidewell', 'leila.haddad', -22, 50, 'Reference call with Meridian')
  ) as x (key, who, day, probability, next_step);
insert into demo.acts (at, who, what)
select demo.at(x.day, '10:25'), p.creator, format('select public.open_project_from_deal(%L, %L, %L)', demo.id('deal ' || x.key), demo.id('project ' || x.key), '00000000-0000-4000-8000-000000000001')
  from (values ('csp', -154), ('lap', -96), ('opb', -92), ('ram', -66)) as x (key, day) join demo.projects p on p.key = x.key;

-- Jobs.
insert into demo.acts (at, who, what)
select demo.at(x.day, demo.minute('11:00', x.key)), x.who, format('insert into public.jobs (id, organisation_id, account_id, contact_id, title, description, openings, employment_type, location, remote_policy, bill_rate, pay_rate, currency, start_date) values (%L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L, %L)',
    demo.id('job ' || x.key), demo.id('organisation northbridge'), demo.id('account ' || x.account), demo.id('contact ' || x.contact), x.title, x.description, x.openings, x.type, x.location, x.remote, x.bill, x.pay, x.currency, demo.day(x.starts))
  from (values
    ('telemetry', 'harrowdale', 'quayle', 'ben.carver', -110, 'Telemetry engineer', 'Loggers, radio, and the night flow data that comes out of them.', 3, 'contract', 'Harrowdale', 'hybrid', 560, 430, 'GBP', -70),
    ('hpc', 'penrose', 'trevena', 'viewer', -100, 'Research software engineer', 'Helps three groups to move to the new cluster.', 1, 'contract', 'Penrose', 'remote', 620, 480, 'GBP', -60),
    ('ferry', 'saltmarsh', 'marsh', 'viewer', -60, 'Ticketing developer', 'Gates, handhelds and a summer that starts in May.', 3, 'contract_to_hire', 'Saltmarsh', 'onsite', 480, 370, 'GBP', -30),
    ('booking', 'meridian', 'keane', 'ben.carver', -26, 'Integration analyst', 'Messages between booking and records; healthcare experience is needed.', 2, 'contract', 'Dublin', 'hybrid', 640, 500, 'EUR', 15),
    ('estates', 'penrose', 'quill', 'viewer', -20, 'Data analyst, estates', 'Meters, rooms and timetables.', 1, 'temporary', 'Penrose', 'hybrid', 390, 300, 'GBP', 10),
    ('fleet', 'saltmarsh', 'stokes', 'ben.carver', -28, 'Fleet systems administrator', null, 1, 'permanent', 'Saltmarsh', 'onsite', null, null, 'GBP', 30),
    ('tester', 'westmoor', 'doyle', 'viewer', -85, 'Accessibility tester', 'With a screen reader, every day.', 1, 'contract', 'Westmoor', 'remote', 420, 330, 'GBP', -60),
    ('grid', 'brightwater', 'brightwater', 'ben.carver', -4, 'Grid data engineer', null, 2, 'contract', 'Anywhere', 'remote', 610, 470, 'GBP', 40)
  ) as x (key, account, contact, who, day, title, description, openings, type, location, remote, bill, pay, currency, starts);
insert into demo.acts (at, who, what)
select demo.at(m.day, demo.minute('12:00', m.key || m.status)), m.who, demo.move('job', m.key, m.status, m.reason)
  from (values
    ('telemetry', 'ben.carver', -109, 'open', null), ('hpc', 'viewer', -99, 'open', null), ('ferry', 'viewer', -59, 'open', null), ('booking', 'ben.carver', -25, 'open', null), ('estates', 'viewer', -19, 'open', null),
    ('fleet', 'ben.carver', -27, 'open', null), ('fleet', 'ben.carver', -9, 'on_hold', null), ('tester', 'viewer', -84, 'open', null), ('tester', 'viewer', -40, 'closed', 'Westmoor hired from its own team.')
  ) as m (key, who, day, status, reason);

-- Skills and candidates: 'name level years' for each skill that somebody has.
insert into demo.acts (at, who, what)
select demo.at(-150, '09:30'::interval + make_interval(mins => x.place::integer)), 'viewer', format('insert into public.skills (id, organisation_id, name, category) values (%L, %L, %L, %L)',
    demo.id('skill ' || x.name), demo.id('organisation northbridge'), x.name, x.category)
  from unnest(array['Python', 'TypeScript', 'PostgreSQL', 'C++', 'Java', 'Linux', 'HL7', 'Telemetry', 'Power BI', 'Accessibility', 'Testing', 'Networks', 'Scrum', 'Statistics'],
    array['Languages', 'Languages', 'Data', 'Languages', 'Languages', 'Systems', 'Healthcare', 'Engineering', 'Data', 'Quality', 'Quality', 'Systems', 'Delivery', 'Data']) with ordinality as x (name, category, place);
create table demo.candidates (key text primary key, who text, day integer, full_name text, job_title text, location text, available integer, rate numeric, source text, skills text);
insert into demo.candidates values
  ('akintola', 'ben.carver', -108, 'Femi Akintola', 'Telemetry engineer', 'Harrowdale', -75, 430, 'job_board', 'Telemetry advanced 9, Networks intermediate 5'),
  ('baptiste', 'ben.carver', -107, 'Chloe Baptiste', 'Control systems engineer', 'Leeds', -72, 440, 'referral', 'Telemetry advanced 7, C++ intermediate 4'),
  ('cho', 'ben.carver', -106, 'Daniel Cho', 'Network engineer', 'Sheffield', -70, 410, 'social', 'Networks advanced 11, Linux advanced 11, Telemetry beginner 1'),
  ('dragan', 'viewer', -98, 'Mihai Dragan', 'Research software engineer', 'Cluj', -60, 470, 'direct', 'Python advanced 10, C++ advanced 8, Linux advanced 12'),
  ('eriksen', 'viewer', -97, 'Nora Eriksen', 'Scientific programmer', 'Bergen', -50, 500, 'referral', 'Python advanced 6, Statistics advanced 6'),
  ('fontaine', 'viewer', -58, 'Luc Fontaine', 'Full-stack developer', 'Saltmarsh', -35, 360, 'website', 'TypeScript advanced 6, PostgreSQL intermediate 4'),
  ('gill', 'viewer', -57, 'Harpreet Gill', 'Mobile developer', 'Hull', -31, 375, 'job_board', 'Java advanced 8, TypeScript intermediate 3'),
  ('hassan', 'ben.carver', -56, 'Amira Hassan', 'Ticketing consultant', 'London', 5, 390, 'agency', 'Java intermediate 5, Scrum intermediate 4'),
  ('iwu', 'ben.carver', -24, 'Chidi Iwu', 'Integration analyst', 'Dublin', 12, 500, 'referral', 'HL7 advanced 8, Java intermediate 5'),
  ('jansen', 'ben.carver', -24, 'Sanne Jansen', 'Integration developer', 'Utrecht', 20, 510, 'social', 'HL7 intermediate 3, TypeScript advanced 7'),
  ('kelly', 'ben.carver', -22, 'Aoife Kelly', 'Business analyst, health', 'Cork', 0, 460, 'direct', 'HL7 intermediate 4, Scrum advanced 9'),
  ('lowe', 'viewer', -18, 'Martin Lowe', 'Data analyst', 'Penrose', 8, 300, 'job_board', 'Power BI advanced 5, Statistics intermediate 4'),
  ('mbeki', 'viewer', -18, 'Thandi Mbeki', 'Energy analyst', 'Bristol', 10, 320, 'website', 'Power BI intermediate 3, Python intermediate 3'),
  ('novotny', 'ben.carver', -25, 'Karel Novotný', 'Systems administrator', 'Saltmarsh', 30, 280, 'job_board', 'Linux advanced 9, Networks intermediate 6'),
  ('oduya', 'viewer', -82, 'Grace Oduya', 'Accessibility specialist', 'Remote', -60, 330, 'referral', 'Accessibility advanced 8, Testing advanced 10'),
  ('park', 'viewer', -80, 'Jisoo Park', 'Test engineer', 'Manchester', -20, 340, 'social', 'Testing advanced 6, Accessibility beginner 1'),
  ('quintero', 'ben.carver', -9, 'Mateo Quintero', 'Data engineer', 'Madrid', 25, 470, 'social', 'Python advanced 7, PostgreSQL advanced 7'),
  ('reyes', 'ben.carver', -6, 'Lucía Reyes', 'Data engineer', 'Lisbon', 40, 450, 'referral', 'Python intermediate 4, PostgreSQL advanced 6, Statistics beginner 2'),
  ('sorensen', 'viewer', -2, 'Mikkel Sørensen', 'Platform engineer', 'Aarhus', 60, null, 'website', 'Linux advanced 8'),
  ('tanaka', 'viewer', -70, 'Hiro Tanaka', 'Architect', 'London', null, 800, 'agency', 'Java advanced 15');
insert into demo.acts (at, who, what)
select demo.at(c.day, demo.minute('09:00', c.key)), c.who, format('insert into public.candidates (id, organisation_id, full_name, email, phone, location, job_title, available_from, desired_rate, source) values (%L, %L, %L, %L, %L, %L, %L, %L, %L, %L)',
    demo.id('candidate ' || c.key), demo.id('organisation northbridge'), c.full_name, c.key || '@mail.example', '+44 7700 9' || lpad(demo.hash(c.key, 100000)::text, 5, '0'), c.location, c.job_title, demo.day(c.available), c.rate, c.source)
  from demo.candidates c;
insert into demo.acts (at, who, what)
select demo.at(c.day, demo.minute('10:00', c.key)), c.who, format('insert into public.candidate_skills (id, organisation_id, candidate_id, skill_id, level, years) values (%L, %L, %L, %L, %L, %L)',
    demo.id('candidate skill ' || c.key || s.part[1]), demo.id('organisation northbridge'), demo.id('candidate ' || c.key), demo.id('skill ' || s.part[1]), s.part[2], s.part[3])
  from demo.candidates c cross join lateral regexp_matches(c.skills, '([^,]+?) (beginner|intermediate|advanced) ([0-9]+)(?:, |$)', 'g') as s (part);
insert into demo.acts (at, who, what)
select demo.at(c.day, demo.minute('10:55', c.key)), c.who, demo.move('candidate', c.key, 'active') from demo.candidates c where c.key not in ('sorensen', 'reyes', 'tanaka');
insert into demo.acts (at, who, what) values
  (demo.at(-66, '15:00'), 'viewer', demo.move('candidate', 'tanaka', 'do_not_contact', 'Asked us by mail to remove him from every list.')),
  (demo.at(-20, '15:05'), 'viewer', demo.move('candidate', 'park', 'unavailable'));

-- Submissions: eighteen, in every stage. `went` is how each went on, with the day of each step.
create table demo.submissions (job text, candidate text, day integer, rate numeric, primary key (job, candidate));
insert into demo.submissions values
  ('telemetry', 'akintola', -105, 555), ('telemetry', 'baptiste', -104, 560), ('telemetry', 'cho', -103, 540), ('telemetry', 'dragan', -95, 590),
  ('hpc', 'dragan', -94, 610), ('hpc', 'eriksen', -93, 640),
  ('ferry', 'fontaine', -55, 470), ('ferry', 'gill', -54, 480), ('ferry', 'hassan', -40, 490), ('ferry', 'park', -50, 450),
  ('booking', 'iwu', -21, 640), ('booking', 'jansen', -20, 650), ('booking', 'kelly', -18, 600),
  ('estates', 'lowe', -15, 385), ('estates', 'mbeki', -14, 390),
  ('fleet', 'novotny', -22, null), ('tester', 'oduya', -78, 415), ('booking', 'quintero', -5, 630);
insert into demo.acts (at, who, what)
select demo.at(s.day, demo.minute('13:00', s.job || s.candidate)), c.who, format('insert into public.submissions (id, organisation_id, job_id, candidate_id, submitted_rate) values (%L, %L, %L, %L, %L)',
    demo.id('submission ' || s.job || ' ' || s.candidate), demo.id('organisation northbridge'), demo.id('job ' || s.job), demo.id('candidate ' || s.candidate), s.rate)
  from demo.submissions s join demo.candidates c on c.key = s.candidate;
insert into demo.acts (at, who, what)
select demo.at(m.day, demo.minute('10:00', m.key || m.status)), m.who, demo.move('submission', m.key, m.status, m.reason)
  from (values
    ('telemetry akintola', 'ben.carver', -102, 'client_review', null), ('telemetry akintola', 'ben.carver', -98, 'interview', null),
    ('telemetry baptiste', 'ben.carver', -101, 'interview', null), ('telemetry cho', 'ben.carver', -100, 'client_review', null), ('telemetry cho', 'ben.carver', -94, 'interview', null),
    ('telemetry dragan', 'viewer', -92, 'withdrawn', 'Prefers the university.'),
    ('hpc dragan', 'viewer', -90, 'interview', null), ('hpc eriksen', 'viewer', -89, 'client_review', null), ('hpc eriksen', 'viewer', -80, 'rejected', 'Too dear by 20 a day.'),
    ('ferry fontaine', 'viewer', -52, 'interview', null), ('ferry gill', 'viewer', -50, 'client_review', null), ('ferry gill', 'viewer', -46, 'interview', null),
    ('ferry hassan', 'ben.carver', -35, 'client_review', null), ('ferry park', 'viewer', -47, 'rejected', 'Tests, does not build.'),
    ('booking iwu', 'ben.carver', -18, 'client_review', null), ('booking iwu', 'ben.carver', -13, 'interview', null),
    ('booking jansen', 'ben.carver', -16, 'interview', null), ('booking kelly', 'ben.carver', -12, 'client_review', null),
    ('estates lowe', 'viewer', -10, 'interview', null), ('fleet novotny', 'ben.carver', -8, 'withdrawn', 'The job went on hold.'),
    ('tester oduya', 'viewer', -75, 'interview', null)
  ) as m (key, who, day, status, reason);

insert into demo.acts (at, who, what)
select demo.at(x.made, demo.minute('11:00', x.key || x.round)), x.who, format('insert into public.interviews (id, organisation_id, submission_id, round, starts_at, duration_minutes, mode, location, interviewers) values (%L, %L, %L, %L, %L, %L, %L, %L, %L)',
    demo.id('interview ' || x.key || x.round), demo.id('organisation northbridge'), demo.id('submission ' || x.key), x.round, demo.at(x.day, x.clock::interval), x.minutes, x.mode, x.location, x.interviewers)
  from (values
    ('telemetry akintola', 1, 'ben.carver', -98, -96, '10:00', 60, 'video', null, 'Peter Quayle, Fiona Grant'),
    ('telemetry baptiste', 1, 'ben.carver', -101, -99, '14:00', 60, 'video', null, 'Peter Quayle'),
    ('telemetry cho', 1, 'ben.carver', -94, -92, '09:30', 45, 'phone', null, 'Fiona Grant'),
    ('hpc dragan', 1, 'viewer', -90, -87, '15:00', 90, 'video', null, 'Dr Morwenna Trevena'),
    ('ferry fontaine', 1, 'viewer', -52, -50, '11:00', 60, 'onsite', 'Pier 4, Saltmarsh', 'Eleni Marsh'),
    ('ferry gill', 1, 'viewer', -46, -44, '11:00', 60, 'onsite', 'Pier 4, Saltmarsh', 'Eleni Marsh'),
    ('tester oduya', 1, 'viewer', -75, -72, '10:00', 60, 'video', null, 'Catherine Doyle'),
    ('booking iwu', 1, 'ben.carver', -13, -11, '10:00', 60, 'video', null, 'Siobhán Keane'),
    ('booking iwu', 2, 'ben.carver', -9, -7, '15:00', 60, 'video', null, 'Siobhán Keane, Declan Moore'),
    ('booking jansen', 1, 'ben.carver', -14, -12, '16:00', 60, 'video', null, 'Siobhán Keane'),
    ('booking jansen', 2, 'ben.carver', -2, 3, '15:00', 60, 'video', null, 'Declan Moore'),
    ('estates lowe', 1, 'viewer', -10, -6, '13:30', 45, 'onsite', 'Old Library, Penrose', 'Barnaby Quill'),
    ('estates lowe', 2, 'viewer', -3, 2, '10:00', 60, 'onsite', 'Old Library, Penrose', 'Barnaby Quill, Dr Morwenna Trevena')
  ) as x (key, round, who, made, day, clock, minutes, mode, location, interviewers);
insert into demo.acts (at, who, what)
select demo.at(x.day, demo.minute('16:05', x.key)), x.who, a.what
  from (values
    ('telemetry akintola1', 'ben.carver', -96, 5, 'Knew our loggers better than we do.'), ('telemetry baptiste1', 'ben.carver', -99, 4, 'Solid, asks good questions.'), ('telemetry cho1', 'ben.carver', -92, 4, 'Strong on networks, will learn the rest.'),
    ('hpc dragan1', 'viewer', -87, 5, 'Rewrote our example while we watched.'), ('ferry fontaine1', 'viewer', -50, 4, 'Calm with angry passengers.'), ('ferry gill1', 'viewer', -44, 4, 'Has done handhelds before.'),
    ('booking iwu1', 'ben.carver', -11, 5, 'Named three of our interface faults.'), ('booking iwu2', 'ben.carver', -7, 4, 'Would start tomorrow.'), ('booking jansen1', 'ben.carver', -11, 3, 'Good developer, little health.')
  ) as x (key, who, day, rating, feedback)
  cross join lateral (values (demo.move('interview', x.key, 'completed')), (format('update public.interviews set rating = %L, feedback = %L where id = %L', x.rating, x.feedback, demo.id('interview ' || x.key)))) as a (what);
insert into demo.acts (at, who, what) values
  (demo.at(-6, '16:30'), 'viewer', demo.move('interview', 'estates lowe1', 'no_show')),
  (demo.at(-73, '09:30'), 'viewer', demo.move('interview', 'tester oduya1', 'cancelled', 'Westmoor thinks about its own team.')),
  (demo.at(-41, '09:40'), 'viewer', demo.move('submission', 'tester oduya', 'rejected', 'The job is about to be closed.'));

-- Offers: six accepted, one out, one declined before.
insert into demo.acts (at, who, what)
select demo.at(x.day, demo.minute('09:00', x.key)), x.who, format('insert into public.offers (id, organisation_id, submission_id, bill_rate, pay_rate, currency, start_date, end_date, expires_on) values (%L, %L, %L, %L, %L, %L, %L, %L, %L)',
    demo.id('offer ' || x.offer), demo.id('organisation northbridge'), demo.id('submission ' || x.key), x.bill, x.pay, x.currency, demo.day(x.starts), demo.day(x.ends), demo.day(x.expires))
  from (values
    ('telemetry akintola', 'telemetry akintola', 'ben.carver', -90, 555, 430, 'GBP', -70, 60, null), ('telemetry baptiste', 'telemetry baptiste', 'ben.carver', -88, 560, 440, 'GBP', -70, -8, null),
    ('telemetry cho', 'telemetry cho', 'ben.carver', -85, 540, 410, 'GBP', -65, 60, null), ('hpc dragan', 'hpc dragan', 'viewer', -80, 610, 470, 'GBP', -60, 70, null),
    ('ferry fontaine', 'ferry fontaine', 'viewer', -44, 470, 360, 'GBP', -30, 30, null), ('ferry gill low', 'ferry gill', 'viewer', -42, 450, 340, 'GBP', 4, 100, null),
    ('ferry gill', 'ferry gill', 'viewer', -30, 480, 375, 'GBP', 4, 100, null), ('booking iwu', 'booking iwu', 'ben.carver', -4, 640, 500, 'EUR', 15, 140, 6)
  ) as x (offer, key, who, day, bill, pay, currency, starts, ends, expires);
insert into demo.acts (at, who, what)
select demo.at(m.day, demo.minute(m.clock::interval, m.key)), m.who, case m.status when 'accepted' then format('select public.accept_offer(%L, %L)', demo.id('offer ' || m.key), demo.id('placement ' || m.key)) else demo.move('offer', m.key, m.status, m.reason) end
  from (values
    ('telemetry akintola', 'ben.carver', -90, '10:00', 'extended', null), ('telemetry akintola', 'ben.carver', -87, '14:00', 'accepted', null),
    ('telemetry baptiste', 'ben.carver', -88, '10:00', 'extended', null), ('telemetry baptiste', 'ben.carver', -86, '14:00', 'accepted', null),
    ('telemetry cho', 'ben.carver', -85, '10:00', 'extended', null), ('telemetry cho', 'ben.carver', -82, '14:00', 'accepted', null),
    ('hpc dragan', 'viewer', -80, '10:00', 'extended', null), ('hpc dragan', 'viewer', -78, '14:00', 'accepted', null),
    ('ferry fontaine', 'viewer', -44, '10:00', 'extended', null), ('ferry fontaine', 'viewer', -42, '14:00', 'accepted', null),
    ('ferry gill low', 'viewer', -42, '10:00', 'extended', null), ('ferry gill low', 'viewer', -38, '14:00', 'declined', 'Asks for 375.'),
    ('ferry gill', 'viewer', -30, '10:00', 'extended', null), ('ferry gill', 'viewer', -27, '14:00', 'accepted', null),
    ('booking iwu', 'ben.carver', -3, '10:00', 'extended', null)
  ) as m (key, who, day, clock, status, reason);
insert into demo.acts (at, who, what)
select demo.at(m.day, demo.minute('08:00', m.key || m.status)), m.who, demo.move('placement', m.key, m.status, m.reason)
  from (values
    ('telemetry akintola', 'ben.carver', -70, 'active', null), ('telemetry baptiste', 'ben.carver', -70, 'active', null), ('telemetry baptiste', 'ben.carver', -8, 'completed', null),
    ('telemetry cho', 'ben.carver', -65, 'active', null), ('hpc dragan', 'viewer', -60, 'active', null),
    ('ferry fontaine', 'viewer', -30, 'active', null), ('ferry fontaine', 'viewer', -11, 'ended_early', 'Went back to studying.')
  ) as m (key, who, day, status, reason);
-- The telemetry engineer works on our own project for the same customer; whoever says so reaches it.
insert into demo.acts (at, who, what) values (demo.at(-64, '11:30'), 'priya.raman', format('select public.place_on_project(%L, %L)', demo.id('placement telemetry akintola'), demo.id('project lap')));
