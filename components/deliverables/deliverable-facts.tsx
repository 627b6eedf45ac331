import type { Route } from "next";

import { Person } from "@/components/ui/avatar";
import { Section } from "@/components/ui/card";
import { DescriptionList } from "@/components/ui/description-list";
import { DateText, DateTimeText } from "@/components/ui/format";
import { TextLink } from "@/components/ui/link";
import type { DeliverableRecord } from "@/lib/deliverables/queries";

import { DueDate } from "./due-date";

type Props = { record: DeliverableRecord; isOverdue: boolean; milestonesHref: string };

/** Where the deliverable belongs, who has it, and where it stands, beside the record. */
export function DeliverableFacts({ record, isOverdue, milestonesHref }: Props) {
  const { deliverable, milestone, assignee_name, submitted_by_name, reviewed_by_name } = record;
  const { due_date, delivered_date, submission, submitted_at, reviewed_at, status } = deliverable;
  const isAfterEnd =
    milestone.baseline_locked &&
    due_date &&
    milestone.end_date &&
    due_date > milestone.end_date &&
    status !== "cancelled";
  return (
    <Section title="Facts">
      <DescriptionList
        items={[
          {
            label: "Milestone",
            value: (
              <TextLink href={`${milestonesHref}/${milestone.reference}` as Route}>
                {milestone.reference} {milestone.name}
              </TextLink>
            ),
          },
          {
            label: "Assignee",
            value: assignee_name ? <Person name={assignee_name} /> : "Nobody yet",
          },
          {
            label: "Due",
            value: (
              <>
                <DueDate value={due_date} isOverdue={isOverdue} />
                {isAfterEnd && (
                  <span className="block text-xs text-danger">
                    After the signed end of the milestone
                  </span>
                )}
              </>
            ),
          },
          ...(delivered_date
            ? [{ label: "Delivered", value: <DateText value={delivered_date} /> }]
            : []),
          ...(submission > 0
            ? [
                {
                  label: "Submitted",
                  value: (
                    <Deed
                      at={submitted_at}
                      by={submitted_by_name}
                      note={submission > 1 ? `Submission ${submission}` : null}
                    />
                  ),
                },
              ]
            : []),
          ...(reviewed_at
            ? [
                {
                  label: "Last reviewed",
                  value: <Deed at={reviewed_at} by={reviewed_by_name} note={null} />,
                },
              ]
            : []),
          { label: "Created", value: <DateText value={deliverable.created_at} /> },
        ]}
      />
    </Section>
  );
}

function Deed({ at, by, note }: { at: string | null; by: string | null; note: string | null }) {
  return (
    <>
      <DateTimeText value={at} />
      <span className="block text-xs text-muted">
        {[by && `by ${by}`, note].filter(Boolean).join(", ")}
      </span>
    </>
  );
}
