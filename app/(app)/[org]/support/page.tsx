import type { Metadata } from "next";
import { Suspense } from "react";

import { PageHeader } from "@/components/layout/page-header";
import { RefreshWhile } from "@/components/ui/refresh-while";
import { ClientTicketsTable } from "@/components/tickets/client-tickets-table";
import { CreateTicketButton } from "@/components/tickets/create-ticket-button";
import { SupportTabs } from "@/components/tickets/support-tabs";
import { TicketsTable } from "@/components/tickets/tickets-table";
import { TableSkeleton } from "@/components/ui/skeleton";
import { getChoices } from "@/lib/choices/queries";
import { mayWriteTickets } from "@/lib/tickets/permissions";
import { listTickets } from "@/lib/tickets/queries";
import { clientTicketList, ticketList } from "@/lib/tickets/schema";
import { requireSupport, type Support } from "@/lib/tickets/support";

export const metadata: Metadata = { title: "Support" };

// Asked for by the list and by the form, once.
const CHOICES = ["clients", "people", "ticket_views"] as const;

type Search = Awaited<PageProps<"/[org]/support">["searchParams"]>;

/** Our queue; for a client's people, what their company asked. */
export default async function SupportPage({ params, searchParams }: PageProps<"/[org]/support">) {
  const scope = await params;
  const support = await requireSupport(scope);
  const List = support.side === "us" ? Queue : ClientTickets;
  return (
    <>
      <PageHeader title="Support" actions={<Create {...support} />}>
        {support.side === "us" && <SupportTabs org={scope.org} />}
      </PageHeader>
      <Suspense fallback={<TableSkeleton columns={6} />}>
        <List {...support} search={await searchParams} />
      </Suspense>
    </>
  );
}

async function Create({ context, side }: Support) {
  const org = context.organisation.slug;
  const isUs = side === "us";
  const { clients, people } = await getChoices(context, ...CHOICES);
  return (
    <CreateTicketButton
      scope={{ org }}
      side={side}
      clients={clients}
      people={isUs ? people : []}
      base={`/${org}/support`}
      refusal={isUs ? mayWriteTickets(context.can) : null}
    />
  );
}

async function Queue({ context, side, search }: Support & { search: Search }) {
  const [{ rows, page }, { people, clients, ticket_views: views }] = await Promise.all([
    listTickets(context, ticketList.parse(search), "queue"),
    getChoices(context, ...CHOICES),
  ]);
  return (
    <>
      <RefreshWhile isOpen seconds={60} />
      <TicketsTable
        rows={rows}
        page={page}
        people={people}
        clients={clients}
        views={views}
        me={context.person.id}
        scope={{ org: context.organisation.slug }}
        refusal={mayWriteTickets(context.can)}
        create={<Create context={context} side={side} />}
      />
    </>
  );
}

async function ClientTickets({ context, side, search }: Support & { search: Search }) {
  const { rows, page } = await listTickets(context, clientTicketList.parse(search), "client");
  return (
    <ClientTicketsTable
      rows={rows}
      page={page}
      base={`/${context.organisation.slug}/support`}
      create={<Create context={context} side={side} />}
    />
  );
}
