"use client";

import { StageBoard } from "@/components/stages/stage-board";
import { RateText } from "@/components/talent/rate-text";
import { DateText } from "@/components/ui/format";
import type { OrgScope } from "@/lib/auth/context";
import type { PlacementRow } from "@/lib/placements/queries";
import type { StageTotal } from "@/lib/stages/queries";
import type { StageMove } from "@/lib/stages/rules";

import { PLACEMENT_STATUS } from "./placement-status-badge";

type Props = {
  cards: PlacementRow[];
  totals: StageTotal[];
  moves: StageMove[];
  scope: OrgScope;
  refusal: string | null;
};

/** Placements by stage. */
export function PlacementsBoard({ scope, ...board }: Props) {
  return (
    <StageBoard
      {...board}
      recordType="placement"
      label="Placements by stage"
      stages={PLACEMENT_STATUS}
      listHref={`/${scope.org}/talent/placements`}
      cardName={({ candidate_name }) => candidate_name}
      scope={scope}
    >
      {({ job_title, account_name, start_date, end_date, bill_rate, rate_unit, currency }) => (
        <>
          <p className="truncate text-xs text-muted">
            {job_title}
            {account_name && `, ${account_name}`}
          </p>
          <p className="mt-1 flex flex-wrap items-center justify-between gap-x-2 text-xs">
            <span>
              <DateText value={start_date} />
              {end_date && (
                <>
                  {" "}
                  to <DateText value={end_date} />
                </>
              )}
            </span>
            {bill_rate !== null && (
              <RateText value={bill_rate} unit={rate_unit} currency={currency} />
            )}
          </p>
        </>
      )}
    </StageBoard>
  );
}
