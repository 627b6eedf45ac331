import { CircleSlash, PauseCircle } from "lucide-react";

import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { ProjectStatus } from "@/lib/projects/rules";

export const PROJECT_STATUS: Record<ProjectStatus, { label: string; tone: Tone }> = {
  planned: { label: "Planned", tone: "neutral" },
  active: { label: "Active", tone: "info" },
  on_hold: { label: "On hold", tone: "warning" },
  completed: { label: "Completed", tone: "success" },
  cancelled: { label: "Cancelled", tone: "neutral" },
};

const ICONS: Partial<Record<ProjectStatus, typeof CircleSlash>> = {
  on_hold: PauseCircle,
  cancelled: CircleSlash,
};

/** How a project stands; a status that this version does not know is shown as it is. */
export function ProjectStatusBadge({ status }: { status: string }) {
  if (!isKnown(status)) return <StatusBadge tone="neutral" label={status} />;
  const Icon = ICONS[status];
  return <StatusBadge {...PROJECT_STATUS[status]} {...(Icon && { icon: <Icon aria-hidden /> })} />;
}

function isKnown(status: string): status is ProjectStatus {
  return Object.hasOwn(PROJECT_STATUS, status);
}
