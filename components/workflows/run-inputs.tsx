"use client";

import { TextAreaField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import type { AnyLiveForm } from "@/components/form/use-live-form";
import { inputLabel } from "@/lib/workflows/values";

type Asked = { pairs: { name: string; value: string }[] };

/** What a run is asked for, each by its name, as the rows `pairs` of a form. */
export function RunInputs<Values extends Asked>({ form }: { form: ActionForm<Values> }) {
  const { field, hook } = form as unknown as AnyLiveForm;
  const asked = (hook.getValues("pairs") ?? []) as Asked["pairs"];
  return asked.map(({ name }, index) => (
    <TextAreaField
      key={name}
      {...field(`pairs.${index}.value`)}
      label={inputLabel(name)}
      rows={2}
    />
  ));
}
