"use client";

import { useEffect, useRef } from "react";
import type { z } from "zod";

import { SelectField } from "@/components/form/choice-fields";
import { FieldGroup } from "@/components/form/form";
import { NumberField } from "@/components/form/number-fields";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { SwitchField } from "@/components/form/toggle-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { codeOf } from "@/lib/activity-patterns/rules";
import type { createPatternSchema } from "@/lib/activity-patterns/schema";

import { CATEGORY_OPTIONS, PRIORITY_OPTIONS, RECORD_TYPE_OPTIONS } from "./pattern-options";

type Form = ActionForm<z.input<typeof createPatternSchema>>;

/** The fields of a new pattern: the code follows the name until somebody types another. */
export function NewPatternFields({ form }: { form: Form }) {
  const { hook } = form;
  const name = hook.watch("name");
  const suggested = useRef("");
  useEffect(() => {
    if (hook.getValues("code") !== suggested.current) return;
    suggested.current = codeOf(name);
    hook.setValue("code", suggested.current);
  }, [hook, name]);
  return <PatternFields form={form} />;
}

/** Everything that a pattern says. */
export function PatternFields({
  form,
  isPublished = false,
}: {
  form: Pick<Form, "field">;
  isPublished?: boolean;
}) {
  return (
    <>
      <FieldGroup columns={2}>
        <TextField {...form.field("name")} label="Name" autoFocus />
        <TextField
          {...form.field("code")}
          label="Code"
          isDisabled={isPublished}
          description={
            isPublished
              ? "It was published, so its code stays: reports know it by that."
              : "How reports know it. Fixed once it is published."
          }
        />
      </FieldGroup>
      <TextAreaField
        {...form.field("description")}
        label="Description"
        rows={2}
        description="What to do, for whoever gets it."
      />
      <FieldGroup columns={3}>
        <SelectField
          {...form.field("entity_type")}
          label="For"
          options={[{ value: "any", label: "Any kind of record" }, ...RECORD_TYPE_OPTIONS]}
        />
        <SelectField {...form.field("category")} label="Kind" options={CATEGORY_OPTIONS} />
        <SelectField {...form.field("priority")} label="Priority" options={PRIORITY_OPTIONS} />
      </FieldGroup>
      <FieldGroup columns={2}>
        <NumberField
          {...form.field("target_days")}
          label="Due after"
          digits={0}
          suffix="working days"
          description="From the day it starts; 0 is the same day."
        />
        <NumberField
          {...form.field("escalation_days")}
          label="Escalates after"
          digits={0}
          suffix="working days"
          description="From the day it was due; 0 is when that day closes."
        />
      </FieldGroup>
      <div className="grid gap-2">
        <SwitchField
          {...form.field("is_mandatory")}
          label="Mandatory"
          description="It cannot be skipped."
        />
        <SwitchField
          {...form.field("is_automated_only")}
          label="Only workplans make it"
          description="Nobody adds it by hand."
        />
        <SwitchField
          {...form.field("is_active")}
          label="In use"
          description="A pattern that is off stops its templates from being published."
        />
      </div>
    </>
  );
}
