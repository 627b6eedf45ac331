export const PLACEMENT_STATUSES = ["scheduled", "active", "completed", "ended_early"] as const;
export type PlacementStatus = (typeof PLACEMENT_STATUSES)[number];

/** Why a placed person cannot be put on a project, in words; null when they can. */
export function whyNotOnProject(status: PlacementStatus): string | null {
  return status === "scheduled" || status === "active" ? null : "The placement has ended.";
}
