"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { createOrganisation } from "@/lib/administration/actions";
import { createOrganisationSchema, slugOf } from "@/lib/administration/schema";

type Values = { id: string; name: string; slug: string };

/** Makes an organisation and goes there. */
export function CreateOrganisationDialog({
  isOpen,
  onOpenChange,
}: {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const router = useRouter();
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="New organisation"
      description="The company that delivers. Its customers come in as clients later."
      schema={createOrganisationSchema}
      action={createOrganisation}
      defaultValues={{ id: crypto.randomUUID(), name: "", slug: "" }}
      submitLabel="Create organisation"
      onSuccess={({ slug }) => router.push(`/${slug}` as Route)}
    >
      {(form) => <Fields form={form} />}
    </FormDialog>
  );
}

function Fields({ form }: { form: ActionForm<Values> }) {
  const { hook } = form;
  const proposed = slugOf(hook.watch("name"));
  const isOwn = hook.formState.dirtyFields.slug ?? false;
  // The address follows the name until somebody types one of their own.
  useEffect(() => {
    if (!isOwn) hook.setValue("slug", proposed);
  }, [hook, isOwn, proposed]);
  return (
    <>
      <TextField {...form.field("name")} label="Name" autoComplete="organization" autoFocus />
      <TextField
        {...form.field("slug")}
        label="Address"
        description="Every link of the organisation begins with it."
        prefix="/"
      />
    </>
  );
}
