-- Reads of sales and recruiting: views, totals, and a record's page in one call.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can('select 1 from public.' || v || '_overview where id = tests.uid(''' || n || ''')', tests.staff(), 'the view of each noun is for the organisation''s people: ' || n)
  from (values ('company', 'account'), ('contact', 'contact'), ('lead', 'lead'), ('deal', 'deal'), ('job', 'job'), ('candidate', 'candidate'), ('submission', 'submission'),
    ('interview', 'interview'), ('offer', 'offer'), ('placement', 'placement')) as x (v, n);
select tests.who_can('select 1 from public.stage_totals(tests.uid(''organisation''), ''' || n || ''')', tests.staff(), 'so are the totals: ' || n)
  from unnest(array['account', 'lead', 'deal', 'job', 'candidate', 'submission', 'placement']) as n;
select tests.who_can(format('select 1 where public.get_%s(tests.uid(%L)) is not null', n, n), tests.staff(), 'and the page: ' || n)
  from unnest(array['account', 'contact', 'lead', 'deal', 'job', 'candidate', 'submission', 'placement']) as n;

-- rules
select tests.act_as('org_admin');
select tests.refused($$select 1 from public.stage_totals(tests.uid('organisation'), 'skill')$$, 'CS006', 'skills have no stages');
select results_eq($$select name, contact_count, open_deal_count, open_job_count from public.company_overview where id = tests.uid('account')$$, $$values ('Globex Ltd', 1, 1, 1)$$, 'an account counts what is going on');
select results_eq($$select account_name, contact_name, weighted_value, owner_name from public.deal_overview where id = tests.uid('deal')$$, $$values ('Globex Ltd', 'Hank Scorpio', 200.00::numeric(14, 2), null::text)$$, 'a deal weighs its value');
select results_eq($$select live_submission_count, placement_count from public.job_overview where id = tests.uid('filled_job')$$, $$values (1, 1)$$, 'a job counts who is at work');
select is((select skills #>> '{0,name}' from public.candidate_overview where id = tests.uid('candidate')), 'skill', 'a candidate shows skills');
select is((select next_interview_at from public.submission_overview where id = tests.uid('submission')), '2030-01-07 10:00+00'::timestamptz, 'a submission its next interview');
select is((select margin from public.placement_overview where id = tests.uid('placement')), 100.00::numeric(10, 2), 'a placement its margin');
insert into public.deals (organisation_id, name, value, currency, owner_id) values (tests.uid('organisation'), 'Euro', 300, 'EUR', null), (tests.uid('organisation'), 'Mine', 100, 'GBP', tests.uid('org_admin'));
select results_eq($$select status, currency, record_count, total_value, weighted_value from public.stage_totals(tests.uid('organisation'), 'deal')$$,
  $$values ('qualification', 'EUR', 1::bigint, 300.00, 60.00), ('qualification', 'GBP', 2::bigint, 1100.00, 220.00)$$, 'totals keep currencies apart');
select results_eq($$select record_count, total_value from public.stage_totals(tests.uid('organisation'), 'deal', tests.uid('org_admin'))$$, $$values (1::bigint, 100.00)$$, 'or are one person''s');
select results_eq($$select status, record_count, currency, total_value from public.stage_totals(tests.uid('organisation'), 'job')$$, $$values ('filled', 1::bigint, null::text, null::numeric), ('open', 1, null, null)$$, 'jobs are counted');
select is(jsonb_array_length(public.get_account(tests.uid('account')) -> 'deals'), 1, 'an account''s page has its deals');
select is(public.get_deal(tests.uid('deal')) -> 'templates', '[]', 'a deal''s page offers no project before it is won');
select is(public.get_lead(tests.uid('lead')) -> 'duplicates', '[]', 'a lead''s page what may be the same');
select is(public.get_submission(tests.uid('submission')) #>> '{offers,0,id}', tests.uid('offer')::text, 'a submission''s page its offers');
select is(public.get_submission(tests.uid('submission')) #>> '{interviews,0,id}', tests.uid('interview')::text, 'and interviews');
select is(public.get_candidate(tests.uid('candidate')) #>> '{skills,0,level}', 'advanced', 'a candidate''s page skills');
select is(public.get_placement(tests.uid('placement')) #>> '{submission,id}', tests.uid('placed_submission')::text, 'a placement''s page its submission');
select is(public.get_job(tests.uid('job')) #>> '{submissions,0,candidate_name}', 'Candidate', 'a job''s page who is put forward');
update public.leads set deleted_at = now() where id = tests.uid('lead');
select is(public.get_lead(tests.uid('lead')), null, 'a deleted record is not found');
update public.leads set deleted_at = null, owner_id = tests.uid('viewer') where id = tests.uid('lead');
select is(public.get_timeline(tests.uid('lead')) #>> array['names', tests.uid('viewer')::text], 'viewer', 'history names the people in it');
select is(public.get_timeline(tests.uid('submission')) #>> array['names', tests.uid('job')::text], 'Welder', 'and the records');

-- boards
select tests.act_as('org_admin');
select is(jsonb_array_length(public.list_cards(tests.uid('organisation'), 'deal')), (select count(*)::integer from public.deal_overview where organisation_id = tests.uid('organisation')), 'a board has the cards of every stage');
select cmp_ok(jsonb_array_length(public.list_cards(tests.uid('organisation'), 'deal')), '>', 0, 'and there are some');
select is(public.list_cards(tests.uid('organisation'), 'lead', tests.uid('nobody')), '[]', 'of one owner, if asked');
select is(public.list_cards(tests.uid('other_organisation'), 'lead'), '[]', 'and nothing out of reach');
select tests.refused($$select public.list_cards(tests.uid('organisation'), 'account')$$, 'CS006', 'there are five boards');
select tests.refused($$select public.list_cards(tests.uid('organisation'), 'lead', null, 0)$$, 'CS006', 'with at least one card a stage');

-- out of reach
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p not like 'pipeline.%') where id = tests.uid('staff')$$);
select tests.act_as('org_member');
select results_eq($$select title, account_name from public.job_overview where id = tests.uid('job')$$, $$values ('Welder', null::text)$$, 'a name out of reach is null');

select * from finish();
