import "server-only";

import type { AuditLine } from "@/lib/audit/describe";
import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";

export type Comment = {
  id: string;
  body: string;
  created_at: string;
  edited_at: string | null;
  created_by: string | null;
  /** Null when the account is gone. */
  author_name: string | null;
  lock_version: number;
};

export type RecordTimelineData = {
  /** Oldest first. */
  comments: Comment[];
  /** The latest hundred lines, newest first. */
  history: AuditLine[];
  /** What the ids in the history are called. */
  names: Record<string, string>;
};

/** Comments on a record, and its history. */
export async function getTimeline(
  { db }: Pick<OrgContext, "db">,
  recordId: string,
): Promise<RecordTimelineData> {
  return unwrap(
    await db.rpc("get_timeline", { record_id: recordId }),
  ) as unknown as RecordTimelineData;
}
