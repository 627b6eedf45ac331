"use client";

import { Ban, Check, X } from "lucide-react";
import { useState } from "react";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField } from "@/components/form/text-fields";
import type { MenuEntry } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { approveRequest, rejectRequest } from "@/lib/requests/actions";
import type { RequestRow } from "@/lib/requests/queries";
import { approveRequestSchema, rejectRequestSchema } from "@/lib/requests/schema";

import { RevokeDialog } from "./revoke-dialog";

type Asked = { what: "approve" | "reject" | "revoke"; row: RequestRow };

/** What can be done about a request, for menus, and the dialogs in which it is done. */
export function useRequestActions(scope: OrgScope, refusal: string | null) {
  const [asked, setAsked] = useState<Asked | null>(null);

  const entriesFor = (row: RequestRow): MenuEntry[] => {
    const entry = (what: Asked["what"], label: string, icon: React.ReactNode): MenuEntry => ({
      id: what,
      label,
      icon,
      onAction: () => setAsked({ what, row }),
      ...(what !== "approve" && { tone: "danger" as const }),
      ...(refusal && { disabledReason: refusal }),
    });
    if (row.status === "pending")
      return [
        entry("approve", "Approve", <Check aria-hidden />),
        entry("reject", "Reject", <X aria-hidden />),
      ];
    return row.access_id ? [entry("revoke", "Revoke access", <Ban aria-hidden />)] : [];
  };

  const dialogs = asked && (
    <RequestDialog scope={scope} asked={asked} close={() => setAsked(null)} />
  );
  return { entriesFor, dialogs };
}

type RequestDialogProps = { scope: OrgScope; asked: Asked; close: () => void };

function RequestDialog({ scope, asked: { what, row }, close }: RequestDialogProps) {
  const { id, lock_version, workflow_name, client_name, access_id } = row;
  const shared = { isOpen: true, onOpenChange: close };
  if (what === "approve")
    return (
      <FormDialog
        {...shared}
        title={`Let ${client_name} run ${workflow_name}?`}
        description={row.notes ?? "They may run it from now on, until you revoke it."}
        schema={approveRequestSchema}
        action={(input) => approveRequest(scope, input)}
        defaultValues={{ id, lock_version, reason: "" }}
        submitLabel="Approve"
        onSuccess={() => toast.success(`${client_name} may run ${workflow_name}`)}
      >
        {(form) => (
          <TextAreaField {...form.field("reason")} label="A word to the client" rows={3} />
        )}
      </FormDialog>
    );
  if (what === "reject")
    return (
      <FormDialog
        {...shared}
        title={`Reject the request for ${workflow_name}?`}
        schema={rejectRequestSchema}
        action={(input) => rejectRequest(scope, input)}
        defaultValues={{ id, lock_version, reason: "" }}
        submitLabel="Reject"
        submitVariant="danger"
        onSuccess={() => toast.success("Request rejected")}
      >
        {(form) => <TextAreaField {...form.field("reason")} label="Reason" rows={3} autoFocus />}
      </FormDialog>
    );
  return (
    <RevokeDialog
      scope={scope}
      access={{ id: access_id ?? "", client_name }}
      workflow={workflow_name}
      close={close}
    />
  );
}
