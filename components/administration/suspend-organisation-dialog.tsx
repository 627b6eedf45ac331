"use client";

import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import { administerOrganisation } from "@/lib/administration/actions";
import type { OrganisationRow } from "@/lib/administration/queries";

import { planOf } from "./organisation-plan-dialog";

/** Suspends an organisation, or takes that back. */
export function SuspendOrganisationDialog({
  organisation,
  onClose,
}: {
  organisation: OrganisationRow;
  onClose: () => void;
}) {
  const { name, is_active } = organisation;
  return (
    <ConfirmDialog
      isOpen
      onOpenChange={onClose}
      title={is_active ? `Suspend ${name}?` : `Reactivate ${name}?`}
      confirmLabel={is_active ? "Suspend" : "Reactivate"}
      tone={is_active ? "danger" : "primary"}
      onConfirm={() => administerOrganisation({ ...planOf(organisation), is_active: !is_active })}
      onDone={() => toast.success(is_active ? `${name} is suspended` : `${name} is active again`)}
    >
      {is_active
        ? "Its people and its clients’ people lose their reach at once. Nothing is deleted, and it can be reactivated."
        : "Its people and its clients’ people reach it again at once, as before."}
    </ConfirmDialog>
  );
}
