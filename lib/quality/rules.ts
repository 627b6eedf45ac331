import type { DeliverableStatus } from "@/lib/deliverables/rules";
import { isOpen, isUnderReview } from "@/lib/deliverables/rules";

import type { Register } from "./schema";

/** What a register and one entry of it are called. */
export const REGISTER_NAMES: Record<Register, { title: string; one: string; a: string }> = {
  kpis: { title: "KPIs", one: "KPI", a: "A KPI" },
  quality_standards: {
    title: "Quality standards",
    one: "quality standard",
    a: "A quality standard",
  },
};

type Can = (permission: "quality.write" | "quality.assess") => boolean;

/** Why a person may not write the registers, in words; null when they may. */
export function mayWriteQuality(can: Can): string | null {
  return can("quality.write")
    ? null
    : "The supplier's project manager and the project's administrators write the registers.";
}

/** Why a person may not link criteria to a deliverable now, in words; null when they may. */
export function linkRefusal(can: Can, status: DeliverableStatus): string | null {
  if (!isOpen(status)) return "A closed deliverable no longer changes.";
  return can("quality.write")
    ? null
    : "The supplier's project manager links what a deliverable is measured by.";
}

/** Why a person may not assess a deliverable now, in words; null when they may. */
export function assessRefusal(can: Can, status: DeliverableStatus): string | null {
  if (!can("quality.assess")) return "The customer's project manager assesses these.";
  return isUnderReview(status) ? null : "They are assessed while the deliverable is under review.";
}

/**
 * Whether a verdict was given on an earlier submission than the last. It stands until the customer says
 * otherwise: what was measured need not have changed, but who reads it should know.
 */
export function isOfEarlierSubmission(
  { assessed_at }: { assessed_at: string | null },
  { submitted_at }: { submitted_at: string | null },
): boolean {
  return (
    assessed_at !== null &&
    submitted_at !== null &&
    Date.parse(assessed_at) < Date.parse(submitted_at)
  );
}
