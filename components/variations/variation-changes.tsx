import { GovernanceDiff } from "@/components/project-templates/governance-diff";
import { Section } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/states";
import type { ProjectScope } from "@/lib/auth/context";
import { governanceChanges } from "@/lib/variations/lines";
import type { VariationRecord } from "@/lib/variations/queries";
import { isOpen } from "@/lib/variations/rules";

import { AddLineMenu } from "./add-line-menu";
import { DeliverableChange } from "./deliverable-change";
import { DeliverableLineActions, MilestoneLineActions } from "./line-actions";
import { MilestoneChange } from "./milestone-change";

type Props = {
  record: VariationRecord;
  scope: ProjectScope;
  milestonesHref: string;
  refusal: string | null;
};

/** Everything the variation changes, before and after; a draft is edited in place. */
export function VariationChanges({ record, scope, milestonesHref, refusal }: Props) {
  const { variation, milestones, deliverables, candidates } = record;
  const isDraft = variation.status === "draft";
  const state = { isDraft, isOpen: isDraft || isOpen(variation.status) };
  const canEdit = isDraft && !refusal;
  const shared = { scope, variationId: variation.id };
  const isEmpty = milestones.length + deliverables.length === 0;
  if (variation.type === "governance")
    return (
      <Section title="Changes of the governance" description="Settings that both sides have signed">
        <GovernanceDiff changes={governanceChanges(variation)} />
      </Section>
    );
  return (
    <section aria-label="Changes" className="grid gap-3">
      <header className="flex items-center justify-between gap-3">
        <h2 className="text-base font-semibold">Changes</h2>
        {isDraft && !isEmpty && <AddLineMenu record={record} scope={scope} refusal={refusal} />}
      </header>
      {isEmpty && (
        <div className="rounded-lg border border-border bg-surface">
          <EmptyState
            compact
            title="It changes nothing yet"
            action={isDraft && <AddLineMenu record={record} scope={scope} refusal={refusal} />}
          >
            Add what should change: dates, sums or criteria of a signed milestone, or its list of
            deliverables.
          </EmptyState>
        </div>
      )}
      {milestones.map((line) => (
        <MilestoneChange
          key={line.id}
          line={line}
          {...state}
          milestonesHref={milestonesHref}
          actions={
            canEdit && (
              <MilestoneLineActions
                {...shared}
                line={line}
                candidate={candidates.find(({ id }) => id === line.milestone_id)}
              />
            )
          }
        />
      ))}
      {deliverables.map((line) => (
        <DeliverableChange
          key={line.id}
          line={line}
          {...state}
          actions={canEdit && <DeliverableLineActions {...shared} line={line} />}
        />
      ))}
    </section>
  );
}
