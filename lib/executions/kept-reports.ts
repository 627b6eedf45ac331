import "server-only";

import { notFound } from "next/navigation";

import type { OrgContext } from "@/lib/auth/context";
import { momentsOf } from "@/lib/days";
import { unwrap } from "@/lib/errors";
import { todayIn } from "@/lib/format";
import { keyset } from "@/lib/supabase/keyset";

import {
  type ExecutionReport,
  executionReportSchema,
  keptSchema,
  type Period,
  type Report,
} from "./figures";
import { keptReportList, type ReportType } from "./report-schema";

export type KeptReportRow = {
  id: string;
  workflow_id: string | null;
  workflow_name: string | null;
  execution_id: string | null;
  report_type: ReportType;
  /** The organisation's days that it is about. */
  period: Period;
  open_count: number;
  computed_at: string;
  /** Null for the clock. */
  computed_by: string | null;
  computed_by_name: string | null;
  run_count: number;
  success_rate: number | null;
  median_ms: number | null;
};

type Stored = Omit<KeptReportRow, "period"> & { period_start: string; period_end: string };

const COLUMNS =
  "id, workflow_id, workflow_name, execution_id, report_type, period_start, period_end, open_count, computed_at, computed_by, computed_by_name, run_count, success_rate, median_ms";

export type KeptReportListState = ReturnType<typeof keptReportList.parse>;

/** One page of the kept reports of periods, the newest first; of all workflows together, or of those asked for. */
export async function listKeptReports(
  { db, organisation }: OrgContext,
  state: KeptReportListState,
) {
  const { timezone } = organisation.settings.defaults;
  let query = db
    .from("workflow_report_overview")
    .select(COLUMNS)
    .eq("organisation_id", organisation.id)
    .is("execution_id", null);
  const { kind, workflow, period } = state.filters;
  query = workflow.length > 0 ? query.in("workflow_id", workflow) : query.is("workflow_id", null);
  if (kind.length > 0) query = query.in("report_type", kind);
  const { since, before } = momentsOf(period, timezone);
  if (since) query = query.gte("period_start", since);
  if (before) query = query.lt("period_start", before);
  const fetched = unwrap(await keyset(query, state)) as unknown as Stored[];
  const { rows, page } = keptReportList.paginate(state, fetched, (row) => ({
    value: row.period_start,
    id: row.id,
  }));
  return { rows: rows.map((row) => toRow(row, timezone)), page };
}

export type KeptReport = KeptReportRow &
  ({ of: "period"; report: Report } | { of: "execution"; report: ExecutionReport });

/** A kept report; "not found" when there is none. */
export async function getKeptReport(
  { db, organisation }: OrgContext,
  id: string,
): Promise<KeptReport> {
  const found = await db
    .from("workflow_report_overview")
    .select(`${COLUMNS}, metrics`)
    .eq("organisation_id", organisation.id)
    .eq("id", id)
    .maybeSingle();
  const { metrics, ...stored } = (found.error?.code === "22P02"
    ? notFound()
    : (unwrap(found) ?? notFound())) as unknown as Stored & { metrics: unknown };
  const row = toRow(stored, organisation.settings.defaults.timezone);
  return row.report_type === "execution"
    ? { ...row, of: "execution", report: executionReportSchema.parse(metrics) }
    : { ...row, of: "period", report: keptSchema.parse(metrics) };
}

function toRow({ period_start, period_end, ...row }: Stored, timezone: string): KeptReportRow {
  const start = new Date(period_start);
  // The end belongs to the next period.
  const last = new Date(Math.max(start.getTime(), Date.parse(period_end) - 1));
  return { ...row, period: { from: todayIn(timezone, start), to: todayIn(timezone, last) } };
}
