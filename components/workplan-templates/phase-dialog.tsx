"use client";

import { TextField } from "@/components/form/text-fields";
import { FormDialog } from "@/components/form/form-dialog";
import { phaseSchema } from "@/lib/workplan-templates/schema";

type PhaseDialogProps = {
  /** The name it has; null for a new phase. */
  name: string | null;
  /** The names of the other phases. */
  taken: readonly string[];
  onName: (name: string) => void;
  onClose: () => void;
};

/** Names a phase. */
export function PhaseDialog({ name, taken, onName, onClose }: PhaseDialogProps) {
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={name === null ? "New phase" : `Rename ${name}`}
      size="sm"
      schema={phaseSchema}
      action={async (input) => {
        const wanted = input.name.trim();
        if (!taken.includes(wanted)) return { ok: true, data: wanted };
        const message = "There is a phase of this name already.";
        return { ok: false, code: "taken", message, fieldErrors: { name: [message] } };
      }}
      defaultValues={{ name: name ?? "" }}
      submitLabel={name === null ? "Add phase" : "Rename"}
      onSuccess={onName}
    >
      {(form) => <TextField {...form.field("name")} label="Name" autoFocus />}
    </FormDialog>
  );
}
