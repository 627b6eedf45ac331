-- Reads of tenancy: each person finds in them what they reach, and no more.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access: views
select tests.who_can($$select 1 from public.project_overview where id = tests.uid('project')$$, tests.team(), 'a project is listed for who reaches it');
select tests.who_can($$select 1 from public.project_overview where id = tests.uid('other_project')$$, '{outsider}', 'another organisation''s for its own people');
select tests.who_can($$select 1 from public.member_overview where user_id = tests.uid('supplier_pm')$$, tests.members() || '{system_admin}', 'members are listed for members, and for who administers accounts');
select tests.who_can($$select 1 from public.member_overview where user_id = tests.uid('outsider')$$, '{outsider,system_admin}', 'of their own organisation');
select tests.who_can($$select 1 from public.role_overview where id = tests.uid('role')$$, tests.members(), 'roles are listed for members');
select tests.who_can($$select 1 from public.invitation_overview where id = tests.uid('client_invitation')$$, '{org_admin,client_admin}', 'invitations for who may invite');
select tests.who_can($$select 1 from public.client_overview where id = tests.uid('client')$$, tests.members() || '{client_admin,client_member,customer_pm}', 'a client is listed for members and for its own people');
select tests.who_can($$select 1 from public.client_overview where id = tests.uid('other_client')$$, tests.members() || '{other_client_pm}', 'and not for another client''s');
select tests.who_can($$select 1 from public.account_overview where id = tests.uid('nobody')$$, '{system_admin}', 'accounts are listed for who administers them');

-- access: functions
select tests.who_can($$select 1 where public.get_team(tests.uid('project')) is not null$$, tests.team(), 'a team is shown to who reaches the project');
select tests.who_can($$select 1 where jsonb_array_length(public.get_team(tests.uid('project')) -> 'candidates') > 0$$, tests.writers(), 'who could join, to who may put them there');
select tests.who_can($$select 1 where jsonb_array_length(public.get_team(tests.uid('project')) -> 'invitations') > 0$$, tests.writers(), 'its invitations to who runs it');
select tests.who_can($$select 1 where public.get_client(tests.uid('client')) is not null$$, tests.members() || '{client_admin,client_member,customer_pm}', 'a client''s page is shown to members and its own people');
select tests.who_can($$select 1 where public.get_client(tests.uid('client')) ->> 'notes' = 'Pays late.'$$, tests.members(), 'with the notes for our own people');
select tests.who_can($$select 1 where jsonb_array_length(public.get_client(tests.uid('client')) -> 'invitations') > 0$$, tests.writers() || '{client_admin}', 'with the invitations that they may see');
select tests.who_can($$select 1 from public.list_people(tests.uid('organisation')) where id = tests.uid('client_admin')$$, tests.members() || '{client_admin,client_member,customer_pm,system_admin}', 'people are chosen among those one may see');
select tests.who_can($$select 1 from public.list_people(tests.uid('other_organisation')) where id = tests.uid('outsider')$$, '{outsider,system_admin}', 'in one''s own organisation');

-- rules
select tests.act_as('supplier_pm');
select is((select my_role from public.project_overview where id = tests.uid('project')), 'supplier_pm', 'a project says what I am in it');
select is((select x ->> 'side' from jsonb_array_elements(public.get_team(tests.uid('project')) -> 'members') x where x ->> 'user_id' = tests.uid('customer_pm')::text), 'customer', 'a team says on which side each stands');
select is((select x ->> 'has_reach' from jsonb_array_elements(public.get_team(tests.uid('project')) -> 'members') x where x ->> 'user_id' = tests.uid('suspended')::text), 'false', 'and who has lost their reach');
select tests.arrange($$update public.org_invitations set expires_at = now() where id = tests.uid('client_invitation')$$);
select tests.act_as('org_admin');
select is((select state from public.invitation_overview where id = tests.uid('client_invitation')), 'expired', 'an invitation''s state is as of now');
select tests.arrange($$update public.clients set status = 'deleted' where id = tests.uid('other_client')$$);
select is(public.get_client(tests.uid('other_client')), null, 'a deleted client has no page');
select results_eq($$select people_count, project_count from public.client_overview where id = tests.uid('client')$$, $$values (3, 1)$$, 'a client''s people and projects are counted');
select is((select holders -> 0 ->> 'user_id' from public.role_overview where id = tests.uid('role')), tests.uid('viewer')::text, 'a role names its holders');

select * from finish();
