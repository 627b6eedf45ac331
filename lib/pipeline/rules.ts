import type { OrganisationPermission } from "@/lib/auth/permissions";

/** Why a person may not change accounts, contacts, leads and deals, in words; null when they may. */
export function mayWritePipeline(can: (permission: OrganisationPermission) => boolean) {
  return can("pipeline.write") ? null : "Only the organisation's members change the pipeline.";
}
