"use client";

import { ComboboxField, SelectField } from "@/components/form/choice-fields";
import { FieldGroup } from "@/components/form/form";
import { NumberField } from "@/components/form/number-fields";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { AnyLiveForm } from "@/components/form/use-live-form";
import type { StepChoices } from "@/lib/workflows/queries";

import { WithValues } from "./with-values";

const WHO = [
  { value: "requester", label: "Who asked for the run" },
  { value: "person", label: "A certain person" },
  { value: "role", label: "A role" },
  { value: "org_admin", label: "Any administrator" },
  { value: "org_member", label: "Any member" },
  { value: "client", label: "The client's people" },
];

type AskProps = {
  form: AnyLiveForm;
  choices: StepChoices;
  /** What the words can name of the data. */
  fields: readonly string[];
};

/** What an approval or a task asks, of whom, and by when. */
export function AskFields({ form, choices, fields }: AskProps) {
  const { field, hook } = form;
  const type = hook.watch("assignee_type") as string;
  return (
    <>
      <SelectField {...field("assignee_type")} label="Who decides" options={WHO} />
      {type === "person" && (
        <ComboboxField {...field("assignee_id")} label="Person" options={choices.people} />
      )}
      {type === "role" && (
        <SelectField {...field("assignee_id")} label="Role" options={choices.roles} />
      )}
      <WithValues fields={fields}>
        <TextField
          {...field("title")}
          label="Title"
          description="What they see in their list. Empty: the step's name."
        />
        <TextAreaField
          {...field("instructions")}
          label="Instructions"
          rows={3}
          description="{{data.name}} stands for a value of the data."
        />
      </WithValues>
      <FieldGroup columns={2} title="When">
        <NumberField {...field("due_in_hours")} label="Due after" suffix="h" />
        <NumberField {...field("remind_in_hours")} label="Remind after" suffix="h" />
        <NumberField {...field("escalate_in_hours")} label="Escalate after" suffix="h" />
        <NumberField {...field("expire_in_hours")} label="Expires after" suffix="h" />
      </FieldGroup>
    </>
  );
}
