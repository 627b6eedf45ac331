"use client";

import { SelectField } from "@/components/form/choice-fields";
import { TextField } from "@/components/form/text-fields";
import type { AnyLiveForm } from "@/components/form/use-live-form";
import type { StepChoices } from "@/lib/workflows/queries";
import { inWords, ROOT_TYPES } from "@/lib/workplan-templates/rules";

type WorkplanProps = { form: AnyLiveForm; choices: StepChoices };

/** Which workplan starts on which record. */
export function WorkplanFields({ form: { field }, choices }: WorkplanProps) {
  return (
    <>
      <SelectField
        {...field("template_id")}
        label="Workplan template"
        options={choices.templates}
      />
      <SelectField
        {...field("record_type")}
        label="Kind of record"
        options={ROOT_TYPES.map((value) => ({ value, label: inWords(value) }))}
      />
      <TextField
        {...field("record_id")}
        label="Record"
        description="Its id, usually {{data.record_id}}."
      />
    </>
  );
}
