import "server-only";

import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";

import type { StagedRecord, StageMove } from "./rules";

// A closed vocabulary that only a migration changes: asked once per server.
const known = new Map<StagedRecord, StageMove[]>();

/** The moves that records of a type can make by hand. */
export async function listStageMoves(
  { db }: Pick<OrgContext, "db">,
  recordType: StagedRecord,
): Promise<StageMove[]> {
  const remembered = known.get(recordType);
  if (remembered) return remembered;
  const rows = unwrap(await db.rpc("get_stage_moves", { record_type: recordType }));
  const moves = rows.map(({ from_status, to_status, needs_reason }) => ({
    from: from_status,
    to: to_status,
    needsReason: needs_reason,
  }));
  known.set(recordType, moves);
  return moves;
}

/** What stands in a stage, in one currency: a stage with several has several. */
export type StageTotal = {
  status: string;
  currency: string | null;
  record_count: number;
  total_value: number | null;
  weighted_value: number | null;
};

/** Records and values by stage, of everybody or of one owner. */
async function stageTotals(
  { db, organisation }: OrgContext,
  recordType: StagedRecord,
  ownerId?: string,
): Promise<StageTotal[]> {
  return unwrap(
    await db.rpc("stage_totals", {
      organisation_id: organisation.id,
      record_type: recordType,
      ...(ownerId && { owner_id: ownerId }),
    }),
  ) as StageTotal[];
}

type BoardType = "lead" | "deal" | "job" | "submission" | "placement";

/** A board, of everybody or of my own records: cards, totals by stage, and the moves there are. */
export async function getBoard<Row>(context: OrgContext, recordType: BoardType, isMine: boolean) {
  const ownerId = isMine ? context.person.id : undefined;
  const [cards, totals, moves] = await Promise.all([
    listCards<Row>(context, recordType, ownerId),
    stageTotals(context, recordType, ownerId),
    listStageMoves(context, recordType),
  ]);
  return { cards, totals, moves };
}

/** The cards of a board, of everybody or of one owner: of each stage those that came there last, at the top. */
async function listCards<Row>(
  { db, organisation }: OrgContext,
  recordType: BoardType,
  ownerId?: string,
): Promise<Row[]> {
  return unwrap(
    await db.rpc("list_cards", {
      organisation_id: organisation.id,
      record_type: recordType,
      per_stage: CARDS_PER_COLUMN,
      ...(ownerId && { owner_id: ownerId }),
    }),
  ) as Row[];
}

/** How many cards a column of a board shows. */
const CARDS_PER_COLUMN = 50;
