-- Stages: every record moves by one function, along the moves of one table.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select public.move_record('lead', tests.uid('lead'), 'contacted')$$, tests.staff(), 'the organisation''s people move a lead');
select tests.who_can($$select public.move_record('lead', tests.uid('other_lead'), 'contacted')$$, '{outsider}', 'in their own organisation');
select tests.who_can($$select public.move_record('submission', tests.uid('submission'), 'interview')$$, tests.staff(), 'and a submission');
select tests.who_can($$select 1 from public.get_stage_moves('lead')$$, array_remove(array_remove(tests.actors(), 'anonymous'), 'suspended'), 'everybody with an account may know the moves');
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p <> 'talent.write') where id = tests.uid('staff')$$);
select tests.who_can($$select public.move_record('lead', tests.uid('lead'), 'contacted')$$, tests.staff(), 'sales asks for one permission');
select tests.who_can($$select public.move_record('submission', tests.uid('submission'), 'interview')$$, '{org_admin}', 'recruiting for another');
select tests.arrange($$update public.roles set permissions = permissions || '{talent.write}' where id = tests.uid('staff')$$);
select tests.arrange($$update public.roles set permissions = array(select p from unnest(permissions) p where p <> 'pipeline.write') where id = tests.uid('staff')$$);
select tests.who_can($$select public.move_record('account', tests.uid('account'), 'customer')$$, '{org_admin}', 'and the other way round');

-- rules
select tests.act_as('org_admin');
select tests.refused($$select public.move_record('lead', tests.uid('other_lead'), 'contacted')$$, 'CS001', 'another organisation''s lead is not there');
select tests.refused($$select public.move_record('lead', tests.uid('account'), 'contacted')$$, 'CS001', 'nor is an account among leads');
select tests.refused($$select public.move_record('contact', tests.uid('contact'), 'x')$$, 'CS006', 'contacts do not move');
select tests.refused($$select public.move_record('leads; drop table public.leads', tests.uid('lead'), 'x')$$, 'CS006', 'nor does nonsense');
select tests.refused($$select public.move_record('lead', tests.uid('lead'), 'won')$$, 'CS004', 'a lead is not won');
select tests.refused($$select public.move_record('lead', tests.uid('lead'), null)$$, 'CS004', 'nor moved to nothing');
select tests.refused($$select public.move_record('lead', tests.uid('lead'), 'converted')$$, 'CS004', 'nor converted by hand');
select tests.refused($$select public.move_record('submission', tests.uid('submission'), 'placed')$$, 'CS004', 'nor is anybody placed by hand');
select tests.refused($$select public.move_record('offer', tests.uid('offer'), 'accepted')$$, 'CS004', 'nor an offer accepted');
select tests.refused($$select public.move_record('lead', tests.uid('lead'), 'contacted', 7)$$, 'CS003', 'of another version');
select tests.refused($$select public.move_record('lead', tests.uid('lead'), 'unqualified')$$, 'CS006', 'why unqualified?');
select tests.refused($$select public.move_record('lead', tests.uid('lead'), 'unqualified', reason => '  ')$$, 'CS006', 'a blank is no reason');
select is(public.move_record('lead', tests.uid('lead'), 'contacted', 1), 2, 'a move says the new version');
select is(public.move_record('lead', tests.uid('lead'), 'contacted', 1), 2, 'made again it is quiet');
select is(public.move_record('lead', tests.uid('lead'), 'unqualified', 2, ' No money '), 3, 'with a reason');
select results_eq($$select status, status_reason, status_changed_at = now(), closed_at = now() from public.leads where id = tests.uid('lead')$$, $$values ('unqualified', 'No money', true, true)$$, 'which stands there, with when');
select public.move_record('lead', tests.uid('lead'), 'new');
select results_eq($$select status_reason, closed_at from public.leads where id = tests.uid('lead')$$, $$values (null::text, null::timestamptz)$$, 'reopened, it is not closed');
update public.leads set deleted_at = now() where id = tests.uid('lead');
select tests.refused($$select public.move_record('lead', tests.uid('lead'), 'contacted')$$, 'CS001', 'a deleted record does not move');

-- what goes with a move
select public.move_record('deal', tests.uid('deal'), 'won');
select is((select probability from public.deals where id = tests.uid('deal')), 100, 'what is won is certain');
select tests.arrange($$update public.deals set project_id = tests.uid('project') where id = tests.uid('deal')$$);
select tests.refused($$select public.move_record('deal', tests.uid('deal'), 'negotiation', reason => 'No')$$, 'CS004', 'a deal with a project stays won');
select tests.arrange($$update public.deals set project_id = null where id = tests.uid('deal')$$);
select public.move_record('deal', tests.uid('deal'), 'negotiation', reason => 'They think again');
select is((select probability from public.deals where id = tests.uid('deal')), 75, 'reopened it is likely');
select public.move_record('deal', tests.uid('deal'), 'lost', reason => 'Price');
select results_eq($$select probability, status_reason, closed_at is not null from public.deals where id = tests.uid('deal')$$, $$values (0, 'Price', true)$$, 'lost says why');
select public.move_record('offer', tests.uid('offer'), 'extended');
select is((select status from public.submissions where id = tests.uid('submission')), 'offered', 'extending an offer moves its submission');
select is((select extended_at from public.offers where id = tests.uid('offer')), now(), 'and says when');
select public.move_record('submission', tests.uid('submission'), 'withdrawn', reason => 'Moved away');
select results_eq($$select (select status from public.interviews where id = tests.uid('interview')), (select status from public.offers where id = tests.uid('offer'))$$, $$values ('cancelled', 'withdrawn')$$, 'nothing goes on for a withdrawn submission');
select is((select status from public.candidates where id = tests.uid('candidate')), 'active', 'a candidate is active');
select public.move_record('placement', tests.uid('placement'), 'active');
select is((select status from public.candidates where id = tests.uid('candidate')), 'placed', 'while at work, placed');
select public.move_record('placement', tests.uid('placement'), 'ended_early', reason => 'Ill');
select is((select status from public.candidates where id = tests.uid('candidate')), 'active', 'and afterwards active again');

-- the table
select is_empty($$select 1 from tests.staged() s where not s.is_allowed$$, 'every stage of the table is one of its record''s');
select is_empty($$select from_status, to_status from public.get_stage_moves('deal') where from_status = to_status$$, 'no move stays where it is');

-- record
select is(tests.peek($$select changes ->> 'status' from public.audit_log where record_id = tests.uid('deal') and changes ? 'status' order by id desc limit 1$$), '["negotiation", "lost"]', 'a move is logged');

select * from finish();
