-- Assigning: who gets what workplans make, and who is told when nobody does.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- arrange: a template for deals whose one activity is for a rule
create function pg_temp.rule(rule jsonb) returns void language plpgsql as $$
begin
  perform tests.act_as('org_admin');
  perform public.save_workplan_activities(tests.uid('deal_template'), jsonb_build_array(jsonb_build_object('pattern_id', tests.uid('spare_pattern'), 'phase', 'One', 'phase_position', 1) || rule));
  perform public.publish_workplan_template(tests.uid('deal_template'));
  perform tests.act_as('org_member');
end;
$$;
-- pg_temp.deals(name, count, owner): so many new deals in one statement.
create function pg_temp.deals(name text, count integer, owner text default 'org_member') returns void language sql as $$
  insert into public.deals (id, organisation_id, account_id, name, owner_id)
  select tests.uid(name || n), tests.uid('organisation'), tests.uid('account'), name, tests.uid(owner) from generate_series(1, count) n
$$;
create function pg_temp.shares(name text) returns text language sql as $$
  select string_agg(x.share, ' ' order by x.share) from (
    select coalesce(p.full_name, 'nobody') || count(*) as share from public.activities a left join public.profiles p on p.id = a.assigned_to
     where a.entity_name = name group by p.full_name) x
$$;
create function pg_temp.told(kind text) returns text language sql as $$
  select tests.peek(format($q$select coalesce(string_agg(p.full_name || ' ' || (n.data ->> 'count'), ', ' order by (n.data ->> 'count')::integer, p.full_name), '')
    from public.notifications n join public.profiles p on p.id = n.user_id where n.kind = %L$q$, kind))
$$;
-- pg_temp.load(who, count): so many open activities of a person's, and no others.
create function pg_temp.load(who text, count integer) returns void language sql as $$
  select tests.arrange(format('update public.activities set assigned_to = null where assigned_to = %L', tests.uid(who)));
  select tests.arrange(format('insert into public.activities (organisation_id, entity_type, entity_id, entity_name, subject, assigned_to, starts_on, due_date, due_at)
    select %L, ''deal'', %L, ''Load'', ''Load'', %L, current_date, current_date, now() from generate_series(1, %s)', tests.uid('organisation'), tests.uid('deal'), tests.uid(who), count))
$$;
select tests.act_as('org_admin');
insert into public.workplan_templates (id, organisation_id, code, name, entity_type) values (tests.uid('deal_template'), tests.uid('organisation'), 'deal_workflow', 'New deal', 'deal');
select tests.arrange($$insert into public.user_roles (organisation_id, role_id, user_id) select tests.uid('organisation'), tests.uid('role'), tests.uid(n) from unnest(array['contributor', 'org_member', 'suspended']) n$$);

-- rules: a role
select pg_temp.load('contributor', 0), pg_temp.load('org_member', 2), pg_temp.load('viewer', 5);
select pg_temp.rule(jsonb_build_object('assignee_rule', 'role', 'assignee_role_id', tests.uid('role')));
select pg_temp.deals('Poured', 5);
select is((select string_agg(x.n::text, ' ' order by x.n) from (select count(*) as n from public.activities a where a.status = 'open' and a.assigned_to in (tests.uid('contributor'), tests.uid('org_member'), tests.uid('viewer')) group by a.assigned_to) x),
  '3 4 5', 'those with the least get the most, until all have as many');
select unalike(pg_temp.shares('Poured'), '%viewer%', 'who has more than that gets none');
select unalike(pg_temp.shares('Poured'), '%suspended%', 'nor does who is not active');
select pg_temp.deals('One', 1), pg_temp.deals('Two', 1), pg_temp.deals('Three', 1);
select is((select string_agg(x.n::text, ' ' order by x.n) from (select count(*) as n from public.activities a where a.status = 'open' and a.assigned_to in (tests.uid('contributor'), tests.uid('org_member'), tests.uid('viewer')) group by a.assigned_to) x),
  '5 5 5', 'one by one comes to the same');
select pg_temp.deals('Many', 90);
select is(pg_temp.shares('Many'), 'contributor30 org_member30 viewer30', 'and equals share equally');

-- rules: other rules
select pg_temp.rule('{"assignee_rule": "owner"}');
select pg_temp.deals('Owned', 2, 'viewer');
select is(pg_temp.shares('Owned'), 'viewer2', 'the owner');
select pg_temp.rule('{"assignee_rule": "creator"}');
select pg_temp.deals('Created', 2, 'viewer');
select is(pg_temp.shares('Created'), 'org_member2', 'the creator');
select pg_temp.rule(jsonb_build_object('assignee_rule', 'person', 'assignee_id', tests.uid('contributor')));
select pg_temp.deals('Personal', 2, 'viewer');
select is(pg_temp.shares('Personal'), 'contributor2', 'a person');
select is(pg_temp.told('activity_unassigned'), '', 'somebody has each of them');
select tests.arrange($$update public.user_organisations set is_active = false where user_id = tests.uid('contributor')$$);
select is(pg_temp.shares('Personal'), 'nobody2', 'a person who leaves has nothing any more');
select is(pg_temp.told('activity_unassigned'), 'org_admin 37', 'and who manages activities is told once, however many there are');
select pg_temp.deals('Left', 3, 'viewer');
select is(pg_temp.shares('Left'), 'nobody3', 'nor gets anything new');
select is(pg_temp.told('activity_unassigned'), 'org_admin 3, org_admin 37', 'of which they are told too');
select pg_temp.rule('{"assignee_rule": "owner"}');
select pg_temp.deals('Ownerless', 7, null);
select is(pg_temp.shares('Ownerless'), 'nobody7', 'where nobody owns the record, nobody');
select is(pg_temp.told('activity_unassigned'), 'org_admin 3, org_admin 7, org_admin 37', 'once for each statement');
select pg_temp.rule('{"assignee_rule": "nobody"}');
select pg_temp.deals('Free', 2);
select is(pg_temp.told('activity_unassigned'), 'org_admin 3, org_admin 7, org_admin 37', 'what is meant for nobody is no news');

-- rules: who left, and who is suspended
select tests.arrange($$update public.activities set escalates_at = now() - interval '1 hour' where entity_name = 'Personal'$$);
select tests.arrange('select private.escalate_activities()');
select is(pg_temp.told('activity_escalated'), 'org_admin 2', 'who left is told nothing of what is late');
select pg_temp.load('suspended', 4);
select tests.act_as('org_admin');
select is((select string_agg(full_name || open_count, ' ') from public.work_load(tests.uid('organisation')) where user_id in (tests.uid('contributor'), tests.uid('suspended'))), 'suspended4', 'who left has no load; what waits for somebody suspended is seen');
select ok((select bool_and(x.n >= x.next) from (select open_count as n, lead(open_count) over (order by ordinality) as next from public.work_load(tests.uid('organisation')) with ordinality where user_id is not null) x), 'the busiest come first');
select is((select ordinality from public.work_load(tests.uid('organisation')) with ordinality where user_id is null), (select count(*) from public.work_load(tests.uid('organisation'))), 'and what nobody has last');
select lives_ok($$select public.reassign_activity(id, tests.uid('viewer')) from public.activities where entity_name = 'Personal'$$, 'others take it over');
select is(pg_temp.shares('Personal'), 'viewer2', 'and have it');

-- record
select is(tests.peek($$select count(*) from public.audit_log l join public.activities a on a.id = l.record_id where a.entity_name = 'Personal' and l.changes ? 'assigned_to'$$), '4', 'taking away and giving are logged');

select * from finish();
