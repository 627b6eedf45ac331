import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { PlacementStatus } from "@/lib/placements/rules";

export const PLACEMENT_STATUS: Record<
  PlacementStatus,
  { label: string; tone: Tone; verb: string }
> = {
  scheduled: { label: "Scheduled", tone: "warning", verb: "Back to scheduled" },
  active: { label: "Active", tone: "info", verb: "Start placement" },
  completed: { label: "Completed", tone: "success", verb: "Complete placement" },
  ended_early: { label: "Ended early", tone: "danger", verb: "End early" },
};

export function PlacementStatusBadge({ status }: { status: PlacementStatus }) {
  const { label, tone } = PLACEMENT_STATUS[status];
  return <StatusBadge label={label} tone={tone} />;
}
