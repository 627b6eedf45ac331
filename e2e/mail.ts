import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { expect } from "@playwright/test";

import { readEml, seenText } from "@/lib/mail/eml";
import { stack } from "@/supabase/tests/world";

/** The first link of the newest mail to an address whose subject matches; waits until there is one. */
export async function mailedLink(to: string, subject: RegExp): Promise<string> {
  let link: string | undefined;
  await expect(() => {
    link = /https?:\/\/[^\s"<>]+\/(?:auth\/confirm|invite|[a-z0-9-]+\/projects)[^\s"<>]*/.exec(
      readMail(to, subject) ?? "",
    )?.[0];
    expect(link, `a mail to ${to}`).toBeDefined();
  }).toPass({ timeout: 20_000 });
  return link ?? "";
}

/** Waits until a mail to an address whose subject matches says this. */
export async function expectMail(to: string, subject: RegExp, text: RegExp) {
  await expect.poll(() => readMail(to, subject), { timeout: 20_000 }).toMatch(text);
}

/** What is seen of the newest mail to an address whose subject matches. */
function readMail(to: string, subject: RegExp): string | undefined {
  const { mailDir } = stack;
  const mail = readdirSync(mailDir)
    .filter((name) => name.endsWith(".eml"))
    .toSorted()
    .toReversed()
    .map((name) => readEml(readFileSync(path.join(mailDir, name), "utf8")))
    .find((candidate) => candidate.to.includes(to) && subject.test(candidate.subject));
  return mail && seenText(mail);
}
