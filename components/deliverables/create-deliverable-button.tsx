"use client";

import { CreateButton } from "@/components/ui/create-button";
import type { ProjectScope } from "@/lib/auth/context";
import type { DeliverableChoices } from "@/lib/deliverables/queries";

import { CreateDeliverableDialog } from "./deliverable-form-dialog";

export type CreateDeliverable = {
  scope: ProjectScope;
  choices: DeliverableChoices;
  /** Why this person may not, in words. */
  refusal: string | null;
};

export function CreateDeliverableButton({ refusal, ...props }: CreateDeliverable) {
  return (
    <CreateButton label="New deliverable" refusal={refusal ?? noMilestone(props.choices)}>
      {(dialog) => <CreateDeliverableDialog {...props} {...dialog} />}
    </CreateButton>
  );
}

function noMilestone({ milestones }: DeliverableChoices): string | null {
  if (milestones.length === 0) return "Add a milestone first: a deliverable belongs to one.";
  return milestones.some(({ is_open }) => is_open)
    ? null
    : "Every milestone has a signed baseline. A variation adds a deliverable to one.";
}
