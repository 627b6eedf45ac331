import { mkdirSync, renameSync, writeFileSync } from "node:fs";
import path from "node:path";

import nodemailer from "nodemailer";

import type { mailEnv } from "@/worker/env";

export type Mail = { id: string; to: string; subject: string; html: string; text: string };
export type Send = (mail: Mail) => Promise<void>;

/** How mail leaves: by SMTP, or, where there is none, into a folder as one `.eml` file each. */
export function makeTransport(env: ReturnType<typeof mailEnv>): Send {
  const { smtpUrl, from, appUrl, folder } = env;
  const host = new URL(appUrl).hostname;
  // The same for each try: a mail that did leave before is known again where it arrives.
  const envelope = ({ id, ...mail }: Mail) => ({
    ...mail,
    from,
    messageId: `<mail.${id}@${host}>`,
  });
  if (smtpUrl) {
    // A server that does not answer must not hold the mail's row for ever.
    const smtp = nodemailer.createTransport(smtpUrl, {
      connectionTimeout: 10_000,
      greetingTimeout: 10_000,
      socketTimeout: 30_000,
    } as object);
    return async (mail) => void (await smtp.sendMail(envelope(mail)));
  }
  const printer = nodemailer.createTransport({ streamTransport: true, buffer: true });
  return async (mail) => {
    const { message } = await printer.sendMail(envelope(mail));
    mkdirSync(folder, { recursive: true });
    const name = `${new Date().toISOString().replaceAll(/[:.]/g, "-")}-${mail.id.slice(0, 8)}.eml`;
    // Renamed when complete: a reader that polls the folder never sees half a mail.
    writeFileSync(path.join(folder, `.${name}`), message as Buffer);
    renameSync(path.join(folder, `.${name}`), path.join(folder, name));
  };
}
