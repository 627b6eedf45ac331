"use client";

import { ArrowDown, ArrowUp, X } from "lucide-react";
import { z } from "zod";

import { SelectField } from "@/components/form/choice-fields";
import { TextField } from "@/components/form/text-fields";
import { SwitchField } from "@/components/form/toggle-fields";
import { useLiveForm } from "@/components/form/use-live-form";
import { IconButton } from "@/components/ui/button";
import type { Draft, Way } from "@/lib/workflows/definition";
import type { Fault } from "@/lib/workflows/queries";

import { ConditionEditor } from "./condition-editor";
import { FaultLine } from "./fault-line";

const schema = z.object({
  to: z.string(),
  label: z.string().max(80, "At most 80 characters."),
  is_default: z.boolean(),
});

type WayFieldsProps = {
  way: Way;
  number: number;
  draft: Draft;
  fields: readonly string[];
  faults: readonly Fault[];
  onChange: (changes: Partial<Way>) => void;
  onRemove: () => void;
  /** Null where there is nothing before or after. */
  onMove: Record<"up" | "down", (() => void) | null>;
};

/** A way out of a step: where to, and when. */
export function WayFields({
  way,
  number,
  draft,
  fields,
  faults,
  onChange,
  onRemove,
  onMove,
}: WayFieldsProps) {
  const { field } = useLiveForm({
    schema,
    values: { to: way.to, label: way.label ?? "", is_default: way.is_default },
    onChange: ({ to, label, is_default }) =>
      onChange({ to, label: label.trim() || null, is_default }),
  });
  return (
    <fieldset className="grid gap-3 rounded-md border border-border p-3">
      <legend className="sr-only">Way {number}</legend>
      <div className="flex items-end gap-1">
        <SelectField
          {...field("to")}
          label="Leads to"
          className="flex-1"
          options={draft.steps.map(({ key, name }) => ({ value: key, label: name }))}
        />
        {onMove.up && (
          <IconButton label={`Ask way ${number} earlier`} onPress={onMove.up}>
            <ArrowUp aria-hidden />
          </IconButton>
        )}
        {onMove.down && (
          <IconButton label={`Ask way ${number} later`} onPress={onMove.down}>
            <ArrowDown aria-hidden />
          </IconButton>
        )}
        <IconButton label={`Take way ${number} away`} onPress={onRemove}>
          <X aria-hidden />
        </IconButton>
      </div>
      {faults.map((fault) => (
        <FaultLine key={fault.code} fault={fault} />
      ))}
      <SwitchField
        {...field("is_default")}
        label="Otherwise"
        description="Taken when no other way's condition holds."
      />
      {!way.is_default && (
        <ConditionEditor
          condition={way.condition}
          fields={fields}
          onChange={(condition) => onChange({ condition })}
        />
      )}
      <TextField {...field("label")} label="Label in the drawing" />
    </fieldset>
  );
}
