"use client";

import { useRouter } from "next/navigation";
import type { z } from "zod";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { createVariation, updateVariation } from "@/lib/variations/actions";
import type { Variation } from "@/lib/variations/queries";
import { createVariationSchema, updateVariationSchema } from "@/lib/variations/schema";

import { variationHref } from "./variation-href";

type DialogProps = {
  scope: ProjectScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function CreateVariationDialog({ scope, isOpen, onOpenChange }: DialogProps) {
  const router = useRouter();
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title="New variation"
      description="A draft first: what it changes comes next, and nobody is asked before you submit it."
      schema={createVariationSchema}
      action={(input) => createVariation(scope, input)}
      defaultValues={{ id: crypto.randomUUID(), title: "", reason: "" }}
      submitLabel="Create draft"
      onSuccess={({ reference }) => router.push(variationHref(scope, reference))}
    >
      {(form) => <VariationFields form={form} />}
    </FormDialog>
  );
}

export function EditVariationDialog({
  variation,
  scope,
  ...props
}: DialogProps & { variation: Variation }) {
  const { id, lock_version, title, reason, reference } = variation;
  return (
    <FormDialog
      {...props}
      title={`Edit ${reference}`}
      schema={updateVariationSchema}
      action={(input) => updateVariation(scope, input)}
      defaultValues={{ id, lock_version, title, reason: reason ?? "" }}
      onSuccess={() => toast.success("Variation saved")}
    >
      {(form) => <VariationFields form={form} />}
    </FormDialog>
  );
}

function VariationFields({
  form,
}: {
  form: Pick<ActionForm<z.input<typeof createVariationSchema>>, "field">;
}) {
  return (
    <>
      <TextField {...form.field("title")} label="Title" autoFocus />
      <TextAreaField
        {...form.field("reason")}
        label="Reason"
        description="Both sides read it before they sign. Needed to submit."
      />
    </>
  );
}
