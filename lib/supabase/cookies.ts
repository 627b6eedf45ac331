import { SESSION_COOKIE } from "@/lib/auth/headers";

/**
 * The session's cookies. Not readable by scripts: the browser never talks to Supabase itself. `lax`,
 * so that a link in a mail finds the person signed in.
 */
export const COOKIE_OPTIONS = {
  name: SESSION_COOKIE,
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure:
    process.env.NODE_ENV === "production" &&
    (process.env["APP_URL"]?.startsWith("https:") ?? false),
} as const;
