import { Ban } from "lucide-react";

import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { ItemStatus } from "@/lib/batches/rules";

const ITEM_STATUS: Record<ItemStatus, { label: string; tone: Tone }> = {
  pending: { label: "Waiting", tone: "neutral" },
  running: { label: "Being made", tone: "info" },
  completed: { label: "Made", tone: "success" },
  failed: { label: "Failed", tone: "danger" },
  cancelled: { label: "Cancelled", tone: "neutral" },
};

export function ItemStatusBadge({ status }: { status: ItemStatus }) {
  return (
    <StatusBadge
      {...ITEM_STATUS[status]}
      {...(status === "cancelled" && { icon: <Ban aria-hidden /> })}
    />
  );
}
