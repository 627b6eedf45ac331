import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { WorkplanStatus } from "@/lib/workplans/rules";

const WORKPLAN_STATUS: Record<WorkplanStatus, { label: string; tone: Tone }> = {
  active: { label: "Running", tone: "info" },
  paused: { label: "Paused", tone: "warning" },
  completed: { label: "Completed", tone: "success" },
  cancelled: { label: "Cancelled", tone: "neutral" },
};

export function WorkplanStatusBadge({ status }: { status: WorkplanStatus }) {
  return <StatusBadge {...WORKPLAN_STATUS[status]} />;
}
