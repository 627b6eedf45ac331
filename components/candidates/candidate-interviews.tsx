import { InterviewStatusBadge } from "@/components/submissions/part-status-badges";
import { RecordList } from "@/components/layout/record-list";
import { DateTimeText } from "@/components/ui/format";
import type { Interview } from "@/lib/submissions/queries";

/** A candidate's interviews, whatever job they are for. */
export function CandidateInterviews({ interviews, org }: { interviews: Interview[]; org: string }) {
  if (interviews.length === 0) return null;
  return (
    <RecordList
      title="Interviews"
      empty=""
      records={interviews.map(({ id, submission_id, job_title, round, starts_at, status }) => ({
        id,
        name: `${job_title}, round ${round}`,
        href: `/${org}/talent/submissions/${submission_id}`,
        detail: <DateTimeText value={starts_at} />,
        facts: <InterviewStatusBadge status={status} />,
      }))}
    />
  );
}
