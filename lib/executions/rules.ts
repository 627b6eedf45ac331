import type { Json } from "@/lib/workflows/interpreter";
import type { OrganisationPermission } from "@/lib/auth/permissions";

export const EXECUTION_STATUSES = [
  "pending",
  "running",
  "waiting",
  "completed",
  "failed",
  "cancelled",
] as const;
export type ExecutionStatus = (typeof EXECUTION_STATUSES)[number];
export type StepStatus = ExecutionStatus | "skipped";

export const EXECUTION_WORDS: Record<StepStatus, string> = {
  pending: "Queued",
  running: "Running",
  waiting: "Waiting",
  completed: "Completed",
  failed: "Failed",
  cancelled: "Cancelled",
  skipped: "Skipped",
};

/** Over, until somebody tries it again. */
export function isOver(status: StepStatus): boolean {
  return status === "completed" || status === "failed" || status === "cancelled";
}

type Can = (permission: OrganisationPermission) => boolean;

/** Why a person may not cancel or retry an execution, in words; null when they may. */
export function maySteer(can: Can, me: string, requestedBy: string | null): string | null {
  if (requestedBy === me)
    return can("workflow.run") ? null : "You may no longer run workflows here.";
  return can("workflow.manage")
    ? null
    : "Only who asked for it, and who manages workflows, may do this.";
}

export const DECISION_WORDS: Record<string, string> = {
  approved: "Approved",
  rejected: "Rejected",
  completed: "Done",
  expired: "Expired",
  cancelled: "Cancelled",
};

/** How far an execution is, 0 to 100; a loop may take more steps than there are. */
export function progressOf({
  status,
  steps_taken,
  step_count,
}: {
  status: ExecutionStatus;
  steps_taken: number;
  step_count: number;
}): number {
  if (status === "completed") return 100;
  return Math.min(95, Math.round((100 * Math.max(0, steps_taken - 1)) / Math.max(1, step_count)));
}

/** "640 ms", "12 s", "3 min 5 s", "2 h", "4 d 3 h". */
export function durationWords(ms: number): string {
  if (ms < 1000) return `${Math.round(ms)} ms`;
  const seconds = Math.round(ms / 1000);
  const parts = [
    [Math.floor(seconds / 86_400), "d"],
    [Math.floor(seconds / 3600) % 24, "h"],
    [Math.floor(seconds / 60) % 60, "min"],
    [seconds % 60, "s"],
  ] as const;
  const first = parts.findIndex(([value]) => value > 0);
  return parts
    .slice(first, first + 2)
    .flatMap(([value, unit]) => (value > 0 ? [`${value} ${unit}`] : []))
    .join(" ");
}

/** What a line of the log says besides, in words: attempt, answer, reason. Who did it stands by name. */
export function logDetails(data: Json): string {
  if (typeof data !== "object" || data === null || Array.isArray(data)) return "";
  return Object.entries(data)
    .filter(([name, value]) => name !== "by" && value !== null)
    .map(([name, value]) => {
      const text = typeof value === "string" ? value : JSON.stringify(value);
      if (name === "reason") return `“${text}”`;
      return name === "status" ? `answered ${text}` : `${name.replaceAll("_", " ")} ${text}`;
    })
    .join(", ");
}
