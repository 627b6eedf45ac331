import { type CsvColumn, csvOf } from "@/lib/csv";

import type { ExecutionReport, Figures, Period, Report } from "./figures";
import { type ReportTable, TABLE_WORDS } from "./report-tables";

/** Figures as CSV; durations in milliseconds. */
const FIGURES: CsvColumn<Figures>[] = [
  { header: "Runs", value: (row) => row.totalExecutions },
  { header: "Completed", value: (row) => row.completedExecutions },
  { header: "Failed", value: (row) => row.failedExecutions },
  { header: "Cancelled", value: (row) => row.cancelledExecutions },
  { header: "Not ended", value: (row) => row.openExecutions },
  { header: "Success rate (%)", value: (row) => row.successRate },
  { header: "Average (ms)", value: (row) => row.averageExecutionTime },
  { header: "Median (ms)", value: (row) => row.p50ExecutionTime },
  { header: "90 % within (ms)", value: (row) => row.p90ExecutionTime },
  { header: "99 % within (ms)", value: (row) => row.p99ExecutionTime },
];

const FAILURES: CsvColumn<Report["failures"][number]>[] = [
  { header: "Workflow", value: ({ workflow_name }) => workflow_name },
  { header: "Step", value: ({ step_name, step_key }) => step_name ?? step_key },
  { header: "Failed", value: ({ count }) => count },
  { header: "Last error", value: ({ last_error }) => last_error },
];

/** The steps of an execution's report as CSV. */
export const STEPS_CSV: CsvColumn<ExecutionReport["steps"][number]>[] = [
  { header: "Step", value: ({ name, key }) => name ?? key },
  { header: "Type", value: ({ type }) => type },
  { header: "Status", value: ({ status }) => status },
  { header: "Attempts", value: ({ attempts }) => attempts },
  { header: "Begun", value: ({ startedAt }) => startedAt },
  { header: "Took (ms)", value: ({ executionTime }) => executionTime },
  { header: "Error", value: ({ error }) => error },
];

/** One table of a report as CSV, named by what it holds: files of different grain are not one file. */
export function reportCsv(
  slug: string,
  report: Report,
  table: ReportTable,
  { from, to }: Period,
): Response {
  const name = `${slug}-${TABLE_WORDS[table].toLowerCase()}-${from}-to-${to}`;
  switch (table) {
    case "days":
      return csvOf(name, [{ header: "Day", value: ({ day }) => day }, ...FIGURES], report.days);
    case "workflows":
      return csvOf(
        name,
        [{ header: "Workflow", value: (row) => row.name ?? "Gone" }, ...FIGURES],
        report.workflows,
      );
    case "clients":
      return csvOf(
        name,
        [
          {
            header: "Client",
            value: (row) => row.name ?? (row.client_id ? "Gone" : "No client"),
          },
          ...FIGURES,
        ],
        report.clients,
      );
    case "failures":
      return csvOf(name, FAILURES, report.failures);
  }
}
