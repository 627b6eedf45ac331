-- Variations: one applied, one rejected, one from a breach and still a draft, one that waits for the
-- customer; and in the other projects one submitted, one withdrawn, one applied long ago.

create table demo.variations (project text references demo.projects, key text, who text, day integer, type text, title text, reason text, milestone text, after jsonb, added text, added_due integer);
insert into demo.variations values
  ('csp', 'sso', 'supplier.pm', -83, 'combined', 'Single sign-on for council staff',
   'Officers will use the casework view from licensing onwards and must not hold a second password. The council''s identity team asked for it in the steering group; it was not in the contract.',
   'identity', jsonb_build_object('end_date', demo.day(-50), 'billable', '182500.00'), 'Single sign-on for council staff', -54),
  ('csp', 'provider', 'supplier.pm', -47, 'combined', 'Replace the payment provider',
   'The provider named in the contract announced a price increase of 22 %. Moving to the framework''s second provider would pay back in fourteen months.',
   'payments', jsonb_build_object('end_date', demo.day(-2), 'billable', '171000.00'), null, null),
  ('csp', 'photos', 'supplier.pm', -5, 'scope', 'Photographs with a repair report',
   'Tenants'' panel, session 3: without a photograph the contractor sends the wrong trade in one of five visits. Adds one deliverable to the milestone; the end date holds.',
   'repairs', jsonb_build_object('billable', '181600.00'), 'Photographs with a repair report', 24),
  ('opb', 'interpreter', 'supplier.pm', -36, 'scope', 'Interpreter flag on bookings',
   'Clinics book interpreters by telephone today.', 'core', jsonb_build_object('billable', '173500.00'), null, null),
  ('opb', 'pharmacy', 'supplier.pm', -4, 'combined', 'Pharmacy clinic in the record interface',
   'The pharmacist-led clinic joins the first wave. Its referrals come in another message format.',
   'records', jsonb_build_object('end_date', demo.day(23), 'billable', '156500.00'), 'Pharmacy referral mapping', 19),
  ('sws', 'wards', 'james.holloway', -215, 'cost', 'Crew assignment by ward',
   'Depots were merged in the spring; crews are assigned by ward now, not by depot.', 'field-app', jsonb_build_object('billable', '92500.00'), null, null);

insert into demo.acts (at, who, what)
select demo.at(v.day, '14:10'::interval + make_interval(mins => demo.hash(v.key, 40))), v.who,
  format('insert into public.variations (id, organisation_id, project_id, title, type, reason) values (%L, %L, %L, %L, %L, %L)',
    demo.variation(v.project, v.key), demo.id('organisation northbridge'), demo.id('project ' || v.project), v.title, v.type, v.reason)
  || format('; insert into public.variation_milestones (id, organisation_id, project_id, variation_id, milestone_id, after) values (%L, %L, %L, %L, %L, %L)',
    demo.id('line ' || v.project || v.key), demo.id('organisation northbridge'), demo.id('project ' || v.project), demo.variation(v.project, v.key), demo.milestone(v.project, v.milestone), v.after)
  || case when v.added is null then '' else format('; insert into public.variation_deliverables (id, organisation_id, project_id, variation_id, action, milestone_id, name, due_date) values (%L, %L, %L, %L, %L, %L, %L, %L)',
    demo.id('added ' || v.project || v.key), demo.id('organisation northbridge'), demo.id('project ' || v.project), demo.variation(v.project, v.key), 'add', demo.milestone(v.project, v.milestone), v.added, demo.day(v.added_due)) end
  from demo.variations v;

insert into demo.acts (at, who, what)
select demo.at(x.day, x.clock::interval), x.who, case x.move
    when 'signed' then format('select demo.sign(%L, %L)', 'variation', demo.variation(x.project, x.key))
    else format('select public.move_variation(%L, %L, %L)', demo.variation(x.project, x.key), x.move, x.reason) end
  from (values
    ('csp', 'sso', -82, '09:40', 'supplier.pm', 'submitted', null),
    ('csp', 'sso', -81, '16:20', 'supplier.pm', 'signed', null),
    ('csp', 'sso', -78, '11:05', 'customer.pm', 'signed', null),
    ('csp', 'provider', -47, '17:02', 'supplier.pm', 'submitted', null),
    ('csp', 'provider', -46, '09:35', 'supplier.pm', 'signed', null),
    ('csp', 'provider', -44, '15:48', 'customer.pm', 'rejected', 'The price of the provider is the supplier''s risk under clause 14.2. We would look at it again if the move cost us neither time nor money.'),
    ('csp', 'photos', -4, '10:15', 'supplier.pm', 'submitted', null),
    ('csp', 'photos', -3, '09:05', 'supplier.pm', 'signed', null),
    ('opb', 'interpreter', -35, '10:00', 'supplier.pm', 'submitted', null),
    ('opb', 'interpreter', -33, '16:30', 'supplier.pm', 'withdrawn', null),
    ('opb', 'pharmacy', -3, '11:30', 'supplier.pm', 'submitted', null),
    ('sws', 'wards', -214, '10:00', 'james.holloway', 'submitted', null),
    ('sws', 'wards', -214, '10:06', 'james.holloway', 'signed', null),
    ('sws', 'wards', -212, '14:50', 'customer.pm', 'signed', null)
  ) as x (project, key, day, clock, who, move, reason);

-- What the applied one added, from assignment to both signatures.
insert into demo.acts (at, who, what)
select demo.at(x.day, x.clock::interval), x.who, format(x.what, demo.deliverable('csp', 'Single sign-on for council staff'), demo.person('tomasz.kowalski'))
  from (values
    (-78, '11:40', 'supplier.pm', 'update public.deliverables set assignee_id = %2$L, description = ''Officers sign in with their council account. Leavers lose access within fifteen minutes of leaving the directory.'' where id = %1$L'),
    (-76, '09:30', 'tomasz.kowalski', 'select public.move_deliverable(%L, ''in_progress'')'),
    (-66, '16:20', 'tomasz.kowalski', 'update public.deliverables set progress = 55 where id = %L'),
    (-56, '15:10', 'tomasz.kowalski', 'update public.deliverables set progress = 95 where id = %1$L; select public.move_deliverable(%1$L, ''submitted'')'),
    (-54, '10:25', 'customer.pm', 'select public.move_deliverable(%L, ''review_complete'')'),
    (-54, '15:15', 'supplier.pm', 'select demo.sign(''deliverable'', %L)'),
    (-53, '10:45', 'customer.pm', 'select demo.sign(''deliverable'', %L)')
  ) as x (day, clock, who, what);

-- The breach: the bank cannot certify the mandate pages in time, so one due date moves past the signed end.
insert into demo.acts (at, who, what)
values
  (demo.at(-9, '11:10'), 'supplier.pm', format('update public.deliverables set due_date = %L where id = %L', demo.day(14), demo.deliverable('csp', 'Direct debit from the bill'))),
  (demo.at(-8, '09:25'), 'supplier.pm', format('select public.raise_variation(%L, %L)', demo.variation('csp', 'breach'), demo.milestone('csp', 'council-tax'))),
  (demo.at(-8, '09:41'), 'supplier.pm', format('update public.variations set reason = %L where id = %L',
    'The bank needs ten more working days to certify the mandate pages: its test environment was closed for a release. Nothing else of this milestone moves, and the price stays.', demo.variation('csp', 'breach')));
