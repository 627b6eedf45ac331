"use client";

import { CalendarClock } from "lucide-react";
import { useState } from "react";

import { DateField } from "@/components/form/date-field";
import { Form, SubmitButton } from "@/components/form/form";
import { useActionForm } from "@/components/form/use-action-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import { previewTemplate } from "@/lib/workplan-templates/actions";
import type { PreviewRow, TemplateRecord } from "@/lib/workplan-templates/queries";
import { ROOTS } from "@/lib/workplan-templates/rules";
import { previewSchema } from "@/lib/workplan-templates/schema";

import { PreviewTable } from "./preview-table";

type PreviewProps = {
  template: TemplateRecord["template"];
  scope: OrgScope;
  /** The organisation's date now, `yyyy-mm-dd`. */
  today: string;
};

/** The dates that the draft would give, as if a record came in on a day. */
export function PreviewButton(props: PreviewProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button icon={<CalendarClock aria-hidden />} onPress={() => setOpen(true)}>
        Preview
      </Button>
      <Dialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={`If ${ROOTS[props.template.entity_type].a} came in`}
        description="As the draft stands, with everything completed on the day it is due. Working days and holidays are the organisation's."
        size="xl"
      >
        <Preview {...props} />
      </Dialog>
    </>
  );
}

function Preview({ template, scope, today }: PreviewProps) {
  const [shown, setShown] = useState<{ rows: PreviewRow[]; day: string } | null>(null);
  const form = useActionForm({
    schema: previewSchema,
    action: (input) => previewTemplate(scope, input),
    defaultValues: { id: template.id, day: today },
    onSuccess: (rows, { day }) => setShown({ rows, day }),
  });
  return (
    <div className="grid gap-4">
      <Form form={form} guard={false}>
        <div className="flex flex-wrap items-end gap-3">
          <DateField {...form.field("day")} label="Day" className="w-48" />
          <SubmitButton form={form} variant="secondary">
            Show the dates
          </SubmitButton>
        </div>
      </Form>
      {shown?.rows.length === 0 && (
        <EmptyState compact title="Nothing would start">
          The draft has no activities.
        </EmptyState>
      )}
      {shown && shown.rows.length > 0 && <PreviewTable {...shown} />}
    </div>
  );
}
