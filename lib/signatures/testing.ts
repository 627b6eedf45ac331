import vm from "node:vm";
import fc from "fast-check";

import { entryHash, type ExportedEntry, sha256, type verifyChain } from "./ledger";
import { VERIFIER_HTML } from "./offline/verifier.generated";
import { SIDES, SIGNATURE_ACTIONS, type SubjectType } from "./types";

/*
 * Content and chains as the database makes them, for tests: every shape that signable_content can
 * have, with whatever people type.
 */

const line = fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" });
const text = fc.option(fc.string({ maxLength: 40, unit: "grapheme" }));
const reference = (prefix: string) =>
  fc.integer({ min: 1, max: 999 }).map((number) => `${prefix}-${String(number).padStart(3, "0")}`);
const date = fc.option(
  fc
    .integer({ min: 0, max: 9999 })
    .map((day) => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)),
);
const money = fc.option(fc.integer({ min: 0, max: 1e9 }).map((cents) => (cents / 100).toFixed(2)));
const met = fc.option(fc.boolean());
const hash = fc.stringMatching(/^[0-9a-f]{64}$/);

/** A list of rows that are told apart by one field, in its order, as the database lists them. */
function rows<Row extends Record<string, unknown>>(
  row: fc.Arbitrary<Row>,
  key: keyof Row,
): fc.Arbitrary<Row[]> {
  return fc
    .uniqueArray(row, { maxLength: 4, selector: (made) => made[key] })
    .map((list) =>
      list.toSorted((one, other) => String(one[key]).localeCompare(String(other[key]))),
    );
}

const milestone = {
  reference: reference("MS"),
  name: line,
  start_date: date,
  end_date: date,
  budget: money,
  billable: money,
  payment_percent: money,
  acceptance_criteria: text,
};

const changes = fc.record(
  { name: line, end_date: date, billable: money, acceptance_criteria: line },
  { requiredKeys: ["end_date"] },
);

const parts: Record<SubjectType, Record<string, fc.Arbitrary<unknown>>> = {
  milestone_baseline: {
    milestone: fc.record({
      ...milestone,
      deliverables: rows(fc.record({ reference: reference("DEL"), name: line }), "reference"),
    }),
  },
  milestone_certificate: {
    milestone: fc.record(milestone),
    baseline_version: fc.option(fc.integer({ min: 1, max: 9 })),
    deliverables: rows(
      fc.record({
        reference: reference("DEL"),
        name: line,
        delivered_date: date,
        supplier: text,
        customer: text,
      }),
      "reference",
    ),
  },
  deliverable: {
    deliverable: fc.record({
      reference: reference("DEL"),
      name: line,
      description: text,
      due_date: date,
      submission: fc.integer({ min: 0, max: 9 }),
      milestone: fc.record({ reference: reference("MS"), name: line }),
    }),
    kpis: rows(
      fc.record({ reference: reference("KPI"), name: line, target: text, met }),
      "reference",
    ),
    quality_standards: rows(
      fc.record({ reference: reference("QS"), name: line, met }),
      "reference",
    ),
    files: rows(
      fc.record({ name: line, size_bytes: fc.integer({ min: 1, max: 1e7 }), sha256: hash }),
      "name",
    ),
  },
  variation: {
    variation: fc.record({
      reference: reference("VAR"),
      title: line,
      type: fc.constantFrom("scope", "schedule", "cost"),
      reason: text,
      impact_cost: money,
      impact_days: fc.integer({ min: -99, max: 99 }),
    }),
    milestones: rows(
      fc.record({ reference: reference("MS"), name: line, before: changes, after: changes }),
      "reference",
    ),
    deliverables: rows(
      fc.record({
        action: fc.constantFrom("add", "change", "remove"),
        milestone: reference("MS"),
        reference: reference("DEL"),
        name: fc.option(line),
        due_date: date,
        before: fc.record({ reference: reference("DEL"), name: line, due_date: date }),
      }),
      "reference",
    ),
  },
};

const authority = fc.constantFrom("dual", "supplier_only", "customer_only", "none");

/** The governance in force; what was signed before it was part of the text has none. */
const governance = fc.record({
  baseline_approval_authority: authority,
  deliverable_approval_authority: authority,
  certificate_approval_authority: authority,
  variation_approval_authority: authority,
  timesheet_approval_authority: authority,
  expense_approval_authority: fc.constantFrom("dual", "conditional"),
  baselines_required: fc.boolean(),
  deliverable_review_required: fc.boolean(),
  certificates_required: fc.boolean(),
  variations_enabled: fc.boolean(),
  timesheet_approval_threshold: money,
  expense_approval_threshold: money,
  client: fc.option(line),
  currency: fc.constantFrom("GBP", "EUR", "JPY"),
});

/** Content of one kind, as it was before governance was signed, or as it is. */
export function contentOf(
  subject: SubjectType,
  isOld = false,
): fc.Arbitrary<Record<string, unknown>> {
  return fc.record({
    subject: fc.constant(subject),
    organisation: line,
    client: fc.option(line),
    project: fc.record({
      reference: reference("PRJ"),
      name: line,
      currency: fc.constantFrom("GBP", "EUR", "JPY"),
    }),
    ...(isOld ? {} : { governance }),
    ...parts[subject],
  });
}

/** The content of a signature, of any subject. */
export const anyContent = fc
  .constantFrom(...(Object.keys(parts) as SubjectType[]))
  .chain((subject) => fc.boolean().chain((isOld) => contentOf(subject, isOld)));

const draft = fc.record({
  side: fc.constantFrom(...SIDES),
  action: fc.constantFrom(...SIGNATURE_ACTIONS),
  subject_id: fc.uuid(),
  signer_key: fc.uuid(),
  signer_name: line,
  signer_role: fc.constantFrom("supplier_pm", "customer_pm", "admin"),
  statement: line,
  content: anyContent,
});

/** What a chain is made of; `makeChain` hashes it. */
export const chainDraft = fc.record({
  project_id: fc.uuid(),
  drafts: fc.array(draft, { minLength: 1, maxLength: 6 }),
});

/** A chain that holds. */
export async function makeChain({
  project_id,
  drafts,
}: typeof chainDraft extends fc.Arbitrary<infer T> ? T : never): Promise<ExportedEntry[]> {
  const chain: ExportedEntry[] = [];
  for (const [index, { content, ...fields }] of drafts.entries()) {
    const json = JSON.stringify(content);
    const entry = {
      ...fields,
      project_id,
      position: index + 1,
      previous_hash: chain.at(-1)?.entry_hash ?? "0".repeat(64),
      subject_type: String(content["subject"]),
      signed_at: `2026-11-${String(index + 1).padStart(2, "0")}T10:00:00.123456Z`,
      content: json,
      content_hash: await sha256(json),
      entry_hash: "",
    };
    chain.push({ ...entry, entry_hash: await entryHash(entry) });
  }
  return chain;
}

/** The elements of the offline verifier that hold its ledger and its program. */
export function scriptsOf(html: string): string[] {
  const script = /<script(?: type="application\/json" id="ledger")?>([^]*?)<\/script>/g;
  return [...html.matchAll(script)].map(([, inner = ""]) => inner);
}

/** The program of the offline verifier as it is shipped, run outside of any page. */
export function runOfflineVerifier(): { verifyChain: typeof verifyChain } {
  const world = vm.createContext({ crypto, TextEncoder });
  vm.runInContext(scriptsOf(VERIFIER_HTML).at(-1) ?? "", world);
  return world as unknown as { verifyChain: typeof verifyChain };
}
