-- Signing: what was shown, by whom it concerns, with a password just given, for one side.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access
select tests.who_can($$select public.get_signable('milestone_baseline', tests.uid('milestone'))$$, tests.team(), 'who reads the project sees what waits to be signed');
select tests.who_can($$select public.sign_milestone_baseline(tests.uid('milestone'), tests.peek($q$select private.sha256_hex(private.signable_content('milestone_baseline', tests.uid('milestone'))::text)$q$))$$,
  '{project_admin,supplier_pm,customer_pm}', 'the managers of the team sign, and nobody else');
select tests.who_can($$select private.conclude('milestone_baseline', tests.uid('milestone'), tests.uid('supplier_pm'))$$, '{}', 'nobody concludes by hand');
select tests.who_can($$select private.apply_variation(tests.uid('variation'))$$, '{}', 'nobody applies by hand');
select tests.who_can($$select private.void_signatures(tests.uid('project'), 'milestone_baseline', tests.uid('milestone'), 'x')$$, '{}', 'nobody voids by hand');
select tests.who_can($$insert into private.variation_applications values (pg_current_xact_id(), tests.uid('variation'), tests.uid('milestone'))$$, '{}', 'nobody pretends to apply a variation');

-- rules: what was shown
select tests.act_as('supplier_pm');
select tests.refused($$select public.sign_milestone_baseline(tests.uid('milestone'), null)$$, 'CS010', 'a signature names what was shown');
select tests.refused($$select public.sign_milestone_baseline(tests.uid('milestone'), repeat('0', 64))$$, 'CS010', 'and it is what is there');
select tests.refused($$select public.sign_milestone_baseline(tests.uid('nothing'), 'x')$$, 'CS001', 'an unknown subject is not found');
select tests.refused($$select public.sign_milestone_baseline(tests.uid('other_milestone'), 'x')$$, 'CS001', 'nor one out of reach');
select tests.refused($$select public.get_signable('nonsense', tests.uid('milestone'))$$, 'CS001', 'nor one of no kind');

-- rules: a password just given
select tests.act_as('supplier_pm', '5 minutes 1 second');
select tests.refused(tests.signing('milestone_baseline', 'milestone'), 'CS011', 'a session older than five minutes signs nothing');
select tests.act_as('supplier_pm');
select set_config('request.jwt.claims', (current_setting('request.jwt.claims')::jsonb || jsonb_build_object('session_id', tests.open_session('customer_pm', '0')))::text, true);
select tests.refused(tests.signing('milestone_baseline', 'milestone'), 'CS011', 'nor does somebody else''s session');
select set_config('request.jwt.claims', (current_setting('request.jwt.claims')::jsonb - 'session_id')::text, true);
select tests.refused(tests.signing('milestone_baseline', 'milestone'), 'CS011', 'nor a token without one');
select tests.act_as('supplier_pm');
select set_config('request.jwt.claims', (current_setting('request.jwt.claims')::jsonb || '{"amr": [{"method": "otp"}]}')::text, true);
select tests.refused(tests.signing('milestone_baseline', 'milestone'), 'CS011', 'nor a session that a link opened');
select set_config('request.jwt.claims', (current_setting('request.jwt.claims')::jsonb || '{"amr": [{"method": "password"}]}')::text, true);

-- rules: one side
select lives_ok(tests.signing('milestone_baseline', 'milestone'), 'a session that a password opened signs');
select tests.refused(tests.signing('milestone_baseline', 'milestone'), 'CS012', 'once');
select tests.act_as('project_admin');
select tests.refused(tests.signing('milestone_baseline', 'milestone'), 'CS012', 'for the side, whoever of it asks');
select tests.arrange($$update public.user_organisations set is_active = false where user_id = tests.uid('supplier_pm')$$);
select tests.arrange($$insert into public.user_clients (organisation_id, client_id, user_id) values (tests.uid('organisation'), tests.uid('client'), tests.uid('supplier_pm'))$$);
select tests.arrange($$update public.user_projects set role = 'customer_pm' where id = tests.uid('seat of supplier_pm')$$);
select tests.act_as('supplier_pm');
select tests.refused(tests.signing('milestone_baseline', 'milestone'), 'CS013', 'who signed for one side never signs for the other');
select is((public.get_signable('milestone_baseline', tests.uid('milestone')) ->> 'signed_for_other_side')::boolean, true, 'and is told so');
select tests.arrange($$update public.user_clients set is_active = false where user_id = tests.uid('supplier_pm')$$);
select tests.arrange($$update public.user_organisations set is_active = true where user_id = tests.uid('supplier_pm')$$);
select tests.arrange($$update public.user_projects set role = 'supplier_pm' where id = tests.uid('seat of supplier_pm')$$);

-- rules: withdrawing
select tests.act_as('project_admin');
select tests.refused($$select public.withdraw_signature('milestone_baseline', tests.uid('milestone'))$$, 'CS017', 'nobody withdraws another''s signature');
select tests.act_as('supplier_pm');
select lives_ok($$select public.withdraw_signature('milestone_baseline', tests.uid('milestone'))$$, 'the signer withdraws it');
select is((select baseline_status from public.milestones where id = tests.uid('milestone')), 'not_committed', 'and the milestone waits again');
select tests.refused($$select public.withdraw_signature('milestone_baseline', tests.uid('milestone'))$$, 'CS017', 'once');
select tests.refused($$select public.withdraw_signature('milestone_baseline', tests.uid('other_milestone'))$$, 'CS001', 'in reach');
select tests.sign_both('milestone_baseline', 'milestone');
select tests.act_as('supplier_pm');
select tests.refused($$select public.withdraw_signature('milestone_baseline', tests.uid('milestone'))$$, 'CS017', 'what took effect is not withdrawn');
select tests.refused(tests.signing('milestone_baseline', 'milestone'), 'CS012', 'nor signed again');
select results_eq($$select position, side, action, signer_role from public.signatures where subject_id = tests.uid('milestone') order by position$$,
  $$values (5::bigint, 'supplier', 'signed', 'supplier_pm'), (10, 'supplier', 'withdrawn', 'supplier_pm'), (11, 'supplier', 'signed', 'supplier_pm'), (12, 'customer', 'signed', 'customer_pm')$$, 'the ledger holds all of it');

-- rules: not ready
insert into public.milestones (id, organisation_id, project_id, name) values (tests.uid('bare'), tests.uid('organisation'), tests.uid('project'), 'Bare');
select is((public.get_signable('milestone_baseline', tests.uid('bare')) -> 'blockers')::text, '["start_date", "end_date", "billable", "acceptance_criteria", "no_deliverables"]', 'a baseline needs its fields');
select tests.refused(tests.signing('milestone_baseline', 'bare'), 'CS015', 'or is not signed');
select tests.refused(tests.signing('deliverable', 'deliverable'), 'CS015', 'a deliverable is submitted first');
select tests.refused(tests.signing('milestone_certificate', 'milestone'), 'CS015', 'a certificate waits for the deliverables');

-- rules: both signatures cover the same content
select tests.ready('deliverable');
select tests.sign('supplier_pm', 'deliverable', 'deliverable');
update public.kpis set target = 'none at all' where id = tests.uid('kpi');
select is(public.get_signable('deliverable', tests.uid('deliverable')) #>> '{signed,0,is_current}', 'false', 'a signature over what has moved shows as such');
select tests.sign('customer_pm', 'deliverable', 'deliverable');
select is((select sign_off_status from public.deliverables where id = tests.uid('deliverable')), 'awaiting_supplier', 'and does not stand beside one over what is there now');
select results_eq($$select side, action from public.signatures where subject_id = tests.uid('deliverable') order by position$$, $$values ('supplier', 'signed'), ('supplier', 'voided'), ('customer', 'signed')$$, 'it is voided');
select tests.sign('supplier_pm', 'deliverable', 'deliverable');
select is(tests.peek($$select count(distinct content_hash) from private.standing_signatures('deliverable', tests.uid('deliverable'))$$), '1', 'two standing signatures, one content');

-- rules: the certificate
select tests.ready('second');
select tests.sign_both('deliverable', 'second');
select tests.sign('customer_pm', 'milestone_certificate', 'milestone');
select is((select acceptance_status from public.milestones where id = tests.uid('milestone')), 'awaiting_supplier', 'the certificate waits for the other side');
select tests.sign('supplier_pm', 'milestone_certificate', 'milestone');
select results_eq($$select acceptance_status, accepted_at from public.milestones where id = tests.uid('milestone')$$, $$values ('accepted', now())$$, 'both accept the milestone');
select tests.refused($$update public.milestones set billable = 1 where id = tests.uid('milestone')$$, 'CS019', 'an accepted milestone does not change');
select tests.refused($$insert into public.deliverables (organisation_id, project_id, milestone_id, name) values (tests.uid('organisation'), tests.uid('project'), tests.uid('milestone'), 'X')$$, 'CS019', 'and takes no deliverable');
select tests.refused($$insert into public.variation_milestones (organisation_id, project_id, variation_id, milestone_id, after) values (tests.uid('organisation'), tests.uid('project'), tests.uid('variation'), tests.uid('milestone'), '{"name": "X"}')$$, 'CS019', 'nor a variation');
select is(tests.peek($$select string_agg(p.full_name, ',' order by p.full_name) from public.notifications n join public.profiles p on p.id = n.user_id where n.kind = 'signature_completed' and n.data ->> 'signature' = 'milestone_certificate'$$),
  'customer_pm,project_admin,supplier_pm', 'both sides are told, with the head of the chain');

-- rules: each authority of each subject
select tests.arrange(format($q$insert into public.projects (id, organisation_id, client_id, reference, name, baselines_required, baseline_approval_authority, deliverable_approval_authority, certificate_approval_authority, variation_approval_authority, deliverable_review_required)
  values (tests.uid('p %1$s'), tests.uid('organisation'), tests.uid('client'), 'P-%1$s', 'P', true, '%1$s', '%1$s', '%1$s', '%1$s', false)$q$, authority)) from unnest(array['supplier_only', 'customer_only', 'none']) as authority;
select tests.arrange(format($q$insert into public.user_projects (organisation_id, project_id, user_id, role) select tests.uid('organisation'), tests.uid('p %1$s'), tests.uid(n), n from unnest(array['supplier_pm', 'customer_pm']) n$q$, authority)) from unnest(array['supplier_only', 'customer_only', 'none']) as authority;
select tests.arrange(format($q$insert into public.milestones (id, organisation_id, project_id, name, start_date, end_date, billable, acceptance_criteria) values (tests.uid('m %1$s'), tests.uid('organisation'), tests.uid('p %1$s'), 'M', '2030-01-01', '2030-02-01', 1, 'x')$q$, authority)) from unnest(array['supplier_only', 'customer_only', 'none']) as authority;
select tests.arrange(format($q$insert into public.deliverables (id, organisation_id, project_id, milestone_id, name, status) values (tests.uid('d %1$s'), tests.uid('organisation'), tests.uid('p %1$s'), tests.uid('m %1$s'), 'D', 'submitted')$q$, authority)) from unnest(array['supplier_only', 'customer_only', 'none']) as authority;
create function pg_temp.concluding(authority text, subject_type text, name text) returns setof text language plpgsql as $$
declare
  asked text := case authority when 'supplier_only' then 'supplier_pm' when 'customer_only' then 'customer_pm' end;
  other text := case authority when 'supplier_only' then 'customer_pm' when 'customer_only' then 'supplier_pm' else 'customer_pm' end;
  statement text := case when asked is not null then tests.signing(subject_type, name)
    else format('select public.conclude_without_signature(%L, %L, tests.hash_of(%1$L, %3$L))', subject_type, tests.uid(name), name) end;
begin
  perform tests.act_as(other);
  return next tests.refused(statement, case when asked is not null then 'CS016' else 'CS002' end, authority || ' ' || subject_type || ': the other side is not asked');
  perform tests.act_as(coalesce(asked, 'supplier_pm'));
  return next tests.refused(case when asked is null then tests.signing(subject_type, name) else format('select public.conclude_without_signature(%L, %L, tests.hash_of(%1$L, %3$L))', subject_type, tests.uid(name), name) end,
    'CS016', authority || ' ' || subject_type || ': there is no other way');
  return next lives_ok(statement, authority || ' ' || subject_type || ': one act concludes');
  return next tests.refused(statement, 'CS012', authority || ' ' || subject_type || ': once');
end;
$$;
select pg_temp.concluding(authority, 'milestone_baseline', 'm ' || authority) from unnest(array['supplier_only', 'customer_only', 'none']) as authority;
select pg_temp.concluding(authority, 'deliverable', 'd ' || authority) from unnest(array['supplier_only', 'customer_only', 'none']) as authority;
select tests.arrange(format($q$insert into public.variations (id, organisation_id, project_id, title, type, reason) values (tests.uid('v %1$s'), tests.uid('organisation'), tests.uid('p %1$s'), 'V', 'cost', 'x')$q$, authority)) from unnest(array['supplier_only', 'customer_only', 'none']) as authority;
select tests.act_as('supplier_pm');
insert into public.variation_milestones (organisation_id, project_id, variation_id, milestone_id, after) select tests.uid('organisation'), tests.uid('p ' || a), tests.uid('v ' || a), tests.uid('m ' || a), '{"billable": "2.00"}' from unnest(array['supplier_only', 'customer_only', 'none']) as a;
select public.move_variation(tests.uid('v ' || a), 'submitted') from unnest(array['supplier_only', 'customer_only', 'none']) as a;
select pg_temp.concluding(authority, 'variation', 'v ' || authority) from unnest(array['supplier_only', 'customer_only', 'none']) as authority;
select pg_temp.concluding(authority, 'milestone_certificate', 'm ' || authority) from unnest(array['supplier_only', 'customer_only', 'none']) as authority;
select is((select string_agg(acceptance_status || ' ' || billable, ',') from public.milestones where id in (tests.uid('m supplier_only'), tests.uid('m customer_only'), tests.uid('m none'))), 'accepted 2.00,accepted 2.00,accepted 2.00', 'all are accepted as varied');

-- rules: switched off
select tests.arrange($$insert into public.projects (id, organisation_id, reference, name, baselines_required, certificates_required) values (tests.uid('off'), tests.uid('organisation'), 'OFF', 'Off', false, false)$$);
select tests.arrange($$insert into public.user_projects (organisation_id, project_id, user_id, role) values (tests.uid('organisation'), tests.uid('off'), tests.uid('supplier_pm'), 'supplier_pm')$$);
select tests.arrange($$insert into public.milestones (id, organisation_id, project_id, name) values (tests.uid('off m'), tests.uid('organisation'), tests.uid('off'), 'M')$$);
select tests.act_as('supplier_pm');
select tests.refused(tests.signing('milestone_baseline', 'off m'), 'CS005', 'a baseline switched off is not signed');
select tests.refused(tests.signing('milestone_certificate', 'off m'), 'CS005', 'nor a certificate');

-- record
select is(tests.peek($$select valid from private.check_chain(tests.uid('project'))$$), 'true', 'after all this the chain holds');
select is(tests.peek($$select count(*) from public.audit_log where record_id = tests.uid('m none') and verb = 'changed' and changes ? 'baseline_locked'$$), '1', 'concluding without a signature is in the audit log');
select is(tests.peek($$select string_agg(distinct (l.changes::text ~ '_pm_signed_at')::text, ',') from public.audit_log l
  where coalesce(l.changes #>> '{sign_off_status,1}', l.changes #>> '{acceptance_status,1}', l.changes #>> '{status,1}') like 'awaiting%'$$), 'true', 'a signature and whom it leaves waiting are one line');

select * from finish();
