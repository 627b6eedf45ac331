import { Check, X } from "lucide-react";

import { StatusBadge } from "@/components/ui/badge";

/** The customer's verdict on a criterion; null while there is none. */
export function VerdictBadge({ met }: { met: boolean | null }) {
  if (met === null) return <StatusBadge tone="neutral" label="Not assessed" />;
  return met ? (
    <StatusBadge tone="success" label="Met" icon={<Check aria-hidden />} />
  ) : (
    <StatusBadge tone="danger" label="Not met" icon={<X aria-hidden />} />
  );
}
