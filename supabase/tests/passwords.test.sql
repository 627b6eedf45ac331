-- Passwords: how each came to be is kept, told, and part of what a signature says.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

select tests.act_as('customer_pm');
select is(split_part(public.get_signable('milestone_baseline', tests.uid('milestone')) ->> 'statement', E'\n', 4) ~ '^Password chosen when the account was made on \d', true, 'a signature says how the password came to be');
select tests.arrange($$update auth.users set encrypted_password = 'one' where id = tests.uid('customer_pm')$$);
select is(split_part(public.get_signable('milestone_baseline', tests.uid('milestone')) ->> 'statement', E'\n', 4) ~ '^Password changed by who knew the one before on \d', true, 'that it was changed');
select tests.arrange($$update auth.users set recovery_token = 'mailed' where id = tests.uid('customer_pm')$$);
select tests.arrange($$update auth.users set recovery_token = '' where id = tests.uid('customer_pm')$$);
select tests.arrange($$update auth.users set encrypted_password = 'two' where id = tests.uid('customer_pm')$$);
select is(split_part(public.get_signable('milestone_baseline', tests.uid('milestone')) ->> 'statement', E'\n', 4) ~ '^Password reset by a link to the mailbox on \d', true, 'or reset');
select is(tests.peek($$select string_agg(p.full_name, ',' order by p.full_name) from public.notifications n join public.profiles p on p.id = n.user_id where n.kind = 'password_reset'$$), 'client_admin', 'which the administrators of that side are told');
select tests.arrange($$update auth.users set email = 'moved@example.com' where id = tests.uid('customer_pm')$$);
select is(split_part(public.get_signable('milestone_baseline', tests.uid('milestone')) ->> 'statement', E'\n', 4) ~ 'Address changed from customer_pm@example.com on \d', true, 'another address is said, too');
select is(tests.peek($$select string_agg(p.full_name || ' ' || (n.data ->> 'after'), ',') from public.notifications n join public.profiles p on p.id = n.user_id where n.kind = 'address_changed'$$), 'client_admin moved@example.com', 'and told');

-- where governance asks for it, signing waits
select tests.act_as('project_admin');
update public.projects set signing_waits_after_reset = true where id = tests.uid('project');
select tests.act_as('customer_pm');
select tests.refused(tests.signing('milestone_baseline', 'milestone'), 'CS035', 'signing waits a day');
select tests.act_as('supplier_pm');
select lives_ok(tests.signing('milestone_baseline', 'milestone'), 'not for who reset nothing');
select tests.arrange($$update private.credential_changes set at = at - interval '25 hours'$$);
select tests.act_as('customer_pm');
select lives_ok(tests.signing('milestone_baseline', 'milestone'), 'and then opens');

-- sessions
select tests.act_as('viewer', '1 minute');
select is(public.may_reset_password(), false, 'a session that a password opened sets none without the present one');
select tests.arrange($$update auth.users set recovery_token = 'mailed' where id = tests.uid('viewer')$$);
select tests.arrange($$update auth.users set recovery_token = null where id = tests.uid('viewer')$$);
-- The session opens at the time of the transaction, which may be long ago.
select tests.arrange($$update private.mail_links set at = now() where user_id = tests.uid('viewer')$$);
select tests.act_as('viewer');
select is(public.may_reset_password(), true, 'one that a link from the mailbox opened may');
select tests.act_as('viewer', '16 minutes');
select is(public.may_reset_password(), false, 'for a quarter of an hour');
select tests.act_as('contributor');
select is(public.may_reset_password(), false, 'and nobody else');
select tests.who_can($$select 1 from private.credential_changes$$, '{}', 'nobody reads the history of passwords');

select * from finish();
