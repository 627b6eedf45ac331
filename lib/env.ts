import "server-only";

import { z } from "zod";

/*
 * What the web server reads from its environment, checked once. Read through the whole
 * `process.env`, because Next writes `process.env.NEXT_PUBLIC_…` into the build wherever it is
 * named, and one build must run against any Supabase.
 */
const schema = z.object({
  NEXT_PUBLIC_SUPABASE_URL: z.url(),
  NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: z.string().min(20),
  APP_URL: z.url().default("http://localhost:3000"),
  /** Only local mode shows the mail that was not sent. */
  LOCAL_MAIL_DIR: z.string().optional(),
});

let parsed: z.infer<typeof schema> | undefined;

/** The environment. Throws, naming what is missing, when it is incomplete. */
export function env() {
  const source = { ...process.env };
  parsed ??= schema.parse(source);
  return parsed;
}
