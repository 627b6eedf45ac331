-- Project templates: five of the system, and an organisations own; each complete.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.project_templates where is_system$$, array(select unnest(tests.actors()) except select unnest(array['suspended', 'anonymous'])), 'everybody signed in sees the system''s templates');
select tests.who_can($$select 1 from public.project_templates where id = tests.uid('template')$$, tests.members(), 'members see their organisation''s');
select tests.who_can($$insert into public.project_templates (organisation_id, name, settings) values (tests.uid('organisation'), 'New', private.governance_defaults())$$, '{org_admin}', 'who manages templates adds one');
select tests.who_can($$insert into public.project_templates (organisation_id, name, settings) values (tests.uid('other_organisation'), 'New', private.governance_defaults())$$, '{outsider}', 'in their own organisation');
select tests.who_can($$insert into public.project_templates (organisation_id, name, settings) values (null, 'New', private.governance_defaults())$$, '{}', 'nobody adds to the system''s');
select tests.who_can($$update public.project_templates set name = 'X' where id = tests.uid('template')$$, '{org_admin}', 'who manages templates changes one');
select tests.who_can($$update public.project_templates set name = 'X' where is_system$$, '{}', 'nobody changes the system''s');
select tests.who_can($$delete from public.project_templates where id = tests.uid('template')$$, '{org_admin}', 'who manages templates removes one');
select tests.who_can($$delete from public.project_templates where is_system$$, '{}', 'nobody removes the system''s');

-- rules
select tests.act_as('org_admin');
select is((select count(*)::integer from public.project_templates where is_system), 5, 'the system has five');
select tests.refused($$update public.project_templates set settings = settings - 'kpis_enabled' where id = tests.uid('template')$$, '23514', 'a template holds every setting');
select tests.refused($$update public.project_templates set settings = settings || '{"extra": true}' where id = tests.uid('template')$$, '23514', 'and no other');
select tests.refused($$update public.project_templates set settings = settings || '{"baseline_approval_authority": "nobody"}' where id = tests.uid('template')$$, '23514', 'an authority is one of four');
select tests.refused($$update public.project_templates set settings = settings || '{"baseline_approval_authority": null}' where id = tests.uid('template')$$, '23514', 'and is there');
select tests.refused($$update public.project_templates set settings = settings || '{"kpis_enabled": "yes"}' where id = tests.uid('template')$$, '23514', 'a switch is true or false');
select tests.refused($$update public.project_templates set settings = settings || '{"expense_approval_threshold": -1}' where id = tests.uid('template')$$, '23514', 'a threshold is not negative');
select tests.refused($$insert into public.project_templates (organisation_id, name, settings) values (tests.uid('organisation'), 'house', private.governance_defaults())$$, '23505', 'a name is used once');

-- record
update public.project_templates set name = 'Home' where id = tests.uid('template');
select is(tests.peek($$select changes::text from public.audit_log where record_id = tests.uid('template') order by id desc limit 1$$), '{"name": ["House", "Home"]}', 'a change is logged');

select * from finish();
