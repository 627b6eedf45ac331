-- Invitations: one way in; the link is the key, the address is the lock.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select id from public.org_invitations where id = tests.uid('invitation')$$, '{org_admin}', 'an invitation to the organisation is seen by who manages members');
select tests.who_can($$select id from public.org_invitations where id = tests.uid('client_invitation')$$, '{org_admin,client_admin}', 'one to a client also by its administrator');
select tests.who_can($$select id from public.org_invitations where id = tests.uid('project_invitation')$$, '{org_admin,client_admin,project_admin,supplier_pm}', 'one to a project also by who runs the team');
select tests.who_can($$select token_hash from public.org_invitations$$, '{}', 'nobody reads a token''s hash');
select tests.who_can($$insert into public.org_invitations (organisation_id, email, org_role) values (tests.uid('organisation'), 'x@example.com', 'org_admin')$$, '{}', 'nobody writes an invitation by hand');
select tests.who_can($$update public.org_invitations set org_role = 'org_admin'$$, '{}', 'nobody changes one');
select tests.who_can($$delete from public.org_invitations$$, '{}', 'nobody deletes one');
select tests.who_can($$select public.invite_person(gen_random_uuid(), tests.uid('organisation'), 'x@example.com', org_role => 'org_member')$$, '{org_admin}', 'who manages members invites a member');
select tests.who_can($$select public.invite_person(gen_random_uuid(), tests.uid('organisation'), 'x@example.com', client_id => tests.uid('client'), client_role => 'client_admin')$$, '{client_admin}', 'a client that has somebody chooses its administrators itself');
select tests.who_can($$select public.invite_person(gen_random_uuid(), tests.uid('organisation'), 'x@example.com', org_role => 'org_member', project_id => tests.uid('project'), project_role => 'contributor')$$, tests.writers(), 'who runs a team brings in members for it');
select tests.who_can($$select public.invite_person(gen_random_uuid(), tests.uid('organisation'), 'x@example.com', client_id => tests.uid('client'), client_role => 'client_member', project_id => tests.uid('project'), project_role => 'contributor')$$, tests.writers() || '{client_admin,customer_pm}', 'and the customer''s people, as the customer does');
select tests.who_can($$select public.invite_person(gen_random_uuid(), tests.uid('organisation'), 'x@example.com', client_id => tests.uid('client'), client_role => 'client_member', project_id => tests.uid('project'), project_role => 'customer_pm')$$, '{client_admin,customer_pm}', 'but its signers are the customer''s alone');
select tests.who_can($$select public.invite_person(gen_random_uuid(), tests.uid('organisation'), 'x@example.com', client_id => tests.uid('client'), client_role => 'client_admin', project_id => tests.uid('project'), project_role => 'customer_pm')$$, '{client_admin}', 'and so are its administrators');
select tests.who_can($$select public.invite_person(gen_random_uuid(), tests.uid('organisation'), 'x@example.com', org_role => 'org_admin', project_id => tests.uid('project'), project_role => 'contributor')$$, '{org_admin}', 'nor the organisation''s');
select tests.who_can($$select public.invite_person(gen_random_uuid(), tests.uid('organisation'), 'x@example.com', org_role => 'org_member', project_id => tests.uid('project'), project_role => 'admin')$$, '{org_admin,project_admin}', 'nor, unless they are one, the project''s');
select tests.who_can($$select public.invite_person(gen_random_uuid(), tests.uid('organisation'), 'x@example.com', org_role => 'org_member', project_id => tests.uid('other_project'), project_role => 'viewer')$$, '{}', 'nobody invites to a project of another tenant');
select tests.who_can($$select public.resend_invitation(tests.uid('client_invitation'))$$, '{org_admin,client_admin}', 'who may invite sends again');
select tests.who_can($$select public.revoke_invitation(tests.uid('client_invitation'))$$, '{org_admin,client_admin}', 'and revokes');
select tests.who_can($$select 1 from public.get_invitation_by_token('token')$$, tests.actors(), 'who holds the link sees the invitation, signed in or not');
select tests.who_can($$select 1 from public.get_invitation_by_token('wrong')$$, '{}', 'without the link there is nothing');

-- rules: inviting
select tests.act_as('org_admin');
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), 'no address', org_role => 'org_member')$$, 'CS006', 'an address is an address');
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), null, org_role => 'org_member')$$, 'CS006', 'and is there');
select tests.refused($$select public.invite_person(null, tests.uid('other_organisation'), 'x@example.com', org_role => 'org_member')$$, 'CS001', 'an organisation out of reach does not exist');
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), 'x@example.com', client_id => tests.uid('foreign_client'), client_role => 'client_member')$$, 'CS001', 'nor another organisation''s client');
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), 'NewComer@example.com ', org_role => 'org_member')$$, 'CS025', 'one invitation waits at a time, however the address is spelt');
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), 'org_member@example.com', org_role => 'org_member')$$, 'CS026', 'who is there is not invited');
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), 'org_admin@example.com', org_role => 'org_admin')$$, 'CS026', 'nobody invites themselves');
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), 'client_member@example.com', org_role => 'org_member')$$, 'CS030', 'nor who stands on the other side');
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), 'org_member@example.com', client_id => tests.uid('client'), client_role => 'client_member')$$, 'CS030', 'on either');
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), 'x@example.com', org_role => 'org_member', project_id => tests.uid('project'), project_role => 'customer_pm')$$, 'CS031', 'a role belongs to a side');
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), 'x@example.com', client_id => tests.uid('other_client'), client_role => 'client_member', project_id => tests.uid('project'), project_role => 'viewer')$$, 'CS031', 'a client''s person comes to the client''s project');
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), 'x@example.com')$$, '23514', 'an invitation leads somewhere');
select is(public.invite_person(tests.uid('i1'), tests.uid('organisation'), 'x@example.com', org_role => 'org_member'), tests.uid('i1'), 'an invitation is made');
select is(public.invite_person(tests.uid('i1'), tests.uid('organisation'), 'x@example.com', org_role => 'org_member'), tests.uid('i1'), 'a repeated call finds it');
select is(tests.peek($$select count(*) from private.mail_outbox where recipient = 'x@example.com'$$), '1', 'and sends one mail');
select is(tests.peek($$select i.token_hash = private.sha256_hex(m.data ->> 'token') from public.org_invitations i join private.mail_outbox m on m.recipient = i.email where i.id = tests.uid('i1')$$), 'true', 'with the only copy of the token');
select tests.refused($$select public.resend_invitation(tests.uid('i1'))$$, 'CS007', 'an invitation is not sent again within a minute');
select tests.arrange($$update public.org_invitations set sent_at = now() - interval '2 minutes' where id = tests.uid('i1')$$);
select lives_ok($$select public.resend_invitation(tests.uid('i1'))$$, 'an invitation is sent again');
select tests.arrange($$update public.org_invitations set sent_at = now() - interval '2 minutes', sent_count = 10 where id = tests.uid('i1')$$);
select tests.refused($$select public.resend_invitation(tests.uid('i1'))$$, 'CS007', 'ten times');
select tests.refused($$select public.resend_invitation(tests.uid('nothing'))$$, 'CS001', 'an unknown one is not found');
select tests.refused($$select public.revoke_invitation(tests.uid('nothing'))$$, 'CS001', 'nor revoked');
select tests.act_as('supplier_pm');
select tests.refused($$select public.resend_invitation(tests.uid('i1'))$$, 'CS001', 'what a member does not see is not there');
select tests.act_as('org_admin');
select lives_ok($$select public.revoke_invitation(tests.uid('i1'))$$, 'an invitation is revoked');
select tests.refused($$select public.resend_invitation(tests.uid('i1'))$$, 'CS004', 'and then not sent again');
select tests.arrange($$insert into public.org_invitations (organisation_id, email, org_role, token_hash, status) select tests.uid('organisation'), 'n' || n || '@example.com', 'org_member', private.sha256_hex('n' || n), 'revoked' from generate_series(1, 200) n$$);
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), 'y@example.com', org_role => 'org_member')$$, 'CS007', 'there is a daily limit');

select tests.act_as('supplier_pm');
select tests.act_as('client_admin');
select lives_ok($$select public.invite_person(null, tests.uid('organisation'), 'c@example.com', client_id => tests.uid('client'), client_role => 'client_member')$$, 'which is not the client''s');
select tests.arrange($$insert into public.org_invitations (organisation_id, email, client_id, client_role, token_hash, status, invited_by) select tests.uid('organisation'), 'm' || n || '@example.com', tests.uid('client'), 'client_member', private.sha256_hex('m' || n), 'revoked', tests.uid('client_admin') from generate_series(1, 50) n$$);
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), 'd@example.com', client_id => tests.uid('client'), client_role => 'client_member')$$, 'CS007', 'who has their own');
select tests.refused($$select public.resend_invitation(tests.uid('foreign_invitation'))$$, 'CS001', 'a foreign invitation');

-- rules: roles that come with an invitation
select tests.act_as('org_admin');
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), 'r@example.com', org_role => 'org_member', role_ids => array[tests.uid('other_role')])$$, 'CS001', 'a role is one of the organisation''s');
select tests.act_as('supplier_pm');
select tests.refused($$select public.invite_person(null, tests.uid('organisation'), 'r@example.com', org_role => 'org_member', project_id => tests.uid('project'), project_role => 'viewer', role_ids => array[tests.uid('staff')])$$, 'CS002', 'and given by who manages roles');
select tests.arrange($$update public.org_invitations set role_ids = array[tests.uid('staff')], invited_by = tests.uid('org_admin') where id = tests.uid('invitation')$$);

-- rules: accepting
select tests.act_as('nobody');
select tests.refused($$select public.accept_invitation('token')$$, 'CS024', 'an invitation is for its address');
select tests.refused($$select public.accept_invitation('wrong')$$, 'CS020', 'an unknown link leads nowhere');
select tests.refused($$select public.accept_invitation(null)$$, 'CS020', 'nor does none');
select tests.arrange($$update public.org_invitations set expires_at = now() where id = tests.uid('invitation')$$);
select tests.act_as('newcomer');
select tests.refused($$select public.accept_invitation('token')$$, 'CS021', 'an invitation runs out');
select is((select state from public.get_invitation_by_token('token')), 'expired', 'and says so before any sweep');
select is(tests.peek('select private.expire_invitations()'), '1', 'the sweep finds it');
select tests.refused($$select public.accept_invitation('token')$$, 'CS021', 'and it stays run out');
select tests.arrange($$update public.org_invitations set status = 'revoked' where id = tests.uid('invitation')$$);
select tests.refused($$select public.accept_invitation('token')$$, 'CS023', 'a revoked invitation is closed');
select tests.arrange($$update public.org_invitations set status = 'pending', expires_at = now() + interval '1 day' where id = tests.uid('invitation')$$);
select tests.arrange($$update public.organisations set is_active = false where id = tests.uid('organisation')$$);
select tests.refused($$select public.accept_invitation('token')$$, 'CS020', 'a suspended organisation takes nobody in');
select tests.arrange($$update public.organisations set is_active = true where id = tests.uid('organisation')$$);
select is(public.accept_invitation('token') ->> 'organisation', 'northwind', 'the invited person joins');
select is(public.accept_invitation('token') ->> 'organisation', 'northwind', 'accepting twice is accepting once');
select is((select count(*)::integer from public.user_organisations where user_id = tests.uid('newcomer')), 1, 'with one membership');
select tests.arrange($$update public.org_invitations set accepted_by = tests.uid('nobody') where id = tests.uid('invitation')$$);
select tests.refused($$select public.accept_invitation('token')$$, 'CS022', 'what somebody else used is used');
select tests.act_as('org_admin');
select tests.refused($$select public.revoke_invitation(tests.uid('invitation'))$$, 'CS022', 'an accepted invitation is not revoked');
select tests.act_as('newcomer');
select lives_ok($$select public.accept_invitation('foreign')$$, 'a person may belong to two organisations');
select is((select count(*)::integer from public.user_organisations where user_id = tests.uid('newcomer') and is_default), 1, 'one of them by default');

-- rules: what a seat sent goes with the seat
select tests.arrange($$insert into public.org_invitations (organisation_id, email, org_role, project_id, project_role, client_id, client_role, token_hash, invited_by)
  select tests.uid('organisation'), v.email, v.org_role, v.project_id, v.project_role, v.client_id, v.client_role, private.sha256_hex(v.email), tests.uid(v.sender)
    from (values ('seat.1@example.com', 'org_member', null::uuid, null, null::uuid, null, 'org_member'),
                 ('seat.2@example.com', null, null, null, tests.uid('client'), 'client_member', 'client_admin'),
                 ('seat.3@example.com', 'org_member', tests.uid('project'), 'viewer', null, null, 'supplier_pm'),
                 ('seat.4@example.com', 'org_member', null, null, null, null, 'org_admin')) v (email, org_role, project_id, project_role, client_id, client_role, sender)$$);
select tests.arrange($$update public.user_organisations set is_active = false where user_id = tests.uid('org_member')$$);
select tests.arrange($$update public.user_clients set client_role = 'client_member' where user_id = tests.uid('client_admin')$$);
select tests.arrange($$delete from public.user_projects where user_id = tests.uid('supplier_pm') and project_id = tests.uid('project')$$);
select is(tests.peek($$select string_agg(email, ' ' order by email) from public.org_invitations where email like 'seat.%' and status = 'revoked'$$), 'seat.1@example.com seat.2@example.com seat.3@example.com', 'whoever loses a seat, or gets another role in it, leaves no open invitation behind; others keep theirs');
-- A designed role is a seat, too.
select tests.arrange($$insert into public.roles (id, organisation_id, name, permissions)
  select tests.uid(r), tests.uid('organisation'), r, p::text[] from (values ('keeper', '{clients.manage}'), ('second keeper', '{clients.manage}'), ('everywhere', '{projects.reach_all}')) x (r, p)$$);
select tests.arrange($$insert into public.user_roles (organisation_id, role_id, user_id)
  select tests.uid('organisation'), tests.uid(r), tests.uid(n) from (values ('keeper', 'contributor'), ('keeper', 'viewer'), ('everywhere', 'viewer'), ('everywhere', 'project_admin')) x (r, n)$$);
select tests.arrange($$insert into public.org_invitations (organisation_id, email, org_role, project_id, project_role, client_id, client_role, token_hash, invited_by)
  select tests.uid('organisation'), v.email, v.org_role, v.project_id, v.project_role, v.client_id, v.client_role, private.sha256_hex(v.email), tests.uid(v.sender)
    from (values ('role.1@example.com', null, null::uuid, null, tests.uid('client'), 'client_admin', 'contributor'),
                 ('role.2@example.com', null, null, null, tests.uid('client'), 'client_member', 'viewer'),
                 ('role.3@example.com', 'org_member', tests.uid('project'), 'viewer', null, null, 'viewer'),
                 ('role.4@example.com', null, tests.uid('project'), 'customer_pm', tests.uid('client'), 'client_admin', 'viewer'),
                 ('role.5@example.com', 'org_member', tests.uid('project'), 'admin', null, null, 'project_admin')) v (email, org_role, project_id, project_role, client_id, client_role, sender)$$);
create function pg_temp.withdrawn() returns text language sql as $$
  select tests.peek($q$select string_agg(substr(email, 6, 1), ' ' order by email) from public.org_invitations where email like 'role.%' and status = 'revoked'$q$)
$$;
select tests.act_as('org_admin');
select public.set_member_roles(tests.uid('organisation'), tests.uid('viewer'), array[tests.uid('second keeper'), tests.uid('everywhere')]);
select is(pg_temp.withdrawn(), null, 'one role for another that lets them do the same leaves what they sent');
select public.set_member_roles(tests.uid('organisation'), tests.uid('contributor'), '{}');
select is(pg_temp.withdrawn(), '1', 'a role that is taken takes along what only it let them send');
update public.roles set permissions = '{audit.read}' where id = tests.uid('everywhere');
select is(pg_temp.withdrawn(), '1 3 4', 'so does one that is made less; who may send it without, keeps it');
delete from public.roles where id = tests.uid('second keeper');
select is(pg_temp.withdrawn(), '1 2 3 4', 'so does one that goes');

-- record
select is(tests.peek($$select changes ->> 'status' from public.audit_log where record_id = tests.uid('foreign_invitation') order by id desc limit 1$$), '["pending", "accepted"]', 'accepting is logged');

-- rules: an invitation ends with its sender's rights
select tests.arrange($$insert into public.org_invitations (id, organisation_id, email, org_role, token_hash, invited_by) select tests.uid('of ' || n), tests.uid('organisation'), n || '.guest@example.com', 'org_member', private.sha256_hex('of ' || n), tests.uid(n)
  from unnest(array['org_member', 'system_admin', 'supplier_pm']) n$$);
select tests.arrange($$update public.user_organisations set is_active = true where user_id in (tests.uid('org_member'), tests.uid('supplier_pm'))$$);
select tests.arrange($$update public.org_invitations set status = 'pending' where id in (tests.uid('of org_member'), tests.uid('of system_admin'), tests.uid('of supplier_pm'))$$);
select tests.arrange($$update public.profiles set status = 'suspended' where id = tests.uid('org_member')$$);
select is(tests.peek($$select status from public.org_invitations where id = tests.uid('of org_member')$$), 'revoked', 'who is suspended leaves no open invitation');
select tests.arrange($$update public.profiles set status = 'active' where id = tests.uid('org_member')$$);
select tests.arrange($$insert into public.organisation_entries (id, organisation_id, user_id, reason) values (tests.uid('entered'), tests.uid('organisation'), tests.uid('system_admin'), 'Help')$$);
select tests.arrange($$update public.organisation_entries set left_at = now() where id = tests.uid('entered')$$);
select is(tests.peek($$select status from public.org_invitations where id = tests.uid('of system_admin')$$), 'revoked', 'nor who entered and left');
select tests.quietly($$update public.user_organisations set is_active = false where user_id = tests.uid('supplier_pm')$$);
select tests.arrange($$update public.org_invitations set email = 'nobody@example.com' where id = tests.uid('of supplier_pm')$$);
select tests.act_as('nobody');
select tests.refused($$select public.accept_invitation('of supplier_pm')$$, 'CS023', 'and what slipped through is worth nothing when it is accepted');

select * from finish();
