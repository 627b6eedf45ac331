import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { CandidateStatus } from "@/lib/candidates/rules";

export const CANDIDATE_STATUS: Record<
  CandidateStatus,
  { label: string; tone: Tone; verb: string }
> = {
  new: { label: "New", tone: "neutral", verb: "Mark as new" },
  active: { label: "Active", tone: "info", verb: "Mark as active" },
  placed: { label: "Placed", tone: "success", verb: "Mark as placed" },
  unavailable: { label: "Unavailable", tone: "warning", verb: "Mark as unavailable" },
  do_not_contact: { label: "Do not contact", tone: "danger", verb: "Do not contact" },
};

export function CandidateStatusBadge({ status }: { status: CandidateStatus }) {
  const { label, tone } = CANDIDATE_STATUS[status];
  return <StatusBadge label={label} tone={tone} />;
}
