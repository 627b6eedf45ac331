// Generated from the rows of `permissions` by `npm run db:types`. Do not edit.

export const ORGANISATION_PERMISSIONS = [
  "audit.read",
  "clients.manage",
  "members.manage",
  "organisation.manage",
  "organisation.read",
  "projects.create",
  "projects.reach_all",
  "roles.manage",
  "templates.manage",
] as const;
export const PROJECT_PERMISSIONS = [
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

export type OrganisationPermission = (typeof ORGANISATION_PERMISSIONS)[number];
export type ProjectPermission = (typeof PROJECT_PERMISSIONS)[number];
