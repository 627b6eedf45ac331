-- Permissions: the fixed vocabulary of what can be allowed, and which role allows what.
--
-- A policy or a function asks "where do I hold this permission?" and never names a role, so a new
-- role is rows here and nothing else. lib/auth/permissions.ts is generated from these rows and
-- tested against them.

create table public.permissions (
  code text primary key check (code ~ '^[a-z_]+\.[a-z_]+$'),
  scope text not null check (scope in ('organisation', 'project', 'client')),
  description text not null
);
comment on table public.permissions is 'The closed list of permissions.';

create table public.role_permissions (
  role text not null check (role in ('org_admin', 'org_member', 'admin', 'supplier_pm', 'customer_pm', 'contributor', 'viewer', 'client_admin', 'client_member')),
  permission text not null references public.permissions (code),
  primary key (role, permission)
);
comment on table public.role_permissions is 'What each system role allows.';
create index role_permissions_permission_idx on public.role_permissions (permission);

insert into public.permissions (code, scope, description) values
  ('organisation.read', 'organisation', 'See the organisation and its people'),
  ('organisation.manage', 'organisation', 'Change settings, branding, calendar and feature switches'),
  ('members.manage', 'organisation', 'Invite people, change their roles, deactivate them'),
  ('roles.manage', 'organisation', 'Design roles and give them to people'),
  ('clients.manage', 'organisation', 'Create and change clients and their people'),
  ('projects.create', 'organisation', 'Create projects'),
  ('projects.reach_all', 'organisation', 'Reach every project as its administrator'),
  ('templates.manage', 'organisation', 'Create and change project templates'),
  ('audit.read', 'organisation', 'Read the audit log of the organisation'),
  ('pipeline.read', 'organisation', 'See accounts, contacts, leads and deals'),
  ('pipeline.write', 'organisation', 'Add, change and move accounts, contacts, leads and deals'),
  ('talent.read', 'organisation', 'See jobs, candidates, submissions and placements'),
  ('talent.write', 'organisation', 'Add, change and move jobs, candidates, submissions and placements'),
  ('activity.read', 'organisation', 'See the activities of the organisation'),
  ('activity.write', 'organisation', 'Add activities, and act on one''s own and on those of records one owns'),
  ('activity.manage', 'organisation', 'Act on everybody''s activities, reassign them, see the team''s load'),
  ('workplan.manage', 'organisation', 'Pause, resume, cancel, complete and move running workplans'),
  ('workplan.design', 'organisation', 'Design activity patterns and workplan templates'),
  ('workflow.read', 'organisation', 'See workflows and how they run'),
  ('workflow.design', 'organisation', 'Design, publish and archive workflows'),
  ('workflow.run', 'organisation', 'Run workflows, and cancel and retry one''s own runs'),
  ('workflow.manage', 'organisation', 'Cancel and retry everybody''s runs, decide what was escalated'),
  ('ticket.read', 'organisation', 'See every ticket, with its internal notes'),
  ('ticket.write', 'organisation', 'Answer tickets, assign and move them'),
  ('ticket.manage', 'organisation', 'Merge and delete tickets, keep targets and canned replies'),
  ('project.read', 'project', 'Read everything of the project'),
  ('activity.read_project', 'project', 'See the supplier''s activities of the project'),
  ('project.manage', 'project', 'Change the project and its governance'),
  ('project.members', 'project', 'Add people to the project and set their roles'),
  ('milestone.write', 'project', 'Create and change milestones'),
  ('deliverable.write', 'project', 'Create and change deliverables'),
  ('deliverable.contribute', 'project', 'Work on deliverables assigned to oneself'),
  ('deliverable.review', 'project', 'Review submitted deliverables'),
  ('quality.write', 'project', 'Keep the registers of KPIs and quality standards'),
  ('quality.assess', 'project', 'Assess KPIs and quality standards of a deliverable'),
  ('variation.write', 'project', 'Raise and change variations'),
  ('comment.write', 'project', 'Comment on records'),
  ('client.read', 'client', 'See the company and its people'),
  ('client.people', 'client', 'Invite and remove people of the company'),
  ('workflow.read_client', 'client', 'See the workflows offered to the company, its requests, runs and results'),
  ('workflow.request', 'client', 'Ask for workflows'),
  ('workflow.run_client', 'client', 'Run what the company has access to, judge its results'),
  ('workflow.keys', 'client', 'Keep the company''s keys of providers'),
  ('ticket.read_client', 'client', 'See the company''s tickets'),
  ('ticket.write_client', 'client', 'Raise tickets for the company, and write in them');

insert into public.role_permissions (role, permission)
select r.role, p.code
  from (values
    ('org_admin', array['organisation.read', 'organisation.manage', 'members.manage', 'roles.manage', 'clients.manage', 'projects.create', 'projects.reach_all', 'templates.manage', 'audit.read',
      'pipeline.read', 'pipeline.write', 'talent.read', 'talent.write', 'activity.read', 'activity.write', 'activity.manage', 'workplan.manage', 'workplan.design',
      'workflow.read', 'workflow.design', 'workflow.run', 'workflow.manage', 'ticket.read', 'ticket.write', 'ticket.manage']),
    -- The organisation itself, and one's own work; projects come by their teams, everything else by roles.
    ('org_member', array['organisation.read', 'activity.write']),
    ('admin', array['project.read', 'activity.read_project', 'project.manage', 'project.members', 'milestone.write', 'deliverable.write', 'deliverable.contribute', 'quality.write', 'variation.write', 'comment.write']),
    ('supplier_pm', array['project.read', 'activity.read_project', 'project.members', 'milestone.write', 'deliverable.write', 'deliverable.contribute', 'quality.write', 'variation.write', 'comment.write']),
    ('customer_pm', array['project.read', 'deliverable.review', 'quality.assess', 'variation.write', 'comment.write']),
    ('contributor', array['project.read', 'activity.read_project', 'deliverable.contribute', 'comment.write']),
    ('viewer', array['project.read']),
    ('client_admin', array['client.read', 'client.people', 'workflow.read_client', 'workflow.request', 'workflow.run_client', 'workflow.keys', 'ticket.read_client', 'ticket.write_client']),
    ('client_member', array['client.read', 'workflow.read_client', 'workflow.request', 'workflow.run_client', 'ticket.read_client', 'ticket.write_client'])
  ) as r (role, codes)
  join public.permissions p on p.code = any (r.codes);

alter table public.permissions enable row level security;
alter table public.role_permissions enable row level security;
create policy select_everyone on public.permissions for select to authenticated using ((select private.me()) is not null);
create policy select_everyone on public.role_permissions for select to authenticated using ((select private.me()) is not null);

revoke all on public.permissions, public.role_permissions from anon, authenticated, service_role;
grant select on public.permissions, public.role_permissions to authenticated;

-- Withheld: every write. The vocabulary changes with a migration, not at run time.
-- Signing is not a permission on purpose: it belongs to named people of the project's team, and
-- reaching a project as its organisation's administrator does not give it (signing slice).
