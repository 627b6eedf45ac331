import { z } from "zod";

import { addDays } from "@/lib/days";
import type { Formatter } from "@/lib/format";

import { durationWords, EXECUTION_STATUSES } from "./rules";

// What a report holds, live or kept; as `workflow_statistics` and `workflow_reports.metrics` in SQL.

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

const parts = {
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
};

/** What `workflow_statistics` answers. */
export const reportSchema = z.object({ totals: z.object(figures).nullable(), ...parts });

/** What a kept report of a period holds: the figures in all beside the parts. */
export const keptSchema = z
  .object({ ...figures, ...parts })
  .transform(({ days, workflows, clients, failures, ...totals }): Report => ({
    totals,
    days,
    workflows,
    clients,
    failures,
  }));

/** What the report of an execution holds. */
export const executionReportSchema = z.object({
  ...figures,
  status: z.enum(EXECUTION_STATUSES),
  error: z.string().nullable(),
  steps: z.array(
    z.object({
      key: z.string(),
      name: z.string().nullable(),
      type: z.string(),
      status: z.enum([...EXECUTION_STATUSES, "skipped"]),
      attempts: z.number(),
      error: z.string().nullable(),
      startedAt: z.string().nullable(),
      executionTime: z.number().nullable(),
    }),
  ),
});

export type Report = z.infer<typeof reportSchema>;
export type Figures = NonNullable<Report["totals"]>;
export type ExecutionReport = z.infer<typeof executionReportSchema>;

/** The first day and the last. */
export type Period = { from: string; to: string };

const NOTHING: Omit<Report["days"][number], "day"> = {
  totalExecutions: 0,
  completedExecutions: 0,
  failedExecutions: 0,
  cancelledExecutions: 0,
  openExecutions: 0,
  successRate: null,
  averageExecutionTime: null,
  p50ExecutionTime: null,
  p90ExecutionTime: null,
  p99ExecutionTime: null,
};

/** Every day of a period, also those on which nothing ran; at most the last four hundred. */
export function eachDay({ days }: Report, { from, to }: Period): Report["days"] {
  const ran = new Map(days.map((row) => [row.day, row]));
  const rows = [];
  for (let day = to; day >= from && rows.length < 400; day = addDays(day, -1))
    rows.push(ran.get(day) ?? { day, ...NOTHING });
  return rows.toReversed();
}

/** The days by week, from Monday, as far as their numbers can be added. */
export function byWeek(days: Report["days"]): Report["days"] {
  const weeks = new Map<string, Report["days"][number]>();
  for (const row of days) {
    const day = addDays(row.day, -((new Date(row.day).getUTCDay() + 6) % 7));
    const sum = { ...(weeks.get(day) ?? { ...NOTHING, day }) };
    for (const key of COUNTS) sum[key] += row[key];
    const ended = sum.completedExecutions + sum.failedExecutions;
    sum.successRate =
      ended === 0 ? null : Math.round((1000 * sum.completedExecutions) / ended) / 10;
    weeks.set(day, sum);
  }
  return [...weeks.values()];
}

const COUNTS = [
  "totalExecutions",
  "completedExecutions",
  "failedExecutions",
  "cancelledExecutions",
  "openExecutions",
] as const;

/** How long something took; a dash where nothing was completed. */
export const took = (ms: number | null) => (ms === null ? "–" : durationWords(ms));

/** The share of what completed in what completed or failed; a dash where neither did. */
export const success = ({ successRate }: Figures, format: Formatter) => format.percent(successRate);

/** "01/03/2025 to 31/03/2025", or the one day. */
export const periodWords = ({ from, to }: Period, format: Formatter) =>
  from === to ? format.date(from) : `${format.date(from)} to ${format.date(to)}`;
