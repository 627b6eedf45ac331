"use client";

import { Archive } from "lucide-react";

import { DataTable } from "@/components/data-table/data-table";
import { defineColumns } from "@/components/data-table/types";
import { NumberText, PercentText, RelativeTime, useFormat } from "@/components/ui/format";
import { EmptyState } from "@/components/ui/states";
import { Truncate } from "@/components/ui/tooltip";
import type { OrgScope } from "@/lib/auth/context";
import type { Choice } from "@/lib/choices/queries";
import { periodWords, took } from "@/lib/executions/figures";
import type { KeptReportRow } from "@/lib/executions/kept-reports";
import { keptReportList, REPORT_TYPES, REPORT_WORDS } from "@/lib/executions/report-schema";
import type { ListPage } from "@/lib/search-params";

const columns = defineColumns<KeptReportRow>([
  {
    id: "period",
    header: "Period",
    isPrimary: true,
    sort: "period_start",
    cell: ({ period }) => <PeriodText period={period} />,
  },
  {
    id: "kind",
    header: "Kind",
    width: "6rem",
    cell: ({ report_type }) => REPORT_WORDS[report_type],
  },
  {
    id: "workflow",
    header: "Workflow",
    width: "13rem",
    cell: ({ workflow_name }) => <Truncate>{workflow_name ?? "All workflows"}</Truncate>,
  },
  {
    id: "runs",
    header: "Runs",
    width: "5.5rem",
    align: "end",
    cell: ({ run_count }) => <NumberText value={run_count} />,
  },
  {
    id: "success",
    header: "Success",
    width: "6rem",
    align: "end",
    cell: ({ success_rate }) => <PercentText value={success_rate} />,
  },
  {
    id: "median",
    header: "Median",
    width: "7rem",
    align: "end",
    hideOnPhone: true,
    cell: ({ median_ms }) => took(median_ms),
  },
  {
    id: "by",
    header: "Made by",
    width: "10rem",
    cell: ({ computed_by, computed_by_name }) => (
      <Truncate>{computed_by ? (computed_by_name ?? "A former member") : "The clock"}</Truncate>
    ),
  },
  {
    id: "computed_at",
    header: "Made",
    width: "8rem",
    align: "end",
    cell: ({ computed_at }) => <RelativeTime value={computed_at} />,
  },
]);

function PeriodText({ period }: Pick<KeptReportRow, "period">) {
  return <Truncate>{periodWords(period, useFormat())}</Truncate>;
}

type KeptReportsTableProps = {
  rows: KeptReportRow[];
  page: ListPage;
  workflows: readonly Choice[];
  scope: OrgScope;
};

/** The reports that were made, the newest period first. */
export function KeptReportsTable({ rows, page, workflows, scope }: KeptReportsTableProps) {
  return (
    <DataTable
      label="Kept reports"
      columns={columns}
      columnsKey="kept-reports"
      rows={rows}
      page={page}
      defaultSort={keptReportList.defaultSort}
      filters={[
        {
          kind: "select",
          key: "kind",
          label: "Kind",
          options: REPORT_TYPES.map((value) => ({ value, label: REPORT_WORDS[value] })),
        },
        { kind: "select", key: "workflow", label: "Workflow", options: workflows },
        { kind: "dateRange", key: "period", label: "Begins" },
      ]}
      rowHref={({ id }) => `/${scope.org}/workflows/reports/kept/${id}`}
      empty={
        <EmptyState icon={<Archive aria-hidden />} title="No report has been made yet">
          The clock makes one of each day, week and month in which something ran, and goes on until
          all of it has ended. Make one yourself whenever you like.
        </EmptyState>
      }
    />
  );
}
