"use client";

import { useState } from "react";

import { SelectField } from "@/components/form/choice-fields";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { RadioGroupField } from "@/components/form/toggle-fields";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { updateTemplate } from "@/lib/workplan-templates/actions";
import { toRows } from "@/lib/workplan-templates/conditions";
import type { TemplateRecord } from "@/lib/workplan-templates/queries";
import { inWords, ROOTS } from "@/lib/workplan-templates/rules";
import { updateTemplateSchema } from "@/lib/workplan-templates/schema";

import { ConditionFields } from "./condition-fields";

type StartDialogProps = {
  record: TemplateRecord;
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** What a template is called, and when it starts. */
export function StartDialog(props: StartDialogProps) {
  // What it began with begins again each time it opens.
  return props.isOpen ? <OpenStartDialog {...props} /> : null;
}

function OpenStartDialog({ record, scope, ...dialog }: StartDialogProps) {
  const { statuses, versions } = record;
  const [template] = useState(record.template);
  const { id, lock_version, name, code, description, entity_type } = template;
  const known = toRows(entity_type, template.condition);
  const stages = [
    { value: "any", label: "Any stage" },
    ...statuses.map((value) => ({ value, label: inWords(value) })),
  ];
  return (
    <FormDialog
      {...dialog}
      title={`Edit ${name}`}
      size="lg"
      schema={updateTemplateSchema}
      action={(input) =>
        updateTemplate(scope, {
          ...input,
          lock_version: versionToChange(template, record.template),
        })
      }
      defaultValues={{
        id,
        lock_version,
        name,
        code,
        description: description ?? "",
        entity_type,
        trigger_event: template.trigger_event,
        from_status: template.from_status ?? "any",
        to_status: template.to_status ?? "any",
        keeps_condition: known === null,
        match: known?.match ?? "all",
        rows: known?.rows ?? [],
      }}
      onSuccess={() => toast.success("Template saved")}
    >
      {(form) => (
        <>
          <FieldGroup columns={2}>
            <TextField {...form.field("name")} label="Name" autoFocus />
            <TextField
              {...form.field("code")}
              label="Code"
              isDisabled={versions.length > 0}
              description={
                versions.length > 0
                  ? "It was published, so its code stays: reports know it by that."
                  : "How reports know it. Fixed once it is published."
              }
            />
          </FieldGroup>
          <TextAreaField {...form.field("description")} label="Description" rows={2} />
          <RadioGroupField
            {...form.field("trigger_event")}
            label={`It starts when ${ROOTS[entity_type].a}`}
            options={[
              { value: "create", label: "is created" },
              { value: "status_change", label: "moves to another stage" },
            ]}
          />
          {form.hook.watch("trigger_event") === "status_change" && (
            <FieldGroup columns={2}>
              <SelectField {...form.field("from_status")} label="From" options={stages} />
              <SelectField {...form.field("to_status")} label="To" options={stages} />
            </FieldGroup>
          )}
          <ConditionFields form={form} type={entity_type} condition={template.condition} />
        </>
      )}
    </FormDialog>
  );
}

type Template = TemplateRecord["template"];

/**
 * The outline saves under the same version: what it saved meanwhile is no conflict as long as all that
 * this dialog shows is as it was.
 */
function versionToChange(opened: Template, now: Template): number {
  const shown = ({ name, code, description, ...start }: Template) =>
    JSON.stringify([
      [name, code, description, start.trigger_event, start.from_status, start.to_status],
      start.condition,
    ]);
  return shown(opened) === shown(now) ? now.lock_version : opened.lock_version;
}
