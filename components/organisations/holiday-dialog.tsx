"use client";

import { DateField } from "@/components/form/date-field";
import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-fields";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { addHoliday, updateHoliday } from "@/lib/organisations/actions";
import type { Holiday } from "@/lib/organisations/queries";
import { addHolidaySchema, updateHolidaySchema } from "@/lib/organisations/schema";

type HolidayDialogProps = {
  scope: OrgScope;
  /** The day to change; a new one when left out. */
  holiday?: Holiday;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function HolidayDialog({ scope, holiday, ...dialog }: HolidayDialogProps) {
  if (holiday)
    return (
      <FormDialog
        {...dialog}
        title="Change day off"
        size="sm"
        schema={updateHolidaySchema}
        action={(input) => updateHoliday(scope, input)}
        defaultValues={holiday}
        onSuccess={() => toast.success("Day off saved")}
      >
        {(form) => (
          <>
            <DateField {...form.field("date")} label="Date" />
            <TextField {...form.field("name")} label="Name" />
          </>
        )}
      </FormDialog>
    );
  return (
    <FormDialog
      {...dialog}
      title="Add day off"
      size="sm"
      schema={addHolidaySchema}
      action={(input) => addHoliday(scope, input)}
      defaultValues={{ name: "" }}
      submitLabel="Add day"
      onSuccess={(_, { name }) => toast.success(`${name} added`)}
    >
      {(form) => (
        <>
          <DateField {...form.field("date")} label="Date" autoFocus />
          <TextField {...form.field("name")} label="Name" />
        </>
      )}
    </FormDialog>
  );
}
