-- Governance: signed with the first signature, and moved by a variation from then on.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- before anything is signed
select tests.act_as('project_admin');
select lives_ok($$update public.projects set variation_approval_authority = 'none', timesheet_approval_threshold = 10 where id = tests.uid('project')$$, 'before the first signature governance is the supplier''s to set');
select lives_ok($$update public.projects set variation_approval_authority = 'dual', timesheet_approval_threshold = null where id = tests.uid('project')$$, 'and to change');
select tests.refused($$select public.raise_governance_variation(null, tests.uid('project'), '{"variation_approval_authority": "none"}')$$, 'CS015', 'nothing is signed that a variation could change');
select is(public.get_signable('milestone_baseline', tests.uid('milestone')) #>> '{content,governance,variation_approval_authority}', 'dual', 'the dialog shows the governance in force');
select is(public.get_signable('milestone_baseline', tests.uid('milestone')) #>> '{content,governance,client}', 'Acme', 'with the client');
select is(public.get_signable('milestone_baseline', tests.uid('milestone')) -> 'content' -> 'milestone' ? 'budget', false, 'and not what it costs the supplier');

-- half signed is signed
select tests.sign('supplier_pm', 'milestone_baseline', 'milestone');
select tests.act_as('project_admin');
select tests.refused($$update public.projects set variation_approval_authority = 'none' where id = tests.uid('project')$$, 'CS040', 'with the first signature it stands');
select tests.act_as('supplier_pm');
select public.withdraw_signature('milestone_baseline', tests.uid('milestone'));
select tests.act_as('project_admin');
select lives_ok($$update public.projects set deliverable_review_required = false where id = tests.uid('project')$$, 'taken back, it is free again');
select lives_ok($$update public.projects set deliverable_review_required = true where id = tests.uid('project')$$, 'both ways');

-- the attack
select tests.sign_both('milestone_baseline', 'milestone');
select tests.act_as('project_admin');
select tests.refused($$update public.projects set variation_approval_authority = 'none' where id = tests.uid('project')$$, 'CS040', 'nobody switches the other side''s signature off');
select tests.refused($$select public.apply_project_template(tests.uid('project'), '00000000-0000-4000-8000-000000000003', (select lock_version from public.projects where id = tests.uid('project')))$$, 'CS040', 'not with a template');
select tests.act_as('org_admin');
select tests.refused($$update public.projects set expense_approval_authority = 'none' where id = tests.uid('project')$$, 'CS040', 'not as the organisation''s administrator');
select lives_ok($$update public.organisations set settings = jsonb_set(settings, '{features,variations_enabled}', 'false') where id = tests.uid('organisation')$$, 'not with the organisation''s switch');

-- the way
select tests.act_as('project_admin');
select is(public.raise_governance_variation(tests.uid('loosen'), tests.uid('project'), '{"variation_approval_authority": "none", "baselines_required": true, "expense_approval_threshold": 250}', 'Less paper', 'We trust each other.'), tests.uid('loosen'), 'it is proposed as a variation');
select is(public.raise_governance_variation(tests.uid('loosen'), tests.uid('project'), '{"variation_approval_authority": "none"}'), tests.uid('loosen'), 'once');
select results_eq($$select type, governance, governance_before from public.variations where id = tests.uid('loosen')$$, $$values ('governance', '{"variation_approval_authority": "none", "expense_approval_threshold": 250.00}'::jsonb, '{"variation_approval_authority": "dual", "expense_approval_threshold": null}'::jsonb)$$, 'that holds what changes, before and after');
select tests.refused($$select public.raise_governance_variation(null, tests.uid('project'), '{"variation_approval_authority": "dual"}')$$, 'CS006', 'something has to change');
select tests.refused($$select public.raise_governance_variation(null, tests.uid('project'), '{"variation_approval_authority": "perhaps"}')$$, 'CS006', 'to what it can be');
select tests.refused($$select public.raise_governance_variation(null, tests.uid('project'), '[]')$$, 'CS006', 'as settings');
select tests.refused($$select public.raise_governance_variation(null, tests.uid('other_project'), '{"baselines_required": false}')$$, 'CS001', 'in reach');
select tests.refused($$update public.variations set governance = '{"expense_approval_threshold": 250}' where id = tests.uid('loosen')$$, '23514', 'a sum has its pence');
select tests.refused($$insert into public.variation_milestones (organisation_id, project_id, variation_id, milestone_id, after) values (tests.uid('organisation'), tests.uid('project'), tests.uid('loosen'), tests.uid('milestone'), '{"billable": "2.00"}')$$, 'CS004', 'and changes nothing else');
select lives_ok($$update public.variations set type = 'cost' where id = tests.uid('loosen')$$, 'what it is called is not what it is');
select is((select type from public.variations where id = tests.uid('loosen')), 'governance', 'its type follows from what it changes');
select lives_ok($$select public.move_variation(tests.uid('loosen'), 'submitted')$$, 'it is submitted, though variations are switched off');
select is(public.get_signable('variation', tests.uid('loosen')) -> 'required_sides', '["supplier", "customer"]', 'both sides sign it under the old rules');
select is(public.get_signable('variation', tests.uid('loosen')) #> '{content,variation,governance,before}', '{"variation_approval_authority": "dual", "expense_approval_threshold": null}'::jsonb, 'the signed text holds what was');
select tests.sign_both('variation', 'loosen');
select results_eq($$select variation_approval_authority, expense_approval_threshold from public.projects where id = tests.uid('project')$$, $$values ('none', 250.00)$$, 'signed, it holds');
select is(tests.peek('select count(*) from private.variation_applications'), '0', 'and nothing is left that could move it again');

-- what was signed asks for signatures, whatever the authority says now
select tests.act_as('supplier_pm');
insert into public.variation_milestones (organisation_id, project_id, variation_id, milestone_id, after) values (tests.uid('organisation'), tests.uid('project'), tests.uid('variation'), tests.uid('milestone'), '{"billable": "999999.00"}');
select is((select type from public.variations where id = tests.uid('variation')), 'cost', 'a change of money is one of cost');
select public.move_variation(tests.uid('variation'), 'submitted');
select is(public.get_signable('variation', tests.uid('variation')) -> 'required_sides', '["supplier", "customer"]', 'a baseline that both signed moves when both sign');
select tests.refused($$select public.conclude_without_signature('variation', tests.uid('variation'), tests.hash_of('variation', 'variation'))$$, 'CS016', 'and not without');
select is((select billable from public.milestones where id = tests.uid('milestone')), 1000.00, 'it stands');

-- a variation of the governance waits for what waits
select tests.sign('supplier_pm', 'variation', 'variation');
select tests.act_as('project_admin');
select public.raise_governance_variation(tests.uid('tighten'), tests.uid('project'), '{"variation_approval_authority": "dual"}', null, 'Again.');
select public.move_variation(tests.uid('tighten'), 'submitted');
select is(public.get_signable('variation', tests.uid('tighten')) -> 'blockers', '["half_signed"]', 'while something waits for its second signature, the rules do not move');

-- canonical numbers
select is(private.is_milestone_change(x.after::jsonb), x.fine, 'a number in a change: ' || x.after)
  from (values ('{"billable": "2.00"}', true), ('{"billable": "0.00"}', true), ('{"billable": "000000000002.00"}', false), ('{"billable": "2.0"}', false), ('{"billable": "1e3"}', false), ('{"billable": 2}', false),
    ('{"payment_percent": "05.00"}', false), ('{"payment_percent": "5.00"}', true), ('{"payment_percent": "100.00"}', true), ('{"budget": "5.00"}', false)) as x (after, fine);

select * from finish();
