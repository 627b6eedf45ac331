import type { CsvColumn } from "@/lib/csv";

import type { TicketRow } from "./queries";

/** The columns of an export of tickets. */
export const TICKET_CSV: CsvColumn<TicketRow>[] = [
  { header: "Reference", value: (row) => row.reference },
  { header: "Subject", value: (row) => row.subject },
  { header: "Client", value: (row) => row.client_name },
  { header: "Requester", value: (row) => row.requester_name },
  { header: "Assignee", value: (row) => row.assignee_name },
  { header: "Kind", value: (row) => row.type },
  { header: "Priority", value: (row) => row.priority },
  { header: "Status", value: (row) => row.status },
  { header: "Due", value: (row) => row.due_at },
  { header: "First response missed", value: (row) => row.is_response_breached },
  { header: "Resolution missed", value: (row) => row.is_resolution_breached },
  { header: "Satisfaction", value: (row) => row.satisfaction },
  { header: "Created", value: (row) => row.created_at },
];
