import { wholePercent } from "@/lib/progress";

/*
 * Status and progress of a milestone, computed from its deliverables. The same rule is the view
 * milestone_overview in SQL; milestones.api.test.ts holds the two against each other.
 */

export const MILESTONE_STATUSES = [
  "not_started",
  "in_progress",
  "at_risk",
  "delayed",
  "completed",
] as const;
export type MilestoneStatus = (typeof MILESTONE_STATUSES)[number];

export const BASELINE_STATUSES = [
  "not_committed",
  "awaiting_customer",
  "awaiting_supplier",
  "committed",
] as const;
export type BaselineStatus = (typeof BASELINE_STATUSES)[number];

export const ACCEPTANCE_STATUSES = [
  "not_submitted",
  "awaiting_customer",
  "awaiting_supplier",
  "accepted",
] as const;
export type AcceptanceStatus = (typeof ACCEPTANCE_STATUSES)[number];

type Milestone = { endDate: string | null; isBreached: boolean };
type Deliverable = { status: string; progress: number; isDeleted?: boolean };

/**
 * Status and progress (whole percent). Cancelled and deleted deliverables do not count; a draft
 * counts as not started; a breach shows as at risk; past its end and not completed, as delayed.
 * `today` and `endDate` are ISO dates.
 */
export function computeMilestone(
  milestone: Milestone,
  deliverables: readonly Deliverable[],
  today: string,
): { status: MilestoneStatus; progress: number } {
  const counted = deliverables.filter(
    ({ status, isDeleted }) => status !== "cancelled" && !isDeleted,
  );
  const total = counted.reduce((sum, { progress }) => sum + progress, 0);
  const progress = counted.length === 0 ? 0 : wholePercent(total / counted.length);
  return { status: statusOf(milestone, counted, today), progress };
}

function statusOf(
  milestone: Milestone,
  counted: readonly Deliverable[],
  today: string,
): MilestoneStatus {
  if (milestone.isBreached) return "at_risk";
  if (counted.length > 0 && counted.every(({ status }) => status === "delivered"))
    return "completed";
  if (milestone.endDate !== null && milestone.endDate < today) return "delayed";
  return counted.some(({ status }) => status !== "draft" && status !== "not_started")
    ? "in_progress"
    : "not_started";
}

/** Why a person may not write milestones, in words; null when they may. */
export function mayWriteMilestones(can: (permission: "milestone.write") => boolean): string | null {
  return can("milestone.write")
    ? null
    : "The supplier's project manager and the project's administrators write milestones.";
}

/** Why nobody may add a deliverable to a milestone any more, in words; null while the list is open. */
export function mayGrow(milestone: {
  baseline_locked: boolean;
  acceptance_status: AcceptanceStatus;
}): string | null {
  if (milestone.acceptance_status === "accepted") return "An accepted milestone no longer changes.";
  return milestone.baseline_locked
    ? "The signed baseline fixes the list. A variation adds a deliverable."
    : null;
}
