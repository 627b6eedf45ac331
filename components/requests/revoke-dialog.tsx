"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField } from "@/components/form/text-fields";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { revokeAccess } from "@/lib/requests/actions";
import { revokeAccessSchema } from "@/lib/requests/schema";

type RevokeDialogProps = {
  scope: OrgScope;
  access: { id: string; client_name: string };
  workflow: string;
  close: () => void;
};

/** Ends a client's access, with a reason that the client reads. */
export function RevokeDialog({ scope, access, workflow, close }: RevokeDialogProps) {
  return (
    <FormDialog
      isOpen
      onOpenChange={close}
      title={`Revoke ${access.client_name}’s access to ${workflow}?`}
      description="Nothing new starts; what runs goes on. They may ask again."
      schema={revokeAccessSchema}
      action={(input) => revokeAccess(scope, input)}
      defaultValues={{ access_id: access.id, reason: "" }}
      submitLabel="Revoke access"
      submitVariant="danger"
      onSuccess={() => toast.success("Access revoked")}
    >
      {(form) => <TextAreaField {...form.field("reason")} label="Reason" rows={3} autoFocus />}
    </FormDialog>
  );
}
