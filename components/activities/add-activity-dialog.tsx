"use client";

import { useState } from "react";

import { SelectField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { LookupField } from "@/components/form/lookup-field";
import { toOptions } from "@/components/form/options";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { RecordField } from "@/components/lookups/record-field";
import { useFormat } from "@/components/ui/format";
import { toast } from "@/components/ui/toast";
import { addActivity } from "@/lib/activities/actions";
import { RECORD_TYPES, recordLabel } from "@/lib/activities/records";
import { addActivitySchema } from "@/lib/activities/schema";
import type { OrgScope } from "@/lib/auth/context";
import { todayIn } from "@/lib/format";
import { searchRecords } from "@/lib/search/actions";

import { CATEGORY, PRIORITY } from "./activity-words";
import { PatternField } from "./pattern-field";

export type AboutRecord = { type: string; id: string; name: string };

type AddActivityDialogProps = {
  scope: OrgScope;
  me: { id: string; name: string };
  /** The record of the page; else the person chooses one. */
  record?: AboutRecord;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** An activity that no workplan makes. */
export function AddActivityDialog({ scope, me, record, ...dialog }: AddActivityDialogProps) {
  const { timezone } = useFormat().options;
  const [today] = useState(() => todayIn(timezone, new Date()));
  return (
    <FormDialog
      {...dialog}
      title="Add activity"
      {...(record && { description: `${recordLabel(record.type)}: ${record.name}` })}
      size="lg"
      schema={addActivitySchema}
      action={(input) => addActivity(scope, input)}
      defaultValues={{
        id: crypto.randomUUID(),
        record: record ? `${record.type}:${record.id}` : "",
        subject: "",
        category: "task",
        priority: "normal",
        due_date: today,
        assigned_to: me.id,
        description: "",
        pattern_id: null,
      }}
      submitLabel="Add activity"
      onSuccess={(_, { subject }) => toast.success(`“${subject}” is added`)}
    >
      {(form) => (
        <>
          <PatternField form={form} scope={scope} />
          <TextField {...form.field("subject")} label="Subject" autoFocus />
          {!record && (
            <LookupField
              {...form.field("record")}
              label="About"
              placeholder="Search records"
              description="The record that it belongs to."
              load={(text) => findRecords(scope, text)}
            />
          )}
          <FieldGroup columns={2}>
            <DateField
              {...form.field("due_date")}
              label="Due"
              {...(form.hook.watch("pattern_id") && {
                description: "Left empty, the pattern counts the working days.",
              })}
            />
            <RecordField
              {...form.field("assigned_to")}
              label="Person"
              kind="owner"
              scope={scope}
              chosen={me}
            />
            <SelectField {...form.field("category")} label="Kind" options={toOptions(CATEGORY)} />
            <SelectField
              {...form.field("priority")}
              label="Priority"
              options={toOptions(PRIORITY)}
            />
          </FieldGroup>
          <TextAreaField {...form.field("description")} label="Description" />
        </>
      )}
    </FormDialog>
  );
}

async function findRecords(scope: OrgScope, text: string) {
  if (text.trim() === "") return [];
  const result = await searchRecords(scope, { query: text });
  if (!result.ok) return [];
  return result.data
    .filter(({ kind }) => Object.hasOwn(RECORD_TYPES, kind))
    .map(({ kind, id, name, reference, project_name }) => ({
      value: `${kind}:${id}`,
      label: name,
      description: [recordLabel(kind), reference, kind === "milestone" && project_name]
        .filter(Boolean)
        .join(" · "),
    }));
}
