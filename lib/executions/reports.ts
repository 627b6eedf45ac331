import "server-only";

import { z } from "zod";

import type { OrgContext } from "@/lib/auth/context";
import type { CsvColumn } from "@/lib/csv";
import { addDays, dayStart } from "@/lib/days";
import { unwrap } from "@/lib/errors";
import { defineListParams, filter } from "@/lib/search-params";

/** The address of the report: a period, a workflow, a client. */
export const reportParams = defineListParams({
  sort: { day: "date" },
  defaultSort: "day",
  filters: { period: filter.dateRange(), workflow: filter.ids(), client: filter.ids() },
});

export type ReportState = ReturnType<typeof reportParams.parse>;

const figures = {
  totalExecutions: z.number(),
  completedExecutions: z.number(),
  failedExecutions: z.number(),
  cancelledExecutions: z.number(),
  openExecutions: z.number(),
  successRate: z.number().nullable(),
  averageExecutionTime: z.number().nullable(),
  p50ExecutionTime: z.number().nullable(),
  p90ExecutionTime: z.number().nullable(),
  p99ExecutionTime: z.number().nullable(),
};

const reportSchema = z.object({
  totals: z.object(figures).nullable(),
  days: z.array(z.object({ day: z.string(), ...figures })),
  workflows: z.array(
    z.object({ workflow_id: z.string(), name: z.string().nullable(), ...figures }),
  ),
  clients: z.array(
    z.object({ client_id: z.string().nullable(), name: z.string().nullable(), ...figures }),
  ),
  failures: z.array(
    z.object({
      workflow_id: z.string(),
      workflow_name: z.string().nullable(),
      step_key: z.string().nullable(),
      step_name: z.string().nullable(),
      count: z.number(),
      last_execution_id: z.string(),
      last_error: z.string().nullable(),
    }),
  ),
});

export type Report = z.infer<typeof reportSchema>;
export type Figures = NonNullable<Report["totals"]>;
export type Period = { from: string; to: string };

/** The period asked for; without one, the last thirty days up to `today`. */
export function periodOf({ filters }: ReportState, today: string): Period {
  const { from, to } = filters.period;
  const last = to ?? today;
  return { from: from ?? addDays(last, -29), to: last };
}

/** Every day of a period, also those on which nothing ran; at most the last four hundred. */
export function daysOf({ from, to }: Period): string[] {
  const days = [];
  for (let day = to; day >= from && days.length < 400; day = addDays(day, -1)) days.push(day);
  return days.toReversed();
}

/** How workflows went in a period, as it is now. Days are the organisation's, as in the list of executions. */
export async function getReport(
  { db, organisation }: OrgContext,
  { filters }: ReportState,
  { from, to }: Period,
): Promise<Report> {
  const { timezone } = organisation.settings.defaults;
  const found = await db.rpc("workflow_statistics", {
    organisation_id: organisation.id,
    from_at: dayStart(from, timezone),
    until_at: dayStart(addDays(to, 1), timezone),
    ...(filters.workflow[0] && { workflow_id: filters.workflow[0] }),
    ...(filters.client[0] && { client_id: filters.client[0] }),
  });
  return reportSchema.parse(unwrap(found));
}

/** The report's days as CSV; durations in milliseconds. */
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
