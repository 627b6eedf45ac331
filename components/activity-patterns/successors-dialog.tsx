"use client";

import { Plus, X } from "lucide-react";

import { ComboboxField, SelectField } from "@/components/form/choice-fields";
import { FormDialog } from "@/components/form/form-dialog";
import { NumberField } from "@/components/form/number-fields";
import { Button, IconButton } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { setSuccessors } from "@/lib/activity-patterns/actions";
import type { PatternChoice, PatternRow } from "@/lib/activity-patterns/queries";
import { setSuccessorsSchema } from "@/lib/activity-patterns/schema";
import type { OrgScope } from "@/lib/auth/context";

import { TRIGGER_OPTIONS } from "./pattern-options";

type SuccessorsDialogProps = {
  pattern: Pick<PatternRow, "id" | "name" | "lock_version" | "successors">;
  choices: readonly PatternChoice[];
  scope: OrgScope;
  onClose: () => void;
};

/** What follows a pattern: which, on what, and how much later. */
export function SuccessorsDialog({ pattern, choices, scope, onClose }: SuccessorsDialogProps) {
  const { id, name, lock_version, successors } = pattern;
  const options = choices
    .filter((choice) => choice.id !== id)
    .map((choice) => ({ value: choice.id, label: choice.name, description: choice.code }));
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={`What follows ${name}`}
      description="It belongs to the pattern: every template that has both starts the second after the first."
      size="lg"
      schema={setSuccessorsSchema}
      action={(input) => setSuccessors(scope, input)}
      defaultValues={{
        id,
        lock_version,
        successors: successors.map(({ successor_pattern_id, trigger_on, delay_days }) => ({
          successor_pattern_id,
          trigger_on,
          delay_days,
        })),
      }}
      onSuccess={() => toast.success(`What follows ${name} is saved`)}
    >
      {(form) => {
        const rows = form.hook.watch("successors");
        const put = (next: typeof rows) =>
          form.hook.setValue("successors", next, { shouldDirty: true, shouldValidate: false });
        return (
          <div className="grid gap-3">
            {rows.length === 0 && <p className="text-muted">Nothing follows it.</p>}
            {rows.map((row, index) => (
              <fieldset
                // A row that is taken away must not hand its fields to the next.
                key={`${rows.length}-${index}`}
                className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2 border-b border-separator pb-3 last:border-0 sm:grid-cols-[11rem_minmax(0,1fr)_9rem_auto]"
              >
                <legend className="sr-only">Successor {index + 1}</legend>
                <SelectField
                  {...form.field(`successors.${index}.trigger_on`)}
                  label="When"
                  options={TRIGGER_OPTIONS}
                />
                <ComboboxField
                  {...form.field(`successors.${index}.successor_pattern_id`)}
                  label="Start"
                  options={options}
                  className="max-sm:col-start-1"
                />
                <NumberField
                  {...form.field(`successors.${index}.delay_days`)}
                  label="Working days later"
                  digits={0}
                  className="max-sm:col-start-1"
                />
                <IconButton
                  label={`Take successor ${index + 1} away`}
                  className="mt-6 max-sm:col-start-2 max-sm:row-start-1"
                  onPress={() => put(rows.toSpliced(index, 1))}
                >
                  <X aria-hidden />
                </IconButton>
              </fieldset>
            ))}
            <div>
              <Button
                icon={<Plus aria-hidden />}
                disabledReason={
                  rows.length >= 50 ? "A pattern has at most fifty successors." : null
                }
                onPress={() =>
                  put([
                    ...rows,
                    { successor_pattern_id: "", trigger_on: "complete", delay_days: 0 },
                  ])
                }
              >
                Add a successor
              </Button>
            </div>
          </div>
        );
      }}
    </FormDialog>
  );
}
