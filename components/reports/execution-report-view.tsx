import { ExecutionBadge } from "@/components/executions/execution-badge";
import { Section } from "@/components/ui/card";
import { DateTimeText } from "@/components/ui/format";
import { EmptyState } from "@/components/ui/states";
import { type ExecutionReport, took } from "@/lib/executions/figures";

/** How one execution went, step by step, as it was when the report was made. */
export function ExecutionReportView({ report }: { report: ExecutionReport }) {
  const { status, error, steps, averageExecutionTime } = report;
  return (
    <Section
      title="Steps"
      description={
        averageExecutionTime === null ? undefined : `It took ${took(averageExecutionTime)}`
      }
      actions={<ExecutionBadge status={status} />}
      flush
    >
      {error && <p className="border-b border-separator px-4 py-2 wrap-anywhere">{error}</p>}
      {steps.length === 0 && <EmptyState compact title="It had not begun" />}
      <ol aria-label="Steps">
        {steps.map((step, index) => (
          <li
            key={`${index} ${step.key}`}
            className="flex flex-wrap items-start gap-x-4 gap-y-1 border-b border-separator px-4 py-2 last:border-0"
          >
            <span className="min-w-40 flex-1 wrap-anywhere">
              <span className="font-medium">{step.name ?? step.key}</span>
              {step.attempts > 1 && (
                <span className="text-xs text-muted"> {step.attempts} attempts</span>
              )}
              {step.error && (
                <span className="block text-xs text-danger-soft-foreground">{step.error}</span>
              )}
            </span>
            <span className="text-xs text-muted">
              {step.startedAt && <DateTimeText value={step.startedAt} />}
            </span>
            <span className="w-20 text-end text-xs text-muted">{took(step.executionTime)}</span>
            <ExecutionBadge status={step.status} />
          </li>
        ))}
      </ol>
    </Section>
  );
}
