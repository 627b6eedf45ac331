import type { Route } from "next";

import {
  AcceptanceStatusBadge,
  BaselineStatusBadge,
  MilestoneStatusBadge,
} from "@/components/milestones/milestone-status-badge";
import { Section } from "@/components/ui/card";
import { DateText } from "@/components/ui/format";
import { LinkButton, TextLink } from "@/components/ui/link";
import { Progress } from "@/components/ui/progress";
import { EmptyState } from "@/components/ui/states";
import type { Dashboard } from "@/lib/dashboards/queries";

/** How each milestone stands, by its end. */
export function MilestoneProgress({
  milestones,
  base,
}: {
  milestones: NonNullable<Dashboard["milestone_list"]>;
  base: string;
}) {
  return (
    <Section
      title="Milestones"
      flush
      actions={
        <LinkButton size="sm" href={`${base}/milestones` as Route}>
          Open as list
        </LinkButton>
      }
    >
      {milestones.length === 0 ? (
        <EmptyState
          compact
          title="No milestones yet"
          action={<LinkButton href={`${base}/milestones` as Route}>Go to milestones</LinkButton>}
        >
          The first milestone is where both sides begin.
        </EmptyState>
      ) : (
        <ul>
          {milestones.map(
            ({
              reference,
              name,
              status,
              progress,
              end_date,
              baseline_status,
              acceptance_status,
            }) => (
              <li
                key={reference}
                className="grid gap-x-4 gap-y-1 border-b border-separator px-4 py-2 last:border-0 md:grid-cols-[minmax(0,1fr)_7.5rem_8.5rem_7rem_8rem] md:items-center"
              >
                <span className="min-w-0">
                  <span className="me-2 text-muted">{reference}</span>
                  <TextLink
                    href={`${base}/milestones/${reference}` as Route}
                    tone="quiet"
                    className="font-medium"
                  >
                    {name}
                  </TextLink>
                </span>
                <span>
                  <MilestoneStatusBadge status={status} />
                </span>
                <span>
                  {acceptance_status === "not_submitted" ? (
                    <BaselineStatusBadge status={baseline_status} />
                  ) : (
                    <AcceptanceStatusBadge status={acceptance_status} />
                  )}
                </span>
                <span className="md:text-right">
                  <DateText value={end_date} />
                </span>
                <Progress value={progress} label={`Progress of ${name}`} />
              </li>
            ),
          )}
        </ul>
      )}
    </Section>
  );
}
