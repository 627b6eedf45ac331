import type { NextRequest } from "next/server";

import { reportCsv } from "@/lib/executions/report-csv";
import { reportTable } from "@/lib/executions/report-tables";
import { getReport, periodOf, reportParams } from "@/lib/executions/reports";
import { requireWorkflows } from "@/lib/workflows/queries";

/** One table of a report as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/workflows/reports/export">,
) {
  const context = await requireWorkflows(await params);
  const search = request.nextUrl.searchParams;
  const state = reportParams.parse(Object.fromEntries(search));
  const period = periodOf(state, context);
  const report = await getReport(context, state, period);
  const table = reportTable.parse(search.get("table"));
  return reportCsv(context.organisation.slug, report, table, period);
}
