-- Submissions, interviews, offers and placements: what follows when a candidate is put forward for a job.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can(statement, tests.staff(), statement) from unnest(array[
  $$select 1 from public.submissions where id = tests.uid('submission')$$,
  $$insert into public.submissions (organisation_id, job_id, candidate_id) values (tests.uid('organisation'), tests.uid('job'), tests.uid('spare_candidate'))$$,
  $$update public.submissions set notes = 'Keen' where id = tests.uid('submission')$$,
  $$select 1 from public.interviews where id = tests.uid('interview')$$,
  $$insert into public.interviews (organisation_id, submission_id, starts_at) values (tests.uid('organisation'), tests.uid('submission'), '2030-01-08 10:00+00')$$,
  $$update public.interviews set feedback = 'Good', rating = 4 where id = tests.uid('interview')$$,
  $$select 1 from public.offers where id = tests.uid('offer')$$,
  $$update public.offers set notes = 'Final' where id = tests.uid('offer')$$,
  $$select 1 from public.placements where id = tests.uid('placement')$$,
  $$update public.placements set end_date = '2030-06-30' where id = tests.uid('placement')$$]) as statement;
select tests.who_can(statement, '{outsider}', 'elsewhere: ' || statement) from unnest(array[
  $$insert into public.submissions (organisation_id, job_id, candidate_id) values (tests.uid('other_organisation'), tests.uid('other_job'), tests.uid('other_spare_candidate'))$$,
  $$insert into public.interviews (organisation_id, submission_id, starts_at) values (tests.uid('other_organisation'), tests.uid('other_submission'), '2030-01-08 10:00+00')$$]) as statement;
select tests.who_can(statement, '{}', 'nobody: ' || statement) from unnest(array[
  $$update public.submissions set status = 'placed'$$, $$update public.submissions set job_id = tests.uid('filled_job')$$, $$update public.submissions set title = 'X'$$, $$delete from public.submissions$$,
  $$update public.interviews set status = 'completed'$$, $$delete from public.interviews$$,
  $$update public.offers set status = 'accepted'$$, $$delete from public.offers$$,
  $$insert into public.placements (organisation_id, submission_id, job_id, candidate_id, start_date) values (tests.uid('organisation'), tests.uid('submission'), tests.uid('job'), tests.uid('candidate'), '2030-01-01')$$,
  $$update public.placements set status = 'active'$$, $$update public.placements set project_id = tests.uid('project')$$, $$update public.placements set deleted_at = now()$$, $$delete from public.placements$$]) as statement;
select tests.act_as('org_admin');
select public.move_record('offer', tests.uid('offer'), 'withdrawn');
select tests.who_can($$insert into public.offers (organisation_id, submission_id, bill_rate) values (tests.uid('organisation'), tests.uid('submission'), 1)$$, tests.staff(), 'an offer is added by the organisation''s people');
select tests.arrange($$update public.offers set status = 'withdrawn' where id = tests.uid('other_offer')$$);
select tests.who_can($$insert into public.offers (organisation_id, submission_id, bill_rate) values (tests.uid('other_organisation'), tests.uid('other_submission'), 1)$$, '{outsider}', 'in their own organisation');
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p <> 'talent.write') where id = tests.uid('staff')$$);
select tests.who_can(statement, '{org_admin}', 'reading is not writing: ' || statement) from unnest(array[
  $$insert into public.submissions (organisation_id, job_id, candidate_id) values (tests.uid('organisation'), tests.uid('job'), tests.uid('spare_candidate'))$$,
  $$update public.submissions set notes = 'Keen' where id = tests.uid('submission')$$,
  $$insert into public.interviews (organisation_id, submission_id, starts_at) values (tests.uid('organisation'), tests.uid('submission'), '2030-01-08 10:00+00')$$,
  $$update public.interviews set rating = 4 where id = tests.uid('interview')$$,
  $$insert into public.offers (organisation_id, submission_id, bill_rate) values (tests.uid('organisation'), tests.uid('submission'), 1)$$,
  $$update public.offers set notes = 'Final' where id = tests.uid('offer')$$,
  $$update public.placements set end_date = '2030-06-30' where id = tests.uid('placement')$$]) as statement;
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p <> 'talent.read') where id = tests.uid('staff')$$);
select tests.who_can('select 1 from public.' || noun || 's where id = tests.uid(''' || noun || ''')', '{org_admin}', 'without talent.read there is no ' || noun)
  from unnest(array['submission', 'interview', 'offer', 'placement']) as noun;

-- rules
select tests.act_as('org_admin');
select tests.refused($$insert into public.submissions (organisation_id, job_id, candidate_id) values (tests.uid('organisation'), tests.uid('job'), tests.uid('candidate'))$$, '23505', 'one submission runs at a time');
select tests.refused($$insert into public.submissions (organisation_id, job_id, candidate_id) values (tests.uid('organisation'), tests.uid('filled_job'), tests.uid('spare_candidate'))$$, 'CS004', 'for an open job');
select tests.refused($$insert into public.submissions (organisation_id, job_id, candidate_id) values (tests.uid('organisation'), tests.uid('other_job'), tests.uid('candidate'))$$, 'CS004', 'of the same organisation');
select tests.refused($$insert into public.submissions (organisation_id, job_id, candidate_id) values (tests.uid('organisation'), tests.uid('job'), tests.uid('other_candidate'))$$, '23503', 'with its own candidates');
select tests.refused($$update public.submissions set owner_id = tests.uid('outsider') where id = tests.uid('submission')$$, 'CS080', 'an owner is one of the organisation''s people');
select tests.refused('update public.' || noun || 's set owner_id = tests.uid(''outsider'') where id = tests.uid(''' || noun || ''')', 'CS080', 'of an ' || noun || ' too')
  from unnest(array['interview', 'offer', 'placement']) as noun;
select public.move_record('candidate', tests.uid('spare_candidate'), 'do_not_contact', reason => 'Asked so');
select tests.refused($$insert into public.submissions (organisation_id, job_id, candidate_id) values (tests.uid('organisation'), tests.uid('job'), tests.uid('spare_candidate'))$$, 'CS082', 'nobody who asked not to be contacted is put forward');
select tests.refused($$update public.interviews set rating = 6 where id = tests.uid('interview')$$, '23514', 'five is the best');
select tests.refused($$update public.interviews set duration_minutes = 0 where id = tests.uid('interview')$$, '23514', 'an interview takes time');
insert into public.offers (id, organisation_id, submission_id, bill_rate) values (tests.uid('second offer'), tests.uid('organisation'), tests.uid('submission'), 1);
select tests.refused($$insert into public.offers (organisation_id, submission_id, bill_rate) values (tests.uid('organisation'), tests.uid('submission'), 2)$$, '23505', 'one offer stands at a time');
select tests.refused($$update public.offers set end_date = '2029-01-01', start_date = '2030-01-01' where id = tests.uid('second offer')$$, '23514', 'it ends after it began');
update public.offers set bill_rate = 490 where id = tests.uid('second offer');
select public.move_record('offer', tests.uid('second offer'), 'extended');
select tests.refused($$update public.offers set bill_rate = 1 where id = tests.uid('second offer')$$, 'CS004', 'what was offered does not change');
select lives_ok($$update public.offers set notes = 'Sent' where id = tests.uid('second offer')$$, 'our notes on it do');
select tests.refused($$update public.placements set end_date = '2029-01-01' where id = tests.uid('placement')$$, '23514', 'a placement ends after it began');
select public.move_record('submission', tests.uid('submission'), 'rejected', reason => 'Too dear');
select tests.refused($$insert into public.interviews (organisation_id, submission_id, starts_at) values (tests.uid('organisation'), tests.uid('submission'), now())$$, 'CS004', 'nothing is added to a closed submission: an interview');
select tests.refused($$insert into public.offers (organisation_id, submission_id) values (tests.uid('organisation'), tests.uid('submission'))$$, 'CS004', 'nor an offer');
update public.submissions set deleted_at = now() where id = tests.uid('submission');
update public.interviews set deleted_at = now() where id = tests.uid('interview');
update public.offers set deleted_at = now() where id = tests.uid('offer');
select is((select array_agg(deleted_by) from (select deleted_by from public.submissions where id = tests.uid('submission') union all select deleted_by from public.interviews where id = tests.uid('interview')
  union all select deleted_by from public.offers where id = tests.uid('offer')) x), array_fill(tests.uid('org_admin'), array[3]), 'deleting says who');
select is((select title from public.submissions where id = tests.uid('submission')), 'Candidate · Welder', 'a submission is called after candidate and job');
insert into public.submissions (id, organisation_id, job_id, candidate_id) values (tests.uid('next submission'), tests.uid('organisation'), tests.uid('job'), tests.uid('candidate'));
select is((select title from public.submissions where id = tests.uid('next submission')), 'Candidate · Welder', 'from the first moment');
select tests.arrange($$update public.placements set deleted_at = '2000-01-01' where id = tests.uid('placement')$$);
select is(tests.peek($$select deleted_at = now() from public.placements where id = tests.uid('placement')$$), 'true', 'a placement is deleted when it is deleted');

-- record
select is(tests.peek($$select parent_id::text from public.audit_log where record_id = tests.uid('submission') limit 1$$), tests.uid('job')::text, 'a submission stands in its job''s history');
select is(tests.peek($$select string_agg(distinct table_name || ' ' || record_label, ', ') from public.audit_log where parent_id = tests.uid('submission')$$),
  'interviews Candidate · Welder, offers Candidate · Welder', 'interviews and offers in their submission''s');
select is(tests.peek($$select parent_id::text from public.audit_log where record_id = tests.uid('placement') limit 1$$), tests.uid('placed_submission')::text, 'and a placement');

select * from finish();
