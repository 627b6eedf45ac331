import type { Route } from "next";

import {
  type AddDeliverable,
  AddDeliverableButton,
} from "@/components/deliverables/add-deliverable-button";
import { DeliverableStatusBadge } from "@/components/deliverables/deliverable-status-badge";
import { Section } from "@/components/ui/card";
import { DateText } from "@/components/ui/format";
import { LinkButton, TextLink } from "@/components/ui/link";
import { Progress } from "@/components/ui/progress";
import { EmptyState } from "@/components/ui/states";
import type { MilestoneRecord } from "@/lib/milestones/queries";

/** What the milestone consists of. A due date past the signed end is marked, in words. */
export function MilestoneDeliverables({
  record,
  href,
  add,
}: {
  record: MilestoneRecord;
  href: string;
  add: AddDeliverable;
}) {
  const { milestone, deliverables } = record;
  return (
    <Section
      title="Deliverables"
      flush
      actions={
        <>
          <LinkButton size="sm" href={`${href}?milestone=${milestone.id}` as Route}>
            Open as list
          </LinkButton>
          <AddDeliverableButton {...add} />
        </>
      }
    >
      {deliverables.length === 0 ? (
        <EmptyState compact title="No deliverables yet">
          They are part of what the baseline fixes: add them before both sides sign it.
        </EmptyState>
      ) : (
        <ul>
          {deliverables.map(
            ({ id, reference, name, status, progress, due_date, assignee_name }) => (
              <li
                key={id}
                className="grid gap-x-4 gap-y-1 border-b border-separator px-4 py-2 last:border-0 sm:grid-cols-[minmax(0,1fr)_8rem_7.5rem_8rem] sm:items-center"
              >
                <span className="min-w-0">
                  <span className="me-2 text-muted">{reference}</span>
                  <TextLink
                    href={`${href}/${reference}` as Route}
                    tone="quiet"
                    className="font-medium"
                  >
                    {name}
                  </TextLink>
                  {assignee_name && (
                    <span className="block truncate text-xs text-muted">{assignee_name}</span>
                  )}
                </span>
                <span>
                  <DeliverableStatusBadge status={status} />
                </span>
                <span className="sm:text-right">
                  <DateText value={due_date} />
                  {milestone.baseline_locked &&
                    due_date &&
                    milestone.end_date &&
                    due_date > milestone.end_date &&
                    status !== "cancelled" && (
                      <span className="block text-xs text-danger">after the end</span>
                    )}
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
