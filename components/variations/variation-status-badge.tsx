import { Badge, StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { VariationStatus, VariationType } from "@/lib/variations/rules";

export const VARIATION_STATUS: Record<VariationStatus, { label: string; tone: Tone }> = {
  draft: { label: "Draft", tone: "neutral" },
  submitted: { label: "Submitted", tone: "info" },
  awaiting_customer: { label: "Awaiting customer", tone: "warning" },
  awaiting_supplier: { label: "Awaiting supplier", tone: "warning" },
  applied: { label: "Applied", tone: "success" },
  rejected: { label: "Rejected", tone: "danger" },
  withdrawn: { label: "Withdrawn", tone: "neutral" },
};

export const VARIATION_TYPE: Record<VariationType, { label: string; description: string }> = {
  scope: { label: "Scope", description: "What is delivered" },
  schedule: { label: "Schedule", description: "When it is delivered" },
  cost: { label: "Cost", description: "What it costs" },
  quality: { label: "Quality", description: "How good it has to be" },
  combined: { label: "Combined", description: "Several of these" },
  governance: { label: "Governance", description: "Who signs what" },
};

export function VariationStatusBadge({ status }: { status: string }) {
  const known = VARIATION_STATUS[status as VariationStatus];
  return known ? <StatusBadge {...known} /> : <Badge>{status}</Badge>;
}

export function VariationTypeBadge({ type }: { type: VariationType }) {
  return <Badge>{VARIATION_TYPE[type].label}</Badge>;
}
