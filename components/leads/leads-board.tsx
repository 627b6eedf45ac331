"use client";

import type { OrgScope } from "@/lib/auth/context";
import type { LeadRow } from "@/lib/leads/queries";
import type { StageTotal } from "@/lib/stages/queries";
import type { StageMove } from "@/lib/stages/rules";
import { StageBoard } from "@/components/stages/stage-board";
import { Avatar } from "@/components/ui/avatar";
import { MoneyText } from "@/components/ui/format";

import { LEAD_STATUS } from "./lead-status-badge";

type LeadsBoardProps = {
  cards: LeadRow[];
  totals: StageTotal[];
  moves: StageMove[];
  scope: OrgScope;
  refusal: string | null;
};

/** Leads by stage. Converting is not a move: it is done on the lead's page. */
export function LeadsBoard({ scope, ...board }: LeadsBoardProps) {
  return (
    <StageBoard
      {...board}
      recordType="lead"
      label="Leads by stage"
      stages={LEAD_STATUS}
      listHref={`/${scope.org}/pipeline/leads`}
      cardName={({ full_name }) => full_name}
      scope={scope}
    >
      {({ company, value, currency, owner_name }) => (
        <>
          {company && <p className="truncate text-xs text-muted">{company}</p>}
          <p className="mt-1 flex items-center justify-between gap-2 text-xs">
            <span>{value !== null && <MoneyText value={value} currency={currency} />}</span>
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
