import type { Metadata } from "next";
import { notFound } from "next/navigation";

import { PageHeader } from "@/components/layout/page-header";
import { ClientTicketsTable } from "@/components/tickets/client-tickets-table";
import { CreateTicketButton } from "@/components/tickets/create-ticket-button";
import { type ClientContext, requireClient } from "@/lib/auth/context";
import { reportRefusal } from "@/lib/portal/rules";
import { listTickets } from "@/lib/tickets/queries";
import { clientTicketList } from "@/lib/tickets/schema";

export const metadata: Metadata = { title: "Tickets" };

/** What the company asked, and where something new is asked. */
export default async function PortalTicketsPage({
  params,
  searchParams,
}: PageProps<"/portal/[client]/tickets">) {
  const context = await requireClient(await params);
  if (!context.mayAsClient("ticket.read_client")) notFound();
  const state = clientTicketList.parse(await searchParams);
  const ofClient = { ...state.filters, client: [context.client.id] };
  const { rows, page } = await listTickets(context, { ...state, filters: ofClient }, "client");
  return (
    <>
      <PageHeader title="Tickets" actions={<Create context={context} />} />
      <ClientTicketsTable
        rows={rows}
        page={page}
        base={`/portal/${context.client.id}/tickets`}
        create={<Create context={context} />}
      />
    </>
  );
}

function Create({ context: { client, organisation, mayAsClient } }: { context: ClientContext }) {
  return (
    <CreateTicketButton
      scope={{ org: organisation.slug }}
      side="client"
      clients={[{ value: client.id, label: client.name }]}
      people={[]}
      base={`/portal/${client.id}/tickets`}
      refusal={reportRefusal(mayAsClient)}
    />
  );
}
