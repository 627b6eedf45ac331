import type { OrganisationPermission } from "@/lib/auth/permissions";

/** What a rate is paid for. */
export const RATE_UNITS = ["hour", "day", "month", "year"] as const;
export type RateUnit = (typeof RATE_UNITS)[number];

/** Why a person may not write jobs, candidates and what follows from them, in words; null when they may. */
export function mayWriteTalent(can: (permission: OrganisationPermission) => boolean) {
  return can("talent.write")
    ? null
    : "You can see recruiting but not change it. An administrator of the organisation can give you that.";
}
