-- Reads of tickets: lists, a ticket's page, what a form offers, and the report. All of them run as the caller: a client's
-- person gets the same answer without the notes, the names behind our side, and what they do not reach.

-- ticket_overview: a ticket with the names that a list shows, and whether a target was missed, as of now.
create view public.ticket_overview with (security_invoker = true) as
-- Names are looked up rather than joined: a list then reads them for the rows it shows, after it has sorted and cut.
select t.*,
  (select c.name from public.clients c where c.id = t.client_id) as client_name,
  (select p.full_name from public.profiles p where p.id = t.assignee_id) as assignee_name,
  (select p.full_name from public.profiles p where p.id = t.requester_id) as requester_name,
  coalesce(t.first_response_due_at < coalesce(t.first_response_at, t.resolved_at, now()), false) as is_response_breached,
  coalesce(t.resolution_due_at < coalesce(t.resolved_at, now()), false) as is_resolution_breached
from public.tickets t
where t.deleted_at is null;
comment on view public.ticket_overview is 'Tickets with the names of client, assignee and requester, and missed targets.';

-- public.get_ticket(ticket_id): a ticket with its conversation (that of the tickets merged into it, too), files, links and
-- clock, and for our side who may have it and the canned replies; null when out of reach.
create function public.get_ticket(ticket_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  with parts as (
    select t.id, t.reference, t.subject from public.tickets t where t.id = $1
    union all
    select m.id, m.reference, m.subject from public.tickets t join public.tickets m on m.organisation_id = t.organisation_id and m.client_id = t.client_id and m.merged_into_id = t.id where t.id = $1
  )
  select jsonb_build_object(
    'ticket', to_jsonb(t),
    'client_name', (select c.name from public.clients c where c.id = t.client_id),
    'assignee_name', (select p.full_name from public.profiles p where p.id = t.assignee_id),
    'requester_name', (select p.full_name from public.profiles p where p.id = t.requester_id),
    'deliverable', (select jsonb_build_object('id', d.id, 'reference', d.reference, 'name', d.name, 'status', d.status, 'project_reference', p.reference, 'project_name', p.name)
      from public.deliverables d join public.projects p on p.id = d.project_id where d.id = t.deliverable_id),
    'execution', coalesce((select jsonb_build_object('id', e.id, 'status', e.status, 'workflow_name', w.name, 'created_at', e.created_at)
      from public.workflow_executions e join public.workflows w on w.id = e.workflow_id where e.id = t.execution_id), private.client_run(t.execution_id)),
    'batch_item', (select jsonb_build_object('id', r.id, 'batch_index', r.batch_index, 'prompt_text', r.prompt_text, 'status', r.status, 'error', r.error)
      from public.workflow_batch_results r where r.id = t.batch_item_id),
    'merged_into', (select jsonb_build_object('id', m.id, 'reference', m.reference, 'subject', m.subject) from public.tickets m where m.id = t.merged_into_id),
    'merged', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'reference', p.reference, 'subject', p.subject) order by p.reference), '[]'::jsonb) from parts p where p.id <> t.id),
    'messages', (select coalesce(jsonb_agg(jsonb_build_object('id', m.id, 'side', m.side, 'is_internal', m.is_internal, 'body', m.body, 'author_name', m.author_name, 'created_at', m.created_at,
        'created_by', m.created_by, 'from_reference', case when p.id <> t.id then p.reference end,
        'files', (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'name', f.name, 'content_type', f.content_type, 'size_bytes', f.size_bytes) order by f.created_at, f.id), '[]'::jsonb)
          from public.ticket_files f where f.ticket_id = m.ticket_id and f.message_id = m.id)) order by m.created_at, m.id), '[]'::jsonb)
      from parts p join public.ticket_messages m on m.ticket_id = p.id),
    'clock', public.get_ticket_clock(t.id),
    'choices', case when t.organisation_id = any ((select private.my_member_organisation_ids())::uuid[]) then public.get_choices(t.organisation_id, array['people', 'canned_replies']) end)
    from public.tickets t where t.id = $1);
end;
$$;
comment on function public.get_ticket is 'A ticket with all that its page shows; null when out of reach.';

-- public.get_ticket_choices(client_id): what a ticket of this client can name: its people, the deliverables of its projects
-- that I reach, its latest executions.
create function public.get_ticket_choices(client_id uuid)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return jsonb_build_object(
    'people', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.full_name) order by p.full_name, p.id), '[]'::jsonb)
      from public.user_clients uc join public.profiles p on p.id = uc.user_id where uc.client_id = $1 and uc.is_active and p.status = 'active'),
    'deliverables', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'name', x.project_reference || ' ' || x.reference || ' ' || x.name) order by x.project_reference, x.reference), '[]'::jsonb)
      from (select d.id, d.reference, d.name, p.reference as project_reference from public.projects p join public.deliverables d on d.project_id = p.id
             where p.client_id = $1 and p.deleted_at is null and d.deleted_at is null and d.status <> 'cancelled' order by d.updated_at desc limit 300) x),
    'executions', (select coalesce(jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name || ', ' || x.status, 'created_at', x.created_at) order by x.created_at desc), '[]'::jsonb)
      from (select e.id, e.status, e.created_at, w.name from public.clients c join public.workflow_executions e on e.organisation_id = c.organisation_id and e.client_id = c.id
              join public.workflows w on w.id = e.workflow_id where c.id = $1 order by e.created_at desc limit 50) x));
end;
$$;
comment on function public.get_ticket_choices is 'People, deliverables and executions that a client''s ticket can name.';

-- public.get_ticket_report(organisation_id, from_date, to_date): the figures of the tickets raised on those days by the
-- organisation's clock, in all, by day, client, assignee and priority; times are medians of working seconds with us. Each is the count of rows that its
-- link opens. Raises CS006 (to_date: a year at most).
create function public.get_ticket_report(organisation_id uuid, from_date date, to_date date)
returns jsonb
language plpgsql
stable
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  report jsonb;
begin
  if from_date is null or to_date is null or to_date < from_date or to_date - from_date > 366 or from_date < '2000-01-01' or to_date > '2199-12-31' then
    perform private.fail('CS006', 'Choose at most a year.', 'to_date');
  end if;
  with raised as materialized (
    select t.id, t.client_id, t.assignee_id, t.priority, private.local_date($1, t.created_at) as day, t.is_open, t.first_response_seconds, t.resolution_seconds,
           t.is_response_breached, t.is_resolution_breached, t.satisfaction
      from public.ticket_overview t
     where t.organisation_id = $1 and t.created_at >= (select private.day_start($1, $2)) and t.created_at < (select private.day_start($1, $3 + 1)) and t.merged_into_id is null
  ), figures as (
    select case grouping(r.day, r.client_id, r.assignee_id, r.priority) when 15 then 'all' when 7 then 'day' when 11 then 'client' when 13 then 'assignee' else 'priority' end as dimension,
      r.day, r.client_id, r.assignee_id, r.priority,
      jsonb_build_object('raised', count(*), 'open', count(*) filter (where r.is_open), 'resolved', count(*) filter (where not r.is_open),
        'response_median', percentile_disc(0.5) within group (order by r.first_response_seconds), 'resolution_median', percentile_disc(0.5) within group (order by r.resolution_seconds),
        'response_breached', count(*) filter (where r.is_response_breached), 'resolution_breached', count(*) filter (where r.is_resolution_breached),
        'rated', count(r.satisfaction), 'satisfaction', round(avg(r.satisfaction), 1)) as counts
      from raised r group by grouping sets ((), (r.day), (r.client_id), (r.assignee_id), (r.priority))
  )
  select jsonb_build_object(
    'all', (select f.counts from figures f where f.dimension = 'all'),
    'days', (select coalesce(jsonb_agg(f.counts || jsonb_build_object('day', f.day) order by f.day), '[]'::jsonb) from figures f where f.dimension = 'day'),
    'clients', (select coalesce(jsonb_agg(f.counts || jsonb_build_object('id', f.client_id, 'name', c.name) order by f.counts -> 'raised' desc, c.name), '[]'::jsonb)
      from figures f left join public.clients c on c.id = f.client_id where f.dimension = 'client'),
    'assignees', (select coalesce(jsonb_agg(f.counts || jsonb_build_object('id', f.assignee_id, 'name', p.full_name) order by f.counts -> 'raised' desc, p.full_name), '[]'::jsonb)
      from figures f left join public.profiles p on p.id = f.assignee_id where f.dimension = 'assignee'),
    'priorities', (select coalesce(jsonb_agg(f.counts || jsonb_build_object('id', f.priority) order by f.priority), '[]'::jsonb) from figures f where f.dimension = 'priority')) into report;
  return report;
end;
$$;
comment on function public.get_ticket_report is 'Volume, times, missed targets and satisfaction of the tickets raised on some days. Raises CS006.';

revoke all on public.ticket_overview from anon, authenticated, service_role;
grant select on public.ticket_overview to authenticated;
grant execute on function private.local_date(uuid, timestamptz), private.day_start(uuid, date),
  public.get_ticket(uuid), public.get_ticket_choices(uuid), public.get_ticket_report(uuid, date, date) to authenticated;
