"use client";

import { StageBoard } from "@/components/stages/stage-board";
import { Avatar } from "@/components/ui/avatar";
import { MoneyText } from "@/components/ui/format";
import type { OrgScope } from "@/lib/auth/context";
import type { DealRow } from "@/lib/deals/queries";
import type { StageTotal } from "@/lib/stages/queries";
import type { StageMove } from "@/lib/stages/rules";

import { DEAL_STATUS } from "./deal-status-badge";
import { ExpectedClose } from "./expected-close";

type DealsBoardProps = {
  cards: DealRow[];
  totals: StageTotal[];
  moves: StageMove[];
  scope: OrgScope;
  refusal: string | null;
};

/** Deals by stage. */
export function DealsBoard({ scope, ...board }: DealsBoardProps) {
  return (
    <StageBoard
      {...board}
      recordType="deal"
      label="Deals by stage"
      stages={DEAL_STATUS}
      listHref={`/${scope.org}/pipeline/deals`}
      cardName={({ name }) => name}
      scope={scope}
    >
      {(deal) => (
        <>
          {deal.account_name && <p className="truncate text-xs text-muted">{deal.account_name}</p>}
          <p className="mt-1 flex items-center justify-between gap-2 text-xs">
            {deal.value !== null && <MoneyText value={deal.value} currency={deal.currency} />}
            <span className="ms-auto flex shrink-0 items-center gap-1.5 text-muted">
              {deal.expected_close && <ExpectedClose deal={deal} />}
              {deal.owner_name && (
                <span title={deal.owner_name} className="flex">
                  <Avatar name={deal.owner_name} size="sm" />
                  <span className="sr-only">{deal.owner_name}</span>
                </span>
              )}
            </span>
          </p>
        </>
      )}
    </StageBoard>
  );
}
