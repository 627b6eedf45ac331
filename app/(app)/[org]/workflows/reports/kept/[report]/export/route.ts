import type { NextRequest } from "next/server";

import { csvOf } from "@/lib/csv";
import { getKeptReport } from "@/lib/executions/kept-reports";
import { REPORT_CSV, STEPS_CSV } from "@/lib/executions/report-csv";
import { requireWorkflows } from "@/lib/workflows/queries";

/** The days of a kept report as CSV; the steps, where it is of an execution. */
export async function GET(
  _: NextRequest,
  { params }: RouteContext<"/[org]/workflows/reports/kept/[report]/export">,
) {
  const { report: id, ...scope } = await params;
  const context = await requireWorkflows(scope);
  const kept = await getKeptReport(context, id);
  const name = `${context.organisation.slug}-${kept.report_type}-report-${kept.period.from}`;
  return kept.of === "execution"
    ? csvOf(name, STEPS_CSV, kept.report.steps)
    : csvOf(name, REPORT_CSV, kept.report.days);
}
