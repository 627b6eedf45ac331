-- Signatures: the ledger is append-only, hash-chained, and says where it was broken.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

select tests.sign_both('milestone_baseline', 'milestone');

-- access
select tests.who_can($$select 1 from public.signatures where project_id = tests.uid('project')$$, tests.team(), 'who reads the project reads its ledger');
select tests.who_can($$insert into public.signatures select * from public.signatures$$, '{}', 'nobody writes an entry by hand');
select tests.who_can($$update public.signatures set signer_name = 'x'$$, '{}', 'nobody changes an entry');
select tests.who_can($$update public.signatures set signer_id = null$$, '{}', 'nobody detaches a signer');
select tests.who_can($$delete from public.signatures$$, '{}', 'nobody deletes an entry');
select tests.who_can($$select * from public.verify_signatures(tests.uid('project'))$$, tests.team(), 'who reads the project verifies it');
select tests.who_can($$select public.export_signatures(tests.uid('project'))$$, tests.team(), 'and exports it');
select tests.who_can($$select 1 where public.verify_signature((select tests.peek('select entry_hash from public.signatures where action = ''signed'' limit 1'))) is not null$$, tests.actors(), 'whoever holds an entry''s hash checks it, signed in or not');
select tests.who_can($$select private.append_signature(tests.uid('project'), 'variation', tests.uid('variation'), 'customer', 'signed', null, 'x', 'x', '{}')$$, '{}', 'nobody appends by hand');

-- rules
select tests.act_as('viewer');
select results_eq($$select valid, entries, broken_position, problem from public.verify_signatures(tests.uid('project'))$$, $$values (true, 6::bigint, null::bigint, null::text)$$, 'the chain holds: four appointments and two signatures');
select tests.refused($$select * from public.verify_signatures(tests.uid('other_project'))$$, 'CS001', 'another project''s chain does not exist');
select tests.refused($$select public.export_signatures(null)$$, 'CS001', 'nor does none');
select is(public.verify_signature(repeat('0', 64)), null, 'an unknown hash certifies nothing');
select is(public.verify_signature(null), null, 'nor does none');
select is((select count(*)::integer from jsonb_array_elements(public.export_signatures(tests.uid('project'))) e
  where encode(sha256(convert_to(e ->> 'content', 'UTF8')), 'hex') = e ->> 'content_hash'), 6, 'the exported content is what was hashed');
select tests.refused($$select tests.arrange('update public.signatures set signer_name = ''x''')$$, 'CS018', 'the owner cannot change an entry');
select tests.refused($$select tests.arrange('update public.signatures set signer_id = tests.uid(''viewer'')')$$, 'CS018', 'nor put a signer in');
select tests.refused($$select tests.arrange('delete from public.signatures')$$, 'CS018', 'nor delete one');
select tests.refused($$select tests.arrange('truncate public.signatures')$$, 'CS018', 'nor truncate');
select tests.refused($$select tests.arrange('delete from public.projects where id = tests.uid(''project'')')$$, '23503', 'a project with signatures cannot be deleted by anybody');

-- rules: tampering is named
reset role;
create function pg_temp.verdict(statement text) returns text language plpgsql as $$
declare
  found text;
begin
  begin
    perform tests.quietly(statement);
    found := tests.peek($q$select coalesce(problem, 'none') || ' at ' || coalesce(broken_position::text, '-') from private.check_chain(tests.uid('project'))$q$);
    raise exception using errcode = 'UNDO0';
  exception when sqlstate 'UNDO0' then null;
  end;
  return found;
end;
$$;
select is(pg_temp.verdict($$select 1$$), 'none at -', 'untouched, it holds');
select is(pg_temp.verdict($$update public.signatures set content = content || '{"x": 1}' where position = 1$$), 'content at 1', 'changed content is named');
select is(pg_temp.verdict($$update public.signatures set content = content || '{"x": 1}', content_hash = private.sha256_hex((content || '{"x": 1}')::text) where position = 1$$), 'entry at 1', 'and so when its hash was changed with it');
select is(pg_temp.verdict($$update public.signatures set signer_name = 'x' where position = 2$$), 'entry at 2', 'a changed signer is named');
select is(pg_temp.verdict($$update public.signatures set signed_at = signed_at - interval '1 microsecond' where position = 2$$), 'entry at 2', 'a changed time is named');
select is(pg_temp.verdict($$delete from public.signatures where position = 1$$), 'chain at 2', 'a removed entry is named');
select is(pg_temp.verdict($$delete from public.signatures where position = 6$$), 'head at 6', 'a cut chain is named');
select is(pg_temp.verdict($$delete from public.signatures$$), 'head at 1', 'an emptied chain is named');
select is(pg_temp.verdict($$update public.signatures set position = position + 50$$), 'chain at 51', 'a moved chain is named');
select is(pg_temp.verdict($$delete from private.signature_heads$$), 'head at 7', 'a lost head is named');
select is(pg_temp.verdict($$update public.signatures set previous_hash = repeat('1', 64) where position = 2$$), 'chain at 2', 'a broken link is named');

select * from finish();
