"use client";

import { StageBoard } from "@/components/stages/stage-board";
import { RateText } from "@/components/talent/rate-text";
import { Avatar } from "@/components/ui/avatar";
import type { OrgScope } from "@/lib/auth/context";
import type { JobRow } from "@/lib/jobs/queries";
import type { StageTotal } from "@/lib/stages/queries";
import type { StageMove } from "@/lib/stages/rules";

import { JOB_STATUS } from "./job-status-badge";

type JobsBoardProps = {
  cards: JobRow[];
  totals: StageTotal[];
  moves: StageMove[];
  scope: OrgScope;
  refusal: string | null;
};

/** Jobs by stage, with how many places of each are taken. */
export function JobsBoard({ scope, ...board }: JobsBoardProps) {
  return (
    <StageBoard
      {...board}
      recordType="job"
      label="Jobs by stage"
      stages={JOB_STATUS}
      listHref={`/${scope.org}/talent/jobs`}
      cardName={({ title }) => title}
      scope={scope}
    >
      {({ account_name, placement_count, openings, owner_name, ...rate }) => (
        <>
          {account_name && <p className="truncate text-xs text-muted">{account_name}</p>}
          <p className="mt-1 flex flex-wrap items-center justify-between gap-x-2 text-xs">
            <span>
              {placement_count} of {openings} filled
            </span>
            {rate.bill_rate !== null && (
              <RateText value={rate.bill_rate} unit={rate.rate_unit} currency={rate.currency} />
            )}
          </p>
          {owner_name && (
            <p className="mt-1 flex items-center gap-1.5 text-xs text-muted">
              <Avatar name={owner_name} size="sm" />
              <span className="truncate">{owner_name}</span>
            </p>
          )}
        </>
      )}
    </StageBoard>
  );
}
