"use client";

import { parseAbsolute, toCalendarDate, toTime } from "@internationalized/date";
import type { z } from "zod";

import { SelectField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { NumberField } from "@/components/form/number-fields";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { toOptions } from "@/components/stages/stage-options";
import { CreateButton } from "@/components/ui/create-button";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { createInterview, updateInterview } from "@/lib/submissions/part-actions";
import type { Interview } from "@/lib/submissions/queries";
import { createInterviewSchema, updateInterviewSchema } from "@/lib/submissions/schema";

import { INTERVIEW_MODE } from "./part-status-badges";

/** Plans the next interview. `refusal` is why this person may not, or nobody can, in words. */
export function CreateInterviewButton({
  submissionId,
  round,
  scope,
  refusal,
}: {
  submissionId: string;
  round: number;
  scope: OrgScope;
  refusal: string | null;
}) {
  return (
    <CreateButton label="Plan interview" variant="secondary" size="sm" refusal={refusal}>
      {(dialog) => (
        <FormDialog
          {...dialog}
          title="Plan interview"
          schema={createInterviewSchema}
          action={(input) => createInterview(scope, input)}
          defaultValues={{
            id: crypto.randomUUID(),
            submission_id: submissionId,
            round,
            time: "10:00",
            duration_minutes: 60,
            mode: "video",
            location: "",
            interviewers: "",
          }}
          submitLabel="Plan interview"
          onSuccess={() => toast.success("Interview planned")}
        >
          {(form) => <InterviewFields form={form} />}
        </FormDialog>
      )}
    </CreateButton>
  );
}

export function EditInterviewDialog({
  interview,
  timezone,
  scope,
  ...dialog
}: {
  interview: Interview;
  timezone: string;
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { id, lock_version, round, duration_minutes, mode, rating } = interview;
  const starts = parseAbsolute(interview.starts_at, timezone);
  return (
    <FormDialog
      {...dialog}
      title={`Interview, round ${round}`}
      schema={updateInterviewSchema}
      action={(input) => updateInterview(scope, input)}
      defaultValues={{
        id,
        lock_version,
        round,
        date: toCalendarDate(starts).toString(),
        time: toTime(starts).toString().slice(0, 5),
        duration_minutes,
        mode,
        location: interview.location ?? "",
        interviewers: interview.interviewers ?? "",
        feedback: interview.feedback ?? "",
        rating,
      }}
      onSuccess={() => toast.success("Interview saved")}
    >
      {(form) => (
        <>
          <InterviewFields form={form} />
          <TextAreaField {...form.field("feedback")} label="Feedback" />
          <NumberField
            {...form.field("rating")}
            label="Rating"
            description="From 1, no, to 5, by all means."
            digits={0}
          />
        </>
      )}
    </FormDialog>
  );
}

function InterviewFields({
  form,
}: {
  form: Pick<ActionForm<z.input<typeof createInterviewSchema>>, "field">;
}) {
  return (
    <>
      <FieldGroup columns={2}>
        <DateField {...form.field("date")} label="Day" autoFocus />
        <TextField {...form.field("time")} label="Time" description="In your own time zone." />
        <NumberField {...form.field("duration_minutes")} label="Minutes" digits={0} step={15} />
        <NumberField {...form.field("round")} label="Round" digits={0} />
        <SelectField {...form.field("mode")} label="How" options={toOptions(INTERVIEW_MODE)} />
        <TextField
          {...form.field("location")}
          label="Place"
          description="Or the address of the call."
        />
      </FieldGroup>
      <TextField {...form.field("interviewers")} label="Interviewers" />
    </>
  );
}
