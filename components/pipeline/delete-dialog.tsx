"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";

import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/action-result";

/** Deletes a record after a question; the toast takes it back. */
export function DeleteDialog({
  noun,
  name,
  href,
  listHref,
  onDelete,
  ...dialog
}: {
  noun: string;
  name: string;
  href: string;
  listHref: string;
  onDelete: (isDeleted: boolean) => Promise<ActionResult<unknown>>;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const router = useRouter();
  const undo = async () => {
    const result = await onDelete(false);
    if (result.ok) router.push(href as Route);
    else toast.error(`${name} could not be restored`, { description: result.message });
  };
  return (
    <ConfirmDialog
      {...dialog}
      title={`Delete ${name}?`}
      confirmLabel={`Delete ${noun}`}
      onConfirm={() => onDelete(true)}
      onDone={() => {
        router.push(listHref as Route);
        toast.success(`${name} deleted`, {
          action: { label: "Undo", onPress: () => void undo() },
        });
      }}
    >
      It leaves every list and board. Its history stays.
    </ConfirmDialog>
  );
}
