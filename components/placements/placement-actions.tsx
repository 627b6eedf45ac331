"use client";

import { useState } from "react";

import { RecordActions } from "@/components/talent/record-actions";
import type { OrgScope } from "@/lib/auth/context";
import type { Placement } from "@/lib/placements/queries";
import type { StageMove } from "@/lib/stages/rules";

import { EditPlacementDialog } from "./edit-placement-dialog";
import { PLACEMENT_STATUS } from "./placement-status-badge";

type Props = { placement: Placement; moves: StageMove[]; scope: OrgScope; refusal: string | null };

/** Edit, start, complete, end early. A placement is never deleted: it is part of what was agreed. */
export function PlacementActions({ placement, moves, scope, refusal }: Props) {
  const [isEditing, setEditing] = useState(false);
  return (
    <>
      <RecordActions
        recordType="placement"
        record={{ ...placement, name: placement.title }}
        words={PLACEMENT_STATUS}
        moves={moves}
        scope={scope}
        refusal={refusal}
        onEdit={() => setEditing(true)}
      />
      <EditPlacementDialog
        placement={placement}
        scope={scope}
        isOpen={isEditing}
        onOpenChange={setEditing}
      />
    </>
  );
}
