import { CircleSlash } from "lucide-react";

import { StatusBadge } from "@/components/ui/badge";
import type { MemberRow } from "@/lib/members/queries";

/** Whether a member reaches anything, and if not, why. */
export function MemberStatusBadge({ member }: { member: MemberRow }) {
  const { is_active, account_status } = member;
  if (account_status !== "active") return <StatusBadge tone="danger" label="Account suspended" />;
  return is_active ? (
    <StatusBadge tone="success" label="Active" />
  ) : (
    <StatusBadge tone="neutral" label="Deactivated" icon={<CircleSlash aria-hidden />} />
  );
}
