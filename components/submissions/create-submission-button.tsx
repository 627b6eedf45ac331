"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";

import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { NumberField } from "@/components/form/number-fields";
import { TextAreaField } from "@/components/form/text-fields";
import { RecordField } from "@/components/lookups/record-field";
import { CreateButton } from "@/components/ui/create-button";
import type { ButtonProps } from "@/components/ui/button";
import type { OrgScope } from "@/lib/auth/context";
import { createSubmission } from "@/lib/submissions/actions";
import { createSubmissionSchema } from "@/lib/submissions/schema";

type Chosen = { id: string; name: string };
type Props = Pick<ButtonProps, "variant" | "size"> & {
  scope: OrgScope;
  me: Chosen;
  refusal: string | null;
  /** The job or the candidate whose page this is; it is not asked for then. */
  job?: Chosen;
  candidate?: Chosen;
};

/** Puts a candidate forward for a job. `refusal` is why this person may not, in words. */
export function CreateSubmissionButton({ refusal, variant, size, ...props }: Props) {
  return (
    <CreateButton
      label="Put forward"
      refusal={refusal}
      {...(variant && { variant })}
      {...(size && { size })}
    >
      {(dialog) => <CreateSubmissionDialog {...props} {...dialog} />}
    </CreateButton>
  );
}

function CreateSubmissionDialog({
  scope,
  me,
  job,
  candidate,
  ...dialog
}: Omit<Props, "refusal" | "variant" | "size"> & {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const router = useRouter();
  const name = candidate?.name ?? "a candidate";
  return (
    <FormDialog
      {...dialog}
      title={job ? `Put ${name} forward for ${job.name}` : `Put ${name} forward`}
      schema={createSubmissionSchema}
      action={(input) => createSubmission(scope, input)}
      defaultValues={{
        id: crypto.randomUUID(),
        job_id: job?.id ?? "",
        candidate_id: candidate?.id ?? "",
        submitted_rate: null,
        notes: "",
        owner_id: me.id,
      }}
      submitLabel="Put forward"
      onSuccess={({ id }) => router.push(`/${scope.org}/talent/submissions/${id}` as Route)}
    >
      {(form) => (
        <>
          {!candidate && (
            <RecordField
              {...form.field("candidate_id")}
              label="Candidate"
              kind="candidate"
              scope={scope}
              autoFocus
            />
          )}
          {!job && (
            <RecordField
              {...form.field("job_id")}
              label="Job"
              description="Open jobs only."
              kind="job"
              scope={scope}
            />
          )}
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
              chosen={me}
            />
          </FieldGroup>
          <TextAreaField {...form.field("notes")} label="Notes" />
        </>
      )}
    </FormDialog>
  );
}
