import { PlayCircle } from "lucide-react";
import type { Route } from "next";

import { Section } from "@/components/ui/card";
import { RelativeTime } from "@/components/ui/format";
import { LinkButton, TextLink } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import { RefreshWhile } from "@/components/ui/refresh-while";
import type { PortalOverview } from "@/lib/portal/queries";

import { RunProgress } from "./run-progress";

/** The runs that are not over, as they go. */
export function RunningNow({ overview, base }: { overview: PortalOverview; base: string }) {
  const { running, running_total, open_to_run, has_run } = overview;
  return (
    <Section
      title="Running now"
      flush
      actions={
        running_total > running.length && (
          <TextLink href={`${base}/runs?status=pending,running,waiting` as Route}>
            All {running_total}
          </TextLink>
        )
      }
    >
      <RefreshWhile isOpen={running.length > 0} />
      {running.length === 0 ? (
        <EmptyState
          compact
          icon={<PlayCircle aria-hidden />}
          title="Nothing is running"
          action={
            <LinkButton href={`${base}/workflows` as Route}>
              {open_to_run > 0 ? "Run a workflow" : "See what is offered"}
            </LinkButton>
          }
        >
          {has_run ? "What you run next is followed here." : "Ask for a workflow, then run it."}
        </EmptyState>
      ) : (
        <ul>
          {running.map((run) => (
            <li
              key={run.id}
              className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-separator px-4 py-2.5 last:border-0"
            >
              <span className="min-w-0 flex-1 basis-40">
                <TextLink
                  href={`${base}/runs/${run.id}` as Route}
                  tone="quiet"
                  className="font-medium"
                >
                  {run.workflow_name}
                </TextLink>
                <span className="block text-xs text-muted">
                  {run.requested_by_name && `${run.requested_by_name}, `}
                  <RelativeTime value={run.created_at} />
                </span>
              </span>
              <span className="w-44">
                <RunProgress run={run} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
