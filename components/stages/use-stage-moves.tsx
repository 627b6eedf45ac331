"use client";

import { unstable_rethrow } from "next/navigation";
import { type ReactNode, useState, useTransition } from "react";

import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { moveRecord } from "@/lib/stages/actions";
import type { StagedRecord, StageMove } from "@/lib/stages/rules";

import { type AskedMove, ReasonDialog } from "./reason-dialog";

/** Moves a record from its own page: at once, with a way back, or with the reason that the move asks for. */
export function useStageMoves({
  recordType,
  record,
  moves,
  stageName,
  scope,
}: {
  recordType: StagedRecord;
  record: { id: string; lock_version: number; status: string; name: string };
  moves: readonly StageMove[];
  stageName: (status: string) => string;
  scope: OrgScope;
}): { go: (move: StageMove) => void; isPending: boolean; dialog: ReactNode } {
  const [asked, setAsked] = useState<AskedMove | null>(null);
  const [isPending, startTransition] = useTransition();
  const { id, lock_version, status: from, name } = record;

  const run = (to: string, version: number) =>
    startTransition(async () => {
      try {
        const change = { record_type: recordType, id, status: to, lock_version: version };
        const result = await moveRecord(scope, change);
        if (!result.ok)
          return void toast.error(`${name} was not moved`, { description: result.message });
        const isReversible = moves.some(
          (move) => move.from === to && move.to === from && !move.needsReason,
        );
        toast.success(`${name} is in ${stageName(to)} now`, {
          ...(isReversible &&
            to !== from && {
              action: { label: "Undo", onPress: () => run(from, result.data.lock_version) },
            }),
        });
      } catch (failure) {
        unstable_rethrow(failure);
        toast.error(`${name} was not moved`, {
          description: "The server could not be reached. Nothing has changed; try again.",
        });
      }
    });

  return {
    go: ({ to, needsReason }) =>
      needsReason ? setAsked({ id, lock_version, name, to }) : run(to, lock_version),
    isPending,
    dialog: (
      <ReasonDialog
        recordType={recordType}
        asked={asked}
        stageName={stageName}
        scope={scope}
        onClose={() => setAsked(null)}
      />
    ),
  };
}
