"use client";

import { Workflow } from "lucide-react";

import { DataTable } from "@/components/data-table/data-table";
import { ExportButton } from "@/components/data-table/export-button";
import type { Selection } from "@/components/data-table/types";

import { EmptyState } from "@/components/ui/states";
import type { Choices } from "@/lib/choices/queries";
import type { OrgScope } from "@/lib/auth/context";
import type { ExecutionRow } from "@/lib/executions/queries";
import { EXECUTION_STATUSES, EXECUTION_WORDS } from "@/lib/executions/rules";
import { executionList } from "@/lib/executions/schema";
import type { ListPage } from "@/lib/search-params";

import { executionColumns } from "./execution-columns";
import { RetryButton } from "./retry-button";

type ExecutionsTableProps = {
  rows: ExecutionRow[];
  page: ListPage;
  filters: Pick<Choices, "workflows" | "clients" | "people">;
  scope: OrgScope;
  me: string;
  /** Why this person may not retry what they asked for, or what others did, in words. */
  refusals: { mine: string | null; others: string | null };
};

export function ExecutionsTable(props: ExecutionsTableProps) {
  const { rows, page, filters, scope } = props;
  return (
    <DataTable
      label="Executions"
      columns={executionColumns}
      columnsKey="executions"
      rows={rows}
      page={page}
      defaultSort={executionList.defaultSort}
      filters={[
        {
          kind: "select",
          key: "status",
          label: "Status",
          options: EXECUTION_STATUSES.map((value) => ({ value, label: EXECUTION_WORDS[value] })),
        },
        { kind: "select", key: "workflow", label: "Workflow", options: filters.workflows },
        { kind: "select", key: "client", label: "Client", options: filters.clients },
        { kind: "flag", key: "internal", label: "Without a client" },
        { kind: "select", key: "requester", label: "Asked for by", options: filters.people },
        { kind: "text", key: "step", label: "Step" },
        { kind: "dateRange", key: "started", label: "Begun" },
      ]}
      rowHref={({ id }) => `/${scope.org}/executions/${id}`}
      bulkActions={retryButton(props)}
      toolbar={<ExportButton />}
      empty={
        <EmptyState icon={<Workflow aria-hidden />} title="Nothing has run yet">
          Run a workflow from its page; every run is kept here, with each of its steps.
        </EmptyState>
      }
    />
  );
}

function retryButton({ scope, me, refusals }: ExecutionsTableProps) {
  return (selection: Selection<ExecutionRow>) => (
    <RetryButton
      selection={selection}
      scope={scope}
      refusalOf={({ requested_by }) => (requested_by === me ? refusals.mine : refusals.others)}
    />
  );
}
