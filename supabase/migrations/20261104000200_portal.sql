-- The portal: what a client's people find when they come in, and the images of all their runs. Nothing here is written;
-- it tells what other slices let them read, in as few calls as a page has.

create index workflow_batch_results_made_idx on public.workflow_batch_results (organisation_id, client_id, completed_at desc, id) where status = 'completed';

-- private.get_client_results(client_id, only_workflow_ids, only_pick, edge, edge_id, is_backward, size): a page of the images
-- that were made for the client, in all its runs, newest first: those after the one given by time and id, or, backward,
-- those right before it; at most 101. The path is in the bucket `workflow-results`. Raises CS001.
create function private.get_client_results(client_id uuid, only_workflow_ids uuid[], only_pick text, edge timestamptz, edge_id uuid, is_backward boolean, size integer)
returns table (id uuid, execution_id uuid, workflow_name text, batch_index integer, prompt_text text, provider text, mime text, width integer, height integer, bytes bigint, duration_ms bigint, pick text, rating integer, completed_at timestamptz, file_path text)
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  c public.clients := private.require_client(client_id);
  edge_key uuid := coalesce(edge_id, '00000000-0000-0000-0000-000000000000');
  rows integer := least(greatest(coalesce(size, 25), 1), 101);
  backward boolean := coalesce(is_backward, false);
begin
  return query
  with mine as (
    select r.*, e.workflow_id from public.workflow_batch_results r
      join public.workflow_executions e on e.organisation_id = r.organisation_id and e.id = r.execution_id
     where r.organisation_id = c.organisation_id and r.client_id = c.id and r.status = 'completed'
       and (only_workflow_ids is null or e.workflow_id = any (only_workflow_ids))
       and (only_pick is null or r.pick = only_pick)
  ), page as (
    (select m.* from mine m where not backward and (edge is null or (m.completed_at, m.id) < (edge, edge_key)) order by m.completed_at desc, m.id desc limit rows)
    union all
    (select m.* from mine m where backward and (m.completed_at, m.id) > (edge, edge_key) order by m.completed_at, m.id limit rows)
  )
  select p.id, p.execution_id, w.name, p.batch_index, p.prompt_text, p.provider, p.mime, p.width, p.height, p.bytes, p.duration_ms, p.pick, p.rating, p.completed_at, p.file_path
    from page p join public.workflows w on w.id = p.workflow_id
   order by p.completed_at desc, p.id desc;
end;
$$;
create function public.get_client_results(client_id uuid, only_workflow_ids uuid[] default null, only_pick text default null, edge timestamptz default null, edge_id uuid default null, is_backward boolean default false, size integer default 25)
returns table (id uuid, execution_id uuid, workflow_name text, batch_index integer, prompt_text text, provider text, mime text, width integer, height integer, bytes bigint, duration_ms bigint, pick text, rating integer, completed_at timestamptz, file_path text)
language sql stable set search_path = ''
as $$ select * from private.get_client_results(client_id, only_workflow_ids, only_pick, edge, edge_id, is_backward, size) $$;
comment on function public.get_client_results is 'The images of one''s client''s runs, newest first, page by page. Raises CS001.';

-- private.get_client_overview(client_id): what a client's person begins with: {queue: what waits for them (the rows of
-- get_queue: signatures and reviews of the client's projects, decisions), at most 20, queue_total, to_decide, to_sign,
-- running: runs that are not over, at most 5, running_total, results: the latest 12 images, tickets: open ones, at most 5,
-- those that wait for the client first, tickets_open, tickets_waiting, offered, open_to_run: how many workflows,
-- has_run: whether anything ever ran}. Raises CS001.
create function private.get_client_overview(client_id uuid)
returns jsonb
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  c public.clients := private.require_client(client_id);
  seen uuid[] := private.my_client_workflow_ids();
  may_read_tickets boolean := c.id = any (private.client_ids_with('ticket.read_client'));
begin
  return (
  with queue as materialized (
    -- Bound by the person's own side in each project, and by what is asked of them.
    select q.* from public.get_queue(c.organisation_id) q
     where case q.action when 'decide' then q.subject_id in (select d.step_id from private.my_decisions(c.organisation_id, c.id) d) else exists (select 1 from public.projects p where p.organisation_id = c.organisation_id and p.reference = q.project_reference and p.client_id = c.id) end
  ), tickets as materialized (
    select t.id, t.reference, t.subject, t.status, t.last_message_at from public.tickets t
     where may_read_tickets and t.organisation_id = c.organisation_id and t.client_id = c.id and t.is_open and t.deleted_at is null
  )
  select jsonb_build_object(
    'queue', (select coalesce(jsonb_agg(to_jsonb(q) order by q.since nulls last, q.reference), '[]') from (select * from queue order by since nulls last, reference limit 20) q),
    'queue_total', (select count(*) from queue),
    'to_decide', (select count(*) from queue where action = 'decide'),
    'to_sign', (select count(*) from queue where action <> 'decide'),
    'running', (select coalesce(jsonb_agg(to_jsonb(r) order by r.created_at desc), '[]') from private.get_client_executions(c.id, array['pending', 'running', 'waiting'], null, null, null, false, 5) r),
    'running_total', (select count(*) from public.workflow_executions e where e.organisation_id = c.organisation_id and e.client_id = c.id and e.workflow_id = any (seen) and e.parent_step_id is null and e.wake_at is not null),
    'results', (select coalesce(jsonb_agg(to_jsonb(r) order by r.completed_at desc, r.id desc), '[]') from private.get_client_results(c.id, null, null, null, null, false, 12) r),
    'tickets', (select coalesce(jsonb_agg(to_jsonb(t) order by t.status <> 'waiting_client', t.last_message_at desc), '[]') from (select * from tickets order by status <> 'waiting_client', last_message_at desc limit 5) t),
    'tickets_open', (select count(*) from tickets),
    'tickets_waiting', (select count(*) from tickets where status = 'waiting_client'),
    'offered', (select count(*) from private.get_client_catalogue(c.id)),
    'open_to_run', (select count(*) from private.get_client_catalogue(c.id) k where k.has_access),
    'has_run', exists (select 1 from public.workflow_executions e where e.organisation_id = c.organisation_id and e.client_id = c.id and e.workflow_id = any (seen))));
end;
$$;
create function public.get_client_overview(client_id uuid)
returns jsonb language sql stable set search_path = ''
as $$ select private.get_client_overview(client_id) $$;
comment on function public.get_client_overview is 'What waits for one''s client''s people, runs, was made and is asked, in one call. Raises CS001.';

grant execute on function
  private.get_client_results(uuid, uuid[], text, timestamptz, uuid, boolean, integer), public.get_client_results(uuid, uuid[], text, timestamptz, uuid, boolean, integer),
  private.get_client_overview(uuid), public.get_client_overview(uuid) to authenticated;
