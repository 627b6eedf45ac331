"use client";

import { ArrowRight, FolderPlus, Pencil } from "lucide-react";
import { useState } from "react";

import { DeleteDialog } from "@/components/pipeline/delete-dialog";
import { recordEntries } from "@/components/pipeline/record-entries";
import { stageEntries } from "@/components/pipeline/stage-menu";
import { useStageMoves } from "@/components/stages/use-stage-moves";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { ChangeOwnerDialog } from "@/components/workplans/change-owner-dialog";
import type { OrgScope } from "@/lib/auth/context";
import { deleteDeal } from "@/lib/deals/actions";
import type { DealRecord } from "@/lib/deals/queries";
import { canOpenProject, DEAL_STATUSES, type DealStatus } from "@/lib/deals/rules";
import { movesFrom, type StageMove } from "@/lib/stages/rules";

import { EditDealDialog } from "./deal-form-dialog";
import { DEAL_STATUS } from "./deal-status-badge";
import { OpenProjectDialog } from "./open-project-dialog";

type DealActionsProps = {
  record: DealRecord;
  moves: StageMove[];
  scope: OrgScope;
  /** Why this person may not change the deal, or open its project, in words. */
  refusal: string | null;
  projectRefusal: string | null;
};

const stageName = (status: string) => DEAL_STATUS[status as DealStatus]?.label ?? status;

/** Edit, move, open the project, delete. The main action is the next stage; of a won deal, its project. */
export function DealActions(props: DealActionsProps) {
  const { record, moves, scope, refusal, projectRefusal } = props;
  const { deal } = record;
  const { id, name, status } = deal;
  const [asked, setAsked] = useState<"edit" | "owner" | "open" | "delete" | null>(null);
  const close = () => setAsked(null);
  const stage = useStageMoves({ recordType: "deal", record: deal, moves, stageName, scope });
  const isWon = status === "won";
  const [next, ...others] = movesFrom(moves, status, DEAL_STATUSES);
  const keepsWon = deal.project_id ? "The deal has opened a project, so it stays won." : null;

  return (
    <>
      <Button
        icon={<Pencil aria-hidden />}
        disabledReason={refusal}
        onPress={() => setAsked("edit")}
      >
        Edit
      </Button>
      <Menu
        label="More actions"
        items={[
          ...stageEntries(
            isWon && next ? [next, ...others] : others,
            stageName,
            stage.go,
            refusal ?? keepsWon,
          ),
          ...recordEntries("deal", setAsked, refusal),
        ]}
      />
      {canOpenProject(deal) && (
        <Button
          variant="primary"
          icon={<FolderPlus aria-hidden />}
          disabledReason={refusal ?? projectRefusal}
          onPress={() => setAsked("open")}
        >
          Open project
        </Button>
      )}
      {!isWon && next && (
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
      <EditDealDialog deal={deal} scope={scope} isOpen={asked === "edit"} onOpenChange={close} />
      <OpenProjectDialog
        record={record}
        templates={record.templates}
        scope={scope}
        isOpen={asked === "open"}
        onOpenChange={close}
      />
      <ChangeOwnerDialog
        record={{ ...deal, type: "deal" }}
        scope={scope}
        isOpen={asked === "owner"}
        onOpenChange={close}
      />
      <DeleteDialog
        noun="deal"
        name={name}
        href={`/${scope.org}/pipeline/deals/${id}`}
        listHref={`/${scope.org}/pipeline/deals`}
        onDelete={(is_deleted) => deleteDeal(scope, { id, is_deleted })}
        isOpen={asked === "delete"}
        onOpenChange={close}
      />
    </>
  );
}
