import type { Metadata } from "next";

import { ReportFilters } from "@/components/executions/report-filters";
import { ReportView } from "@/components/executions/report-view";
import { PageHeader } from "@/components/layout/page-header";
import { WorkflowTabs } from "@/components/workflows/workflow-tabs";
import { getChoices } from "@/lib/choices/queries";
import { daysOf, getReport, periodOf, reportParams } from "@/lib/executions/reports";
import { todayIn } from "@/lib/format";
import { requireWorkflows } from "@/lib/workflows/queries";

export const metadata: Metadata = { title: "Reports" };

/** How workflows went in a period; without one, in the last thirty days. */
export default async function ReportsPage({
  params,
  searchParams,
}: PageProps<"/[org]/workflows/reports">) {
  const scope = await params;
  const context = await requireWorkflows(scope);
  const state = reportParams.parse(await searchParams);
  const period = periodOf(
    state,
    todayIn(context.organisation.settings.defaults.timezone, new Date()),
  );
  const [report, filters] = await Promise.all([
    getReport(context, state, period),
    getChoices(context, "workflows", "clients"),
  ]);
  return (
    <>
      <PageHeader title="Reports">
        <WorkflowTabs org={scope.org} canDesign={context.can("workflow.design")} />
      </PageHeader>
      <ReportFilters
        filters={filters}
        values={{
          ...period,
          workflow: state.filters.workflow[0] ?? null,
          client: state.filters.client[0] ?? null,
        }}
      />
      <ReportView report={report} period={period} eachDay={daysOf(period)} org={scope.org} />
    </>
  );
}
