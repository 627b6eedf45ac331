"use client";

import { unstable_rethrow } from "next/navigation";
import { useOptimistic, useRef, useState, useTransition } from "react";

import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/action-result";

import { findMove, moveCard } from "./move-card";
import type { BoardColumn, BoardMove } from "./types";

/** The menu has closed by then. */
const FOCUS_MS = 150;

type Dragged<Card> = { card: Card; from: string };

type BoardOptions<Card> = {
  columns: readonly BoardColumn<Card>[];
  moves: readonly BoardMove[];
  cardName: (card: Card) => string;
  onMove: (card: Card, to: string) => Promise<ActionResult<unknown>>;
  onAsk: (card: Card, to: string) => void;
};

/**
 * Cards on their way. A move shows at once and goes back, with the reason, when it is refused; one
 * that needs a reason is asked about first, and moves when the answer is there.
 */
export function useBoard<Card extends { id: string }>(options: BoardOptions<Card>) {
  const { moves, cardName, onMove, onAsk } = options;
  const [columns, shift] = useOptimistic([...options.columns], moveCard<Card>);
  const [isPending, startTransition] = useTransition();
  const [dragged, setDragged] = useState<Dragged<Card> | null>(null);
  const [said, say] = useState("");
  const board = useRef<HTMLDivElement>(null);

  const move = (card: Card, from: string, to: string) => {
    const allowed = findMove(moves, from, to);
    if (!allowed) return;
    if (allowed.needsReason) return onAsk(card, to);
    const label = columns.find(({ id }) => id === to)?.label ?? to;
    setTimeout(() => keepFocus(board.current, card.id), FOCUS_MS);
    startTransition(async () => {
      shift({ card, from, to });
      try {
        const result = await onMove(card, to);
        if (result.ok) say(`${cardName(card)} is in ${label} now.`);
        else toast.error(`${cardName(card)} was not moved`, { description: result.message });
      } catch (failure) {
        unstable_rethrow(failure);
        toast.error(`${cardName(card)} was not moved`, {
          description: "The server could not be reached. Nothing has changed; try again.",
        });
      }
    });
  };

  return {
    board,
    columns,
    isPending,
    said,
    move,
    dragged,
    drag: setDragged,
    /** Whether what is being dragged may be dropped there. */
    accepts: (to: string) => dragged !== null && findMove(moves, dragged.from, to) !== undefined,
    drop: (to: string) => {
      if (dragged) move(dragged.card, dragged.from, to);
      setDragged(null);
    },
  };
}

/** A moved card is a new element in its new column: whoever moved it by keyboard stays with it. */
function keepFocus(board: HTMLElement | null, id: string) {
  if (document.activeElement !== document.body) return;
  board
    ?.querySelector<HTMLElement>(`[data-board-card="${CSS.escape(id)}"] [data-board-link]`)
    ?.focus();
}
