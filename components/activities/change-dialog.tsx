"use client";

import { SelectField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { toOptions } from "@/components/form/options";
import { TextAreaField } from "@/components/form/text-fields";
import { toast } from "@/components/ui/toast";
import { changeActivity } from "@/lib/activities/actions";
import type { Activity } from "@/lib/activities/queries";
import { changeActivitySchema } from "@/lib/activities/schema";
import type { OrgScope } from "@/lib/auth/context";

import { PRIORITY } from "./activity-words";
import type { Settled } from "./use-turns";

/** When it is due, how urgent it is and what it says. */
export function ChangeDialog({
  activity,
  scope,
  settled,
  onClose,
}: {
  activity: Activity;
  scope: OrgScope;
  settled: Settled;
  onClose: () => void;
}) {
  const { id, lock_version, due_date, priority, description } = activity;
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={`Change “${activity.subject}”`}
      schema={changeActivitySchema}
      action={async (input) => changeActivity(scope, { ...input, ...(await settled(activity)) })}
      defaultValues={{
        id,
        lock_version,
        due_date,
        priority,
        description: description ?? "",
      }}
      onSuccess={() => toast.success("Activity saved")}
    >
      {(form) => (
        <>
          <FieldGroup columns={2}>
            <DateField {...form.field("due_date")} label="Due" autoFocus />
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
