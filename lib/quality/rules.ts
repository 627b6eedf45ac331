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
