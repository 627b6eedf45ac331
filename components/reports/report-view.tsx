import { EmptyState } from "@/components/ui/states";
import { eachDay, type Period, type Report } from "@/lib/executions/figures";
import type { ExecutionsOf } from "@/lib/executions/report-links";
import type { Formatter } from "@/lib/format";

import { DaysSection } from "./days-section";
import { FailuresSection } from "./failures-section";
import { FigureTable } from "./figure-table";
import { ReportStats } from "./report-stats";

type ReportViewProps = {
  report: Report;
  period: Period;
  list: ExecutionsOf;
  org: string;
  format: Formatter;
};

/** How workflows went: figures, days, workflows, clients and failures. Every number opens its executions. */
export function ReportView({ report, period, list, org, format }: ReportViewProps) {
  const { totals, workflows, clients, failures } = report;
  if (!totals || totals.totalExecutions === 0)
    return (
      <EmptyState title="Nothing ran in this period">
        Choose another period, or another workflow.
      </EmptyState>
    );
  return (
    <div className="grid gap-4">
      <ReportStats totals={totals} list={list} format={format} />
      <DaysSection days={eachDay(report, period)} period={period} list={list} format={format} />
      <div className="grid items-start gap-4 xl:grid-cols-2">
        <FigureTable
          title="Workflows"
          description={workflows.length === 10 ? "The ten most run" : undefined}
          rows={workflows.map((row) => ({
            id: row.workflow_id,
            name: row.name ?? "Gone",
            narrow: { workflow: row.workflow_id },
            figures: row,
          }))}
          list={list}
          format={format}
        />
        <FigureTable
          title="Clients"
          description={clients.length === 50 ? "The fifty with most runs" : undefined}
          rows={clients.map((row) => ({
            id: row.client_id ?? "",
            name: row.name ?? (row.client_id ? "Gone" : "No client"),
            narrow: row.client_id ? { client: row.client_id } : { internal: "1" },
            figures: row,
          }))}
          list={list}
          format={format}
        />
      </div>
      <FailuresSection failures={failures} list={list} org={org} />
    </div>
  );
}
