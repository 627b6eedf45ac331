import type { OrganisationPermission } from "@/lib/auth/permissions";

export type WorkplanStatus = "active" | "paused" | "completed" | "cancelled";

/** Why a person may not pause, end or move workplans, in words; null when they may. */
export function mayManageWorkplans(can: (permission: OrganisationPermission) => boolean) {
  return can("workplan.manage")
    ? null
    : "The organisation's administrators pause, end and move workplans.";
}

/** It goes on: running, or paused. */
export function isRunning(status: WorkplanStatus): boolean {
  return status === "active" || status === "paused";
}

/** Whether a template started a workplan here, or why not, in words; as private.explain_workplans in SQL. */
export function sayReason(reason: string): string {
  return REASONS[reason] ?? "It did not start, and nothing says why.";
}

const REASONS: Record<string, string> = {
  started: "It started.",
  not_published: "It has not been published yet.",
  inactive: "It is switched off.",
  published_later: "It was published after what would have started it.",
  no_such_move: "The record has not made the move that starts it.",
  condition: "Its condition does not hold for this record.",
  running: "It is running here; no other starts until it ends.",
};
