"use client";

import { MailPlus } from "lucide-react";
import { useState } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-fields";
import { CheckboxGroupField, RadioGroupField } from "@/components/form/toggle-fields";
import { orgRoleOptions } from "@/components/members/org-role-options";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { inviteMember } from "@/lib/invitations/actions";
import { inviteMemberSchema } from "@/lib/invitations/schema";
import type { Role } from "@/lib/roles/queries";

/** Brings somebody into the organisation; `refusal` is why this person may not, in words. */
export function InviteMemberButton({
  scope,
  roles,
  refusal,
}: {
  scope: OrgScope;
  /** The roles that this person may give. */
  roles: Pick<Role, "id" | "name" | "description">[];
  refusal: string | null;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="primary"
        icon={<MailPlus aria-hidden />}
        disabledReason={refusal}
        onPress={() => setOpen(true)}
      >
        Invite
      </Button>
      <FormDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Invite to the organisation"
        description="They get a link by e-mail, which is valid for seven days."
        schema={inviteMemberSchema}
        action={(input) => inviteMember(scope, input)}
        defaultValues={{ id: crypto.randomUUID(), email: "", org_role: "org_member", role_ids: [] }}
        submitLabel="Send invitation"
        onSuccess={(_, { email }) => toast.success(`Invitation sent to ${email}`)}
      >
        {(form) => (
          <>
            <TextField {...form.field("email")} label="E-mail" type="email" autoFocus />
            <RadioGroupField {...form.field("org_role")} label="Role" options={orgRoleOptions()} />
            {roles.length > 0 && (
              <CheckboxGroupField
                {...form.field("role_ids")}
                label="Additional roles"
                description="A member sees the organisation and the projects they are on. Each of these adds to it; roles can be given and taken later, too."
                options={roles.map(({ id, name, description }) => ({
                  value: id,
                  label: name,
                  ...(description && { description }),
                }))}
              />
            )}
          </>
        )}
      </FormDialog>
    </>
  );
}
