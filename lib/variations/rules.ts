import type { ProjectContext } from "@/lib/auth/context";

export const VARIATION_STATUSES = [
  "draft",
  "submitted",
  "awaiting_customer",
  "awaiting_supplier",
  "applied",
  "rejected",
  "withdrawn",
] as const;
export type VariationStatus = (typeof VARIATION_STATUSES)[number];

/** Follows from what the variation changes; private.variation_type in SQL. */
export const VARIATION_TYPES = [
  "scope",
  "schedule",
  "cost",
  "quality",
  "combined",
  "governance",
] as const;
export type VariationType = (typeof VARIATION_TYPES)[number];

/** Where each status can go by a person's move; signing does the rest. As private.move_variation in SQL. */
const MOVES: Record<VariationStatus, readonly VariationStatus[]> = {
  draft: ["submitted", "withdrawn"],
  submitted: ["draft", "rejected", "withdrawn"],
  awaiting_customer: ["draft", "rejected", "withdrawn"],
  awaiting_supplier: ["draft", "rejected", "withdrawn"],
  applied: [],
  rejected: [],
  withdrawn: [],
};

/** A person can make this move from here. */
export function canMove(from: VariationStatus, to: VariationStatus): boolean {
  return MOVES[from].includes(to);
}

/** It waits for signatures. */
export function isOpen(status: VariationStatus): boolean {
  return MOVES[status].includes("rejected");
}

/** Why a person may not write variations, in words; null when they may. */
export function mayWriteVariations(
  { can, project }: Pick<ProjectContext, "can" | "project">,
  /** One that both sides have even where variations are switched off: of the governance, or out of a breach. */
  isAlwaysOn = false,
): string | null {
  if (!project.features.variations && !isAlwaysOn)
    return "Variations are switched off for this project.";
  return can("variation.write")
    ? null
    : "The project managers of both sides and the project's administrators write variations.";
}

/** Why a person may not reject a variation, in words; null when they may. */
export function mayRejectVariations(
  { side, project }: Pick<ProjectContext, "side" | "project">,
  isAlwaysOn = false,
): string | null {
  if (!project.features.variations && !isAlwaysOn)
    return "Variations are switched off for this project.";
  return side ? null : "Only the project managers of both sides reject.";
}
