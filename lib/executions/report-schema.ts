import { z } from "zod";

import { isoDate, optional } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

export const REPORT_TYPES = ["daily", "weekly", "monthly"] as const;
export type ReportType = (typeof REPORT_TYPES)[number] | "execution";

export const REPORT_WORDS: Record<ReportType, string> = {
  daily: "Day",
  weekly: "Week",
  monthly: "Month",
  execution: "Execution",
};

/** The report of the day, the week from Monday or the month that holds a day. */
export const makeReportSchema = z.object({
  report_type: z.enum(REPORT_TYPES),
  day: isoDate,
  workflow_id: optional(z.uuid()),
});

export const makeExecutionReportSchema = z.object({ execution_id: z.uuid() });

/** The address of the list of kept reports. */
export const keptReportList = defineListParams({
  sort: { period_start: "timestamp" },
  defaultSort: "-period_start",
  filters: {
    kind: filter.anyOf(REPORT_TYPES),
    /** Without one, the reports of all workflows together. */
    workflow: filter.ids(),
    period: filter.dateRange(),
  },
});
