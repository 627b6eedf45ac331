-- Reads of tenancy: what the pages of projects, teams, people, roles, clients and invitations ask, with
-- the names that they show. All of them run as the caller, so row-level security decides what is in them.
-- Lists read views, because the local API cannot embed across a composite foreign key.

-- project_overview: a project with its client's name and what I am in it.
create view public.project_overview with (security_invoker = true) as
select p.id, p.organisation_id, p.reference, p.name, p.status, p.client_id, c.name as client_name, p.total_budget, p.currency, p.start_date, p.end_date,
  up.role as my_role,
  coalesce(up.is_default, false) as is_default
from public.projects p
left join public.clients c on c.id = p.client_id
left join public.user_projects up on up.project_id = p.id and up.user_id = (select private.me())
where p.deleted_at is null;
comment on view public.project_overview is 'Projects with the client''s name and my own role.';

-- member_overview: one of the organisation's own people, with the designed roles they hold.
create view public.member_overview with (security_invoker = true) as
select uo.id, uo.organisation_id, uo.user_id, uo.org_role, uo.is_active, uo.lock_version, coalesce(uo.accepted_at, uo.created_at) as joined_at,
  p.full_name, p.email, p.status as account_status, p.last_login_at,
  coalesce(r.roles, '[]'::jsonb) as roles
from public.user_organisations uo
join public.profiles p on p.id = uo.user_id
left join lateral (
  select jsonb_agg(jsonb_build_object('id', x.id, 'name', x.name) order by x.name) as roles
    from public.user_roles ur join public.roles x on x.id = ur.role_id
   where ur.organisation_id = uo.organisation_id and ur.user_id = uo.user_id
) r on true;
comment on view public.member_overview is 'An organisation''s own people with account and designed roles.';

-- role_overview: a designed role with who holds it.
create view public.role_overview with (security_invoker = true) as
select r.id, r.organisation_id, r.name, r.description, r.permissions, r.lock_version,
  coalesce(h.holders, '[]'::jsonb) as holders
from public.roles r
left join lateral (
  select jsonb_agg(jsonb_build_object('user_id', p.id, 'full_name', p.full_name, 'email', p.email) order by p.full_name) as holders
    from public.user_roles ur join public.profiles p on p.id = ur.user_id
   where ur.organisation_id = r.organisation_id and ur.role_id = r.id
) h on true;
comment on view public.role_overview is 'Designed roles with the people who hold them.';

-- invitation_overview: an invitation with its state as of now (expiry computed, not swept) and its names.
create view public.invitation_overview with (security_invoker = true) as
select i.id, i.organisation_id, i.email, i.org_role, i.client_id, i.client_role, i.project_id, i.project_role, i.invited_at, i.sent_count, i.expires_at, i.accepted_at,
  case when i.status = 'pending' and i.expires_at <= now() then 'expired' else i.status end as state,
  c.name as client_name,
  p.reference as project_reference,
  p.name as project_name,
  a.full_name as invited_by_name
from public.org_invitations i
left join public.clients c on c.id = i.client_id
left join public.projects p on p.id = i.project_id
left join public.profiles a on a.id = i.invited_by;
comment on view public.invitation_overview is 'Invitations with their state as of now.';

-- client_overview: a client with how many people stand for it, and how many projects I reach are its own.
create view public.client_overview with (security_invoker = true) as
select c.id, c.organisation_id, c.name, c.company, c.email, c.phone, c.status, c.lock_version, c.created_at,
  (select count(*) from public.user_clients uc where uc.organisation_id = c.organisation_id and uc.client_id = c.id and uc.is_active)::integer as people_count,
  (select count(*) from public.projects p where p.organisation_id = c.organisation_id and p.client_id = c.id and p.deleted_at is null)::integer as project_count
from public.clients c;
comment on view public.client_overview is 'Clients with the number of their people and projects.';

-- public.get_client(client_id): a client with its people, the invitations I may see, and its projects within
-- my reach; null when out of reach. The notes are for the supplier's own people; null for others.
create function public.get_client(client_id uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  select jsonb_build_object(
    'client', jsonb_build_object('id', c.id, 'name', c.name, 'company', c.company, 'email', c.email, 'phone', c.phone, 'address', c.address, 'status', c.status,
      'primary_color', c.primary_color, 'created_at', c.created_at, 'lock_version', c.lock_version),
    'people', (select coalesce(jsonb_agg(jsonb_build_object('id', uc.id, 'user_id', uc.user_id, 'full_name', p.full_name, 'email', p.email, 'client_role', uc.client_role,
        'is_active', uc.is_active, 'joined_at', coalesce(uc.accepted_at, uc.created_at), 'last_login_at', p.last_login_at, 'lock_version', uc.lock_version) order by p.full_name, uc.id), '[]'::jsonb)
      from public.user_clients uc join public.profiles p on p.id = uc.user_id where uc.organisation_id = c.organisation_id and uc.client_id = c.id),
    'invitations', (select coalesce(jsonb_agg(to_jsonb(i) order by i.invited_at desc), '[]'::jsonb)
      from public.invitation_overview i where i.organisation_id = c.organisation_id and i.client_id = c.id and i.state in ('pending', 'expired')),
    'projects', (select coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'reference', p.reference, 'name', p.name, 'status', p.status, 'end_date', p.end_date) order by p.name), '[]'::jsonb)
      from public.projects p where p.organisation_id = c.organisation_id and p.client_id = c.id and p.deleted_at is null),
    'notes', case when c.organisation_id = any ((select private.my_member_organisation_ids())::uuid[]) then public.get_client_notes(c.id) end)
    from public.clients c where c.id = $1 and c.status <> 'deleted'
$$;
comment on function public.get_client is 'A client with all that its page shows; null when out of reach.';

-- public.get_team(project_id): the team of both sides, and, for who may change it, the people who could
-- join and the invitations that are open. A client's person is who stands for the project's client; a member
-- whose membership on that side has ended is on the team but has no reach.
create function public.get_team(project_id uuid)
returns jsonb
language sql
stable
set search_path = ''
as $$
  with project as (
    select p.*, p.id = any ((select private.project_ids_with('project.members'))::uuid[]) as is_mine_to_change from public.projects p where p.id = $1
  ), client_person as (
    select uc.user_id, uc.is_active and c.status = 'active' as is_active from project
      join public.user_clients uc on uc.organisation_id = project.organisation_id and uc.client_id = project.client_id
      join public.clients c on c.id = uc.client_id
  ), supplier_person as (
    select uo.user_id, uo.is_active from project join public.user_organisations uo on uo.organisation_id = project.organisation_id
  )
  select jsonb_build_object(
    'organisation_name', (select coalesce(o.display_name, o.name) from public.organisations o where o.id = project.organisation_id),
    'client_name', (select c.name from public.clients c where c.id = project.client_id),
    'members', (select coalesce(jsonb_agg(jsonb_build_object('id', up.id, 'user_id', up.user_id, 'full_name', p.full_name, 'email', p.email, 'role', up.role, 'since', up.created_at,
        'lock_version', up.lock_version,
        'side', case when up.role = 'customer_pm' or (up.role not in ('admin', 'supplier_pm') and cp.user_id is not null and not coalesce(sp.is_active, false)) then 'customer' else 'supplier' end,
        'has_reach', p.status = 'active' and coalesce(sp.is_active or cp.is_active, sp.is_active, cp.is_active, true)) order by p.full_name, up.id), '[]'::jsonb)
      from public.user_projects up
      join public.profiles p on p.id = up.user_id
      left join client_person cp on cp.user_id = up.user_id
      left join supplier_person sp on sp.user_id = up.user_id
     where up.project_id = project.id),
    'candidates', (select coalesce(jsonb_agg(jsonb_build_object('user_id', p.id, 'full_name', p.full_name, 'email', p.email, 'side', x.side) order by p.full_name, p.id), '[]'::jsonb)
      from (select sp.user_id, 'supplier' as side from supplier_person sp where sp.is_active
            union all
            select cp.user_id, 'customer' from client_person cp where cp.is_active) x
      join public.profiles p on p.id = x.user_id and p.status = 'active'
     where project.is_mine_to_change
       and not exists (select 1 from public.user_projects up where up.project_id = project.id and up.user_id = x.user_id)),
    'invitations', (select coalesce(jsonb_agg(to_jsonb(i) order by i.invited_at desc), '[]'::jsonb)
      from public.invitation_overview i where i.project_id = project.id and i.state in ('pending', 'expired')))
    from project
$$;
comment on function public.get_team is 'The team of a project with who could join it; null when out of reach.';

-- public.list_people(organisation_id): the people of both sides whom I may see, for choosing among them.
create function public.list_people(organisation_id uuid)
returns table (id uuid, full_name text, email text, side text, is_active boolean)
language sql
stable
set search_path = ''
as $$
  select p.id, p.full_name, p.email, x.side, bool_or(x.is_active)
    from (select uo.user_id, 'supplier' as side, uo.is_active from public.user_organisations uo where uo.organisation_id = $1
          union all
          select uc.user_id, 'customer', uc.is_active from public.user_clients uc where uc.organisation_id = $1) x
    join public.profiles p on p.id = x.user_id
   group by p.id, p.full_name, p.email, x.side
   order by p.full_name, p.id
   limit 1000
$$;
comment on function public.list_people is 'People of both sides of an organisation, for choosing among them.';

-- private.set_member_roles(organisation_id, user_id, role_ids): the designed roles of a member, exactly these.
-- Raises CS001, CS002.
create function private.set_member_roles(organisation_id uuid, user_id uuid, role_ids uuid[])
returns void
language plpgsql
security definer
set search_path = ''
as $$
begin
  perform private.require_organisation(organisation_id, 'roles.manage');
  if not exists (select 1 from public.user_organisations uo where uo.organisation_id = set_member_roles.organisation_id and uo.user_id = set_member_roles.user_id)
     or exists (select 1 from unnest(role_ids) as x (id) where not exists (
          select 1 from public.roles r where r.id = x.id and r.organisation_id = set_member_roles.organisation_id)) then
    perform private.fail('CS001', 'There is no such member or role.', 'role');
  end if;
  -- Given before it is taken: what another role lets them do is not interrupted.
  insert into public.user_roles (organisation_id, role_id, user_id)
  select set_member_roles.organisation_id, x.id, set_member_roles.user_id from unnest(role_ids) as x (id)
  on conflict do nothing;
  delete from public.user_roles ur
   where ur.organisation_id = set_member_roles.organisation_id and ur.user_id = set_member_roles.user_id and ur.role_id <> all (coalesce(role_ids, '{}'));
end;
$$;
create function public.set_member_roles(organisation_id uuid, user_id uuid, role_ids uuid[])
returns void
language sql
set search_path = ''
as $$ select private.set_member_roles(organisation_id, user_id, role_ids) $$;
comment on function public.set_member_roles is 'Gives a member exactly these designed roles. Raises CS001, CS002.';

revoke all on public.project_overview, public.member_overview, public.role_overview, public.invitation_overview, public.client_overview
  from anon, authenticated, service_role;
grant select on public.project_overview, public.member_overview, public.role_overview, public.invitation_overview, public.client_overview to authenticated;
grant execute on function public.get_client(uuid), public.get_team(uuid), public.list_people(uuid),
  private.set_member_roles(uuid, uuid, uuid[]), public.set_member_roles(uuid, uuid, uuid[]) to authenticated;
