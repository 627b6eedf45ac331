import { randomBytes } from "node:crypto";
import { renameSync, writeFileSync } from "node:fs";
import path from "node:path";
import MailComposer from "nodemailer/lib/mail-composer/index.js";

/**
 * Delivers mail into a folder, one `.eml` file each, in the order of their names.
 * @param {string} dir
 */
export function mailFolder(dir) {
  return {
    async send({ to, subject, text, html }) {
      const from = "Countersign <no-reply@localhost>";
      const message = await new MailComposer({ from, to, subject, text, html }).compile().build();
      const name = `${new Date().toISOString().replaceAll(/[:.]/g, "-")}-${randomBytes(3).toString("hex")}.eml`;
      const draft = path.join(dir, `.${name}`);
      writeFileSync(draft, message);
      // Renamed when complete: a reader that polls the folder never sees half a mail.
      renameSync(draft, path.join(dir, name));
    },
  };
}
