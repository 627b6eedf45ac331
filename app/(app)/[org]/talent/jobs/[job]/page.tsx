import type { Metadata } from "next";
import { Suspense } from "react";

import { RecordHistory } from "@/components/audit/record-history";
import { JobActions } from "@/components/jobs/job-actions";
import { JobFacts } from "@/components/jobs/job-facts";
import { JobStatusBadge } from "@/components/jobs/job-status-badge";
import { PageHeader } from "@/components/layout/page-header";
import { RecordLayout } from "@/components/layout/record-layout";
import { PlacementList } from "@/components/placements/placement-list";
import { CreateSubmissionButton } from "@/components/submissions/create-submission-button";
import { SubmissionList } from "@/components/submissions/submission-list";
import { Section } from "@/components/ui/card";
import { Prose } from "@/components/ui/prose";
import { Skeleton } from "@/components/ui/skeleton";
import { WorkplanPanel } from "@/components/workplans/workplan-panel";
import { getJob } from "@/lib/jobs/queries";
import { listStageMoves } from "@/lib/stages/queries";
import { requireTalent } from "@/lib/talent/context";
import { meOf } from "@/lib/talent/me";
import { mayWriteTalent } from "@/lib/talent/rules";

export const metadata: Metadata = { title: "Job" };

export default async function JobPage({ params }: PageProps<"/[org]/talent/jobs/[job]">) {
  const { job: id, ...scope } = await params;
  const context = await requireTalent(scope);
  const [record, moves] = await Promise.all([getJob(context, id), listStageMoves(context, "job")]);
  const { job, submissions, placements } = record;
  const refusal = mayWriteTalent(context.can);
  const isOpen = job.status === "open";
  return (
    <>
      <PageHeader
        breadcrumbs={[{ label: "Jobs", href: `/${scope.org}/talent/jobs` }]}
        title={job.title}
        status={<JobStatusBadge status={job.status} />}
        meta={job.account_name}
        actions={<JobActions job={job} moves={moves} scope={scope} refusal={refusal} />}
      />
      <RecordLayout aside={<JobFacts job={job} org={scope.org} />}>
        <SubmissionList
          submissions={submissions}
          by="candidate"
          org={scope.org}
          actions={
            <CreateSubmissionButton
              scope={scope}
              me={meOf(context)}
              job={{ id: job.id, name: job.title }}
              variant={isOpen && !refusal ? "primary" : "secondary"}
              size="sm"
              refusal={refusal ?? (isOpen ? null : "Open the job first.")}
            />
          }
        />
        <PlacementList placements={placements} by="candidate" org={scope.org} />
        <Section title="Description">
          <Prose empty="None yet.">{job.description}</Prose>
        </Section>
        <Section title="Notes" description="For your own people only.">
          <Prose empty="None yet.">{job.notes}</Prose>
        </Section>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <WorkplanPanel
            context={context}
            record={{ type: "job", id, name: job.title, owner_id: job.owner_id }}
          />
        </Suspense>
        <Suspense fallback={<Skeleton className="h-40" />}>
          <RecordHistory context={context} record={{ type: "job", id: job.id }} />
        </Suspense>
      </RecordLayout>
    </>
  );
}
