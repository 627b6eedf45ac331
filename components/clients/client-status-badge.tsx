import { PauseCircle } from "lucide-react";

import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { ClientStatus } from "@/lib/clients/rules";

export const CLIENT_STATUS: Record<ClientStatus, { label: string; tone: Tone }> = {
  active: { label: "Active", tone: "success" },
  suspended: { label: "Suspended", tone: "warning" },
};

export function ClientStatusBadge({ status }: { status: ClientStatus }) {
  return (
    <StatusBadge
      {...CLIENT_STATUS[status]}
      {...(status === "suspended" && { icon: <PauseCircle aria-hidden /> })}
    />
  );
}
