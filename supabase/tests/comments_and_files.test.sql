-- Comments on records, and files on deliverables, which are part of what is signed.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.comments where id = tests.uid('comment')$$, tests.team(), 'who reads the project reads its comments');
select tests.who_can($$insert into public.comments (organisation_id, project_id, milestone_id, body) values (tests.uid('organisation'), tests.uid('project'), tests.uid('milestone'), 'Hello')$$, '{org_admin,project_admin,supplier_pm,customer_pm,contributor}', 'whoever works on it comments');
select tests.who_can($$insert into public.comments (organisation_id, project_id, milestone_id, body) values (tests.uid('other_organisation'), tests.uid('other_project'), tests.uid('other_milestone'), 'Hello')$$, '{outsider}', 'in their own project');
select tests.who_can($$update public.comments set body = 'X' where id = tests.uid('comment')$$, '{supplier_pm}', 'an author edits');
select tests.who_can($$update public.comments set deleted_at = now() where id = tests.uid('comment')$$, '{supplier_pm}', 'and deletes');
select tests.arrange($$update public.comments set deleted_at = now() where id = tests.uid('comment')$$);
select tests.who_can($$select body from public.comments where id = tests.uid('comment')$$, '{supplier_pm}', 'what was deleted is its author''s alone');
select tests.arrange($$update public.comments set deleted_at = null where id = tests.uid('comment')$$);
select tests.who_can($$delete from public.comments$$, '{}', 'nobody for good');
select tests.who_can($$select 1 from public.deliverable_files where id = tests.uid('file')$$, tests.team(), 'who reads the project reads its files');
select tests.who_can($$insert into public.deliverable_files (organisation_id, project_id, deliverable_id, name, content_type, size_bytes, sha256) values (tests.uid('organisation'), tests.uid('project'), tests.uid('deliverable'), 'a.txt', 'text/plain', 1, repeat('b', 64))$$, tests.writers() || '{contributor}', 'the supplier and the assignee add a file');
select tests.who_can($$insert into public.deliverable_files (organisation_id, project_id, deliverable_id, name, content_type, size_bytes, sha256) values (tests.uid('organisation'), tests.uid('project'), tests.uid('second'), 'a.txt', 'text/plain', 1, repeat('b', 64))$$, tests.writers(), 'to their own deliverable');
select tests.who_can($$insert into public.deliverable_files (organisation_id, project_id, deliverable_id, name, content_type, size_bytes, sha256) values (tests.uid('other_organisation'), tests.uid('other_project'), tests.uid('other_deliverable'), 'a.txt', 'text/plain', 1, repeat('b', 64))$$, '{outsider}', 'in their own project');
select tests.who_can($$update public.deliverable_files set deleted_at = now() where id = tests.uid('file')$$, tests.writers() || '{contributor}', 'and take one away');
select tests.who_can($$update public.deliverable_files set sha256 = repeat('c', 64)$$, '{}', 'nobody changes a file');
select tests.who_can($$delete from public.deliverable_files$$, '{}', 'nobody deletes its row');

-- rules
select tests.act_as('supplier_pm');
select tests.refused($$insert into public.comments (organisation_id, project_id, body) values (tests.uid('organisation'), tests.uid('project'), 'X')$$, '23514', 'a comment is on a record');
select tests.refused($$insert into public.comments (organisation_id, project_id, milestone_id, body) values (tests.uid('organisation'), tests.uid('project'), tests.uid('milestone'), '  ')$$, '23514', 'and says something');
select tests.refused($$insert into public.comments (organisation_id, project_id, milestone_id, body) values (tests.uid('organisation'), tests.uid('project'), tests.uid('other_milestone'), 'X')$$, '23503', 'of the same project');
update public.comments set body = 'Better' where id = tests.uid('comment');
select is((select edited_at from public.comments where id = tests.uid('comment')), now(), 'an edit shows');
select tests.refused(format('insert into public.deliverable_files (organisation_id, project_id, deliverable_id, name, content_type, size_bytes, sha256) values (tests.uid(''organisation''), tests.uid(''project''), tests.uid(''deliverable''), %L, %L, %s, %L)', name, type, size, hash), '23514', 'a file is refused: ' || why)
  from (values ('../x', 'text/plain', '1', repeat('b', 64), 'a path in its name'), ('x', 'text/html', '1', repeat('b', 64), 'a page'), ('x', 'image/svg+xml', '1', repeat('b', 64), 'a script in a picture'),
    ('x', 'text/plain', '0', repeat('b', 64), 'empty'), ('x', 'text/plain', '10485761', repeat('b', 64), 'too large'), ('x', 'text/plain', '1', 'abc', 'no hash')) as f (name, type, size, hash, why);
select tests.refused($$insert into public.deliverable_files (organisation_id, project_id, deliverable_id, name, path, content_type, size_bytes, sha256) values (tests.uid('organisation'), tests.uid('project'), tests.uid('deliverable'), 'x', 'elsewhere', 'text/plain', 1, repeat('b', 64))$$, '428C9', 'a path is not chosen');
select is((select path from public.deliverable_files where id = tests.uid('file')), concat_ws('/', tests.uid('organisation'), tests.uid('project'), tests.uid('deliverable'), tests.uid('file')), 'it is made of the keys');
select tests.ready('deliverable');
select tests.sign('supplier_pm', 'deliverable', 'deliverable');
insert into public.deliverable_files (id, organisation_id, project_id, deliverable_id, name, content_type, size_bytes, sha256) values (tests.uid('f2'), tests.uid('organisation'), tests.uid('project'), tests.uid('deliverable'), 'b.txt', 'text/plain', 1, repeat('b', 64));
select is((select sign_off_status from public.deliverables where id = tests.uid('deliverable')), 'not_signed', 'a new file voids a signature');
select tests.sign('supplier_pm', 'deliverable', 'deliverable');
update public.deliverable_files set deleted_at = now() where id = tests.uid('f2');
select is((select sign_off_status from public.deliverables where id = tests.uid('deliverable')), 'not_signed', 'so does taking one away');
select tests.sign_both('deliverable', 'deliverable');
select tests.act_as('supplier_pm');
select tests.refused($$update public.deliverable_files set deleted_at = now() where id = tests.uid('file')$$, 'CS019', 'a delivered record keeps its files');
select tests.refused($$insert into public.deliverable_files (organisation_id, project_id, deliverable_id, name, content_type, size_bytes, sha256) values (tests.uid('organisation'), tests.uid('project'), tests.uid('deliverable'), 'x', 'text/plain', 1, repeat('b', 64))$$, 'CS019', 'and takes no more');

-- record
select is(tests.peek($$select count(*) from public.audit_log where record_id = tests.uid('f2') and verb in ('created', 'deleted')$$), '2', 'files are in the history');

-- rules: a copy is never wider than the row
select tests.act_as('supplier_pm');
insert into public.comments (id, organisation_id, project_id, milestone_id, body) values (tests.uid('slip'), tests.uid('organisation'), tests.uid('project'), tests.uid('milestone'), 'Our real cost is half.');
select is(tests.peek($$select data ->> 'excerpt' from public.notifications where data ->> 'comment_id' = tests.uid('slip')::text and user_id = tests.uid('customer_pm')$$), 'Our real cost is half.', 'a comment is told with its beginning');
update public.comments set body = 'All is well.' where id = tests.uid('slip');
select is(tests.peek($$select data ->> 'excerpt' from public.notifications where data ->> 'comment_id' = tests.uid('slip')::text and user_id = tests.uid('customer_pm')$$), 'All is well.', 'what was told says what the comment says now');
update public.comments set deleted_at = now() where id = tests.uid('slip');
select is(tests.peek($$select data ->> 'excerpt' from public.notifications where data ->> 'comment_id' = tests.uid('slip')::text and user_id = tests.uid('customer_pm')$$), null, 'and nothing once it is deleted');
select tests.who_can($$select 1 from public.audit_log where record_id = tests.uid('slip') and (record_label is not null or changes::text like '%cost%' or changes::text like '%well%')$$, '{}', 'the log keeps no copy of it');
select is(tests.peek($$select string_agg(verb, ',' order by id) from public.audit_log where record_id = tests.uid('slip')$$), 'created,changed,deleted', 'but says what became of it');

-- rules: pace
select tests.act_as('contributor');
insert into public.comments (organisation_id, project_id, milestone_id, body) select tests.uid('organisation'), tests.uid('project'), tests.uid('milestone'), 'Word ' || n from generate_series(1, 60) n;
select is(tests.peek($$select count(*) from private.mail_outbox m join public.notifications n on n.id = (m.data ->> 'notification_id')::uuid where n.kind = 'comment_added' and n.actor_id = tests.uid('contributor') and n.user_id = tests.uid('customer_pm')$$), '1', 'many comments at once are one mail');
insert into public.comments (organisation_id, project_id, milestone_id, body) values (tests.uid('organisation'), tests.uid('project'), tests.uid('milestone'), 'One more');
select is(tests.peek($$select string_agg(data ->> 'count', ',') from public.notifications n where n.kind = 'comment_added' and n.actor_id = tests.uid('contributor') and n.user_id = tests.uid('customer_pm')$$), '61', 'and those that follow are counted');
select tests.refused($$insert into public.comments (organisation_id, project_id, milestone_id, body) select tests.uid('organisation'), tests.uid('project'), tests.uid('milestone'), 'Word ' || n from generate_series(1, 100) n$$, 'CS007', 'an hour has a number of comments');

-- rules: whose reach ends keeps no quotes
select tests.arrange($$insert into public.notifications (organisation_id, project_id, user_id, kind, reason, subject_type, subject_id, subject_label, data)
  values (tests.uid('organisation'), tests.uid('project'), tests.uid('contributor'), 'k', 'x', 'project', tests.uid('project'), 'x', '{"excerpt": "secret"}')$$);
select tests.act_as('supplier_pm');
delete from public.user_projects where id = tests.uid('seat of contributor');
select is(tests.peek($$select count(*) from public.notifications where user_id = tests.uid('contributor') and project_id = tests.uid('project') and data ?| array['excerpt', 'reason']$$), '0', 'who leaves a project keeps no quotes of it');

select tests.arrange($$insert into public.notifications (organisation_id, user_id, kind, reason, subject_type, subject_id, subject_label, data)
  select tests.uid('organisation'), tests.uid(n), 'k', 'x', 'project', tests.uid('project'), 'x', '{"excerpt": "secret"}' from unnest(array['client_member', 'viewer']) n$$);
select tests.arrange($$update public.user_clients set is_active = false where user_id = tests.uid('client_member')$$);
select tests.arrange($$update public.user_organisations set is_active = false where user_id = tests.uid('viewer')$$);
select is(tests.peek($$select count(*) from public.notifications where user_id in (tests.uid('client_member'), tests.uid('viewer')) and data ? 'excerpt' and organisation_id = tests.uid('organisation')$$), '0', 'nor who leaves their side');
select is(tests.peek($$select count(*) from pg_trigger where tgname = '700_deliverable_files__check'$$), '1', 'new files are read at once');

select * from finish();
