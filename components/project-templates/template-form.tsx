"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { z } from "zod";

import { Form, FormActions, SubmitButton } from "@/components/form/form";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { type ActionForm, useActionForm } from "@/components/form/use-action-form";
import { Section } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { createTemplate, updateTemplate } from "@/lib/project-templates/actions";
import type { ProjectTemplate } from "@/lib/project-templates/queries";
import {
  createTemplateSchema,
  type Governance,
  updateTemplateSchema,
} from "@/lib/project-templates/schema";

import { GovernanceFields } from "./governance-fields";

type CreateTemplateFormProps = { scope: OrgScope; name: string; settings: Governance };

/** A new template, beginning with the settings of another. */
export function CreateTemplateForm({ scope, name, settings }: CreateTemplateFormProps) {
  const router = useRouter();
  const [id] = useState(() => crypto.randomUUID());
  const list = `/${scope.org}/settings/templates` as Route;
  const form = useActionForm({
    schema: createTemplateSchema,
    action: (input) => createTemplate(scope, input),
    defaultValues: { id, name, description: "", ...settings },
    onSuccess: (_, input) => {
      toast.success(`Template ${input.name} created`);
      router.push(list);
    },
  });
  return (
    <Form form={form} className="max-w-3xl">
      <Naming form={form} />
      <GovernanceFields form={form} />
      <FormActions>
        <SubmitButton form={form}>Create template</SubmitButton>
        <LinkButton href={list} variant="ghost">
          Cancel
        </LinkButton>
      </FormActions>
    </Form>
  );
}

export function EditTemplateForm({
  scope,
  template,
}: {
  scope: OrgScope;
  template: ProjectTemplate;
}) {
  const { id, lock_version, name, description, settings } = template;
  const form = useActionForm({
    schema: updateTemplateSchema,
    action: (input) => updateTemplate(scope, input),
    defaultValues: { id, lock_version, name, description: description ?? "", ...settings },
    onSuccess: () =>
      toast.success("Template saved", { description: "Projects made from it stay as they are." }),
  });
  return (
    <Form form={form} className="max-w-3xl">
      <Naming form={form} />
      <GovernanceFields form={form} />
      <FormActions>
        <SubmitButton form={form}>Save template</SubmitButton>
      </FormActions>
    </Form>
  );
}

function Naming({
  form,
}: {
  form: Pick<
    ActionForm<Pick<z.input<typeof createTemplateSchema>, "name" | "description">>,
    "field"
  >;
}) {
  return (
    <Section title="Template">
      <div className="grid gap-4">
        <TextField {...form.field("name")} label="Name" />
        <TextAreaField
          {...form.field("description")}
          label="Description"
          rows={2}
          description="When to use it, for whoever makes a project."
        />
      </div>
    </Section>
  );
}
