import type { NextRequest } from "next/server";

import { tooManyPdfs } from "@/components/pdf/answer";
import { reportPdf } from "@/components/reports/pdf/answer";
import { getKeptReport } from "@/lib/executions/kept-reports";
import { requireWorkflows } from "@/lib/workflows/queries";

/** A kept report as PDF. */
export async function GET(
  _: NextRequest,
  { params }: RouteContext<"/[org]/workflows/reports/kept/[report]/pdf">,
) {
  const { report: id, ...scope } = await params;
  const context = await requireWorkflows(scope);
  const refused = tooManyPdfs(context);
  if (refused) return refused;
  const kept = await getKeptReport(context, id);
  return reportPdf(context, {
    ...kept,
    about: [kept.workflow_name ?? "All workflows"],
    madeAt: new Date(kept.computed_at),
    madeBy: kept.computed_by ? (kept.computed_by_name ?? "a former member") : "the clock",
  });
}
