import { Ban, TimerOff } from "lucide-react";

import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { InvitationState } from "@/lib/invitations/rules";

export const INVITATION_STATE: Record<InvitationState, { label: string; tone: Tone }> = {
  pending: { label: "Pending", tone: "warning" },
  expired: { label: "Expired", tone: "neutral" },
  accepted: { label: "Accepted", tone: "success" },
  revoked: { label: "Revoked", tone: "neutral" },
};

const ICONS: Partial<Record<InvitationState, typeof Ban>> = { expired: TimerOff, revoked: Ban };

export function InvitationStateBadge({ state }: { state: InvitationState }) {
  const Icon = ICONS[state];
  return <StatusBadge {...INVITATION_STATE[state]} {...(Icon && { icon: <Icon aria-hidden /> })} />;
}
