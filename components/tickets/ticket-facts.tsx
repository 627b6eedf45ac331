import type { Route } from "next";

import { Person } from "@/components/ui/avatar";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateTimeText } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import { EXECUTION_WORDS, type StepStatus } from "@/lib/executions/rules";
import type { TicketRecord } from "@/lib/tickets/queries";
import type { TicketSide } from "@/lib/tickets/rules";

import { TicketImage } from "./ticket-image";
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
  const { ticket, deliverable, execution, batch_item } = record;
  const isUs = side === "us";
  const clientHref = `/${org}/clients/${ticket.client_id}` as Route;
  const facts = [
    ...(isUs
      ? [{ label: "Client", value: <TextLink href={clientHref}>{record.client_name}</TextLink> }]
      : []),
    { label: "Asked by", value: <Person name={record.requester_name} /> },
    ...(isUs
      ? [
          {
            label: "Assignee",
            value: record.assignee_name ? <Person name={record.assignee_name} /> : "Nobody",
          },
        ]
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
    {
      label: isUs ? "Execution" : "Run",
      value: execution && (
        <TextLink href={runHref(org, ticket.client_id, execution.id, side)}>
          {`${execution.workflow_name}, ${EXECUTION_WORDS[execution.status as StepStatus].toLowerCase()}`}
        </TextLink>
      ),
    },
    ...(batch_item ? [{ label: "Image", value: <TicketImage item={batch_item} /> }] : []),
    { label: "Raised", value: <DateTimeText value={ticket.created_at} /> },
    { label: "Resolved", value: ticket.resolved_at && <DateTimeText value={ticket.resolved_at} /> },
  ];
  return (
    <Section title="Facts">
      <DescriptionList items={facts} />
    </Section>
  );
}

/** Where this side looks at the execution. */
function runHref(org: string, client: string, execution: string, side: TicketSide): Route {
  return side === "us"
    ? (`/${org}/executions/${execution}` as Route)
    : (`/portal/${client}/runs/${execution}` as Route);
}
