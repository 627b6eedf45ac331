"use client";

import { z } from "zod";

import { TextAreaField, TextField } from "@/components/form/text-fields";
import { SwitchField } from "@/components/form/toggle-fields";
import { useLiveForm } from "@/components/form/use-live-form";
import { line, longText } from "@/lib/fields";
import { changeStep, type Draft, type WorkflowStep } from "@/lib/workflows/definition";

type BasicsProps = {
  step: WorkflowStep;
  draft: Draft;
  put: (draft: Draft, about?: string) => void;
};

const schema = z.object({
  name: line("Name", 160),
  description: longText(5000),
  is_required: z.boolean(),
});

/** What a step is called, and what becomes of the run when it fails. */
export function StepBasics({ step, draft, put }: BasicsProps) {
  const { key, name, description, is_required } = step;
  const { field } = useLiveForm({
    schema,
    values: { name, description: description ?? "", is_required },
    onChange: (typed) =>
      put(
        changeStep(draft, key, {
          // An empty name cannot be kept: the last one stays until there is another.
          name: typed.name.trim() || name,
          description: typed.description.trim() || null,
          is_required: typed.is_required,
        }),
        `${key} basics`,
      ),
  });
  return (
    <>
      <TextField {...field("name")} label="Name" />
      <TextAreaField {...field("description")} label="Description" rows={2} />
      <SwitchField
        {...field("is_required")}
        label="Required"
        description="When it fails, so does the run. Otherwise the run goes on."
      />
    </>
  );
}
