import type { NextRequest } from "next/server";

import { csvOf } from "@/lib/csv";
import { getKeptReport } from "@/lib/executions/kept-reports";
import { reportCsv, STEPS_CSV } from "@/lib/executions/report-csv";
import { reportTable } from "@/lib/executions/report-tables";
import { requireWorkflows } from "@/lib/workflows/queries";

/** One table of a kept report as CSV; the steps, where it is of an execution. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/workflows/reports/kept/[report]/export">,
) {
  const { report: id, ...scope } = await params;
  const context = await requireWorkflows(scope);
  const kept = await getKeptReport(context, id);
  const { slug } = context.organisation;
  if (kept.of === "execution")
    return csvOf(`${slug}-execution-report-${kept.period.from}`, STEPS_CSV, kept.report.steps);
  const table = reportTable.parse(request.nextUrl.searchParams.get("table"));
  return reportCsv(slug, kept.report, table, kept.period);
}
