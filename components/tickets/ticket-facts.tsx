import type { Route } from "next";

import { Person } from "@/components/ui/avatar";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateTimeText } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import type { TicketRecord } from "@/lib/tickets/queries";
import type { TicketSide } from "@/lib/tickets/rules";

import { PriorityBadge, TICKET_TYPE } from "./ticket-words";

/** Whose it is, and what it is about. */
export function TicketFacts({
  record,
  org,
  side,
}: {
  record: TicketRecord;
  org: string;
  side: TicketSide;
}) {
  const { ticket, deliverable, execution } = record;
  const clientHref = `/${org}/clients/${ticket.client_id}` as Route;
  const facts = [
    { label: "Client", value: <TextLink href={clientHref}>{record.client_name}</TextLink> },
    { label: "Asked by", value: <Person name={record.requester_name} /> },
    ...(side === "us"
      ? [{ label: "Assignee", value: <Person name={record.assignee_name ?? "Nobody"} /> }]
      : []),
    { label: "Priority", value: <PriorityBadge priority={ticket.priority} /> },
    { label: "Kind", value: TICKET_TYPE[ticket.type] },
    {
      label: "Deliverable",
      value: deliverable && (
        <TextLink
          href={
            `/${org}/projects/${encodeURIComponent(deliverable.project_reference)}/deliverables/${deliverable.reference}` as Route
          }
        >
          {deliverable.reference} {deliverable.name}
        </TextLink>
      ),
    },
    { label: "Execution", value: execution && `${execution.workflow_name}, ${execution.status}` },
    { label: "Raised", value: <DateTimeText value={ticket.created_at} /> },
    { label: "Resolved", value: ticket.resolved_at && <DateTimeText value={ticket.resolved_at} /> },
  ];
  return (
    <Section title="Facts">
      <DescriptionList items={facts} />
    </Section>
  );
}
