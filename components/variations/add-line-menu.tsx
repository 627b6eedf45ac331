"use client";

import { Plus } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import { Menu, type MenuSection } from "@/components/ui/menu";
import type { ProjectScope } from "@/lib/auth/context";
import type { Candidate, VariationRecord } from "@/lib/variations/queries";

import { type DeliverableAction, DeliverableLineDialog } from "./deliverable-line-dialog";
import { MilestoneLineDialog } from "./milestone-line-dialog";

const NONE =
  "No milestone has a signed baseline that is still open. Everything else is edited directly.";

/** What a draft can take in: a milestone's baseline, or the list of deliverables. */
export function AddLineMenu({
  record,
  scope,
  refusal,
}: {
  record: VariationRecord;
  scope: ProjectScope;
  refusal: string | null;
}) {
  const { variation, candidates, milestones, deliverables } = record;
  const [candidate, setCandidate] = useState<Candidate | null>(null);
  const [action, setAction] = useState<DeliverableAction | null>(null);
  const taken = new Set(deliverables.flatMap(({ deliverable_id }) => deliverable_id ?? []));
  const free = candidates.filter(
    ({ id }) => !milestones.some(({ milestone_id }) => milestone_id === id),
  );

  const reason = refusal ?? (candidates.length === 0 ? NONE : null);
  if (reason) {
    return (
      <Button icon={<Plus aria-hidden />} disabledReason={reason}>
        Add a change
      </Button>
    );
  }

  const sections: MenuSection[] = [
    {
      id: "deliverables",
      title: "Deliverables",
      items: [
        { id: "add", label: "Add a deliverable", onAction: () => setAction("add") },
        { id: "change", label: "Change a deliverable", onAction: () => setAction("change") },
        { id: "remove", label: "Remove a deliverable", onAction: () => setAction("remove") },
      ],
    },
    ...(free.length > 0
      ? [
          {
            id: "milestones",
            title: "Baseline of a milestone",
            items: free.map((milestone) => ({
              id: milestone.id,
              label: `${milestone.reference} ${milestone.name}`,
              onAction: () => setCandidate(milestone),
            })),
          },
        ]
      : []),
  ];
  const shared = { scope, variationId: variation.id };
  return (
    <>
      <Menu label="Add a change" variant="secondary" items={sections}>
        <Plus aria-hidden />
        Add a change
      </Menu>
      {candidate && (
        <MilestoneLineDialog
          {...shared}
          candidate={candidate}
          isOpen
          onOpenChange={() => setCandidate(null)}
        />
      )}
      {action && (
        <DeliverableLineDialog
          {...shared}
          action={action}
          candidates={candidates}
          taken={taken}
          isOpen
          onOpenChange={() => setAction(null)}
        />
      )}
    </>
  );
}
