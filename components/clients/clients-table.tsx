"use client";

import { Building2 } from "lucide-react";
import type { ReactNode } from "react";

import { DataTable } from "@/components/data-table/data-table";
import type { FilterDefinition } from "@/components/data-table/types";
import { toOptions } from "@/components/form/options";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import type { ClientRow } from "@/lib/clients/queries";
import { clientList } from "@/lib/clients/schema";
import type { ListPage } from "@/lib/search-params";

import { clientColumns } from "./client-columns";
import { CLIENT_STATUS } from "./client-status-badge";

const FILTERS: FilterDefinition[] = [
  {
    kind: "select",
    key: "status",
    label: "Status",
    options: toOptions(CLIENT_STATUS),
  },
];

type ClientsTableProps = {
  rows: ClientRow[];
  page: ListPage;
  scope: OrgScope;
  /** The button that adds one, for the empty list. */
  create: ReactNode;
};

export function ClientsTable({ rows, page, scope, create }: ClientsTableProps) {
  return (
    <DataTable
      label="Clients"
      columns={clientColumns}
      columnsKey="clients"
      rows={rows}
      page={page}
      defaultSort={clientList.defaultSort}
      filters={FILTERS}
      searchPlaceholder="Search clients"
      rowHref={({ id }) => `/${scope.org}/clients/${id}`}
      empty={
        <EmptyState icon={<Building2 aria-hidden />} title="No clients yet" action={create}>
          A client is a customer company. Its people review and sign in the projects you give it.
        </EmptyState>
      }
    />
  );
}
