-- Secrets of workflows: written by who designs, read by nobody.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.workflow_secrets s where s.name = 'KEY' and s.organisation_id = tests.uid('organisation')$$, '{org_admin}', 'who designs workflows sees which there are');
select tests.who_can($$select sealed from public.workflow_secrets$$, '{}', 'nobody reads one');
select tests.who_can($$insert into public.workflow_secrets (organisation_id, name, sealed) values (tests.uid('organisation'), 'NEW', 'v1.' || repeat('b', 60))$$, '{org_admin}', 'who designs adds one');
select tests.who_can($$insert into public.workflow_secrets (organisation_id, name, sealed) values (tests.uid('other_organisation'), 'NEW', 'v1.' || repeat('b', 60))$$, '{outsider}', 'to their own organisation');
select tests.who_can($$update public.workflow_secrets set sealed = 'v1.' || repeat('c', 60) where organisation_id = tests.uid('organisation')$$, '{org_admin}', 'replaces one');
select tests.who_can($$delete from public.workflow_secrets where organisation_id = tests.uid('organisation')$$, '{org_admin}', 'removes one');

-- rules
select tests.act_as('org_admin');
select tests.refused($$insert into public.workflow_secrets (organisation_id, name, sealed) values (tests.uid('organisation'), 'key', 'v1.' || repeat('b', 60))$$, '23514', 'a name is in capitals');
select tests.refused($$insert into public.workflow_secrets (organisation_id, name, sealed) values (tests.uid('organisation'), 'OPEN', 'password')$$, '23514', 'what is not sealed is not kept');
select tests.refused($$insert into public.workflow_secrets (organisation_id, name, sealed) values (tests.uid('organisation'), 'KEY', 'v1.' || repeat('b', 60))$$, '23505', 'a name once');
select tests.refused($$insert into public.workflow_secrets (organisation_id, name, sealed, last_four) values (tests.uid('organisation'), 'LONG', 'v1.' || repeat('b', 60), 'whole secret')$$, '23514', 'of its end, four characters');
select tests.refused($$update public.workflow_secrets set name = 'OTHER'$$, '42501', 'and it stays');

-- record
update public.workflow_secrets set sealed = 'v1.' || repeat('c', 60) where organisation_id = tests.uid('organisation');
delete from public.workflow_secrets where organisation_id = tests.uid('organisation');
select is(tests.peek($$select string_agg(verb || ' ' || record_label || ' ' || changes::text, ', ' order by id) from public.audit_log where table_name = 'workflow_secrets' and actor_id = tests.uid('org_admin')$$), 'changed KEY {}, deleted KEY {}', 'the log says that, not what');

select * from finish();
