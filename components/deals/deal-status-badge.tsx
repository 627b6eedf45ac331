import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { DealStatus } from "@/lib/deals/rules";

/** In the order of the stages. */
export const DEAL_STATUS: Record<DealStatus, { label: string; tone: Tone }> = {
  qualification: { label: "Qualification", tone: "neutral" },
  proposal: { label: "Proposal", tone: "info" },
  negotiation: { label: "Negotiation", tone: "info" },
  won: { label: "Won", tone: "success" },
  lost: { label: "Lost", tone: "danger" },
};

export function DealStatusBadge({ status }: { status: DealStatus }) {
  return <StatusBadge {...DEAL_STATUS[status]} />;
}
