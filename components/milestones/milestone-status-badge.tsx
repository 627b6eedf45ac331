import { Lock } from "lucide-react";

import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { AcceptanceStatus, BaselineStatus, MilestoneStatus } from "@/lib/milestones/rules";

export const MILESTONE_STATUS: Record<MilestoneStatus, { label: string; tone: Tone }> = {
  not_started: { label: "Not started", tone: "neutral" },
  in_progress: { label: "In progress", tone: "info" },
  at_risk: { label: "At risk", tone: "danger" },
  delayed: { label: "Delayed", tone: "danger" },
  completed: { label: "Completed", tone: "success" },
};

export const BASELINE_STATUS: Record<BaselineStatus, { label: string; tone: Tone }> = {
  not_committed: { label: "Not signed", tone: "neutral" },
  awaiting_customer: { label: "Awaiting customer", tone: "warning" },
  awaiting_supplier: { label: "Awaiting supplier", tone: "warning" },
  committed: { label: "Committed", tone: "success" },
};

export const ACCEPTANCE_STATUS: Record<AcceptanceStatus, { label: string; tone: Tone }> = {
  not_submitted: { label: "Not accepted", tone: "neutral" },
  awaiting_customer: { label: "Awaiting customer", tone: "warning" },
  awaiting_supplier: { label: "Awaiting supplier", tone: "warning" },
  accepted: { label: "Accepted", tone: "success" },
};

export function MilestoneStatusBadge({ status }: { status: MilestoneStatus }) {
  return <StatusBadge {...MILESTONE_STATUS[status]} />;
}

export function BaselineStatusBadge({ status }: { status: BaselineStatus }) {
  return (
    <StatusBadge
      {...BASELINE_STATUS[status]}
      icon={status === "committed" ? <Lock aria-hidden /> : undefined}
    />
  );
}

export function AcceptanceStatusBadge({ status }: { status: AcceptanceStatus }) {
  return <StatusBadge {...ACCEPTANCE_STATUS[status]} />;
}
