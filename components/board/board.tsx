"use client";

import { type ReactNode, useState } from "react";

import { Menu } from "@/components/ui/menu";
import { PendingBar } from "@/components/ui/progress";
import type { ActionResult } from "@/lib/action-result";

import { BoardCard } from "./board-card";
import { BoardColumnView } from "./board-column";
import { findMove } from "./move-card";
import type { BoardColumn, BoardMove } from "./types";
import { useBoard } from "./use-board";
import { useCardKeys } from "./use-card-keys";

type BoardProps<Card> = {
  /** What the cards are, in the plural. */
  label: string;
  columns: readonly BoardColumn<Card>[];
  moves: readonly BoardMove[];
  cardName: (card: Card) => string;
  cardHref: (card: Card) => string;
  /** What a card says under its name. */
  children: (card: Card) => ReactNode;
  /** Why the person may not move cards, in words. */
  refusal: string | null;
  /** Moves a card for good. */
  onMove: (card: Card, to: string) => Promise<ActionResult<unknown>>;
  /** A move that needs a reason: ask, and move when it is given. */
  onAsk: (card: Card, to: string) => void;
};

/**
 * Records by stage. A card moves by dragging, or by its menu (`m` on a focused card); only where it
 * may. On a phone there is one column at a time.
 */
export function Board<Card extends { id: string }>(props: BoardProps<Card>) {
  const { label, moves, cardName, cardHref, children, refusal } = props;
  const { board, columns, isPending, said, move, dragged, drag, accepts, drop } = useBoard(props);
  const [onPhone, setOnPhone] = useState(props.columns[0]?.id);
  useCardKeys(board);

  return (
    <div className="relative grid gap-3">
      <PendingBar isPending={isPending} />
      <StagePicker columns={columns} shown={onPhone} onShow={setOnPhone} />
      <div
        ref={board}
        role="region"
        aria-label={label}
        aria-busy={isPending}
        tabIndex={0}
        className="flex items-stretch gap-3 md:h-[calc(100dvh-13.5rem)] md:min-h-80 md:overflow-x-auto md:pb-2 max-md:block"
      >
        {columns.map((column) => (
          <BoardColumnView
            key={column.id}
            label={column.label}
            count={column.count}
            shown={column.cards.length}
            summary={column.summary}
            href={column.href}
            isOnPhone={column.id === onPhone}
            dropState={
              dragged && dragged.from !== column.id
                ? accepts(column.id)
                  ? "open"
                  : "closed"
                : null
            }
            onDrop={() => drop(column.id)}
          >
            {column.cards.map((card) => (
              <BoardCard
                key={card.id}
                id={card.id}
                name={cardName(card)}
                href={cardHref(card)}
                refusal={refusal}
                places={columns.filter(({ id }) => findMove(moves, column.id, id))}
                isDragged={dragged?.card.id === card.id}
                onDrag={(isDragged) => drag(isDragged ? { card, from: column.id } : null)}
                onMove={(to) => move(card, column.id, to)}
              >
                {children(card)}
              </BoardCard>
            ))}
          </BoardColumnView>
        ))}
      </div>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </div>
  );
}

/** Which stage a phone shows. */
function StagePicker<Card>({
  columns,
  shown,
  onShow,
}: {
  columns: readonly BoardColumn<Card>[];
  shown: string | undefined;
  onShow: (id: string) => void;
}) {
  const current = columns.find(({ id }) => id === shown);
  return (
    <div className="md:hidden">
      <Menu
        label="Stage"
        variant="secondary"
        placement="bottom start"
        items={columns.map(({ id, label, count }) => ({
          id,
          label: `${label} (${count})`,
          isSelected: id === shown,
          onAction: () => onShow(id),
        }))}
      >
        Stage: {current?.label}
      </Menu>
    </div>
  );
}
