import "server-only";

import { createServerClient } from "@supabase/ssr";
import { createClient, type SupabaseClient } from "@supabase/supabase-js";
import { cookies, headers } from "next/headers";
import { connection } from "next/server";
import { cache } from "react";

import { env } from "@/lib/env";

import { COOKIE_OPTIONS } from "./cookies";
import type { Database } from "./database.types";

export type Db = SupabaseClient<Database>;

/**
 * The one client of a request: acts as the signed-in person, so that row-level security decides.
 * `connection()` first: the client reads the clock while it loads the session, which Next allows
 * only in what is rendered for a request.
 */
export const getDb = cache(async (): Promise<Db> => {
  await connection();
  const [jar, incoming] = await Promise.all([cookies(), headers()]);
  const requestId = incoming.get("x-request-id");
  return createServerClient<Database>(
    env().NEXT_PUBLIC_SUPABASE_URL,
    env().NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY,
    {
      cookieOptions: COOKIE_OPTIONS,
      global: requestId ? { headers: { "x-request-id": requestId } } : {},
      cookies: {
        getAll: () => jar.getAll(),
        setAll: (changed) => {
          try {
            for (const { name, value, options } of changed) jar.set(name, value, options);
          } catch {
            // While a page renders, cookies cannot be written; the proxy has refreshed them before.
          }
        },
      },
    },
  );
});

/** A client without a person's cookies: signs in anew to prove a password, or asks as nobody. */
export function createStatelessClient(): Db {
  return createClient<Database>(
    env().NEXT_PUBLIC_SUPABASE_URL,
    env().NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY,
    {
      auth: { persistSession: false, autoRefreshToken: false, detectSessionInUrl: false },
    },
  );
}
