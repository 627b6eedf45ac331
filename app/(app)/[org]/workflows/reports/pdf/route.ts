import type { NextRequest } from "next/server";

import { tooManyPdfs } from "@/components/pdf/answer";
import { reportPdf } from "@/components/reports/pdf/answer";
import { getChoices } from "@/lib/choices/queries";
import { getReport, narrowed, periodOf, reportParams } from "@/lib/executions/reports";
import { requireWorkflows } from "@/lib/workflows/queries";

/** A report as PDF, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/workflows/reports/pdf">,
) {
  const context = await requireWorkflows(await params);
  const refused = tooManyPdfs(context);
  if (refused) return refused;
  const state = reportParams.parse(Object.fromEntries(request.nextUrl.searchParams));
  const period = periodOf(state, context);
  const { workflow, client } = narrowed(state);
  const [report, filters] = await Promise.all([
    getReport(context, state, period),
    workflow || client ? getChoices(context, "workflows", "clients") : null,
  ]);
  const nameOf = (choices: { value: string; label: string }[] | undefined, id: string) =>
    choices?.find(({ value }) => value === id)?.label ?? "one that is gone";
  return reportPdf(context, {
    of: "period",
    report,
    period,
    about: [
      workflow ? nameOf(filters?.workflows, workflow) : "All workflows",
      ...(client ? [nameOf(filters?.clients, client)] : []),
    ],
    madeAt: new Date(),
    madeBy: context.person.full_name,
  });
}
