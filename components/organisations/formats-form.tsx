"use client";

import { ComboboxField, SelectField } from "@/components/form/choice-fields";
import { FieldGroup, Form, FormActions, SubmitButton } from "@/components/form/form";
import { NumberField } from "@/components/form/number-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { Banner } from "@/components/ui/banner";
import { Section } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { createFormatter, DATE_FORMATS, DEFAULT_FORMAT, isTimezone } from "@/lib/format";
import { updateFormats } from "@/lib/organisations/actions";
import type { OrganisationDetails } from "@/lib/organisations/queries";
import { updateFormatsSchema } from "@/lib/organisations/schema";

import { currencyOptions, timezoneOptions } from "./format-options";

type FormatsFormProps = { details: OrganisationDetails; scope: OrgScope; isReadOnly: boolean };

const EXAMPLE = "2026-12-25";

export function FormatsForm({ details, scope, isReadOnly }: FormatsFormProps) {
  const { defaults } = details.settings;
  const form = useActionForm({
    schema: updateFormatsSchema,
    action: (input) => updateFormats(scope, input),
    defaultValues: { lock_version: details.lock_version, ...defaults },
    onSuccess: () => toast.success("Formats saved"),
  });
  return (
    <Form form={form} className="max-w-2xl">
      {!isTimezone(defaults.timezone) && (
        <Banner tone="warning" title={`The time zone ${defaults.timezone} is not known any more`}>
          Until another one is chosen, deadlines and working hours are read in UTC.
        </Banner>
      )}
      <Section title="Formats" description="For everybody in the organisation, on both sides.">
        <FieldGroup columns={2}>
          <SelectField
            {...form.field("date_format")}
            label="Dates"
            options={DATE_FORMATS.map((dateFormat) => ({
              value: dateFormat,
              label: dateFormat,
              description: createFormatter({ ...DEFAULT_FORMAT, dateFormat }).date(EXAMPLE),
            }))}
            isDisabled={isReadOnly}
          />
          <ComboboxField
            {...form.field("currency")}
            label="Currency"
            description="Of new projects. Each project has its own."
            options={currencyOptions(defaults.currency)}
            isDisabled={isReadOnly}
          />
          <ComboboxField
            {...form.field("timezone")}
            label="Time zone"
            description="Of deadlines and working hours. People read times in their own zone."
            options={timezoneOptions(defaults.timezone)}
            isDisabled={isReadOnly}
          />
          <NumberField
            {...form.field("hours_per_day")}
            label="Hours per day"
            description="How many hours of work make a day, in new projects."
            isDisabled={isReadOnly}
          />
        </FieldGroup>
      </Section>
      {!isReadOnly && (
        <FormActions>
          <SubmitButton form={form}>Save formats</SubmitButton>
        </FormActions>
      )}
    </Form>
  );
}
