import type { NextRequest } from "next/server";

import { csvDownload } from "@/lib/csv";
import { TICKET_CSV } from "@/lib/tickets/export";
import { listTickets } from "@/lib/tickets/queries";
import { ticketList } from "@/lib/tickets/schema";
import { requireDesk } from "@/lib/tickets/support";

/** The tickets as CSV, as in the address. */
export async function GET(request: NextRequest, { params }: RouteContext<"/[org]/support/export">) {
  const context = await requireDesk(await params);
  const state = ticketList.parse(Object.fromEntries(request.nextUrl.searchParams));
  return csvDownload(
    `${context.organisation.slug}-tickets`,
    TICKET_CSV,
    state,
    ticketList.definition.sort,
    (at) => listTickets(context, at, "file"),
  );
}
