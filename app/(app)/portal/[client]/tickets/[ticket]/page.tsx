import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { ClientTicketActions } from "@/components/tickets/client-ticket-actions";
import { ClockSection } from "@/components/tickets/clock-section";
import { TicketConversation } from "@/components/tickets/ticket-conversation";
import { TicketFacts } from "@/components/tickets/ticket-facts";
import { TicketStatusBadge } from "@/components/tickets/ticket-words";
import { requireClient } from "@/lib/auth/context";
import { getTicket } from "@/lib/tickets/queries";

export const metadata: Metadata = { title: "Ticket" };

/** A ticket of the company's: the conversation, and who held it for how long. */
export default async function PortalTicketPage({
  params,
}: PageProps<"/portal/[client]/tickets/[ticket]">) {
  const { ticket: id, ...where } = await params;
  const context = await requireClient(where);
  const record = await getTicket(context, id);
  const { ticket } = record;
  if (ticket.client_id !== context.client.id) notFound();
  const scope = { org: context.organisation.slug };
  const base = `/portal/${context.client.id}/tickets`;
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Tickets", href: base }]}
        title={`${ticket.reference} ${ticket.subject}`}
        status={<TicketStatusBadge status={ticket.status} side="client" />}
        actions={<ClientTicketActions ticket={ticket} scope={scope} />}
      />
      <RecordLayout
        aside={
          <>
            <TicketFacts record={record} org={scope.org} side="client" />
            <ClockSection clock={record.clock} side="client" />
          </>
        }
      >
        <TicketConversation
          record={record}
          side="client"
          canned={[]}
          scope={scope}
          base={base}
          refusal={
            context.mayAsClient("ticket.write_client")
              ? null
              : "Your company has not given you the right to write in tickets."
          }
        />
      </RecordLayout>
    </>
  );
}
