import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { Suspense } from "react";

import { RecordTimeline } from "@/components/comments/record-timeline";
import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { BaselineHistory } from "@/components/milestones/baseline-history";
import { BreachBanner } from "@/components/milestones/breach-banner";
import { MilestoneActions } from "@/components/milestones/milestone-actions";
import { MilestoneDeliverables } from "@/components/milestones/milestone-deliverables";
import { MilestoneFacts } from "@/components/milestones/milestone-facts";
import { MilestoneStatusBadge } from "@/components/milestones/milestone-status-badge";
import { MilestoneVariations } from "@/components/milestones/milestone-variations";
import { SignOnPhone } from "@/components/signatures/sign-on-phone";
import { SignaturePanel } from "@/components/signatures/signature-panel";
import { Section } from "@/components/ui/card";
import { Prose } from "@/components/ui/prose";
import { Skeleton } from "@/components/ui/skeleton";
import { WorkplanPanel } from "@/components/workplans/workplan-panel";
import { requireProject } from "@/lib/auth/context";
import { mayWriteDeliverables } from "@/lib/deliverables/rules";
import { findMilestoneReference, getMilestone } from "@/lib/milestones/queries";
import { mayGrow, mayWriteMilestones } from "@/lib/milestones/rules";
import { mayWriteVariations } from "@/lib/variations/rules";

type Props = PageProps<"/[org]/projects/[project]/milestones/[milestone]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).milestone };
}

export default async function MilestonePage({ params }: Props) {
  const { milestone: reference, ...scope } = await params;
  const context = await requireProject(scope);
  const base = `/${scope.org}/projects/${scope.project}`;
  const known = await findMilestoneReference(context, reference);
  if (known) redirect(`${base}/milestones/${known}` as Route);
  const record = await getMilestone(context, reference);
  const { milestone, ledger } = record;
  const { features } = context.project;
  const label = `${milestone.reference} ${milestone.name}`;

  return (
    <>
      <PageHeader
        breadcrumbs={[
          { label: context.project.name, href: base },
          { label: "Milestones", href: `${base}/milestones` },
        ]}
        title={label}
        status={<MilestoneStatusBadge status={milestone.status} />}
        actions={
          <>
            <MilestoneActions
              milestone={milestone}
              scope={scope}
              refusal={mayWriteMilestones(context.can)}
            />
            {[record.baseline, record.certificate].map((signable) => (
              <SignOnPhone
                key={signable.subject_type}
                signable={signable}
                scope={scope}
                label={label}
              />
            ))}
          </>
        }
      />
      <RecordLayout
        aside={
          <>
            {features.baselines && (
              <SignaturePanel
                title="Baseline"
                signable={record.baseline}
                ledger={ledger}
                scope={scope}
                label={label}
                formats={context.formats}
              />
            )}
            {features.certificates && (
              <SignaturePanel
                title="Acceptance"
                signable={record.certificate}
                ledger={ledger}
                scope={scope}
                label={label}
                formats={context.formats}
              />
            )}
            <MilestoneFacts milestone={milestone} />
          </>
        }
      >
        <BreachBanner
          milestone={milestone}
          breachedBy={record.breached_by_name}
          scope={scope}
          refusal={mayWriteVariations(context)}
        />
        {milestone.description && (
          <Section title="Description">
            <Prose>{milestone.description}</Prose>
          </Section>
        )}
        <Section title="Acceptance criteria">
          <Prose empty="None yet. Both sides need them before they can sign the baseline.">
            {milestone.acceptance_criteria}
          </Prose>
        </Section>
        <MilestoneDeliverables
          record={record}
          href={`${base}/deliverables`}
          add={{
            scope,
            milestoneId: milestone.id,
            refusal: mayWriteDeliverables(context.can) ?? mayGrow(milestone),
          }}
        />
        {features.variations && (
          <MilestoneVariations variations={record.variations} href={`${base}/variations`} />
        )}
        {context.organisation.is_member && (
          <Suspense fallback={<Skeleton className="h-40" />}>
            <WorkplanPanel
              context={context}
              record={{ type: "milestone", id: milestone.id, name: milestone.name }}
            />
          </Suspense>
        )}
        <BaselineHistory baselines={record.baselines} variationsHref={`${base}/variations`} />
        <Suspense fallback={<Skeleton className="h-40" />}>
          <RecordTimeline context={context} subject={{ type: "milestone", id: milestone.id }} />
        </Suspense>
      </RecordLayout>
    </>
  );
}
