"use client";

import { Plus } from "lucide-react";
import { useState } from "react";
import { z } from "zod";

import { SelectField } from "@/components/form/choice-fields";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-fields";
import { RadioGroupField } from "@/components/form/toggle-fields";
import { Button } from "@/components/ui/button";
import { line } from "@/lib/fields";
import { addStep, type Draft, STEP_TYPES } from "@/lib/workflows/definition";
import { STEP_WORDS } from "@/lib/workflows/rules";
import { BEGINNINGS } from "@/lib/workflows/step-config";

const NOTHING = "(nothing)";

const schema = z.object({ name: line("Name", 160), type: z.enum(STEP_TYPES), after: z.string() });

const TYPE_OPTIONS = STEP_TYPES.map((value) => ({
  value,
  label: STEP_WORDS[value].label,
  description: STEP_WORDS[value].says,
}));

type AddStepButtonProps = {
  draft: Draft;
  /** The step after which it is offered. */
  selected: string | null;
  onAdd: (draft: Draft, key: string) => void;
};

/** Adds a step, and the way to it. */
export function AddStepButton({ draft, selected, onAdd }: AddStepButtonProps) {
  const [isOpen, setOpen] = useState(false);
  const after = selected ?? draft.steps.at(-1)?.key ?? NOTHING;
  return (
    <>
      <Button
        size="sm"
        icon={<Plus aria-hidden />}
        disabledReason={draft.steps.length >= 200 ? "A workflow has at most 200 steps." : null}
        onPress={() => setOpen(true)}
      >
        Add step
      </Button>
      <FormDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Add a step"
        submitLabel="Add step"
        schema={schema}
        defaultValues={{ name: "", type: "approval", after }}
        // Nothing is sent: the draft is saved as a whole.
        action={async (input) => Promise.resolve({ ok: true as const, data: input })}
        onSuccess={({ name, type, after: before }) => {
          const from = before === NOTHING ? null : before;
          const added = addStep(draft, {
            name: name.trim(),
            type,
            after: from,
            config: BEGINNINGS[type],
          });
          onAdd(added.draft, added.key);
        }}
      >
        {(form) => (
          <>
            <TextField {...form.field("name")} label="Name" autoFocus />
            {draft.steps.length > 0 && (
              <SelectField
                {...form.field("after")}
                label="After"
                options={[
                  ...draft.steps.map(({ key, name }) => ({ value: key, label: name })),
                  { value: NOTHING, label: "Nothing yet" },
                ]}
              />
            )}
            <RadioGroupField {...form.field("type")} label="Kind" options={TYPE_OPTIONS} />
          </>
        )}
      </FormDialog>
    </>
  );
}
