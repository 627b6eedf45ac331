// Generated from the rows of `permissions` by `npm run db:types`. Do not edit.

export const CLIENT_PERMISSIONS = [
  "client.people",
  "client.read",
  "ticket.read_client",
  "ticket.write_client",
  "workflow.keys",
  "workflow.read_client",
  "workflow.request",
  "workflow.run_client",
] as const;
export const ORGANISATION_PERMISSIONS = [
  "activity.manage",
  "activity.read",
  "activity.write",
  "audit.read",
  "clients.manage",
  "members.manage",
  "organisation.manage",
  "organisation.read",
  "pipeline.read",
  "pipeline.write",
  "projects.create",
  "projects.reach_all",
  "roles.manage",
  "talent.read",
  "talent.write",
  "templates.manage",
  "ticket.manage",
  "ticket.read",
  "ticket.write",
  "workflow.design",
  "workflow.manage",
  "workflow.read",
  "workflow.run",
  "workplan.design",
  "workplan.manage",
] as const;
export const PROJECT_PERMISSIONS = [
  "activity.read_project",
  "comment.write",
  "deliverable.contribute",
  "deliverable.review",
  "deliverable.write",
  "milestone.write",
  "project.manage",
  "project.members",
  "project.read",
  "quality.assess",
  "quality.write",
  "variation.write",
] as const;

export type ClientPermission = (typeof CLIENT_PERMISSIONS)[number];
export type OrganisationPermission = (typeof ORGANISATION_PERMISSIONS)[number];
export type ProjectPermission = (typeof PROJECT_PERMISSIONS)[number];
