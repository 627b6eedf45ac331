import { PencilRuler } from "lucide-react";
import type { Metadata } from "next";

import { RecordLayout } from "@/components/layout/record-layout";
import { AccessSection } from "@/components/requests/access-section";
import { Banner } from "@/components/ui/banner";
import { Section } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import { Drawing } from "@/components/workflows/drawing";
import { Outline } from "@/components/workflows/outline";
import { RecentSection } from "@/components/workflows/recent-section";
import { RunButton } from "@/components/workflows/run-button";
import { VersionsSection } from "@/components/workflows/versions-section";
import { WorkflowActions } from "@/components/workflows/workflow-actions";
import { WorkflowHeader } from "@/components/workflows/workflow-header";
import { mayGiveAccess } from "@/lib/requests/rules";
import { getWorkflow, requireWorkflows, type WorkflowRecord } from "@/lib/workflows/queries";
import { mayDesign, mayRun } from "@/lib/workflows/rules";

export const metadata: Metadata = { title: "Workflow" };

export default async function WorkflowPage({ params }: PageProps<"/[org]/workflows/[workflow]">) {
  const { workflow: id, ...scope } = await params;
  const context = await requireWorkflows(scope);
  const record = await getWorkflow(context, id);
  const { workflow } = record;
  const part = { record, scope, refusal: mayDesign(context.can) };
  return (
    <>
      <WorkflowHeader
        org={scope.org}
        workflow={workflow}
        actions={
          <>
            <WorkflowActions {...part} />
            <RunButton
              record={record}
              scope={scope}
              refusal={mayRun(context.can, workflow.status)}
            />
          </>
        }
      />
      <RecordLayout
        aside={
          <>
            {workflow.is_offered && !workflow.client_id && (
              <AccessSection
                record={record}
                scope={scope}
                refusal={mayGiveAccess(context.can, workflow.status)}
              />
            )}
            <VersionsSection {...part} />
          </>
        }
      >
        {workflow.description && <p className="max-w-prose text-muted">{workflow.description}</p>}
        {record.has_changes && (
          <Banner title={`The draft has changed since version ${workflow.version}.`}>
            What runs is version {workflow.version} until you publish.
          </Banner>
        )}
        <Picture record={record} org={scope.org} />
        <RecentSection record={record} org={scope.org} />
      </RecordLayout>
    </>
  );
}

/** What is in force; before the first publishing, the draft. */
function Picture({ record, org }: { record: WorkflowRecord; org: string }) {
  const { published, draft, workflow } = record;
  const shown = published ?? draft;
  if (shown.steps.length === 0)
    return (
      <Section title="Nothing drawn yet">
        <EmptyState
          compact
          title="The workflow has no steps"
          action={
            <LinkButton
              href={`/${org}/workflows/${workflow.id}/design`}
              icon={<PencilRuler aria-hidden />}
            >
              Open the designer
            </LinkButton>
          }
        />
      </Section>
    );
  return (
    <>
      <div className="overflow-clip rounded-lg border border-border bg-surface max-md:hidden">
        <Drawing
          label="Drawing of the workflow. The steps below say the same in words."
          draft={shown}
          direction="LR"
          height={320}
        />
      </div>
      <Outline draft={shown} />
    </>
  );
}
