-- Ticket clocks: what was used is conserved, whatever moves the target.
select no_plan();
select tests.make_world();
select tests.is_ordinary();
-- The organisation: London, Monday to Friday, 09:00 to 17:30, closed on 2030-12-25. 2030-01-07 is a Monday.
create function pg_temp.seconds(a text, b text) returns text language sql as $$ select tests.peek(format('select private.working_seconds(tests.uid(''organisation''), %L, %L)', a, b)) $$;
create function pg_temp.plus(a text, s bigint) returns text language sql as $$ select tests.peek(format('select private.add_working_seconds(tests.uid(''organisation''), %L, %s) at time zone ''UTC''', a, s)) $$;
create function pg_temp.due(name text default 'support_ticket') returns text language sql as $$ select tests.peek(format('select concat_ws('' / '', first_response_due_at at time zone ''UTC'', resolution_due_at at time zone ''UTC'') from public.tickets where id = %L', tests.uid(name))) $$;
create function pg_temp.clock(key text) returns text language sql as $$ select public.get_ticket_clock(tests.uid('support_ticket')) ->> key $$;

-- access
select tests.who_can($$select 1 from public.ticket_targets where id = tests.uid('ticket_target')$$, tests.staff(), 'targets are ours');
select tests.who_can($$insert into public.ticket_targets (organisation_id, priority, resolution_minutes) values (tests.uid('organisation'), 'low', 5)$$, '{org_admin}', 'who manages tickets sets them');
select tests.who_can($$insert into public.ticket_targets (organisation_id, priority, resolution_minutes) values (tests.uid('other_organisation'), 'low', 5)$$, '{outsider}', 'in their own organisation');
select tests.who_can($$update public.ticket_targets set resolution_minutes = 5 where id = tests.uid('ticket_target')$$, '{org_admin}', 'and changes them');
select tests.who_can($$delete from public.ticket_targets$$, '{}', 'nobody deletes one');
select tests.who_can($$select 1 from public.ticket_clock_segments where ticket_id = tests.uid('support_ticket')$$, tests.staff(), 'segments are ours to read');
select tests.who_can($$insert into public.ticket_clock_segments (organisation_id, ticket_id, holder, started_at) values (tests.uid('organisation'), tests.uid('support_ticket'), 'client', now())$$, '{}', 'and nobody''s to write');
select tests.who_can($$select private.add_working_seconds(tests.uid('organisation'), now(), 60)$$, '{}', 'nobody asks for working time directly');

-- rules: working time
select is(pg_temp.seconds('2030-01-07 08:00+00', '2030-01-07 10:00+00'), '3600', 'before opening nothing counts');
select is(pg_temp.seconds('2030-01-04 17:00+00', '2030-01-07 09:30+00'), '3600', 'nor over a weekend');
select is(pg_temp.seconds('2030-12-24 17:00+00', '2030-12-26 10:00+00'), '5400', 'nor on a holiday');
select is(pg_temp.seconds('2030-01-07 10:00+00', '2030-01-07 09:00+00'), '0', 'nor backwards');
select is(pg_temp.seconds('2030-03-29 17:00+00', '2030-04-01 09:00+00'), '5400', 'after the clocks went forward it opens an hour earlier');
select is(pg_temp.seconds('2030-10-25 16:00+00', '2030-10-28 10:00+00'), '5400', 'and after they went back an hour later');
select is(pg_temp.plus('2030-01-07 09:00+00', 3600), '2030-01-07 10:00:00', 'an hour');
select is(pg_temp.plus('2030-01-04 17:00+00', 3600), '2030-01-07 09:30:00', 'over a weekend');
select is(pg_temp.plus('2030-01-04 17:00+00', 1800), '2030-01-04 17:30:00', 'to the end of the day');
select is(pg_temp.plus('2030-01-05 12:00+00', 0), '2030-01-07 09:00:00', 'nothing, from when it opens');
select is(pg_temp.plus('2030-01-07 09:00+00', 30600 * 1000), '2033-11-07 17:30:00', 'a thousand days, one of them a holiday');

-- rules: due
select tests.arrange($$update public.tickets set priority = 'high' where id = tests.uid('support_ticket')$$);
select tests.clock('support_ticket', 'us 2030-01-07 16:00+00');
select is(pg_temp.due(), '2030-01-07 17:00:00 / 2030-01-08 15:30:00', 'an hour to answer, eight to resolve');
select tests.clock('support_ticket', 'us 2030-01-07 16:00+00', 'client 2030-01-07 16:30+00');
select is(pg_temp.due(), '', 'while it waits for the client nothing is due');
select tests.clock('support_ticket', 'us 2030-01-07 16:00+00', 'client 2030-01-07 16:30+00', 'us 2030-01-09 10:00+00');
select is(pg_temp.due(), '2030-01-09 10:30:00 / 2030-01-09 17:30:00', 'and afterwards what was used counts');
select tests.act_as('org_admin');
update public.ticket_targets set first_response_minutes = 90, resolution_minutes = 40 where id = tests.uid('ticket_target');
select is(pg_temp.due(), '2030-01-09 11:00:00 / 2030-01-09 10:10:00', 'another target keeps it');
select tests.arrange($$update public.tickets set priority = 'low' where id = tests.uid('support_ticket')$$);
select is(pg_temp.due(), '', 'a priority without a target has none');
insert into public.ticket_targets (organisation_id, priority, first_response_minutes, resolution_minutes) values (tests.uid('organisation'), 'low', 20, 510);
select is(pg_temp.due(), '2030-01-07 16:20:00 / 2030-01-10 09:30:00', 'one that comes later looks back, too');
insert into public.organisation_holidays (organisation_id, date, name) values (tests.uid('organisation'), '2030-01-10', 'Fair');
select is(pg_temp.due(), '2030-01-07 16:20:00 / 2030-01-11 09:30:00', 'a new holiday moves it');
select tests.arrange($$delete from public.organisation_holidays where date = '2030-01-10'$$);
select is(pg_temp.due(), '2030-01-07 16:20:00 / 2030-01-10 09:30:00', 'and back');
update public.organisations set settings = jsonb_set(settings, '{calendar,day_starts_at}', '"08:00"') where id = tests.uid('organisation');
select is(pg_temp.due(), '2030-01-07 16:20:00 / 2030-01-10 08:30:00', 'so do other hours');
update public.organisations set settings = jsonb_set(settings, '{calendar,day_starts_at}', '"09:00"') where id = tests.uid('organisation');

-- rules: the clock follows what happens
select tests.act_as('client_member');
select public.create_ticket(tests.uid('new'), tests.uid('client'), 'New', 'New', priority => 'high');
create function pg_temp.spans() returns text language sql as $$ select tests.peek($q$select string_agg(holder || case when ended_at is null then '…' else '' end, ' ' order by id) from public.ticket_clock_segments where ticket_id = tests.uid('new')$q$) $$;
select is(pg_temp.spans(), 'us…', 'it begins with us');
select tests.act_as('org_member');
select public.reply_to_ticket(tests.uid('m1'), tests.uid('new'), 'x');
select is(pg_temp.spans(), 'us…', 'taking it up keeps the ball');
select public.reply_to_ticket(tests.uid('m2'), tests.uid('new'), 'x', status => 'waiting_client');
select is(pg_temp.spans(), 'us client…', 'a question hands it over');
select public.move_ticket(tests.uid('new'), 'resolved');
select is(pg_temp.spans(), 'us client', 'resolving stops it');
select is(tests.peek($$select first_response_seconds is not null and resolution_seconds is not null and due_at is null and not is_open from public.tickets where id = tests.uid('new')$$), 'true', 'and says what it took');
select public.move_ticket(tests.uid('new'), 'open');
select is(pg_temp.spans(), 'us client us…', 'opening it again goes on');
select is(tests.peek($$select resolved_at is null and resolution_seconds is null from public.tickets where id = tests.uid('new')$$), 'true', 'as if it had not been resolved');
select tests.arrange($$update public.tickets set status = 'waiting_client', status_changed_at = '2020-01-01' where id = tests.uid('new')$$);
select is(tests.peek($$select bool_and(ended_at is null or ended_at >= started_at) from public.ticket_clock_segments where ticket_id = tests.uid('new')$$), 'true', 'time does not run backwards');

-- rules: the split
select tests.act_as('client_member');
select tests.clock('support_ticket', 'us 2020-01-06 16:00+00', 'client 2020-01-06 17:00+00', 'us 2020-01-07 12:00+00', 'nobody 2020-01-07 18:00+00');
select is(pg_temp.clock('elapsed_seconds') || ' = ' || pg_temp.clock('us_seconds') || ' + ' || pg_temp.clock('client_seconds') || ' + ' || pg_temp.clock('outside_seconds'), '93600 = 23400 + 12600 + 57600', 'with us, with the client and outside hours make up the whole');
select is(jsonb_array_length(public.get_ticket_clock(tests.uid('support_ticket')) -> 'segments'), 3, 'as it went');

-- rules: what is resolved keeps its figures
create function pg_temp.figures() returns text language sql as $$ select tests.peek($q$select concat_ws(' ', resolution_seconds, is_resolution_breached) from public.ticket_overview where id = tests.uid('support_ticket')$q$) $$;
select tests.arrange($$update public.tickets set status = 'resolved', status_changed_at = '2020-01-07 18:00+00' where id = tests.uid('support_ticket')$$);
select is(pg_temp.figures(), '23400 f', 'six and a half hours of eight and a half');
select tests.act_as('org_admin');
update public.ticket_targets set resolution_minutes = 30 where organisation_id = tests.uid('organisation') and priority = 'low';
insert into public.organisation_holidays (organisation_id, date, name) values (tests.uid('organisation'), '2020-01-07', 'Late');
select is(pg_temp.clock('resolution')::jsonb ->> 'used_seconds', '23400', 'another target and another holiday come too late');
select tests.arrange($$update public.tickets set status = 'closed' where id = tests.uid('support_ticket')$$);
select is(pg_temp.figures(), '23400 f', 'also when it is closed');
select public.move_ticket(tests.uid('support_ticket'), 'open');
select is(pg_temp.figures(), 't', 'opened again, it is measured by what holds now');
select tests.arrange($$delete from public.organisation_holidays where date = '2020-01-07'$$);
select tests.act_as('client_member');

-- rules: breaches
select tests.arrange($$insert into public.user_roles (organisation_id, role_id, user_id) select tests.uid('organisation'), tests.uid('staff'), tests.uid(n) from unnest(array['viewer']) as n$$);
select tests.arrange($$update public.tickets set priority = 'high', assignee_id = tests.uid('viewer') where id = tests.uid('support_ticket')$$);
select tests.clock('support_ticket', 'us 2020-01-06 09:00+00');
select is(tests.peek('select private.sweep_tickets()'), '2', 'both targets are missed');
select is(tests.peek($$select string_agg(p.full_name || ' ' || (n.data ->> 'target'), ', ' order by p.full_name, n.data ->> 'target') from public.notifications n join public.profiles p on p.id = n.user_id where n.kind = 'ticket_breached'$$),
  'org_admin first_response, org_admin resolution, org_member first_response, org_member resolution, viewer first_response, viewer resolution', 'who has it, who wrote in it and who manages tickets is told, and no client');
select is(tests.peek('select private.sweep_tickets()'), '0', 'once');
select tests.arrange($$update public.tickets set priority = 'medium' where id = tests.uid('support_ticket')$$);
select tests.arrange($$update public.tickets set priority = 'high' where id = tests.uid('support_ticket')$$);
select is(tests.peek('select private.sweep_tickets()'), '0', 'whatever moves the due moment');
select tests.act_as('org_member');
select is((select is_response_breached and is_resolution_breached from public.ticket_overview where id = tests.uid('support_ticket')), true, 'the list says so, too');

-- record
select isnt_empty($$select 1 from public.audit_log where table_name = 'ticket_targets' and verb = 'changed'$$, 'a target''s change is logged');
select is(tests.peek($$select lock_version from public.ticket_targets where id = tests.uid('ticket_target')$$), '2', 'and stamped');

select * from finish();
