import type { Metadata } from "next";

import { BatchGallery } from "@/components/batches/batch-gallery";
import { FollowExecution } from "@/components/executions/follow-execution";
import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { ReportRunButton } from "@/components/portal/report-run-button";
import { RunActions } from "@/components/portal/run-actions";
import { RunDecisions } from "@/components/portal/run-decisions";
import { RunFacts } from "@/components/portal/run-log";
import { RunSteps } from "@/components/portal/run-steps";
import { WaitingBadge } from "@/components/portal/waiting-badge";
import { Banner } from "@/components/ui/banner";
import { Section } from "@/components/ui/card";
import { requireClient } from "@/lib/auth/context";
import { getBatch } from "@/lib/batches/queries";
import { isMaking } from "@/lib/batches/rules";
import { isOver } from "@/lib/executions/rules";
import { getRun } from "@/lib/portal/queries";
import { reportRefusal, retryRefusal, runWaitsFor, steerRefusal } from "@/lib/portal/rules";

export const metadata: Metadata = { title: "Run" };

/** A run as it goes: what it asks, its images, its steps by name. */
export default async function PortalRunPage({ params }: PageProps<"/portal/[client]/runs/[run]">) {
  const { run: id, ...where } = await params;
  const context = await requireClient(where);
  const [run, { items }] = await Promise.all([getRun(context, id), getBatch(context, id)]);
  const { client, organisation, mayAsClient } = context;
  const scope = { org: organisation.slug };
  const refusal = steerRefusal(mayAsClient);
  const ticketRefusal = reportRefusal(mayAsClient);
  const reporting = {
    run: { id: run.id, name: run.workflow.name },
    clientId: client.id,
    scope,
    base: `/portal/${client.id}/tickets`,
  };
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Runs", href: `/portal/${client.id}/runs` }]}
        title={run.workflow.name}
        status={<WaitingBadge status={run.status} waitsFor={runWaitsFor(run)} />}
        actions={
          <>
            <ReportRunButton {...reporting} refusal={ticketRefusal} />
            <RunActions
              id={run.id}
              status={run.status}
              scope={scope}
              hasImages={items.length > 0}
              isMaking={isMaking(items)}
              refusal={
                run.status === "failed" ? retryRefusal(run.has_access, mayAsClient) : refusal
              }
            />
          </>
        }
      />
      <FollowExecution
        id={run.id}
        movedAt={run.moved_at}
        isOpen={!isOver(run.status) || isMaking(items)}
      />
      <RecordLayout aside={<RunFacts run={run} />}>
        {run.error && (
          <Banner tone="danger" title={run.status === "failed" ? "It failed" : "It was cancelled"}>
            {run.error}
          </Banner>
        )}
        <RunDecisions run={run} scope={scope} />
        {items.length > 0 && (
          <Section title="Images">
            <BatchGallery
              executionId={run.id}
              items={items}
              refusal={refusal}
              isCancelled={run.status === "cancelled"}
              reporting={reporting}
              reportRefusal={ticketRefusal}
            />
          </Section>
        )}
        <RunSteps run={run} />
      </RecordLayout>
    </>
  );
}
