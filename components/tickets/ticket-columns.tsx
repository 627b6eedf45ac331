import { defineColumns } from "@/components/data-table/types";
import { Person } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { RelativeTime } from "@/components/ui/format";
import { Truncate } from "@/components/ui/tooltip";
import type { TicketRow } from "@/lib/tickets/queries";

import { PriorityBadge, TICKET_TYPE, TicketStatusBadge } from "./ticket-words";

const nothing = <span className="text-subtle">–</span>;

const subject = {
  id: "subject",
  header: "Subject",
  sort: "subject",
  isPrimary: true,
  cell: ({ reference, subject: text }: TicketRow) => (
    <Truncate>
      <span className="me-2 text-muted">{reference}</span>
      {text}
    </Truncate>
  ),
};
const last = {
  id: "last_message_at",
  header: "Last message",
  width: "8.5rem",
  sort: "last_message_at",
  align: "end" as const,
  hideOnPhone: true,
  cell: ({ last_message_at }: TicketRow) => <RelativeTime value={last_message_at} />,
};

/** Our queue. */
export const ticketColumns = defineColumns<TicketRow>([
  subject,
  {
    id: "client",
    header: "Client",
    width: "9rem",
    cell: ({ client_name }) => <Truncate>{client_name ?? ""}</Truncate>,
  },
  {
    id: "status",
    header: "Status",
    width: "11.5rem",
    cell: ({ status }) => <TicketStatusBadge status={status} side="us" />,
  },
  {
    id: "priority",
    header: "Priority",
    width: "6.25rem",
    cell: ({ priority }) => <PriorityBadge priority={priority} />,
  },
  {
    id: "type",
    header: "Kind",
    width: "6.5rem",
    isHidden: true,
    cell: ({ type }) => TICKET_TYPE[type],
  },
  {
    id: "assignee",
    header: "Assignee",
    width: "9rem",
    cell: ({ assignee_name }) => (assignee_name ? <Person name={assignee_name} /> : nothing),
  },
  {
    id: "due_at",
    header: "Due",
    width: "7rem",
    sort: "due_at",
    cell: (row) => <Due row={row} />,
  },
  last,
]);

/** A client's list: no name of ours, no due date to watch. */
export const clientTicketColumns = defineColumns<TicketRow>([
  subject,
  {
    id: "status",
    header: "Status",
    width: "10rem",
    cell: ({ status }) => <TicketStatusBadge status={status} side="client" />,
  },
  {
    id: "priority",
    header: "Priority",
    width: "6.5rem",
    cell: ({ priority }) => <PriorityBadge priority={priority} />,
  },
  {
    id: "requester",
    header: "Asked by",
    width: "10rem",
    cell: ({ requester_name }) => (requester_name ? <Person name={requester_name} /> : nothing),
  },
  last,
]);

/** What presses: missed while it is open, or when it is due. What was missed once and is over says so, more quietly. */
function Due({ row }: { row: TicketRow }) {
  const { status, due_at, is_response_breached, is_resolution_breached } = row;
  if (status === "resolved" || status === "closed")
    return is_resolution_breached ? <span className="text-muted">Resolved late</span> : nothing;
  if (is_resolution_breached) return <Badge tone="danger">Overdue</Badge>;
  if (is_response_breached && row.first_response_at === null)
    return <Badge tone="danger">Answer overdue</Badge>;
  if (due_at) return <RelativeTime value={due_at} />;
  return status === "waiting_client" ? <span className="text-muted">Paused</span> : nothing;
}
