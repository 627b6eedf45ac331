import { createFormatter, DEFAULT_FORMAT } from "@/lib/format";
import { type LedgerExport, readExport } from "@/lib/signatures/ledger-export";
import { type ChainVerdict, verdictSentence, verifyChain } from "@/lib/signatures/ledger";

import { drawEntry, element, moment } from "./draw";

/*
 * The third verifier: this program, bundled into one HTML file by scripts/build-verifier.mjs. It asks
 * nobody: the ledger is inside the file, or in a file that the person chooses.
 */

const format = createFormatter(DEFAULT_FORMAT);

function start() {
  const embedded = document.querySelector("#ledger")?.textContent?.trim();
  if (embedded) void show(embedded);
  document
    .querySelector<HTMLInputElement>("#file")
    ?.addEventListener("change", async ({ currentTarget }) => {
      const [file] = (currentTarget as HTMLInputElement).files ?? [];
      if (file) await show(await file.text());
    });
  document.querySelector<HTMLFormElement>("#find")?.addEventListener("submit", (event) => {
    event.preventDefault();
    find(document.querySelector<HTMLInputElement>("#hash")?.value ?? "");
  });
}

let shown: LedgerExport | null = null;
let isWhole = false;

async function show(json: string) {
  shown = readExport(parse(json));
  const ledger = shown;
  say("#found", "", "");
  if (!ledger) {
    replace("#entries");
    return say(
      "#verdict",
      "bad",
      "This is not an exported ledger, or not a whole one. Nothing was verified.",
    );
  }
  const verdict = await verifyChain(ledger.entries);
  isWhole = verdict.valid;
  say("#verdict", verdict.valid ? "good" : "bad", verdictSentence(verdict));
  say(
    "#about",
    "muted",
    `${ledger.organisation}, project ${ledger.project.reference} ${ledger.project.name}. Exported ${moment(ledger.exported_at)}. ${comparison(verdict, ledger)}`,
  );
  replace(
    "#entries",
    ...ledger.entries.map((entry) =>
      drawEntry(entry, entry.position === verdict.broken_position, format),
    ),
  );
}

/** Whether this recomputation and the database's own, at the time of the export, came to the same. */
function comparison(mine: ChainVerdict, { verdict }: LedgerExport): string {
  const isSame =
    mine.valid === verdict.valid &&
    mine.head_hash === verdict.head_hash &&
    mine.entries === verdict.entries;
  return isSame
    ? "The database said the same when it was exported."
    : "The database said otherwise when it was exported: the file may have been changed.";
}

/** Finds the entry with a hash that somebody holds, from a certificate or a mail. */
function find(text: string) {
  const hash = text.trim().toLowerCase();
  const entry = shown?.entries.find(({ entry_hash }) => hash !== "" && entry_hash === hash);
  if (!entry) return say("#found", "bad", "No entry of this ledger has that hash.");
  const place = `It is entry ${entry.position} of ${shown?.entries.length} in this ledger`;
  if (isWhole) say("#found", "good", `${place}.`);
  else say("#found", "bad", `${place}, but the chain is broken.`);
  const drawn = document.querySelector<HTMLDetailsElement>(`#entry-${entry.position}`);
  drawn?.setAttribute("open", "");
  drawn?.scrollIntoView();
}

function say(where: string, kind: string, text: string) {
  const place = document.querySelector(where);
  if (!place) return;
  place.className = kind;
  place.textContent = text;
}

function replace(where: string, ...children: Node[]) {
  document
    .querySelector(where)
    ?.replaceChildren(...(children.length > 0 ? children : [element("p", {}, "No entries.")]));
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

if (typeof document === "undefined") Object.assign(globalThis, { verifyChain });
else start();
