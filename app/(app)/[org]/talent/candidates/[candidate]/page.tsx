import type { Metadata } from "next";
import { Suspense } from "react";

import { RecordHistory } from "@/components/audit/record-history";
import { CandidateActions } from "@/components/candidates/candidate-actions";
import { CandidateFacts } from "@/components/candidates/candidate-facts";
import { CandidateInterviews } from "@/components/candidates/candidate-interviews";
import { CandidateStatusBadge } from "@/components/candidates/candidate-status-badge";
import { SkillsSection } from "@/components/candidates/skills-section";
import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { PlacementList } from "@/components/placements/placement-list";
import { CreateSubmissionButton } from "@/components/submissions/create-submission-button";
import { SubmissionList } from "@/components/submissions/submission-list";
import { Section } from "@/components/ui/card";
import { Prose } from "@/components/ui/prose";
import { Skeleton } from "@/components/ui/skeleton";
import { WorkplanPanel } from "@/components/workplans/workplan-panel";
import { getCandidate } from "@/lib/candidates/queries";
import { listStageMoves } from "@/lib/stages/queries";
import { requireTalent } from "@/lib/talent/context";
import { meOf } from "@/lib/talent/me";
import { mayWriteTalent } from "@/lib/talent/rules";

export const metadata: Metadata = { title: "Candidate" };

export default async function CandidatePage({
  params,
}: PageProps<"/[org]/talent/candidates/[candidate]">) {
  const { candidate: id, ...scope } = await params;
  const context = await requireTalent(scope);
  const [record, moves] = await Promise.all([
    getCandidate(context, id),
    listStageMoves(context, "candidate"),
  ]);
  const { candidate, skills, submissions, interviews, placements } = record;
  const { status, full_name: name } = candidate;
  const refusal = mayWriteTalent(context.can);
  const isFree = status !== "do_not_contact";
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Candidates", href: `/${scope.org}/talent/candidates` }]}
        title={name}
        status={<CandidateStatusBadge status={status} />}
        meta={candidate.job_title}
        actions={
          <CandidateActions candidate={candidate} moves={moves} scope={scope} refusal={refusal} />
        }
      />
      <RecordLayout aside={<CandidateFacts candidate={candidate} />}>
        <SubmissionList
          submissions={submissions}
          by="job"
          org={scope.org}
          actions={
            <CreateSubmissionButton
              scope={scope}
              me={meOf(context)}
              candidate={{ id, name }}
              variant={status === "active" && !refusal ? "primary" : "secondary"}
              size="sm"
              refusal={refusal ?? (isFree ? null : "They asked not to be contacted.")}
            />
          }
        />
        <CandidateInterviews interviews={interviews} org={scope.org} />
        <PlacementList placements={placements} by="job" org={scope.org} />
        <SkillsSection candidateId={id} skills={skills} scope={scope} refusal={refusal} />
        <Section title="Résumé">
          <Prose empty="None yet.">{candidate.resume_note}</Prose>
        </Section>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <WorkplanPanel
            context={context}
            record={{ type: "candidate", id, name, owner_id: candidate.owner_id }}
          />
        </Suspense>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <RecordHistory context={context} record={{ type: "candidate", id }} />
        </Suspense>
      </RecordLayout>
    </>
  );
}
