import type { z } from "zod";

import { diffGovernance, type GovernanceChange } from "@/lib/project-templates/governance";
import type { Governance } from "@/lib/project-templates/schema";

import type {
  Candidate,
  DeliverableLine,
  MilestoneLine,
  MilestoneValues,
  Variation,
} from "./queries";
import { MILESTONE_FIELDS, type MilestoneField, type milestoneLineSchema } from "./schema";

/*
 * Lines of a variation as people see them: what each moves, whether its "before" is still true, and
 * how an edited form becomes the change that the database keeps.
 */

export const MILESTONE_FIELD_NAMES: Record<MilestoneField, string> = {
  name: "Name",
  start_date: "Start",
  end_date: "End",
  billable: "Billable",
  payment_percent: "Share of the contract",
  acceptance_criteria: "Acceptance criteria",
};

const IS_DECIMAL: ReadonlySet<MilestoneField> = new Set(["billable", "payment_percent"]);

/** The fields that differ from what the person saw, as the database keeps them: sums are text with two decimals. */
export function toMilestoneChange(
  line: z.output<typeof milestoneLineSchema>,
): Record<string, string> {
  const touched = MILESTONE_FIELDS.filter(
    (field) => line[field] !== line.was[field] && line[field] !== null,
  );
  return Object.fromEntries(touched.map((field) => [field, asText(field, line[field])]));
}

/** What the form starts with: today's values, or on a line that is there, those it already changes. */
export function toMilestoneForm(
  candidate: Candidate,
  after: MilestoneValues = {},
): Candidate["fields"] {
  const changed = Object.entries(after).map(([field, value]) => [
    field,
    value !== null && IS_DECIMAL.has(field as MilestoneField) ? Number(value) : value,
  ]);
  return { ...candidate.fields, ...Object.fromEntries(changed) } as Candidate["fields"];
}

export type FieldChange = {
  field: MilestoneField;
  before: string | null;
  after: string | null;
  /** What the milestone says today, where that is no longer the "before". */
  now?: string | null;
};

/**
 * What a line moves, field by field, in the order of a milestone's page. A draft takes its "before"
 * when it is submitted, so until then today's value is what stands there.
 */
export function milestoneChanges(
  { before, after, current }: MilestoneLine,
  { isDraft }: { isDraft: boolean },
): FieldChange[] {
  return MILESTONE_FIELDS.filter((field) => after[field] !== undefined).map((field) => {
    const [was, now] = [before[field] ?? null, current[field] ?? null];
    const change = { field, before: isDraft ? now : was, after: after[field] ?? null };
    return isDraft || was === now ? change : { ...change, now };
  });
}

/** What a variation of the governance changes, setting by setting. */
export function governanceChanges({
  governance,
  governance_before,
}: Pick<Variation, "governance" | "governance_before">): GovernanceChange[] {
  return diffGovernance(governance_before as Governance, governance as Governance);
}

/** Why a line can no longer be applied, in words; null when it can. */
export function lineProblem(
  line: MilestoneLine | DeliverableLine,
  { isDraft }: { isDraft: boolean },
): string | null {
  if (!line.is_open) {
    return "action" in line && line.deliverable_id
      ? "This deliverable is closed, or was moved, and can no longer change."
      : "This milestone is accepted or no longer under a signed baseline, and can no longer change.";
  }
  if (isDraft) return null;
  if ("action" in line) {
    const { current, before } = line;
    const moved = current && (current.name !== before.name || current.due_date !== before.due_date);
    return moved ? "This deliverable has changed since the variation was submitted." : null;
  }
  const moved = milestoneChanges(line, { isDraft }).some(({ now }) => now !== undefined);
  return moved ? "This milestone has changed since the variation was submitted." : null;
}

function asText(field: MilestoneField, value: string | number | null): string {
  return IS_DECIMAL.has(field) ? Number(value).toFixed(2) : String(value);
}
