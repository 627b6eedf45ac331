"use client";

import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { NumberField } from "@/components/form/number-fields";
import { TextAreaField } from "@/components/form/text-fields";
import { RecordField } from "@/components/lookups/record-field";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { updateSubmission } from "@/lib/submissions/actions";
import type { Submission } from "@/lib/submissions/queries";
import { updateSubmissionSchema } from "@/lib/submissions/schema";

export function EditSubmissionDialog({
  submission,
  scope,
  ...dialog
}: {
  submission: Submission;
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { id, lock_version, title, submitted_rate, notes, owner_id, owner_name } = submission;
  return (
    <FormDialog
      {...dialog}
      title={`Edit ${title}`}
      schema={updateSubmissionSchema}
      action={(input) => updateSubmission(scope, input)}
      defaultValues={{ id, lock_version, submitted_rate, notes: notes ?? "", owner_id }}
      onSuccess={() => toast.success("Submission saved")}
    >
      {(form) => (
        <>
          <FieldGroup columns={2}>
            <NumberField
              {...form.field("submitted_rate")}
              label="Submitted rate"
              description="In the job's currency and unit."
              digits={2}
            />
            <RecordField
              {...form.field("owner_id")}
              label="Owner"
              kind="owner"
              scope={scope}
              chosen={{ id: owner_id, name: owner_name }}
            />
          </FieldGroup>
          <TextAreaField {...form.field("notes")} label="Notes" />
        </>
      )}
    </FormDialog>
  );
}
