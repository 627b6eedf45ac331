"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { SwitchField } from "@/components/form/toggle-fields";
import { RecordField } from "@/components/lookups/record-field";
import { toast } from "@/components/ui/toast";
import type { RecordType } from "@/lib/activities/records";
import type { OrgScope } from "@/lib/auth/context";
import { changeOwner } from "@/lib/workplans/actions";
import { changeOwnerSchema } from "@/lib/workplans/schema";

type OwnedRecord = {
  type: RecordType;
  id: string;
  name: string;
  owner_id: string | null;
  owner_name: string | null;
  lock_version: number;
};

/** Gives a record another owner, with the old one's open activities or without. */
export function ChangeOwnerDialog({
  record,
  scope,
  isOpen,
  onOpenChange,
}: {
  record: OwnedRecord;
  scope: OrgScope;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}) {
  const { type, id, name, owner_id, owner_name, lock_version } = record;
  return (
    <FormDialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={`Change the owner of ${name}`}
      schema={changeOwnerSchema}
      action={(input) => changeOwner(scope, input)}
      defaultValues={{ record_type: type, record_id: id, lock_version, owner_id, carry: true }}
      submitLabel="Change owner"
      onSuccess={({ carried }) =>
        toast.success(`${name} has another owner`, {
          ...(carried > 0 && {
            description:
              carried === 1 ? "One activity went along." : `${carried} activities went along.`,
          }),
        })
      }
    >
      {(form) => (
        <>
          <RecordField
            {...form.field("owner_id")}
            label="Owner"
            description="Left empty, nobody owns it."
            kind="owner"
            scope={scope}
            chosen={{ id: owner_id, name: owner_name }}
            autoFocus
          />
          <SwitchField
            {...form.field("carry")}
            label="Take the open activities along"
            description="Those that the old owner has because they own it, and those added by hand."
          />
        </>
      )}
    </FormDialog>
  );
}
