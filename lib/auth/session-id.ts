import "server-only";

import { decodeJwt } from "jose";

import type { Db } from "@/lib/supabase/server";

/** The id of the present session, from its token; the database is what verifies it. */
export async function findSessionId(auth: Db["auth"]): Promise<string | null> {
  const { data } = await auth.getSession();
  if (!data.session) return null;
  const { session_id: id } = decodeJwt(data.session.access_token);
  return typeof id === "string" ? id : null;
}
