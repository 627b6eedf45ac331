"use client";

import { useState } from "react";

import { RecordActions } from "@/components/talent/record-actions";
import type { OrgScope } from "@/lib/auth/context";
import type { StageMove } from "@/lib/stages/rules";
import { deleteSubmission } from "@/lib/submissions/actions";
import type { SubmissionRecord } from "@/lib/submissions/queries";
import { liveOffer } from "@/lib/submissions/rules";

import { AcceptOfferButton } from "./accept-offer-button";
import { EditSubmissionDialog } from "./edit-submission-dialog";
import { SUBMISSION_STATUS } from "./submission-status-badge";

type Props = {
  record: SubmissionRecord;
  moves: StageMove[];
  scope: OrgScope;
  refusal: string | null;
};

/** Where the next stage is what comes next; elsewhere it is an offer, or nothing. */
const WITH_NEXT: ReadonlySet<string> = new Set(["submitted", "client_review", "interview"]);

/** Edit, move, delete; accepting the offer is the main action once there is one to accept. */
export function SubmissionActions({ record, moves, scope, refusal }: Props) {
  const { submission, offers, placement } = record;
  const [isEditing, setEditing] = useState(false);
  const { id, title, status } = submission;
  const offer = liveOffer(offers);
  const isExtended = offer?.status === "extended";
  return (
    <>
      <RecordActions
        recordType="submission"
        record={{ ...submission, name: title }}
        words={SUBMISSION_STATUS}
        moves={moves}
        scope={scope}
        refusal={refusal}
        hasMain={WITH_NEXT.has(status) && !isExtended}
        onEdit={() => setEditing(true)}
        {...(!placement && {
          remove: {
            run: (is_deleted: boolean) => deleteSubmission(scope, { id, is_deleted }),
            list: `/${scope.org}/talent/submissions`,
          },
        })}
      />
      {offer && isExtended && (
        <AcceptOfferButton
          offerId={offer.id}
          candidateName={submission.candidate_name}
          jobTitle={submission.job_title}
          scope={scope}
          refusal={refusal}
        />
      )}
      <EditSubmissionDialog
        submission={submission}
        scope={scope}
        isOpen={isEditing}
        onOpenChange={setEditing}
      />
    </>
  );
}
