import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";

import {
  entryHash,
  type ExportedEntry,
  netstring,
  verdictSentence,
  verifyChain,
  verifyEntry,
} from "./ledger";
import { chainDraft, makeChain } from "./testing";

const hash = (text: string) => createHash("sha256").update(text).digest("hex");

test("netstrings count octets, so that no two lists join to the same text", () => {
  expect(netstring("ab", "", "ü€")).toBe("2:ab,0:,5:ü€,");
  expect(netstring("a", "b")).not.toBe(netstring("ab", ""));
});

test("an entry is hashed as the database hashes it", async () => {
  const entry = {
    project_id: "00000000-0000-4000-8000-000000000001",
    position: 1,
    previous_hash: "0".repeat(64),
    subject_type: "deliverable",
    subject_id: "00000000-0000-4000-8000-000000000002",
    side: "supplier",
    action: "signed",
    signer_key: "00000000-0000-4000-8000-000000000003",
    signer_name: "Zoë",
    signer_role: "supplier_pm",
    signed_at: "2026-11-21T02:18:56.390689Z",
    statement: "I agree.",
    content: "{}",
    content_hash: hash("{}"),
    entry_hash: "",
  };
  const { content: _, entry_hash: __, ...hashed } = entry;
  const text = ["countersign-ledger-1", ...Object.values(hashed).map(String)]
    .map((part) => `${Buffer.byteLength(part)}:${part},`)
    .join("");
  expect(await entryHash(entry)).toBe(hash(text));
});

test("an empty chain holds", async () => {
  expect(await verifyChain([])).toEqual({
    valid: true,
    entries: 0,
    broken_position: null,
    problem: null,
    head_hash: null,
  });
});

test("a chain that nobody touched holds, in whatever order its entries come", async () => {
  await fc.assert(
    fc.asyncProperty(chainDraft, async (draft) => {
      const chain = await makeChain(draft);
      const verdict = {
        valid: true,
        entries: chain.length,
        broken_position: null,
        problem: null,
        head_hash: chain.at(-1)?.entry_hash,
      };
      expect(await verifyChain(chain)).toEqual(verdict);
      expect(await verifyChain(chain.toReversed())).toEqual(verdict);
    }),
    { numRuns: 50 },
  );
});

const FIELDS = [
  "project_id",
  "previous_hash",
  "subject_type",
  "subject_id",
  "side",
  "action",
  "signer_key",
  "signer_name",
  "signer_role",
  "signed_at",
  "statement",
  "content",
  "content_hash",
  "entry_hash",
] as const;

test("a change of any field of any entry is named at its place", async () => {
  await fc.assert(
    fc.asyncProperty(chainDraft, fc.nat(), fc.constantFrom(...FIELDS), async (draft, at, field) => {
      const chain = await makeChain(draft);
      const index = at % chain.length;
      const touched = chain.map((entry, place) =>
        place === index ? { ...entry, [field]: `${entry[field]}0` } : entry,
      );
      const problem =
        field === "content" || field === "content_hash"
          ? "content"
          : field === "previous_hash"
            ? "chain"
            : "entry";
      expect(await verifyChain(touched)).toMatchObject({
        valid: false,
        broken_position: index + 1,
        problem,
      });
    }),
    { numRuns: 100 },
  );
});

test("an entry that is missing, added or moved breaks the chain there", async () => {
  await fc.assert(
    fc.asyncProperty(chainDraft, fc.nat(), async (draft, at) => {
      const chain = await makeChain(draft);
      const index = at % chain.length;
      const entry = chain[index] as ExportedEntry;
      const copied = [...chain, { ...entry }];
      expect(await verifyChain(copied)).toMatchObject({ valid: false, problem: "chain" });
      if (index < chain.length - 1) {
        const gap = chain.filter((other) => other !== entry);
        expect(await verifyChain(gap)).toMatchObject({
          valid: false,
          broken_position: index + 2,
          problem: "chain",
        });
        const closed = gap.map((other, place) => ({ ...other, position: place + 1 }));
        expect((await verifyChain(closed)).valid).toBe(false);
      }
    }),
    { numRuns: 50 },
  );
});

test("a chain that was cut short shows only against a head from elsewhere", async () => {
  const chain = await makeChain(
    fc.sample(
      chainDraft.filter(({ drafts }) => drafts.length > 1),
      1,
    )[0] ?? never(),
  );
  const last = chain.at(-1) ?? never();
  const cut = chain.slice(0, -1);
  expect((await verifyChain(cut)).valid).toBe(true);
  expect(await verifyChain(cut, last)).toMatchObject({
    valid: false,
    broken_position: chain.length,
    problem: "head",
  });
  expect((await verifyChain(chain, last)).valid).toBe(true);
  expect(await verifyChain([], last)).toMatchObject({
    valid: false,
    broken_position: 1,
    problem: "head",
  });
});

test("one entry is judged by itself", async () => {
  const [entry] = await makeChain(fc.sample(chainDraft, 1)[0] ?? never());
  if (!entry) never();
  expect(await verifyEntry(entry)).toBeNull();
  expect(await verifyEntry({ ...entry, content: `${entry.content} ` })).toBe("content");
  expect(await verifyEntry({ ...entry, statement: `${entry.statement} ` })).toBe("entry");
});

test("a signature counts from who was appointed for that side then, and by whom", async () => {
  const person = "00000000-0000-4000-8000-00000000000a";
  const made = (action: string, by: string | null, first = false) => ({
    side: "customer" as const,
    action: action as "signed",
    subject_id: person,
    signer_key: person,
    signer_name: "Noor",
    signer_role: "customer_pm" as const,
    statement: "x",
    content: (action === "signed"
      ? { subject: "deliverable" }
      : { subject: "signer", by: { side: by }, first }) as Record<string, unknown>,
  });
  const verdictOf = async (...drafts: ReturnType<typeof made>[]) => {
    const project_id = "00000000-0000-4000-8000-00000000000b";
    const { problem, broken_position } = await verifyChain(await makeChain({ project_id, drafts }));
    return [problem, broken_position];
  };
  const [own, first, other, signed, removed] = [
    made("appointed", "customer"),
    made("appointed", "supplier", true),
    made("appointed", "supplier"),
    made("signed", null),
    made("removed", "customer"),
  ];
  expect(await verdictOf(own, signed)).toEqual([null, null]);
  expect(await verdictOf(made("appointed", null), signed)).toEqual([null, null]);
  expect(await verdictOf(first, signed, own, signed)).toEqual([null, null]);
  expect(await verdictOf(own, removed, signed)).toEqual(["signer", 3]);
  expect(await verdictOf(other, signed)).toEqual(["signer", 1]);
  expect(await verdictOf(own, first)).toEqual(["signer", 2]);
  // A ledger from before appointments were written down.
  expect(await verdictOf(signed, other)).toEqual([null, null]);
});

test("a verdict is a sentence", () => {
  const verdict = {
    valid: true,
    entries: 2,
    broken_position: null,
    problem: null,
    head_hash: "ab".repeat(32),
  };
  expect(verdictSentence(verdict)).toBe("The chain holds: 2 entries, head abababababab.");
  expect(verdictSentence({ ...verdict, valid: false, broken_position: 2, problem: "entry" })).toBe(
    "The chain is broken at entry 2: something in the entry was changed.",
  );
  expect(verdictSentence({ ...verdict, entries: 0, head_hash: null })).toBe("The chain is empty.");
});

function never(): never {
  throw new Error("The sample is empty.");
}
