import type { ReactNode } from "react";

/** A move that cards can make by hand. */
export type BoardMove = { from: string; to: string; needsReason: boolean };

export type BoardColumn<Card> = {
  id: string;
  label: string;
  /** The first cards of the column; the table has all of them. */
  cards: readonly Card[];
  /** How many there are, shown or not. */
  count: number;
  /** Under the label: what they are worth together. */
  summary?: ReactNode;
  /** The table, filtered to this column. */
  href: string;
};
