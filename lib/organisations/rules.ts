import type { OrganisationPermission } from "@/lib/auth/permissions";

type Can = (permission: OrganisationPermission) => boolean;

/** Why a person may not change the organisation's settings, in words; null when they may. */
export function mayManageOrganisation(can: Can): string | null {
  return can("organisation.manage")
    ? null
    : "Only the organisation's administrators change its settings.";
}

/** Why a person may not create projects, in words; null when they may. */
export function mayCreateProjects(can: Can): string | null {
  return can("projects.create") ? null : "The organisation's administrators create projects.";
}

/** Why a person may not design templates, in words; null when they may. */
export function mayManageTemplates(can: Can): string | null {
  return can("templates.manage")
    ? null
    : "The organisation's administrators design project templates.";
}

/** Why a person may not manage clients and their people, in words; null when they may. */
export function mayManageClients(can: Can): string | null {
  return can("clients.manage") ? null : "The organisation's administrators manage clients.";
}

/** Why a person may not manage members, in words; null when they may. */
export function mayManageMembers(can: Can): string | null {
  return can("members.manage")
    ? null
    : "The organisation's administrators invite people and set their roles.";
}

/** Why a person may not design roles, in words; null when they may. */
export function mayManageRoles(can: Can): string | null {
  return can("roles.manage") ? null : "The organisation's administrators design roles.";
}
