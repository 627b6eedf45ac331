"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import type { z } from "zod";

import { SelectField } from "@/components/form/choice-fields";
import { FieldGroup } from "@/components/form/form";
import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { RadioGroupField } from "@/components/form/toggle-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { CreateButton } from "@/components/ui/create-button";
import { codeOf } from "@/lib/activity-patterns/rules";
import type { OrgScope } from "@/lib/auth/context";
import { createTemplate } from "@/lib/workplan-templates/actions";
import { createTemplateSchema } from "@/lib/workplan-templates/schema";
import { SUGGESTIONS } from "@/lib/workplan-templates/suggestions";

import { ROOT_TYPE_OPTIONS } from "./template-options";

const BEGINNINGS = [
  { value: "scratch", label: "From scratch", description: "An empty template." },
  ...SUGGESTIONS.map(({ code, name, description }) => ({ value: code, label: name, description })),
];

type Form = ActionForm<z.input<typeof createTemplateSchema>>;

/** `refusal` is why this person may not, in words. */
export function CreateTemplateButton({
  scope,
  refusal,
}: {
  scope: OrgScope;
  refusal: string | null;
}) {
  const router = useRouter();
  return (
    <CreateButton label="New template" refusal={refusal}>
      {(dialog) => (
        <FormDialog
          {...dialog}
          title="New template"
          size="lg"
          schema={createTemplateSchema}
          action={(input) => createTemplate(scope, input)}
          defaultValues={{
            id: crypto.randomUUID(),
            name: "",
            code: "",
            description: "",
            entity_type: "lead",
            suggestion: "scratch",
          }}
          submitLabel="Create template"
          onSuccess={({ id }) => router.push(`/${scope.org}/workplans/${id}` as Route)}
        >
          {(form) => <Fields form={form} />}
        </FormDialog>
      )}
    </CreateButton>
  );
}

function Fields({ form }: { form: Form }) {
  const { hook } = form;
  const [name, suggestion] = hook.watch(["name", "suggestion"]);
  const suggested = useRef("");
  const chosen = useRef("scratch");
  // The code follows the name until somebody types another.
  useEffect(() => {
    if (hook.getValues("code") !== suggested.current) return;
    suggested.current = codeOf(name);
    hook.setValue("code", suggested.current);
  }, [hook, name]);
  // A suggestion brings its name along, and takes it away again.
  useEffect(() => {
    const found = SUGGESTIONS.find(({ code }) => code === suggestion);
    if (suggestion === chosen.current) return;
    chosen.current = suggestion;
    if (found) hook.setValue("entity_type", found.entity_type);
    hook.setValue("name", found?.name ?? "");
    hook.setValue("description", found?.description ?? "");
  }, [hook, suggestion]);
  return (
    <>
      <RadioGroupField {...form.field("suggestion")} label="Begin with" options={BEGINNINGS} />
      <FieldGroup columns={2}>
        <TextField {...form.field("name")} label="Name" />
        <TextField
          {...form.field("code")}
          label="Code"
          description="How reports know it. Fixed once it is published."
        />
      </FieldGroup>
      <SelectField
        {...form.field("entity_type")}
        label="For"
        options={ROOT_TYPE_OPTIONS}
        isDisabled={suggestion !== "scratch"}
        description="The kind of record that gets the workplan. It stays."
      />
      <TextAreaField {...form.field("description")} label="Description" rows={2} />
    </>
  );
}
