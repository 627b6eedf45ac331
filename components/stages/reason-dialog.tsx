"use client";

import { FormDialog } from "@/components/form/form-dialog";
import { TextAreaField } from "@/components/form/text-fields";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { moveWithReason } from "@/lib/stages/actions";
import type { StagedRecord } from "@/lib/stages/rules";
import { moveWithReasonSchema } from "@/lib/stages/schema";

/** A record on its way to a stage that asks why. */
export type AskedMove = { id: string; lock_version: number; name: string; to: string };

/** Asks for the reason of a move, and makes the move. */
export function ReasonDialog({
  recordType,
  asked,
  stageName,
  scope,
  onClose,
}: {
  recordType: StagedRecord;
  asked: AskedMove | null;
  stageName: (status: string) => string;
  scope: OrgScope;
  onClose: () => void;
}) {
  if (!asked) return null;
  const { id, lock_version, name, to } = asked;
  const stage = stageName(to);
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={`${name}: ${stage}`}
      schema={moveWithReasonSchema}
      action={(input) => moveWithReason(scope, input)}
      defaultValues={{ record_type: recordType, id, lock_version, status: to, reason: "" }}
      submitLabel={`Move to ${stage}`}
      onSuccess={() => toast.success(`${name} is in ${stage} now`)}
    >
      {(form) => (
        <TextAreaField
          {...form.field("reason")}
          label="Reason"
          description="It stands in the record's history."
          autoFocus
        />
      )}
    </FormDialog>
  );
}
