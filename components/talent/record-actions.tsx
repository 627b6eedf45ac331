"use client";

import { Pencil } from "lucide-react";
import { useState } from "react";

import { DeleteDialog } from "@/components/pipeline/delete-dialog";
import { recordEntries } from "@/components/pipeline/record-entries";
import { useStageMoves } from "@/components/stages/use-stage-moves";
import { Button } from "@/components/ui/button";
import { Menu, type MenuEntry } from "@/components/ui/menu";
import { ChangeOwnerDialog } from "@/components/workplans/change-owner-dialog";
import type { ActionResult } from "@/lib/action-result";
import type { OrgScope } from "@/lib/auth/context";
import { movesFrom, type StagedRecord, type StageMove } from "@/lib/stages/rules";

import { type StageWords, verbOf } from "./stage-words";

type Props = {
  recordType: Extract<StagedRecord, "job" | "candidate" | "submission" | "placement">;
  record: {
    id: string;
    lock_version: number;
    status: string;
    name: string;
    owner_id: string | null;
    owner_name: string | null;
  };
  /** The stages in their order, with their words. */
  words: StageWords;
  moves: readonly StageMove[];
  scope: OrgScope;
  /** Why this person may not, in words. */
  refusal: string | null;
  /** Off where the page has another main action than the next stage. */
  hasMain?: boolean;
  onEdit: () => void;
  more?: MenuEntry[];
  remove?: {
    run: (isDeleted: boolean) => Promise<ActionResult<unknown>>;
    /** The list that is left when it is gone. */
    list: string;
  };
};

/** Edit, the usual next stage, and in a menu the other stages, another owner and deleting. */
export function RecordActions(props: Props) {
  const { recordType, record, words, moves, scope, refusal, hasMain = true, more = [] } = props;
  const [asked, setAsked] = useState<"owner" | "delete" | null>(null);
  const close = () => setAsked(null);
  const stages = useStageMoves({
    recordType,
    record,
    moves,
    scope,
    stageName: (status) => words[status]?.label ?? status,
  });
  const offered = movesFrom(moves, record.status, Object.keys(words));
  const [main] = hasMain ? offered.filter(({ needsReason }) => !needsReason) : [];
  const blocked = refusal ? { disabledReason: refusal } : {};
  const entries: MenuEntry[] = [
    ...more,
    ...offered
      .filter((move) => move !== main)
      .map((move) => ({
        id: move.to,
        label: verbOf(words, move.to),
        onAction: () => stages.go(move),
        ...blocked,
      })),
    ...recordEntries(recordType, setAsked, refusal).filter(
      ({ id }) => id !== "delete" || props.remove,
    ),
  ];
  return (
    <>
      <Button icon={<Pencil aria-hidden />} disabledReason={refusal} onPress={props.onEdit}>
        Edit
      </Button>
      <Menu label="More actions" items={entries} />
      {main && (
        <Button
          variant={refusal ? "secondary" : "primary"}
          disabledReason={refusal}
          isPending={stages.isPending}
          onPress={() => stages.go(main)}
        >
          {verbOf(words, main.to)}
        </Button>
      )}
      {stages.dialog}
      <ChangeOwnerDialog
        record={{ ...record, type: recordType }}
        scope={scope}
        isOpen={asked === "owner"}
        onOpenChange={close}
      />
      {props.remove && (
        <DeleteDialog
          noun={recordType}
          name={record.name}
          href={`${props.remove.list}/${record.id}`}
          listHref={props.remove.list}
          onDelete={props.remove.run}
          isOpen={asked === "delete"}
          onOpenChange={close}
        />
      )}
    </>
  );
}
