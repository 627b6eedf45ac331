import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { SignatureAction } from "@/lib/signatures/types";

export const SIGNATURE_ACTION: Record<SignatureAction, { label: string; tone: Tone }> = {
  signed: { label: "Signed", tone: "success" },
  withdrawn: { label: "Withdrawn", tone: "neutral" },
  voided: { label: "Voided", tone: "danger" },
  appointed: { label: "Appointed", tone: "info" },
  accepted: { label: "Accepted", tone: "info" },
  removed: { label: "Removed", tone: "warning" },
};

export function SignatureActionBadge({ action }: { action: SignatureAction }) {
  return <StatusBadge {...SIGNATURE_ACTION[action]} />;
}
