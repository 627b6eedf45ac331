import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { Tier } from "@/lib/administration/schema";

export const ORGANISATION_STATUS = {
  active: { label: "Active", tone: "success" },
  suspended: { label: "Suspended", tone: "warning" },
} as const satisfies Record<string, { label: string; tone: Tone }>;

export const TIER_LABELS: Record<Tier, string> = {
  free: "Free",
  standard: "Standard",
  premium: "Premium",
  enterprise: "Enterprise",
};

export function OrganisationStatusBadge({ isActive }: { isActive: boolean }) {
  return <StatusBadge {...ORGANISATION_STATUS[isActive ? "active" : "suspended"]} />;
}
