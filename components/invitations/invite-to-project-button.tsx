"use client";

import { MailPlus } from "lucide-react";
import { useState } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-fields";
import { RadioGroupField } from "@/components/form/toggle-fields";
import { projectRoleOptions } from "@/components/projects/project-role-options";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { ProjectScope } from "@/lib/auth/context";
import { inviteToProject } from "@/lib/invitations/actions";
import { inviteToProjectSchema } from "@/lib/invitations/schema";
import type { ProjectRole } from "@/lib/projects/rules";
import type { Side } from "@/lib/signatures/types";

type InviteToProjectButtonProps = {
  scope: ProjectScope;
  roles: Record<Side, ProjectRole[]>;
  companies: Record<Side, string | null>;
  refusal: string | null;
};

/** Brings somebody new onto the team, and with it to the side that they will stand on. */
export function InviteToProjectButton({
  scope,
  roles,
  companies,
  refusal,
}: InviteToProjectButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="primary"
        icon={<MailPlus aria-hidden />}
        disabledReason={refusal}
        onPress={() => setOpen(true)}
      >
        Invite by e-mail
      </Button>
      <FormDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title="Invite to the team"
        description="They get a link by e-mail, which is valid for seven days."
        schema={inviteToProjectSchema}
        action={(input) => inviteToProject(scope, input)}
        defaultValues={{ id: crypto.randomUUID(), email: "", side: "supplier" }}
        submitLabel="Send invitation"
        onSuccess={(_, { email }) => toast.success(`Invitation sent to ${email}`)}
      >
        {(form) => {
          const side = form.hook.watch("side");
          return (
            <>
              <TextField {...form.field("email")} label="E-mail" type="email" autoFocus />
              {companies.customer && (
                <RadioGroupField
                  {...form.field("side")}
                  label="Stands for"
                  options={[
                    { value: "supplier", label: `The supplier, ${companies.supplier ?? ""}` },
                    { value: "customer", label: `The customer, ${companies.customer}` },
                  ]}
                />
              )}
              <RadioGroupField
                {...form.field("project_role")}
                label="Role"
                options={projectRoleOptions(roles[side])}
              />
            </>
          );
        }}
      </FormDialog>
    </>
  );
}
