-- Requests and access: which client may run what of the catalogue, who asked for it, and who said so.
--
-- What is offered is seen by clients' people; what they may run is what they were given access to, or what was made
-- for them alone. Access is a row with a beginning and an end, so that its history stays. A request is decided once.

create table public.workflow_requests (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  client_id uuid not null,
  workflow_id uuid not null,
  title text not null default '',
  status text not null default 'pending' check (status in ('pending', 'approved', 'rejected', 'withdrawn')),
  notes text check (private.is_clean_text(notes, 2000)),
  reviewer_id uuid references public.profiles (id) on delete set null,
  decided_at timestamptz,
  reason text check (private.is_clean_text(reason, 2000)),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  unique (organisation_id, id),
  foreign key (organisation_id, client_id) references public.clients (organisation_id, id) on delete cascade,
  foreign key (organisation_id, workflow_id) references public.workflows (organisation_id, id) on delete cascade,
  check ((status = 'pending') = (decided_at is null)),
  check (status <> 'rejected' or reason is not null)
);
comment on table public.workflow_requests is 'What clients ask to be allowed to run; created_by asked.';
comment on column public.workflow_requests.title is 'The workflow and the client, as they were called when it was asked: what workplans and their history call it.';
comment on column public.workflow_requests.notes is 'What the client wants it for.';
comment on column public.workflow_requests.reason is 'What the supplier said to it; both sides read it.';
create unique index workflow_requests_pending_key on public.workflow_requests (client_id, workflow_id) where status = 'pending';
create index workflow_requests_list_idx on public.workflow_requests (organisation_id, status, created_at desc, id);
create index workflow_requests_client_idx on public.workflow_requests (organisation_id, client_id, created_at desc, id);
create index workflow_requests_workflow_idx on public.workflow_requests (organisation_id, workflow_id, created_at desc, id);
create index workflow_requests_reviewer_idx on public.workflow_requests (reviewer_id);
create index workflow_requests_created_by_idx on public.workflow_requests (created_by);
create index workflow_requests_updated_by_idx on public.workflow_requests (updated_by);

create table public.workflow_access (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  client_id uuid not null,
  workflow_id uuid not null,
  request_id uuid,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  revoked_at timestamptz,
  revoked_by uuid references public.profiles (id) on delete set null,
  reason text check (private.is_clean_text(reason, 2000)),
  unique (organisation_id, id),
  foreign key (organisation_id, client_id) references public.clients (organisation_id, id) on delete cascade,
  foreign key (organisation_id, workflow_id) references public.workflows (organisation_id, id) on delete cascade,
  foreign key (organisation_id, request_id) references public.workflow_requests (organisation_id, id) on delete set null (request_id)
);
comment on table public.workflow_access is 'Which client may run which workflow, from when to when; created_by gave it.';
comment on column public.workflow_access.reason is 'Why it was revoked.';
create unique index workflow_access_live_key on public.workflow_access (client_id, workflow_id) where revoked_at is null;
create index workflow_access_client_idx on public.workflow_access (organisation_id, client_id, workflow_id);
create index workflow_access_workflow_idx on public.workflow_access (organisation_id, workflow_id);
create index workflow_access_request_idx on public.workflow_access (organisation_id, request_id);
create index workflow_access_created_by_idx on public.workflow_access (created_by);
create index workflow_access_revoked_by_idx on public.workflow_access (revoked_by);

-- private.my_client_workflow_ids(): what the person's clients see: what is offered to them, and what they ever asked
-- for or had, so that their history keeps its names.
create function private.my_client_workflow_ids()
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  mine uuid[] := private.client_ids_with('workflow.read_client');
begin
  if mine = '{}' then
    return '{}';
  end if;
  return array(
    select w.id from public.clients c join public.workflows w on w.organisation_id = c.organisation_id and (w.client_id is null or w.client_id = c.id)
     where c.id = any (mine) and w.is_offered and w.status = 'active'
    union
    select r.workflow_id from public.clients c join public.workflow_requests r on r.organisation_id = c.organisation_id and r.client_id = c.id where c.id = any (mine)
    union
    select a.workflow_id from public.clients c join public.workflow_access a on a.organisation_id = c.organisation_id and a.client_id = c.id where c.id = any (mine));
end;
$$;

-- private.is_my_clients(client_id, workflow_id, permission): what runs there is the business of a client of the
-- person's. What the supplier runs about a client, and never offered, is not.
create function private.is_my_clients(client_id uuid, workflow_id uuid, permission text)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select coalesce($1 = any (private.client_ids_with($3)), false) and $2 = any (private.my_client_workflow_ids())
$$;

-- private.has_access(workflow, client_id): the client may have it run: it is the client's own, the client was given it,
-- or it is none that is offered to clients at all, and the supplier's own affair.
create function private.has_access(w public.workflows, client_id uuid)
returns boolean
language sql
stable
security definer
set search_path = ''
as $$
  select $2 is null or not w.is_offered or coalesce(w.client_id = $2, false)
      or exists (select 1 from public.workflow_access a where a.client_id = $2 and a.workflow_id = w.id and a.revoked_at is null)
$$;

-- private.may_run_for(organisation_id, client_id): the person may run workflows there, as one of the supplier's people
-- or as one of that client's.
create function private.may_run_for(organisation_id uuid, client_id uuid)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  return $1 = any (private.organisation_ids_with('workflow.run')) or coalesce($2 = any (private.client_ids_with('workflow.run_client')), false);
end;
$$;

-- private.require_runner(workflow, client_id): who may run it for that client. Returns the person. Raises CS001, CS002.
create function private.require_runner(w public.workflows, client_id uuid)
returns uuid
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_me();
  for_client uuid := coalesce(require_runner.client_id, w.client_id);
begin
  if for_client = any (private.client_ids_with('workflow.run_client')) and w.id = any (private.my_client_workflow_ids())
     and exists (select 1 from public.clients c where c.id = for_client and c.organisation_id = w.organisation_id) then
    return person;
  end if;
  return private.require_organisation(w.organisation_id, 'workflow.run');
end;
$$;

-- private.require_access(workflow, client_id): raises CS091 (no_access) where the client may not have it run.
create function private.require_access(w public.workflows, client_id uuid)
returns void
language plpgsql
stable
security definer
set search_path = ''
as $$
begin
  if not private.has_access(w, client_id) then
    perform private.fail('CS091', 'The client has no access to this workflow.', 'no_access');
  end if;
end;
$$;

-- private.tell_about_request(people, reason, kind, request, data): tells people of a request or of access. The client's
-- people are told where: their client's portal.
create function private.tell_about_request(people uuid[], reason text, kind text, r public.workflow_requests, data jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  subject constant text := 'workflow_request';
begin
  perform private.notify(people, array_fill(reason, array[cardinality(people)]), kind, r.organisation_id, null, subject, r.id,
      (select w.name from public.workflows w where w.id = r.workflow_id),
      data || case when reason = 'workflow_manager' then jsonb_build_object('client', (select c.name from public.clients c where c.id = r.client_id)) else jsonb_build_object('client_id', r.client_id) end)
    where cardinality(people) > 0;
end;
$$;

-- private.request_workflow(request_id, workflow_id, client_id, notes): asks for access. The id is the caller's: asked
-- again, it does nothing. Raises CS001, CS004 (pending, has_access), CS006, CS007, CS091 (inactive).
create function private.request_workflow(request_id uuid, workflow_id uuid, client_id uuid, notes text)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  w public.workflows;
  r public.workflow_requests;
  person uuid := private.require_me();
begin
  if client_id is null or not client_id = any (private.client_ids_with('workflow.request')) then
    perform private.fail('CS001', 'There is no such client.', 'client');
  end if;
  -- One at a time for each client, so that the limit holds, and the same call at the same moment finds what the first has made.
  perform 1 from public.clients c where c.id = request_workflow.client_id for no key update;
  select * into r from public.workflow_requests x where x.id = request_workflow.request_id;
  if r.created_by = person and r.workflow_id = request_workflow.workflow_id and r.client_id = request_workflow.client_id then
    return r.id;
  end if;
  select * into w from public.workflows x
   where x.id = request_workflow.workflow_id and x.id = any (private.my_client_workflow_ids()) and (x.client_id is null or x.client_id = request_workflow.client_id)
     and x.organisation_id = (select c.organisation_id from public.clients c where c.id = request_workflow.client_id);
  if w.id is null then
    perform private.fail('CS001', 'There is no such workflow.', 'workflow');
  elsif request_workflow.request_id is null then
    perform private.fail('CS006', 'A request has an id.', 'request_id');
  elsif not private.is_clean_text(request_workflow.notes, 2000) then
    perform private.fail('CS006', 'The notes are too long.', 'notes');
  elsif w.status <> 'active' or not w.is_offered then
    perform private.fail('CS091', 'This workflow is not offered now.', 'inactive');
  elsif private.has_access(w, request_workflow.client_id) then
    perform private.fail('CS004', 'The client has access already.', 'has_access');
  elsif exists (select 1 from public.workflow_requests x where x.client_id = request_workflow.client_id and x.workflow_id = w.id and x.status = 'pending') then
    perform private.fail('CS004', 'It has been asked for already.', 'pending');
  end if;
  perform private.hold_pace('requests', request_workflow.client_id::text);
  if (select count(*) from public.workflow_requests x where x.organisation_id = w.organisation_id and x.client_id = request_workflow.client_id and x.status = 'pending') >= 20 then
    perform private.fail('CS007', 'Twenty requests wait already.', 'pending');
  end if;
  insert into public.workflow_requests (id, organisation_id, client_id, workflow_id, notes)
  values (request_workflow.request_id, w.organisation_id, request_workflow.client_id, w.id, nullif(btrim(request_workflow.notes), ''))
  returning * into r;
  perform private.tell_about_request(private.people_with(w.organisation_id, 'workflow.manage'), 'workflow_manager', 'workflow_requested', r, jsonb_strip_nulls(jsonb_build_object('excerpt', left(r.notes, 300))));
  return r.id;
end;
$$;
create function public.request_workflow(request_id uuid, workflow_id uuid, client_id uuid, notes text default null)
returns uuid language sql set search_path = ''
as $$ select private.request_workflow(request_id, workflow_id, client_id, notes) $$;
comment on function public.request_workflow is 'Asks for access to a workflow for one''s client. Raises CS001, CS004, CS006, CS007, CS091.';

-- private.decide_workflow_request(request_id, decision, reason, expected_version): approved gives access, rejected says
-- why. The same answer twice is one. Raises CS001 to CS003, CS006, CS093.
create function private.decide_workflow_request(request_id uuid, decision text, reason text, expected_version integer)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  r public.workflow_requests;
  person uuid;
begin
  select * into r from public.workflow_requests x where x.id = decide_workflow_request.request_id for no key update;
  person := private.require_organisation(r.organisation_id, 'workflow.manage');
  if coalesce(decision, '') not in ('approved', 'rejected') then
    perform private.fail('CS006', 'A request is approved or rejected.', 'decision');
  elsif not private.is_clean_text(decide_workflow_request.reason, 2000) or (decision = 'rejected' and coalesce(btrim(decide_workflow_request.reason), '') = '') then
    perform private.fail('CS006', 'Say why, in at most 2,000 characters.', 'reason');
  elsif r.status = decision and r.reviewer_id = person then
    return;
  elsif r.status <> 'pending' then
    perform private.fail('CS093', 'This has been decided.', r.status);
  elsif expected_version <> r.lock_version then
    perform private.fail('CS003', 'The request changed meanwhile.', 'lock_version');
  end if;
  update public.workflow_requests x set status = decision, reason = nullif(btrim(decide_workflow_request.reason), ''), reviewer_id = person, decided_at = now() where x.id = r.id returning x.* into r;
  if decision = 'approved' then
    perform private.give_access(r.organisation_id, r.client_id, r.workflow_id, r.id);
  end if;
  perform private.tell_about_request(array[r.created_by], 'requester', 'workflow_request_' || decision, r, jsonb_strip_nulls(jsonb_build_object('reason', left(r.reason, 300)))) where r.created_by is not null;
end;
$$;
create function public.decide_workflow_request(request_id uuid, decision text, reason text default null, expected_version integer default null)
returns void language sql set search_path = ''
as $$ select private.decide_workflow_request(request_id, decision, reason, expected_version) $$;
comment on function public.decide_workflow_request is 'Approves a client''s request, which gives access, or rejects it with a reason. Raises CS001 to CS003, CS006, CS093.';

-- private.give_access(organisation_id, client_id, workflow_id, request_id): access from now on; where there is some, that.
create function private.give_access(organisation_id uuid, client_id uuid, workflow_id uuid, request_id uuid)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  made uuid;
begin
  insert into public.workflow_access (organisation_id, client_id, workflow_id, request_id, created_by)
  values (give_access.organisation_id, give_access.client_id, give_access.workflow_id, give_access.request_id, auth.uid())
  on conflict do nothing returning id into made;
  return coalesce(made, (select a.id from public.workflow_access a where a.client_id = give_access.client_id and a.workflow_id = give_access.workflow_id and a.revoked_at is null));
end;
$$;

-- private.withdraw_workflow_request(request_id): takes it back, while nobody has decided. Raises CS001, CS093.
create function private.withdraw_workflow_request(request_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  r public.workflow_requests;
begin
  perform private.require_me();
  select * into r from public.workflow_requests x where x.id = withdraw_workflow_request.request_id for no key update;
  if r.id is null or not r.client_id = any (private.client_ids_with('workflow.request')) then
    perform private.fail('CS001', 'There is no such request.', 'request');
  elsif r.status = 'withdrawn' then
    return;
  elsif r.status <> 'pending' then
    perform private.fail('CS093', 'This has been decided.', r.status);
  end if;
  update public.workflow_requests x set status = 'withdrawn', decided_at = now() where x.id = r.id;
end;
$$;
create function public.withdraw_workflow_request(request_id uuid)
returns void language sql set search_path = ''
as $$ select private.withdraw_workflow_request(request_id) $$;
comment on function public.withdraw_workflow_request is 'Takes back a request that nobody has decided. Raises CS001, CS093.';

-- private.tell_about_access(access, kind, data): tells all the client's people of access that nobody asked for, or that ended.
create function private.tell_about_access(a public.workflow_access, kind text, data jsonb)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  r public.workflow_requests;
begin
  r.id := coalesce(a.request_id, a.id);
  r.organisation_id := a.organisation_id;
  r.client_id := a.client_id;
  r.workflow_id := a.workflow_id;
  perform private.tell_about_request(array(select uc.user_id from public.user_clients uc where uc.client_id = a.client_id and private.is_client_person(uc.client_id, uc.user_id)), 'client_person', kind, r, data);
end;
$$;

-- private.grant_workflow_access(workflow_id, client_id): access without a request, of which the client's people are told;
-- a request that waits is approved by it. Given again, it is that. Returns the access. Raises CS001, CS002, CS004 (not offered), CS006.
create function private.grant_workflow_access(workflow_id uuid, client_id uuid)
returns uuid
language plpgsql
security definer
set search_path = ''
as $$
declare
  w public.workflows;
  waiting uuid;
  is_new boolean;
  given uuid;
begin
  select * into w from public.workflows x where x.id = grant_workflow_access.workflow_id for key share;
  perform private.require_organisation(w.organisation_id, 'workflow.manage');
  if not w.is_offered or w.status = 'archived' then
    perform private.fail('CS004', 'The workflow is not offered to clients.', 'not_offered');
  elsif w.client_id <> grant_workflow_access.client_id
     or not exists (select 1 from public.clients c where c.id = grant_workflow_access.client_id and c.organisation_id = w.organisation_id and c.status <> 'deleted') then
    perform private.fail('CS006', 'The workflow is not for this client.', 'client_id');
  end if;
  select r.id into waiting from public.workflow_requests r where r.client_id = grant_workflow_access.client_id and r.workflow_id = w.id and r.status = 'pending';
  if waiting is not null then
    perform private.decide_workflow_request(waiting, 'approved', null, null);
  end if;
  is_new := not exists (select 1 from public.workflow_access x where x.client_id = grant_workflow_access.client_id and x.workflow_id = w.id and x.revoked_at is null);
  given := private.give_access(w.organisation_id, grant_workflow_access.client_id, w.id, null);
  perform private.tell_about_access(a, 'workflow_access_given', '{}') from public.workflow_access a where a.id = given and is_new;
  return given;
end;
$$;
create function public.grant_workflow_access(workflow_id uuid, client_id uuid)
returns uuid language sql set search_path = ''
as $$ select private.grant_workflow_access(workflow_id, client_id) $$;
comment on function public.grant_workflow_access is 'Gives a client access to an offered workflow. Raises CS001, CS002, CS004, CS006.';

-- private.revoke_workflow_access(access_id, reason): nothing starts any more; what runs goes on. Raises CS001, CS002, CS006.
create function private.revoke_workflow_access(access_id uuid, reason text)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  a public.workflow_access;
begin
  select * into a from public.workflow_access x where x.id = revoke_workflow_access.access_id for no key update;
  perform private.require_organisation(a.organisation_id, 'workflow.manage');
  if a.revoked_at is not null then
    return;
  elsif coalesce(btrim(revoke_workflow_access.reason), '') = '' or not private.is_clean_text(revoke_workflow_access.reason, 2000) then
    perform private.fail('CS006', 'Say why, in at most 2,000 characters.', 'reason');
  end if;
  update public.workflow_access x set revoked_at = now(), revoked_by = auth.uid(), reason = btrim(revoke_workflow_access.reason) where x.id = a.id;
  perform private.tell_about_access(a, 'workflow_access_revoked', jsonb_build_object('reason', left(btrim(revoke_workflow_access.reason), 300)));
end;
$$;
create function public.revoke_workflow_access(access_id uuid, reason text)
returns void language sql set search_path = ''
as $$ select private.revoke_workflow_access(access_id, reason) $$;
comment on function public.revoke_workflow_access is 'Ends a client''s access to a workflow, with a reason. Raises CS001, CS002, CS006.';

-- private.tg_decided_once(): a request that was decided, or access that was revoked, does not change. Raises CS018.
create function private.tg_decided_once()
returns trigger
language plpgsql
set search_path = ''
as $$
begin
  perform private.fail('CS018', 'This has been decided.', tg_table_name);
  return null;
end;
$$;

-- private.tg_workflow_requests__title(): names the request after its workflow and client.
create function private.tg_workflow_requests__title()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  new.title := coalesce((
    select w.name || ' · ' || c.name from public.workflows w join public.clients c on c.organisation_id = w.organisation_id and c.id = new.client_id
     where w.organisation_id = new.organisation_id and w.id = new.workflow_id), '');
  return new;
end;
$$;

create trigger "200_workflow_requests__title" before insert on public.workflow_requests
  for each row execute function private.tg_workflow_requests__title();
create trigger "100_workflow_requests__stamp" before insert or update on public.workflow_requests
  for each row execute function private.tg_stamp();
create trigger "300_workflow_requests__decided_once" before update of status, notes, reason, client_id, workflow_id, decided_at on public.workflow_requests
  for each row when (old.status <> 'pending') execute function private.tg_decided_once();
create trigger "900_workflow_requests__audit" after insert or update or delete on public.workflow_requests
  for each row execute function private.tg_audit();
create trigger "300_workflow_access__decided_once" before update of client_id, workflow_id, revoked_at, reason on public.workflow_access
  for each row when (old.revoked_at is not null) execute function private.tg_decided_once();
create trigger "900_workflow_access__audit" after insert or update or delete on public.workflow_access
  for each row execute function private.tg_audit();

alter table public.workflow_requests enable row level security;
alter table public.workflow_access enable row level security;
-- The catalogue, which this slice knows of, and the slice of the workflows does not yet.
alter policy select_readers on public.workflows
  using (organisation_id = any ((select private.organisation_ids_with('workflow.read'))::uuid[])
    or id = any ((select private.my_client_workflow_ids())::uuid[]));
create policy select_both_sides on public.workflow_requests for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.read'))::uuid[])
    or client_id = any ((select private.client_ids_with('workflow.read_client'))::uuid[]));
create policy select_both_sides on public.workflow_access for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('workflow.read'))::uuid[])
    or client_id = any ((select private.client_ids_with('workflow.read_client'))::uuid[]));

revoke all on public.workflow_requests, public.workflow_access from anon, authenticated, service_role;
grant select on public.workflow_requests, public.workflow_access to authenticated;
grant execute on function private.my_client_workflow_ids(),
  private.request_workflow(uuid, uuid, uuid, text), public.request_workflow(uuid, uuid, uuid, text),
  private.decide_workflow_request(uuid, text, text, integer), public.decide_workflow_request(uuid, text, text, integer),
  private.withdraw_workflow_request(uuid), public.withdraw_workflow_request(uuid),
  private.grant_workflow_access(uuid, uuid), public.grant_workflow_access(uuid, uuid),
  private.revoke_workflow_access(uuid, text), public.revoke_workflow_access(uuid, text) to authenticated;

-- Withheld: every write; people ask, decide, withdraw, give and revoke through the functions.

create view public.workflow_request_overview with (security_invoker = true) as
  select r.id, r.organisation_id, r.client_id, c.name as client_name, r.workflow_id, w.name as workflow_name, r.status, r.notes, r.reason,
         r.created_at, r.created_by, p.full_name as requested_by_name, r.decided_at, r.reviewer_id, v.full_name as reviewer_name, r.lock_version, a.id as access_id
    from public.workflow_requests r
    join public.workflows w on w.organisation_id = r.organisation_id and w.id = r.workflow_id
    join public.clients c on c.organisation_id = r.organisation_id and c.id = r.client_id
    left join public.profiles p on p.id = r.created_by
    left join public.profiles v on v.id = r.reviewer_id
    left join public.workflow_access a on a.organisation_id = r.organisation_id and a.request_id = r.id and a.revoked_at is null;
comment on view public.workflow_request_overview is 'Requests with their names; access_id while the access that one gave lasts.';
revoke all on public.workflow_request_overview from anon, authenticated, service_role;
grant select on public.workflow_request_overview to authenticated;
