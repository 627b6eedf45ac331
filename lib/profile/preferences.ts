import "server-only";

import { cookies } from "next/headers";

const YEAR_SECONDS = 31_536_000;

/**
 * Brings a person's choices to this browser, where the shell reads them before anything else is known.
 * Scripts may read and change them: the switches in the menus are for this browser alone.
 */
export async function bringPreferences({
  theme,
  shortcuts_enabled,
}: {
  theme: string;
  shortcuts_enabled: boolean;
}) {
  const jar = await cookies();
  const options = { path: "/", maxAge: YEAR_SECONDS, sameSite: "lax" } as const;
  jar.set("theme", theme, options);
  jar.set("shortcuts", shortcuts_enabled ? "on" : "off", options);
}
