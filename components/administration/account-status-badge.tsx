import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { AccountStatus } from "@/lib/administration/schema";

export const ACCOUNT_STATUS: Record<AccountStatus, { label: string; tone: Tone }> = {
  active: { label: "Active", tone: "success" },
  suspended: { label: "Suspended", tone: "warning" },
  deleted: { label: "Deleted", tone: "neutral" },
};

export function AccountStatusBadge({ status }: { status: AccountStatus }) {
  return <StatusBadge {...ACCOUNT_STATUS[status]} />;
}
