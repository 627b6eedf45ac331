import "server-only";

import type { PersonContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";

/** The person's own profile, as its form edits it. */
export async function getProfile({ db, person }: PersonContext) {
  const found = unwrap(
    await db
      .from("profiles")
      .select("full_name, email, timezone, theme, shortcuts_enabled, lock_version")
      .eq("id", person.id)
      .single(),
  );
  return { ...found, theme: found.theme as "system" | "light" | "dark" };
}

export type Profile = Awaited<ReturnType<typeof getProfile>>;
