import { Flame } from "lucide-react";

import { Badge, StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { TicketPriority, TicketSide, TicketStatus, TicketType } from "@/lib/tickets/rules";

/** In the order of the states, as our side reads them. */
export const TICKET_STATUS: Record<TicketStatus, { label: string; tone: Tone }> = {
  open: { label: "Open", tone: "neutral" },
  in_progress: { label: "In progress", tone: "info" },
  waiting_client: { label: "Waiting for the client", tone: "warning" },
  resolved: { label: "Resolved", tone: "success" },
  closed: { label: "Closed", tone: "success" },
};

/** Whom it waits for, as the client reads it. */
const FOR_CLIENT: Partial<Record<TicketStatus, { label: string; tone: Tone }>> = {
  waiting_client: { label: "Waiting for you", tone: "warning" },
};

export const TICKET_PRIORITY: Record<TicketPriority, { label: string; tone: Tone }> = {
  urgent: { label: "Urgent", tone: "danger" },
  high: { label: "High", tone: "warning" },
  medium: { label: "Medium", tone: "neutral" },
  low: { label: "Low", tone: "neutral" },
};

export const TICKET_TYPE: Record<TicketType, string> = {
  question: "Question",
  problem: "Problem",
  defect: "Defect",
  request: "Request",
};

export function TicketStatusBadge({ status, side }: { status: TicketStatus; side: TicketSide }) {
  return <StatusBadge {...((side === "client" && FOR_CLIENT[status]) || TICKET_STATUS[status])} />;
}

export function PriorityBadge({ priority }: { priority: TicketPriority }) {
  const { label, tone } = TICKET_PRIORITY[priority];
  return (
    <Badge tone={tone} icon={priority === "urgent" ? <Flame aria-hidden /> : undefined}>
      {label}
    </Badge>
  );
}
