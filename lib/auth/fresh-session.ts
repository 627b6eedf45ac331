import "server-only";

import type { Db } from "@/lib/supabase/server";

/**
 * Whether this session was opened within a quarter of an hour, by a password or by a link from the mailbox: it may set
 * a password. The database knows, and refuses every other one.
 */
export async function hasFreshSession(db: Db): Promise<boolean> {
  const { data } = await db.rpc("has_fresh_session");
  return data ?? false;
}
