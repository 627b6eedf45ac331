-- Transitions: each move once, by whom it belongs to; and governance that does not undo what was signed.
select no_plan();
select tests.make_world();
select tests.is_ordinary();

-- access: each move of a deliverable
select tests.arrange($$update public.deliverables set status = 'submitted' where id = tests.uid('deliverable')$$);
select tests.who_can($$select public.move_deliverable(tests.uid('deliverable'), 'review_complete')$$, '{customer_pm}', 'the customer reviews');
select tests.who_can($$select public.move_deliverable(tests.uid('deliverable'), 'rejected', 'No')$$, '{customer_pm}', 'the customer rejects');
select tests.who_can($$select public.move_deliverable(tests.uid('deliverable'), 'in_progress')$$, tests.writers() || '{contributor}', 'the supplier takes it back');
select tests.who_can($$select public.move_deliverable(tests.uid('deliverable'), 'cancelled')$$, tests.writers(), 'the supplier cancels');
select tests.arrange($$update public.deliverables set status = 'in_progress' where id = tests.uid('deliverable')$$);
select tests.who_can($$select public.move_deliverable(tests.uid('deliverable'), 'submitted')$$, tests.writers() || '{contributor}', 'the supplier and the assignee submit');
select tests.arrange($$update public.deliverables set status = 'in_progress' where id = tests.uid('second')$$);
select tests.who_can($$select public.move_deliverable(tests.uid('second'), 'submitted')$$, tests.writers(), 'nobody submits what is not theirs');

-- rules: the whole table of moves
create function pg_temp.moves(who text) returns text language plpgsql as $$
declare
  before text;
  after text;
  made text[] := '{}';
begin
  foreach before in array array['draft', 'not_started', 'in_progress', 'submitted', 'review_complete', 'rejected', 'cancelled'] loop
    foreach after in array array['draft', 'not_started', 'in_progress', 'submitted', 'review_complete', 'rejected', 'delivered', 'cancelled'] loop
      begin
        perform tests.arrange(format('update public.deliverables set status = %L where id = tests.uid(''deliverable'')', before));
        perform tests.act_as(who);
        if before <> after then
          perform public.move_deliverable(tests.uid('deliverable'), after, 'because');
          made := made || (before || '>' || after);
        end if;
        raise exception using errcode = 'UNDO0';
      exception when sqlstate 'UNDO0' or sqlstate 'CS002' or sqlstate 'CS004' then null;
      end;
    end loop;
  end loop;
  return array_to_string(made, ' ');
end;
$$;
select is(pg_temp.moves('supplier_pm'), 'draft>not_started draft>cancelled not_started>draft not_started>in_progress not_started>cancelled in_progress>submitted in_progress>cancelled submitted>in_progress submitted>cancelled review_complete>cancelled rejected>in_progress rejected>submitted rejected>cancelled', 'the supplier''s moves are these');
select is(pg_temp.moves('customer_pm'), 'submitted>review_complete submitted>rejected review_complete>rejected', 'the customer''s moves are these');
select is(pg_temp.moves('contributor'), 'not_started>in_progress in_progress>submitted submitted>in_progress rejected>in_progress rejected>submitted', 'the assignee''s moves are these');
select is(pg_temp.moves('viewer'), '', 'a viewer has none');

select tests.act_as('supplier_pm');
select tests.refused($$select public.move_deliverable(tests.uid('other_deliverable'), 'submitted')$$, 'CS001', 'out of reach is not found');
select tests.refused($$select public.move_deliverable(null, 'submitted')$$, 'CS001', 'nor nothing');
select tests.refused($$select public.move_deliverable(tests.uid('deliverable'), 'nonsense')$$, 'CS004', 'there is no such state');
select tests.refused($$select public.move_deliverable(tests.uid('deliverable'), 'submitted', expected_version => 99)$$, 'CS003', 'the version that was seen');
select lives_ok($$select public.move_deliverable(tests.uid('deliverable'), 'submitted')$$, 'it is submitted');
select lives_ok($$select public.move_deliverable(tests.uid('deliverable'), 'submitted')$$, 'saying so twice does nothing');
select results_eq($$select submission, submitted_by, submitted_at from public.deliverables where id = tests.uid('deliverable')$$, $$values (1, tests.uid('supplier_pm'), now())$$, 'it says when and by whom');
select tests.refused($$select public.move_deliverable(tests.uid('deliverable'), 'review_complete')$$, 'CS002', 'the supplier does not review');
select tests.act_as('customer_pm');
select tests.refused($$select public.move_deliverable(tests.uid('deliverable'), 'rejected')$$, 'CS006', 'rejecting says why');
select tests.refused($$select public.move_deliverable(tests.uid('deliverable'), 'rejected', repeat('x', 2001))$$, '23514', 'briefly');
select public.move_deliverable(tests.uid('deliverable'), 'rejected', 'Too short');
select is(tests.peek($$select string_agg(p.full_name || ' as ' || n.reason, ',' order by p.full_name) from public.notifications n join public.profiles p on p.id = n.user_id where n.kind = 'deliverable_rejected'$$), 'contributor as assignee,supplier_pm as submitter', 'and those concerned are told');
select tests.move('contributor', 'deliverable', 'submitted');
select results_eq($$select submission, rejection_reason from public.deliverables where id = tests.uid('deliverable')$$, $$values (2, null::text)$$, 'it comes back');
select tests.move('customer_pm', 'deliverable', 'review_complete');
select public.assess_deliverable(tests.uid('deliverable'), true, kpi_id => tests.uid('kpi'));
select tests.sign('customer_pm', 'deliverable', 'deliverable');
select public.move_deliverable(tests.uid('deliverable'), 'rejected', 'On second thoughts');
select results_eq($$select status, sign_off_status, customer_pm_name from public.deliverables where id = tests.uid('deliverable')$$, $$values ('rejected', 'not_signed', null::text)$$, 'rejecting voids what was signed');

-- rules: variations
select tests.sign_both('milestone_baseline', 'milestone');
select tests.who_can($$select public.move_variation(tests.uid('variation'), 'withdrawn')$$, tests.writers() || '{customer_pm}', 'either side''s managers withdraw a draft');
select tests.act_as('supplier_pm');
select tests.refused($$select public.move_variation(tests.uid('variation'), 'submitted')$$, 'CS015', 'a variation changes something');
insert into public.variation_milestones (organisation_id, project_id, variation_id, milestone_id, after) values (tests.uid('organisation'), tests.uid('project'), tests.uid('variation'), tests.uid('milestone'), '{"billable": "1200.00"}');
select tests.refused($$select public.move_variation(tests.uid('variation'), 'applied')$$, 'CS004', 'nobody moves it to applied');
select tests.refused($$select public.move_variation(tests.uid('variation'), 'awaiting_customer')$$, 'CS004', 'nor to waiting');
select tests.refused($$select public.move_variation(tests.uid('variation'), 'rejected', 'x')$$, 'CS004', 'a draft is not rejected');
select tests.refused($$select public.move_variation(tests.uid('other_variation'), 'submitted')$$, 'CS001', 'out of reach is not found');
select tests.refused($$select public.move_variation(tests.uid('variation'), 'submitted', expected_version => 99)$$, 'CS003', 'the version that was seen');
update public.variations set reason = null where id = tests.uid('variation');
select tests.refused($$select public.move_variation(tests.uid('variation'), 'submitted')$$, 'CS015', 'a variation has a reason');
update public.variations set reason = 'x' where id = tests.uid('variation');
select tests.who_can($$select public.move_variation(tests.uid('variation'), 'submitted')$$, tests.writers() || '{customer_pm}', 'either side''s managers submit');
select tests.act_as('supplier_pm');
select public.move_variation(tests.uid('variation'), 'submitted');
select tests.who_can($$select public.move_variation(tests.uid('variation'), 'rejected', 'No')$$, '{project_admin,supplier_pm,customer_pm}', 'who signs may reject');
select tests.act_as('customer_pm');
select tests.refused($$select public.move_variation(tests.uid('variation'), 'rejected')$$, 'CS006', 'and says why');
select tests.sign('supplier_pm', 'variation', 'variation');
select tests.act_as('customer_pm');
select lives_ok($$select public.move_variation(tests.uid('variation'), 'rejected', 'No')$$, 'the customer rejects');
select results_eq($$select status, supplier_pm_name, rejection_reason, closed_by from public.variations where id = tests.uid('variation')$$, $$values ('rejected', null::text, 'No', tests.uid('customer_pm'))$$, 'which voids what was signed');
select tests.refused($$select public.move_variation(tests.uid('variation'), 'draft')$$, 'CS004', 'and is the end of it');

-- rules: raising from a breach
select tests.act_as('supplier_pm');
select tests.refused($$select public.raise_variation(tests.uid('raised'), tests.uid('milestone'))$$, 'CS004', 'without a breach there is nothing to raise');
select tests.refused($$select public.raise_variation(tests.uid('raised'), tests.uid('other_milestone'))$$, 'CS001', 'nor out of reach');
update public.deliverables set due_date = '2030-05-01' where id = tests.uid('second');
select tests.who_can($$select public.raise_variation(gen_random_uuid(), tests.uid('milestone'))$$, tests.writers() || '{customer_pm}', 'either side''s managers raise one');
select tests.act_as('viewer');
select tests.refused($$select public.raise_variation(tests.uid('raised'), tests.uid('milestone'))$$, 'CS002', 'a viewer does not');
select tests.act_as('supplier_pm');
select is(public.raise_variation(tests.uid('raised'), tests.uid('milestone')), tests.uid('raised'), 'a breach raises a variation');
select is(public.raise_variation(tests.uid('again'), tests.uid('milestone')), tests.uid('raised'), 'one');
select results_eq($$select after from public.variation_milestones where variation_id = tests.uid('raised')$$, $$values ('{"end_date": "2030-05-01"}'::jsonb)$$, 'with the new date filled in');
select public.move_variation(tests.uid('raised'), 'submitted');
select tests.sign_both('variation', 'raised');
select is((select baseline_breached from public.milestones where id = tests.uid('milestone')), false, 'and applied it clears the breach');

-- rules: governance
select tests.act_as('project_admin');
select tests.refused(format('update public.projects set %s where id = tests.uid(''project'')', change), 'CS040', 'governance does not contradict what was signed: ' || change)
  from unnest(array['baseline_approval_authority = ''customer_only''', 'baseline_approval_authority = ''none''', 'variation_approval_authority = ''supplier_only''', 'baselines_required = false', 'currency = ''EUR''']) as change;
select tests.refused(format('update public.projects set %s where id = tests.uid(''project'')', change), 'CS040', 'it is signed as a whole, protection that is added, too: ' || change)
  from unnest(array['certificate_approval_authority = ''customer_only''', 'variations_enabled = false', 'deliverable_review_required = false', 'expense_approval_threshold = 1', 'timesheet_approval_authority = ''dual''']) as change;
select lives_ok($$update public.projects set kpis_enabled = false where id = tests.uid('project')$$, 'a page is switched off freely');
select lives_ok($$update public.projects set kpis_enabled = true where id = tests.uid('project')$$, 'and on');
select tests.refused($$update public.projects set deleted_at = now() where id = tests.uid('project')$$, 'CS019', 'a project with signatures stays');
select tests.refused($$select public.apply_project_template(tests.uid('project'), '00000000-0000-4000-8000-000000000003', (select lock_version from public.projects where id = tests.uid('project')))$$, 'CS040', 'a template does not go round it');
select tests.ready('second');
select tests.sign('supplier_pm', 'deliverable', 'second');
select tests.act_as('project_admin');
select tests.refused($$update public.projects set deliverable_approval_authority = 'customer_only' where id = tests.uid('project')$$, 'CS040', 'while one waits, its authority stands');
select tests.act_as('org_admin');
select tests.refused($$update public.projects set client_id = null where id = tests.uid('project')$$, 'CS040', 'what was signed with a client stays with it');
select tests.refused($$delete from public.user_projects where id = tests.uid('seat of customer_pm')$$, 'CS033', 'whose signer the supplier does not remove');
select tests.refused($$update public.projects set client_id = tests.uid('other_client') where id = tests.uid('project')$$, 'CS040', 'and is not given to another');

-- record
select is(tests.peek($$select string_agg(changes -> 'status' ->> 1, ',' order by id) from public.audit_log where record_id = tests.uid('raised') and changes ? 'status' and verb = 'changed'$$), 'submitted,awaiting_customer,applied', 'every move is logged');

select * from finish();
