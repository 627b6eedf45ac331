"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField } from "@/components/form/text-fields";
import { useFormat } from "@/components/ui/format";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { importHolidays } from "@/lib/organisations/actions";
import { parseHolidays } from "@/lib/organisations/holidays";
import { importHolidaysSchema } from "@/lib/organisations/schema";

type ImportHolidaysDialogProps = {
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

/** A year's list, pasted: one day a line. What is read from it shows while it is typed. */
export function ImportHolidaysDialog({ scope, ...dialog }: ImportHolidaysDialogProps) {
  const { options } = useFormat();
  const isMonthFirst = options.dateFormat === "MM/DD/YYYY";
  return (
    <FormDialog
      {...dialog}
      title="Paste days off"
      description="One day a line: a date, then its name."
      schema={importHolidaysSchema}
      action={(input) => importHolidays(scope, input)}
      defaultValues={{ lines: "" }}
      submitLabel="Add days"
      onSuccess={({ added, known }) =>
        toast.success(added === 1 ? "1 day off added" : `${added} days off added`, {
          ...(known > 0 && { description: `${known} were there already and stay as they are.` }),
        })
      }
    >
      {(form) => {
        const { holidays, problems } = parseHolidays(form.hook.watch("lines"), { isMonthFirst });
        return (
          <>
            <TextAreaField
              {...form.field("lines")}
              label="Days off"
              rows={10}
              autoFocus
              placeholder={"25 Dec 2026 Christmas Day\n2026-12-26 Boxing Day"}
            />
            <p aria-live="polite" className="text-muted">
              {holidays.length === 1 ? "1 day" : `${holidays.length} days`} read
              {problems.length > 0 &&
                `; not understood: line ${problems.map(({ line }) => line).join(", ")}`}
            </p>
          </>
        );
      }}
    </FormDialog>
  );
}
