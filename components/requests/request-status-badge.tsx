import { Undo2 } from "lucide-react";

import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { RequestStatus } from "@/lib/requests/rules";

export const REQUEST_STATUS: Record<RequestStatus, { label: string; tone: Tone }> = {
  pending: { label: "Pending", tone: "warning" },
  approved: { label: "Approved", tone: "success" },
  rejected: { label: "Rejected", tone: "danger" },
  withdrawn: { label: "Withdrawn", tone: "neutral" },
};

export function RequestStatusBadge({ status }: { status: RequestStatus }) {
  return (
    <StatusBadge
      {...REQUEST_STATUS[status]}
      {...(status === "withdrawn" && { icon: <Undo2 aria-hidden /> })}
    />
  );
}
