"use client";

import { LifeBuoy } from "lucide-react";
import { useSearchParams } from "next/navigation";
import type { ReactNode } from "react";

import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import type { FilterDefinition, Selection } from "@/components/data-table/types";
import { SavedViewsMenu } from "@/components/saved-views/saved-views-menu";
import { toOptions } from "@/components/stages/stage-options";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import type { Choice } from "@/lib/choices/queries";
import type { SavedView } from "@/lib/saved-views/queries";
import type { ListPage } from "@/lib/search-params";
import type { TicketRow } from "@/lib/tickets/queries";
import { ticketList } from "@/lib/tickets/schema";

import { TicketBulk } from "./ticket-bulk";
import { ticketColumns } from "./ticket-columns";
import { TICKET_PRIORITY, TICKET_STATUS, TICKET_TYPE } from "./ticket-words";
import { useSeenQueue } from "./use-queue-walk";

type TicketsTableProps = {
  rows: TicketRow[];
  page: ListPage;
  people: Choice[];
  clients: Choice[];
  views: SavedView[];
  me: string;
  scope: OrgScope;
  refusal: string | null;
  /** The button that raises one, for the empty list. */
  create: ReactNode;
};

/** What everybody starts from; one's own views come after. */
const STANDARD_VIEWS = [
  { name: "Open, by due time", query: "" },
  { name: "Mine", query: "mine=1" },
  { name: "Nobody's", query: "unassigned=1" },
  { name: "Answer overdue", query: "unanswered=1&breached=response" },
  { name: "Everything, newest first", query: "all=1&sort=-created_at" },
];

/** Our queue. */
export function TicketsTable({ people, clients, views, me, scope, ...props }: TicketsTableProps) {
  const { rows, page, refusal, create } = props;
  const bulkActions = refusal ? null : bulkOf(people, me, scope);
  const asked = useSearchParams();
  useSeenQueue(
    scope.org,
    rows.map(({ id }) => id),
  );
  return (
    <DataTable<TicketRow>
      label="Tickets"
      columns={ticketColumns}
      columnsKey="tickets"
      rows={rows}
      page={page}
      defaultSort={ticketList.defaultSort}
      filters={[
        ...filtersWith(people, clients),
        ...FROM_REPORTS.filter(({ key }) => asked.has(key)),
      ]}
      searchPlaceholder="Search tickets"
      rowHref={({ id }) => `/${scope.org}/support/${id}`}
      {...(bulkActions && { bulkActions })}
      toolbar={
        <>
          <SavedViewsMenu list="tickets" standard={STANDARD_VIEWS} views={views} scope={scope} />
          <ExportButton />
        </>
      }
      empty={
        <EmptyState icon={<LifeBuoy aria-hidden />} title="No open tickets" action={create}>
          Clients raise tickets here, and you can raise one for them. Closed ones are under the
          filter “Closed too”.
        </EmptyState>
      }
    />
  );
}

/** What only the numbers of a report ask for: there to be seen and to be taken away. */
const FROM_REPORTS: FilterDefinition[] = [
  { kind: "flag", key: "done", label: "Resolved or closed" },
  { kind: "flag", key: "unmerged", label: "Without merged ones" },
];

/** The buttons for the chosen tickets. */
function bulkOf(people: Choice[], me: string, scope: OrgScope) {
  return (selection: Selection<TicketRow>) => (
    <TicketBulk selection={selection} people={people} me={me} scope={scope} />
  );
}

function filtersWith(people: Choice[], clients: Choice[]): FilterDefinition[] {
  return [
    { kind: "flag", key: "mine", label: "Mine" },
    { kind: "flag", key: "unassigned", label: "Nobody's" },
    { kind: "flag", key: "unanswered", label: "Unanswered" },
    { kind: "select", key: "status", label: "Status", options: toOptions(TICKET_STATUS) },
    { kind: "select", key: "priority", label: "Priority", options: toOptions(TICKET_PRIORITY) },
    { kind: "select", key: "type", label: "Kind", options: toOptions(TICKET_TYPE) },
    { kind: "select", key: "client", label: "Client", options: clients },
    { kind: "select", key: "assignee", label: "Assignee", options: people },
    {
      kind: "select",
      key: "breached",
      label: "Missed",
      options: [
        { value: "response", label: "First response" },
        { value: "resolution", label: "Resolution" },
      ],
    },
    { kind: "dateRange", key: "created", label: "Raised" },
    { kind: "flag", key: "rated", label: "Rated" },
    { kind: "flag", key: "all", label: "Closed too" },
  ];
}
