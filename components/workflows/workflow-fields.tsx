"use client";

import { ComboboxField } from "@/components/form/choice-fields";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import type { Choice } from "@/lib/choices/queries";

type Named = { name: string; description?: string | null; client_id?: string | null };

/** What a workflow is called, and whom it is for. */
export function WorkflowFields<Values extends Named>({
  form,
  clients,
}: {
  form: ActionForm<Values>;
  clients: readonly Choice[];
}) {
  const { field } = form as unknown as ActionForm<Named>;
  return (
    <>
      <TextField {...field("name")} label="Name" autoFocus />
      <TextAreaField {...field("description")} label="Description" rows={2} />
      <ComboboxField
        {...field("client_id")}
        label="Client"
        options={clients}
        placeholder="Everybody"
        description="Empty: it belongs to the organisation's catalogue."
      />
    </>
  );
}
