-- Signing: what may be signed, by whom, and what it does.
--
-- Every signature names the hash of what the person was shown. The subject is locked, its content built
-- again, and a different hash refuses. A person signs for one side only, with a session that was opened
-- by password within the last five minutes. When every required side has signed, the act takes effect in
-- the same transaction: the baseline locks, the deliverable is delivered, the milestone is accepted, the
-- variation applies.

-- private.authority_sides(authority): the sides that an authority asks.
create function private.authority_sides(authority text)
returns text[]
language sql
immutable
parallel safe
set search_path = ''
as $$
  select case authority when 'dual' then array['supplier', 'customer'] when 'supplier_only' then array['supplier'] when 'customer_only' then array['customer'] else '{}'::text[] end
$$;

-- private.required_sides(project, subject_type, subject_id): the sides whose signatures are asked for, the supplier first:
-- those of the authority; for a variation also every side whose signature stands on a baseline that it touches; for one of
-- the governance every side that any authority asks, and every side that has signed in the project.
create function private.required_sides(p public.projects, subject_type text, subject_id uuid)
returns text[]
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  sides text[] := case subject_type
    when 'milestone_baseline' then private.authority_sides(p.baseline_approval_authority)
    when 'deliverable' then private.authority_sides(p.deliverable_approval_authority)
    when 'milestone_certificate' then private.authority_sides(p.certificate_approval_authority)
    else private.authority_sides(p.variation_approval_authority) end;
begin
  if subject_type = 'variation' and exists (select 1 from public.variations v where v.id = subject_id and v.type = 'governance') then
    sides := sides || private.authority_sides(p.baseline_approval_authority) || private.authority_sides(p.deliverable_approval_authority)
      || private.authority_sides(p.certificate_approval_authority)
      || array(select distinct s.side from public.signatures s where s.project_id = p.id and s.action = 'signed');
  elsif subject_type = 'variation' then
    sides := sides || array(
      select distinct s.side from public.signatures s
       where s.subject_type = 'milestone_baseline' and s.action = 'signed'
         and s.subject_id in (select l.milestone_id from public.variation_milestones l where l.variation_id = required_sides.subject_id
                              union select l.milestone_id from public.variation_deliverables l where l.variation_id = required_sides.subject_id)
         and not exists (select 1 from public.signatures x where x.subject_id = s.subject_id and x.subject_type = s.subject_type and x.side = s.side and x.position > s.position));
  end if;
  return array(select x.side from (values ('supplier'), ('customer')) as x (side) where x.side = any (sides));
end;
$$;

-- private.my_side(project_id): the side that the person may sign for: by their own role in the team.
create function private.my_side(project_id uuid)
returns text
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select case private.my_team_role(project_id)
    when 'admin' then 'supplier' when 'supplier_pm' then 'supplier' when 'customer_pm' then 'customer' end);
end;
$$;

-- private.signature_statement(subject_type, side): the meaning of the signature, one sentence, frozen in the entry.
create function private.signature_statement(subject_type text, side text)
returns text
language sql
immutable
set search_path = ''
as $$
  select case subject_type || '/' || side
    when 'milestone_baseline/supplier' then 'On behalf of the supplier I commit to deliver this milestone as set out here.'
    when 'milestone_baseline/customer' then 'On behalf of the customer I agree to this milestone as the baseline to deliver and pay against.'
    when 'deliverable/supplier' then 'On behalf of the supplier I confirm that this deliverable is complete as set out here.'
    when 'deliverable/customer' then 'On behalf of the customer I accept this deliverable as set out here.'
    when 'milestone_certificate/supplier' then 'On behalf of the supplier I certify that this milestone has been achieved.'
    when 'milestone_certificate/customer' then 'On behalf of the customer I accept this milestone; it may be billed.'
    when 'variation/supplier' then 'On behalf of the supplier I agree to change the baseline as set out here.'
    when 'variation/customer' then 'On behalf of the customer I agree to change the baseline as set out here.'
  end
$$;

-- private.account_words(project_id, person): with which account, under which names since the last signature there.
create function private.account_words(project_id uuid, person uuid)
returns text
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  address text;
  last_signed timestamptz;
  names text[];
begin
  select p.email into address from public.profiles p where p.id = person;
  select max(s.signed_at) into last_signed from public.signatures s
   where s.project_id = account_words.project_id and s.signer_key = person and s.action = 'signed';
  names := private.names_since(person, coalesce(last_signed, '-infinity'));
  return 'Signed with the account ' || address || '.'
    || case when cardinality(names) > 0 then ' Known before as ' || array_to_string(names, ', ') || '.' else '' end;
end;
$$;

-- private.signed_statement(subject_type, side, project_id, person): what is frozen in the entry: the meaning, and below it,
-- one to a line, the account and how the person came to sign.
create function private.signed_statement(subject_type text, side text, project_id uuid, person uuid)
returns text
language sql
stable
security definer
set search_path = ''
as $$
  select concat_ws(E'\n', private.signature_statement(subject_type, side), private.account_words(project_id, person), private.appointment_words(project_id, person, side),
    private.password_words(person, (select o.settings #>> '{defaults,timezone}' from public.projects p join public.organisations o on o.id = p.organisation_id where p.id = $3)))
$$;

-- private.governance_content(project): the governance in force, as it is part of every signed content.
create function private.governance_content(p public.projects)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select (select jsonb_object_agg(k, case when k like '%_threshold' then to_jsonb(to_jsonb(p) ->> k) else to_jsonb(p) -> k end) from unnest(private.signed_governance_keys()) as k)
    || jsonb_build_object('client', (select c.name from public.clients c where c.id = p.client_id), 'currency', p.currency)
$$;

-- private.subject_project_id(subject_type, subject_id): the project of a live subject, or null.
create function private.subject_project_id(subject_type text, subject_id uuid)
returns uuid
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select case
    when subject_type in ('milestone_baseline', 'milestone_certificate') then (select m.project_id from public.milestones m where m.id = subject_id and m.deleted_at is null)
    when subject_type = 'deliverable' then (select d.project_id from public.deliverables d where d.id = subject_id and d.deleted_at is null)
    when subject_type = 'variation' then (select v.project_id from public.variations v where v.id = subject_id)
  end);
end;
$$;

-- private.lock_subject(subject_type, subject_id): the subject's row, until the transaction ends; of a
-- variation also all that applying it will write. Everywhere the order is: variation, reference counter,
-- deliverables, milestones, the ledger's head.
create function private.lock_subject(subject_type text, subject_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  if subject_type in ('milestone_baseline', 'milestone_certificate') then
    perform 1 from public.milestones m where m.id = subject_id for update;
  elsif subject_type = 'deliverable' then
    perform 1 from public.deliverables d where d.id = subject_id for update;
  else
    perform 1 from public.variations v where v.id = subject_id for update;
    perform 1 from private.reference_counters c join public.variations v on v.project_id = c.owner_id
      where v.id = subject_id and c.prefix = 'DEL' for update of c;
    perform 1 from public.deliverables d join public.variation_deliverables l on l.deliverable_id = d.id
      where l.variation_id = subject_id order by d.id for update of d;
    perform 1 from public.milestones m
      where m.id in (select l.milestone_id from public.variation_milestones l where l.variation_id = subject_id
                     union select l.milestone_id from public.variation_deliverables l where l.variation_id = subject_id)
      order by m.id for update;
  end if;
end;
$$;

-- private.subject_label(subject_type, subject_id): 'MS-001 Discovery'.
create function private.subject_label(subject_type text, subject_id uuid)
returns text
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select case
    when subject_type in ('milestone_baseline', 'milestone_certificate') then (select m.reference || ' ' || m.name from public.milestones m where m.id = subject_id)
    when subject_type = 'deliverable' then (select d.reference || ' ' || d.name from public.deliverables d where d.id = subject_id)
    else (select v.reference || ' ' || v.title from public.variations v where v.id = subject_id)
  end);
end;
$$;

-- private.standing_signatures(subject_type, subject_id): per side, the entry that counts now, if it is a signature.
create function private.standing_signatures(subject_type text, subject_id uuid)
returns setof public.signatures
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
#variable_conflict use_column
begin
  return query
  select s.* from (
    select distinct on (x.side) x.* from public.signatures x
     where x.subject_id = $2 and x.subject_type = $1
     order by x.side, x.position desc) s
   where s.action = 'signed';
end;
$$;

-- private.baseline_content(milestone_id): the fields and the list of deliverables that a baseline fixes.
create function private.baseline_content(milestone_id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select private.milestone_fields(m) || jsonb_build_object('deliverables', (
      select coalesce(jsonb_agg(jsonb_build_object('reference', d.reference, 'name', d.name) order by d.reference), '[]'::jsonb)
        from public.deliverables d where d.milestone_id = m.id and d.deleted_at is null and d.status <> 'cancelled'))
    from public.milestones m where m.id = $1);
end;
$$;

-- private.signable_content(subject_type, subject_id): the canonical content: what the dialog renders,
-- what is hashed (as content::text), what the certificate prints. Money is text, so that the JSON form
-- is the same in every language.
create function private.signable_content(subject_type text, subject_id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select jsonb_build_object('subject', subject_type, 'organisation', coalesce(o.display_name, o.name), 'client', c.name,
      'project', jsonb_build_object('reference', p.reference, 'name', p.name, 'currency', p.currency),
      'governance', private.governance_content(p)) || case
    when subject_type = 'milestone_baseline' then jsonb_build_object('milestone', private.baseline_content(subject_id))
    when subject_type = 'milestone_certificate' then (
      select jsonb_build_object('milestone', private.milestone_fields(m),
          'baseline_version', (select max(b.version) from public.milestone_baselines b where b.milestone_id = m.id),
          'deliverables', (
            select coalesce(jsonb_agg(jsonb_build_object('reference', d.reference, 'name', d.name, 'delivered_date', d.delivered_date,
                'supplier', d.supplier_pm_name, 'customer', d.customer_pm_name) order by d.reference), '[]'::jsonb)
              from public.deliverables d where d.milestone_id = m.id and d.deleted_at is null and d.status <> 'cancelled'))
        from public.milestones m where m.id = subject_id)
    when subject_type = 'deliverable' then (
      select jsonb_build_object('deliverable', jsonb_build_object('reference', d.reference, 'name', d.name, 'description', d.description,
          'due_date', d.due_date, 'submission', d.submission, 'milestone', jsonb_build_object('reference', m.reference, 'name', m.name)),
          'kpis', (
            select coalesce(jsonb_agg(jsonb_build_object('reference', k.reference, 'name', k.name, 'target', k.target, 'met', a.criteria_met) order by k.reference), '[]'::jsonb)
              from public.deliverable_kpis l join public.kpis k on k.id = l.kpi_id
              left join public.deliverable_kpi_assessments a on a.deliverable_id = l.deliverable_id and a.kpi_id = l.kpi_id
             where l.deliverable_id = d.id),
          'quality_standards', (
            select coalesce(jsonb_agg(jsonb_build_object('reference', q.reference, 'name', q.name, 'met', a.criteria_met) order by q.reference), '[]'::jsonb)
              from public.deliverable_quality_standards l join public.quality_standards q on q.id = l.quality_standard_id
              left join public.deliverable_qs_assessments a on a.deliverable_id = l.deliverable_id and a.quality_standard_id = l.quality_standard_id
             where l.deliverable_id = d.id),
          'files', (
            select coalesce(jsonb_agg(jsonb_build_object('name', f.name, 'size_bytes', f.size_bytes, 'sha256', f.sha256) order by f.name, f.sha256), '[]'::jsonb)
              from public.deliverable_files f where f.deliverable_id = d.id and f.deleted_at is null))
        from public.deliverables d join public.milestones m on m.id = d.milestone_id where d.id = subject_id)
    when subject_type = 'variation' then (
      select jsonb_build_object('variation', jsonb_build_object('reference', v.reference, 'title', v.title, 'type', v.type, 'reason', v.reason,
          'impact_cost', v.impact_cost::text, 'impact_days', v.impact_days)
            || case when v.type = 'governance' then jsonb_build_object('governance', jsonb_build_object('before', v.governance_before, 'after', v.governance)) else '{}'::jsonb end,
          'milestones', (
            select coalesce(jsonb_agg(jsonb_build_object('reference', m.reference, 'name', m.name, 'before', l.before, 'after', l.after) order by m.reference), '[]'::jsonb)
              from public.variation_milestones l join public.milestones m on m.id = l.milestone_id where l.variation_id = v.id),
          'deliverables', (
            select coalesce(jsonb_agg(jsonb_build_object('action', l.action, 'milestone', m.reference, 'reference', d.reference, 'name', l.name, 'due_date', l.due_date, 'before', l.before)
                order by m.reference, d.reference nulls last, l.name), '[]'::jsonb)
              from public.variation_deliverables l join public.milestones m on m.id = l.milestone_id left join public.deliverables d on d.id = l.deliverable_id
             where l.variation_id = v.id))
        from public.variations v where v.id = subject_id)
    end
    from public.projects p
    join public.organisations o on o.id = p.organisation_id
    left join public.clients c on c.id = p.client_id
   where p.id = private.subject_project_id(subject_type, subject_id));
end;
$$;

-- private.is_variation_current(variation_id): every line's "before" is still true.
create function private.is_variation_current(variation_id uuid)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select not exists (
      select 1 from public.variations v join public.projects p on p.id = v.project_id
       where v.id = $1 and v.type = 'governance'
         and v.governance_before is distinct from (select coalesce(jsonb_object_agg(k, to_jsonb(p) -> k), '{}'::jsonb) from jsonb_object_keys(v.governance) as k))
    and not exists (
      select 1 from public.variation_milestones l join public.milestones m on m.id = l.milestone_id
       where l.variation_id = $1
         and (l.before is distinct from private.milestone_before(m, l.after) or not m.baseline_locked or m.acceptance_status = 'accepted' or m.deleted_at is not null))
    and not exists (
      select 1 from public.variation_deliverables l
        join public.milestones m on m.id = l.milestone_id
        left join public.deliverables d on d.id = l.deliverable_id
       where l.variation_id = $1
         and (m.acceptance_status = 'accepted' or not m.baseline_locked
           or (d.id is not null and (l.before is distinct from private.deliverable_before(d) or d.milestone_id <> l.milestone_id
             or d.status in ('delivered', 'cancelled') or d.deleted_at is not null)))));
end;
$$;

-- private.has_half_signed(project_id, but): an act of the project, other than this variation, waits for its second signature.
create function private.has_half_signed(project_id uuid, but uuid)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select exists (select 1 from public.milestones m where m.project_id = $1 and m.deleted_at is null
            and (m.baseline_status in ('awaiting_customer', 'awaiting_supplier') or m.acceptance_status in ('awaiting_customer', 'awaiting_supplier')))
      or exists (select 1 from public.deliverables d where d.project_id = $1 and d.deleted_at is null and d.sign_off_status in ('awaiting_customer', 'awaiting_supplier'))
      or exists (select 1 from public.variations v where v.project_id = $1 and v.id <> $2 and v.status in ('awaiting_customer', 'awaiting_supplier'))
$$;

-- private.is_variation_late(variation_id): applied, it would make a deliverable due after its milestone's end: by the date
-- that it gives it, or by an end that it moves before a date that was in time. A breach that is there already stops nothing.
create function private.is_variation_late(variation_id uuid)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  with ends as (
    select m.id, m.end_date as before, coalesce((l.after ->> 'end_date')::date, m.end_date) as after
      from public.milestones m left join public.variation_milestones l on l.milestone_id = m.id and l.variation_id = $1
     where m.id in (select x.milestone_id from public.variation_milestones x where x.variation_id = $1
                    union select x.milestone_id from public.variation_deliverables x where x.variation_id = $1))
  select exists (select 1 from ends e join public.variation_deliverables l on l.milestone_id = e.id and l.variation_id = $1
           where l.action <> 'remove' and l.due_date > e.after)
      or exists (select 1 from ends e join public.deliverables d on d.milestone_id = e.id and d.deleted_at is null and d.status <> 'cancelled'
           left join public.variation_deliverables l on l.deliverable_id = d.id and l.variation_id = $1
          where d.due_date > e.after and d.due_date <= e.before and l.action is distinct from 'remove' and l.due_date is null)
$$;

-- private.signing_blockers(subject_type, subject_id, side): what keeps the side from signing now, as a
-- closed vocabulary that lib/signatures/rules.ts puts into words; empty when nothing does.
create function private.signing_blockers(subject_type text, subject_id uuid, side text)
returns text[]
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select array_remove(case
    when subject_type = 'milestone_baseline' then (
      select array[
        case when not private.is_feature_on(m.project_id, 'baselines') then 'baselines_off' end,
        case when m.baseline_locked then 'concluded' end,
        case when m.start_date is null then 'start_date' end,
        case when m.end_date is null then 'end_date' end,
        case when m.billable is null then 'billable' end,
        case when coalesce(btrim(m.acceptance_criteria), '') = '' then 'acceptance_criteria' end,
        case when m.start_date > m.end_date then 'dates' end,
        case when m.start_date < p.start_date or m.end_date > p.end_date then 'outside_dates' end,
        -- What both sides added by variations has widened the contract.
        case when m.billable > p.total_budget
            + (select coalesce(sum(v.impact_cost), 0) from public.variations v where v.project_id = p.id and v.status = 'applied')
            - (select coalesce(sum(o.billable), 0) from public.milestones o where o.project_id = p.id and o.id <> m.id and o.baseline_locked and o.deleted_at is null) then 'over_contract' end,
        case when not m.baseline_locked and not exists (select 1 from public.deliverables d where d.milestone_id = m.id and d.deleted_at is null and d.status <> 'cancelled') then 'no_deliverables' end,
        case when not m.baseline_locked and exists (select 1 from public.deliverables d where d.milestone_id = m.id and d.deleted_at is null and d.status <> 'cancelled' and d.due_date > m.end_date) then 'late_deliverables' end]
        from public.milestones m join public.projects p on p.id = m.project_id where m.id = subject_id)
    when subject_type = 'milestone_certificate' then (
      select array[
        case when not private.is_feature_on(m.project_id, 'certificates') then 'certificates_off' end,
        case when m.acceptance_status = 'accepted' then 'concluded' end,
        case when private.is_feature_on(m.project_id, 'baselines') and not m.baseline_locked then 'baseline' end,
        case when m.baseline_breached then 'breach' end,
        case when o.deliverable_count = 0 then 'no_deliverables' end,
        case when o.delivered_count < o.deliverable_count then 'deliverables' end]
        from public.milestones m join public.milestone_overview o on o.id = m.id where m.id = subject_id)
    when subject_type = 'deliverable' then (
      select array[
        case when d.status = 'delivered' then 'concluded' end,
        case when d.status <> 'delivered' and not (d.status = 'review_complete' or (d.status = 'submitted' and not p.deliverable_review_required))
             then case when d.status = 'submitted' then 'review' else 'not_submitted' end end,
        case when side = 'customer' and (
            (p.kpis_enabled and exists (select 1 from public.deliverable_kpis l where l.deliverable_id = d.id
               and not exists (select 1 from public.deliverable_kpi_assessments a where a.deliverable_id = d.id and a.kpi_id = l.kpi_id)))
            or (p.quality_standards_enabled and exists (select 1 from public.deliverable_quality_standards l where l.deliverable_id = d.id
               and not exists (select 1 from public.deliverable_qs_assessments a where a.deliverable_id = d.id and a.quality_standard_id = l.quality_standard_id))))
             then 'assessments' end,
        -- A ticket that is being raised holds the deliverable's key, and signing its row: one of them sees the other.
        case when exists (select 1 from public.tickets t where t.deliverable_id = d.id and t.type = 'defect' and t.is_open and t.deleted_at is null) then 'defects' end]
        from public.deliverables d join public.projects p on p.id = d.project_id where d.id = subject_id)
    when subject_type = 'variation' then (
      select array[
        case when not private.is_variation_on(v) then 'variations_off' end,
        case when v.status in ('applied', 'rejected', 'withdrawn') then 'concluded' end,
        case when v.type = 'governance' and v.status in ('submitted', 'awaiting_customer', 'awaiting_supplier') and private.has_half_signed(v.project_id, v.id) then 'half_signed' end,
        case when v.status in ('submitted', 'awaiting_customer', 'awaiting_supplier') and private.is_variation_late(v.id) then 'late_deliverables' end,
        case when v.status = 'draft' then 'not_submitted' end,
        case when v.status in ('submitted', 'awaiting_customer', 'awaiting_supplier') and not private.is_variation_current(v.id) then 'stale' end]
        from public.variations v where v.id = subject_id)
    end, null));
end;
$$;

-- private.require_fresh_password(): the session of the caller's token was opened by password within five
-- minutes. Where the auth server says how a session was opened (`amr`; hosted Supabase does, the local
-- stack does not), anything but a password is refused. Raises CS011.
create function private.require_fresh_password()
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  claims jsonb := auth.jwt();
begin
  if not exists (
      select 1 from auth.sessions s
       where s.id = (claims ->> 'session_id')::uuid
         and s.user_id = auth.uid()
         and s.created_at > now() - interval '5 minutes')
     or not coalesce(claims -> 'amr' @> '[{"method": "password"}]'::jsonb, true) then
    perform private.fail('CS011', 'Confirm with your password.', 'password');
  end if;
end;
$$;

-- private.project_signature(subject_type, subject_id, side, entry, required): shows on the record what the ledger
-- says: one side's signature (entry given) or none (entry null), and whom the standing signatures wait for. It is one
-- statement, because an act is one line of the audit log. Once all have signed, the state is conclude's to write.
create function private.project_signature(subject_type text, subject_id uuid, side text, entry public.signatures, required text[])
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  prefix text := case subject_type when 'milestone_baseline' then 'baseline_' when 'milestone_certificate' then 'acceptance_' else '' end || side || '_pm_';
  target text := case when subject_type in ('milestone_baseline', 'milestone_certificate') then 'milestones' when subject_type = 'deliverable' then 'deliverables' else 'variations' end;
  state text := case subject_type when 'milestone_certificate' then 'acceptance_status' when 'deliverable' then 'sign_off_status' when 'variation' then 'status' end;
  signed text[];
  waiting text;
begin
  select coalesce(array_agg(s.side), '{}') into signed from private.standing_signatures(project_signature.subject_type, project_signature.subject_id) s;
  waiting := case
    when signed = '{}' then case subject_type when 'milestone_certificate' then 'not_submitted' when 'deliverable' then 'not_signed' else 'submitted' end
    when 'customer' = any (required) and not 'customer' = any (signed) then 'awaiting_customer'
    when 'supplier' = any (required) and not 'supplier' = any (signed) then 'awaiting_supplier' end;
  execute format('update public.%I set %I = $1, %I = $2, %I = $3', target, prefix || 'id', prefix || 'name', prefix || 'signed_at')
      || case when state is not null and waiting is not null then format(', %I = $5', state) else '' end || ' where id = $4'
    using entry.signer_id, entry.signer_name, entry.signed_at, subject_id, waiting;
end;
$$;

-- private.record_baseline(milestone_id, variation_id): keeps today's baseline as the next version.
create function private.record_baseline(milestone_id uuid, variation_id uuid)
returns void
language sql
security definer
set search_path = ''
as $$
  insert into public.milestone_baselines (organisation_id, project_id, milestone_id, version, content, variation_id)
  select m.organisation_id, m.project_id, m.id,
    coalesce((select max(b.version) from public.milestone_baselines b where b.milestone_id = m.id), 0) + 1,
    private.baseline_content(m.id), $2
    from public.milestones m where m.id = $1
$$;

-- private.apply_variation(variation_id): every line, in this transaction, under the locks of lock_subject.
-- Raises CS050.
create function private.apply_variation(variation_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  touched uuid[];
  milestone_id uuid;
begin
  select array_agg(x.id order by x.id) into touched from (
    select l.milestone_id as id from public.variation_milestones l where l.variation_id = apply_variation.variation_id
    union select l.milestone_id from public.variation_deliverables l where l.variation_id = apply_variation.variation_id) x;
  if not private.is_variation_current(apply_variation.variation_id) then
    perform private.fail('CS050', 'What this variation changes has changed meanwhile.', 'stale');
  end if;
  insert into private.variation_applications (transaction_id, variation_id, record_id)
  select pg_current_xact_id(), apply_variation.variation_id, t from unnest(touched) as t
  union all select pg_current_xact_id(), v.id, v.project_id from public.variations v where v.id = apply_variation.variation_id and v.type = 'governance';
  update public.projects p
     set baseline_approval_authority = g.baseline_approval_authority, variation_approval_authority = g.variation_approval_authority,
         certificate_approval_authority = g.certificate_approval_authority, deliverable_approval_authority = g.deliverable_approval_authority,
         timesheet_approval_authority = g.timesheet_approval_authority, expense_approval_authority = g.expense_approval_authority,
         baselines_required = g.baselines_required, variations_enabled = g.variations_enabled, certificates_required = g.certificates_required,
         deliverable_review_required = g.deliverable_review_required, signing_waits_after_reset = g.signing_waits_after_reset,
         expense_approval_threshold = g.expense_approval_threshold, timesheet_approval_threshold = g.timesheet_approval_threshold
    from public.variations v, public.projects q, lateral jsonb_populate_record(q, v.governance) as g
   where v.id = apply_variation.variation_id and v.type = 'governance' and p.id = v.project_id and q.id = v.project_id;
  update public.milestones m
     set name = coalesce(l.after ->> 'name', m.name),
         start_date = coalesce((l.after ->> 'start_date')::date, m.start_date),
         end_date = coalesce((l.after ->> 'end_date')::date, m.end_date),
         billable = coalesce((l.after ->> 'billable')::numeric, m.billable),
         baseline_billable = coalesce((l.after ->> 'billable')::numeric, m.baseline_billable),
         payment_percent = coalesce((l.after ->> 'payment_percent')::numeric, m.payment_percent),
         acceptance_criteria = coalesce(l.after ->> 'acceptance_criteria', m.acceptance_criteria)
    from public.variation_milestones l
   where l.variation_id = apply_variation.variation_id and m.id = l.milestone_id;
  insert into public.deliverables (organisation_id, project_id, milestone_id, name, due_date)
  select l.organisation_id, l.project_id, l.milestone_id, l.name, l.due_date
    from public.variation_deliverables l where l.variation_id = apply_variation.variation_id and l.action = 'add' order by l.created_at, l.id;
  update public.deliverables d
     set name = coalesce(l.name, d.name), due_date = coalesce(l.due_date, d.due_date)
    from public.variation_deliverables l where l.variation_id = apply_variation.variation_id and l.action = 'change' and d.id = l.deliverable_id;
  update public.deliverables d set status = 'cancelled'
    from public.variation_deliverables l where l.variation_id = apply_variation.variation_id and l.action = 'remove' and d.id = l.deliverable_id;
  foreach milestone_id in array coalesce(touched, '{}') loop
    perform private.record_baseline(milestone_id, apply_variation.variation_id);
    perform private.refresh_breach(milestone_id);
  end loop;
  delete from private.variation_applications a where a.transaction_id = pg_current_xact_id() and a.variation_id = apply_variation.variation_id;
end;
$$;

-- private.conclude(subject_type, subject_id, person): what the last required signature does.
create function private.conclude(subject_type text, subject_id uuid, person uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  milestone_id uuid;
begin
  if subject_type = 'milestone_baseline' then
    update public.milestones m set baseline_locked = true, baseline_billable = m.billable where m.id = subject_id;
    perform private.record_baseline(subject_id, null);
    perform private.refresh_breach(subject_id);
  elsif subject_type = 'deliverable' then
    update public.deliverables d
       set status = 'delivered', sign_off_status = 'signed', progress = 100, delivered_by = person,
           delivered_date = (now() at time zone (private.usable_zone(o.settings #>> '{defaults,timezone}')))::date
      from public.organisations o where o.id = d.organisation_id and d.id = subject_id;
    -- The last deliverable of a milestone: its certificate is due now.
    select d.milestone_id into milestone_id from public.deliverables d where d.id = subject_id;
    if private.signing_blockers('milestone_certificate', milestone_id, 'supplier') = '{}' then
      perform private.notify_team(
        case p.certificate_approval_authority when 'customer_only' then array['customer_pm'] when 'supplier_only' then array['admin', 'supplier_pm'] else array['admin', 'supplier_pm', 'customer_pm'] end,
        'signature_requested', p.id, 'milestone', milestone_id, private.subject_label('milestone_certificate', milestone_id), jsonb_build_object('signature', 'milestone_certificate'))
        from public.projects p where p.id = private.subject_project_id('deliverable', subject_id) and p.certificate_approval_authority <> 'none';
    end if;
  elsif subject_type = 'milestone_certificate' then
    update public.milestones m set acceptance_status = 'accepted', accepted_at = now() where m.id = subject_id;
  else
    perform private.apply_variation(subject_id);
    update public.variations v set status = 'applied', closed_at = now(), closed_by = person where v.id = subject_id;
  end if;
end;
$$;

-- private.tell_signed(…): asks the other side's PMs, or tells everybody that it is done, with the head.
create function private.tell_signed(subject_type text, subject_id uuid, project_id uuid, done boolean, waiting_side text, head_hash text)
returns void
language sql
security definer
set search_path = ''
as $$
  select private.notify_team(
    case when done then array['admin', 'supplier_pm', 'customer_pm'] when waiting_side = 'customer' then array['customer_pm'] else array['admin', 'supplier_pm'] end,
    case when done then 'signature_completed' else 'signature_requested' end,
    $3,
    case when $1 in ('milestone_baseline', 'milestone_certificate') then 'milestone' else $1 end,
    $2, private.subject_label($1, $2), jsonb_build_object('signature', $1, 'head_hash', $6))
$$;

-- private.open_signing(…): the checks that signing and concluding share, in the order in which a person
-- can act on them; locks the project's governance and the subject. Returns the required sides.
-- Raises CS001, CS002, CS005, CS010, CS012, CS015, CS050.
create function private.open_signing(subject_type text, subject_id uuid, shown_hash text)
returns text[]
language plpgsql
security definer
set search_path = ''
as $$
declare
  project public.projects;
  blockers text[];
  side text;
begin
  perform private.require_project(private.subject_project_id(subject_type, subject_id), 'project.read');
  select * into project from public.projects p where p.id = private.subject_project_id(open_signing.subject_type, open_signing.subject_id) for share;
  side := private.my_side(project.id);
  if side is null then
    perform private.fail('CS002', 'Only the project managers of both sides sign.', 'sign');
  end if;
  perform private.lock_subject(subject_type, subject_id);
  blockers := private.signing_blockers(subject_type, subject_id, side);
  if blockers && array['baselines_off', 'certificates_off', 'variations_off'] then
    perform private.fail('CS005', 'This is switched off for the project.', array_to_string(blockers, ','));
  elsif 'concluded' = any (blockers) then
    perform private.fail('CS012', 'This is signed already.', 'concluded');
  elsif blockers = array['stale'] then
    perform private.fail('CS050', 'What this variation changes has changed meanwhile.', 'stale');
  elsif blockers <> '{}' then
    perform private.fail('CS015', 'This cannot be signed yet.', array_to_string(blockers, ','));
  end if;
  if shown_hash is distinct from private.sha256_hex(private.signable_content(subject_type, subject_id)::text) then
    perform private.fail('CS010', 'The content changed while you were reading.', 'content');
  end if;
  return private.required_sides(project, subject_type, subject_id);
end;
$$;

-- private.sign(subject_type, subject_id, shown_hash): one signature for the caller's side. Returns the entry.
-- The content is read once, and what is kept is what was compared with the hash. Names that belong to other
-- records (a KPI's, the client's) are not under the subject's lock: when one moved after the other side had
-- signed, that signature is voided here, so that two standing signatures always cover the same content.
-- Raises CS001, CS002, CS005, CS010 content moved, CS011 password, CS012 signed already, CS013 the person
-- has signed for the other side, CS015 not ready, CS016 this side is not asked, CS035 signing waits, CS050.
create function private.sign(subject_type text, subject_id uuid, shown_hash text)
returns public.signatures
language plpgsql
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_me();
  required text[] := private.open_signing(subject_type, subject_id, shown_hash);
  project uuid := private.subject_project_id(subject_type, subject_id);
  own_side text := private.my_side(project);
  other_side text := case own_side when 'supplier' then 'customer' else 'supplier' end;
  shown jsonb := private.signable_content(subject_type, subject_id);
  entry public.signatures;
  done boolean;
begin
  if private.sha256_hex(shown::text) is distinct from shown_hash then
    perform private.fail('CS010', 'The content changed while you were reading.', 'content');
  end if;
  if not own_side = any (required) then
    perform private.fail('CS016', 'This side''s signature is not asked for.', own_side);
  end if;
  if exists (select 1 from private.standing_signatures(subject_type, subject_id) s where s.side = own_side and s.content_hash = shown_hash) then
    perform private.fail('CS012', 'This side has signed already.', own_side);
  end if;
  if exists (select 1 from public.signatures s where s.project_id = project and s.signer_key = person and s.action = 'signed' and s.side = other_side) then
    perform private.fail('CS013', 'You have signed for the other side of this project.', own_side);
  end if;
  perform private.require_fresh_password();
  if (select p.signing_waits_after_reset from public.projects p where p.id = project) and private.signing_opens_at(person) is not null then
    perform private.fail('CS035', 'Signing waits a day after a reset password or another address.', private.signing_opens_at(person)::text);
  end if;
  if exists (select 1 from private.standing_signatures(subject_type, subject_id) s where s.content_hash <> shown_hash) then
    perform private.void_signatures(project, subject_type, subject_id, private.subject_label(subject_type, subject_id));
    perform private.project_signature(subject_type, subject_id, other_side, null, required);
  end if;
  entry := private.append_signature(project, subject_type, subject_id, own_side, 'signed', person, private.my_team_role(project),
    private.signed_statement(subject_type, own_side, project, person), shown);
  perform private.project_signature(subject_type, subject_id, own_side, entry, required);
  select required <@ array_agg(s.side) into done from private.standing_signatures(subject_type, subject_id) s;
  if done then
    perform private.conclude(subject_type, subject_id, person);
  end if;
  perform private.tell_signed(subject_type, subject_id, project, done, other_side, entry.entry_hash);
  return entry;
end;
$$;

create function public.sign_milestone_baseline(milestone_id uuid, shown_hash text) returns public.signatures language sql set search_path = ''
as $$ select private.sign('milestone_baseline', milestone_id, shown_hash) $$;
comment on function public.sign_milestone_baseline is 'Signs a milestone''s baseline for the caller''s side. Raises as private.sign.';
create function public.sign_deliverable(deliverable_id uuid, shown_hash text) returns public.signatures language sql set search_path = ''
as $$ select private.sign('deliverable', deliverable_id, shown_hash) $$;
comment on function public.sign_deliverable is 'Signs a deliverable for the caller''s side. Raises as private.sign.';
create function public.sign_milestone_certificate(milestone_id uuid, shown_hash text) returns public.signatures language sql set search_path = ''
as $$ select private.sign('milestone_certificate', milestone_id, shown_hash) $$;
comment on function public.sign_milestone_certificate is 'Signs a milestone''s acceptance certificate for the caller''s side. Raises as private.sign.';
create function public.sign_variation(variation_id uuid, shown_hash text) returns public.signatures language sql set search_path = ''
as $$ select private.sign('variation', variation_id, shown_hash) $$;
comment on function public.sign_variation is 'Signs a variation for the caller''s side; the last signature applies it. Raises as private.sign.';

-- private.conclude_without_signature(…): where the authority asks nobody, the supplier's PM completes the
-- act; the audit log records it, the ledger does not. Raises as private.open_signing, CS002 for the other side's PM,
-- CS016 when signatures are asked for.
create function private.conclude_without_signature(subject_type text, subject_id uuid, shown_hash text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  required text[] := private.open_signing(subject_type, subject_id, shown_hash);
  project_id uuid := private.subject_project_id(subject_type, subject_id);
begin
  if required <> '{}' then
    perform private.fail('CS016', 'This needs signatures.', array_to_string(required, ','));
  end if;
  if private.my_side(project_id) <> 'supplier' then
    perform private.fail('CS002', 'The supplier''s project manager completes this.', 'sign');
  end if;
  perform private.conclude(subject_type, subject_id, private.require_me());
end;
$$;
create function public.conclude_without_signature(subject_type text, subject_id uuid, shown_hash text) returns void language sql set search_path = ''
as $$ select private.conclude_without_signature(subject_type, subject_id, shown_hash) $$;
comment on function public.conclude_without_signature is 'Completes an act whose authority is none. Raises as private.open_signing, CS002, CS016.';

-- private.withdraw_signature(…): the signer takes their signature back while the other side has not
-- signed. Raises CS001, CS017.
create function private.withdraw_signature(subject_type text, subject_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_me();
  project public.projects;
  mine public.signatures;
begin
  perform private.require_project(private.subject_project_id(subject_type, subject_id), 'project.read');
  select * into project from public.projects p where p.id = private.subject_project_id(withdraw_signature.subject_type, withdraw_signature.subject_id) for share;
  perform private.lock_subject(subject_type, subject_id);
  select * into mine from private.standing_signatures(subject_type, subject_id) s where s.signer_key = person;
  if mine.id is null then
    perform private.fail('CS017', 'There is no signature of yours to withdraw.', 'none');
  end if;
  if 'concluded' = any (private.signing_blockers(subject_type, subject_id, mine.side)) then
    perform private.fail('CS017', 'It has taken effect and can no longer be withdrawn.', 'concluded');
  end if;
  perform private.append_signature(project.id, subject_type, subject_id, mine.side, 'withdrawn', person, coalesce(private.my_team_role(project.id), mine.signer_role),
    'I withdraw my signature.', mine.content);
  perform private.project_signature(subject_type, subject_id, mine.side, null, private.required_sides(project, subject_type, subject_id));
  perform private.notify_team(array['admin', 'supplier_pm', 'customer_pm'], 'signature_withdrawn', project.id,
    case when subject_type in ('milestone_baseline', 'milestone_certificate') then 'milestone' else subject_type end,
    subject_id, private.subject_label(subject_type, subject_id), jsonb_build_object('signature', subject_type));
end;
$$;
create function public.withdraw_signature(subject_type text, subject_id uuid) returns void language sql set search_path = ''
as $$ select private.withdraw_signature(subject_type, subject_id) $$;
comment on function public.withdraw_signature is 'Takes one''s own signature back before it takes effect. Raises CS001, CS017.';

-- private.signers(project_id): per side, the names of who can sign for it now.
create function private.signers(project_id uuid)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_object_agg(s.side, (
      select coalesce(jsonb_agg(p.full_name order by p.full_name), '[]'::jsonb)
        from public.profiles p where p.id = any (private.team($1, variadic s.roles))))
    from (values ('supplier', array['admin', 'supplier_pm']), ('customer', array['customer_pm'])) as s (side, roles)
$$;

-- private.appointments(project_id): per side, how each of who can sign now came to do so, in words.
create function private.appointments(project_id uuid)
returns jsonb
language sql
stable
security definer
set search_path = ''
as $$
  select jsonb_object_agg(s.side, (
      select coalesce(jsonb_agg(jsonb_build_object('name', p.full_name, 'words', private.appointment_words($1, p.id, s.side)) order by p.full_name), '[]'::jsonb)
        from public.profiles p where p.id = any (private.team($1, variadic s.roles))))
    from (values ('supplier', array['admin', 'supplier_pm']), ('customer', array['customer_pm'])) as s (side, roles)
$$;

-- private.get_signable(…): all that the sign dialog shows, in one call. Raises CS001.
create function private.get_signable(subject_type text, subject_id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  project public.projects;
  own_side text;
  shown jsonb;
  shown_hash text;
  required text[];
  signed jsonb;
begin
  perform private.require_project(private.subject_project_id(subject_type, subject_id), 'project.read');
  select * into project from public.projects p where p.id = private.subject_project_id(get_signable.subject_type, get_signable.subject_id);
  own_side := private.my_side(project.id);
  shown := private.signable_content(subject_type, subject_id);
  shown_hash := private.sha256_hex(shown::text);
  required := private.required_sides(project, subject_type, subject_id);
  select coalesce(jsonb_agg(jsonb_build_object('side', s.side, 'signer_id', s.signer_id, 'name', s.signer_name, 'role', s.signer_role, 'signed_at', s.signed_at,
      'statement', s.statement, 'position', s.position, 'entry_hash', s.entry_hash, 'is_current', s.content_hash = shown_hash, 'is_mine', s.signer_key = auth.uid()) order by s.position), '[]'::jsonb)
    into signed from private.standing_signatures(subject_type, subject_id) s;
  return jsonb_build_object(
    'subject_type', subject_type, 'subject_id', subject_id, 'content', shown, 'content_hash', shown_hash,
    'required_sides', required, 'signed', signed, 'signers', private.signers(project.id), 'my_side', own_side,
    'statement', case when own_side is not null then private.signed_statement(subject_type, own_side, project.id, auth.uid()) end,
    'appointments', private.appointments(project.id),
    'signed_for_other_side', own_side is not null and exists (
      select 1 from public.signatures s where s.project_id = project.id and s.signer_key = auth.uid() and s.action = 'signed' and s.side <> own_side),
    'blockers', private.signing_blockers(subject_type, subject_id, own_side));
end;
$$;
create function public.get_signable(subject_type text, subject_id uuid) returns jsonb language sql stable set search_path = ''
as $$ select private.get_signable(subject_type, subject_id) $$;
comment on function public.get_signable is 'Content, hash, statement, signatures and blockers of a subject. Raises CS001.';

-- private.verify_signature(entry_hash): for anybody who holds a certificate: what it certifies, whether the
-- signatures still stand, and whether the project's chain holds. An unknown hash gives null. The hash of an entry is the
-- key to it, so the answer names none: not of the entry before (which may be another record's), not of those after, not the
-- head. What stands on the certificate is told: the entries about the same content up to this one, and what later became of them.
create function private.verify_signature(entry_hash text)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select jsonb_build_object(
      'organisation', coalesce(o.display_name, o.name), 'project', jsonb_build_object('reference', p.reference, 'name', p.name),
      'subject_type', e.subject_type, 'position', e.position, 'action', e.action, 'content', e.content::text, 'content_hash', e.content_hash,
      'stands', exists (select 1 from private.standing_signatures(e.subject_type, e.subject_id) s where s.id = e.id),
      'entries', (select jsonb_agg(jsonb_build_object(
          'position', s.position, 'side', s.side, 'action', s.action, 'signer_name', s.signer_name, 'signer_role', s.signer_role,
          'signed_at', to_char(s.signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), 'statement', s.statement) order by s.position)
        from public.signatures s where s.subject_id = e.subject_id and s.subject_type = e.subject_type
         and ((s.position <= e.position and s.content_hash = e.content_hash) or (s.position > e.position and s.action <> 'signed' and s.content_hash = e.content_hash))),
      'chain', (select jsonb_build_object('valid', c.valid, 'entries', c.entries, 'broken_position', c.broken_position, 'problem', c.problem) from private.check_chain(e.project_id) c))
    from public.signatures e
    join public.projects p on p.id = e.project_id
    join public.organisations o on o.id = p.organisation_id
   where e.entry_hash = $1 and e.subject_type <> 'signer');
end;
$$;
create function public.verify_signature(entry_hash text) returns jsonb language sql stable set search_path = ''
as $$ select private.verify_signature(entry_hash) $$;
comment on function public.verify_signature is 'What the holder of a certificate can check, by the hash printed on it.';

grant execute on function
  public.sign_milestone_baseline(uuid, text), public.sign_deliverable(uuid, text), public.sign_milestone_certificate(uuid, text), public.sign_variation(uuid, text),
  private.sign(text, uuid, text), private.conclude_without_signature(text, uuid, text), public.conclude_without_signature(text, uuid, text),
  private.withdraw_signature(text, uuid), public.withdraw_signature(text, uuid), private.get_signable(text, uuid), public.get_signable(text, uuid) to authenticated;
grant execute on function private.verify_signature(text), public.verify_signature(text) to anon, authenticated;

-- private.verify_signature is the second of the two functions that a person without an account may call:
-- a hash of 256 bits is the key, and it shows what the certificate in their hand shows.
