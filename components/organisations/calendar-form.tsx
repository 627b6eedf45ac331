"use client";

import { FieldGroup, Form, SubmitButton } from "@/components/form/form";
import { TextField } from "@/components/form/text-fields";
import { CheckboxGroupField } from "@/components/form/toggle-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Section } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { updateCalendar } from "@/lib/organisations/actions";
import type { OrganisationDetails } from "@/lib/organisations/queries";
import { toWeekday, updateCalendarSchema } from "@/lib/organisations/schema";

type CalendarFormProps = { details: OrganisationDetails; scope: OrgScope; isReadOnly: boolean };

const WEEKDAYS = [
  { value: "1", label: "Monday" },
  { value: "2", label: "Tuesday" },
  { value: "3", label: "Wednesday" },
  { value: "4", label: "Thursday" },
  { value: "5", label: "Friday" },
  { value: "6", label: "Saturday" },
  { value: "7", label: "Sunday" },
];

/** The working week: which days, and from when to when. */
export function CalendarForm({ details, scope, isReadOnly }: CalendarFormProps) {
  const { working_days, ...hours } = details.settings.calendar;
  const form = useActionForm({
    schema: updateCalendarSchema,
    action: (input) => updateCalendar(scope, input),
    defaultValues: {
      lock_version: details.lock_version,
      working_days: working_days.flatMap((day) => toWeekday(day) ?? []),
      ...hours,
    },
    onSuccess: () => toast.success("Working week saved"),
  });
  return (
    <Form form={form}>
      <Section
        title="Working week"
        description="Due dates and durations count these days."
        actions={
          !isReadOnly && (
            <SubmitButton form={form} size="sm">
              Save week
            </SubmitButton>
          )
        }
      >
        <div className="grid gap-4">
          <CheckboxGroupField
            {...form.field("working_days")}
            label="Working days"
            options={WEEKDAYS}
            isInline
            isDisabled={isReadOnly}
          />
          <FieldGroup columns={2}>
            <TextField
              {...form.field("day_starts_at")}
              label="The day starts at"
              placeholder="09:00"
              isDisabled={isReadOnly}
            />
            <TextField
              {...form.field("day_ends_at")}
              label="The day ends at"
              placeholder="17:30"
              isDisabled={isReadOnly}
            />
          </FieldGroup>
        </div>
      </Section>
    </Form>
  );
}
