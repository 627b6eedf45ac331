import type { NextRequest } from "next/server";

import { csvDownload } from "@/lib/csv";
import { TICKET_CSV } from "@/lib/tickets/export";
import { listTickets } from "@/lib/tickets/queries";
import { ticketList } from "@/lib/tickets/schema";
import { requireDesk } from "@/lib/tickets/support";

/** The tickets as CSV, as in the address. */
export async function GET(request: NextRequest, { params }: RouteContext<"/[org]/support/export">) {
  const context = await requireDesk(await params);
  return csvDownload(request, {
    name: `${context.organisation.slug}-tickets`,
    columns: TICKET_CSV,
    list: ticketList,
    fetchPage: (at) => listTickets(context, at, "file"),
  });
}
