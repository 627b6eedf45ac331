import fc from "fast-check";
import { extractText, getDocumentProxy } from "unpdf";
import { expect, test } from "vitest";

import { createFormatter, DEFAULT_FORMAT } from "@/lib/format";
import { type Block, displayValue } from "@/lib/signatures/blocks";
import { describeContent } from "@/lib/signatures/content";
import {
  type DocumentEntry,
  type SignedDocument,
  toSignedDocument,
  utc,
} from "@/lib/signatures/documents";
import { contentOf } from "@/lib/signatures/testing";
import { SUBJECT_TYPES } from "@/lib/signatures/types";

import { LEVEL } from "./document";
import { createPrinter } from "@/components/pdf/fonts";
import { renderSignedDocument } from "./render";

const format = createFormatter(DEFAULT_FORMAT);
const hash = (digit: string) => digit.repeat(64);

/** Where lines break is the page's business, not the record's. */
const squeeze = (text: string) => text.replaceAll(/\s+/g, "").normalize("NFC");

async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)));
  // The foot of a page may stand in the middle of a paragraph that goes on.
  return squeeze(text.map((page) => page.split("Issued 2026")[0]).join("\n"));
}

function textsOf(block: Block): string[] {
  switch (block.kind) {
    case "facts":
      return block.facts.flatMap(({ label, value }) => [label, displayValue(value, format)]);
    case "prose":
      return [block.text ?? "None."];
    case "table":
      return block.rows.length === 0
        ? [block.empty]
        : block.rows.flatMap(({ cells }) => cells.map((cell) => displayValue(cell, format)));
    case "changes":
      return block.changes.flatMap(({ label, before, after }) => [
        label,
        displayValue(before, format),
        displayValue(after, format),
      ]);
  }
}

function documentOf(content: Record<string, unknown>): SignedDocument {
  const signed = {
    subject_type: content["subject"] as DocumentEntry["subject_type"],
    subject_id: "00000000-0000-4000-8000-000000000001",
    action: "signed",
    content,
    content_hash: hash("c"),
    statement: "On behalf of the supplier I certify that this milestone has been achieved.",
    signed_at: "2026-11-21T02:18:56.390689+00:00",
  } as const;
  const entries: DocumentEntry[] = [
    {
      ...signed,
      position: 11,
      side: "supplier",
      signer_name: "Zoë Ångström",
      signer_role: "supplier_pm",
      entry_hash: hash("a"),
    },
    {
      ...signed,
      position: 12,
      side: "customer",
      signer_name: "Łukasz Жук",
      signer_role: "customer_pm",
      entry_hash: hash("b"),
    },
  ];
  const made = toSignedDocument(entries, { valid: true, entries: 12 }, "2026-11-22T08:00:00Z");
  if (!made) throw new Error("no document");
  return made;
}

test("the text of a certificate is the record: what was signed, who, when, where in the ledger", async () => {
  const content = {
    subject: "milestone_certificate",
    organisation: "Northwind Delivery",
    client: "Acme Logistics",
    project: { reference: "PRJ-001", name: "Warehouse rollout", currency: "GBP" },
    baseline_version: 2,
    milestone: {
      reference: "MS-001",
      name: "Discovery",
      start_date: "2030-01-01",
      end_date: "2030-04-15",
      budget: "900.00",
      billable: "1250.00",
      payment_percent: "12.50",
      acceptance_criteria: "The report is agreed.\nEvery finding has an owner – or a reason.",
    },
    deliverables: [
      {
        reference: "DEL-001",
        name: "Report",
        delivered_date: "2030-04-10",
        supplier: "Zoë Ångström",
        customer: "Łukasz Жук",
      },
    ],
  };
  const text = await textOf(
    await renderSignedDocument(documentOf(content), "https://countersign.example.com/"),
  );
  const expected = [
    "Acceptance certificate",
    "MS-001 Discovery",
    "Northwind Delivery",
    "Acme Logistics",
    "PRJ-001",
    "Warehouse rollout",
    "Baseline version2",

    "Start01 Jan 2030",
    "End15 Apr 2030",
    "Billable£1,250.00",
    "Budget£900.00",
    "Share of the contract12.5%",

    "The report is agreed. Every finding has an owner – or a reason.",
    "DEL-001Report10 Apr 2030Zoë ÅngströmŁukasz Жук",

    "Zoë Ångström Supplier PM, for the supplier",
    "Łukasz Жук Customer PM, for the customer",
    utc("2026-11-21T02:18:56.390689+00:00"),
    "Ledger position11",
    "Ledger position12",
    hash("a"),
    hash("b"),
    hash("c"),
    LEVEL,
    "chain of 12 entries held",
    `https://countersign.example.com/verify/${hash("b")}`,
  ];
  for (const part of expected) expect(text).toContain(squeeze(part));
});

test("whatever was signed is printed, also what the font cannot draw", async () => {
  const print = await createPrinter();
  expect(print("中 ✓")).toBe("[U+4E2D] [U+2713]");
  const contents = SUBJECT_TYPES.flatMap((subject) =>
    fc.sample(contentOf(subject), { numRuns: 2, seed: 7 }),
  );
  for (const content of contents) {
    const text = await textOf(
      await renderSignedDocument(documentOf(content), "https://example.com"),
    );
    for (const block of describeContent(content)) {
      for (const part of [block.title, ...textsOf(block)])
        expect(text).toContain(squeeze(print(part)));
    }
  }
}, 30_000);

test("what nobody was asked to sign says so", async () => {
  const document = {
    ...documentOf(fc.sample(contentOf("milestone_certificate"), { numRuns: 1, seed: 7 })[0] ?? {}),
    signatures: [],
    chain: null,
  };
  const text = await textOf(await renderSignedDocument(document, "https://example.com"));
  expect(text).toContain(squeeze("This project asks for no signature here."));
  expect(text).not.toContain("verify");
});
