import fc from "fast-check";
import { expect, test } from "vitest";

import type { LedgerExport } from "@/lib/signatures/ledger-export";
import { verifyChain } from "@/lib/signatures/ledger";
import { chainDraft, makeChain, runOfflineVerifier, scriptsOf } from "@/lib/signatures/testing";
import { buildVerifier } from "@/scripts/build-verifier.mjs";

import { offlineVerifier } from "./verifier";
import { VERIFIER_HTML } from "./verifier.generated";

test("the file is what its sources make: run `node scripts/build-verifier.mjs` after changing them", async () => {
  expect(VERIFIER_HTML).toBe(await buildVerifier());
});

test("the file asks nothing of any network", () => {
  expect(VERIFIER_HTML).not.toMatch(/https?:\/\/|src=|@import|fetch\(|XMLHttpRequest/);
  expect(VERIFIER_HTML).toContain("default-src 'none'");
});

test("its program says of any chain what the verifier in TypeScript says", async () => {
  const program = runOfflineVerifier();
  await fc.assert(
    fc.asyncProperty(
      chainDraft,
      fc.option(fc.nat()),
      fc.constantFrom("statement", "content", "previous_hash", "entry_hash"),
      async (draft, at, field) => {
        const chain = await makeChain(draft);
        const entry = at === null ? undefined : chain[at % chain.length];
        if (entry) entry[field as "statement"] += "0";
        expect({ ...(await program.verifyChain(chain)) }).toEqual(await verifyChain(chain));
      },
    ),
    { numRuns: 50 },
  );
});

test("whatever people typed stays data inside the page", async () => {
  const [draft] = fc.sample(chainDraft, 1);
  const entries = draft ? await makeChain(draft) : [];
  const ledger: LedgerExport = {
    format: "countersign-ledger-1",
    organisation: "</script><script>alert(1)</script><!--",
    project: { reference: "PRJ-001", name: "$& $1 <b>" },
    exported_at: "2026-11-21T10:00:00Z",
    verdict: await verifyChain(entries),
    entries,
  };
  const html = offlineVerifier(ledger);
  expect(scriptsOf(html)).toHaveLength(2);
  expect(JSON.parse(scriptsOf(html)[0] ?? "")).toEqual(ledger);
  expect(scriptsOf(offlineVerifier(null))[0]?.trim()).toBe("");
});
