"use client";

import { Inbox } from "lucide-react";

import { DataTable } from "@/components/data-table/data-table";
import { defineColumns, type FilterDefinition } from "@/components/data-table/types";
import { toOptions } from "@/components/form/options";
import { RelativeTime } from "@/components/ui/format";
import { EmptyState } from "@/components/ui/states";
import { Truncate } from "@/components/ui/tooltip";
import type { OrgScope } from "@/lib/auth/context";
import type { RequestRow } from "@/lib/requests/queries";
import { requestList } from "@/lib/requests/schema";
import type { ListPage } from "@/lib/search-params";

import { REQUEST_STATUS, RequestStatusBadge } from "./request-status-badge";
import { useRequestActions } from "./use-request-actions";

const FILTERS: FilterDefinition[] = [
  {
    kind: "select",
    key: "status",
    label: "Status",
    options: toOptions(REQUEST_STATUS),
  },
];

const nothing = <span className="text-subtle">–</span>;

const columns = defineColumns<RequestRow>([
  {
    id: "workflow",
    header: "Workflow",
    sort: "workflow_name",
    isPrimary: true,
    cell: ({ workflow_name }) => <Truncate>{workflow_name}</Truncate>,
  },
  {
    id: "client",
    header: "Client",
    width: "10rem",
    sort: "client_name",
    cell: ({ client_name }) => <Truncate>{client_name}</Truncate>,
  },
  {
    id: "status",
    header: "Status",
    width: "8rem",
    cell: ({ status }) => <RequestStatusBadge status={status} />,
  },
  {
    id: "notes",
    header: "What for",
    width: "12rem",
    cell: ({ notes }) => (notes ? <Truncate>{notes}</Truncate> : nothing),
  },
  {
    id: "requested",
    header: "Asked",
    width: "7.5rem",
    sort: "created_at",
    align: "end",
    cell: ({ created_at }) => <RelativeTime value={created_at} />,
  },
  {
    id: "by",
    header: "By",
    width: "9rem",
    hideOnPhone: true,
    cell: ({ requested_by_name }) =>
      requested_by_name ? <Truncate>{requested_by_name}</Truncate> : nothing,
  },
  {
    id: "answer",
    header: "Answer",
    width: "12rem",
    cell: ({ reason, reviewer_name }) =>
      reason || reviewer_name ? (
        <Truncate>{[reviewer_name, reason].filter(Boolean).join(": ")}</Truncate>
      ) : (
        nothing
      ),
  },
]);

type RequestsTableProps = {
  rows: RequestRow[];
  page: ListPage;
  scope: OrgScope;
  /** Why this person may not decide, in words. */
  refusal: string | null;
};

/** What clients ask for, and what was answered. */
export function RequestsTable({ rows, page, scope, refusal }: RequestsTableProps) {
  const { entriesFor, dialogs } = useRequestActions(scope, refusal);
  return (
    <>
      <DataTable
        label="Requests"
        columns={columns}
        columnsKey="workflow-requests"
        rows={rows}
        page={page}
        defaultSort={requestList.defaultSort}
        filters={FILTERS}
        searchPlaceholder="Search requests"
        rowHref={({ id }) => `/${scope.org}/workflows/requests/${id}`}
        rowActions={entriesFor}
        empty={
          <EmptyState icon={<Inbox aria-hidden />} title="No requests yet">
            When a client asks for a workflow that you offer, the request is answered here.
          </EmptyState>
        }
      />
      {dialogs}
    </>
  );
}
