import { ExecutionBadge } from "@/components/executions/execution-badge";
import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { StepStatus } from "@/lib/executions/rules";

type WaitingBadgeProps = {
  status: StepStatus;
  waitsFor: "images" | "client" | "supplier" | null;
};

const WORDS: Record<string, { label: string; tone: Tone }> = {
  images: { label: "Making images", tone: "info" },
  client: { label: "Waiting for you", tone: "warning" },
  supplier: { label: "Waiting for your supplier", tone: "neutral" },
};

/** How a run, or a step of it, stands; where it waits, for whom. */
export function WaitingBadge({ status, waitsFor }: WaitingBadgeProps) {
  const words = waitsFor && WORDS[waitsFor];
  return words ? <StatusBadge {...words} /> : <ExecutionBadge status={status} />;
}
