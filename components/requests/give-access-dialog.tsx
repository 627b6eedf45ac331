"use client";

import { ComboboxField } from "@/components/form/choice-fields";
import { FormDialog } from "@/components/form/form-dialog";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import type { Choice } from "@/lib/choices/queries";
import { giveAccess } from "@/lib/requests/actions";
import { giveAccessSchema } from "@/lib/requests/schema";

type GiveAccessDialogProps = {
  workflow: { id: string; name: string };
  /** Those that have none. */
  clients: readonly Choice[];
  scope: OrgScope;
  close: () => void;
};

/** Opens a workflow to a client that has not asked for it. */
export function GiveAccessDialog({ workflow, clients, scope, close }: GiveAccessDialogProps) {
  return (
    <FormDialog
      isOpen
      onOpenChange={close}
      title={`Open ${workflow.name} to a client`}
      description="Its people are told, and may run it until you revoke it. Where they have asked, this is the answer."
      schema={giveAccessSchema}
      action={(input) => giveAccess(scope, input)}
      defaultValues={{ workflow_id: workflow.id, client_id: "" }}
      submitLabel="Give access"
      onSuccess={() => toast.success("Access given")}
    >
      {(form) => (
        <ComboboxField {...form.field("client_id")} label="Client" options={clients} autoFocus />
      )}
    </FormDialog>
  );
}
