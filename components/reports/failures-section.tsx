import type { Route } from "next";

import { Section } from "@/components/ui/card";
import { TextLink } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import type { Report } from "@/lib/executions/figures";
import type { ExecutionsOf } from "@/lib/executions/report-links";

type FailuresSectionProps = { failures: Report["failures"]; list: ExecutionsOf; org: string };

/** Where runs failed, the most frequent step first, each with the last that did. */
export function FailuresSection({ failures, list, org }: FailuresSectionProps) {
  return (
    <Section
      title="Failures by step"
      description={failures.length === 20 ? "The twenty most frequent" : undefined}
      flush
    >
      {failures.length === 0 && <EmptyState compact title="Nothing failed" />}
      <ul aria-label="Failures by step">
        {failures.map((row) => {
          const name = row.step_name ?? row.step_key ?? "Before the first step";
          return (
            <li
              key={`${row.workflow_id} ${row.step_key}`}
              className="flex gap-4 border-b border-separator px-4 py-2 last:border-0"
            >
              <span className="min-w-0 flex-1">
                <span className="font-medium">{name}</span>{" "}
                <span className="text-muted">{row.workflow_name}</span>
                <TextLink
                  href={`/${org}/executions/${row.last_execution_id}` as Route}
                  tone="quiet"
                  className="block truncate text-xs text-muted"
                >
                  {row.last_error ?? "The last one"}
                </TextLink>
              </span>
              <TextLink
                href={list({
                  status: "failed",
                  workflow: row.workflow_id,
                  ...(row.step_key && { step: row.step_key }),
                })}
                aria-label={`${row.count} failed, ${name}`}
              >
                {row.count}
              </TextLink>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
