-- The curtain: notices that have been read, the stage taken down, and the promises of the demo checked.

-- People read what is older than three days within the day, and some of the rest.
update public.notifications n set read_at = n.created_at + make_interval(mins => 20 + demo.hash(n.id::text, 400))
 where n.created_at < demo.at(-3, '00:00') or (n.created_at < demo.at(-1, '00:00') and n.kind in ('deliverable_assigned', 'signature_completed'));

do $$
declare
  t record;
begin
  for t in
    select g.tgname as name, g.tgrelid::regclass as on_table
      from pg_trigger g join pg_proc f on f.oid = g.tgfoid
     where f.pronamespace = 'demo'::regnamespace
  loop
    execute format('drop trigger %I on %s', t.name, t.on_table);
  end loop;
end;
$$;

do $$
declare
  found record;
  n bigint;
begin
  -- Every chain of signatures holds.
  for found in select p.reference, c.* from public.projects p cross join lateral private.check_chain(p.id) c where not c.valid loop
    raise exception 'The chain of % is broken at %: %', found.reference, found.broken_position, found.problem;
  end loop;
  -- Each baseline version is the one that both signed, or came from a variation; the last is today's.
  if exists (select 1 from public.milestones m where m.baseline_locked
       and (select b.content from public.milestone_baselines b where b.milestone_id = m.id order by b.version desc limit 1) is distinct from private.baseline_content(m.id)) then
    raise exception 'A baseline differs from its last version.';
  end if;
  -- Nothing happened in the future, and nothing as late as this second.
  select count(*) into n from public.audit_log a where a.occurred_at >= now();
  if n > 0 then raise exception '% lines of the audit log are from now.', n; end if;
  for found in select * from (select a.id, a.occurred_at, a.table_name, a.record_label, a.occurred_at < lag(a.occurred_at) over (order by a.id) as backwards from public.audit_log a where a.occurred_at < current_date) x where x.backwards loop
    raise exception 'The audit log runs backwards at %', found;
  end loop;
  select count(*) into n from public.signatures s where s.signed_at >= now();
  if n > 0 then raise exception '% signatures are from now.', n; end if;
  -- No mail and no job is left to send, no session open.
  if exists (select 1 from private.mail_outbox) then raise exception 'The demo left mail behind.'; end if;
  -- What a worker's clock asks for meanwhile is not the demo's.
  if to_regclass('graphile_worker._private_jobs') is not null then
    execute $q$select count(*) from graphile_worker._private_jobs j where not j.payload::jsonb ? '_cron'$q$ into n;
    if n > 0 then raise exception 'The demo left % jobs behind.', n; end if;
  end if;
  if exists (select 1 from auth.sessions) then raise exception 'The demo left sessions behind.'; end if;

  -- What the README tells of.
  for found in
    select x.what, x.expected, x.actual from (values
      ('organisations', 2, (select count(*) from public.organisations)),
      ('projects of Northbridge', 6, (select count(*) from public.projects p where p.organisation_id = demo.id('organisation northbridge'))),
      ('projects of Fjordline', 1, (select count(*) from public.projects p where p.organisation_id = demo.id('organisation fjordline'))),
      ('clients of Northbridge', 3, (select count(*) from public.clients c where c.organisation_id = demo.id('organisation northbridge'))),
      ('milestones of Northbridge', 40, (select count(*) from public.milestones m where m.organisation_id = demo.id('organisation northbridge'))),
      ('deliverables of Northbridge', 152, (select count(*) from public.deliverables d where d.organisation_id = demo.id('organisation northbridge'))),
      ('statuses of deliverables', 8, (select count(distinct d.status) from public.deliverables d)),
      ('breached milestones', 1, (select count(*) from public.milestones m where m.baseline_breached)),
      ('baselines that wait for the customer', 3, (select count(*) from public.milestones m where m.baseline_status = 'awaiting_customer')),
      ('baselines that wait for the supplier', 1, (select count(*) from public.milestones m where m.baseline_status = 'awaiting_supplier')),
      ('certificates that wait', 2, (select count(*) from public.milestones m where m.acceptance_status in ('awaiting_customer', 'awaiting_supplier'))),
      ('variations applied', 2, (select count(*) from public.variations v where v.status = 'applied')),
      ('variations rejected', 1, (select count(*) from public.variations v where v.status = 'rejected')),
      ('variations that wait', 2, (select count(*) from public.variations v where v.status in ('submitted', 'awaiting_customer'))),
      ('drafts from the breach', 1, (select count(*) from public.variations v where v.status = 'draft' and v.breached_milestone_id is not null)),
      ('invitations in each of three states', 3, (select count(distinct i.status) from public.org_invitations i)),
      ('people', 24, (select count(*) from public.profiles)),
      ('accounts', 12, (select count(*) from public.accounts)),
      ('contacts', 20, (select count(*) from public.contacts)),
      ('leads', 24, (select count(*) from public.leads)),
      ('stages of leads', 5, (select count(distinct l.status) from public.leads l)),
      ('deals', 14, (select count(*) from public.deals)),
      ('stages of deals', 5, (select count(distinct d.status) from public.deals d)),
      ('jobs', 8, (select count(*) from public.jobs)),
      ('candidates', 20, (select count(*) from public.candidates)),
      ('submissions', 18, (select count(*) from public.submissions)),
      ('stages of submissions', 7, (select count(distinct s.status) from public.submissions s)),
      ('placements', 6, (select count(*) from public.placements)),
      ('stages of placements', 4, (select count(distinct p.status) from public.placements p)),
      ('workflows', 8, (select count(*) from public.workflows w where w.status = 'active')),
      ('executions', 83, (select count(*) from public.workflow_executions)),
      ('states of executions', 6, (select count(distinct e.status) from public.workflow_executions e)),
      ('states of requests', 4, (select count(distinct r.status) from public.workflow_requests r)),
      ('images made', 20, (select count(*) from public.workflow_batch_results r where r.status = 'completed')),
      ('images that failed', 3, (select count(*) from public.workflow_batch_results r where r.status = 'failed')),
      ('images to come', 7, (select count(*) from public.workflow_batch_results r where r.status = 'pending')),
      ('tickets', 9, (select count(*) from public.tickets)),
      ('states of tickets', 5, (select count(distinct t.status) from public.tickets t))
    ) as x (what, expected, actual) where x.expected <> x.actual
  loop
    raise exception 'The demo has % %, not %.', found.actual, found.what, found.expected;
  end loop;
  if private.signing_blockers('milestone_baseline', demo.milestone('csp', 'assisted'), 'supplier') <> '{}' then
    raise exception 'The baseline for the walk-through cannot be signed.';
  end if;
end;
$$;

drop schema demo cascade;
