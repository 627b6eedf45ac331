"use client";

import { MailPlus } from "lucide-react";
import { useState } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-fields";
import { RadioGroupField } from "@/components/form/toggle-fields";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { inviteToClient } from "@/lib/invitations/actions";
import { inviteToClientSchema } from "@/lib/invitations/schema";

import { clientRoleOptions } from "./client-role-options";

type InviteToClientButtonProps = {
  client: { id: string; name: string };
  scope: OrgScope;
  refusal: string | null;
};

/** Brings somebody to a client's side; `refusal` is why this person may not, in words. */
export function InviteToClientButton({ client, scope, refusal }: InviteToClientButtonProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button
        size="sm"
        icon={<MailPlus aria-hidden />}
        disabledReason={refusal}
        onPress={() => setOpen(true)}
      >
        Invite
      </Button>
      <FormDialog
        isOpen={isOpen}
        onOpenChange={setOpen}
        title={`Invite to ${client.name}`}
        description="They get a link by e-mail, which is valid for seven days."
        schema={inviteToClientSchema}
        action={(input) => inviteToClient(scope, input)}
        defaultValues={{
          id: crypto.randomUUID(),
          client_id: client.id,
          email: "",
          client_role: "client_member",
        }}
        submitLabel="Send invitation"
        onSuccess={(_, { email }) => toast.success(`Invitation sent to ${email}`)}
      >
        {(form) => (
          <>
            <TextField {...form.field("email")} label="E-mail" type="email" autoFocus />
            <RadioGroupField
              {...form.field("client_role")}
              label="Role"
              options={clientRoleOptions()}
            />
          </>
        )}
      </FormDialog>
    </>
  );
}
