"use client";

import { Pencil, Trash2 } from "lucide-react";
import { useState } from "react";

import { useStageMoves } from "@/components/stages/use-stage-moves";
import { verbOf } from "@/components/talent/stage-words";
import { Menu } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { movesFrom, type StageMove } from "@/lib/stages/rules";
import { deleteInterview } from "@/lib/submissions/part-actions";
import type { Interview } from "@/lib/submissions/queries";
import { INTERVIEW_STATUSES } from "@/lib/submissions/rules";

import { EditInterviewDialog } from "./interview-dialogs";
import { INTERVIEW_STATUS } from "./part-status-badges";

type Props = {
  interview: Interview;
  moves: StageMove[];
  timezone: string;
  scope: OrgScope;
  refusal: string | null;
};

/** Write down what came of an interview, close it, delete it. */
export function InterviewActions({ interview, moves, timezone, scope, refusal }: Props) {
  const [isEditing, setEditing] = useState(false);
  const name = `Round ${interview.round}`;
  const stage = useStageMoves({
    recordType: "interview",
    record: { ...interview, name },
    moves,
    scope,
    stageName: (status) => INTERVIEW_STATUS[status as Interview["status"]].label,
  });
  const blocked = refusal ? { disabledReason: refusal } : {};
  const remove = async (is_deleted: boolean) => {
    const result = await deleteInterview(scope, { id: interview.id, is_deleted });
    if (!result.ok) return void toast.error("That was not done", { description: result.message });
    if (is_deleted)
      toast.success(`${name} deleted`, {
        action: { label: "Undo", onPress: () => void remove(false) },
      });
  };
  return (
    <>
      <Menu
        label={`Actions for round ${interview.round}`}
        size="sm"
        items={[
          {
            id: "edit",
            label: "Edit, add feedback",
            icon: <Pencil aria-hidden />,
            onAction: () => setEditing(true),
            ...blocked,
          },
          ...movesFrom(moves, interview.status, INTERVIEW_STATUSES).map((move) => ({
            id: move.to,
            label: verbOf(INTERVIEW_STATUS, move.to),
            onAction: () => stage.go(move),
            ...blocked,
          })),
          {
            id: "delete",
            label: "Delete interview",
            tone: "danger",
            icon: <Trash2 aria-hidden />,
            onAction: () => void remove(true),
            ...blocked,
          },
        ]}
      />
      {stage.dialog}
      <EditInterviewDialog
        interview={interview}
        timezone={timezone}
        scope={scope}
        isOpen={isEditing}
        onOpenChange={setEditing}
      />
    </>
  );
}
