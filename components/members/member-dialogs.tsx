"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { CheckboxGroupField, RadioGroupField } from "@/components/form/toggle-fields";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { changeMemberRole, setMemberActive, setMemberRoles } from "@/lib/members/actions";
import type { MemberRow } from "@/lib/members/queries";
import { changeMemberRoleSchema, setMemberRolesSchema } from "@/lib/members/schema";
import type { Role } from "@/lib/roles/queries";

import { orgRoleOptions } from "./org-role-options";

export type MemberQuestion = { about: "role" | "roles" | "deactivation"; member: MemberRow };

type MemberDialogsProps = {
  question: MemberQuestion | null;
  onClose: () => void;
  scope: OrgScope;
  roles: Pick<Role, "id" | "name" | "description">[];
};

/** What can be asked about a member, one question at a time. */
export function MemberDialogs({ question, onClose, scope, roles }: MemberDialogsProps) {
  if (!question) return null;
  const { about, member } = question;
  const { id, user_id, lock_version, full_name: name, org_role } = member;
  const dialog = { isOpen: true, onOpenChange: onClose };

  if (about === "role")
    return (
      <FormDialog
        {...dialog}
        title={`Role of ${name}`}
        schema={changeMemberRoleSchema}
        action={(input) => changeMemberRole(scope, input)}
        defaultValues={{ id, lock_version, org_role }}
        submitLabel="Change role"
        onSuccess={() => toast.success(`The role of ${name} is changed`)}
      >
        {(form) => (
          <RadioGroupField {...form.field("org_role")} label="Role" options={orgRoleOptions()} />
        )}
      </FormDialog>
    );

  if (about === "roles")
    return (
      <FormDialog
        {...dialog}
        title={`Designed roles of ${name}`}
        description="They add to what a member may do."
        schema={setMemberRolesSchema}
        action={(input) => setMemberRoles(scope, input)}
        defaultValues={{ user_id, role_ids: member.roles.map((role) => role.id) }}
        submitLabel="Save roles"
        onSuccess={() => toast.success(`The roles of ${name} are saved`)}
      >
        {(form) => (
          <CheckboxGroupField
            {...form.field("role_ids")}
            label="Roles"
            options={roles.map((role) => ({
              value: role.id,
              label: role.name,
              ...(role.description && { description: role.description }),
            }))}
          />
        )}
      </FormDialog>
    );

  const undo = async () => {
    // Deactivating was one change: undoing it goes over the version that it made, and over no other.
    const before = { id, lock_version: lock_version + 1, is_active: true };
    const result = await setMemberActive(scope, before);
    if (!result.ok)
      toast.error(`${name} could not be reactivated`, { description: result.message });
  };
  return (
    <ConfirmDialog
      {...dialog}
      title={`Deactivate ${name}?`}
      confirmLabel="Deactivate"
      onConfirm={() => setMemberActive(scope, { id, lock_version, is_active: false })}
      onDone={() =>
        toast.success(`${name} is deactivated`, {
          action: { label: "Undo", onPress: () => void undo() },
        })
      }
    >
      They lose reach of the organisation and all its projects at once. Their open activities and
      tickets are nobody's until they are given to somebody, and the invitations that they sent end.
      Their history stays, and you can reactivate them from this list.
    </ConfirmDialog>
  );
}
