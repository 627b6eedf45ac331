"use client";

import { Plus, X } from "lucide-react";
import { useEffect } from "react";
import type { z } from "zod";

import { SelectField } from "@/components/form/choice-fields";
import { FieldGroup } from "@/components/form/form";
import { TextField } from "@/components/form/text-fields";
import { SwitchField } from "@/components/form/toggle-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { Button, IconButton } from "@/components/ui/button";
import {
  type Condition,
  CONDITION_FIELDS,
  conditionWords,
  type ConditionRow,
  fieldOf,
  needsValue,
  OPERATORS,
  operatorsOf,
} from "@/lib/workplan-templates/conditions";
import { inWords, type RootType } from "@/lib/workplan-templates/rules";
import type { updateTemplateSchema } from "@/lib/workplan-templates/schema";

type Form = ActionForm<z.input<typeof updateTemplateSchema>>;

type ConditionFieldsProps = { form: Form; type: RootType; condition: Condition | null };

/** For which records: rows of field, operator and value, of which all must hold, or any. */
export function ConditionFields({ form, type, condition }: ConditionFieldsProps) {
  const { hook } = form;
  const [rows, isKept] = hook.watch(["rows", "keeps_condition"]);
  const put = (next: ConditionRow[]) => hook.setValue("rows", next, { shouldDirty: true });
  const [first] = CONDITION_FIELDS[type];
  const isCustom = condition !== null && form.hook.formState.defaultValues?.keeps_condition;

  return (
    <FieldGroup
      title="Only if"
      description="Asked at the moment of the event. Without a row, every record gets the workplan."
    >
      {isCustom && (
        <SwitchField
          {...form.field("keeps_condition")}
          label="Keep the condition as it is"
          description={`${conditionWords(type, condition)}. It was made elsewhere, and rows cannot say it.`}
        />
      )}
      {!isKept && (
        <>
          {rows.length > 1 && (
            <SelectField
              {...form.field("match")}
              label="Of these must hold"
              options={[
                { value: "all", label: "All" },
                { value: "any", label: "Any one" },
              ]}
              className="max-w-44"
            />
          )}
          {rows.map((row, index) => (
            <Row
              // A row that is taken away must not hand its fields to the next.
              key={`${rows.length}-${index}`}
              form={form}
              type={type}
              row={row}
              index={index}
              onRemove={() => put(rows.toSpliced(index, 1))}
            />
          ))}
          <div>
            <Button
              size="sm"
              icon={<Plus aria-hidden />}
              disabledReason={rows.length >= 20 ? "A condition has at most twenty rows." : null}
              onPress={() =>
                put([...rows, { field: first?.field ?? "", operator: "equals", value: "" }])
              }
            >
              Add a row
            </Button>
          </div>
        </>
      )}
    </FieldGroup>
  );
}

type RowProps = {
  form: Form;
  type: RootType;
  row: ConditionRow;
  index: number;
  onRemove: () => void;
};

function Row({ form, type, row, index, onRemove }: RowProps) {
  const field = fieldOf(type, row.field);
  const allowed = operatorsOf(type, row.field);
  const { hook } = form;
  const isLeft = !allowed.includes(row.operator);
  // The field changed to another kind: an operator that it does not know would stay behind unseen.
  useEffect(() => {
    if (isLeft) hook.setValue(`rows.${index}.operator`, "equals");
  }, [hook, index, isLeft]);
  const value = form.field(`rows.${index}.value`);
  return (
    <fieldset className="grid grid-cols-[minmax(0,1fr)_auto] items-start gap-2 sm:grid-cols-[12rem_10rem_minmax(0,1fr)_auto]">
      <legend className="sr-only">Row {index + 1}</legend>
      <SelectField
        {...form.field(`rows.${index}.field`)}
        label="Field"
        options={CONDITION_FIELDS[type].map((one) => ({ value: one.field, label: one.label }))}
      />
      <SelectField
        {...form.field(`rows.${index}.operator`)}
        label="Is"
        options={allowed.map((one) => ({ value: one, label: OPERATORS[one] }))}
        className="max-sm:col-start-1"
      />
      {needsValue(row.operator) &&
        (field?.choices ? (
          <SelectField
            {...value}
            label="Value"
            options={field.choices.map((one) => ({ value: one, label: inWords(one) }))}
            className="max-sm:col-start-1"
          />
        ) : (
          <TextField
            {...value}
            label="Value"
            {...(field?.kind === "date" && { placeholder: "2026-12-31" })}
            className="max-sm:col-start-1"
          />
        ))}
      <IconButton
        label={`Take row ${index + 1} away`}
        className="mt-6 max-sm:col-start-2 max-sm:row-start-1 sm:col-start-4"
        onPress={onRemove}
      >
        <X aria-hidden />
      </IconButton>
    </fieldset>
  );
}
