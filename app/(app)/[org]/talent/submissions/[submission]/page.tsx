import type { Metadata } from "next";
import { Suspense } from "react";

import { RecordHistory } from "@/components/audit/record-history";
import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { InterviewsSection } from "@/components/submissions/interviews-section";
import { OffersSection } from "@/components/submissions/offers-section";
import { SubmissionActions } from "@/components/submissions/submission-actions";
import { SubmissionFacts } from "@/components/submissions/submission-facts";
import { SubmissionStatusBadge } from "@/components/submissions/submission-status-badge";
import { Section } from "@/components/ui/card";
import { Prose } from "@/components/ui/prose";
import { Skeleton } from "@/components/ui/skeleton";
import { WorkplanPanel } from "@/components/workplans/workplan-panel";
import { listStageMoves } from "@/lib/stages/queries";
import { getSubmission } from "@/lib/submissions/queries";
import { requireTalent } from "@/lib/talent/context";
import { mayWriteTalent } from "@/lib/talent/rules";

export const metadata: Metadata = { title: "Submission" };

export default async function SubmissionPage({
  params,
}: PageProps<"/[org]/talent/submissions/[submission]">) {
  const { submission: id, ...scope } = await params;
  const context = await requireTalent(scope);
  const [record, moves, interviewMoves, offerMoves] = await Promise.all([
    getSubmission(context, id),
    listStageMoves(context, "submission"),
    listStageMoves(context, "interview"),
    listStageMoves(context, "offer"),
  ]);
  const { submission, interviews } = record;
  const shared = { scope, refusal: mayWriteTalent(context.can) };
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Submissions", href: `/${scope.org}/talent/submissions` }]}
        title={submission.title}
        status={<SubmissionStatusBadge status={submission.status} />}
        meta={submission.account_name}
        actions={<SubmissionActions record={record} moves={moves} {...shared} />}
      />
      <RecordLayout aside={<SubmissionFacts record={record} org={scope.org} />}>
        <InterviewsSection
          submission={submission}
          interviews={interviews}
          moves={interviewMoves}
          timezone={context.formats.timezone}
          {...shared}
        />
        <OffersSection record={record} moves={offerMoves} {...shared} />
        <Section title="Notes">
          <Prose empty="None yet.">{submission.notes}</Prose>
        </Section>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <WorkplanPanel
            context={context}
            record={{
              type: "submission",
              id,
              name: submission.title,
              owner_id: submission.owner_id,
            }}
          />
        </Suspense>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <RecordHistory context={context} record={{ type: "submission", id }} />
        </Suspense>
      </RecordLayout>
    </>
  );
}
