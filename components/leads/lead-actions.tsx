"use client";

import { ArrowRight, Pencil, Sparkles } from "lucide-react";
import { useState } from "react";

import { DeleteDialog } from "@/components/pipeline/delete-dialog";
import { recordEntries } from "@/components/pipeline/record-entries";
import { stageEntries } from "@/components/pipeline/stage-menu";
import { useStageMoves } from "@/components/stages/use-stage-moves";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { ChangeOwnerDialog } from "@/components/workplans/change-owner-dialog";
import type { OrgScope } from "@/lib/auth/context";
import { deleteLead } from "@/lib/leads/actions";
import type { LeadRecord } from "@/lib/leads/queries";
import { convertRefusal, editRefusal, LEAD_STATUSES } from "@/lib/leads/rules";
import { movesFrom, type StageMove } from "@/lib/stages/rules";

import { ConvertLeadDialog } from "./convert-lead-dialog";
import { EditLeadDialog } from "./lead-form-dialog";
import { LEAD_STATUS } from "./lead-status-badge";

type LeadActionsProps = {
  record: LeadRecord;
  moves: StageMove[];
  scope: OrgScope;
  /** Why this person may not, in words. */
  refusal: string | null;
};

const stageName = (status: string) =>
  status in LEAD_STATUS ? LEAD_STATUS[status as keyof typeof LEAD_STATUS].label : status;

/** Edit, move, convert, delete. A qualified lead waits for being converted; any other for its next stage. */
export function LeadActions({ record, moves, scope, refusal }: LeadActionsProps) {
  const { lead } = record;
  const { id, full_name: name, status } = lead;
  const [asked, setAsked] = useState<"edit" | "owner" | "convert" | "delete" | null>(null);
  const close = () => setAsked(null);
  const named = { ...lead, name };
  const stage = useStageMoves({ recordType: "lead", record: named, moves, stageName, scope });
  const [next, ...others] = movesFrom(moves, status, LEAD_STATUSES);
  const isReady = status === "qualified";
  const convert = {
    id: "convert",
    label: "Convert",
    icon: <Sparkles aria-hidden />,
    onAction: () => setAsked("convert"),
  };
  const noConversion = refusal ?? convertRefusal(status);

  return (
    <>
      <Button
        icon={<Pencil aria-hidden />}
        disabledReason={refusal ?? editRefusal(status)}
        onPress={() => setAsked("edit")}
      >
        Edit
      </Button>
      <Menu
        label="More actions"
        items={[
          ...stageEntries(
            isReady && next ? [next, ...others] : others,
            stageName,
            stage.go,
            refusal,
          ),
          ...(isReady || status === "converted"
            ? []
            : [{ ...convert, ...(noConversion && { disabledReason: noConversion }) }]),
          ...recordEntries("lead", setAsked, refusal),
        ]}
      />
      {isReady && (
        <Button
          variant="primary"
          icon={convert.icon}
          disabledReason={refusal}
          onPress={convert.onAction}
        >
          Convert
        </Button>
      )}
      {!isReady && next && (
        <Button
          variant="primary"
          icon={<ArrowRight aria-hidden />}
          disabledReason={refusal}
          isPending={stage.isPending}
          onPress={() => stage.go(next)}
        >
          {`Move to ${stageName(next.to)}`}
        </Button>
      )}
      {stage.dialog}
      <EditLeadDialog lead={lead} scope={scope} isOpen={asked === "edit"} onOpenChange={close} />
      <ConvertLeadDialog
        record={record}
        scope={scope}
        isOpen={asked === "convert"}
        onOpenChange={close}
      />
      <ChangeOwnerDialog
        record={{ ...named, type: "lead" }}
        scope={scope}
        isOpen={asked === "owner"}
        onOpenChange={close}
      />
      <DeleteDialog
        noun="lead"
        name={name}
        href={`/${scope.org}/pipeline/leads/${id}`}
        listHref={`/${scope.org}/pipeline/leads`}
        onDelete={(is_deleted) => deleteLead(scope, { id, is_deleted })}
        isOpen={asked === "delete"}
        onOpenChange={close}
      />
    </>
  );
}
