-- Conversions: lead to account, contact and deal; won deal to project; accepted offer to placement.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select public.convert_lead(tests.uid('lead'), tests.uid('a'), tests.uid('c'), tests.uid('d'))$$, tests.staff(), 'the organisation''s people convert a lead');
select tests.who_can($$select public.convert_lead(tests.uid('other_lead'), tests.uid('a'), tests.uid('c'))$$, '{outsider}', 'in their own organisation');
select tests.act_as('org_admin');
select public.move_record('deal', tests.uid('deal'), 'won');
select is(jsonb_array_length(public.get_deal(tests.uid('deal')) -> 'templates') >= 5, true, 'a deal that is won offers what a project can begin from');
select public.move_record('offer', tests.uid('offer'), 'extended');
select tests.who_can($$select public.open_project_from_deal(tests.uid('deal'), tests.uid('p'), tests.uid('template'))$$, '{org_admin}', 'a project is opened by who creates projects and keeps clients');
select tests.who_can($$select public.accept_offer(tests.uid('offer'), tests.uid('pl'))$$, tests.staff(), 'an offer is accepted by the organisation''s people');
select tests.who_can($$select public.place_on_project(tests.uid('placement'), tests.uid('project'))$$, '{org_admin}', 'somebody is placed on a project by who recruits and reaches it');
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p not in ('pipeline.write', 'talent.write')) where id = tests.uid('staff')$$);
select tests.who_can(statement, '{org_admin}', 'reading is not writing: ' || statement) from unnest(array[
  $$select public.convert_lead(tests.uid('lead'), tests.uid('a'), tests.uid('c'), tests.uid('d'))$$, $$select public.accept_offer(tests.uid('offer'), tests.uid('pl'))$$,
  $$select public.place_on_project(tests.uid('placement'), tests.uid('project'))$$]) as statement;
select tests.arrange($$update public.roles set permissions = permissions || '{projects.create,pipeline.write}' where id = tests.uid('staff')$$);
select tests.who_can($$select public.open_project_from_deal(tests.uid('deal'), tests.uid('p'), tests.uid('template'))$$, '{org_admin}', 'who does not keep clients makes none');
select tests.who_can($$select public.open_project_from_deal(tests.uid('deal'), tests.uid('p'), tests.uid('template'), tests.uid('client'))$$, tests.staff(), 'but opens a project for one that is there');

-- a lead
select tests.act_as('org_admin');
select tests.refused($$select public.convert_lead(tests.uid('other_lead'), tests.uid('a'), tests.uid('c'))$$, 'CS001', 'another organisation''s lead is not there');
select tests.refused($$select public.convert_lead(tests.uid('lead'), null, tests.uid('c'))$$, 'CS006', 'it needs an account');
select tests.refused($$select public.convert_lead(tests.uid('lead'), tests.uid('a'), null)$$, 'CS006', 'and a contact');
select tests.refused($$select public.convert_lead(tests.uid('lead'), tests.uid('a'), tests.uid('c'), null, '[]')$$, 'CS006', 'details are an object');
select tests.refused($$select public.convert_lead(tests.uid('lead'), tests.uid('other_account'), tests.uid('c'))$$, 'CS001', 'another organisation''s account is not there');
select tests.refused($$select public.convert_lead(tests.uid('lead'), tests.uid('account'), tests.uid('other_contact'))$$, 'CS001', 'nor its contact');
select tests.refused($$select public.convert_lead(tests.uid('lead'), tests.uid('account'), tests.uid('contact'), tests.uid('deal'))$$, 'CS006', 'the deal is a new one');
select public.move_record('lead', tests.uid('lead'), 'unqualified', reason => 'No');
select tests.refused($$select public.convert_lead(tests.uid('lead'), tests.uid('a'), tests.uid('c'))$$, 'CS004', 'an unqualified lead is not converted');
select public.move_record('lead', tests.uid('lead'), 'new');
select tests.arrange($$update public.leads set owner_id = tests.uid('viewer') where id = tests.uid('lead')$$);
select is(public.convert_lead(tests.uid('lead'), tests.uid('a'), tests.uid('c'), tests.uid('d'), '{"deal_name": "Paintings", "expected_close": "2030-05-01"}'),
  jsonb_build_object('account_id', tests.uid('a'), 'contact_id', tests.uid('c'), 'deal_id', tests.uid('d')), 'a lead becomes three records');
select is(public.convert_lead(tests.uid('lead'), tests.uid('a'), tests.uid('c'), tests.uid('d')) ->> 'deal_id', tests.uid('d')::text, 'converted again, it is quiet');
select tests.refused($$select public.convert_lead(tests.uid('lead'), tests.uid('a2'), tests.uid('c'), tests.uid('d'))$$, 'CS081', 'but not into something else');
select results_eq($$select a.name, c.full_name, c.email, d.name, d.value, d.expected_close, d.owner_id from public.deals d join public.accounts a on a.id = d.account_id join public.contacts c on c.id = d.contact_id and c.account_id = a.id where d.id = tests.uid('d')$$,
  $$values ('Initech', 'Mona Lisa', 'mona@initech.example', 'Paintings', 5000.00::numeric(14, 2), '2030-05-01'::date, tests.uid('viewer'))$$, 'with what it said, and its owner');
select results_eq($$select status, closed_at from public.leads where id = tests.uid('lead')$$, $$values ('converted', now())$$, 'the lead is closed');
insert into public.leads (id, organisation_id, full_name, company) values (tests.uid('lead2'), tests.uid('organisation'), 'Frank Grimes', 'Globex');
insert into public.contacts (id, organisation_id, full_name) values (tests.uid('loose contact'), tests.uid('organisation'), 'Frank Grimes');
select public.convert_lead(tests.uid('lead2'), tests.uid('account'), tests.uid('loose contact'));
select is((select account_id from public.contacts where id = tests.uid('loose contact')), tests.uid('account'), 'a contact without an account goes to the account');
select is(tests.peek('select count(*) from public.deals where name = ''Globex'''), '0', 'without an id there is no deal');

-- a deal
select tests.refused($$select public.open_project_from_deal(tests.uid('d'), tests.uid('p'), tests.uid('template'))$$, 'CS004', 'a deal that is not won opens nothing');
select tests.refused($$select public.open_project_from_deal(tests.uid('deal'), null, tests.uid('template'))$$, 'CS006', 'the project has an id');
select tests.refused($$select public.open_project_from_deal(tests.uid('deal'), tests.uid('p'), tests.uid('other_template'))$$, 'CS001', 'and a template of ours');
select tests.refused($$select public.open_project_from_deal(tests.uid('deal'), tests.uid('p'), tests.uid('template'), tests.uid('foreign_client'))$$, 'CS001', 'and a client of ours');
select tests.refused($$select public.open_project_from_deal(tests.uid('deal'), tests.uid('p'), tests.uid('template'), null, '[]')$$, 'CS006', 'details are an object');
select is(public.open_project_from_deal(tests.uid('deal'), tests.uid('p'), tests.uid('template'), null, '{"reference": "RCT"}') ->> 'reference', 'RCT', 'a won deal opens a project');
select is(public.open_project_from_deal(tests.uid('deal'), tests.uid('p'), tests.uid('template')) ->> 'reference', 'RCT', 'once');
select tests.refused($$select public.open_project_from_deal(tests.uid('deal'), tests.uid('p2'), tests.uid('template'))$$, 'CS081', 'and no other');
select results_eq($$select p.name, p.total_budget, c.name, a.status, a.client_id = c.id from public.projects p join public.clients c on c.id = p.client_id join public.accounts a on a.id = tests.uid('account') where p.id = tests.uid('p')$$,
  $$values ('Reactor', 1000.00::numeric(14, 2), 'Globex Ltd', 'customer', true)$$, 'for the account, which becomes a client and a customer');
insert into public.deals (id, organisation_id, account_id, name) values (tests.uid('deal2'), tests.uid('organisation'), tests.uid('account'), 'Again');
select public.move_record('deal', tests.uid('deal2'), 'won');
select tests.refused($$select public.open_project_from_deal(tests.uid('deal2'), tests.uid('p'), tests.uid('template'))$$, 'CS006', 'one project comes from one deal');
select is(public.open_project_from_deal(tests.uid('deal2'), tests.uid('p2'), tests.uid('template')) ->> 'client_id', (select client_id::text from public.accounts where id = tests.uid('account')), 'the next project is for the same client');

-- an offer
select tests.refused($$select public.accept_offer(tests.uid('other_offer'), tests.uid('pl'))$$, 'CS001', 'another organisation''s offer is not there');
select tests.refused($$select public.accept_offer(tests.uid('offer'), null)$$, 'CS006', 'the placement has an id');
select tests.arrange($$update public.offers set expires_on = current_date - 3 where id = tests.uid('offer')$$) from (select tests.arrange('alter table public.offers disable trigger "320_offers__fixed"')) x;
select tests.refused($$select public.accept_offer(tests.uid('offer'), tests.uid('pl'))$$, 'CS004', 'an offer runs out');
select tests.arrange($$update public.offers set expires_on = null where id = tests.uid('offer')$$);
select tests.arrange('alter table public.offers enable trigger "320_offers__fixed"');
select tests.arrange($$update public.jobs set status = 'closed' where id = tests.uid('job')$$);
select tests.refused($$select public.accept_offer(tests.uid('offer'), tests.uid('pl'))$$, 'CS004', 'and a closed job takes nobody');
select tests.arrange($$update public.jobs set status = 'open' where id = tests.uid('job')$$);
select tests.arrange($$update public.candidates set status = 'do_not_contact' where id = tests.uid('candidate')$$);
select tests.refused($$select public.accept_offer(tests.uid('offer'), tests.uid('pl'))$$, 'CS082', 'nor is anybody placed who asked not to be contacted');
select tests.arrange($$update public.candidates set status = 'active' where id = tests.uid('candidate')$$);
select is(public.accept_offer(tests.uid('offer'), tests.uid('pl')) ->> 'job_status', 'filled', 'accepting the last opening''s offer fills the job');
select is(public.accept_offer(tests.uid('offer'), tests.uid('pl')) ->> 'placement_id', tests.uid('pl')::text, 'accepted again, it is quiet');
select tests.refused($$select public.accept_offer(tests.uid('offer'), tests.uid('pl2'))$$, 'CS081', 'but makes no second placement');
select results_eq($$select p.title, p.start_date, p.bill_rate, p.pay_rate, p.status, o.status, s.status, j.status, c.status
    from public.placements p join public.submissions s on s.id = p.submission_id join public.offers o on o.submission_id = s.id join public.jobs j on j.id = p.job_id join public.candidates c on c.id = p.candidate_id where p.id = tests.uid('pl')$$,
  $$values ('Candidate · Welder', '2030-02-01'::date, 500.00::numeric(10, 2), 410.00::numeric(10, 2), 'scheduled', 'accepted', 'placed', 'filled', 'placed')$$, 'everything says so');
insert into public.jobs (id, organisation_id, title, openings) values (tests.uid('two'), tests.uid('organisation'), 'Two', 2);
select public.move_record('job', tests.uid('two'), 'open');
insert into public.submissions (id, organisation_id, job_id, candidate_id) values (tests.uid('s2'), tests.uid('organisation'), tests.uid('two'), tests.uid('spare_candidate'));
insert into public.offers (id, organisation_id, submission_id) values (tests.uid('o2'), tests.uid('organisation'), tests.uid('s2'));
select tests.refused($$select public.accept_offer(tests.uid('o2'), tests.uid('pl2'))$$, 'CS004', 'a draft is not accepted');
select public.move_record('offer', tests.uid('o2'), 'extended');
select is(public.accept_offer(tests.uid('o2'), tests.uid('pl2')) ->> 'job_status', 'open', 'a job with another opening stays open');

-- a placement
select tests.refused($$select public.place_on_project(tests.uid('placement'), tests.uid('other_project'))$$, 'CS001', 'another organisation''s project is not there');
select is(public.place_on_project(tests.uid('placement'), tests.uid('project')), 2, 'somebody works on a project');
select is(public.place_on_project(tests.uid('placement'), tests.uid('project')), 2, 'said again, it is quiet');
select is(tests.peek($$select count(*) from public.audit_log where record_id = tests.uid('placement') and project_id is not null$$), '0', 'which the project''s customer does not read');
select is(public.place_on_project(tests.uid('placement'), null), 3, 'and leaves it');
select public.move_record('placement', tests.uid('placement'), 'ended_early', reason => 'Ill');
select tests.refused($$select public.place_on_project(tests.uid('placement'), tests.uid('project'))$$, 'CS004', 'an ended placement works on nothing');

select * from finish();
