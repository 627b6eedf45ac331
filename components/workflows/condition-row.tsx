"use client";

import { X } from "lucide-react";
import { z } from "zod";

import { SelectField } from "@/components/form/choice-fields";
import { TextField } from "@/components/form/text-fields";
import { useLiveForm } from "@/components/form/use-live-form";
import { IconButton } from "@/components/ui/button";
import { type ConditionRow, OPERATOR_CODES, OPERATORS, rowFault } from "@/lib/workflows/conditions";

const OTHER = "(other)";

const schema = z.object({
  known: z.string(),
  other: z.string(),
  operator: z.enum(OPERATOR_CODES),
  value: z.string(),
});

const OPERATOR_OPTIONS = OPERATOR_CODES.map((value) => ({ value, label: OPERATORS[value] }));

type RowProps = {
  row: ConditionRow;
  /** The fields that are known before anything runs. */
  fields: readonly string[];
  number: number;
  onChange: (row: ConditionRow) => void;
  onRemove: () => void;
};

/** Field, operator, value, by choosing. A field that is not known yet can be named. */
export function RowEditor({ row, fields, number, onChange, onRemove }: RowProps) {
  const isKnown = fields.includes(row.field);
  const { field, hook } = useLiveForm({
    schema,
    values: {
      known: isKnown ? row.field : row.field || fields.length === 0 ? OTHER : "",
      other: isKnown ? "" : row.field,
      operator: row.operator,
      value: row.value,
    },
    onChange: ({ known, other, operator, value }) =>
      onChange({ ...row, field: known === OTHER ? other.trim() : known, operator, value }),
  });
  const [known, operator] = hook.watch(["known", "operator"]);
  const fault = rowFault(row);
  return (
    <fieldset className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2">
      <legend className="sr-only">Condition {number}</legend>
      <div className="grid gap-2 sm:grid-cols-2">
        <SelectField
          {...field("known")}
          label="Field"
          options={[
            ...fields.map((value) => ({ value, label: value })),
            { value: OTHER, label: "Another field…" },
          ]}
        />
        {known === OTHER && (
          <TextField {...field("other")} label="Name of the field" placeholder="order.total" />
        )}
        <SelectField {...field("operator")} label="Is" options={OPERATOR_OPTIONS} />
        {operator !== "exists" && operator !== "missing" && (
          <TextField
            {...field("value")}
            label="Value"
            {...(operator === "in" && { placeholder: "a, b, c" })}
          />
        )}
        {fault && (
          <p className="text-xs text-muted sm:col-span-2">It does not count yet. {fault}</p>
        )}
      </div>
      <IconButton label={`Take condition ${number} away`} className="mt-6" onPress={onRemove}>
        <X aria-hidden />
      </IconButton>
    </fieldset>
  );
}
