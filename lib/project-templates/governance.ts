import { GOVERNANCE_GROUPS, type GovernanceKey } from "./governance-settings";
import type { Governance } from "./schema";

export type { GovernanceKey, GovernanceSetting } from "./governance-settings";

/*
 * What each governance setting is called and means: one vocabulary for projects and templates, for
 * forms, differences and summaries.
 */

/** The built-in template that is the default of every setting. */
export const FORMAL_TEMPLATE_ID = "00000000-0000-4000-8000-000000000001";

export const AUTHORITY_LABELS = {
  dual: "Both sides",
  supplier_only: "Supplier only",
  customer_only: "Customer only",
  none: "Nobody",
  conditional: "By the expense",
} as const;

/** What an authority means where it signs, and where it approves. */
export const AUTHORITY_MEANINGS = {
  sign: {
    dual: "Both project managers, in either order.",
    supplier_only: "The supplier's project manager alone.",
    customer_only: "The customer's project manager alone.",
    none: "It takes effect without a signature.",
    conditional: "",
  },
  approve: {
    dual: "The supplier's project manager, and the customer's.",
    supplier_only: "The supplier's project manager alone.",
    customer_only: "The customer's project manager alone.",
    none: "It counts without an approval.",
    conditional: "The customer for what it is charged, the supplier for the rest.",
  },
} as const;

/** The authorities beside which a column says whether both sides sign, derived from them (X49). */
export const DERIVED_DUAL: ReadonlySet<GovernanceKey> = new Set([
  "baseline_approval_authority",
  "certificate_approval_authority",
  "variation_approval_authority",
]);

/** The settings that both sides sign: private.signed_governance_keys() in SQL. The others switch pages on and off. */
export const SIGNED_GOVERNANCE: ReadonlySet<GovernanceKey> = new Set([
  "baseline_approval_authority",
  "variation_approval_authority",
  "certificate_approval_authority",
  "deliverable_approval_authority",
  "timesheet_approval_authority",
  "expense_approval_authority",
  "baselines_required",
  "variations_enabled",
  "certificates_required",
  "deliverable_review_required",
  "signing_waits_after_reset",
  "expense_approval_threshold",
  "timesheet_approval_threshold",
]);

/** What forms and lists show: the settings that do something. */
export const SHOWN_GOVERNANCE = GOVERNANCE_GROUPS.map((group) => ({
  ...group,
  settings: group.settings.filter(({ comesLater }) => !comesLater),
})).filter(({ settings }) => settings.length > 0);

const SETTINGS = GOVERNANCE_GROUPS.flatMap(({ settings }) => settings);

/** A setting's value as words. `money` writes a sum. */
export function governanceWords(
  value: Governance[GovernanceKey],
  money: (sum: number) => string,
): string {
  if (typeof value === "boolean") return value ? "On" : "Off";
  if (typeof value === "number") return money(value);
  return value === null ? "Every one" : AUTHORITY_LABELS[value];
}

export type GovernanceChange = {
  key: GovernanceKey;
  label: string;
  before: Governance[GovernanceKey];
  after: Governance[GovernanceKey];
};

/** What differs between two sets of settings, in the order in which forms show them. */
export function diffGovernance(before: Governance, after: Governance): GovernanceChange[] {
  return SETTINGS.filter(({ key }) => before[key] !== after[key]).map(({ key, label }) => ({
    key,
    label,
    before: before[key],
    after: after[key],
  }));
}

const SIGNED = {
  baseline_approval_authority: "baselines",
  deliverable_approval_authority: "deliverables",
  certificate_approval_authority: "certificates",
  variation_approval_authority: "variations",
} as const;

/** What a set of settings means, in a few short lines: who signs what, and what is switched off. */
export function summariseGovernance(governance: Governance): string[] {
  const lines = Object.entries(AUTHORITY_LABELS).flatMap(([authority, label]) => {
    const signed = Object.entries(SIGNED).filter(
      ([key]) => governance[key as keyof typeof SIGNED] === authority,
    );
    if (signed.length === 0) return [];
    const what = listOf(signed.map(([, word]) => word));
    return authority === "none" ? [`Nobody signs ${what}`] : [`${label}: ${what}`];
  });
  const off = SETTINGS.filter(
    ({ key, comesLater }) =>
      !comesLater && key !== "signing_waits_after_reset" && governance[key] === false,
  ).map(({ label }) => label);
  return off.length === 0 ? [...lines, "Everything is on"] : [...lines, `Off: ${off.join(", ")}`];
}

/** Only the governance settings of a row that has more columns. */
export function governanceOf(row: Governance): Governance {
  return Object.fromEntries(SETTINGS.map(({ key }) => [key, row[key]])) as Governance;
}

function listOf(words: string[]): string {
  if (words.length === Object.keys(SIGNED).length) return "everything";
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
