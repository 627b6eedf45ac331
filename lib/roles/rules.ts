import type { OrganisationPermission } from "@/lib/auth/permissions";

/**
 * What a designed role may hold, in the order in which it is offered, with the words of the table
 * `permissions`. Without members.manage and roles.manage: whoever had those could give themselves the rest.
 */
export const GRANTABLE = [
  "organisation.read",
  "organisation.manage",
  "clients.manage",
  "projects.create",
  "projects.reach_all",
  "templates.manage",
  "audit.read",
] as const satisfies OrganisationPermission[];
export type Grantable = (typeof GRANTABLE)[number];

export const PERMISSION_WORDS: Record<Grantable, { label: string; meaning: string }> = {
  "organisation.read": {
    label: "See the organisation",
    meaning: "The organisation and its people. Every member has this already.",
  },
  "organisation.manage": {
    label: "Change settings",
    meaning: "Settings, branding, calendar and feature switches.",
  },
  "clients.manage": {
    label: "Manage clients",
    meaning: "Create and change clients, and invite their people.",
  },
  "projects.create": { label: "Create projects", meaning: "From any template." },
  "projects.reach_all": {
    label: "Reach every project",
    meaning: "As its administrator, whether on the team or not; without signing.",
  },
  "templates.manage": {
    label: "Design templates",
    meaning: "Create and change project templates.",
  },
  "audit.read": { label: "Read the audit log", meaning: "Every change in the organisation." },
};
