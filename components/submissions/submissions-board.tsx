"use client";

import { StageBoard } from "@/components/stages/stage-board";
import { RateText } from "@/components/talent/rate-text";
import { Avatar } from "@/components/ui/avatar";
import { DateTimeText } from "@/components/ui/format";
import type { OrgScope } from "@/lib/auth/context";
import type { StageTotal } from "@/lib/stages/queries";
import type { StageMove } from "@/lib/stages/rules";
import type { SubmissionRow } from "@/lib/submissions/queries";

import { SUBMISSION_STATUS } from "./submission-status-badge";

type SubmissionsBoardProps = {
  cards: SubmissionRow[];
  totals: StageTotal[];
  moves: StageMove[];
  scope: OrgScope;
  refusal: string | null;
};

/** Submissions by stage. Being placed is no move: it comes from accepting the offer, on the page. */
export function SubmissionsBoard({ scope, ...board }: SubmissionsBoardProps) {
  return (
    <StageBoard
      {...board}
      recordType="submission"
      label="Submissions by stage"
      stages={SUBMISSION_STATUS}
      listHref={`/${scope.org}/talent/submissions`}
      cardName={({ candidate_name }) => candidate_name}
      scope={scope}
    >
      {({ job_title, account_name, next_interview_at, owner_name, ...rate }) => (
        <>
          <p className="truncate text-xs text-muted">
            {job_title}
            {account_name && `, ${account_name}`}
          </p>
          {next_interview_at && (
            <p className="mt-1 text-xs">
              Interview <DateTimeText value={next_interview_at} />
            </p>
          )}
          <p className="mt-1 flex items-center justify-between gap-2 text-xs">
            <span>
              {rate.submitted_rate !== null && (
                <RateText
                  value={rate.submitted_rate}
                  unit={rate.rate_unit}
                  currency={rate.currency}
                />
              )}
            </span>
            {owner_name && (
              <span className="flex min-w-0 items-center gap-1.5 text-muted">
                <Avatar name={owner_name} size="sm" />
                <span className="truncate">{owner_name}</span>
              </span>
            )}
          </p>
        </>
      )}
    </StageBoard>
  );
}
