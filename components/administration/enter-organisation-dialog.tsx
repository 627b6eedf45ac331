"use client";

import type { Route } from "next";
import { useRouter } from "next/navigation";

import { FormDialog } from "@/components/form/form-dialog";
import { TextField } from "@/components/form/text-fields";
import { enterOrganisation } from "@/lib/administration/actions";
import { enterOrganisationSchema } from "@/lib/administration/schema";

export function EnterOrganisationDialog({
  organisation,
  onClose,
}: {
  organisation: { id: string; name: string };
  onClose: () => void;
}) {
  const router = useRouter();
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={`Enter ${organisation.name}`}
      description="For an hour you reach it as its administrator. Its administrators are told at once, with your reason, and the audit log keeps it."
      schema={enterOrganisationSchema}
      action={enterOrganisation}
      defaultValues={{ id: organisation.id, reason: "" }}
      submitLabel="Enter"
      onSuccess={({ slug }) => router.push(`/${slug}` as Route)}
    >
      {(form) => (
        <TextField
          {...form.field("reason")}
          label="Reason"
          placeholder="As asked for in ticket 4711"
          autoFocus
        />
      )}
    </FormDialog>
  );
}
