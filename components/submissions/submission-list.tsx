import type { ReactNode } from "react";

import { RecordList } from "@/components/layout/record-list";
import { DateTimeText } from "@/components/ui/format";
import type { SubmissionRow } from "@/lib/submissions/queries";

import { SubmissionStatusBadge } from "./submission-status-badge";

/** Who is put forward for a job, or what a candidate is put forward for. */
export function SubmissionList({
  submissions,
  by,
  org,
  actions,
}: {
  submissions: SubmissionRow[];
  /** What each is known by here. */
  by: "candidate" | "job";
  org: string;
  actions?: ReactNode;
}) {
  return (
    <RecordList
      title="Submissions"
      empty={by === "candidate" ? "Nobody is put forward yet." : "Not put forward for a job yet."}
      actions={actions}
      records={submissions.map((submission) => ({
        id: submission.id,
        name: by === "candidate" ? submission.candidate_name : submission.job_title,
        href: `/${org}/talent/submissions/${submission.id}`,
        detail: submission.next_interview_at ? (
          <>
            Interview on <DateTimeText value={submission.next_interview_at} />
          </>
        ) : (
          by === "job" && submission.account_name
        ),
        facts: <SubmissionStatusBadge status={submission.status} />,
      }))}
    />
  );
}
