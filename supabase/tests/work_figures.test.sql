-- Work figures: what is counted is what its list shows, as far as each person reaches.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.activity_register where entity_id = tests.uid('lead')$$, tests.staff(), 'the organisation''s people see the register');
select tests.who_can($$select 1 from public.activity_register where entity_id = tests.uid('other_lead')$$, '{outsider}', 'of their own organisation');
select tests.who_can($$select 1 from public.phase_passages where entity_id = tests.uid('lead')$$, tests.staff(), 'and how its workplans go');
select tests.who_can($$select 1 from public.phase_passages where entity_id = tests.uid('other_lead')$$, '{outsider}', 'each of their own');
select tests.who_can($$select 1 where (public.get_work_figures(tests.uid('organisation')) #>> '{phases,0,open}')::integer > 0$$, tests.staff(), 'and its figures');
select tests.who_can($$select 1 where public.get_work_figures(tests.uid('other_organisation')) -> 'stages' ? 'lead'$$, '{outsider}', 'records are counted as far as one reaches');

-- rules
create function pg_temp.figures() returns jsonb language sql as $$ select public.get_work_figures(tests.uid('organisation')) $$;
select tests.arrange($$update public.organisations set settings = jsonb_set(settings, '{defaults,timezone}', '"UTC"') where id = tests.uid('organisation')$$);
select tests.arrange($$delete from public.activities where organisation_id = tests.uid('organisation') and workplan_instance_id is null$$);
select tests.act_as('org_member');
select public.add_activity(tests.uid('old ' || n), 'deal', tests.uid('deal'), '{"subject": "Old"}') from unnest(array[0, 2, 3, 7, 8, 14, 15, 30, 31, 400]) n;
select tests.arrange(format('update public.activities set starts_on = current_date - %s, due_date = current_date - %s where id = tests.uid(''old %s'')', n, n, n)) from unnest(array[0, 2, 3, 7, 8, 14, 15, 30, 31, 400]) n;
select tests.arrange($$delete from public.activities where organisation_id = tests.uid('organisation') and workplan_instance_id is not null$$);
select is((select string_agg(concat_ws(':', g ->> 'count', g ->> 'late'), ' ') from jsonb_array_elements(pg_temp.figures() -> 'ages') g), '2:2 2:2 2:2 2:2 2:1 0:0', 'each age has what began on its days');
select is((select sum((g ->> 'count')::integer)::integer from jsonb_array_elements(pg_temp.figures() -> 'ages') g),
  (select count(*)::integer from public.activity_register r, jsonb_array_elements(pg_temp.figures() -> 'ages') g
    where r.organisation_id = tests.uid('organisation') and r.status = 'open' and r.starts_on between coalesce((g ->> 'from')::date, '-infinity') and coalesce((g ->> 'to')::date, 'infinity')), 'and its bounds open exactly these');
select public.complete_activity(tests.uid('old 0'));
select public.complete_activity(tests.uid('old 31'));
select tests.arrange($$update public.activities set due_at = completed_at where id = tests.uid('old 0')$$);
select tests.arrange($$update public.activities set due_at = completed_at - interval '1 second' where id = tests.uid('old 31')$$);
select is(pg_temp.figures() -> 'on_time', jsonb_build_object('from', current_date - 29, 'completed', 2, 'in_time', 1), 'in time is until it is due');
select results_eq($$select is_on_time, closed_on from public.activity_register where id in (tests.uid('old 0'), tests.uid('old 31'), tests.uid('old 2')) order by 1$$, $$values (false, current_date), (true, current_date), (null, null)$$, 'as its list says');
select tests.arrange($$update public.activities set completed_at = current_date - interval '6 days 1 second' where id = tests.uid('old 31')$$);
select tests.act_as('org_admin');
select is((select completed_last_week from public.work_load(tests.uid('organisation')) where user_id = tests.uid('org_member')),
  (select count(*) from public.activity_register where completed_by = tests.uid('org_member') and status = 'completed' and closed_on between current_date - 6 and current_date), 'what somebody completed in seven days is a list, too');
select is((select completed_last_week from public.work_load(tests.uid('organisation')) where user_id = tests.uid('org_member')), 1::bigint, 'of whole days');
select tests.act_as('org_member');
select tests.arrange($$update public.activities set completed_at = current_date - interval '29 days 1 second' where id = tests.uid('old 31')$$);
select is(pg_temp.figures() #>> '{on_time,completed}', '1', 'thirty days are counted');

-- rules: phases
select tests.arrange($$update public.workplan_templates set is_active = true where code = 'lead_workflow'$$);
insert into public.leads (id, organisation_id, full_name) select tests.uid('figure ' || n), tests.uid('organisation'), 'Figure' from generate_series(1, 3) n;
select public.complete_activity((tests.step('call', 'figure ' || n)).id) from generate_series(1, 3) n;
select public.skip_activity((tests.step('write', 'figure ' || n)).id, 'No') from generate_series(1, 2) n;
-- Mondays to Fridays, 9:00 to 17:30: one from Monday 16:30 to Wednesday 10:00, one from Friday evening over a weekend to Monday evening.
select tests.quietly($$update public.activities set created_at = date_trunc('week', current_date) - interval '13 days 7 hours 30 minutes', completed_at = date_trunc('week', current_date) - interval '11 days 14 hours' where entity_id = tests.uid('figure 1') and phase = 'Contact'$$);
select tests.quietly($$update public.activities set created_at = date_trunc('week', current_date) - interval '9 days 4 hours', completed_at = date_trunc('week', current_date) - interval '6 days 4 hours' where entity_id = tests.uid('figure 2') and phase = 'Contact'$$);
create function pg_temp.passages() returns text language sql as $$
  select string_agg(concat_ws(':', entity_name, phase, open_count, days), ' ' order by entity_id <> tests.uid('figure 1'), entity_id <> tests.uid('figure 2'), phase) from public.phase_passages where entity_id in (tests.uid('figure 1'), tests.uid('figure 2'), tests.uid('figure 3')) $$;
select is(pg_temp.passages(), 'Figure:Close:1 Figure:Contact:0:1.24 Figure:Close:1 Figure:Contact:0:1.00 Figure:Contact:1', 'a phase takes working time, from its first activity to its last');
select is((select string_agg(concat_ws(':', f ->> 'phase', f ->> 'open', f ->> 'through', f ->> 'days'), ' ') from jsonb_array_elements(pg_temp.figures() -> 'phases') f), 'Contact:1:2:1.1 Close:2:0', 'a phase says what is open in it, and how long others took');
select is((pg_temp.figures() #>> '{phases,0,through}')::integer, (select count(*)::integer from public.phase_passages where organisation_id = tests.uid('organisation') and phase = 'Contact' and left_on between current_date - 89 and current_date), 'and how many opens exactly these');
select tests.arrange(format('insert into public.organisation_holidays (organisation_id, date, name) values (tests.uid(''organisation''), %L, ''Away'')', date_trunc('week', current_date)::date - 13));
select is(split_part(pg_temp.passages(), ' ', 2), 'Figure:Contact:0:0.24', 'a day off does not count');
select tests.arrange($$update public.organisations set settings = jsonb_set(settings, '{defaults,timezone}', '"Pacific/Auckland"') where id = tests.uid('organisation')$$);
select is(tests.peek($$select string_agg(p.id::text, ' ') from public.phase_passages p where p.left_at is not null and p.days is distinct from round(private.working_seconds(p.organisation_id, p.came_at, p.left_at) / 30600.0, 2)$$), null, 'and it is counted as everywhere, in any zone');
select tests.arrange($$update public.organisations set settings = jsonb_set(settings, '{defaults,timezone}', '"UTC"') where id = tests.uid('organisation')$$);
select tests.arrange($$update public.workplan_instances set status = 'completed', completed_at = now() - interval '91 days' where entity_id = tests.uid('figure 1')$$);
select is(pg_temp.figures() #>> '{phases,0,through}', '1', 'what ended before these ninety days is not looked at');
select is(pg_temp.figures() #>> '{stages,lead,new}', (select count(*)::text from public.leads where organisation_id = tests.uid('organisation') and status = 'new'), 'records are counted by stage');

select * from finish();
