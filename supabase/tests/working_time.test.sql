-- Working time: working days of the organisation, in its timezone.
select no_plan();
select tests.make_world();
select tests.is_ordinary();
create function pg_temp.day(at text) returns text language sql as $$ select tests.peek(format('select private.working_day(tests.uid(''organisation''), %L)', at)) $$;
create function pg_temp.plus(from_date text, days integer) returns text language sql as $$ select tests.peek(format('select private.add_working_days(tests.uid(''organisation''), %L, %s)', from_date, days)) $$;
create function pg_temp.closing(day text) returns text language sql as $$ select tests.peek(format('select private.day_end(tests.uid(''organisation''), %L) at time zone ''UTC''', day)) $$;
create function pg_temp.set(path text, value text) returns void language sql as $$ select tests.arrange(format('update public.organisations set settings = jsonb_set(settings, %L, %L) where id = tests.uid(''organisation'')', path, value)) $$;

-- access
select tests.who_can($$select private.add_working_days(tests.uid('organisation'), current_date, 1)$$, '{}', 'nobody asks for working days directly');
select tests.who_can($$select 1 from public.record_types$$, array(select unnest(tests.actors()) except select unnest(array['suspended', 'anonymous'])), 'whoever is signed in reads the registry');
select tests.who_can($$insert into public.record_types select 'x', 'X', 'xs', 'name', null, '{}', null, null, 'pipeline.read', '/', false$$, '{}', 'nobody adds to it');
select tests.act_as('org_admin');
select is_empty($$select code, s from public.record_types, unnest(statuses) s where not tests.peek(format($q$select bool_or(pg_get_constraintdef(oid) like '%%''%s''%%')::text from pg_constraint where conrelid = 'public.%I'::regclass and contype = 'c'$q$, s, table_name))::boolean$$, 'its stages are those of the tables');
select is(tests.peek($$select count(*) from public.record_types rt join pg_class c on c.relname = rt.table_name join pg_trigger g on g.tgrelid = c.oid where g.tgname = '700_' || rt.table_name || '__workplans_insert'$$),
  (select count(*)::text from public.record_types where is_root), 'every root table has its trigger');

-- rules: days
select is(pg_temp.plus('2030-01-04', 1), '2030-01-07', 'Friday and a day is Monday');
select is(pg_temp.plus('2030-01-05', 0), '2030-01-07', 'a day off counts as the next working day');
select is(pg_temp.plus('2030-01-05', 1), '2030-01-08', 'and counting starts there');
select is(pg_temp.plus('2030-12-24', 1), '2030-12-26', 'a holiday is left out');
select is(pg_temp.plus('2030-01-01', 1000), '2033-11-02', 'a thousand days, one of them a holiday');
select pg_temp.set('{calendar,working_days}', '[7]');
select is(pg_temp.plus('2030-01-01', 2), '2030-01-20', 'an organisation that works on Sundays');
select pg_temp.set('{calendar,working_days}', '[3]');
select is(pg_temp.plus('2030-12-18', 1), '2031-01-01', 'whose only day of the week is a holiday once');
select pg_temp.set('{calendar,working_days}', '[1,2,3,4,5]');
select is(tests.peek($$select private.working_days_between(tests.uid('organisation'), '2030-12-20', '2030-12-27')$$), '4', 'working days between two dates');
select is(tests.peek($$select private.working_days_between(tests.uid('organisation'), '2030-12-27', '2030-12-20')$$), '0', 'none backwards');

-- rules: hours
select is(pg_temp.day('2030-01-07 17:30+00'), '2030-01-07', 'until closing time it is today');
select is(pg_temp.day('2030-01-07 17:31+00'), '2030-01-08', 'after closing time it is tomorrow');
select is(pg_temp.day('2030-01-04 18:00+00'), '2030-01-07', 'on Friday evening it is Monday');
select is(pg_temp.day('2030-07-01 17:00+00'), '2030-07-02', 'closing time is local, in summer too');
select is(pg_temp.closing('2030-03-29'), '2030-03-29 17:30:00', 'before the clocks change, a day closes at half past five');
select is(pg_temp.closing('2030-04-01'), '2030-04-01 16:30:00', 'and after');
select is(pg_temp.closing('2030-10-28'), '2030-10-28 17:30:00', 'and back');

-- rules: when a day begins; the same days stand in lib/days.test.ts
create function pg_temp.beginning(zone text, day text) returns text language sql as $$
  select pg_temp.set('{defaults,timezone}', to_json(zone)::text);
  select tests.peek(format('select private.day_start(tests.uid(''organisation''), %L) at time zone ''UTC''', day));
$$;
select is(pg_temp.beginning(x.zone, x.day), x.moment, 'in ' || x.zone || ' ' || x.day) from (values ('UTC', '2025-03-05', '2025-03-05 00:00:00'), ('Europe/London', '2025-03-30', '2025-03-30 00:00:00'), ('Europe/London', '2025-03-31', '2025-03-30 23:00:00'),
  ('Europe/London', '2025-10-26', '2025-10-25 23:00:00'), ('Africa/Cairo', '2025-04-25', '2025-04-24 22:00:00'), ('America/Havana', '2025-11-02', '2025-11-02 04:00:00'), ('Pacific/Auckland', '2025-01-01', '2024-12-31 11:00:00')) x (zone, day, moment);
select pg_temp.set('{defaults,timezone}', '"Europe/London"');
select pg_temp.set('{defaults,timezone}', '"Pacific/Auckland"');
select is(pg_temp.day('2030-01-06 20:00+00'), '2030-01-07', 'elsewhere it is tomorrow already');
select is(pg_temp.closing('2030-01-07'), '2030-01-07 04:30:00', 'and closes before we open');
select pg_temp.set('{defaults,timezone}', '"America/New_York"');
select is(pg_temp.day('2030-01-08 03:00+00'), '2030-01-08', 'Monday evening there, so Tuesday');

select * from finish();
