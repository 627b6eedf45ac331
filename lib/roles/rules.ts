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
  "pipeline.read",
  "pipeline.write",
  "talent.read",
  "talent.write",
  "activity.read",
  "activity.write",
  "activity.manage",
  "workplan.manage",
  "workplan.design",
  "workflow.read",
  "workflow.design",
  "workflow.run",
  "workflow.manage",
  "ticket.read",
  "ticket.write",
  "ticket.manage",
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
  "pipeline.read": {
    label: "See sales",
    meaning: "Accounts, contacts, leads and deals.",
  },
  "pipeline.write": {
    label: "Work in sales",
    meaning: "Add, change and move accounts, contacts, leads and deals.",
  },
  "talent.read": {
    label: "See recruiting",
    meaning: "Jobs, candidates, submissions and placements.",
  },
  "talent.write": {
    label: "Work in recruiting",
    meaning: "Add, change and move jobs, candidates, submissions and placements.",
  },
  "activity.read": {
    label: "See activities",
    meaning: "The activities of the organisation.",
  },
  "activity.write": {
    label: "Do activities",
    meaning: "Add them, and act on one's own and on those of records one owns.",
  },
  "activity.manage": {
    label: "Manage activities",
    meaning: "Act on everybody's, reassign them, and see the team's load.",
  },
  "workplan.manage": {
    label: "Manage workplans",
    meaning: "Pause, resume, cancel, complete and move running ones.",
  },
  "workplan.design": {
    label: "Design workplans",
    meaning: "Activity patterns and workplan templates.",
  },
  "workflow.read": { label: "See workflows", meaning: "How they are drawn, and how they run." },
  "workflow.design": { label: "Design workflows", meaning: "Draw, publish and archive them." },
  "workflow.run": {
    label: "Run workflows",
    meaning: "Start them, and cancel and retry one's own runs.",
  },
  "workflow.manage": {
    label: "Manage workflows",
    meaning: "Cancel and retry everybody's runs, and decide what was escalated.",
  },
  "ticket.read": { label: "See tickets", meaning: "Every client's, with their internal notes." },
  "ticket.write": { label: "Answer tickets", meaning: "Answer, assign and move them." },
  "ticket.manage": {
    label: "Manage tickets",
    meaning: "Merge and delete them, keep targets and canned replies.",
  },
};
