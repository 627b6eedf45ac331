import type { OrganisationPermission } from "@/lib/auth/permissions";

type Can = (permission: OrganisationPermission) => boolean;

/** Why a person may not answer, assign and move tickets, in words; null when they may. */
export function mayWriteTickets(can: Can): string | null {
  return can("ticket.write")
    ? null
    : "Your role reads tickets. Ask an administrator to answer them.";
}

/** Why a person may not merge and delete tickets, and keep targets and canned replies; null when they may. */
export function mayManageTickets(can: Can): string | null {
  return can("ticket.manage") ? null : "Only who manages tickets does this: an administrator.";
}
