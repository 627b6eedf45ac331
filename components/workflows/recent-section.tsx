import type { Route } from "next";

import { ExecutionBadge } from "@/components/executions/execution-badge";
import { Section } from "@/components/ui/card";
import { RelativeTime } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import { durationWords } from "@/lib/executions/rules";
import type { WorkflowRecord } from "@/lib/workflows/queries";

/** The last executions of a workflow. */
export function RecentSection({ record, org }: { record: WorkflowRecord; org: string }) {
  const { recent, workflow } = record;
  const list = `/${org}/executions`;
  return (
    <Section
      title="Last executions"
      flush
      actions={
        recent.length > 0 && (
          <TextLink href={`${list}?workflow=${workflow.id}` as Route}>All of them</TextLink>
        )
      }
    >
      {recent.length === 0 && <EmptyState compact title="It has not run yet" />}
      <ul aria-label="Last executions">
        {recent.map((row) => (
          <li
            key={row.id}
            className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-separator px-4 py-2 last:border-0"
          >
            <ExecutionBadge status={row.status} />
            <span className="min-w-40 flex-1">
              <TextLink href={`${list}/${row.id}` as Route} tone="quiet">
                {row.step_name ?? "Not begun"}
              </TextLink>
              <span className="block text-xs text-muted">
                {[row.client_name, row.requester_name].filter(Boolean).join(" · ")}
              </span>
            </span>
            <span className="text-xs text-muted">
              {row.duration_ms !== null && `${durationWords(row.duration_ms)} · `}
              <RelativeTime value={row.created_at} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
