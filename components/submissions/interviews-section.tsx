import { CreateInterviewButton } from "@/components/submissions/interview-dialogs";
import { Section } from "@/components/ui/card";
import { DateTimeText } from "@/components/ui/format";
import { Prose } from "@/components/ui/prose";
import type { OrgScope } from "@/lib/auth/context";
import type { StageMove } from "@/lib/stages/rules";
import type { Interview, Submission } from "@/lib/submissions/queries";
import { whyClosed } from "@/lib/submissions/rules";

import { InterviewActions } from "./interview-actions";
import { INTERVIEW_MODE, InterviewStatusBadge } from "./part-status-badges";

type Props = {
  submission: Submission;
  interviews: Interview[];
  moves: StageMove[];
  timezone: string;
  scope: OrgScope;
  refusal: string | null;
};

/** The interviews of a submission, in their order. */
export function InterviewsSection({ submission, interviews, timezone, ...rest }: Props) {
  const { scope, refusal } = rest;
  const lastRound = Math.max(0, ...interviews.map(({ round }) => round));
  return (
    <Section
      title="Interviews"
      flush
      actions={
        <CreateInterviewButton
          submissionId={submission.id}
          round={Math.min(20, lastRound + 1)}
          scope={scope}
          refusal={refusal ?? whyClosed(submission.status)}
        />
      }
    >
      {interviews.length === 0 && <p className="px-4 py-3 text-muted">None planned yet.</p>}
      <ul>
        {interviews.map((interview) => (
          <li key={interview.id} className="border-b border-separator px-4 py-2 last:border-0">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
              <span className="min-w-0 flex-1 basis-56">
                <span className="font-medium">Round {interview.round}</span>{" "}
                <DateTimeText value={interview.starts_at} />
                <span className="block text-xs text-muted">{detailsOf(interview)}</span>
              </span>
              <InterviewStatusBadge status={interview.status} />
              <InterviewActions interview={interview} timezone={timezone} {...rest} />
            </div>
            {interview.rating !== null && <p className="mt-1">Rated {interview.rating} of 5</p>}
            {interview.feedback && <Prose>{interview.feedback}</Prose>}
            {interview.status_reason && (
              <p className="text-muted">Reason: {interview.status_reason}</p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function detailsOf({ duration_minutes, mode, location, interviewers }: Interview): string {
  return [
    `${duration_minutes} minutes`,
    INTERVIEW_MODE[mode].toLowerCase(),
    location,
    interviewers && `with ${interviewers}`,
  ]
    .filter(Boolean)
    .join(", ");
}
