import type { NextRequest } from "next/server";

import { csvDownload } from "@/lib/csv";
import { getReport, periodOf, REPORT_CSV, reportParams } from "@/lib/executions/reports";
import { todayIn } from "@/lib/format";
import { requireWorkflows } from "@/lib/workflows/queries";

/** The days of a report as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/workflows/reports/export">,
) {
  const context = await requireWorkflows(await params);
  const state = reportParams.parse(Object.fromEntries(request.nextUrl.searchParams));
  const today = todayIn(context.organisation.settings.defaults.timezone, new Date());
  return csvDownload(
    `${context.organisation.slug}-workflow-report`,
    REPORT_CSV,
    state,
    reportParams.definition.sort,
    async (at) => ({
      rows: (await getReport(context, at, periodOf(at, today))).days,
      page: { nextCursor: null, prevCursor: null },
    }),
  );
}
