import type { Governance } from "./schema";

/*
 * What each governance setting is called and means: one vocabulary for projects and templates, for
 * forms, differences and summaries.
 */

/** The built-in template that is the default of every setting. */
export const FORMAL_TEMPLATE_ID = "00000000-0000-4000-8000-000000000001";

export type GovernanceKey = keyof Governance;
type AuthorityKey = Extract<GovernanceKey, `${string}_authority`>;
type MoneyKey = Extract<GovernanceKey, `${string}_threshold`>;

export type GovernanceSetting = {
  label: string;
  meaning: string;
  /** Nothing reads it yet: it is kept and signed with its default, and not shown in any form. */
  comesLater?: true;
} & (
  | { kind: "authority"; key: AuthorityKey; act: "sign" | "approve" }
  | { kind: "money"; key: MoneyKey }
  | { kind: "switch"; key: Exclude<GovernanceKey, AuthorityKey | MoneyKey> }
);

export const GOVERNANCE_GROUPS: {
  title: string;
  description: string;
  settings: GovernanceSetting[];
}[] = [
  {
    title: "Signatures",
    description: "Whose signature makes each promise binding.",
    settings: [
      {
        key: "baseline_approval_authority",
        kind: "authority",
        act: "sign",
        label: "Who signs baselines",
        meaning: "Their signatures fix a milestone's dates, money and acceptance criteria.",
      },
      {
        key: "deliverable_approval_authority",
        kind: "authority",
        act: "sign",
        label: "Who signs deliverables",
        meaning: "A deliverable is delivered when they have signed it.",
      },
      {
        key: "certificate_approval_authority",
        kind: "authority",
        act: "sign",
        label: "Who signs certificates",
        meaning: "A milestone is accepted, and ready to bill, when they have signed.",
      },
      {
        key: "variation_approval_authority",
        kind: "authority",
        act: "sign",
        label: "Who signs variations",
        meaning: "A variation takes effect with the last of their signatures.",
      },
      {
        key: "signing_waits_after_reset",
        kind: "switch",
        label: "A day between a reset password and signing",
        meaning:
          "Who resets their password, or changes their address, signs here only a day later. Their administrators are told at once.",
      },
    ],
  },
  {
    title: "Delivery",
    description: "What a milestone goes through on its way to acceptance.",
    settings: [
      {
        key: "baselines_required",
        kind: "switch",
        label: "Baselines",
        meaning: "A milestone needs a signed baseline before it can be accepted.",
      },
      {
        key: "deliverable_review_required",
        kind: "switch",
        label: "Review before signing",
        meaning: "The customer's project manager reviews a deliverable before anybody signs it.",
      },
      {
        key: "certificates_required",
        kind: "switch",
        label: "Acceptance certificates",
        meaning: "A milestone is accepted by a signed certificate.",
      },
      {
        key: "variations_enabled",
        kind: "switch",
        label: "Variations",
        meaning: "A signed baseline can be changed, by a variation. Off, it never changes.",
      },
      {
        key: "milestone_billing_enabled",
        comesLater: true,
        kind: "switch",
        label: "Milestone billing",
        meaning: "Accepted milestones are billed by their billable amount.",
      },
    ],
  },
  {
    title: "Quality and control",
    description: "What is kept and assessed beside the deliverables.",
    settings: [
      {
        key: "kpis_enabled",
        kind: "switch",
        label: "KPIs",
        meaning: "Deliverables can be linked to KPIs, assessed before the customer signs.",
      },
      {
        key: "quality_standards_enabled",
        kind: "switch",
        label: "Quality standards",
        meaning: "Deliverables can be linked to standards, assessed before the customer signs.",
      },
      {
        key: "raid_enabled",
        comesLater: true,
        kind: "switch",
        label: "RAID log",
        meaning: "Risks, assumptions, issues and dependencies are kept with the project.",
      },
    ],
  },
  {
    title: "Time",
    description: "Whether time is recorded, and who approves it.",
    settings: [
      {
        key: "timesheets_enabled",
        comesLater: true,
        kind: "switch",
        label: "Timesheets",
        meaning: "People record their time against milestones.",
      },
      {
        key: "timesheet_approval_authority",
        comesLater: true,
        kind: "authority",
        act: "approve",
        label: "Who approves timesheets",
        meaning: "Time counts once they have approved it.",
      },
      {
        key: "timesheet_approval_threshold",
        comesLater: true,
        kind: "money",
        label: "Timesheets need approval above",
        meaning: "Left empty, every timesheet needs it.",
      },
    ],
  },
  {
    title: "Expenses",
    description: "Whether expenses are claimed, and who approves them.",
    settings: [
      {
        key: "expenses_enabled",
        comesLater: true,
        kind: "switch",
        label: "Expenses",
        meaning: "People claim expenses on the project.",
      },
      {
        key: "expense_receipt_required",
        comesLater: true,
        kind: "switch",
        label: "Receipts",
        meaning: "An expense needs its receipt before it can be approved.",
      },
      {
        key: "expense_approval_authority",
        comesLater: true,
        kind: "authority",
        act: "approve",
        label: "Who approves expenses",
        meaning:
          "“By the expense”: the customer approves what it is charged for and what is above the amount below, the supplier the rest.",
      },
      {
        key: "expense_approval_threshold",
        comesLater: true,
        kind: "money",
        label: "Expenses need approval above",
        meaning: "Left empty, every expense needs it.",
      },
    ],
  },
];

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
