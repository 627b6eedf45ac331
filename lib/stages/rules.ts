/** The records that move from stage to stage; as in `private.stage_moves`. */
export const STAGED_RECORDS = [
  "account",
  "lead",
  "deal",
  "job",
  "candidate",
  "submission",
  "interview",
  "offer",
  "placement",
] as const;
export type StagedRecord = (typeof STAGED_RECORDS)[number];

/** A move that a record can make by hand. */
export type StageMove = { from: string; to: string; needsReason: boolean };

/** The moves of a record that stands somewhere, the next stage first. */
export function movesFrom(
  moves: readonly StageMove[],
  status: string,
  order: readonly string[],
): StageMove[] {
  return moves
    .filter(({ from }) => from === status)
    .toSorted((a, b) => distance(order, status, a.to) - distance(order, status, b.to));
}

/** Forwards from where it stands, then round to what lies before it. */
function distance(order: readonly string[], from: string, to: string): number {
  return (order.indexOf(to) - order.indexOf(from) + order.length) % order.length;
}
