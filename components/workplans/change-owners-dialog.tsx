"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { SwitchField } from "@/components/form/toggle-fields";
import { RecordField } from "@/components/lookups/record-field";
import { tellTally } from "@/components/ui/tell-tally";
import type { RecordType } from "@/lib/activities/records";
import type { OrgScope } from "@/lib/auth/context";
import type { Tally } from "@/lib/one-by-one";
import { changeOwners } from "@/lib/workplans/actions";
import { changeOwnersSchema } from "@/lib/workplans/schema";

type ChangeOwnersDialogProps = {
  type: RecordType;
  rows: readonly { id: string; lock_version: number }[];
  scope: OrgScope;
  onClose: () => void;
  onDone: () => void;
};

/** Gives several records of a kind another owner, with the old ones' open activities or without. */
export function ChangeOwnersDialog({
  type,
  rows,
  scope,
  onClose,
  onDone,
}: ChangeOwnersDialogProps) {
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={
        rows.length === 1
          ? `Change the owner of one ${type}`
          : `Change the owner of ${rows.length} ${type}s`
      }
      schema={changeOwnersSchema}
      action={(input) => changeOwners(scope, input)}
      defaultValues={{
        record_type: type,
        records: rows.map(({ id, lock_version }) => ({ record_id: id, lock_version })),
        owner_id: "",
        carry: true,
      }}
      submitLabel="Change owner"
      onSuccess={(tally: Tally) => {
        tell(tally, type);
        onDone();
      }}
    >
      {(form) => (
        <>
          <RecordField
            {...form.field("owner_id")}
            label="Owner"
            kind="owner"
            scope={scope}
            autoFocus
          />
          <SwitchField
            {...form.field("carry")}
            label="Take the open activities along"
            description="Those that the old owners have because they own them, and those added by hand."
          />
        </>
      )}
    </FormDialog>
  );
}

function tell(tally: Tally, type: RecordType) {
  tellTally(tally, {
    done: (count) =>
      count === 1 ? `One ${type} has another owner` : `${count} ${type}s have another owner`,
    refused: (count) => (count === 1 ? "One keeps its owner" : `${count} keep their owners`),
  });
}
