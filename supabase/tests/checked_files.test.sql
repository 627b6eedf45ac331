-- Checked files: a file counts once its bytes are stored and their hash was computed by us.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select private.unchecked_files(tests.uid('deliverable'))$$, '{}', 'nobody counts unchecked files');
select tests.who_can($$select private.note_file_check(tests.uid('file'), 10, repeat('a', 64))$$, '{}', 'nobody says what the bytes are');
select tests.who_can($$select 1 from private.file_checks$$, '{}', 'nobody reads what was computed');

-- rules
select is(tests.peek($$select private.unchecked_files(tests.uid('deliverable'))::text$$), '1', 'a row alone does not count');
select is(tests.peek($$select count(*)::text from private.files_to_check(1000) where id = tests.uid('file')$$), '1', 'its bytes are to be read');
select tests.arrange($$select private.note_file_check(tests.uid('file'), null, null)$$);
select is(tests.peek($$select private.unchecked_files(tests.uid('deliverable'))::text$$), '1', 'without bytes it does not count');
select is(tests.peek($$select count(*)::text from private.files_to_check(1000) where id = tests.uid('file')$$), '1', 'and is looked for again');
select tests.arrange($$select private.note_file_check(tests.uid('file'), 10, repeat('b', 64))$$);
select is(tests.peek($$select private.unchecked_files(tests.uid('deliverable'))::text$$), '1', 'other bytes than the row says do not count');
select tests.arrange($$select private.note_file_check(tests.uid('file'), 10, repeat('a', 64))$$);
select is(tests.peek($$select private.unchecked_files(tests.uid('deliverable'))::text$$), '1', 'what was computed once stays');
select is(tests.peek($$select count(*)::text from private.files_to_check(1000) where id = tests.uid('file')$$), '0', 'and is not read again');
select tests.arrange($$select private.note_file_check(tests.uid('other_file'), 10, repeat('a', 64))$$);
select is(tests.peek($$select private.unchecked_files(tests.uid('other_deliverable'))::text$$), '0', 'bytes that are what the row says count');
select tests.arrange($$update public.deliverable_files set deleted_at = now() where id = tests.uid('file')$$);
select is(tests.peek($$select private.unchecked_files(tests.uid('deliverable'))::text$$), '0', 'a file that was taken away keeps nothing back');

select * from finish();
