"use client";

import { SelectField } from "@/components/form/choice-fields";
import { FieldGroup } from "@/components/form/form";
import { NumberField } from "@/components/form/number-fields";
import { TextField } from "@/components/form/text-fields";
import type { AnyLiveForm } from "@/components/form/use-live-form";
import { UNITS } from "@/lib/workflows/step-forms";

/** How long a delay waits, or until when. */
export function DelayFields({ form: { field } }: { form: AnyLiveForm }) {
  return (
    <>
      <FieldGroup columns={2}>
        <NumberField {...field("amount")} label="How long" />
        <SelectField
          {...field("unit")}
          label="Unit"
          options={UNITS.map((value) => ({ value, label: value }))}
        />
      </FieldGroup>
      <TextField
        {...field("until")}
        label="Or until"
        placeholder="{{data.starts_at}}"
        description="A moment, instead of a length."
      />
    </>
  );
}
