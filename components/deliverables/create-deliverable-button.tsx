"use client";

import { Plus } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import type { ProjectScope } from "@/lib/auth/context";
import type { DeliverableChoices } from "@/lib/deliverables/queries";

import { CreateDeliverableDialog } from "./deliverable-form-dialog";

export type CreateDeliverable = {
  scope: ProjectScope;
  choices: DeliverableChoices;
  /** Why this person may not, in words. */
  refusal: string | null;
};

export function CreateDeliverableButton({ scope, choices, refusal }: CreateDeliverable) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="primary"
        icon={<Plus aria-hidden />}
        disabledReason={refusal ?? noMilestone(choices)}
        onPress={() => setOpen(true)}
      >
        New deliverable
      </Button>
      <CreateDeliverableDialog
        scope={scope}
        choices={choices}
        isOpen={isOpen}
        onOpenChange={setOpen}
      />
    </>
  );
}

function noMilestone({ milestones }: DeliverableChoices): string | null {
  if (milestones.length === 0) return "Add a milestone first: a deliverable belongs to one.";
  return milestones.some(({ is_open }) => is_open)
    ? null
    : "Every milestone has a signed baseline. A variation adds a deliverable to one.";
}
