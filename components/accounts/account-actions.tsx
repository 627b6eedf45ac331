"use client";

import { ArrowRight, Pencil } from "lucide-react";
import { useState } from "react";

import { DeleteDialog } from "@/components/pipeline/delete-dialog";
import { recordEntries } from "@/components/pipeline/record-entries";
import { stageEntries } from "@/components/pipeline/stage-menu";
import { useStageMoves } from "@/components/stages/use-stage-moves";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { ChangeOwnerDialog } from "@/components/workplans/change-owner-dialog";
import { deleteAccount } from "@/lib/accounts/actions";
import type { Account } from "@/lib/accounts/queries";
import { ACCOUNT_STATUSES, type AccountStatus } from "@/lib/accounts/rules";
import type { OrgScope } from "@/lib/auth/context";
import { movesFrom, type StageMove } from "@/lib/stages/rules";

import { EditAccountDialog } from "./account-form-dialog";
import { ACCOUNT_STATUS } from "./account-status-badge";

type AccountActionsProps = {
  account: Account;
  moves: StageMove[];
  scope: OrgScope;
  /** Why this person may not, in words. */
  refusal: string | null;
};

const stageName = (status: string) => ACCOUNT_STATUS[status as AccountStatus]?.label ?? status;

/** Edit, move, delete. Only a prospect waits for a next stage. */
export function AccountActions({ account, moves, scope, refusal }: AccountActionsProps) {
  const { id, name, status } = account;
  const [asked, setAsked] = useState<"edit" | "owner" | "delete" | null>(null);
  const close = () => setAsked(null);
  const stage = useStageMoves({ recordType: "account", record: account, moves, stageName, scope });
  const possible = movesFrom(moves, status, ACCOUNT_STATUSES);
  const next = status === "prospect" ? possible[0] : undefined;

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
            possible.filter((move) => move !== next),
            stageName,
            stage.go,
            refusal,
          ),
          ...recordEntries("account", setAsked, refusal),
        ]}
      />
      {next && (
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
      <EditAccountDialog
        account={account}
        scope={scope}
        isOpen={asked === "edit"}
        onOpenChange={close}
      />
      <ChangeOwnerDialog
        record={{ ...account, type: "account" }}
        scope={scope}
        isOpen={asked === "owner"}
        onOpenChange={close}
      />
      <DeleteDialog
        noun="account"
        name={name}
        href={`/${scope.org}/pipeline/accounts/${id}`}
        listHref={`/${scope.org}/pipeline/accounts`}
        onDelete={(is_deleted) => deleteAccount(scope, { id, is_deleted })}
        isOpen={asked === "delete"}
        onOpenChange={close}
      />
    </>
  );
}
