import type { BoardColumn, BoardMove } from "./types";

/** The columns after a card has moved to the top of another one. */
export function moveCard<Card extends { id: string }>(
  columns: readonly BoardColumn<Card>[],
  { card, from, to }: { card: Card; from: string; to: string },
): BoardColumn<Card>[] {
  return columns.map((column) => {
    const others = column.cards.filter(({ id }) => id !== card.id);
    if (column.id === to)
      return { ...column, cards: [card, ...others], count: column.count + (from === to ? 0 : 1) };
    return column.id === from ? { ...column, cards: others, count: column.count - 1 } : column;
  });
}

/** The move between two columns, if there is one. */
export function findMove(moves: readonly BoardMove[], from: string, to: string) {
  return moves.find((move) => move.from === from && move.to === to);
}
