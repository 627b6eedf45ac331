import type { Metadata } from "next";
import { Suspense } from "react";

import { RecordHistory } from "@/components/audit/record-history";
import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { ClientTicketActions } from "@/components/tickets/client-ticket-actions";
import { ClockSection } from "@/components/tickets/clock-section";
import { QueueSteps } from "@/components/tickets/queue-steps";
import { TicketActions } from "@/components/tickets/ticket-actions";
import { TicketConversation } from "@/components/tickets/ticket-conversation";
import { TicketFacts } from "@/components/tickets/ticket-facts";
import { TicketStatusBadge } from "@/components/tickets/ticket-words";
import { Skeleton } from "@/components/ui/skeleton";
import { WorkplanPanel } from "@/components/workplans/workplan-panel";
import type { OrgContext } from "@/lib/auth/context";
import { fillReply } from "@/lib/tickets/canned";
import { mayManageTickets, mayWriteTickets } from "@/lib/tickets/permissions";
import { getTicket, type TicketRecord } from "@/lib/tickets/queries";
import { requireSupport } from "@/lib/tickets/support";

export const metadata: Metadata = { title: "Ticket" };

/** A ticket, for our side and for the client's people, each with what is theirs. */
export default async function TicketPage({ params }: PageProps<"/[org]/support/[ticket]">) {
  const { ticket: id, ...scope } = await params;
  const { context, side } = await requireSupport(scope);
  const isUs = side === "us";
  const record = await getTicket(context, id);
  const { ticket } = record;
  const refusal = isUs ? mayWriteTickets(context.can) : null;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Support", href: `/${scope.org}/support` }]}
        title={`${ticket.reference} ${ticket.subject}`}
        status={<TicketStatusBadge status={ticket.status} side={side} />}
        meta={
          <>
            <span>{record.client_name}</span>
            {isUs && <QueueSteps org={scope.org} ticketId={ticket.id} />}
          </>
        }
        actions={
          isUs ? (
            <TicketActions
              ticket={ticket}
              people={record.choices?.people ?? []}
              me={context.person.id}
              scope={scope}
              refusal={refusal}
              manageRefusal={mayManageTickets(context.can)}
            />
          ) : (
            <ClientTicketActions ticket={ticket} scope={scope} />
          )
        }
      />
      <RecordLayout
        aside={
          <>
            <TicketFacts record={record} org={scope.org} side={side} />
            <ClockSection clock={record.clock} side={side} />
          </>
        }
      >
        <TicketConversation
          record={record}
          side={side}
          canned={cannedFor(record, context.person)}
          scope={scope}
          base={`/${scope.org}/support`}
          refusal={refusal}
        />
        {isUs && <OurParts context={context} record={record} />}
      </RecordLayout>
    </>
  );
}

/** The canned replies of our side, with what stands for their names here. */
function cannedFor({ ticket, choices, ...names }: TicketRecord, me: OrgContext["person"]) {
  const facts = {
    requester: names.requester_name,
    client: names.client_name,
    reference: ticket.reference,
    subject: ticket.subject,
    me: me.full_name,
  };
  return (choices?.canned_replies ?? []).map((reply) => ({
    ...reply,
    body: fillReply(reply.body, facts),
  }));
}

/** What only our side sees below: the workplan, and everything that was done. */
function OurParts({ context, record: { ticket } }: { context: OrgContext; record: TicketRecord }) {
  return (
    <>
      <Suspense fallback={<Skeleton className="h-40" />}>
        <WorkplanPanel
          context={context}
          record={{
            type: "support_ticket",
            id: ticket.id,
            name: `${ticket.reference} ${ticket.subject}`,
            owner_id: ticket.assignee_id,
          }}
        />
      </Suspense>
      <Suspense fallback={<Skeleton className="h-40" />}>
        <RecordHistory context={context} record={{ type: "support_ticket", id: ticket.id }} />
      </Suspense>
    </>
  );
}
