import type { Formatter } from "@/lib/format";
import { type Block, displayValue } from "@/lib/signatures/blocks";
import { contentTitle, describeContent } from "@/lib/signatures/content";
import { readContent } from "@/lib/signatures/ledger-export";
import type { ExportedEntry } from "@/lib/signatures/ledger";
import { roleName, SIDE_NAMES, SUBJECTS } from "@/lib/signatures/rules";
import type { LedgerSubject, Side } from "@/lib/signatures/types";

/*
 * Draws the ledger without any framework. Text goes in as text, never as markup: what the file says
 * may be written by anybody.
 */

type Child = Node | string | null | false;

/** An element with attributes and children. */
export function element(
  tag: string,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElement {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const child of children) if (child) made.append(child);
  return made;
}

const ACTIONS: Record<string, string> = {
  signed: "signed",
  withdrawn: "withdrew the signature",
  voided: "made a signature void by a change",
  appointed: "appointed",
  accepted: "accepted to sign",
  removed: "removed",
};

/** One entry: who did what, when; opened, all that was signed and hashed. */
export function drawEntry(entry: ExportedEntry, isBroken: boolean, format: Formatter): HTMLElement {
  const content = readContent(entry.content);
  const subject = SUBJECTS[entry.subject_type as LedgerSubject]?.title ?? entry.subject_type;
  return element(
    "details",
    { class: isBroken ? "entry broken" : "entry", id: `entry-${entry.position}` },
    element(
      "summary",
      {},
      element("b", {}, `${entry.position}. ${contentTitle(content)}`),
      element(
        "span",
        {},
        `${subject}: ${entry.signer_name} ${ACTIONS[entry.action] ?? entry.action}, ${moment(entry.signed_at)}`,
      ),
      isBroken && element("strong", { class: "fault" }, "Broken here"),
    ),
    drawFacts([
      ["Signer", entry.signer_name],
      ["Role", roleName(entry.signer_role)],
      ["Side", SIDE_NAMES[entry.side as Side] ?? entry.side],
      ["Time", moment(entry.signed_at)],
      ["Statement", entry.statement],
      ["Hash of the content", entry.content_hash],
      ["Hash of the entry before", entry.previous_hash],
      ["Hash of this entry", entry.entry_hash],
    ]),
    element("h3", {}, "What was signed"),
    ...describeContent(content).map((block) => drawBlock(block, format)),
  );
}

/** UTC, to the second, so that everybody reads the same. */
export function moment(signedAt: string): string {
  return signedAt.replace("T", " ").replace(/(\.\d+)?Z$/, " UTC");
}

function drawBlock(block: Block, format: Formatter): HTMLElement {
  return element("section", {}, element("h4", {}, block.title), drawBody(block, format));
}

function drawBody(block: Block, format: Formatter): HTMLElement {
  switch (block.kind) {
    case "facts":
      return drawFacts(block.facts.map(({ label, value }) => [label, displayValue(value, format)]));
    case "prose":
      return element("p", { class: "prose" }, block.text ?? "None.");
    case "table":
      return block.rows.length === 0
        ? element("p", {}, block.empty)
        : drawTable(
            block.columns,
            block.rows.map(({ cells }) => cells.map((cell) => displayValue(cell, format))),
          );
    case "changes":
      return drawTable(
        ["Field", "Before", "After"],
        block.changes.map(({ label, before, after }) => [
          label,
          displayValue(before, format),
          displayValue(after, format),
        ]),
      );
  }
}

function drawFacts(facts: [string, string][]): HTMLElement {
  return element(
    "dl",
    {},
    ...facts.map(([label, value]) =>
      element("div", {}, element("dt", {}, label), element("dd", {}, value)),
    ),
  );
}

function drawTable(columns: string[], rows: string[][]): HTMLElement {
  return element(
    "table",
    {},
    element(
      "thead",
      {},
      element("tr", {}, ...columns.map((column) => element("th", { scope: "col" }, column))),
    ),
    element(
      "tbody",
      {},
      ...rows.map((row) => element("tr", {}, ...row.map((cell) => element("td", {}, cell)))),
    ),
  );
}
