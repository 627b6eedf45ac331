import type { Block, ValueKind } from "./blocks";
import { facts, type Reader } from "./reader";

/*
 * The rules under which something is signed, and who may sign: the parts of signed content that are about the
 * project itself.
 */

/** Who may sign for a side from then on, or no longer, and by whom and how. */
export const signerSection = (reader: Reader): Block[] => [
  facts(reader, "Signer", ["signer"], {
    Name: ["name"],
    Address: ["address"],
    Role: ["role", "role"],
    Account: ["id"],
  }),
  facts(reader, "By", ["by"], {
    Name: ["name"],
    Address: ["address"],
    Side: ["side", "word"],
    Authority: ["authority", "role"],
    Account: ["id"],
  }),
  facts(reader, "How", [], {
    "First appointment, by the other side": ["first", "yes"],
    Proof: ["proof"],
    "Number of the customer": ["client_id"],
  }),
];

/** The settings that both sides sign, as certificates name them: one vocabulary with the settings page. */
const GOVERNANCE: [key: string, label: string, kind: ValueKind][] = [
  ["baseline_approval_authority", "Who signs baselines", "authority"],
  ["deliverable_approval_authority", "Who signs deliverables", "authority"],
  ["certificate_approval_authority", "Who signs certificates", "authority"],
  ["variation_approval_authority", "Who signs variations", "authority"],
  ["timesheet_approval_authority", "Who approves timesheets", "authority"],
  ["expense_approval_authority", "Who approves expenses", "authority"],
  ["baselines_required", "Baselines", "switch"],
  ["deliverable_review_required", "Review before signing", "switch"],
  ["certificates_required", "Acceptance certificates", "switch"],
  ["variations_enabled", "Variations", "switch"],
  ["timesheet_approval_threshold", "Timesheets need approval above", "threshold"],
  ["expense_approval_threshold", "Expenses need approval above", "threshold"],
  ["signing_waits_after_reset", "Signing waits a day after a reset password", "switch"],
];

/** The governance in force; nothing in what was signed before it was part of the text. */
export function governanceOf(reader: Reader): Block[] {
  if (!reader.has(["governance"])) return [];
  const client = reader.peek(["client"]) === reader.peek(["governance", "client"]);
  const currency = reader.peek(["project", "currency"]) === reader.peek(["governance", "currency"]);
  // Said by the parties; were it ever another one, it is shown.
  if (client) reader.value("text", ["governance", "client"]);
  if (currency) reader.value("text", ["governance", "currency"]);
  return [
    {
      kind: "facts",
      title: "Governance",
      facts: GOVERNANCE.filter(([key]) => reader.has(["governance", key])).map(
        ([key, label, kind]) => ({ label, value: reader.value(kind, ["governance", key]) }),
      ),
    },
  ];
}

/** What a variation changes of it. */
export function governanceChange(reader: Reader): Block[] {
  const from = ["variation", "governance"];
  if (!reader.has(from)) return [];
  const changes = GOVERNANCE.filter(
    ([key]) => reader.has([...from, "after", key]) || reader.has([...from, "before", key]),
  ).map(([key, label, kind]) => ({
    label,
    before: reader.value(kind, [...from, "before", key]),
    after: reader.value(kind, [...from, "after", key]),
  }));
  return [{ kind: "changes", title: "Change of the governance", changes }];
}
