"use client";

import type { z } from "zod";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField, TextField } from "@/components/form/text-fields";
import { CheckboxGroupField } from "@/components/form/toggle-fields";
import type { ActionForm } from "@/components/form/use-action-form";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { createRole, updateRole } from "@/lib/roles/actions";
import type { Role } from "@/lib/roles/queries";
import { GRANTABLE, PERMISSION_WORDS } from "@/lib/roles/rules";
import { createRoleSchema, updateRoleSchema } from "@/lib/roles/schema";

type DialogProps = {
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function CreateRoleDialog({ scope, ...dialog }: DialogProps) {
  return (
    <FormDialog
      {...dialog}
      title="New role"
      description="It adds to what a member may do already."
      schema={createRoleSchema}
      action={(input) => createRole(scope, input)}
      defaultValues={{ name: "", description: "", permissions: [] }}
      submitLabel="Create role"
      onSuccess={(_, { name }) => toast.success(`Role ${name} created`)}
    >
      {(form) => <RoleFields form={form} />}
    </FormDialog>
  );
}

export function EditRoleDialog({ role, scope, ...dialog }: DialogProps & { role: Role }) {
  const { id, lock_version, name, description, permissions, holders } = role;
  return (
    <FormDialog
      {...dialog}
      title={`Edit ${name}`}
      description={
        holders.length > 0 && `It changes at once for the ${countOf(holders.length)} who hold it.`
      }
      schema={updateRoleSchema}
      action={(input) => updateRole(scope, input)}
      defaultValues={{ id, lock_version, name, description: description ?? "", permissions }}
      onSuccess={() => toast.success("Role saved")}
    >
      {(form) => <RoleFields form={form} />}
    </FormDialog>
  );
}

function RoleFields({
  form,
}: {
  form: Pick<ActionForm<z.input<typeof createRoleSchema>>, "field">;
}) {
  return (
    <>
      <TextField {...form.field("name")} label="Name" autoFocus />
      <TextAreaField {...form.field("description")} label="Description" rows={2} />
      <CheckboxGroupField
        {...form.field("permissions")}
        label="Allows"
        options={GRANTABLE.map((permission) => ({
          value: permission,
          label: PERMISSION_WORDS[permission].label,
          description: PERMISSION_WORDS[permission].meaning,
        }))}
      />
      <p className="text-xs text-muted">
        Inviting people and designing roles stay with administrators: whoever had those could give
        themselves the rest.
      </p>
    </>
  );
}

function countOf(people: number): string {
  return people === 1 ? "person" : `${people} people`;
}
