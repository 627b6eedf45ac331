"use client";

import { Workflow } from "lucide-react";
import type { ReactNode } from "react";

import { DataTable } from "@/components/data-table/data-table";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import type { ListPage } from "@/lib/search-params";
import type { Choice } from "@/lib/choices/queries";
import type { WorkflowRow } from "@/lib/workflows/queries";
import { STATUS_WORDS, WORKFLOW_STATUSES } from "@/lib/workflows/rules";
import { workflowList } from "@/lib/workflows/schema";

import { workflowColumns } from "./workflow-columns";

type WorkflowsTableProps = {
  rows: WorkflowRow[];
  page: ListPage;
  scope: OrgScope;
  clients: readonly Choice[];
  /** The buttons that add one, for the empty list. */
  create: ReactNode;
};

export function WorkflowsTable({ rows, page, scope, clients, create }: WorkflowsTableProps) {
  return (
    <DataTable
      label="Workflows"
      columns={workflowColumns}
      columnsKey="workflows"
      rows={rows}
      page={page}
      defaultSort={workflowList.defaultSort}
      filters={[
        {
          kind: "select",
          key: "status",
          label: "State",
          options: WORKFLOW_STATUSES.map((value) => ({ value, label: STATUS_WORDS[value] })),
        },
        { kind: "select", key: "client", label: "Client", options: clients },
        { kind: "flag", key: "catalogue", label: "For everybody" },
      ]}
      searchPlaceholder="Search workflows"
      rowHref={({ id }) => `/${scope.org}/workflows/${id}`}
      empty={
        <EmptyState icon={<Workflow aria-hidden />} title="No workflows yet" action={create}>
          A workflow is what is done in the same way each time: drawn once, run as often as it is
          needed, and never lost halfway.
        </EmptyState>
      }
    />
  );
}
