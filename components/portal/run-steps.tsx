import { StepIcon } from "@/components/workflows/step-icon";
import { Section } from "@/components/ui/card";
import { DateTimeText } from "@/components/ui/format";
import { EmptyState } from "@/components/ui/states";
import { durationWords } from "@/lib/executions/rules";
import type { ClientRun } from "@/lib/portal/queries";
import { stepWaitsFor } from "@/lib/portal/rules";
import type { StepType } from "@/lib/workflows/definition";

import { WaitingBadge } from "./waiting-badge";

/** The steps that were taken, by name and state. */
export function RunSteps({ run }: { run: ClientRun }) {
  return (
    <Section title="Steps" flush>
      {run.steps.length === 0 && <EmptyState compact title="It has not begun yet" />}
      <ol aria-label="Steps">
        {run.steps.map((step) => (
          <li
            key={step.id}
            className="flex flex-wrap items-center gap-x-2 gap-y-1 border-b border-separator px-4 py-2 last:border-0"
          >
            <StepIcon type={step.type as StepType} />
            <span className="min-w-32 flex-1 font-medium">{step.name}</span>
            <span className="text-xs text-muted">{timeOf(step)}</span>
            <WaitingBadge status={step.status} waitsFor={stepWaitsFor(step, run.decisions)} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function timeOf({ started_at, completed_at, due_at }: ClientRun["steps"][number]) {
  if (completed_at) return durationWords(Date.parse(completed_at) - Date.parse(started_at));
  return (
    due_at && (
      <>
        Until <DateTimeText value={due_at} />
      </>
    )
  );
}
