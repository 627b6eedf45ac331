"use client";

import { useState } from "react";

import { RecordActions } from "@/components/talent/record-actions";
import type { OrgScope } from "@/lib/auth/context";
import { deleteCandidate } from "@/lib/candidates/actions";
import type { Candidate } from "@/lib/candidates/queries";
import type { StageMove } from "@/lib/stages/rules";

import { EditCandidateDialog } from "./candidate-form-dialog";
import { CANDIDATE_STATUS } from "./candidate-status-badge";

type Props = { candidate: Candidate; moves: StageMove[]; scope: OrgScope; refusal: string | null };

/** Edit, move, delete. An active candidate waits for being put forward, which is on the page. */
export function CandidateActions({ candidate, moves, scope, refusal }: Props) {
  const [isEditing, setEditing] = useState(false);
  const { id, full_name: name, status } = candidate;
  return (
    <>
      <RecordActions
        recordType="candidate"
        record={{ ...candidate, name }}
        words={CANDIDATE_STATUS}
        moves={moves}
        scope={scope}
        refusal={refusal}
        hasMain={status === "new" || status === "unavailable"}
        onEdit={() => setEditing(true)}
        remove={{
          run: (is_deleted) => deleteCandidate(scope, { id, is_deleted }),
          list: `/${scope.org}/talent/candidates`,
        }}
      />
      <EditCandidateDialog
        candidate={candidate}
        scope={scope}
        isOpen={isEditing}
        onOpenChange={setEditing}
      />
    </>
  );
}
