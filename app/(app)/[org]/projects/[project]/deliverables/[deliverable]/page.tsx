import type { Metadata } from "next";
import { Suspense } from "react";

import { RecordTimeline } from "@/components/comments/record-timeline";
import { Checklist } from "@/components/deliverables/checklist";
import { DeliverableFacts } from "@/components/deliverables/deliverable-facts";
import { DeliverableHeader } from "@/components/deliverables/deliverable-header";
import { DeliverableProgress } from "@/components/deliverables/progress-slider";
import { StandingBanner } from "@/components/deliverables/standing-banner";
import { FilesSection } from "@/components/files/files-section";
import { RecordLayout } from "@/components/layout/record-layout";
import { DeliverableCriteria } from "@/components/quality/deliverable-criteria";
import { SignaturePanel } from "@/components/signatures/signature-panel";
import { DeliverableDefects } from "@/components/tickets/deliverable-defects";
import { Section } from "@/components/ui/card";
import { Prose } from "@/components/ui/prose";
import { Skeleton } from "@/components/ui/skeleton";
import { requireProject } from "@/lib/auth/context";
import { getDeliverable } from "@/lib/deliverables/queries";
import { editRefusal, isOverdue, offersFor, progressRefusal } from "@/lib/deliverables/rules";
import { todayIn } from "@/lib/format";
import { assessRefusal, linkRefusal } from "@/lib/quality/rules";
import { REGISTERS } from "@/lib/quality/schema";

type Props = PageProps<"/[org]/projects/[project]/deliverables/[deliverable]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await params).deliverable };
}

export default async function DeliverablePage({ params }: Props) {
  const { deliverable: reference, ...scope } = await params;
  const context = await requireProject(scope);
  const record = await getDeliverable(context, reference);
  const { deliverable, milestone, signing } = record;
  const { id, status, due_date, description } = deliverable;
  const { can, project, person, formats } = context;

  const actor = { can, isAssignee: deliverable.assignee_id === person.id };
  const standing = {
    status,
    isBaselineLocked: milestone.baseline_locked,
    reviewers: signing.signers.customer,
  };
  const contentRefusal = editRefusal(actor, standing);
  const base = `/${scope.org}/projects/${scope.project}`;
  const label = `${deliverable.reference} ${deliverable.name}`;

  return (
    <>
      <DeliverableHeader
        record={record}
        scope={scope}
        project={project.name}
        offers={offersFor(actor, standing, project.review_required)}
        canPlan={can("deliverable.write")}
      />
      <RecordLayout
        aside={
          <>
            <SignaturePanel
              title="Sign-off"
              signable={signing}
              ledger={record.ledger}
              scope={scope}
              label={label}
              formats={formats}
            />
            <DeliverableFacts
              record={record}
              isOverdue={isOverdue(
                { status, dueDate: due_date },
                todayIn(formats.timezone, new Date()),
              )}
              milestonesHref={`${base}/milestones`}
            />
          </>
        }
      >
        <StandingBanner record={record} canEdit={contentRefusal === null} />
        <DeliverableProgress
          deliverable={deliverable}
          scope={scope}
          refusal={progressRefusal(actor, standing)}
        />
        <Section title="Description">
          <Prose empty="None yet. Say what it is, and how one sees that it is done.">
            {description}
          </Prose>
        </Section>
        <Checklist deliverableId={id} tasks={record.tasks} scope={scope} refusal={contentRefusal} />
        <DeliverableDefects context={context} deliverableId={id} defects={record.defects} />
        <FilesSection
          deliverableId={id}
          files={record.files}
          scope={scope}
          refusal={contentRefusal}
        />
        {REGISTERS.filter(
          (register) => project.features[register] || record[register].length > 0,
        ).map((register) => (
          <DeliverableCriteria
            key={register}
            register={register}
            criteria={record[register]}
            deliverable={deliverable}
            scope={scope}
            linkRefusal={linkRefusal(can, status)}
            isAssessor={can("quality.assess")}
            assessRefusal={assessRefusal(can, status)}
          />
        ))}
        <Suspense fallback={<Skeleton className="h-40" />}>
          <RecordTimeline context={context} subject={{ type: "deliverable", id }} />
        </Suspense>
      </RecordLayout>
    </>
  );
}
