"use client";

import { Plus } from "lucide-react";
import { useState, useTransition } from "react";

import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { UNREACHABLE } from "@/lib/action-result";
import type { ProjectScope } from "@/lib/auth/context";
import { loadDeliverableChoices } from "@/lib/deliverables/actions";
import type { DeliverableChoices } from "@/lib/deliverables/queries";

import { CreateDeliverableDialog } from "./deliverable-form-dialog";

export type AddDeliverable = {
  scope: ProjectScope;
  milestoneId: string;
  /** Why this person may not, or not any more, in words. */
  refusal: string | null;
};

/** Adds one deliverable after the other to a milestone, from its page; what there is to choose from is asked for then. */
export function AddDeliverableButton({ scope, milestoneId, refusal }: AddDeliverable) {
  const [choices, setChoices] = useState<DeliverableChoices | null>(null);
  const [isPending, startTransition] = useTransition();
  const open = () =>
    startTransition(async () => {
      const result = await loadDeliverableChoices(scope, {}).catch(() => UNREACHABLE);
      if (result.ok) setChoices(result.data);
      else toast.error("Nothing can be added now", { description: result.message });
    });
  return (
    <>
      <Button
        size="sm"
        icon={<Plus aria-hidden />}
        disabledReason={refusal}
        isPending={isPending}
        onPress={open}
      >
        Add deliverable
      </Button>
      {choices && (
        <CreateDeliverableDialog
          scope={scope}
          choices={choices}
          milestoneId={milestoneId}
          isOpen
          onOpenChange={() => setChoices(null)}
          onCreated={(reference) => toast.success(`${reference} added`)}
        />
      )}
    </>
  );
}
