import type { Governance } from "./schema";

/* Every governance setting, with what it is called and means, in the order in which forms show them. */

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
