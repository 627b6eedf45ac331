"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { cancelWorkplan, completeWorkplan } from "@/lib/workplans/actions";
import type { Workplan } from "@/lib/workplans/queries";
import { cancelWorkplanSchema, completeWorkplanSchema } from "@/lib/workplans/schema";

type DialogProps = {
  workplan: Pick<Workplan, "id" | "lock_version" | "template_name">;
  scope: OrgScope;
  onClose: () => void;
};

/** Ends it with an outcome; refused while something mandatory is open. */
export function CompleteWorkplanDialog({ workplan, scope, onClose }: DialogProps) {
  const { id, lock_version, template_name } = workplan;
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={`Complete ${template_name}`}
      description="What is open in it is skipped. Mandatory activities have to be done first."
      schema={completeWorkplanSchema}
      action={(input) => completeWorkplan(scope, input)}
      defaultValues={{ id, lock_version, outcome: "", notes: "" }}
      submitLabel="Complete workplan"
      onSuccess={() => toast.success(`${template_name} is completed`)}
    >
      {(form) => (
        <>
          <TextField
            {...form.field("outcome")}
            label="Outcome"
            description="In a few words: how it ended."
            autoFocus
          />
          <TextAreaField {...form.field("notes")} label="Notes" />
        </>
      )}
    </FormDialog>
  );
}

/** Ends it without one; what is open goes. */
export function CancelWorkplanDialog({ workplan, scope, onClose }: DialogProps) {
  const { id, lock_version, template_name } = workplan;
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={`Cancel ${template_name}?`}
      description="What is open in it is cancelled too. This cannot be undone."
      schema={cancelWorkplanSchema}
      action={(input) => cancelWorkplan(scope, input)}
      defaultValues={{ id, lock_version, reason: "" }}
      submitLabel="Cancel workplan"
      submitVariant="danger"
      onSuccess={() => toast.success(`${template_name} is cancelled`)}
    >
      {(form) => <TextAreaField {...form.field("reason")} label="Reason" autoFocus />}
    </FormDialog>
  );
}
