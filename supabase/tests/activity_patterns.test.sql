-- Activity patterns: what is done again and again, and what follows.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.activity_patterns where id = tests.uid('call')$$, tests.staff(), 'the organisation''s people see patterns');
select tests.who_can($$select 1 from public.activity_pattern_successors where pattern_id = tests.uid('call')$$, tests.staff(), 'and what follows them');
select tests.who_can($$insert into public.activity_patterns (organisation_id, code, name) values (tests.uid('organisation'), 'x', 'X')$$, '{org_admin}', 'designers add one');
select tests.who_can($$insert into public.activity_patterns (organisation_id, code, name) values (tests.uid('other_organisation'), 'x', 'X')$$, '{outsider}', 'in their own organisation');
select tests.who_can($$update public.activity_patterns set name = 'X' where id = tests.uid('call')$$, '{org_admin}', 'and change one');
select tests.who_can($$delete from public.activity_patterns$$, '{}', 'nobody deletes a row');
select tests.who_can($$insert into public.activity_pattern_successors (organisation_id) values (tests.uid('organisation'))$$, '{}', 'nobody writes successors directly');
select tests.who_can($$select public.set_pattern_successors(tests.uid('write'), '[]')$$, '{org_admin}', 'designers set them');

-- rules
select tests.act_as('org_admin');
select tests.refused($$update public.activity_patterns set code = 'ring' where id = tests.uid('call')$$, 'CS004', 'a published pattern keeps its code');
select lives_ok($$update public.activity_patterns set code = 'spare' where id = tests.uid('spare_pattern')$$, 'a draft''s changes');
select tests.refused($$update public.activity_patterns set code = 'Call me' where id = tests.uid('spare_pattern')$$, '23514', 'a code is small letters');
select tests.refused($$update public.activity_patterns set target_days = -1 where id = tests.uid('call')$$, '23514', 'days are not negative');
select tests.refused($$update public.activity_patterns set target_days = 1001 where id = tests.uid('call')$$, '23514', 'nor beyond a thousand');
select tests.refused($$insert into public.activity_patterns (organisation_id, code, name) values (tests.uid('organisation'), 'call', 'X')$$, '23505', 'a code is used once');
create function pg_temp.set(list text) returns text language sql as $$ select format('select public.set_pattern_successors(tests.uid(''write''), %L)', list) $$;
select tests.refused(pg_temp.set('{}'), 'CS006', 'successors are a list');
select tests.refused(pg_temp.set('[1]'), 'CS006', 'of objects');
select tests.refused(pg_temp.set(jsonb_build_array(jsonb_build_object('successor_pattern_id', tests.uid('write'), 'trigger_on', 'skip'))::text), 'CS006', 'a pattern does not follow itself');
select tests.refused(pg_temp.set(jsonb_build_array(jsonb_build_object('successor_pattern_id', tests.uid('other_call'), 'trigger_on', 'skip'))::text), 'CS006', 'nor one of another organisation');
select tests.refused(pg_temp.set(jsonb_build_array(jsonb_build_object('successor_pattern_id', tests.uid('close'), 'trigger_on', 'never'))::text), 'CS006', 'a trigger is one of the list');
select tests.refused(pg_temp.set(jsonb_build_array(jsonb_build_object('successor_pattern_id', tests.uid('close'), 'trigger_on', 'skip', 'delay_days', -1))::text), 'CS006', 'a delay is not negative');
select tests.refused(pg_temp.set((select jsonb_agg(jsonb_build_object('successor_pattern_id', tests.uid('close'), 'trigger_on', 'skip')) from generate_series(1, 2))::text), 'CS006', 'a successor stands once');
select tests.refused(pg_temp.set((select jsonb_agg(1) from generate_series(1, 10000))::text), 'CS007', 'ten thousand are too many');
select tests.refused($$select public.set_pattern_successors(tests.uid('write'), '[]', 99)$$, 'CS003', 'another version is refused');
select is(public.set_pattern_successors(tests.uid('write'), jsonb_build_array(jsonb_build_object('successor_pattern_id', tests.uid('close'), 'trigger_on', 'skip', 'delay_days', 3)), 1), 2, 'a new list counts as a change of the pattern');
select is((select delay_days from public.activity_pattern_successors where pattern_id = tests.uid('write')), 3, 'and is there');
select is((tests.step('call')).subject, 'Call', 'a running workplan keeps what it was started with');

-- record
select isnt_empty($$select 1 from public.audit_log where table_name = 'activity_pattern_successors' and actor_id = tests.uid('org_admin')$$, 'changes are logged');

select * from finish();
