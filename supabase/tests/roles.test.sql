-- Roles that an organisation designs: they add organisation permissions, never the keys to the rest.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.roles where id = tests.uid('role')$$, tests.members(), 'members see the roles');
select tests.who_can($$insert into public.roles (organisation_id, name, permissions) values (tests.uid('organisation'), 'Ops', '{audit.read}')$$, '{org_admin}', 'who manages roles designs one');
select tests.who_can($$insert into public.roles (organisation_id, name, permissions) values (tests.uid('other_organisation'), 'Ops', '{audit.read}')$$, '{outsider}', 'in their own organisation');
select tests.who_can($$update public.roles set permissions = '{audit.read}' where id = tests.uid('role')$$, '{org_admin}', 'who manages roles changes one');
select tests.who_can($$delete from public.roles where id = tests.uid('role')$$, '{org_admin}', 'who manages roles removes one');
select tests.who_can($$update public.roles set organisation_id = tests.uid('other_organisation')$$, '{}', 'a role never moves');
select tests.who_can($$select 1 from public.user_roles where role_id = tests.uid('role')$$, tests.members(), 'members see who holds a role');
select tests.who_can($$insert into public.user_roles (organisation_id, role_id, user_id) values (tests.uid('organisation'), tests.uid('role'), tests.uid('org_member'))$$, '{org_admin}', 'who manages roles gives one');
select tests.who_can($$insert into public.user_roles (organisation_id, role_id, user_id) values (tests.uid('other_organisation'), tests.uid('other_role'), tests.uid('outsider'))$$, '{outsider}', 'in their own organisation');
select tests.who_can($$delete from public.user_roles where role_id = tests.uid('role')$$, '{org_admin}', 'who manages roles takes one');
select tests.who_can($$update public.user_roles set user_id = tests.uid('org_member')$$, '{}', 'a role is given and taken, never moved');

select tests.who_can($$select public.set_member_roles(tests.uid('organisation'), tests.uid('org_member'), array[tests.uid('role')])$$, '{org_admin}', 'who manages roles sets those of a member');

-- rules
select tests.act_as('org_admin');
select tests.refused($$insert into public.roles (organisation_id, name, permissions) values (tests.uid('organisation'), 'Boss', '{members.manage}')$$, '23514', 'a designed role cannot manage members');
select tests.refused($$insert into public.roles (organisation_id, name, permissions) values (tests.uid('organisation'), 'Boss', '{roles.manage}')$$, '23514', 'nor roles');
select tests.refused($$insert into public.roles (organisation_id, name, permissions) values (tests.uid('organisation'), 'Boss', '{project.manage}')$$, '23514', 'nor hold a permission of a project');
select tests.refused($$insert into public.roles (organisation_id, name, permissions) values (tests.uid('organisation'), 'sales', '{}')$$, '23505', 'a name is used once');
select tests.refused($$insert into public.user_roles (organisation_id, role_id, user_id) values (tests.uid('organisation'), tests.uid('role'), tests.uid('client_admin'))$$, '23503', 'a role is for the organisation''s own people');
select tests.refused($$insert into public.user_roles (organisation_id, role_id, user_id) values (tests.uid('organisation'), tests.uid('other_role'), tests.uid('org_member'))$$, '23503', 'another organisation''s role cannot be given');
insert into public.user_roles (organisation_id, role_id, user_id) values (tests.uid('organisation'), tests.uid('role'), tests.uid('org_member'));
select is((select created_by from public.user_roles where user_id = tests.uid('org_member') and role_id = tests.uid('role')), tests.uid('org_admin'), 'a given role says who gave it');
select tests.refused($$select public.set_member_roles(tests.uid('organisation'), tests.uid('client_admin'), array[tests.uid('role')])$$, 'CS001', 'a client''s person has none');
select tests.refused($$select public.set_member_roles(tests.uid('organisation'), tests.uid('org_member'), array[tests.uid('other_role')])$$, 'CS001', 'nor another organisation''s');
select lives_ok($$select public.set_member_roles(tests.uid('organisation'), tests.uid('org_member'), null)$$, 'all are taken at once');
select is_empty($$select 1 from public.user_roles where user_id = tests.uid('org_member')$$, 'and gone');
select lives_ok($$select public.set_member_roles(tests.uid('organisation'), tests.uid('org_member'), array[tests.uid('role'), tests.uid('role')])$$, 'and given');
select is((select count(*)::integer from public.user_roles where user_id = tests.uid('org_member') and role_id = tests.uid('role')), 1, 'once');
select tests.act_as('org_member');
select is_empty($$select 1 from public.audit_log where table_name = 'organisations'$$, 'a role without a permission gives nothing');
select tests.act_as('org_admin');
update public.roles set permissions = '{audit.read,projects.reach_all}' where id = tests.uid('role');
select tests.act_as('org_member');
select isnt_empty($$select 1 from public.audit_log where table_name = 'organisations'$$, 'a role gives its permission at once');
select isnt_empty($$select 1 from public.milestones where id = tests.uid('milestone')$$, 'and its reach');
select tests.refused(tests.signing('milestone_baseline', 'milestone'), 'CS002', 'but reach signs nothing');
select tests.act_as('org_admin');
update public.user_organisations set is_active = false where user_id = tests.uid('org_member');
select tests.act_as('org_member');
select is_empty('select 1 from public.milestones', 'a role ends with the membership');

-- record
select is(tests.peek($$select verb || ' by ' || actor_name from public.audit_log where table_name = 'user_roles' order by id desc limit 1$$), 'created by org_admin', 'giving a role is logged');

select * from finish();
