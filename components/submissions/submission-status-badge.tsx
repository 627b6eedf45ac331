import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { SubmissionStatus } from "@/lib/submissions/rules";

export const SUBMISSION_STATUS: Record<
  SubmissionStatus,
  { label: string; tone: Tone; verb: string }
> = {
  submitted: { label: "Submitted", tone: "neutral", verb: "Back to submitted" },
  client_review: { label: "Client review", tone: "info", verb: "Move to client review" },
  interview: { label: "Interview", tone: "info", verb: "Move to interview" },
  offered: { label: "Offered", tone: "warning", verb: "Move to offered" },
  placed: { label: "Placed", tone: "success", verb: "Move to placed" },
  rejected: { label: "Rejected", tone: "danger", verb: "Reject" },
  withdrawn: { label: "Withdrawn", tone: "neutral", verb: "Withdraw" },
};

export function SubmissionStatusBadge({ status }: { status: SubmissionStatus }) {
  const { label, tone } = SUBMISSION_STATUS[status];
  return <StatusBadge label={label} tone={tone} />;
}
