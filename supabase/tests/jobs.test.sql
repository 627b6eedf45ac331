-- Jobs: kept by the supplier's people.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.jobs where id = tests.uid('job')$$, tests.staff(), 'a job is seen by the organisation''s people');
select tests.who_can($$insert into public.jobs (organisation_id, title) values (tests.uid('organisation'), 'New')$$, tests.staff(), 'who adds one');
select tests.who_can($$insert into public.jobs (organisation_id, title) values (tests.uid('other_organisation'), 'New')$$, '{outsider}', 'in their own organisation');
select tests.who_can($$update public.jobs set location = 'Leeds' where id = tests.uid('job')$$, tests.staff(), 'and changes one');
select tests.who_can($$update public.jobs set status = 'filled'$$, '{}', 'nobody writes a stage');
select tests.who_can($$delete from public.jobs$$, '{}', 'nobody deletes a job''s row');
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p <> 'talent.write') where id = tests.uid('staff')$$);
select tests.who_can($$update public.jobs set location = 'Leeds' where id = tests.uid('job')$$, '{org_admin}', 'reading is not writing');
select tests.who_can($$insert into public.jobs (organisation_id, title) values (tests.uid('organisation'), 'New')$$, '{org_admin}', 'nor adding');
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p <> 'talent.read') where id = tests.uid('staff')$$);
select tests.who_can($$select 1 from public.jobs where id = tests.uid('job')$$, '{org_admin}', 'without talent.read there are no jobs');

-- rules
select tests.act_as('org_admin');
select tests.refused($$update public.jobs set openings = 0 where id = tests.uid('job')$$, '23514', 'a job has an opening');
select tests.refused($$update public.jobs set bill_rate = -1 where id = tests.uid('job')$$, '23514', 'a rate is not negative');
select tests.refused($$update public.jobs set rate_unit = 'week' where id = tests.uid('job')$$, '23514', 'a unit is one of the list');
select tests.refused($$update public.jobs set remote_policy = 'moon' where id = tests.uid('job')$$, '23514', 'so is where it is done');
select tests.refused($$update public.jobs set account_id = tests.uid('other_account') where id = tests.uid('job')$$, '23503', 'a job belongs to an account of the same organisation');
select tests.refused($$update public.jobs set owner_id = tests.uid('outsider') where id = tests.uid('job')$$, 'CS080', 'an owner is one of the organisation''s people');
update public.jobs set title = 'Senior welder' where id = tests.uid('job');
select is((select title from public.submissions where id = tests.uid('submission')), 'Candidate · Senior welder', 'its submissions are called after it');
update public.jobs set deleted_at = now() where id = tests.uid('job');
select is((select deleted_by from public.jobs where id = tests.uid('job')), tests.uid('org_admin'), 'deleting says who');

-- record
select is(tests.peek($$select changes ->> 'title' from public.audit_log where record_id = tests.uid('job') and verb = 'changed' order by id desc limit 1$$), '["Welder", "Senior welder"]', 'changing is logged');
select is(tests.peek($$select parent_id::text from public.audit_log where record_id = tests.uid('job') and verb = 'created'$$), tests.uid('account')::text, 'and stands in the account''s history');

select * from finish();
