"use client";

import { ChevronRight } from "lucide-react";

import { Section } from "@/components/ui/card";
import { DateTimeText } from "@/components/ui/format";
import { EmptyState } from "@/components/ui/states";
import { DataView } from "@/components/workflows/data-view";
import { StepIcon } from "@/components/workflows/step-icon";
import type { ExecutionStep, LogLine, Progress } from "@/lib/executions/progress";
import { DECISION_WORDS, durationWords } from "@/lib/executions/rules";

import { ExecutionBadge } from "./execution-badge";
import { LogLines } from "./log-lines";

/** Each step that was taken, in order: how it went, with its input, output, log and error inside. */
export function PathSection({ progress }: { progress: Progress }) {
  const { steps, logs, decisions } = progress;
  return (
    <Section title="Path" flush>
      {steps.length === 0 && <EmptyState compact title="It has not begun yet" />}
      <ol aria-label="Path">
        {steps.map((step) => (
          <li key={step.id} className="border-b border-separator last:border-0">
            <details className="group">
              <summary className="flex cursor-pointer list-none flex-wrap items-start gap-2 px-4 py-2">
                <ChevronRight
                  aria-hidden
                  className="mt-0.5 size-4 shrink-0 text-muted transition-transform group-open:rotate-90 motion-reduce:transition-none"
                />
                <StepIcon type={step.type} />
                <span className="min-w-32 flex-1">
                  <span className="font-medium">{step.name}</span>
                  <StepNote
                    step={step}
                    decision={decisions.find(({ step_id }) => step_id === step.id)}
                  />
                </span>
                <span className="text-xs text-muted">{timeOf(step)}</span>
                <ExecutionBadge status={step.status} />
              </summary>
              <Inside
                step={step}
                logs={logs.filter((line) => line.execution_step_id === step.id)}
              />
            </details>
          </li>
        ))}
      </ol>
    </Section>
  );
}

function timeOf({ started_at, completed_at }: ExecutionStep): string {
  return completed_at ? durationWords(Date.parse(completed_at) - Date.parse(started_at)) : "";
}

function StepNote({
  step,
  decision,
}: {
  step: ExecutionStep;
  decision: Progress["decisions"][number] | undefined;
}) {
  if (step.error)
    return <span className="block text-xs text-danger-soft-foreground">{step.error}</span>;
  if (decision?.decision)
    return (
      <span className="block text-xs text-muted">
        {DECISION_WORDS[decision.decision] ?? decision.decision}
        {decision.decided_by_name && ` by ${decision.decided_by_name}`}
        {decision.comment && `: “${decision.comment}”`}
      </span>
    );
  if (step.due_at && !step.completed_at)
    return (
      <span className="block text-xs text-muted">
        Until <DateTimeText value={step.due_at} />
      </span>
    );
  return null;
}

function Inside({ step, logs }: { step: ExecutionStep; logs: LogLine[] }) {
  return (
    <div className="grid gap-3 px-4 pb-4 ps-10">
      <p className="text-xs text-muted">
        Begun <DateTimeText value={step.started_at} />
        {step.completed_at && (
          <>
            {" "}
            · ended <DateTimeText value={step.completed_at} />
          </>
        )}
        {step.attempt > 0 && ` · attempt ${step.attempt} of ${step.attempt_limit}`}
      </p>
      {step.input !== null && <DataView label="Input" value={step.input} />}
      {step.output !== null && <DataView label="Output" value={step.output} />}
      {logs.length > 0 && (
        <div>
          <h3 className="mb-1 text-xs text-muted">Log</h3>
          <LogLines label={`Log of ${step.name}`} lines={logs} />
        </div>
      )}
    </div>
  );
}
