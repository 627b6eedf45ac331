-- Permissions: a closed vocabulary that nobody writes.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.permissions$$, array(select unnest(tests.actors()) except select unnest(array['suspended', 'anonymous'])), 'whoever is signed in reads the vocabulary');
select tests.who_can($$select 1 from public.role_permissions$$, array(select unnest(tests.actors()) except select unnest(array['suspended', 'anonymous'])), 'whoever is signed in reads what a role allows');
select tests.who_can($$insert into public.permissions values ('a.b', 'project', 'x')$$, '{}', 'nobody adds a permission');
select tests.who_can($$insert into public.role_permissions values ('viewer', 'project.manage')$$, '{}', 'nobody adds to a role');
select tests.who_can($$delete from public.role_permissions$$, '{}', 'nobody takes from a role');
select tests.who_can($$update public.role_permissions set role = 'viewer'$$, '{}', 'nobody moves a permission');

-- rules
select is(tests.peek($$select count(*) from public.role_permissions rp join public.permissions p on p.code = rp.permission
  where p.scope <> case when rp.role like 'org%' then 'organisation' when rp.role like 'client%' then 'client' else 'project' end$$), '0', 'a role holds permissions of its own scope');
select is(tests.peek($$select string_agg(role, ',' order by role) from public.role_permissions where permission = 'deliverable.review'$$), 'customer_pm', 'only the customer reviews');
select is(tests.peek($$select string_agg(role, ',' order by role) from public.role_permissions where permission = 'milestone.write'$$), 'admin,supplier_pm', 'only the supplier plans');
select is(tests.peek($$select string_agg(permission, ',' order by permission) from public.role_permissions where role = 'viewer'$$), 'project.read', 'a viewer reads');

select * from finish();
