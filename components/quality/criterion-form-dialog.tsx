"use client";

import type { z } from "zod";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { createCriterion, updateCriterion } from "@/lib/quality/actions";
import type { CriterionRow } from "@/lib/quality/queries";
import { REGISTER_NAMES } from "@/lib/quality/rules";
import { createCriterionSchema, type Register, updateCriterionSchema } from "@/lib/quality/schema";

type DialogProps = {
  register: Register;
  scope: ProjectScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function CreateCriterionDialog({ register, scope, ...props }: DialogProps) {
  return (
    <FormDialog
      {...props}
      title={`New ${REGISTER_NAMES[register].one}`}
      schema={createCriterionSchema}
      action={(input) => createCriterion(scope, input)}
      defaultValues={{ id: crypto.randomUUID(), register, name: "", description: "", target: "" }}
      submitLabel="Create"
      onSuccess={(_data, { name }) => toast.success(`${name} added`)}
    >
      {(form) => <CriterionFields form={form} register={register} />}
    </FormDialog>
  );
}

export function EditCriterionDialog({
  register,
  criterion,
  scope,
  ...props
}: DialogProps & { criterion: CriterionRow }) {
  const { id, lock_version, reference, name, description, target } = criterion;
  return (
    <FormDialog
      {...props}
      title={`Edit ${reference}`}
      schema={updateCriterionSchema}
      action={(input) => updateCriterion(scope, input)}
      defaultValues={{
        id,
        lock_version,
        register,
        name,
        description: description ?? "",
        target: target ?? "",
      }}
      onSuccess={() => toast.success(`${reference} saved`)}
    >
      {(form) => <CriterionFields form={form} register={register} />}
    </FormDialog>
  );
}

type FieldsProps = {
  form: Pick<ActionForm<z.input<typeof createCriterionSchema>>, "field">;
  register: Register;
};

function CriterionFields({ form, register }: FieldsProps) {
  return (
    <>
      <TextField {...form.field("name")} label="Name" autoFocus />
      {register === "kpis" && (
        <TextField
          {...form.field("target")}
          label="Target"
          placeholder="At most 2 open defects"
          description="When it counts as met."
        />
      )}
      <TextAreaField
        {...form.field("description")}
        label="Description"
        description={register === "kpis" ? "How it is measured." : "What the standard asks for."}
      />
    </>
  );
}
