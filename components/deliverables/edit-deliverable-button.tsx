"use client";

import { Pencil } from "lucide-react";
import { useState, useTransition } from "react";

import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { loadDeliverableChoices } from "@/lib/deliverables/actions";
import type { Deliverable, DeliverableChoices } from "@/lib/deliverables/queries";

import { EditDeliverableDialog } from "./deliverable-form-dialog";

type Props = {
  deliverable: Deliverable;
  scope: ProjectScope;
  isBaselineLocked: boolean;
  canPlan: boolean;
  milestone: { id: string; end_date: string | null };
  /** Why this person may not, in words. */
  refusal: string | null;
};

/** Edits the content. What there is to choose from is asked for when the dialog opens. */
export function EditDeliverableButton({ refusal, ...props }: Props) {
  const [choices, setChoices] = useState<DeliverableChoices | null>(null);
  const [isPending, startTransition] = useTransition();
  const open = () =>
    startTransition(async () => {
      const result = await loadDeliverableChoices(props.scope, {});
      if (result.ok) setChoices(result.data);
      else toast.error("This cannot be edited now", { description: result.message });
    });
  return (
    <>
      <Button
        icon={<Pencil aria-hidden />}
        disabledReason={refusal}
        isPending={isPending}
        onPress={open}
      >
        Edit
      </Button>
      {choices && (
        <EditDeliverableDialog
          {...props}
          choices={choices}
          isOpen
          onOpenChange={() => setChoices(null)}
        />
      )}
    </>
  );
}
