-- Projects and their teams; and with them, all reach is known.
--
-- A project belongs to one organisation and, if it has a customer, to one client. Its governance
-- (who signs what, which features exist) is columns, each checked. A governance change may not
-- contradict what has been signed: an authority may gain a side, never lose one that has signed,
-- and does not move while a record of its kind waits for the other side.

create table public.projects (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null references public.organisations (id) on delete cascade,
  client_id uuid,
  reference text not null check (reference ~ '^[A-Za-z0-9][A-Za-z0-9._-]{0,31}$' and lower(reference) not in ('new', 'export')),
  name text not null check (private.is_clean_line(name, 160)),
  description text check (private.is_clean_text(description, 5000)),
  status text not null default 'active' check (status in ('planned', 'active', 'on_hold', 'completed', 'cancelled')),
  total_budget numeric(14, 2) check (total_budget >= 0),
  currency text not null default 'GBP' check (currency ~ '^[A-Z]{3}$'),
  start_date date check (start_date between '2000-01-01' and '2199-12-31'),
  end_date date check (end_date between '2000-01-01' and '2199-12-31'),
  allocated_days numeric(10, 2) check (allocated_days >= 0),
  pmo_threshold integer check (pmo_threshold between 0 and 100),
  hours_per_day numeric(4, 2) not null default 8 check (hours_per_day between 1 and 24),
  fiscal_year_start text not null default '01-01' check (fiscal_year_start ~ '^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$'),
  contract_reference text check (private.is_clean_line(contract_reference, 120)),
  template_id uuid references public.project_templates (id) on delete set null,
  baseline_approval_authority text not null default 'dual' check (baseline_approval_authority in ('supplier_only', 'customer_only', 'dual', 'none')),
  variation_approval_authority text not null default 'dual' check (variation_approval_authority in ('supplier_only', 'customer_only', 'dual', 'none')),
  certificate_approval_authority text not null default 'dual' check (certificate_approval_authority in ('supplier_only', 'customer_only', 'dual', 'none')),
  deliverable_approval_authority text not null default 'dual' check (deliverable_approval_authority in ('supplier_only', 'customer_only', 'dual', 'none')),
  timesheet_approval_authority text not null default 'customer_only' check (timesheet_approval_authority in ('supplier_only', 'customer_only', 'dual', 'none')),
  expense_approval_authority text not null default 'conditional' check (expense_approval_authority in ('supplier_only', 'customer_only', 'dual', 'none', 'conditional')),
  baselines_required boolean not null default true,
  variations_enabled boolean not null default true,
  certificates_required boolean not null default true,
  kpis_enabled boolean not null default true,
  quality_standards_enabled boolean not null default true,
  timesheets_enabled boolean not null default true,
  expenses_enabled boolean not null default true,
  raid_enabled boolean not null default true,
  milestone_billing_enabled boolean not null default true,
  baseline_dual_signature boolean not null generated always as (baseline_approval_authority = 'dual') stored,
  certificate_dual_signature boolean not null generated always as (certificate_approval_authority = 'dual') stored,
  variation_dual_signature boolean not null generated always as (variation_approval_authority = 'dual') stored,
  deliverable_review_required boolean not null default true,
  signing_waits_after_reset boolean not null default false,
  expense_receipt_required boolean not null default true,
  expense_approval_threshold numeric(14, 2) check (expense_approval_threshold >= 0),
  timesheet_approval_threshold numeric(14, 2) check (timesheet_approval_threshold >= 0),
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  deleted_at timestamptz,
  deleted_by uuid references public.profiles (id) on delete set null,
  unique (organisation_id, id),
  foreign key (organisation_id, client_id) references public.clients (organisation_id, id),
  check (end_date >= start_date)
);
comment on table public.projects is 'Delivery projects, with their governance.';
comment on column public.projects.total_budget is 'Contracted budget, in the project''s currency.';
comment on column public.projects.pmo_threshold is 'Percent of the budget used at which the PMO is warned.';
create unique index projects_reference_key on public.projects (organisation_id, lower(reference));
create index projects_list_idx on public.projects (organisation_id, name, id) where deleted_at is null;
create index projects_client_idx on public.projects (organisation_id, client_id);
create index projects_template_idx on public.projects (template_id);
create index projects_created_by_idx on public.projects (created_by);
create index projects_updated_by_idx on public.projects (updated_by);
create index projects_deleted_by_idx on public.projects (deleted_by);

create table public.user_projects (
  id uuid primary key default gen_random_uuid(),
  organisation_id uuid not null,
  project_id uuid not null,
  user_id uuid not null references public.profiles (id) on delete cascade,
  role text not null check (role in ('admin', 'supplier_pm', 'customer_pm', 'contributor', 'viewer')),
  is_default boolean not null default false,
  created_at timestamptz not null default now(),
  created_by uuid references public.profiles (id) on delete set null,
  updated_at timestamptz not null default now(),
  updated_by uuid references public.profiles (id) on delete set null,
  lock_version integer not null default 1,
  unique (organisation_id, project_id, user_id),
  foreign key (organisation_id, project_id) references public.projects (organisation_id, id) on delete cascade
);
comment on table public.user_projects is 'The team of a project, from both sides.';
create unique index user_projects_one_default on public.user_projects (user_id) where is_default;
create index user_projects_user_idx on public.user_projects (user_id, project_id);
create index user_projects_project_idx on public.user_projects (project_id, role);
create index user_projects_created_by_idx on public.user_projects (created_by);
create index user_projects_updated_by_idx on public.user_projects (updated_by);

-- private.is_supplier_person(organisation_id, user_id): actively one of the organisation's own people.
create function private.is_supplier_person(organisation_id uuid, user_id uuid)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select exists (
    select 1 from public.user_organisations uo join public.profiles p on p.id = uo.user_id and p.status = 'active'
     where uo.organisation_id = $1 and uo.user_id = $2 and uo.is_active));
end;
$$;

-- private.is_client_person(client_id, user_id): actively one of an active client's people.
create function private.is_client_person(client_id uuid, user_id uuid)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select exists (
    select 1
      from public.user_clients uc
      join public.clients c on c.id = uc.client_id and c.status = 'active'
      join public.profiles p on p.id = uc.user_id and p.status = 'active'
     where uc.client_id = $1 and uc.user_id = $2 and uc.is_active));
end;
$$;

-- private.fits_side(role, organisation_id, client_id, user_id): the person stands, now, on the side that
-- the role in a team belongs to (X23).
create function private.fits_side(role text, organisation_id uuid, client_id uuid, user_id uuid)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select case
    when $1 in ('admin', 'supplier_pm') then private.is_supplier_person($2, $4)
    when $1 = 'customer_pm' then private.is_client_person($3, $4)
    else private.is_supplier_person($2, $4) or private.is_client_person($3, $4) end);
end;
$$;

-- private.project_ids_with(permission): the projects where I hold a project permission: through the
-- team, while a membership on the role's side (the organisation's, or the project's client's) is active; or
-- as administrator of the whole organisation (projects.reach_all), with what `admin` allows.
create function private.project_ids_with(permission text)
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
begin
  return (
  select array(
    select up.project_id
      from public.user_projects up
      join public.projects p on p.id = up.project_id and p.deleted_at is null
      join public.organisations o on o.id = p.organisation_id and o.is_active and o.deleted_at is null
     where up.user_id = (select private.me())
       and exists (select 1 from public.role_permissions rp where rp.role = up.role and rp.permission = $1)
       and ((up.role <> 'customer_pm' and exists (select 1 from public.user_organisations uo
                     where uo.user_id = up.user_id and uo.organisation_id = p.organisation_id and uo.is_active))
            or (up.role not in ('admin', 'supplier_pm') and exists (select 1 from public.user_clients uc join public.clients c on c.id = uc.client_id and c.status = 'active'
                        where uc.user_id = up.user_id and uc.client_id = p.client_id and uc.is_active)))
    union
    select p.id
      from public.projects p
     where p.deleted_at is null
       and p.organisation_id = any ((select private.organisation_ids_with('projects.reach_all'))::uuid[])
       and exists (select 1 from public.role_permissions rp where rp.role = 'admin' and rp.permission = $1)));
end;
$$;

-- private.my_project_ids(): every project I can read.
create function private.my_project_ids()
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select private.project_ids_with('project.read'));
end;
$$;

-- private.local_date(organisation_id, at): the organisation's date at that moment. Every "today" is the organisation's.
create function private.local_date(organisation_id uuid, at timestamptz)
returns date
language sql
stable
security definer
set search_path = ''
as $$ select (at at time zone private.usable_zone(o.settings #>> '{defaults,timezone}'))::date from public.organisations o where o.id = $1 $$;

-- private.my_customer_project_ids(): the projects whose customer's seats I fill: those of clients that I administer, and
-- those where I sign for the customer.
create function private.my_customer_project_ids()
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
declare
  clients uuid[] := private.client_ids_with('client.people');
begin
  return array(
    select p.id from public.projects p where p.client_id = any (clients) and p.deleted_at is null
    union
    select up.project_id from public.user_projects up join public.projects p on p.id = up.project_id and p.deleted_at is null
     where up.user_id = (select private.me()) and up.role = 'customer_pm'
       and p.client_id = any (private.client_ids_with('client.read')));
end;
$$;

-- private.my_colleague_ids(): the people of my organisations, and me.
create function private.my_colleague_ids()
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
declare
  organisations uuid[] := private.my_member_organisation_ids();
begin
  return private.me() || array(
    select uo.user_id from public.user_organisations uo where uo.organisation_id = any (organisations));
end;
$$;

-- private.my_client_people_ids(): the people of my organisations' clients, and of my clients.
-- Asked for apart from my colleagues, and after them: most names that a page shows are theirs, and cost less.
create function private.my_client_people_ids()
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
declare
  organisations uuid[] := private.my_member_organisation_ids();
  clients uuid[] := private.client_ids_with('client.read');
begin
  return array(
    select uc.user_id from public.user_clients uc where uc.organisation_id = any (organisations) or uc.client_id = any (clients));
end;
$$;

-- private.my_team_mate_ids(): the teams of my projects. Last of the three, and the dearest.
create function private.my_team_mate_ids()
returns uuid[]
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
declare
  projects uuid[] := private.my_project_ids();
begin
  return array(
    select distinct up.user_id from public.user_projects up where up.project_id = any (projects));
end;
$$;

-- private.my_team_role(project_id): my own role in the team, while I reach the project on that side; else null.
-- Being the organisation's administrator is no role in the team.
create function private.my_team_role(project_id uuid)
returns text
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select up.role from public.user_projects up join public.projects p on p.id = up.project_id
   where up.project_id = $1 and up.user_id = (select private.me()) and $1 = any (private.my_project_ids())
     and private.fits_side(up.role, p.organisation_id, p.client_id, up.user_id));
end;
$$;

-- private.require_project(project_id, permission): raises CS001 for a project the person does not
-- reach, CS002 for one where the permission is missing. Returns the person.
create function private.require_project(project_id uuid, permission text)
returns uuid
language plpgsql
stable
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_me();
begin
  if project_id is null or not project_id = any (private.my_project_ids()) then
    perform private.fail('CS001', 'There is no such record.', 'project');
  end if;
  if not project_id = any (private.project_ids_with(permission)) then
    perform private.fail('CS002', 'You may not do this.', permission);
  end if;
  return person;
end;
$$;

-- private.is_feature_on(project_id, feature): the project's switch and, where there is one, the
-- organisation's (X50).
create function private.is_feature_on(project_id uuid, feature text)
returns boolean
language plpgsql
stable
security definer
set search_path = ''
set plan_cache_mode = force_generic_plan
as $$
begin
  return (
  select case feature
      when 'baselines' then p.baselines_required
      -- The organisation's switch does not reach into what a customer has signed.
      when 'variations' then p.variations_enabled and ((o.settings #>> '{features,variations_enabled}')::boolean or private.is_governance_signed(p.id))
      when 'certificates' then p.certificates_required
      when 'kpis' then p.kpis_enabled
      when 'quality_standards' then p.quality_standards_enabled
      else false end
    from public.projects p join public.organisations o on o.id = p.organisation_id
   where p.id = project_id);
end;
$$;

-- private.tg_feature('kpis'): refuses writing where the feature is switched off. Raises CS005.
create function private.tg_feature()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
begin
  if not private.is_feature_on(new.project_id, tg_argv[0]) then
    perform private.fail('CS005', 'This is switched off for the project.', tg_argv[0]);
  end if;
  return new;
end;
$$;

-- private.tg_projects__guard(): the plan's limit on projects. Raises CS008.
create function private.tg_projects__guard()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  allowed integer;
  numbered boolean := new.reference is null;
begin
  if tg_op = 'INSERT' then
    -- A number that somebody chose by hand is passed over.
    while new.reference is null
       or (new.reference ~ '^PRJ-' and numbered and exists (select 1 from public.projects p where p.organisation_id = new.organisation_id and lower(p.reference) = lower(new.reference)))
    loop
      new.reference := private.next_reference(new.organisation_id, 'PRJ', 3);
    end loop;
  end if;
  if tg_op = 'INSERT' or (old.deleted_at is not null and new.deleted_at is null) then
    select o.max_projects into allowed from public.organisations o where o.id = new.organisation_id for no key update;
    if allowed is not null and (select count(*) from public.projects p where p.organisation_id = new.organisation_id and p.deleted_at is null) >= allowed then
      perform private.fail('CS008', 'The organisation has as many projects as its plan allows.', 'max_projects');
    end if;
  end if;
  return new;
end;
$$;

-- private.tg_user_projects__guard(): the role fits the person's side (X23). Raises CS031.
create function private.tg_user_projects__guard()
returns trigger
language plpgsql
security definer
set search_path = ''
as $$
declare
  project public.projects;
begin
  select * into project from public.projects p where p.id = new.project_id;
  if not private.fits_side(new.role, project.organisation_id, project.client_id, new.user_id) then
    perform private.fail('CS031', 'This role is for people of the other side.', new.role);
  end if;
  return new;
end;
$$;

-- private.tg_user_projects__actor(): for changes made through the API: nobody changes their own role,
-- and only who manages the project makes or changes administrators. Runs as the caller, so that the
-- definer functions (create_project, accept_invitation), which check for themselves, pass.
-- Raises CS002.
create function private.tg_user_projects__actor()
returns trigger
language plpgsql
set search_path = ''
as $$
declare
  row_now public.user_projects := coalesce(new, old);
begin
  if current_user <> 'authenticated' then
    return row_now;
  end if;
  if tg_op <> 'INSERT' and old.user_id = (select private.me()) and not old.organisation_id = any (private.organisation_ids_with('projects.reach_all')) then
    perform private.fail('CS002', 'Nobody changes their own role.', 'own_role');
  end if;
  if ((tg_op <> 'DELETE' and new.role = 'admin') or (tg_op <> 'INSERT' and old.role = 'admin'))
     and not row_now.project_id = any (private.project_ids_with('project.manage')) then
    perform private.fail('CS002', 'Only administrators of the project make or change administrators.', 'project.manage');
  end if;
  return row_now;
end;
$$;

create trigger "100_projects__stamp" before insert or update on public.projects
  for each row execute function private.tg_stamp();
create trigger "110_projects__soft_delete" before update of deleted_at on public.projects
  for each row execute function private.tg_soft_delete();
create trigger "300_projects__guard" before insert or update of client_id, deleted_at on public.projects
  for each row execute function private.tg_projects__guard();
create trigger "900_projects__audit" after insert or update or delete on public.projects
  for each row execute function private.tg_audit();
create trigger "100_user_projects__stamp" before insert or update on public.user_projects
  for each row execute function private.tg_stamp();
create trigger "300_user_projects__guard" before insert or update of role, user_id, project_id on public.user_projects
  for each row execute function private.tg_user_projects__guard();
create trigger "310_user_projects__actor" before insert or delete or update of role on public.user_projects
  for each row execute function private.tg_user_projects__actor();
create trigger "900_user_projects__audit" after insert or delete or update of role on public.user_projects
  for each row execute function private.tg_audit();

alter table public.projects enable row level security;
alter table public.user_projects enable row level security;

create policy select_reach on public.projects for select to authenticated
  using (id = any ((select private.my_project_ids())::uuid[]));
create policy update_managers on public.projects for update to authenticated
  using (id = any ((select private.project_ids_with('project.manage'))::uuid[]))
  with check (id = any ((select private.project_ids_with('project.manage'))::uuid[]));

create policy select_reach on public.user_projects for select to authenticated
  using (user_id = (select private.me()) or project_id = any ((select private.my_project_ids())::uuid[])
    or project_id = any ((select private.my_customer_project_ids())::uuid[]));
-- The customer fills its own seats.
create policy insert_member_managers on public.user_projects for insert to authenticated
  with check (project_id = any ((select private.project_ids_with('project.members'))::uuid[])
    or (role in ('customer_pm', 'contributor', 'viewer') and project_id = any ((select private.my_customer_project_ids())::uuid[]) and user_id = any ((select private.my_client_people_ids())::uuid[])));
create policy update_member_managers on public.user_projects for update to authenticated
  using (project_id = any ((select private.project_ids_with('project.members'))::uuid[])
    or (role in ('customer_pm', 'contributor', 'viewer') and project_id = any ((select private.my_customer_project_ids())::uuid[]) and user_id = any ((select private.my_client_people_ids())::uuid[])))
  with check (project_id = any ((select private.project_ids_with('project.members'))::uuid[])
    or (role in ('customer_pm', 'contributor', 'viewer') and project_id = any ((select private.my_customer_project_ids())::uuid[]) and user_id = any ((select private.my_client_people_ids())::uuid[])));
create policy delete_member_managers on public.user_projects for delete to authenticated
  using (project_id = any ((select private.project_ids_with('project.members'))::uuid[])
    or (role in ('customer_pm', 'contributor', 'viewer') and project_id = any ((select private.my_customer_project_ids())::uuid[]) and user_id = any ((select private.my_client_people_ids())::uuid[])));

create policy select_people on public.profiles for select to authenticated
  using (id = any ((select private.my_colleague_ids())::uuid[])
    or id = any ((select private.my_client_people_ids())::uuid[])
    or id = any ((select private.my_team_mate_ids())::uuid[])
    or (select private.is_system_admin()));

-- The last four arms are the history of what sales, recruiting and support keep, and of what clients ask for.
create policy select_auditors_and_readers on public.audit_log for select to authenticated
  using (organisation_id = any ((select private.organisation_ids_with('audit.read'))::uuid[])
    or (project_id = any ((select private.my_project_ids())::uuid[]) and table_name <> all (array['activities', 'workplan_instances']))
    or (project_id = any ((select private.project_ids_with('activity.read_project'))::uuid[]) and organisation_id = any ((select private.my_member_organisation_ids())::uuid[]))
    or (project_id is null and table_name = any (array['activities', 'workplan_instances'])
      and organisation_id = any ((select private.organisation_ids_with('activity.read'))::uuid[]))
    or (project_id is null and table_name = any (array['accounts', 'contacts', 'leads', 'deals'])
      and organisation_id = any ((select private.organisation_ids_with('pipeline.read'))::uuid[]))
    or (project_id is null and table_name = any (array['jobs', 'candidates', 'skills', 'candidate_skills', 'submissions', 'interviews', 'offers', 'placements'])
      and organisation_id = any ((select private.organisation_ids_with('talent.read'))::uuid[]))
    or (project_id is null and table_name = any (array['tickets', 'ticket_messages', 'ticket_files', 'ticket_targets', 'canned_replies'])
      and organisation_id = any ((select private.organisation_ids_with('ticket.read'))::uuid[]))
    or (project_id is null and table_name = any (array['workflow_requests', 'workflow_access'])
      and organisation_id = any ((select private.organisation_ids_with('workflow.read'))::uuid[])));

-- private.create_project(…): a project from a template (without one, with every default), with its creator as administrator. The caller
-- makes the id, so that a repeated call finds the project instead of making a second one.
-- Raises CS001, CS002, CS006 (reference taken: detail 'reference'), CS008.
create function private.create_project(project_id uuid, organisation_id uuid, details jsonb, template_id uuid)
returns public.projects
language plpgsql
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_organisation(organisation_id, 'projects.create');
  governance jsonb;
  made public.projects;
begin
  select * into made from public.projects p where p.id = create_project.project_id and p.organisation_id = create_project.organisation_id and p.created_by = person;
  if found then
    return made;
  end if;
  select t.settings into governance from public.project_templates t
   where t.id = create_project.template_id and (t.organisation_id is null or t.organisation_id = create_project.organisation_id);
  if governance is null and create_project.template_id is not null then
    perform private.fail('CS001', 'There is no such template.', 'template_id');
  end if;
  governance := coalesce(governance, private.governance_defaults());
  if details ->> 'reference' is not null and exists (
      select 1 from public.projects p where p.organisation_id = create_project.organisation_id and lower(p.reference) = lower(details ->> 'reference')) then
    perform private.fail('CS006', 'This reference is taken.', 'reference');
  end if;
  if details ->> 'client_id' is not null and not exists (
      select 1 from public.clients c where c.id = (details ->> 'client_id')::uuid and c.organisation_id = create_project.organisation_id and c.status = 'active') then
    perform private.fail('CS001', 'There is no such client.', 'client_id');
  end if;
  made := jsonb_populate_record(null::public.projects, governance);
  insert into public.projects (id, organisation_id, client_id, reference, name, description, status, total_budget, currency,
    start_date, end_date, allocated_days, contract_reference, template_id,
    baseline_approval_authority, variation_approval_authority, certificate_approval_authority, deliverable_approval_authority,
    timesheet_approval_authority, expense_approval_authority, baselines_required, variations_enabled, certificates_required,
    kpis_enabled, quality_standards_enabled, timesheets_enabled, expenses_enabled, raid_enabled, milestone_billing_enabled,
    deliverable_review_required, signing_waits_after_reset, expense_receipt_required, expense_approval_threshold, timesheet_approval_threshold)
  select coalesce(create_project.project_id, gen_random_uuid()), o.id, (details ->> 'client_id')::uuid, nullif(details ->> 'reference', ''),
    details ->> 'name', nullif(details ->> 'description', ''), coalesce(details ->> 'status', 'active'), (details ->> 'total_budget')::numeric,
    coalesce(details ->> 'currency', o.settings #>> '{defaults,currency}'),
    (details ->> 'start_date')::date, (details ->> 'end_date')::date, (details ->> 'allocated_days')::numeric,
    nullif(details ->> 'contract_reference', ''), create_project.template_id,
    made.baseline_approval_authority, made.variation_approval_authority, made.certificate_approval_authority, made.deliverable_approval_authority,
    made.timesheet_approval_authority, made.expense_approval_authority, made.baselines_required, made.variations_enabled, made.certificates_required,
    made.kpis_enabled, made.quality_standards_enabled, made.timesheets_enabled, made.expenses_enabled, made.raid_enabled, made.milestone_billing_enabled,
    made.deliverable_review_required, made.signing_waits_after_reset, made.expense_receipt_required, made.expense_approval_threshold, made.timesheet_approval_threshold
    from public.organisations o where o.id = create_project.organisation_id
  returning * into made;
  if private.is_supplier_person(made.organisation_id, person) then
    insert into public.user_projects (organisation_id, project_id, user_id, role) values (made.organisation_id, made.id, person, 'admin');
  end if;
  return made;
end;
$$;
create function public.create_project(project_id uuid, organisation_id uuid, details jsonb, template_id uuid)
returns public.projects
language sql
set search_path = ''
as $$ select private.create_project(project_id, organisation_id, details, template_id) $$;
comment on function public.create_project is 'Makes a project from a template. Raises CS001, CS002, CS006, CS008.';

-- private.apply_project_template(project_id, template_id, expected_version): writes a template's
-- settings over the project's. The guard of the signing slice refuses what signed records contradict.
-- Raises CS001, CS002, CS003, CS040.
create function private.apply_project_template(project_id uuid, template_id uuid, expected_version integer)
returns integer
language plpgsql
security definer
set search_path = ''
as $$
declare
  project public.projects;
  governance public.projects;
begin
  perform private.require_project(apply_project_template.project_id, 'project.manage');
  select * into project from public.projects p where p.id = apply_project_template.project_id for update;
  if project.lock_version <> expected_version then
    perform private.fail('CS003', 'The project changed meanwhile.', 'lock_version');
  end if;
  select (jsonb_populate_record(project, t.settings)).* into governance from public.project_templates t
   where t.id = apply_project_template.template_id and (t.organisation_id is null or t.organisation_id = project.organisation_id);
  if not found then
    perform private.fail('CS001', 'There is no such template.', 'template_id');
  end if;
  update public.projects p
     set template_id = apply_project_template.template_id,
         baseline_approval_authority = governance.baseline_approval_authority,
         variation_approval_authority = governance.variation_approval_authority,
         certificate_approval_authority = governance.certificate_approval_authority,
         deliverable_approval_authority = governance.deliverable_approval_authority,
         timesheet_approval_authority = governance.timesheet_approval_authority,
         expense_approval_authority = governance.expense_approval_authority,
         baselines_required = governance.baselines_required,
         variations_enabled = governance.variations_enabled,
         certificates_required = governance.certificates_required,
         kpis_enabled = governance.kpis_enabled,
         quality_standards_enabled = governance.quality_standards_enabled,
         timesheets_enabled = governance.timesheets_enabled,
         expenses_enabled = governance.expenses_enabled,
         raid_enabled = governance.raid_enabled,
         milestone_billing_enabled = governance.milestone_billing_enabled,
         deliverable_review_required = governance.deliverable_review_required,
         signing_waits_after_reset = governance.signing_waits_after_reset,
         expense_receipt_required = governance.expense_receipt_required,
         expense_approval_threshold = governance.expense_approval_threshold,
         timesheet_approval_threshold = governance.timesheet_approval_threshold
   where p.id = apply_project_template.project_id;
  return expected_version + 1;
end;
$$;
create function public.apply_project_template(project_id uuid, template_id uuid, expected_version integer)
returns integer
language sql
set search_path = ''
as $$ select private.apply_project_template(project_id, template_id, expected_version) $$;
comment on function public.apply_project_template is 'Writes a template''s governance over the project''s; returns the new lock_version. Raises CS001, CS002, CS003, CS040.';

-- private.set_default(organisation_id, project_id): where the person lands after signing in. Either
-- may be null to leave it as it is. Raises CS001.
create function private.set_default(organisation_id uuid, project_id uuid)
returns void
language plpgsql
security definer
set search_path = ''
as $$
declare
  person uuid := private.require_me();
begin
  if set_default.organisation_id is not null then
    update public.user_organisations uo set is_default = false where uo.user_id = person and uo.is_default and uo.organisation_id <> set_default.organisation_id;
    update public.user_organisations uo set is_default = true where uo.user_id = person and uo.organisation_id = set_default.organisation_id and uo.is_active;
    if not found then
      perform private.fail('CS001', 'There is no such organisation.', 'organisation');
    end if;
  end if;
  if set_default.project_id is not null then
    update public.user_projects up set is_default = false where up.user_id = person and up.is_default and up.project_id <> set_default.project_id;
    update public.user_projects up set is_default = true where up.user_id = person and up.project_id = set_default.project_id
       and up.project_id = any (private.my_project_ids());
    if not found then
      perform private.fail('CS001', 'There is no such project.', 'project');
    end if;
  end if;
end;
$$;
create function public.set_default(organisation_id uuid default null, project_id uuid default null)
returns void
language sql
set search_path = ''
as $$ select private.set_default(organisation_id, project_id) $$;
comment on function public.set_default is 'Sets the person''s default organisation, project, or both. Raises CS001.';

revoke all on public.projects, public.user_projects from anon, authenticated, service_role;
grant select on public.projects, public.user_projects to authenticated;
grant update (client_id, reference, name, description, status, total_budget, currency, start_date, end_date, allocated_days, pmo_threshold,
  hours_per_day, fiscal_year_start, contract_reference, deleted_at,
  baseline_approval_authority, variation_approval_authority, certificate_approval_authority, deliverable_approval_authority,
  timesheet_approval_authority, expense_approval_authority, baselines_required, variations_enabled, certificates_required,
  kpis_enabled, quality_standards_enabled, timesheets_enabled, expenses_enabled, raid_enabled, milestone_billing_enabled,
  deliverable_review_required, signing_waits_after_reset, expense_receipt_required, expense_approval_threshold, timesheet_approval_threshold) on public.projects to authenticated;
grant insert (organisation_id, project_id, user_id, role) on public.user_projects to authenticated;
grant update (role) on public.user_projects to authenticated;
grant delete on public.user_projects to authenticated;
grant execute on function
  private.project_ids_with(text), private.my_project_ids(), private.my_customer_project_ids(), private.my_colleague_ids(), private.my_client_people_ids(), private.my_team_mate_ids(), private.my_team_role(uuid), private.is_feature_on(uuid, text),
  private.create_project(uuid, uuid, jsonb, uuid), public.create_project(uuid, uuid, jsonb, uuid),
  private.apply_project_template(uuid, uuid, integer), public.apply_project_template(uuid, uuid, integer),
  private.set_default(uuid, uuid), public.set_default(uuid, uuid) to authenticated;

-- Withheld: insert into projects (create_project), template_id (apply_project_template), hard delete.
-- Soft delete is refused by the governance slice for a project that holds signatures.
