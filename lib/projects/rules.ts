import type { ProjectPermission } from "@/lib/auth/permissions";
import type { Side } from "@/lib/signatures/types";

export const PROJECT_STATUSES = ["planned", "active", "on_hold", "completed", "cancelled"] as const;
export type ProjectStatus = (typeof PROJECT_STATUSES)[number];

export const PROJECT_ROLES = [
  "admin",
  "supplier_pm",
  "customer_pm",
  "contributor",
  "viewer",
] as const;
export type ProjectRole = (typeof PROJECT_ROLES)[number];

/** What a role in a team is called, what it allows, and whose people may take it. */
export const ROLE_WORDS: Record<ProjectRole, { label: string; meaning: string; sides: Side[] }> = {
  admin: {
    label: "Project administrator",
    meaning: "Runs the project: its settings, its governance, its team. Signs for the supplier.",
    sides: ["supplier"],
  },
  supplier_pm: {
    label: "Supplier PM",
    meaning: "Plans, delivers and signs for the supplier, and brings people onto the team.",
    sides: ["supplier"],
  },
  customer_pm: {
    label: "Customer PM",
    meaning: "Reviews, accepts or rejects, and signs for the customer.",
    sides: ["customer"],
  },
  contributor: {
    label: "Contributor",
    meaning: "Works on the deliverables assigned to them.",
    sides: ["supplier", "customer"],
  },
  viewer: {
    label: "Viewer",
    meaning: "Reads everything of the project, and changes nothing.",
    sides: ["supplier", "customer"],
  },
};

type Can = (permission: ProjectPermission) => boolean;

/** The roles with which a person signs, and for which side: private.signing_side() in SQL. */
const SIGNING: Partial<Record<ProjectRole, Side>> = {
  admin: "supplier",
  supplier_pm: "supplier",
  customer_pm: "customer",
};

/**
 * The roles that a person of this side may take, as far as whoever gives them may: each side appoints its own
 * signers, but for the first person of a client that has nobody.
 */
export function rolesFor(side: Side, can: Can, appoints = true): ProjectRole[] {
  return PROJECT_ROLES.filter(
    (role) =>
      ROLE_WORDS[role].sides.includes(side) &&
      (role !== "admin" || can("project.manage")) &&
      (appoints || SIGNING[role] === undefined),
  );
}

/** Why a person may not change the project and its governance, in words; null when they may. */
export function mayManageProject(can: Can): string | null {
  return can("project.manage") ? null : "Only an administrator of the project can change this.";
}

/** Why a person may not change the team, in words; null when they may. */
export function mayChangeTeam(can: Can): string | null {
  return can("project.members")
    ? null
    : "The supplier's project manager and the project's administrators run the team.";
}

/** Why a person may not change this member of the team, in words; the same rule is in SQL. */
export function mayChangeMember(
  can: Can,
  member: { role: ProjectRole; isSelf: boolean },
  reachesAll: boolean,
  appoints: Record<Side, boolean>,
): string | null {
  const side = SIGNING[member.role];
  if (side && !appoints[side])
    return `The ${side} decides who signs for it. You can ask for a change.`;
  if (member.isSelf && !reachesAll)
    return "Nobody changes their own role. Ask another administrator.";
  if (member.role === "admin" && !can("project.manage"))
    return "Only an administrator of the project changes another administrator.";
  return mayChangeTeam(can);
}
