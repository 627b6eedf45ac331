import "server-only";

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

import { env } from "@/lib/env";

import { readEml, seenText } from "./eml";

const SHOWN = 100;

export type LocalMail = { name: string; to: string; subject: string; date: string };

/** The newest mails that were written to files instead of sent; null where mail is really sent. */
export async function listLocalMail(): Promise<LocalMail[] | null> {
  const folder = env().LOCAL_MAIL_DIR;
  if (!folder) return null;
  const names = (await readdir(folder))
    .filter((name) => NAME.test(name))
    .toSorted()
    .toReversed();
  return Promise.all(
    names.slice(0, SHOWN).map(async (name) => {
      const { to, subject, date } = readEml(await readFile(path.join(folder, name), "utf8"));
      return { name, to, subject, date };
    }),
  );
}

/** One of them, as text; null when there is none of that name. */
export async function getLocalMail(name: string) {
  const folder = env().LOCAL_MAIL_DIR;
  // The name comes from an address: nothing in it may lead out of the folder.
  if (!folder || !NAME.test(name)) return null;
  const source = await readFile(path.join(folder, name), "utf8").catch(() => null);
  if (source === null) return null;
  const mail = readEml(source);
  return { ...mail, seen: seenText(mail) };
}

const NAME = /^[\w-]+\.eml$/;
