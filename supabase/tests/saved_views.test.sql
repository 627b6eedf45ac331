-- Saved views: one's own, or shared with the organisation's people.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.saved_views where id = tests.uid('saved_view')$$, '{org_member}', 'a view is its person''s');
select tests.who_can($$select 1 from public.saved_views where id = tests.uid('shared_view')$$, tests.members(), 'a shared one is the organisation''s people''s');
select tests.who_can($$insert into public.saved_views (organisation_id, list, name, query) values (tests.uid('organisation'), 'tickets', 'New', 'status=open')$$, tests.members(), 'each of them saves views');
select tests.who_can($$insert into public.saved_views (organisation_id, list, name, query) values (tests.uid('other_organisation'), 'tickets', 'New', 'status=open')$$, '{outsider}', 'in their own organisation');
select tests.who_can($$insert into public.saved_views (organisation_id, user_id, list, name, query) values (tests.uid('organisation'), tests.uid('org_admin'), 'tickets', 'New', 'status=open')$$, '{}', 'for nobody else');
select tests.who_can($$select 1 from jsonb_array_elements(public.get_choices(tests.uid('organisation'), '{ticket_views}') -> 'ticket_views') v where v.value ->> 'id' = tests.uid('shared_view')::text$$, tests.members(), 'and among the lists to choose from');
select tests.who_can($$update public.saved_views set name = 'x' where id = tests.uid('shared_view')$$, '{org_member}', 'its person changes it');
select tests.who_can($$delete from public.saved_views where id = tests.uid('saved_view')$$, '{org_member}', 'and removes it');
select tests.who_can($$delete from public.saved_views where id = tests.uid('shared_view')$$, '{org_admin,org_member}', 'a shared one can be cleared away');
select tests.who_can($$select 1 from public.saved_views where id = tests.uid('other_shared_view')$$, '{outsider}', 'nothing is shared across organisations');

-- rules
select tests.act_as('org_member');
select tests.refused($$insert into public.saved_views (organisation_id, list, name, query) values (tests.uid('organisation'), 'tickets', 'SAVED_VIEW', '')$$, '23505', 'a name is taken once');
select tests.refused($$insert into public.saved_views (organisation_id, list, name, query) values (tests.uid('organisation'), 'tickets', 'x', 'a=<script>')$$, '23514', 'an address holds no mark-up');
select tests.refused($$insert into public.saved_views (organisation_id, list, name, query) values (tests.uid('organisation'), 'Tickets!', 'x', '')$$, '23514', 'a list has a plain name');
select tests.refused($$update public.saved_views set name = ' ' where id = tests.uid('saved_view')$$, '23514', 'a view has a name');

-- record
update public.saved_views set is_shared = true where id = tests.uid('saved_view');
select is(tests.peek($$select changes -> 'is_shared' ->> 1 from public.audit_log where record_id = tests.uid('saved_view') and verb = 'changed'$$), 'true', 'sharing is logged');
select is((select lock_version from public.saved_views where id = tests.uid('saved_view')), 2, 'and stamped');

select * from finish();
