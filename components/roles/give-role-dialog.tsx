"use client";

import { ComboboxField } from "@/components/form/choice-fields";
import { FormDialog } from "@/components/form/form-dialog";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import type { KnownPerson } from "@/lib/organisations/queries";
import { giveRole } from "@/lib/roles/actions";
import type { Role } from "@/lib/roles/queries";
import { roleHolderSchema } from "@/lib/roles/schema";

type GiveRoleDialogProps = {
  role: Role;
  people: KnownPerson[];
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
};

export function GiveRoleDialog({ role, people, scope, ...dialog }: GiveRoleDialogProps) {
  return (
    <FormDialog
      {...dialog}
      title={`Give ${role.name}`}
      size="sm"
      schema={roleHolderSchema}
      action={(input) => giveRole(scope, input)}
      defaultValues={{ role_id: role.id, user_id: "" }}
      submitLabel="Give role"
      onSuccess={() => toast.success(`${role.name} given`)}
    >
      {(form) => (
        <ComboboxField
          {...form.field("user_id")}
          label="Member"
          placeholder="Find by name"
          autoFocus
          options={people.map(({ id, full_name, email }) => ({
            value: id,
            label: full_name,
            description: email,
          }))}
        />
      )}
    </FormDialog>
  );
}
