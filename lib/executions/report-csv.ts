import type { CsvColumn } from "@/lib/csv";

import type { ExecutionReport, Report } from "./figures";

/** A report's days as CSV; durations in milliseconds. */
export const REPORT_CSV: CsvColumn<Report["days"][number]>[] = [
  { header: "Day", value: ({ day }) => day },
  { header: "Runs", value: (row) => row.totalExecutions },
  { header: "Completed", value: (row) => row.completedExecutions },
  { header: "Failed", value: (row) => row.failedExecutions },
  { header: "Cancelled", value: (row) => row.cancelledExecutions },
  { header: "Open", value: (row) => row.openExecutions },
  { header: "Success rate (%)", value: (row) => row.successRate },
  { header: "Average (ms)", value: (row) => row.averageExecutionTime },
  { header: "Median (ms)", value: (row) => row.p50ExecutionTime },
  { header: "90 % within (ms)", value: (row) => row.p90ExecutionTime },
  { header: "99 % within (ms)", value: (row) => row.p99ExecutionTime },
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
