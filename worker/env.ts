import path from "node:path";

import { z } from "zod";

const schema = z.object({
  /** Links in mails begin with it. */
  APP_URL: z
    .url()
    .default("http://localhost:3000")
    .transform((url) => url.replace(/\/+$/, "")),
  SMTP_URL: z
    .string()
    .optional()
    .transform((url) => url || undefined),
  MAIL_FROM: z
    .string()
    .optional()
    .transform((from) => from || "Countersign <no-reply@localhost>"),
  STATE_DIR: z.string().default(".local"),
  LOCAL_MAIL_DIR: z.string().optional(),
});

/** What carrying mail reads from the environment. */
export function mailEnv(source: NodeJS.ProcessEnv = process.env) {
  const { APP_URL, SMTP_URL, MAIL_FROM, STATE_DIR, LOCAL_MAIL_DIR } = schema.parse(source);
  return {
    appUrl: APP_URL,
    smtpUrl: SMTP_URL,
    from: MAIL_FROM,
    folder: LOCAL_MAIL_DIR ?? path.resolve(STATE_DIR, "mail"),
  };
}
