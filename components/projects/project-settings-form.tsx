"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";

import { ComboboxField, SelectField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FieldGroup, Form, FormActions, SubmitButton } from "@/components/form/form";
import { MoneyField, NumberField } from "@/components/form/number-fields";
import { toOptions } from "@/components/form/options";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { currencyOptions } from "@/components/organisations/format-options";
import { Section } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import type { ClientOption } from "@/lib/clients/queries";
import { updateProject } from "@/lib/projects/actions";
import type { ProjectSettings } from "@/lib/projects/queries";
import { updateProjectSchema } from "@/lib/projects/schema";

import { PROJECT_STATUS } from "./project-status-badge";

type ProjectSettingsFormProps = {
  settings: ProjectSettings;
  clients: ClientOption[];
  scope: ProjectScope;
};

export function ProjectSettingsForm({ settings, clients, scope }: ProjectSettingsFormProps) {
  const router = useRouter();
  const form = useActionForm({
    schema: updateProjectSchema,
    action: (input) => updateProject(scope, input),
    defaultValues: {
      lock_version: settings.lock_version,
      name: settings.name,
      reference: settings.reference,
      description: settings.description ?? "",
      status: settings.status,
      client_id: settings.client_id,
      contract_reference: settings.contract_reference ?? "",
      start_date: settings.start_date,
      end_date: settings.end_date,
      total_budget: settings.total_budget,
      currency: settings.currency,
      allocated_days: settings.allocated_days,
      pmo_threshold: settings.pmo_threshold,
      hours_per_day: settings.hours_per_day,
      fiscal_year_start: settings.fiscal_year_start,
    },
    onSuccess: ({ reference }) => {
      toast.success("Project saved");
      // The reference is part of the address.
      if (reference !== settings.reference)
        router.replace(`/${scope.org}/projects/${encodeURIComponent(reference)}/settings` as Route);
    },
  });
  const clientOptions = clients
    .filter(({ id, status }) => status === "active" || id === settings.client_id)
    .map(({ id, name }) => ({ value: id, label: name }));

  return (
    <Form form={form} className="max-w-3xl">
      <Section title="Project">
        <div className="grid gap-4">
          <TextField {...form.field("name")} label="Name" />
          <FieldGroup columns={2}>
            <TextField
              {...form.field("reference")}
              label="Reference"
              description="Part of every address of the project: links made with the old one stop working."
            />
            <SelectField
              {...form.field("status")}
              label="Status"
              options={toOptions(PROJECT_STATUS)}
            />
            <ComboboxField
              {...form.field("client_id")}
              label="Client"
              options={clientOptions}
              placeholder="None: an internal project"
            />
            <TextField {...form.field("contract_reference")} label="Contract reference" />
          </FieldGroup>
          <TextAreaField {...form.field("description")} label="Description" />
        </div>
      </Section>
      <Section title="Time and money">
        <FieldGroup columns={2}>
          <DateField {...form.field("start_date")} label="Start" />
          <DateField {...form.field("end_date")} label="End" />
          <MoneyField {...form.field("total_budget")} label="Budget" />
          <ComboboxField
            {...form.field("currency")}
            label="Currency"
            options={currencyOptions(settings.currency)}
          />
          <NumberField {...form.field("allocated_days")} label="Allocated days" />
          <NumberField
            {...form.field("hours_per_day")}
            label="Hours per day"
            description="How many hours of work make a day."
          />
          <TextField
            {...form.field("fiscal_year_start")}
            label="Fiscal year starts"
            description="Month and day, as 04-06 for 6 April."
          />
        </FieldGroup>
      </Section>
      <FormActions>
        <SubmitButton form={form}>Save</SubmitButton>
      </FormActions>
    </Form>
  );
}
