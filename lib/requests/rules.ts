import type { OrganisationPermission } from "@/lib/auth/permissions";

export const REQUEST_STATUSES = ["pending", "approved", "rejected", "withdrawn"] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

/** Why a person may not decide requests and access, in words; null when they may. */
export function mayDecideRequests(
  can: (permission: OrganisationPermission) => boolean,
): string | null {
  return can("workflow.manage") ? null : "Whoever manages workflows decides what clients may run.";
}

/** Why a person may not give or revoke access to a workflow, in words; null when they may. */
export function mayGiveAccess(
  can: (permission: OrganisationPermission) => boolean,
  status: string,
): string | null {
  return mayDecideRequests(can) ?? (status === "archived" ? "It is archived." : null);
}
