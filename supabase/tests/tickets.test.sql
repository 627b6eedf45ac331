-- Tickets: both sides talk about them, and what is internal stays on ours.
select no_plan();
select tests.make_world();
select tests.is_ordinary();
create function pg_temp.both() returns text[] language sql as $$ select tests.staff() || '{client_admin,client_member,customer_pm}' $$;
create function pg_temp.state(name text default 'support_ticket') returns text language sql as $$ select tests.peek(format('select concat_ws('' '', status, reopened_count) from public.tickets where id = %L', tests.uid(name))) $$;
create function pg_temp.told(kind text, ticket text default 'support_ticket') returns text language sql as $$
  select tests.peek(format('select string_agg(distinct p.full_name || '' as '' || n.reason, '', '') from public.notifications n join public.profiles p on p.id = n.user_id where n.kind = %L and n.subject_id = %L', kind, tests.uid(ticket)))
$$;
create function pg_temp.reply(message text, body text, is_internal boolean default false, status text default null, ticket text default 'support_ticket') returns integer language sql as $$
  select public.reply_to_ticket(tests.uid(message), tests.uid(ticket), body, is_internal, status)
$$;
create function pg_temp.path(kind text, ticket text default 'support_ticket', client text default 'client', organisation text default 'organisation') returns text language sql as $$
  select concat_ws('/', tests.uid(organisation), tests.uid(client), tests.uid(ticket), kind, gen_random_uuid())
$$;

-- access
select tests.who_can($$select 1 from public.tickets where id = tests.uid('support_ticket')$$, pg_temp.both(), 'a ticket is seen by our people and by all of the client''s');
select tests.who_can($$select 1 from public.ticket_overview where id = tests.uid('other_support_ticket')$$, '{outsider}', 'and by nobody elsewhere');
select tests.who_can($$insert into public.tickets (organisation_id, client_id, subject) values (tests.uid('organisation'), tests.uid('client'), 'x')$$, '{}', 'nobody makes a row by hand');
select tests.who_can($$update public.tickets set priority = 'high' where id = tests.uid('support_ticket')$$, tests.staff(), 'we rank it');
select tests.who_can($$update public.tickets set status = 'closed' where id = tests.uid('support_ticket')$$, '{}', 'nobody writes a state');
select tests.who_can($$update public.tickets set first_response_at = now()$$, '{}', 'nor what the clock says');
select tests.who_can($$update public.tickets set deleted_at = now() where id = tests.uid('support_ticket')$$, '{org_admin}', 'who manages tickets deletes one');
select tests.who_can($$delete from public.tickets$$, '{}', 'nobody deletes a row');
select tests.who_can($$select 1 from public.ticket_messages where id = tests.uid('support_ticket')$$, pg_temp.both(), 'what was said is for both sides');
select tests.who_can($$select 1 from public.ticket_messages where id = tests.uid('note')$$, tests.staff(), 'a note is ours');
select tests.who_can($$insert into public.ticket_messages (organisation_id, client_id, ticket_id, side, body, author_name) values (tests.uid('organisation'), tests.uid('client'), tests.uid('support_ticket'), 'us', 'x', 'x')$$, '{}', 'nobody writes a message by hand');
select tests.who_can($$update public.ticket_messages set body = 'x'$$, '{}', 'nobody changes what was said');
select tests.who_can($$select 1 from public.ticket_files where id = tests.uid('ticket_file')$$, pg_temp.both(), 'a file is for both sides');
select tests.who_can($$select 1 from public.ticket_files where id = tests.uid('note_file')$$, tests.staff(), 'that of a note is ours');
select tests.who_can(format($$insert into public.ticket_files (organisation_id, client_id, ticket_id, message_id, is_internal, name, content_type, size_bytes, sha256)
  values (tests.uid('organisation'), tests.uid('client'), tests.uid('support_ticket'), tests.uid(%L), %s, 'a.txt', 'text/plain', 1, repeat('b', 64))$$, m, i), who, 'a file goes with one''s own message: ' || m)
  from (values ('support_ticket', 'false', '{client_member}'::text[]), ('note', 'true', '{org_member}')) as x (m, i, who);
select tests.quietly($$insert into public.ticket_messages (id, organisation_id, client_id, ticket_id, side, body, author_name, created_by)
  select tests.uid('by ' || a), tests.uid('organisation'), tests.uid('client'), tests.uid('support_ticket'), 'us', 'x', a, tests.uid(a) from unnest(array_remove(tests.actors(), 'anonymous')) a$$);
select tests.who_can($$insert into public.ticket_files (organisation_id, client_id, ticket_id, message_id, name, content_type, size_bytes, sha256)
  values (tests.uid('organisation'), tests.uid('client'), tests.uid('support_ticket'), (select md5('by ' || p.full_name)::uuid from public.profiles p where p.id = auth.uid()), 'a.txt', 'text/plain', 1, repeat('b', 64))$$, pg_temp.both(), 'while one may write there');
select tests.quietly($$delete from public.ticket_messages where body = 'x'$$);
select tests.who_can($$select 1 from public.canned_replies where id = tests.uid('canned_reply')$$, tests.staff(), 'canned replies are ours');
select tests.who_can($$insert into public.canned_replies (organisation_id, name, body) values (tests.uid('organisation'), 'New', 'New')$$, '{org_admin}', 'who manages tickets keeps them');
select tests.who_can($$insert into public.canned_replies (organisation_id, name, body) values (tests.uid('other_organisation'), 'New', 'New')$$, '{outsider}', 'in their own organisation');
select tests.who_can($$update public.canned_replies set body = 'x' where id = tests.uid('canned_reply')$$, '{org_admin}', 'and changes them');
select tests.who_can(format($$select public.create_ticket(%L, tests.uid('client'), 'New', 'New')$$, tests.uid('tried')), pg_temp.both(), 'both sides raise tickets');
select tests.who_can(format($$select public.create_ticket(%L, tests.uid('dormant_client'), 'New', 'New')$$, tests.uid('tried')), '{}', 'none for a suspended client');
select tests.who_can($$select pg_temp.reply('tried', 'Hello')$$, pg_temp.both(), 'both sides answer');
select tests.who_can($$select pg_temp.reply('tried', 'Hello', true)$$, tests.staff(), 'notes are ours');
select tests.who_can($$select public.move_ticket(tests.uid('support_ticket'), 'resolved')$$, pg_temp.both(), 'both sides say that it is solved');
select tests.who_can($$select public.move_ticket(tests.uid('support_ticket'), 'waiting_client')$$, tests.staff(), 'we hand the ball over');
select tests.who_can($$select 1 where public.change_tickets(array[tests.uid('support_ticket')], priority => 'low') = 1$$, tests.staff(), 'we change many');
select tests.who_can($$select 1 where public.get_ticket(tests.uid('support_ticket')) is not null$$, pg_temp.both(), 'both sides open its page');
select tests.who_can($$select 1 where public.get_ticket(tests.uid('support_ticket')) #>> '{choices,canned_replies,0,name}' = 'Thanks'$$, tests.staff(), 'who can have it, and what is answered often, is told to ours');
select tests.who_can($$select 1 where public.get_choices(tests.uid('organisation'), '{canned_replies,nonsense}') = jsonb_build_object('canned_replies', jsonb_build_array(jsonb_build_object('id', tests.uid('canned_reply'), 'name', 'Thanks', 'body', 'Thank you.', 'lock_version', 1)))$$, tests.staff(), 'lists to choose from hold what a person reaches');
select tests.who_can($$select 1 from public.get_choices(tests.uid('organisation'), '{skills,workplan_templates,clients,people}') c where jsonb_array_length(c -> 'skills') > 0 and jsonb_array_length(c -> 'workplan_templates') > 0$$, tests.staff(), 'of every kind');
select tests.who_can($$select public.get_ticket_clock(tests.uid('support_ticket'))$$, pg_temp.both(), 'and see its clock');
select tests.who_can($$select private.sweep_tickets()$$, '{}', 'the clock is the worker''s');
select tests.arrange(format('insert into storage.objects (bucket_id, name) values (''ticket-files'', %L), (''ticket-files'', %L)', pg_temp.path('public'), pg_temp.path('internal')));
select tests.who_can($$select 1 from storage.objects where bucket_id = 'ticket-files' and name like '%/public/%'$$, pg_temp.both(), 'bytes of an answer are for both sides');
select tests.who_can($$select 1 from storage.objects where bucket_id = 'ticket-files' and name like '%/internal/%'$$, tests.staff(), 'those of a note are ours');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''ticket-files'', %L)', pg_temp.path('public')), pg_temp.both(), 'who writes in it adds bytes');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''ticket-files'', %L)', pg_temp.path('internal')), tests.staff(), 'internal ones on our side');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''ticket-files'', %L)', pg_temp.path('public', 'other_support_ticket')), '{}', 'never with mixed keys');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''ticket-files'', %L)', pg_temp.path('public') || '/../x'), '{}', 'and nowhere below');
select is(tests.peek($$select public || ' ' || file_size_limit from storage.buckets where id = 'ticket-files'$$), 'false 10485760', 'the bucket is private');

-- rules: raising
select tests.act_as('client_member');
select is(public.create_ticket(tests.uid('first'), tests.uid('client'), ' Broken ', 'It does not start.', 'problem', 'urgent'), 'TKT-0002', 'a client''s person raises one');
select is(public.create_ticket(tests.uid('first'), tests.uid('client'), 'Broken', 'It does not start.'), 'TKT-0002', 'a repeated call finds it');
select is((select concat_ws(' ', subject, type, priority, status, requester_id = tests.uid('client_member'), lock_version) from public.tickets where id = tests.uid('first')), 'Broken problem urgent open t 1', 'as asked');
select is((select string_agg(m.side || ' ' || m.author_name || ' ' || m.body, ',') from public.ticket_messages m where m.ticket_id = tests.uid('first')), 'client client_member It does not start.', 'with what was said');
select is(pg_temp.told('ticket_opened', 'first'), 'org_admin as ticket_manager', 'who manages tickets is told');
select tests.refused(format('select public.create_ticket(tests.uid(''bad''), tests.uid(''client''), %s)', x.args), x.code, x.why) from (values
  ($$'', 'x'$$, 'CS006', 'it says what it is about'), ($$'x', ' '$$, 'CS006', 'and describes it'), ($$'x', 'x', 'wish'$$, 'CS006', 'a kind is one of the list'), ($$'x', 'x', 'question', 'now'$$, 'CS006', 'so is a priority'),
  ($$'x', 'x', deliverable_id => tests.uid('deliverable')$$, 'CS001', 'a deliverable that one does not reach is none'), ($$'x', 'x', deliverable_id => tests.uid('nothing')$$, 'CS001', 'nor is one that is not there'),
  ($$'x', 'x', execution_id => tests.uid('other_execution')$$, 'CS006', 'an execution is the client''s')) as x (args, code, why);
select tests.refused($$select public.create_ticket(tests.uid('bad'), tests.uid('other_client'), 'x', 'x')$$, 'CS001', 'another client is none');
select lives_ok($$select public.create_ticket(tests.uid('run'), tests.uid('client'), 'x', 'x', execution_id => tests.uid('execution'))$$, 'its own execution it is');

-- rules: an image
select tests.arrange($$insert into public.execution_steps (id, organisation_id, execution_id, version_id, step_id, step_key, step_type, sequence, status)
  select tests.uid(e.name || ' makes'), x.organisation_id, x.id, x.version_id, s.id, s.key, s.step_type, 1, 'waiting' from (values ('execution'), ('other_execution')) e (name) join public.workflow_executions x on x.id = tests.uid(e.name) join public.workflow_steps s on s.version_id = x.version_id and s.is_start$$);
select tests.arrange($$insert into public.workflow_batch_results (id, organisation_id, execution_id, execution_step_id, client_id, batch_index, prompt_text, status, error, provider, model, lane)
  select tests.uid(i.name), s.organisation_id, s.execution_id, s.id, case when i.is_seen then tests.uid('client') end, i.place, 'A lorry', 'failed', 'Refused.', 'local', 'm', 'l'
    from (values ('image', 'execution', 0, true), ('our image', 'execution', 1, false), ('foreign image', 'other_execution', 0, false)) as i (name, execution, place, is_seen) join public.execution_steps s on s.id = tests.uid(i.execution || ' makes')$$);
select lives_ok($$select public.create_ticket(tests.uid('about image'), tests.uid('client'), 'Lorry', 'x', batch_item_id => tests.uid('image'))$$, 'a ticket is about an image');
select is((select execution_id from public.tickets where id = tests.uid('about image')), tests.uid('execution'), 'which names its execution');
select is(public.get_ticket(tests.uid('about image')) -> 'batch_item' ->> 'error', 'Refused.', 'and is shown with why it failed');
select tests.refused(format('select public.create_ticket(tests.uid(''bad''), tests.uid(''client''), ''x'', ''x'', batch_item_id => tests.uid(%L))', x.image), 'CS006', x.why)
  from (values ('our image', 'not about one that the client does not see'), ('foreign image', 'nor one of somebody else'), ('nothing', 'nor one that is not there')) as x (image, why);
select tests.refused($$select public.create_ticket(tests.uid('bad'), tests.uid('client'), 'x', 'x', execution_id => tests.uid('execution'), batch_item_id => tests.uid('foreign image'))$$, 'CS006', 'nor one of another execution');
select tests.who_can($$update public.tickets set batch_item_id = null$$, '{}', 'nobody writes it by hand');
select tests.act_as('org_member');
select tests.arrange($$update public.workflow_batch_results set client_id = null where id = tests.uid('image')$$);
select is(public.get_ticket(tests.uid('about image')) #>> '{batch_item,batch_index}', '0', 'we see it');
select tests.act_as('client_member');
select is(public.get_ticket(tests.uid('about image')) -> 'batch_item', 'null', 'the client only while it is the client''s');
select tests.act_as('org_member');
update public.tickets set execution_id = null where id = tests.uid('about image');
select is((select batch_item_id from public.tickets where id = tests.uid('about image')), null, 'another execution leaves the image behind');
select tests.arrange($$delete from public.workflow_batch_results where execution_id = tests.uid('execution'); delete from public.execution_steps where id = tests.uid('execution makes')$$);
select tests.act_as('org_member');
select tests.refused($$select public.create_ticket(tests.uid('first'), tests.uid('client'), 'x', 'x')$$, 'CS001', 'somebody else''s id is taken');
select tests.arrange($$insert into public.user_roles (organisation_id, role_id, user_id) select tests.uid('organisation'), tests.uid('staff'), tests.uid(n) from unnest(array['viewer', 'contributor', 'supplier_pm', 'project_admin']) as n$$);
select lives_ok($$select public.create_ticket(tests.uid('for them'), tests.uid('client'), 'x', 'x', requester_id => tests.uid('client_admin'), assignee_id => tests.uid('viewer'))$$, 'we raise one for somebody');
select is(pg_temp.told('ticket_opened', 'for them') || '; ' || pg_temp.told('ticket_assigned', 'for them'), 'client_admin as requester; viewer as assignee', 'who is told, and whom it is given to');
select tests.refused($$select public.create_ticket(tests.uid('bad'), tests.uid('client'), 'x', 'x', requester_id => tests.uid('other_client_pm'))$$, 'CS006', 'a requester is one of the client''s people');
select tests.refused($$update public.tickets set assignee_id = tests.uid('client_admin') where id = tests.uid('first')$$, 'CS080', 'an assignee is one of ours');
select tests.refused($$update public.tickets set project_id = tests.uid('other_project'), deliverable_id = tests.uid('other_deliverable') where id = tests.uid('first')$$, 'CS001', 'a deliverable is of this client''s project');
update public.tickets set assignee_id = tests.uid('contributor') where id = tests.uid('first');
select is(pg_temp.told('ticket_assigned', 'first'), 'contributor as assignee', 'who gets it is told');

-- rules: the conversation
select is(pg_temp.reply('answer', 'We look into it.'), 2, 'an answer returns the version');
select is(pg_temp.state(), 'in_progress 0', 'our first answer takes it up');
select isnt(tests.peek($$select first_response_at::text from public.tickets where id = tests.uid('support_ticket')$$), null, 'and is the first response');
select is(pg_temp.reply('answer', 'Again.') is not null and (select count(*) = 1 from public.ticket_messages where id = tests.uid('answer') and body = 'We look into it.'), true, 'a repeated call says it once');
select is(pg_temp.told('ticket_replied'), 'client_member as requester', 'who asked is told');
select pg_temp.reply('question', 'Which browser?', status => 'waiting_client');
select is(pg_temp.state(), 'waiting_client 0', 'a question hands the ball over');
select tests.act_as('client_admin');
select pg_temp.reply('their answer', 'The usual one.');
select is(pg_temp.state(), 'open 0', 'the client''s answer hands it back');
select tests.refused($$select pg_temp.reply('bad', 'x', status => 'waiting_client')$$, 'CS004', 'the client does not say whose turn it is');
select tests.refused($$select pg_temp.reply('bad', '  ')$$, 'CS006', 'an answer says something');
select tests.refused($$select pg_temp.reply('answer', 'x')$$, 'CS001', 'under an id of its own');
create function pg_temp.answer_having_seen(message text, seen interval) returns text language sql as $$ select public.reply_to_ticket(tests.uid(message), t.id, 'x', seen_at => t.last_message_at + seen)::text from public.tickets t where t.id = tests.uid('support_ticket') $$;
select tests.refused($$select pg_temp.answer_having_seen('bad', '-1 microsecond')$$, 'CS003', 'nobody answers over what was said since they read');
select lives_ok($$select pg_temp.answer_having_seen('having read', '0')$$, 'who has read it all answers');
select tests.refused($$select public.rate_ticket(tests.uid('support_ticket'), 5)$$, 'CS004', 'it is resolved before it is rated');
select tests.refused($$select public.move_ticket(tests.uid('support_ticket'), 'resolved', 0)$$, 'CS003', 'what changed meanwhile is not moved');
select tests.refused($$select public.move_ticket(tests.uid('support_ticket'), 'lost')$$, 'CS006', 'a state is one of the list');
select tests.act_as('org_member');
select pg_temp.reply('fixed', 'It is fixed.', status => 'resolved');
select is(pg_temp.told('ticket_resolved'), 'client_admin as ticket_participant, client_member as requester', 'when it is resolved, those who asked are told');
select is(tests.peek($$select string_agg(n.kind, ',') from public.notifications n where n.data ->> 'excerpt' = 'It is fixed.' and n.user_id = tests.uid('client_member')$$), 'ticket_resolved', 'once, with what was said');
select tests.refused($$select public.rate_ticket(tests.uid('support_ticket'), 5)$$, 'CS002', 'we do not rate ourselves');
select tests.act_as('client_member');
select tests.refused($$select public.rate_ticket(tests.uid('support_ticket'), 6)$$, 'CS006', 'from one to five');
select public.rate_ticket(tests.uid('support_ticket'), 4, 'Quick.');
select is((select satisfaction || ' ' || satisfaction_comment from public.tickets where id = tests.uid('support_ticket')), '4 Quick.', 'the client says how content they are');
select pg_temp.reply('not fixed', 'It is back.');
select is(pg_temp.state(), 'open 1', 'an answer within the window opens it again');
select tests.arrange($$update public.tickets set status = 'resolved', status_changed_at = now() - interval '15 days' where id = tests.uid('support_ticket')$$);
select tests.refused($$select pg_temp.reply('late', 'It is back.')$$, 'CS004', 'after it, it is a ticket of its own');
select is(tests.peek('select private.sweep_tickets()'), '1', 'the clock closes it');
select is(tests.peek('select private.sweep_tickets()'), '0', 'once');
select is(pg_temp.state(), 'closed 1', 'for good');
select tests.refused($$select pg_temp.reply('later', 'x')$$, 'CS004', 'a closed ticket takes no answer');
select tests.act_as('org_member');
select tests.refused($$select pg_temp.reply('later', 'x')$$, 'CS004', 'from either side');
select tests.refused($$select public.move_ticket(tests.uid('support_ticket'), 'resolved')$$, 'CS004', 'and moves to nowhere');
select lives_ok($$select pg_temp.reply('remark', 'Odd.', true)$$, 'but a note');
select lives_ok($$select public.move_ticket(tests.uid('support_ticket'), 'open')$$, 'and we open it again');
select is(pg_temp.state(), 'open 2', 'which is counted');

-- rules: what is internal
select tests.act_as('client_member');
select results_eq($$select m.value ->> 'author_name' from jsonb_array_elements(public.get_ticket(tests.uid('support_ticket')) -> 'messages') m where m.value ->> 'is_internal' = 'true'$$, array[]::text[], 'no note is in the client''s answer');
select is(public.get_ticket(tests.uid('support_ticket'))::text ~ 'broke it|note_file|Odd', false, 'nor a word of one');
select is_empty($$select 1 from public.audit_log where record_id in (tests.uid('note'), tests.uid('remark'), tests.uid('note_file')) or parent_id = tests.uid('support_ticket') or record_id = tests.uid('support_ticket')$$, 'the client reads no history of it');
select is((public.get_timeline(tests.uid('support_ticket')) -> 'history')::text, '[]', 'in no timeline');
select is_empty($$select 1 from public.search_records(tests.uid('organisation'), 'broke it')$$, 'no search finds one');
select isnt_empty($$select 1 from public.search_records(tests.uid('organisation'), 'slow') where kind = 'ticket'$$, 'which does find the ticket');
select is_empty($$select 1 from public.ticket_clock_segments$$, 'nor the segments themselves');
select tests.arrange($$create temp table before as select t.* from public.tickets t where t.id = tests.uid('support_ticket')$$);
select tests.act_as('org_member');
select pg_temp.reply('secret', 'Between us.', true);
select is(tests.peek($$select to_jsonb(t) = (select to_jsonb(b) from before b) from public.tickets t where t.id = tests.uid('support_ticket')$$), 'true', 'a note changes nothing on the ticket');
select is(pg_temp.told('ticket_noted'), 'org_admin as ticket_manager', 'only our people are told of notes');
select tests.act_as('client_member');
select tests.arrange($$update public.notifications set user_id = tests.uid('client_member') where kind = 'ticket_noted'$$);
select is_empty($$select 1 from public.notifications where kind = 'ticket_noted'$$, 'and who changed sides reads nothing that they were told of one');
select tests.arrange($$update public.notifications set user_id = tests.uid('org_admin') where kind = 'ticket_noted'$$);
select is((select string_agg(distinct coalesce(n.data ->> 'client_id', 'none'), '') from public.notifications n where n.subject_id = tests.uid('support_ticket')), tests.uid('client')::text, 'the client''s people are led to their portal');
select tests.act_as('org_member');
select is((select string_agg(distinct coalesce(n.data ->> 'client_id', 'none'), '') from public.notifications n where n.subject_type = 'ticket'), 'none', 'ours to the desk');
select tests.act_as('contributor');
select pg_temp.reply('more', 'Between us, too.', true);
select is(tests.peek($$select string_agg(distinct p.full_name, ',' order by p.full_name) from public.notifications n join public.profiles p on p.id = n.user_id where n.kind = 'ticket_noted' and n.data ->> 'excerpt' = 'Between us, too.'$$), 'org_admin,org_member', 'those who wrote there');
select is(tests.peek($$select count(*) from private.mail_outbox m join public.notifications n on n.id = (m.data ->> 'notification_id')::uuid where n.kind = 'ticket_noted' and m.recipient like 'client%'$$), '0', 'and no mail goes to the client');
select tests.refused($$insert into public.ticket_files (organisation_id, client_id, ticket_id, message_id, is_internal, name, content_type, size_bytes, sha256)
  values (tests.uid('organisation'), tests.uid('client'), tests.uid('support_ticket'), tests.uid('more'), false, 'a.txt', 'text/plain', 1, repeat('b', 64))$$, '23503', 'a note''s file is not passed off as public');
select tests.arrange(format('insert into storage.objects (bucket_id, name) values (''ticket-files'', %L)', pg_temp.path('public', 'run')));
create function pg_temp.bytes_of_run() returns bigint language sql as $$ select count(*) from storage.objects where bucket_id = 'ticket-files' and name like '%' || tests.uid('run') || '/public/%' $$;
select tests.act_as('client_member');
select is(pg_temp.bytes_of_run(), 1::bigint, 'the client reads the bytes of a file');
select tests.act_as('org_admin');
update public.tickets set deleted_at = now() where id = tests.uid('run');
select is(pg_temp.bytes_of_run(), 1::bigint, 'those of a deleted ticket are ours');
select is((select deleted_by from public.tickets where id = tests.uid('run')), tests.uid('org_admin'), 'deleting says who');
select tests.act_as('client_member');
select is_empty($$select 1 from public.tickets t full join public.ticket_messages m on m.ticket_id = t.id where t.id = tests.uid('run') or m.ticket_id = tests.uid('run')$$, 'of a deleted ticket the client sees nothing');
select is(pg_temp.bytes_of_run(), 0::bigint, 'nor its bytes, whatever path it knows');
select tests.refused($$select pg_temp.reply('bad', 'x', ticket => 'run')$$, 'CS001', 'and does not write in it');
select tests.act_as('org_admin');
update public.tickets set deleted_at = null where id = tests.uid('run');
select tests.act_as('client_member');
select isnt_empty($$select 1 from public.ticket_messages m where m.ticket_id = tests.uid('run')$$, 'it comes back with what was said');

-- rules: many, and merging
select tests.act_as('org_admin');
select is(public.change_tickets(array[tests.uid('first'), tests.uid('run'), tests.uid('other_support_ticket')], 'in_progress', 'high', tests.uid('viewer')), 2, 'many at once, of those one reaches');
select is(public.change_tickets(array[tests.uid('first'), tests.uid('run')], 'in_progress', 'high', tests.uid('viewer')), 0, 'a repeated call changes nothing');
select is(public.change_tickets(array[tests.uid('run')], clears_assignee => true), 1, 'nobody is somebody to assign to');
select tests.refused($$select public.change_tickets(array[tests.uid('run')], assignee_id => tests.uid('client_admin'))$$, 'CS080', 'a client''s person is not');
select tests.refused($$select public.change_tickets(array[tests.uid('run')], 'lost')$$, 'CS006', 'a state is one of the list');
select tests.refused($$select public.change_tickets(array[tests.uid('run')], priority => 'lost')$$, 'CS006', 'so is a priority');
select tests.refused($$select public.change_tickets(array(select gen_random_uuid() from generate_series(1, 201)))$$, 'CS007', 'not too many');
select tests.refused($$select public.merge_ticket(tests.uid('first'), tests.uid('first'))$$, 'CS006', 'a ticket is not merged into itself');
select tests.arrange($$insert into public.tickets (id, organisation_id, client_id, subject) values (tests.uid('of bolt'), tests.uid('organisation'), tests.uid('other_client'), 'x')$$);
select tests.refused($$select public.merge_ticket(tests.uid('first'), tests.uid('of bolt'))$$, 'CS006', 'nor into another client''s');
select is(public.merge_ticket(tests.uid('first'), tests.uid('support_ticket')), 'TKT-0001', 'two of one client are');
select is(public.merge_ticket(tests.uid('first'), tests.uid('support_ticket')), 'TKT-0001', 'once');
select is((select m.value ->> 'from_reference' from jsonb_array_elements(public.get_ticket(tests.uid('support_ticket')) -> 'messages') m where m.value ->> 'id' = tests.uid('first')::text), 'TKT-0002', 'what was said is read from the target');
select tests.refused($$select pg_temp.reply('bad', 'x', ticket => 'first')$$, 'CS004', 'the merged one takes no answer');
select tests.refused($$update public.tickets set priority = 'low' where id = tests.uid('first')$$, 'CS004', 'and stands still');
select tests.refused($$select public.merge_ticket(tests.uid('run'), tests.uid('first'))$$, 'CS004', 'and takes nothing in');

-- rules: taking out again
select tests.who_can($$select public.unmerge_ticket(tests.uid('first'))$$, '{org_admin}', 'who manages tickets takes one out again');
select tests.act_as('org_admin');
create function pg_temp.kept(name text) returns text language sql as $$ select tests.peek(format('select concat_ws('' '', status, reopened_count, priority, merged_into_id is null, resolved_at is null, deliverable_id is null, execution_id is null, type) from public.tickets where id = %L', tests.uid(name))) $$;
create function pg_temp.heard(name text) returns text language sql as $$ select string_agg(coalesce(m.value ->> 'from_reference', 'own') || ' ' || (m.value ->> 'body'), ', ' order by m.value ->> 'body') from jsonb_array_elements(public.get_ticket(tests.uid(name)) -> 'messages') m where m.value ->> 'body' in ('It does not start.', 'Said here') $$;
select public.unmerge_ticket(tests.uid('first'));
select is(pg_temp.kept('first'), 'in_progress 0 high t t t t problem', 'it stands where it stood');
select is(pg_temp.heard('first') || ' / ' || coalesce(pg_temp.heard('support_ticket'), 'nothing'), 'own It does not start. / nothing', 'its conversation is its own again');
select is(public.unmerge_ticket(tests.uid('first')), 'TKT-0002', 'a repeated call does nothing');
select is(pg_temp.told('ticket_unmerged', 'first'), 'client_member as requester', 'who asked is told');
select tests.refused($$select public.unmerge_ticket(tests.uid('nothing'))$$, 'CS001', 'what is not there is not taken out');
select is((select concat_ws(' ', c ->> 'holder', (c ->> 'us_seconds')::bigint + (c ->> 'client_seconds')::bigint + (c ->> 'outside_seconds')::bigint = (c ->> 'elapsed_seconds')::bigint) from public.get_ticket_clock(tests.uid('first')) c), 'us t', 'its clock runs again, and the parts make up the whole');
select tests.arrange($$update public.tickets set status = 'resolved', status_changed_at = '2030-01-07 12:00+00' where id = tests.uid('first')$$);
select public.merge_ticket(tests.uid('first'), tests.uid('support_ticket'));
select public.unmerge_ticket(tests.uid('first'));
select is(tests.peek($$select status || ' ' || (resolved_at = '2030-01-07 12:00+00') from public.tickets where id = tests.uid('first')$$), 'resolved true', 'what was resolved is, since then');
select public.move_ticket(tests.uid('first'), 'open');
select tests.arrange($$insert into public.tickets (id, organisation_id, client_id, subject, type, project_id, deliverable_id, execution_id) values
  (tests.uid('giver'), tests.uid('organisation'), tests.uid('client'), 'x', 'defect', tests.uid('project'), tests.uid('deliverable'), tests.uid('execution')), (tests.uid('taker'), tests.uid('organisation'), tests.uid('client'), 'x', 'question', null, null, null)$$);
select public.merge_ticket(tests.uid('first'), tests.uid('giver'));
select public.merge_ticket(tests.uid('giver'), tests.uid('taker'));
select is(pg_temp.kept('taker'), 'open 0 medium t t f f defect', 'the other takes links over, and the defect');
select public.unmerge_ticket(tests.uid('giver'));
select is(pg_temp.kept('taker'), 'open 0 medium t t t t question', 'and gives them back');
select is((select string_agg(t.id::text, '') from public.tickets t where t.merged_into_id = tests.uid('giver')), tests.uid('first')::text, 'what was merged into it before goes with it');
select public.unmerge_ticket(tests.uid('first'));
create function pg_temp.stands(name text) returns text language sql as $$ select tests.peek(format('select concat_ws('' '', t.status, t.reopened_count, (select string_agg(s.holder || case when s.ended_at is null then ''…'' else '''' end, '' '' order by s.id) from public.ticket_clock_segments s where s.ticket_id = t.id)) from public.tickets t where t.id = %L', tests.uid(name))) $$;
select public.move_ticket(tests.uid('taker'), 'waiting_client');
select public.merge_ticket(tests.uid('giver'), tests.uid('taker'));
select is(pg_temp.stands('taker'), 'open 0 us client us…', 'what waits for us is not lost in one that waits for the client');
select public.unmerge_ticket(tests.uid('giver'));
select is(pg_temp.stands('taker'), 'waiting_client 0 us client us client…', 'which waits again when it is taken out');
select public.move_ticket(tests.uid('taker'), 'resolved');
select public.merge_ticket(tests.uid('giver'), tests.uid('taker'));
select is(pg_temp.stands('taker'), 'open 1 us client us client us…', 'nor in one that is resolved');
select public.unmerge_ticket(tests.uid('giver'));
select is(pg_temp.stands('taker'), 'resolved 0 us client us client us', 'which is so again');
select public.merge_ticket(tests.uid('giver'), tests.uid('taker'));
select public.move_ticket(tests.uid('taker'), 'in_progress');
select public.unmerge_ticket(tests.uid('giver'));
select is(pg_temp.stands('taker'), 'in_progress 1 us client us client us us…', 'unless somebody moved it since');
select public.move_ticket(tests.uid('giver'), 'waiting_client');
select public.move_ticket(tests.uid('taker'), 'waiting_client');
select public.merge_ticket(tests.uid('giver'), tests.uid('taker'));
select is(tests.peek($$select status from public.tickets where id = tests.uid('taker')$$), 'waiting_client', 'what waits for the client opens nothing');
select tests.arrange($$delete from public.tickets where id in (tests.uid('giver'), tests.uid('taker'))$$);
select tests.act_as('org_member');
select tests.refused($$select public.unmerge_ticket(tests.uid('first'))$$, 'CS002', 'with the right to');
select tests.act_as('org_admin');
select public.merge_ticket(tests.uid('first'), tests.uid('support_ticket'));
select public.merge_ticket(tests.uid('support_ticket'), tests.uid('run'));
select is((select string_agg(t.reference, ',' order by t.reference) from public.tickets t where t.merged_into_id = tests.uid('run')), 'TKT-0001,TKT-0002', 'a chain has one end');
select is((select execution_id from public.tickets where id = tests.uid('run')), tests.uid('execution'), 'which keeps its links');
select tests.act_as('org_member');
select tests.refused($$select public.merge_ticket(tests.uid('run'), tests.uid('for them'))$$, 'CS002', 'who manages tickets merges them');

-- rules: a defect
select tests.ready('deliverable');
select tests.act_as('customer_pm');
select lives_ok($$select public.create_ticket(tests.uid('defect'), tests.uid('client'), 'Page 3 is missing', 'x', 'defect', 'high', tests.uid('deliverable'))$$, 'a defect is raised on a deliverable');
select is((public.get_signable('deliverable', tests.uid('deliverable')) -> 'blockers')::text, '["defects"]', 'which is not signed');
select is(public.get_deliverable(tests.uid('project'), 'DEL-001') #>> '{defects,0,id}', tests.uid('defect')::text, 'and lists it');
select tests.refused(tests.signing('deliverable', 'deliverable'), 'CS015', 'by the customer');
select tests.act_as('supplier_pm');
select tests.refused(tests.signing('deliverable', 'deliverable'), 'CS015', 'nor by the supplier');
update public.tickets set type = 'question' where id = tests.uid('defect');
select is((public.get_signable('deliverable', tests.uid('deliverable')) -> 'blockers')::text, '[]', 'a question blocks nothing');
update public.tickets set type = 'defect' where id = tests.uid('defect');
select public.move_ticket(tests.uid('defect'), 'resolved');
select lives_ok($$select tests.sign_both('deliverable', 'deliverable')$$, 'until it is resolved');

-- reads
select tests.act_as('org_admin');
select is(public.get_ticket_report(tests.uid('organisation'), current_date - 1, current_date + 1) #>> '{all,raised}', (select count(*)::text from public.ticket_overview where organisation_id = tests.uid('organisation') and merged_into_id is null), 'the report counts what the list shows');
select tests.arrange($$update public.organisations set settings = jsonb_set(settings, '{defaults,timezone}', '"Asia/Kolkata"') where id = tests.uid('organisation')$$);
select tests.arrange($$update public.tickets set created_at = '2029-03-01 19:00+00' where id = tests.uid('run')$$);
select tests.arrange($$update public.tickets set created_at = '2029-03-01 18:00+00' where id = tests.uid('defect')$$);
select is((select r -> 'all' ->> 'raised' || ' ' || (r #>> '{days,0,day}') from public.get_ticket_report(tests.uid('organisation'), '2029-03-01', '2029-03-01') r), '1 2029-03-01', 'a day is the organisation''s, and ends with it');
select is((public.get_ticket_report(tests.uid('other_organisation'), current_date - 1, current_date + 1) #>> '{all,raised}'), '0', 'nothing elsewhere');
select tests.refused($$select public.get_ticket_report(tests.uid('organisation'), current_date, current_date + 400)$$, 'CS006', 'a year at most');
select is(jsonb_array_length(public.get_ticket_choices(tests.uid('client')) -> 'people'), 3, 'who can be a requester');
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p <> 'ticket.write') where id = tests.uid('staff'); delete from public.role_permissions where role like 'client%' and permission = 'ticket.write_client'$$);
select tests.who_can($$update public.tickets set priority = 'low' where id = tests.uid('run')$$, '{org_admin}', 'reading is not writing');
select tests.who_can($$select pg_temp.reply('tried', 'Hello', ticket => 'run')$$, '{org_admin}', 'nor answering');
select tests.who_can(format($$select public.create_ticket(%L, tests.uid('client'), 'New', 'New')$$, tests.uid('tried')), '{org_admin}', 'nor raising');
select tests.who_can(format('insert into storage.objects (bucket_id, name) values (''ticket-files'', %L)', pg_temp.path('public', 'run')), '{org_admin}', 'nor adding bytes');
select tests.act_as('org_member');
select tests.refused($$select public.change_tickets(array[tests.uid('run')], priority => 'low')$$, 'CS002', 'nor changing many');

-- rules: who leaves
create function pg_temp.assignees() returns text language sql as $$ select tests.peek($q$select string_agg(coalesce(p.full_name, 'nobody'), ', ' order by t.id = tests.uid('open one') desc) from public.tickets t left join public.profiles p on p.id = t.assignee_id where t.id in (tests.uid('open one'), tests.uid('done one'))$q$) $$;
select tests.arrange($$insert into public.tickets (id, organisation_id, client_id, subject, assignee_id, requester_id) select tests.uid(x), tests.uid('organisation'), tests.uid('client'), 'x', tests.uid('viewer'), tests.uid('client_member') from unnest(array['open one', 'done one']) x$$);
select tests.arrange($$update public.tickets set status = 'resolved' where id = tests.uid('done one')$$);
select tests.arrange($$update public.profiles set status = 'suspended' where id = tests.uid('viewer')$$);
select tests.act_as('client_admin');
select tests.arrange($$insert into public.role_permissions (role, permission) values ('client_admin', 'ticket.write_client') on conflict do nothing$$);
select pg_temp.reply('to nobody', 'Hello?', ticket => 'open one');
select is(pg_temp.told('ticket_replied', 'open one'), 'org_admin as ticket_manager', 'where who has it hears nothing, who manages tickets is told');
select tests.arrange($$update public.user_organisations set is_active = true where user_id = tests.uid('viewer')$$);
select is(pg_temp.assignees(), 'viewer, viewer', 'a suspension passes');
select tests.arrange($$update public.user_organisations set is_active = false where user_id = tests.uid('viewer')$$);
select is(pg_temp.assignees(), 'nobody, viewer', 'who leaves has no open ticket any more');
select tests.arrange($$update public.user_organisations set is_active = true where user_id = tests.uid('viewer')$$);
select tests.arrange($$update public.profiles set status = 'active' where id = tests.uid('viewer')$$);

-- record
select matches(tests.peek($$select record_label from public.audit_log where record_id = tests.uid('defect') and table_name = 'tickets' and verb = 'created' and project_id is null and parent_id is null$$), '^TKT-000\d Page 3 is missing$', 'raising is logged, in no project''s history');
select is(tests.peek($$select string_agg(changes -> 'status' ->> 1, ',' order by id) from public.audit_log where record_id = tests.uid('defect') and changes ? 'status' and verb = 'changed'$$), 'resolved', 'so is every move');
select is(tests.peek($$select count(*) from public.audit_log where table_name = 'canned_replies' and record_id = tests.uid('canned_reply')$$), '1', 'and a canned reply');
select is(tests.peek($$select count(*) from public.audit_log where table_name = 'ticket_files' and record_id = tests.uid('ticket_file')$$), '1', 'and a file');
select is(tests.peek($$select record_label from public.audit_log where table_name = 'ticket_messages' and record_id = tests.uid('secret')$$), 'Between us.', 'and a note');
select tests.who_can($$select 1 from public.audit_log where record_id = tests.uid('secret')$$, tests.members(), 'whose line is ours to read');

select * from finish();
