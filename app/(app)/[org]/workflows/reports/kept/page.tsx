import type { Metadata } from "next";

import { PageHeader } from "@/components/layout/page-header";
import { KeptReportsTable } from "@/components/reports/kept-reports-table";
import { MakeReportButton } from "@/components/reports/make-report-button";
import { WorkflowTabs } from "@/components/workflows/workflow-tabs";
import { getChoices } from "@/lib/choices/queries";
import { listKeptReports } from "@/lib/executions/kept-reports";
import { keptReportList } from "@/lib/executions/report-schema";
import { todayIn } from "@/lib/format";
import { requireWorkflows } from "@/lib/workflows/queries";

export const metadata: Metadata = { title: "Kept reports" };

/** The reports that were made, by the clock or by somebody. */
export default async function KeptReportsPage({
  params,
  searchParams,
}: PageProps<"/[org]/workflows/reports/kept">) {
  const scope = await params;
  const context = await requireWorkflows(scope);
  const state = keptReportList.parse(await searchParams);
  const [{ rows, page }, { workflows }] = await Promise.all([
    listKeptReports(context, state),
    getChoices(context, "workflows"),
  ]);
  const today = todayIn(context.organisation.settings.defaults.timezone, new Date());
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Reports", href: `/${scope.org}/workflows/reports` }]}
        title="Kept reports"
        actions={<MakeReportButton scope={scope} workflows={workflows} today={today} />}
      >
        <WorkflowTabs org={scope.org} canDesign={context.can("workflow.design")} />
      </PageHeader>
      <KeptReportsTable rows={rows} page={page} workflows={workflows} scope={scope} />
    </>
  );
}
