"use client";

import { LifeBuoy } from "lucide-react";
import type { ReactNode } from "react";

import { DataTable } from "@/components/data-table/data-table";
import type { FilterDefinition } from "@/components/data-table/types";
import { toOptions } from "@/components/form/options";
import { EmptyState } from "@/components/ui/states";
import type { ListPage } from "@/lib/search-params";
import type { TicketRow } from "@/lib/tickets/queries";
import { clientTicketList } from "@/lib/tickets/schema";

import { clientTicketColumns } from "./ticket-columns";
import { TICKET_STATUS } from "./ticket-words";

const FILTERS: FilterDefinition[] = [
  {
    kind: "select",
    key: "status",
    label: "Status",
    options: toOptions({ ...TICKET_STATUS, waiting_client: "Waiting for you" }),
  },
  { kind: "flag", key: "all", label: "Closed too" },
];

/** What a client's people asked. `base` is where their tickets live. */
export function ClientTicketsTable({
  rows,
  page,
  base,
  create,
}: {
  rows: TicketRow[];
  page: ListPage;
  base: string;
  /** The button that raises one, for the empty list. */
  create: ReactNode;
}) {
  return (
    <DataTable
      label="Tickets"
      columns={clientTicketColumns}
      rows={rows}
      page={page}
      defaultSort={clientTicketList.defaultSort}
      filters={FILTERS}
      searchPlaceholder="Search tickets"
      rowHref={({ id }) => `${base}/${id}`}
      empty={
        <EmptyState icon={<LifeBuoy aria-hidden />} title="No open tickets" action={create}>
          Ask a question, report a problem, or say what a deliverable lacks. Everybody in your
          company sees your tickets.
        </EmptyState>
      }
    />
  );
}
