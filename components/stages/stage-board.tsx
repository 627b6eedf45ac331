"use client";

import { type ReactNode, useState } from "react";

import { Board } from "@/components/board/board";
import { ViewSwitch } from "@/components/board/view-switch";
import { TableFilter } from "@/components/data-table/table-filter";
import { useListUrl } from "@/components/data-table/use-list-url";
import type { Tone } from "@/components/ui/tone";
import type { OrgScope } from "@/lib/auth/context";
import { moveRecord } from "@/lib/stages/actions";
import type { StageTotal } from "@/lib/stages/queries";
import type { StagedRecord, StageMove } from "@/lib/stages/rules";

import { type AskedMove, ReasonDialog } from "./reason-dialog";
import { StageSum } from "./stage-sum";

type StagedCard = { id: string; lock_version: number; status: string };

type StageBoardProps<Card extends StagedCard> = {
  recordType: StagedRecord;
  label: string;
  /** The stages in their order, with their words. */
  stages: Record<string, { label: string; tone: Tone }>;
  cards: readonly Card[];
  totals: readonly StageTotal[];
  moves: readonly StageMove[];
  /** The list of the same records: a column leads to it. */
  listHref: string;
  cardName: (card: Card) => string;
  scope: OrgScope;
  refusal: string | null;
  /** Buttons at the right of the toolbar. */
  toolbar?: ReactNode;
  children: (card: Card) => ReactNode;
};

/** The board of a staged record: columns with counts and sums, and moves as the database has them. */
export function StageBoard<Card extends StagedCard>(props: StageBoardProps<Card>) {
  const { recordType, label, stages, cards, totals, moves, listHref, cardName, scope } = props;
  const url = useListUrl();
  const [asked, setAsked] = useState<AskedMove | null>(null);
  const stageName = (status: string) => stages[status]?.label ?? status;
  const columns = Object.keys(stages).map((status) => {
    const sums = totals.filter((total) => total.status === status);
    return {
      id: status,
      label: stageName(status),
      cards: cards.filter((card) => card.status === status),
      count: sums.reduce((count, { record_count }) => count + record_count, 0),
      summary: <StageSum totals={sums} />,
      href: `${listHref}?status=${status}${url.get("mine") ? "&mine=1" : ""}`,
    };
  });
  return (
    <div className="grid gap-3">
      <div role="search" className="flex flex-wrap items-center gap-2">
        <TableFilter filter={{ kind: "flag", key: "mine", label: "Mine" }} url={url} />
        <div className="ms-auto flex items-center gap-2">
          {props.toolbar}
          <ViewSwitch view="board" />
        </div>
      </div>
      <Board
        label={label}
        columns={columns}
        moves={moves}
        cardName={cardName}
        cardHref={({ id }) => `${listHref}/${id}`}
        refusal={props.refusal}
        onMove={({ id, lock_version }, status) =>
          moveRecord(scope, { record_type: recordType, id, lock_version, status })
        }
        onAsk={(card, to) =>
          setAsked({ id: card.id, lock_version: card.lock_version, name: cardName(card), to })
        }
      >
        {props.children}
      </Board>
      <ReasonDialog
        recordType={recordType}
        asked={asked}
        stageName={stageName}
        scope={scope}
        onClose={() => setAsked(null)}
      />
    </div>
  );
}
