import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import { STATUS_WORDS, type WorkflowStatus } from "@/lib/workflows/rules";

const TONES: Record<WorkflowStatus, Tone> = {
  draft: "warning",
  active: "success",
  inactive: "neutral",
  archived: "neutral",
};

/** Where a workflow stands, with the version in force. */
export function WorkflowBadge({
  status,
  version,
}: {
  status: WorkflowStatus;
  version: number | null;
}) {
  const label = status === "draft" ? "Not published" : STATUS_WORDS[status];
  return (
    <StatusBadge
      tone={TONES[status]}
      label={version && status !== "archived" ? `${label}, version ${version}` : label}
    />
  );
}
