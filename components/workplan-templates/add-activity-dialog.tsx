"use client";

import { z } from "zod";

import { ComboboxField } from "@/components/form/choice-fields";
import { FormDialog } from "@/components/form/form-dialog";
import type { PatternRow } from "@/lib/activity-patterns/queries";

const schema = z.object({ pattern_id: z.uuid("Choose a pattern.") });

type AddActivityDialogProps = {
  phase: string;
  /** The patterns that the template does not hold yet. */
  patterns: readonly PatternRow[];
  onAdd: (patternId: string) => void;
  onClose: () => void;
};

/** Takes a pattern into a phase. */
export function AddActivityDialog({ phase, patterns, onAdd, onClose }: AddActivityDialogProps) {
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={`Add to ${phase}`}
      size="sm"
      schema={schema}
      action={async () => ({ ok: true, data: undefined })}
      defaultValues={{ pattern_id: "" }}
      submitLabel="Add"
      onSuccess={(_data, { pattern_id }) => onAdd(pattern_id)}
    >
      {(form) => (
        <ComboboxField
          {...form.field("pattern_id")}
          label="Pattern"
          autoFocus
          options={patterns.map(({ id, name, code }) => ({
            value: id,
            label: name,
            description: code,
          }))}
        />
      )}
    </FormDialog>
  );
}
