"use client";

import { Pencil, RotateCcw, Send, Undo2 } from "lucide-react";
import { useState } from "react";

import { Button } from "@/components/ui/button";
import type { ProjectScope } from "@/lib/auth/context";
import type { VariationRecord } from "@/lib/variations/queries";
import { canMove } from "@/lib/variations/rules";

import { MoveVariationButton } from "./move-variation-button";
import { RejectVariationButton } from "./reject-variation-button";
import { EditVariationDialog } from "./variation-form-dialog";

type Props = {
  record: VariationRecord;
  scope: ProjectScope;
  /** Why this person may not write, or reject, in words. */
  refusal: string | null;
  rejectRefusal: string | null;
};

/** What can be done with the variation as it stands; signing is in the panel. */
export function VariationActions({ record, scope, refusal, rejectRefusal }: Props) {
  const [isEditing, setEditing] = useState(false);
  const { variation, milestones, deliverables, signing } = record;
  const { status } = variation;
  const shared = { variation, scope };
  const empty =
    milestones.length + deliverables.length === 0 ? "Add at least one change first." : null;
  const unexplained = variation.reason?.trim()
    ? null
    : "Give the reason first: edit the variation.";
  const signed = signing.signed.length > 0 ? " The signature that is there becomes void." : "";
  return (
    <>
      {status === "draft" && (
        <Button
          icon={<Pencil aria-hidden />}
          disabledReason={refusal}
          onPress={() => setEditing(true)}
        >
          Edit
        </Button>
      )}
      {canMove(status, "withdrawn") && (
        <MoveVariationButton
          {...shared}
          to="withdrawn"
          icon={<Undo2 aria-hidden />}
          refusal={refusal}
        >
          {`It is closed for good and changes nothing. Its reference is not used again.${signed}`}
        </MoveVariationButton>
      )}
      {canMove(status, "draft") && (
        <MoveVariationButton
          {...shared}
          to="draft"
          icon={<RotateCcw aria-hidden />}
          refusal={refusal}
        >
          {`It becomes a draft again, to be edited and submitted anew.${signed}`}
        </MoveVariationButton>
      )}
      {canMove(status, "rejected") && <RejectVariationButton {...shared} refusal={rejectRefusal} />}
      {canMove(status, "submitted") && (
        <MoveVariationButton
          {...shared}
          to="submitted"
          variant="primary"
          icon={<Send aria-hidden />}
          refusal={refusal ?? empty ?? unexplained}
        >
          Both sides are asked to sign what stands here. Until they have, it can be revised; once
          they have, it applies at once.
        </MoveVariationButton>
      )}
      <EditVariationDialog {...shared} isOpen={isEditing} onOpenChange={setEditing} />
    </>
  );
}
