"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { RecordField } from "@/components/lookups/record-field";
import { tellTally } from "@/components/ui/tell-tally";
import { reassignActivities } from "@/lib/activities/actions";
import type { Activity } from "@/lib/activities/queries";
import { reassignActivitiesSchema } from "@/lib/activities/schema";
import type { OrgScope } from "@/lib/auth/context";
import type { Tally } from "@/lib/one-by-one";

import type { Settled } from "./use-turns";

type ReassignDialogProps = {
  activities: readonly Activity[];
  scope: OrgScope;
  settled: Settled;
  onClose: () => void;
  onDone?: () => void;
};

/** Gives one activity, or several, to somebody else; they are told. */
export function ReassignDialog({
  activities,
  scope,
  settled,
  onClose,
  onDone,
}: ReassignDialogProps) {
  const [first] = activities;
  const isOne = activities.length === 1;
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={isOne ? `Reassign “${first?.subject}”` : `Reassign ${activities.length} activities`}
      schema={reassignActivitiesSchema}
      action={async ({ person_id }) => {
        const keys = await Promise.all(activities.map(settled));
        return reassignActivities(scope, { activities: keys, person_id });
      }}
      defaultValues={{
        activities: activities.map(({ id, lock_version }) => ({ id, lock_version })),
        person_id: isOne ? (first?.assigned_to ?? null) : null,
      }}
      submitLabel="Reassign"
      onSuccess={(result) => {
        tell(result, activities);
        onDone?.();
      }}
    >
      {(form) => (
        <RecordField
          {...form.field("person_id")}
          label="Person"
          description="They are told. Left empty, nobody has it."
          kind="owner"
          scope={scope}
          {...(isOne && {
            chosen: { id: first?.assigned_to ?? null, name: first?.assigned_to_name ?? null },
          })}
          autoFocus
        />
      )}
    </FormDialog>
  );
}

function tell(tally: Tally, activities: readonly Activity[]) {
  const only = activities.length === 1 ? `“${activities[0]?.subject}”` : null;
  tellTally(tally, {
    done: (count) => `${only ?? `${count} activities`} ${count === 1 ? "is" : "are"} reassigned`,
    refused: (count) => (only ? `${only} was not reassigned` : `${count} were not reassigned`),
  });
}
