"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField } from "@/components/form/text-fields";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { rejectDeliverable } from "@/lib/deliverables/actions";
import type { Deliverable } from "@/lib/deliverables/queries";
import { rejectDeliverableSchema } from "@/lib/deliverables/schema";

/** Sends a deliverable back, with what has to change. */
export function RejectDialog({
  deliverable,
  scope,
  ...props
}: {
  deliverable: Deliverable;
  scope: ProjectScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { id, lock_version, reference } = deliverable;
  return (
    <FormDialog
      {...props}
      title={`Reject ${reference}`}
      description="It goes back to the supplier, who is told why."
      schema={rejectDeliverableSchema}
      action={(input) => rejectDeliverable(scope, input)}
      defaultValues={{ id, lock_version, reason: "" }}
      submitLabel="Reject"
      submitVariant="danger"
      onSuccess={() => toast.success(`${reference} rejected`)}
    >
      {(form) => <TextAreaField {...form.field("reason")} label="What has to change" autoFocus />}
    </FormDialog>
  );
}
