-- Outbox and notifications: told once, with the reason, and never of ones own act.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select 1 from public.notifications where id = tests.uid('notification')$$, '{supplier_pm}', 'a notification is its person''s');
select tests.who_can($$update public.notifications set read_at = now() where id = tests.uid('notification')$$, '{supplier_pm}', 'who reads it marks it');
select tests.who_can($$update public.notifications set subject_label = 'x'$$, '{}', 'and changes nothing else');
select tests.who_can($$insert into public.notifications (organisation_id, user_id, kind, reason, subject_type, subject_id, subject_label) values (tests.uid('organisation'), tests.uid('supplier_pm'), 'x', 'x', 'project', tests.uid('project'), 'x')$$, '{}', 'nobody tells anybody anything by hand');
select tests.who_can($$delete from public.notifications$$, '{}', 'nobody deletes a notification');
select tests.who_can($$select 1 from public.notification_preferences where user_id = tests.uid('supplier_pm')$$, '{supplier_pm}', 'a preference is its person''s');
select tests.who_can($$insert into public.notification_preferences (user_id, kind, email) values (tests.uid('supplier_pm'), 'other', false)$$, '{supplier_pm}', 'who sets it');
select tests.who_can($$update public.notification_preferences set email = false where user_id = tests.uid('supplier_pm')$$, '{supplier_pm}', 'and changes it');
select tests.who_can($$select 1 from private.mail_outbox$$, '{}', 'the outbox is nobody''s');

-- rules
select tests.act_as('contributor');
insert into public.comments (organisation_id, project_id, deliverable_id, body) values (tests.uid('organisation'), tests.uid('project'), tests.uid('deliverable'), 'Done.');
select is(tests.peek($$select string_agg(p.full_name || ' as ' || n.reason, ', ' order by p.full_name) from public.notifications n join public.profiles p on p.id = n.user_id where n.data ->> 'excerpt' = 'Done.'$$),
  'customer_pm as customer_pm, supplier_pm as commented', 'those concerned are told once, with the reason, and not the author');
select is(tests.peek($$select count(*) from private.mail_outbox where template = 'notification' and recipient = 'customer_pm@example.com' and data -> 'notification_id' in (select to_jsonb(id) from public.notifications where data ->> 'excerpt' = 'Done.')$$), '1', 'and get one mail each');
select tests.act_as('customer_pm');
insert into public.notification_preferences (user_id, kind, email) values (tests.uid('customer_pm'), 'comment_added', false);
select tests.arrange($$update public.notifications set read_at = now() where kind = 'comment_added'$$);
select tests.act_as('contributor');
insert into public.comments (organisation_id, project_id, deliverable_id, body) values (tests.uid('organisation'), tests.uid('project'), tests.uid('deliverable'), 'Again.');
select is(tests.peek($$select count(*) from private.mail_outbox m join public.notifications n on n.id = (m.data ->> 'notification_id')::uuid where n.data ->> 'excerpt' = 'Again.' and m.recipient = 'customer_pm@example.com'$$), '0', 'who switched the mail off gets none');
select is(tests.peek($$select count(*) from public.notifications where data ->> 'excerpt' = 'Again.' and user_id = tests.uid('customer_pm')$$), '1', 'but is told in the app');
select is(tests.peek($$select coalesce(private.send_mail('a@example.com', 'notification', '{}', 'key')::text, 'null') is not null$$), 'true', 'a mail is queued');
select is(tests.peek($$select private.send_mail('a@example.com', 'notification', '{}', 'key')$$), null, 'the same mail is not queued twice');
select is(tests.peek($$select private.notify(array[tests.uid('suspended'), null], array['x', 'x'], 'k', tests.uid('organisation'), null, 'project', tests.uid('project'), 'x')$$), '', 'telling nobody is no error');
select is(tests.peek($$select count(*) from public.notifications where user_id = tests.uid('suspended') and kind = 'k'$$), '0', 'a suspended person is not told');

select * from finish();
