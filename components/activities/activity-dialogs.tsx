"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField } from "@/components/form/text-fields";
import { toast } from "@/components/ui/toast";
import { completeActivity, skipActivity } from "@/lib/activities/actions";
import type { Activity } from "@/lib/activities/queries";
import { completeActivitySchema, skipActivitySchema } from "@/lib/activities/schema";
import type { OrgScope } from "@/lib/auth/context";

import type { Act } from "./activity-acts";
import { ChangeDialog } from "./change-dialog";
import { ReassignDialog } from "./reassign-dialog";
import { SnoozeDialog } from "./snooze-dialog";
import type { Settled } from "./use-turns";
import { WhyDialog } from "./why-dialog";

type DialogProps = {
  activity: Activity;
  scope: OrgScope;
  settled: Settled;
  onReopen: (activity: Activity) => void;
  onClose: () => void;
};

/** What an act asks for before it is done. */
export function ActivityDialogs({
  act,
  onSnooze,
  ...props
}: DialogProps & { act: Act; onSnooze: (activity: Activity, until: string) => void }) {
  switch (act) {
    case "complete":
      return <CompleteDialog {...props} />;
    case "skip":
      return <SkipDialog {...props} />;
    case "snooze":
      return (
        <SnoozeDialog
          activity={props.activity}
          onSnooze={(until) => onSnooze(props.activity, until)}
          onClose={props.onClose}
        />
      );
    case "reassign":
      return <ReassignDialog activities={[props.activity]} {...props} />;
    case "change":
      return <ChangeDialog {...props} />;
    case "why":
      return <WhyDialog {...props} />;
    default:
      return null;
  }
}

type Closed = { lock_version: number; started: string[]; isReversible: boolean };

function CompleteDialog({ activity, scope, settled, onReopen, onClose }: DialogProps) {
  const { id, lock_version, subject } = activity;
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={`Complete “${subject}”`}
      description={activity.entity_name}
      schema={completeActivitySchema}
      action={async (input) => completeActivity(scope, { ...input, ...(await settled(activity)) })}
      defaultValues={{ id, lock_version, outcome: "" }}
      submitLabel="Complete"
      onSuccess={(closed) => tellClosed(activity, "completed", closed, onReopen)}
    >
      {(form) => (
        <TextAreaField
          {...form.field("outcome")}
          label="Outcome"
          description="What came of it, for whoever goes on from here."
          autoFocus
        />
      )}
    </FormDialog>
  );
}

function SkipDialog({ activity, scope, settled, onReopen, onClose }: DialogProps) {
  const { id, lock_version, subject } = activity;
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={`Skip “${subject}”`}
      description={activity.entity_name}
      schema={skipActivitySchema}
      action={async (input) => skipActivity(scope, { ...input, ...(await settled(activity)) })}
      defaultValues={{ id, lock_version, reason: "" }}
      submitLabel="Skip"
      onSuccess={(closed) => tellClosed(activity, "skipped", closed, onReopen)}
    >
      {(form) => (
        <TextAreaField
          {...form.field("reason")}
          label="Reason"
          description="Why it is not needed. It stays in the record."
          autoFocus
        />
      )}
    </FormDialog>
  );
}

function tellClosed(
  activity: Activity,
  status: "completed" | "skipped",
  { lock_version, started, isReversible }: Closed,
  onReopen: (activity: Activity) => void,
) {
  toast.success(`“${activity.subject}” is ${status}`, {
    ...(started.length > 0 && { description: `Started: ${started.join(", ")}` }),
    ...(isReversible && {
      action: { label: "Undo", onPress: () => onReopen({ ...activity, status, lock_version }) },
    }),
  });
}
