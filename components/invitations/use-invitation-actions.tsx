"use client";

import { Ban, Send } from "lucide-react";
import { useState } from "react";

import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import type { MenuEntry } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { resendInvitation, revokeInvitation } from "@/lib/invitations/actions";
import type { InvitationRow } from "@/lib/invitations/queries";

/** What can be done about an invitation, for menus; and the question that revoking one asks. */
export function useInvitationActions({ org }: OrgScope) {
  const [revoking, setRevoking] = useState<InvitationRow | null>(null);

  const resend = async ({ id, email }: InvitationRow) => {
    const result = await resendInvitation({ org }, { id });
    if (result.ok)
      toast.success(`Sent to ${email} again`, { description: "The earlier link stopped working." });
    else toast.error("It could not be sent", { description: result.message });
  };

  const entriesFor = (invitation: InvitationRow): MenuEntry[] => {
    const { state } = invitation;
    if (state === "accepted" || state === "revoked") return [];
    return [
      {
        id: "resend",
        label: "Send again",
        icon: <Send aria-hidden />,
        onAction: () => void resend(invitation),
      },
      {
        id: "revoke",
        label: "Revoke invitation",
        tone: "danger",
        icon: <Ban aria-hidden />,
        onAction: () => setRevoking(invitation),
      },
    ];
  };

  const dialog = revoking && (
    <ConfirmDialog
      isOpen
      onOpenChange={() => setRevoking(null)}
      title={`Revoke the invitation of ${revoking.email}?`}
      confirmLabel="Revoke invitation"
      onConfirm={() => revokeInvitation({ org }, { id: revoking.id })}
      onDone={() => toast.success("Invitation revoked")}
    >
      The link in the mail stops working. The person can be invited again.
    </ConfirmDialog>
  );

  return { entriesFor, dialog };
}
