import "server-only";

import type { Db } from "@/lib/supabase/server";

/**
 * Whether a link from the mailbox has just opened this session: it may set a password without the present one. The
 * database knows.
 */
export async function mayResetPassword(db: Db): Promise<boolean> {
  const { data } = await db.rpc("may_reset_password");
  return data ?? false;
}
