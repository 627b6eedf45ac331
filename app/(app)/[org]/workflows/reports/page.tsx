import { Archive } from "lucide-react";
import type { Metadata } from "next";

import { PageHeader } from "@/components/layout/page-header";
import { ReportFilters } from "@/components/reports/report-filters";
import { ReportView } from "@/components/reports/report-view";
import { LinkButton } from "@/components/ui/link";
import { WorkflowTabs } from "@/components/workflows/workflow-tabs";
import { getChoices } from "@/lib/choices/queries";
import { executionsOf } from "@/lib/executions/report-links";
import { getReport, narrowed, periodOf, reportParams } from "@/lib/executions/reports";
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
  const period = periodOf(state, context);
  const { workflow, client } = narrowed(state);
  const [report, filters] = await Promise.all([
    getReport(context, state, period),
    getChoices(context, "workflows", "clients"),
  ]);
  return (
    <>
      <PageHeader
        title="Reports"
        actions={
          <LinkButton href={`/${scope.org}/workflows/reports/kept`} icon={<Archive aria-hidden />}>
            Kept reports
          </LinkButton>
        }
      >
        <WorkflowTabs org={scope.org} canDesign={context.can("workflow.design")} />
      </PageHeader>
      <ReportFilters
        filters={filters}
        values={{ ...period, workflow: workflow ?? null, client: client ?? null }}
      />
      <ReportView
        report={report}
        period={period}
        list={executionsOf(scope.org, period, narrowed(state))}
        org={scope.org}
        format={context.format}
      />
    </>
  );
}
