import type { Metadata } from "next";
import type { Route } from "next";

import { PageHeader } from "@/components/layout/page-header";
import { ExecutionReportView } from "@/components/reports/execution-report-view";
import { KeptActions } from "@/components/reports/kept-actions";
import { ReportView } from "@/components/reports/report-view";
import { Badge } from "@/components/ui/badge";
import { Banner } from "@/components/ui/banner";
import { DateTimeText } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import { periodWords } from "@/lib/executions/figures";
import { getKeptReport, type KeptReport } from "@/lib/executions/kept-reports";
import { executionsOf } from "@/lib/executions/report-links";
import { REPORT_WORDS } from "@/lib/executions/report-schema";
import { requireWorkflows } from "@/lib/workflows/queries";

export const metadata: Metadata = { title: "Report" };

/** A report as it was made. */
export default async function KeptReportPage({
  params,
}: PageProps<"/[org]/workflows/reports/kept/[report]">) {
  const { report: id, ...scope } = await params;
  const context = await requireWorkflows(scope);
  const kept = await getKeptReport(context, id);
  const { format } = context;
  const base = `/${scope.org}/workflows/reports`;
  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: "Reports", href: base },
          { label: "Kept reports", href: `${base}/kept` },
        ]}
        title={`${kept.workflow_name ?? "All workflows"}, ${periodWords(kept.period, format)}`}
        status={<Badge>{REPORT_WORDS[kept.report_type]}</Badge>}
        meta={
          <>
            <span>
              Made <DateTimeText value={kept.computed_at} /> by {madeBy(kept)}
            </span>
            <TextLink href={sourceOf(kept, scope.org)}>
              {kept.of === "execution" ? "The execution" : "The figures as they are now"}
            </TextLink>
          </>
        }
        actions={<KeptActions kept={kept} scope={scope} />}
      />
      <div className="grid gap-4">
        {kept.open_count > 0 && (
          <Banner
            title={
              kept.open_count === 1
                ? "One run had not ended when this was made"
                : `${format.number(kept.open_count)} runs had not ended when this was made`
            }
          >
            The clock makes it again while they go on.
          </Banner>
        )}
        {kept.of === "execution" ? (
          <ExecutionReportView report={kept.report} />
        ) : (
          <ReportView
            report={kept.report}
            period={kept.period}
            list={executionsOf(
              scope.org,
              kept.period,
              kept.workflow_id ? { workflow: kept.workflow_id } : {},
            )}
            org={scope.org}
            format={format}
          />
        )}
      </div>
    </>
  );
}

const madeBy = ({ computed_by, computed_by_name }: KeptReport) =>
  computed_by ? (computed_by_name ?? "a former member") : "the clock";

function sourceOf({ of, execution_id, workflow_id, period }: KeptReport, org: string): Route {
  if (of === "execution") return `/${org}/executions/${execution_id}` as Route;
  const workflow = workflow_id ? `&workflow=${workflow_id}` : "";
  return `/${org}/workflows/reports?period=${period.from}..${period.to}${workflow}` as Route;
}
