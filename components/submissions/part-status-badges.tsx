import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { InterviewMode, InterviewStatus, OfferStatus } from "@/lib/submissions/rules";

type Words = { label: string; tone: Tone; verb: string };

export const INTERVIEW_STATUS: Record<InterviewStatus, Words> = {
  scheduled: { label: "Scheduled", tone: "info", verb: "Schedule again" },
  completed: { label: "Completed", tone: "success", verb: "Mark as completed" },
  cancelled: { label: "Cancelled", tone: "neutral", verb: "Cancel interview" },
  no_show: { label: "No show", tone: "danger", verb: "Mark as no show" },
};

export const INTERVIEW_MODE: Record<InterviewMode, string> = {
  phone: "By phone",
  video: "By video",
  onsite: "On site",
};

export const OFFER_STATUS: Record<OfferStatus, Words> = {
  draft: { label: "Draft", tone: "neutral", verb: "Back to draft" },
  extended: { label: "Extended", tone: "warning", verb: "Extend offer" },
  accepted: { label: "Accepted", tone: "success", verb: "Accept offer" },
  declined: { label: "Declined", tone: "danger", verb: "Mark as declined" },
  withdrawn: { label: "Withdrawn", tone: "neutral", verb: "Withdraw offer" },
};

export function InterviewStatusBadge({ status }: { status: InterviewStatus }) {
  const { label, tone } = INTERVIEW_STATUS[status];
  return <StatusBadge label={label} tone={tone} />;
}

export function OfferStatusBadge({ status }: { status: OfferStatus }) {
  const { label, tone } = OFFER_STATUS[status];
  return <StatusBadge label={label} tone={tone} />;
}
