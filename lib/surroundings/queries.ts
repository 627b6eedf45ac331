import "server-only";

import { cache } from "react";

import type { AuditLine } from "@/lib/audit/describe";
import type { OrgContext } from "@/lib/auth/context";
import type { Comment } from "@/lib/comments/queries";
import { unwrap } from "@/lib/errors";
import type { RecordWork } from "@/lib/workplans/queries";

/** Any kind of record: those without workplans have none. */
export type RecordKey = { type: string; id: string };

export type Surroundings = RecordWork & {
  /** Oldest first. */
  comments: Comment[];
  /** The latest hundred lines, newest first. */
  history: AuditLine[];
  /** What the ids in the history are called. */
  names: Record<string, string>;
};

const read = cache(
  async (db: OrgContext["db"], record_type: string, record_id: string) =>
    unwrap(await db.rpc("get_surroundings", { record_type, record_id })) as unknown as Surroundings,
);

/**
 * What stands around a record: its workplans and activities, comments and history. The sections of a page ask for it
 * each for itself; the page makes one call.
 */
export const getSurroundings = ({ db }: Pick<OrgContext, "db">, { type, id }: RecordKey) =>
  read(db, type, id);
