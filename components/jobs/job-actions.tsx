"use client";

import { useState } from "react";

import { RecordActions } from "@/components/talent/record-actions";
import type { OrgScope } from "@/lib/auth/context";
import { deleteJob } from "@/lib/jobs/actions";
import type { Job } from "@/lib/jobs/queries";
import type { StageMove } from "@/lib/stages/rules";

import { EditJobDialog } from "./job-form-dialog";
import { JOB_STATUS } from "./job-status-badge";

type Props = { job: Job; moves: StageMove[]; scope: OrgScope; refusal: string | null };

/** Edit, open, hold, fill, close, delete. An open job is filled by accepting offers. */
export function JobActions({ job, moves, scope, refusal }: Props) {
  const [isEditing, setEditing] = useState(false);
  return (
    <>
      <RecordActions
        recordType="job"
        record={{ ...job, name: job.title }}
        words={JOB_STATUS}
        moves={moves}
        scope={scope}
        refusal={refusal}
        hasMain={job.status === "draft" || job.status === "on_hold"}
        onEdit={() => setEditing(true)}
        remove={{
          run: (is_deleted) => deleteJob(scope, { id: job.id, is_deleted }),
          list: `/${scope.org}/talent/jobs`,
        }}
      />
      <EditJobDialog job={job} scope={scope} isOpen={isEditing} onOpenChange={setEditing} />
    </>
  );
}
