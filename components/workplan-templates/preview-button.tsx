"use client";

import { CalendarClock } from "lucide-react";
import { useState } from "react";

import { DateField } from "@/components/form/date-field";
import { Form, SubmitButton } from "@/components/form/form";
import { LookupField } from "@/components/form/lookup-field";
import { useActionForm } from "@/components/form/use-action-form";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { EmptyState } from "@/components/ui/states";
import type { OrgScope } from "@/lib/auth/context";
import { searchRecords } from "@/lib/search/actions";
import { RECORD_KINDS } from "@/lib/search/schema";
import { previewTemplate } from "@/lib/workplan-templates/actions";
import type { PreviewRow, TemplateRecord, TriedRecord } from "@/lib/workplan-templates/queries";
import { ROOTS, type RootType } from "@/lib/workplan-templates/rules";
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

type Shown = { rows: PreviewRow[]; record: TriedRecord | null; day: string };

function Preview({ template, scope, today }: PreviewProps) {
  const [shown, setShown] = useState<Shown | null>(null);
  const { entity_type } = template;
  const form = useActionForm({
    schema: previewSchema,
    action: (input) => previewTemplate(scope, input),
    defaultValues: { id: template.id, day: today, record: null },
    onSuccess: (answer, { day }) => setShown({ ...answer, day }),
  });
  return (
    <div className="grid gap-4">
      <Form form={form} guard={false}>
        <div className="flex flex-wrap items-end gap-3">
          <DateField {...form.field("day")} label="Day" className="w-48" />
          {(RECORD_KINDS as readonly string[]).includes(entity_type) && (
            <LookupField
              {...form.field("record")}
              label="Record"
              placeholder="Any, or search for one"
              className="min-w-56 flex-1"
              load={(text) => findRecords(scope, entity_type, text)}
            />
          )}
          <SubmitButton form={form} variant="secondary">
            Show the dates
          </SubmitButton>
        </div>
      </Form>
      {shown?.record && <Tried {...shown.record} />}
      {shown?.rows.length === 0 && (
        <EmptyState compact title="Nothing would start">
          The draft has no activities.
        </EmptyState>
      )}
      {shown && shown.rows.length > 0 && <PreviewTable {...shown} />}
    </div>
  );
}

function Tried({ name, holds }: TriedRecord) {
  return holds ? (
    <Banner tone="success" title={`The condition holds for ${name}.`} />
  ) : (
    <Banner
      tone="warning"
      title={`The condition does not hold for ${name}: nothing would start.`}
    />
  );
}

async function findRecords(scope: OrgScope, type: RootType, text: string) {
  if (text.trim() === "") return [];
  const result = await searchRecords(scope, { query: text });
  if (!result.ok) return [];
  return result.data
    .filter(({ kind }) => kind === type)
    .map(({ id, name, reference }) => ({
      value: id,
      label: name,
      ...(reference && { description: reference }),
    }));
}
