import type { NextRequest } from "next/server";

import { csvOf } from "@/lib/csv";
import { REPORT_CSV } from "@/lib/executions/report-csv";
import { getReport, periodOf, reportParams } from "@/lib/executions/reports";
import { requireWorkflows } from "@/lib/workflows/queries";

/** The days of a report as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/workflows/reports/export">,
) {
  const context = await requireWorkflows(await params);
  const state = reportParams.parse(Object.fromEntries(request.nextUrl.searchParams));
  const { days } = await getReport(context, state, periodOf(state, context));
  return csvOf(`${context.organisation.slug}-workflow-report`, REPORT_CSV, days);
}
