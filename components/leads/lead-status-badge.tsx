import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { LeadSource, LeadStatus } from "@/lib/leads/rules";

/** In the order of the stages. */
export const LEAD_STATUS: Record<LeadStatus, { label: string; tone: Tone }> = {
  new: { label: "New", tone: "neutral" },
  contacted: { label: "Contacted", tone: "info" },
  qualified: { label: "Qualified", tone: "info" },
  unqualified: { label: "Unqualified", tone: "danger" },
  converted: { label: "Converted", tone: "success" },
};

export const LEAD_SOURCE: Record<LeadSource, string> = {
  website: "Website",
  referral: "Referral",
  event: "Event",
  campaign: "Campaign",
  outbound: "Outbound",
  partner: "Partner",
  tender: "Tender",
  other: "Other",
};

export function LeadStatusBadge({ status }: { status: LeadStatus }) {
  return <StatusBadge {...LEAD_STATUS[status]} />;
}
