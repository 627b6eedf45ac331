-- Administration: the envelope of a tenant, people, and the explicit step inside.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select public.administration_overview()$$, '{system_admin}', 'the administration exists for its administrators');
select tests.who_can($$select public.administer_organisation(tests.uid('organisation'), false, 'free', null, 1, 1, (tests.peek('select lock_version from public.organisations where id = tests.uid(''organisation'')'))::integer)$$, '{system_admin}', 'who suspend and re-tier a tenant');
select tests.who_can($$select public.administer_person(tests.uid('nobody'), 'suspended')$$, '{system_admin}', 'and people');
select tests.who_can($$select public.enter_organisation(tests.uid('organisation'), 'Asked for help')$$, '{system_admin}', 'and enter a tenant');
select tests.who_can($$select public.leave_organisation(tests.uid('organisation'))$$, '{system_admin}', 'and leave it');
select tests.who_can($$select public.create_organisation(gen_random_uuid(), 'Eastwind', 'eastwind')$$, '{system_admin}', 'who runs the installation founds organisations');
select tests.who_can($$select public.set_installation(true)$$, '{system_admin}', 'and opens that to everybody');
select tests.arrange($$update private.installation set is_open = true$$);
select tests.who_can($$select public.create_organisation(gen_random_uuid(), 'Eastwind', 'eastwind')$$, array(select unnest(tests.actors()) except select unnest(array['suspended', 'anonymous'])), 'everybody active may found an organisation');
select tests.who_can($$select 1 from public.account_overview where id = tests.uid('supplier_pm')$$, '{system_admin}', 'and see every account');
select tests.act_as('system_admin');
select is((select memberships from public.account_overview where id = tests.uid('customer_pm')), '[{"kind": "client", "organisation": "Northwind"}]'::jsonb, 'with where it stands, and no client''s name');
select is_empty(format('select 1 from public.%I', t), 'a system administrator reads nothing inside: ' || t)
  from unnest(array['projects', 'milestones', 'deliverables', 'deliverable_tasks', 'variations', 'signatures', 'comments', 'audit_log', 'org_invitations', 'kpis', 'roles', 'user_projects', 'organisation_holidays', 'milestone_baselines', 'deliverable_files']) as t;
select is_empty($$select id from public.clients$$, 'nor clients');

-- rules: founding
select tests.act_as('nobody');
select is(public.create_organisation(tests.uid('east'), 'Eastwind', 'eastwind'), 'eastwind', 'an organisation is founded');
select is(public.create_organisation(tests.uid('east'), 'Eastwind', 'eastwind'), 'eastwind', 'once');
select is((select org_role from public.user_organisations where user_id = tests.uid('nobody')), 'org_admin', 'by its administrator');
select tests.refused($$select public.create_organisation(gen_random_uuid(), 'X', 'northwind')$$, 'CS006', 'its address is free');
select tests.refused($$select public.create_organisation(gen_random_uuid(), 'X', 'No Slug')$$, '23514', 'and is an address');
select tests.refused($$select public.create_organisation(gen_random_uuid(), null, 'unnamed')$$, '23502', 'it has a name');
select public.create_organisation(gen_random_uuid(), 'X', 'x' || n) from generate_series(1, 4) n;
select tests.refused($$select public.create_organisation(gen_random_uuid(), 'X', 'x9')$$, 'CS007', 'five a day');

-- rules: tenants
select tests.refused($$select public.administration_overview()$$, 'CS001', 'for others the administration does not exist');
select tests.act_as('system_admin');
select tests.refused($$select public.administer_organisation(tests.uid('organisation'), false, null, null, null, null, 99)$$, 'CS003', 'the version that was seen');
select tests.refused($$select public.administer_organisation(tests.uid('nothing'), false, null, null, null, null, 1)$$, 'CS001', 'an unknown tenant is not found');
select tests.refused($$select public.administer_organisation(tests.uid('organisation'), true, 'gold', null, null, null, 1)$$, '23514', 'a tier is one of four');
select tests.refused($$select public.enter_organisation(tests.uid('organisation'), ' ')$$, 'CS006', 'entering has a reason');
select tests.refused($$select public.enter_organisation(tests.uid('nothing'), 'x')$$, 'CS001', 'and a tenant');
select is(public.enter_organisation(tests.uid('organisation'), 'Asked for help'), 'northwind', 'who enters');
select isnt_empty($$select 1 from public.milestones where id = tests.uid('milestone')$$, 'reaches the tenant');
select is_empty($$select 1 from public.milestones where id = tests.uid('other_milestone')$$, 'and no other');
select tests.refused(tests.signing('milestone_baseline', 'milestone'), 'CS002', 'but signs nothing');
select is((public.get_session('northwind', 'ACME') #>> '{organisation,entry_expires_at}')::timestamptz, now() + interval '1 hour', 'for an hour');
select is(public.enter_organisation(tests.uid('organisation'), 'Again'), 'northwind', 'entering twice is entering once');
select is(tests.peek($$select count(*) from public.organisation_entries where left_at is null$$), '1', 'with one entry');
select is(tests.peek($$select count(*) from public.notifications where kind = 'organisation_entered' and user_id = tests.uid('org_admin')$$), '1', 'of which the tenant''s administrators are told');
select tests.act_as('org_admin');
select is((select changes #>> '{reason,1}' from public.audit_log where verb = 'entered'), 'Asked for help', 'and which is in their log');
select tests.act_as('system_admin');
select public.leave_organisation(tests.uid('organisation'));
select is_empty('select 1 from public.milestones', 'who leaves reaches nothing');
select public.enter_organisation(tests.uid('organisation'), 'Once more');
select tests.arrange($$update public.organisation_entries set expires_at = now()$$);
select is_empty('select 1 from public.milestones', 'nor who stays too long');
select public.enter_organisation(tests.uid('organisation'), 'Once more');
select public.administer_organisation(tests.uid('organisation'), false, null, null, null, null, (select lock_version from public.organisations where id = tests.uid('organisation')));
select is_empty('select 1 from public.milestones', 'a suspended tenant is closed to them, too');
select tests.refused($$select public.enter_organisation(tests.uid('organisation'), 'x')$$, 'CS001', 'and not entered');
select tests.act_as('supplier_pm');
select is_empty('select 1 from public.milestones', 'and to its own people at once');

-- rules: people
select tests.act_as('system_admin');
select tests.refused($$select public.administer_person(tests.uid('system_admin'), 'suspended')$$, 'CS002', 'nobody does it to themselves');
select tests.refused($$select public.administer_person(tests.uid('nothing'), 'suspended')$$, 'CS001', 'or to nobody');
select tests.refused($$select public.administer_person(tests.uid('nobody'), 'asleep')$$, '23514', 'a status is one of three');
select tests.open_session('nobody', '0');
select public.administer_person(tests.uid('nobody'), 'suspended');
select is(tests.peek($$select count(*) from auth.sessions where user_id = tests.uid('nobody')$$), '0', 'a suspended person''s sessions end');
select public.administer_person(tests.uid('nobody'), 'active');
select public.administer_person(tests.uid('nobody'), 'deleted');
select tests.refused($$select public.administer_person(tests.uid('nobody'), 'active')$$, 'CS004', 'a deleted account stays deleted');
select public.administer_person(tests.uid('org_member'), role => 'admin');
select tests.act_as('org_member');
select lives_ok($$select public.administration_overview()$$, 'a promoted person administers');

-- record
select is(tests.peek($$select string_agg(verb, ',' order by id) from public.audit_log where table_name = 'organisation_entries'$$), 'entered,left,entered,entered', 'entering and leaving are logged');

select * from finish();
