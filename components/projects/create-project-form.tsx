"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";

import { ComboboxField } from "@/components/form/choice-fields";
import { DateField } from "@/components/form/date-field";
import { FieldGroup, Form, FormActions, SubmitButton } from "@/components/form/form";
import { MoneyField } from "@/components/form/number-fields";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { RadioGroupField } from "@/components/form/toggle-fields";
import { useActionForm } from "@/components/form/use-action-form";
import { currencyOptions } from "@/components/organisations/format-options";
import { GovernanceSummary } from "@/components/project-templates/governance-summary";
import { Section } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link";
import type { OrgScope } from "@/lib/auth/context";
import type { ClientOption } from "@/lib/clients/queries";
import type { ProjectTemplate } from "@/lib/project-templates/queries";
import { createProject } from "@/lib/projects/actions";
import { createProjectSchema } from "@/lib/projects/schema";

type CreateProjectFormProps = {
  scope: OrgScope;
  templates: ProjectTemplate[];
  clients: ClientOption[];
  currency: string;
};

/** A new project: what it is, for whom, and which template's governance it begins with. */
export function CreateProjectForm({ scope, templates, clients, currency }: CreateProjectFormProps) {
  const router = useRouter();
  const [id] = useState(() => crypto.randomUUID());
  const form = useActionForm({
    schema: createProjectSchema,
    action: (input) => createProject(scope, input),
    defaultValues: { id, name: "", reference: "", description: "", currency, template_id: "" },
    onSuccess: ({ reference }) =>
      router.push(`/${scope.org}/projects/${encodeURIComponent(reference)}` as Route),
  });
  const [templateId, chosenCurrency] = form.hook.watch(["template_id", "currency"]);
  const chosen = templates.find((template) => template.id === templateId);
  const activeClients = clients.filter(({ status }) => status === "active");

  return (
    <Form form={form} className="max-w-4xl">
      <Section title="Project">
        <div className="grid gap-4">
          <TextField {...form.field("name")} label="Name" autoFocus />
          <FieldGroup columns={2}>
            <TextField
              {...form.field("reference")}
              label="Reference"
              placeholder="PRJ-001"
              description="Left empty, it gets the next number."
            />
            <ComboboxField
              {...form.field("client_id")}
              label="Client"
              options={activeClients.map(({ id: value, name }) => ({ value, label: name }))}
              placeholder="None: an internal project"
              description="Whose people sign for the customer."
            />
            <DateField {...form.field("start_date")} label="Start" />
            <DateField {...form.field("end_date")} label="End" />
            <MoneyField
              {...form.field("total_budget")}
              label="Budget"
              {...(/^[A-Z]{3}$/.test(chosenCurrency) && { currency: chosenCurrency })}
            />
            <ComboboxField
              {...form.field("currency")}
              label="Currency"
              options={currencyOptions(currency)}
            />
          </FieldGroup>
          <TextAreaField {...form.field("description")} label="Description" />
        </div>
      </Section>
      <Section
        title="Governance"
        description="Who signs what, and which parts are switched on. It can be changed later, until it is signed."
      >
        <div className="grid items-start gap-6 md:grid-cols-[minmax(0,1fr)_18rem]">
          <RadioGroupField
            {...form.field("template_id")}
            label="Template"
            options={templates.map(({ id: value, name, description, is_system }) => ({
              value,
              label: is_system ? name : `${name} (own)`,
              ...(description && { description }),
            }))}
          />
          <div
            aria-live="polite"
            className="rounded-lg bg-surface-secondary p-4 md:sticky md:top-20"
          >
            {chosen ? (
              <>
                <p className="mb-2 font-medium">{chosen.name}</p>
                <GovernanceSummary governance={chosen.settings} />
              </>
            ) : (
              <p className="text-muted">Choose a template to read what it sets.</p>
            )}
          </div>
        </div>
      </Section>
      <FormActions>
        <SubmitButton form={form}>Create project</SubmitButton>
        <LinkButton href={`/${scope.org}/projects` as Route} variant="ghost">
          Cancel
        </LinkButton>
      </FormActions>
    </Form>
  );
}
