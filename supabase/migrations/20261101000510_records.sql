-- Records: what a record's page asks, in one call each. They run as the caller; a reference out of reach
-- gives null, which the page answers with "not found".

-- public.get_ledger(subject_id): the entries about a record, without their content, newest first.
create function public.get_ledger(subject_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'position', s.position, 'subject_type', s.subject_type, 'side', s.side, 'action', s.action, 'signer_name', s.signer_name,
      'signer_role', s.signer_role, 'signed_at', s.signed_at, 'statement', s.statement, 'entry_hash', s.entry_hash) order by s.position desc), '[]'::jsonb)
    from public.signatures s where s.subject_id = $1);
end;
$$;
comment on function public.get_ledger is 'Ledger entries about a record, newest first.';

-- public.get_milestone(project_id, reference): a milestone with its deliverables, baselines, variations,
-- signing state and ledger.
create function public.get_milestone(project_id uuid, reference text)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select jsonb_build_object(
    'milestone', to_jsonb(m),
    'breached_by_name', (select p.full_name from public.profiles p where p.id = m.baseline_breached_by),
    'deliverables', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'reference', d.reference, 'name', d.name, 'status', d.status, 'progress', d.progress, 'due_date', d.due_date,
        'sign_off_status', d.sign_off_status, 'assignee_name', a.full_name) order by d.reference), '[]'::jsonb)
      from public.deliverables d left join public.profiles a on a.id = d.assignee_id where d.milestone_id = m.id and d.deleted_at is null),
    'baselines', (select coalesce(jsonb_agg(jsonb_build_object('id', b.id, 'version', b.version, 'content', b.content, 'created_at', b.created_at,
        'variation_reference', v.reference, 'variation_title', v.title) order by b.version desc), '[]'::jsonb)
      from public.milestone_baselines b left join public.variations v on v.id = b.variation_id where b.milestone_id = m.id),
    'variations', (select coalesce(jsonb_agg(jsonb_build_object('id', v.id, 'reference', v.reference, 'title', v.title, 'status', v.status, 'impact_cost', v.impact_cost, 'impact_days', v.impact_days) order by v.reference desc), '[]'::jsonb)
      from public.variations v where v.id in (select l.variation_id from public.variation_milestones l where l.milestone_id = m.id
        union select l.variation_id from public.variation_deliverables l where l.milestone_id = m.id)),
    'baseline', public.get_signable('milestone_baseline', m.id),
    'certificate', public.get_signable('milestone_certificate', m.id),
    'ledger', public.get_ledger(m.id))
    from public.milestone_overview m where m.project_id = $1 and m.reference = upper($2));
end;
$$;
comment on function public.get_milestone is 'A milestone with all that its page shows; null when out of reach.';

-- public.get_deliverable(project_id, reference): a deliverable with milestone, checklist, files, criteria,
-- signing state and ledger.
create function public.get_deliverable(project_id uuid, reference text)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select jsonb_build_object(
    'deliverable', to_jsonb(d),
    'assignee_name', (select p.full_name from public.profiles p where p.id = d.assignee_id),
    'submitted_by_name', (select p.full_name from public.profiles p where p.id = d.submitted_by),
    'reviewed_by_name', (select p.full_name from public.profiles p where p.id = d.reviewed_by),
    'milestone', (select jsonb_build_object('id', m.id, 'reference', m.reference, 'name', m.name, 'end_date', m.end_date, 'baseline_status', m.baseline_status,
        'baseline_locked', m.baseline_locked, 'baseline_breached', m.baseline_breached, 'acceptance_status', m.acceptance_status) from public.milestones m where m.id = d.milestone_id),
    'tasks', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name, 'owner', t.owner, 'comment', t.comment, 'is_complete', t.is_complete, 'concerns_acceptance', t.concerns_acceptance, 'sort_order', t.sort_order,
        'lock_version', t.lock_version) order by t.sort_order, t.id), '[]'::jsonb) from public.deliverable_tasks t where t.deliverable_id = d.id and t.deleted_at is null),
    'files', (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'content_type', f.content_type, 'size_bytes', f.size_bytes, 'sha256', f.sha256, 'created_at', f.created_at,
        'created_by_name', p.full_name) order by f.created_at, f.id), '[]'::jsonb)
      from public.deliverable_files f left join public.profiles p on p.id = f.created_by where f.deliverable_id = d.id and f.deleted_at is null),
    'kpis', (select coalesce(jsonb_agg(jsonb_build_object('id', k.id, 'reference', k.reference, 'name', k.name, 'target', k.target, 'met', a.criteria_met, 'assessed_at', a.assessed_at, 'assessed_by_name', p.full_name) order by k.reference), '[]'::jsonb)
      from public.deliverable_kpis l join public.kpis k on k.id = l.kpi_id
      left join public.deliverable_kpi_assessments a on a.deliverable_id = l.deliverable_id and a.kpi_id = l.kpi_id left join public.profiles p on p.id = a.assessed_by
     where l.deliverable_id = d.id),
    'quality_standards', (select coalesce(jsonb_agg(jsonb_build_object('id', q.id, 'reference', q.reference, 'name', q.name, 'met', a.criteria_met, 'assessed_at', a.assessed_at, 'assessed_by_name', p.full_name) order by q.reference), '[]'::jsonb)
      from public.deliverable_quality_standards l join public.quality_standards q on q.id = l.quality_standard_id
      left join public.deliverable_qs_assessments a on a.deliverable_id = l.deliverable_id and a.quality_standard_id = l.quality_standard_id left join public.profiles p on p.id = a.assessed_by
     where l.deliverable_id = d.id),
    'defects', (select coalesce(jsonb_agg(jsonb_build_object('id', t.id, 'reference', t.reference, 'subject', t.subject, 'status', t.status) order by t.is_open desc, t.created_at desc, t.id), '[]'::jsonb)
      from public.tickets t where t.organisation_id = d.organisation_id and t.project_id = d.project_id and t.deliverable_id = d.id and t.type = 'defect' and t.merged_into_id is null and t.deleted_at is null),
    'signing', public.get_signable('deliverable', d.id),
    'ledger', public.get_ledger(d.id))
    from public.deliverables d where d.project_id = $1 and d.reference = upper($2) and d.deleted_at is null);
end;
$$;
comment on function public.get_deliverable is 'A deliverable with all that its page shows; null when out of reach.';

-- public.get_deliverable_choices(project_id): the milestones that a deliverable can belong to, and the
-- people who can work on one. A milestone is open while its list of deliverables may still change.
create function public.get_deliverable_choices(project_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select jsonb_build_object(
    'milestones', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'reference', m.reference, 'name', m.name,
        'is_open', not m.baseline_locked and m.acceptance_status <> 'accepted') order by m.reference), '[]'::jsonb)
      from public.milestones m where m.project_id = $1 and m.deleted_at is null),
    'people', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.full_name, 'role', up.role) order by p.full_name, p.id), '[]'::jsonb)
      from public.user_projects up join public.profiles p on p.id = up.user_id
     where up.project_id = $1 and up.role <> 'viewer' and p.status = 'active')));
end;
$$;
comment on function public.get_deliverable_choices is 'Milestones and people of a project, for a deliverable''s form.';

-- public.get_variation(project_id, reference): a variation with its lines, what each changes as it is now,
-- the baselines it made, signing state and ledger.
create function public.get_variation(project_id uuid, reference text)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select jsonb_build_object(
    'variation', to_jsonb(v),
    'created_by_name', (select p.full_name from public.profiles p where p.id = v.created_by),
    'submitted_by_name', (select p.full_name from public.profiles p where p.id = v.submitted_by),
    'closed_by_name', (select p.full_name from public.profiles p where p.id = v.closed_by),
    'breached_milestone', (select jsonb_build_object('reference', m.reference, 'name', m.name) from public.milestones m where m.id = v.breached_milestone_id),
    'milestones', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'milestone_id', m.id, 'reference', m.reference, 'name', m.name, 'before', l.before, 'after', l.after, 'lock_version', l.lock_version,
        'current', jsonb_build_object('name', m.name, 'start_date', m.start_date, 'end_date', m.end_date, 'billable', m.billable::text,
          'payment_percent', m.payment_percent::text, 'acceptance_criteria', m.acceptance_criteria),
        'is_open', m.baseline_locked and m.acceptance_status <> 'accepted' and m.deleted_at is null) order by m.reference), '[]'::jsonb)
      from public.variation_milestones l join public.milestones m on m.id = l.milestone_id where l.variation_id = v.id),
    'deliverables', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'action', l.action, 'milestone_id', m.id, 'milestone_reference', m.reference, 'deliverable_id', d.id, 'reference', d.reference,
        'name', l.name, 'due_date', l.due_date, 'before', l.before, 'lock_version', l.lock_version,
        'current', case when d.id is not null then jsonb_build_object('reference', d.reference, 'name', d.name, 'due_date', d.due_date) end,
        'is_open', m.baseline_locked and m.acceptance_status <> 'accepted' and m.deleted_at is null
          and (d.id is null or (d.deleted_at is null and d.milestone_id = l.milestone_id and d.status not in ('delivered', 'cancelled')))) order by m.reference, d.reference nulls last, l.name), '[]'::jsonb)
      from public.variation_deliverables l join public.milestones m on m.id = l.milestone_id left join public.deliverables d on d.id = l.deliverable_id where l.variation_id = v.id),
    'candidates', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'reference', m.reference, 'name', m.name, 'fields', jsonb_build_object('name', m.name, 'start_date', m.start_date, 'end_date', m.end_date,
        'billable', m.billable, 'payment_percent', m.payment_percent, 'acceptance_criteria', m.acceptance_criteria),
        'deliverables', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'reference', d.reference, 'name', d.name, 'due_date', d.due_date) order by d.reference), '[]'::jsonb)
          from public.deliverables d where d.milestone_id = m.id and d.deleted_at is null and d.status not in ('delivered', 'cancelled'))) order by m.reference), '[]'::jsonb)
      from public.milestones m where v.status = 'draft' and m.project_id = v.project_id and m.baseline_locked and m.acceptance_status <> 'accepted' and m.deleted_at is null),
    'baselines', (select coalesce(jsonb_agg(jsonb_build_object('reference', m.reference, 'name', m.name, 'version', b.version) order by m.reference), '[]'::jsonb)
      from public.milestone_baselines b join public.milestones m on m.id = b.milestone_id where b.project_id = v.project_id and b.variation_id = v.id),
    'signing', public.get_signable('variation', v.id),
    'ledger', public.get_ledger(v.id))
    from public.variations v where v.project_id = $1 and v.reference = upper($2));
end;
$$;
comment on function public.get_variation is 'A variation with all that its page shows; null when out of reach.';

-- public.get_timeline(record_id): comments on a record, the latest hundred lines of its history with those
-- of its parts, and the names behind the ids in those lines.
create function public.get_timeline(record_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  with history as (
    select a.id, a.occurred_at, a.actor_id, a.actor_name, a.verb, a.table_name, a.record_id, a.record_label, a.changes
      from public.audit_log a where (a.record_id = $1 or a.parent_id = $1) and a.table_name <> 'comments' order by a.id desc limit 100
  ), mentioned as (
    select distinct v.value::uuid as id
      from history h cross join lateral jsonb_each(h.changes) as c (key, value) cross join lateral jsonb_array_elements_text(c.value) as v (value)
     where c.key in ('assignee_id', 'milestone_id', 'deliverable_id', 'kpi_id', 'quality_standard_id', 'owner_id', 'account_id', 'contact_id', 'converted_account_id', 'converted_contact_id',
         'converted_deal_id', 'client_id', 'project_id', 'job_id', 'candidate_id', 'skill_id', 'requester_id', 'merged_into_id') and v.value is not null
  ), names as (
    select p.id, p.full_name as name from public.profiles p join mentioned x on x.id = p.id
    union all select m.id, m.reference || ' ' || m.name from public.milestones m join mentioned x on x.id = m.id
    union all select d.id, d.reference || ' ' || d.name from public.deliverables d join mentioned x on x.id = d.id
    union all select k.id, k.reference || ' ' || k.name from public.kpis k join mentioned x on x.id = k.id
    union all select q.id, q.reference || ' ' || q.name from public.quality_standards q join mentioned x on x.id = q.id
    union all select a.id, a.name from public.accounts a join mentioned x on x.id = a.id
    union all select c.id, c.full_name from public.contacts c join mentioned x on x.id = c.id
    union all select d.id, d.name from public.deals d join mentioned x on x.id = d.id
    union all select c.id, c.name from public.clients c join mentioned x on x.id = c.id
    union all select r.id, r.reference || ' ' || r.name from public.projects r join mentioned x on x.id = r.id
    union all select j.id, j.title from public.jobs j join mentioned x on x.id = j.id
    union all select c.id, c.full_name from public.candidates c join mentioned x on x.id = c.id
    union all select k.id, k.name from public.skills k join mentioned x on x.id = k.id
    union all select t.id, t.reference || ' ' || t.subject from public.tickets t join mentioned x on x.id = t.id
  )
  select jsonb_build_object(
    'comments', (select coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'body', c.body, 'created_at', c.created_at, 'edited_at', c.edited_at, 'created_by', c.created_by, 'author_name', p.full_name,
        'lock_version', c.lock_version) order by c.created_at, c.id), '[]'::jsonb)
      from public.comments c left join public.profiles p on p.id = c.created_by
     where c.deleted_at is null and (c.milestone_id = $1 or c.deliverable_id = $1 or c.variation_id = $1)),
    'history', (select coalesce(jsonb_agg(to_jsonb(h) order by h.id desc), '[]'::jsonb) from history h),
    'names', (select coalesce(jsonb_object_agg(n.id, n.name), '{}'::jsonb) from names n)));
end;
$$;
comment on function public.get_timeline is 'Comments on a record, its history, and the names in it.';


grant execute on function public.get_ledger(uuid), public.get_milestone(uuid, text), public.get_deliverable(uuid, text), public.get_deliverable_choices(uuid), public.get_variation(uuid, text), public.get_timeline(uuid) to authenticated;
