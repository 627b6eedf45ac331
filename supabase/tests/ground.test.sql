-- Ground: clean text, netstrings, references, and stamps that nobody forges.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- rules
select is(tests.peek($$select private.is_clean_text(E'a\tb\nc', 10)$$), 'true', 'text may hold tabs and line breaks');
select is(tests.peek($$select private.is_clean_text(E'a\u0007b', 10)$$), 'false', 'text holds no control characters');
select is(tests.peek($$select private.is_clean_text('abcdef', 5)$$), 'false', 'text has a length');
select is(tests.peek($$select private.is_clean_line('   ', 5)$$), 'false', 'a line is not blank');
select is(tests.peek($$select private.is_clean_line(E'a\nb', 5)$$), 'false', 'a line is one line');
select is(tests.peek($$select private.is_clean_line(E'ab\u202Ecd', 9)$$), 'false', 'text does not turn its direction, so that it reads as it was signed');
select is(tests.peek($$select private.is_hex_colour('#12345g')$$), 'false', 'a colour is hexadecimal');
select is(tests.peek($$select private.netstring('ab', null, 'ü')$$), '2:ab,0:,2:ü,', 'a netstring counts octets');
select isnt(tests.peek($$select private.netstring('ab', 'c')$$), tests.peek($$select private.netstring('a', 'bc')$$), 'different lists join to different texts');
select is(tests.peek($$select private.sha256_hex('abc')$$), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', 'SHA-256 is the standard''s');
select is(tests.peek($$select private.next_reference(tests.uid('x'), 'MS', 3) || private.next_reference(tests.uid('x'), 'MS', 3)$$), 'MS-001MS-002', 'references count up');
select is(tests.peek($$select private.next_reference(tests.uid('y'), 'MS', 1)$$), 'MS-1', 'each owner counts alone');
select tests.arrange($$update private.reference_counters set last_value = 999 where owner_id = tests.uid('x')$$);
select is(tests.peek($$select private.next_reference(tests.uid('x'), 'MS', 3)$$), 'MS-1000', 'a reference grows beyond its digits');
select tests.refused($$select tests.peek('select private.fail(''CS006'', ''no'', ''field'')')$$, 'CS006', 'private.fail raises its code');

-- record: who and when
select tests.act_as('supplier_pm');
insert into public.milestones (id, organisation_id, project_id, name) values (tests.uid('mine'), tests.uid('organisation'), tests.uid('project'), 'Mine');
select is((select created_by from public.milestones where id = tests.uid('mine')), tests.uid('supplier_pm'), 'the row says who made it');
select is((select lock_version from public.milestones where id = tests.uid('mine')), 1, 'a new row is version 1');
select tests.act_as('project_admin');
update public.milestones set name = 'Ours' where id = tests.uid('mine');
select results_eq($$select created_by, updated_by, lock_version from public.milestones where id = tests.uid('mine')$$,
  $$values (tests.uid('supplier_pm'), tests.uid('project_admin'), 2)$$, 'a change says who made it, keeps who created it, and counts');
select tests.refused($$update public.milestones set created_by = tests.uid('viewer') where id = tests.uid('mine')$$, '42501', 'nobody writes created_by');
update public.milestones set deleted_at = '2001-01-01' where id = tests.uid('mine');
select results_eq($$select deleted_at = now(), deleted_by from public.milestones where id = tests.uid('mine')$$,
  $$values (true, tests.uid('project_admin'))$$, 'deleting is stamped, whatever the caller claims');
update public.milestones set deleted_at = '2002-02-02' where id = tests.uid('mine');
select is((select deleted_at from public.milestones where id = tests.uid('mine')), now(), 'deleting again moves nothing');
update public.milestones set deleted_at = null where id = tests.uid('mine');
select is((select deleted_by from public.milestones where id = tests.uid('mine')), null, 'restoring forgets who deleted');

-- what nobody sees
select is(tests.peek(format('select private.is_clean_line(%L, 99)', x.text)), x.fine::text, x.why) from (values
  (E'Zoë Ångström', true, 'letters of any language'), (E'李 小龍', true, 'among them Chinese'), (E'می\u200Cخواهم', true, 'Persian joins within a word'),
  (E'क्\u200Dष', true, 'and Devanagari'), (E'👩\u200D💻 team', true, 'and a family of emoji'), (E'❤\uFE0F', true, 'which may choose to be in colour'),
  (E'Ada\u200BByrne', false, 'no zero width within a name'), (E'Ada\u200DByrne', false, 'no joiner between Latin letters'), (E'Ada\u00AD', false, 'no soft hyphen'),
  (E'Ada\u2066', false, 'nothing that turns the direction'), (E'Ada\U000E0041', false, 'no tag letters'), (E'\u3164', false, 'no filler'), (E'\u00A0\u2003', false, 'not only spaces, whichever'),
  (E'\uFEFFAda', false, 'no mark of byte order'), (E'a\uFE0F', false, 'no variation of a letter'), (E'\u200C', false, 'no joiner alone')) as x (text, fine, why);
select is(tests.peek($$select private.is_time_zone(x) from (values ('Pacific/Honolulu')) as v (x)$$), 'true', 'a zone is one that exists');
select is(tests.peek($$select private.is_time_zone('Mars/Olympus')$$), 'false', 'and no other');
select is(tests.peek($$select private.usable_zone('Mars/Olympus')$$), 'UTC', 'one that went bad is read as UTC');

select * from finish();
