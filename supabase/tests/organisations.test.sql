-- Organisations: seen by both sides, changed by their managers; one administrator stays.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.organisations where id = tests.uid('organisation')$$,
  '{system_admin,org_admin,org_member,project_admin,supplier_pm,customer_pm,contributor,viewer,client_admin,client_member,other_client_pm}', 'both sides see the organisation; a suspended client''s people do not');
select tests.who_can($$update public.organisations set name = 'X' where id = tests.uid('organisation')$$, '{org_admin}', 'its managers change it');
select tests.who_can($$update public.organisations set name = 'X' where id = tests.uid('other_organisation')$$, '{outsider}', 'and nobody else''s');
select tests.who_can($$update public.organisations set is_active = false$$, '{}', 'nobody switches an organisation off directly');
select tests.who_can($$update public.organisations set max_users = 100000$$, '{}', 'nobody raises a limit directly');
select tests.who_can($$insert into public.organisations (name, slug) values ('X', 'xx')$$, '{}', 'nobody makes an organisation directly');
select tests.who_can($$delete from public.organisations$$, '{}', 'nobody deletes an organisation');

select tests.who_can($$select 1 from public.user_organisations where user_id = tests.uid('org_member')$$, '{system_admin,org_admin,org_member,project_admin,supplier_pm,contributor,viewer}', 'members see members');
select tests.who_can($$update public.user_organisations set org_role = 'org_admin' where user_id = tests.uid('org_member')$$, '{org_admin}', 'who manages members changes a role');
select tests.who_can($$update public.user_organisations set is_active = false where user_id = tests.uid('outsider')$$, '{}', 'not in another organisation, and not the last administrator');
select tests.who_can($$insert into public.user_organisations (organisation_id, user_id, org_role) values (tests.uid('organisation'), tests.uid('nobody'), 'org_member')$$, '{}', 'nobody joins but by invitation');
select tests.who_can($$delete from public.user_organisations$$, '{}', 'a membership is deactivated, never deleted');
select tests.who_can($$update public.user_organisations set organisation_id = tests.uid('other_organisation')$$, '{}', 'a membership never moves');

select tests.who_can($$select 1 from public.organisation_holidays where id = tests.uid('holiday')$$, tests.members(), 'members see the calendar');
select tests.who_can($$insert into public.organisation_holidays (organisation_id, date, name) values (tests.uid('organisation'), '2031-01-01', 'New Year')$$, '{org_admin}', 'managers keep the calendar');
select tests.who_can($$insert into public.organisation_holidays (organisation_id, date, name) values (tests.uid('other_organisation'), '2031-01-01', 'New Year')$$, '{outsider}', 'of their own organisation');
select tests.who_can($$update public.organisation_holidays set name = 'X' where id = tests.uid('holiday')$$, '{org_admin}', 'managers change a holiday');
select tests.who_can($$delete from public.organisation_holidays where id = tests.uid('holiday')$$, '{org_admin}', 'managers remove a holiday');
select tests.who_can($$select 1 from public.organisation_entries where id = tests.uid('entry')$$, '{system_admin,org_admin}', 'an entry is seen by who entered and by the tenant''s auditors');
select tests.who_can($$insert into public.organisation_entries (organisation_id, user_id, reason) values (tests.uid('organisation'), tests.uid('system_admin'), 'x')$$, '{}', 'nobody writes an entry by hand');
select tests.who_can($$update public.organisation_entries set expires_at = now() + interval '1 year'$$, '{}', 'nobody prolongs an entry');

-- rules
select tests.act_as('org_admin');
select tests.refused($$update public.user_organisations set is_active = false where user_id = tests.uid('org_admin')$$, 'CS032', 'the last administrator stays');
select tests.refused($$update public.user_organisations set org_role = 'org_member' where user_id = tests.uid('org_admin')$$, 'CS032', 'and stays administrator');
update public.user_organisations set org_role = 'org_admin' where user_id = tests.uid('org_member');
select lives_ok($$update public.user_organisations set org_role = 'org_member' where user_id = tests.uid('org_admin')$$, 'with a second one, the first may go');
select is_empty($$update public.user_organisations set org_role = 'org_admin' where user_id = tests.uid('org_admin') returning id$$, 'and has then no right to come back');
select tests.act_as('org_member');
select tests.arrange($$update public.organisations set max_users = 8 where id = tests.uid('organisation')$$);
update public.user_organisations set is_active = false where user_id = tests.uid('viewer');
select tests.arrange($$update public.organisations set max_users = 7 where id = tests.uid('organisation')$$);
select tests.refused($$update public.user_organisations set is_active = true where user_id = tests.uid('viewer')$$, 'CS008', 'a plan has a number of people');
select tests.refused($$update public.organisations set slug = 'southwind' where id = tests.uid('organisation')$$, '23505', 'an address is one organisation''s');
select tests.refused($$update public.organisations set slug = 'admin' where id = tests.uid('organisation')$$, '23514', 'some addresses are ours');
select tests.refused($$update public.organisations set primary_color = 'red' where id = tests.uid('organisation')$$, '23514', 'a colour is a colour');
select tests.refused($$update public.organisations set settings = settings - 'features' where id = tests.uid('organisation')$$, '23514', 'settings have one shape');
select tests.refused($$update public.organisations set settings = jsonb_set(settings, '{features}', '[]') where id = tests.uid('organisation')$$, '23514', 'features are an object');
select tests.refused($$update public.organisations set settings = jsonb_set(settings, '{calendar,working_days}', '{}') where id = tests.uid('organisation')$$, '23514', 'working days are a list');
select tests.refused($$update public.organisations set settings = jsonb_set(settings, '{defaults,hours_per_day}', 'null') where id = tests.uid('organisation')$$, '23514', 'a day has hours');
select tests.refused($$update public.organisations set settings = '[]' where id = tests.uid('organisation')$$, '23514', 'settings are an object');
select tests.refused($$insert into public.organisation_holidays (organisation_id, date, name) values (tests.uid('organisation'), '2030-12-25', 'Again')$$, '23505', 'a day is off once');

-- a deactivated member reaches nothing
select tests.act_as('viewer');
select is_empty('select 1 from public.projects', 'a deactivated member sees no project');
select is_empty('select 1 from public.organisations', 'nor the organisation');

-- record
select is(tests.peek($$select changes ->> 'is_active' from public.audit_log where table_name = 'user_organisations' and verb = 'changed' order by id desc limit 1$$), '[true, false]', 'deactivating is logged');

-- rules: settings that can be used
create function pg_temp.setting(path text, value text) returns text language sql as $f$
  select format('select tests.arrange(%L)', format('update public.organisations set settings = jsonb_set(settings, %L, %L) where id = tests.uid(''organisation'')', path, value))
$f$;
select tests.refused(pg_temp.setting('{defaults,timezone}', '"Mars/Olympus"'), 'CS006', 'a time zone is one that exists');
select tests.refused(pg_temp.setting('{calendar,working_days}', '[]'), '23514', 'a week has a working day');
select tests.quietly($$update public.organisations set settings = jsonb_set(settings, '{defaults,timezone}', '"Mars/Olympus"') where id = tests.uid('organisation')$$);
select tests.act_as('project_admin');
select lives_ok($$select * from public.deliverable_overview$$, 'one that went bad locks nobody out');
select lives_ok($$select public.get_dashboard(tests.uid('organisation'))$$, 'of no page');
select lives_ok($$select tests.arrange('update public.organisations set display_name = ''Mended'' where id = tests.uid(''organisation'')')$$, 'and what else is set is still set');
select lives_ok(pg_temp.setting('{defaults,timezone}', '"Pacific/Honolulu"'), 'it is mended');
select is(tests.peek($$select private.local_date(tests.uid('organisation'), '2030-01-02 05:00+00')$$), '2030-01-01', 'and the day is the organisation''s');

select * from finish();
