import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { DeliverableStatus, SignOffStatus } from "@/lib/deliverables/rules";

export const DELIVERABLE_STATUS: Record<DeliverableStatus, { label: string; tone: Tone }> = {
  draft: { label: "Draft", tone: "neutral" },
  not_started: { label: "Not started", tone: "neutral" },
  in_progress: { label: "In progress", tone: "info" },
  submitted: { label: "Submitted", tone: "warning" },
  review_complete: { label: "Review complete", tone: "warning" },
  rejected: { label: "Rejected", tone: "danger" },
  delivered: { label: "Delivered", tone: "success" },
  cancelled: { label: "Cancelled", tone: "neutral" },
};

const SIGN_OFF_STATUS: Record<SignOffStatus, { label: string; tone: Tone }> = {
  not_signed: { label: "Not signed", tone: "neutral" },
  awaiting_supplier: { label: "Awaiting supplier", tone: "warning" },
  awaiting_customer: { label: "Awaiting customer", tone: "warning" },
  signed: { label: "Signed", tone: "success" },
};

/** Takes any text, because other records show the state of a deliverable as it came from the database. */
export function DeliverableStatusBadge({ status }: { status: string }) {
  const known = DELIVERABLE_STATUS[status as DeliverableStatus];
  return <StatusBadge {...(known ?? { label: status.replaceAll("_", " "), tone: "neutral" })} />;
}

export function SignOffStatusBadge({ status }: { status: SignOffStatus }) {
  return <StatusBadge {...SIGN_OFF_STATUS[status]} />;
}
