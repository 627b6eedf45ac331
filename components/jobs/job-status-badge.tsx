import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { JobStatus } from "@/lib/jobs/rules";

export const JOB_STATUS: Record<JobStatus, { label: string; tone: Tone; verb: string }> = {
  draft: { label: "Draft", tone: "neutral", verb: "Back to draft" },
  open: { label: "Open", tone: "info", verb: "Open job" },
  on_hold: { label: "On hold", tone: "warning", verb: "Put on hold" },
  filled: { label: "Filled", tone: "success", verb: "Mark as filled" },
  closed: { label: "Closed", tone: "neutral", verb: "Close job" },
};

export function JobStatusBadge({ status }: { status: JobStatus }) {
  const { label, tone } = JOB_STATUS[status];
  return <StatusBadge label={label} tone={tone} />;
}
