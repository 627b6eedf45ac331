import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { AccountStatus } from "@/lib/accounts/rules";

/** In the order of the stages. */
export const ACCOUNT_STATUS: Record<AccountStatus, { label: string; tone: Tone }> = {
  prospect: { label: "Prospect", tone: "info" },
  customer: { label: "Customer", tone: "success" },
  former: { label: "Former", tone: "neutral" },
};

export function AccountStatusBadge({ status }: { status: AccountStatus }) {
  return <StatusBadge {...ACCOUNT_STATUS[status]} />;
}
