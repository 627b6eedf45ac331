import { StatusBadge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import { EXECUTION_WORDS, type StepStatus } from "@/lib/executions/rules";

const TONES: Record<StepStatus, Tone> = {
  pending: "neutral",
  running: "info",
  waiting: "warning",
  completed: "success",
  failed: "danger",
  cancelled: "neutral",
  skipped: "neutral",
};

/** How an execution, or one of its steps, stands. */
export function ExecutionBadge({ status }: { status: StepStatus }) {
  return <StatusBadge tone={TONES[status]} label={EXECUTION_WORDS[status]} />;
}
