"use client";

import { useEffect, useRef, useState } from "react";

import { Banner } from "@/components/ui/banner";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Skeleton } from "@/components/ui/skeleton";
import { toast } from "@/components/ui/toast";
import { UNREACHABLE } from "@/lib/action-result";
import type { OrgScope } from "@/lib/auth/context";
import { moveWorkplan, previewMove, undoMove } from "@/lib/workplans/actions";
import type { MoveEffect, Workplan } from "@/lib/workplans/queries";

type MoveWorkplanDialogProps = {
  workplan: Workplan & { latest_version_id: string };
  scope: OrgScope;
  isOpen: boolean;
  onClose: () => void;
};

/** Moves a running workplan to the version in force, after showing what that does to each activity. */
export function MoveWorkplanDialog(props: MoveWorkplanDialogProps) {
  const { workplan, scope, isOpen, onClose } = props;
  const { id, lock_version, latest_version_id, template_name } = workplan;
  const key = { id, version_id: latest_version_id };
  const moved = useRef<string | null>(null);
  return (
    <ConfirmDialog
      isOpen={isOpen}
      onOpenChange={onClose}
      tone="primary"
      title={`Move ${template_name} to the latest version?`}
      confirmLabel="Move"
      onConfirm={async () => {
        const result = await moveWorkplan(scope, { ...key, lock_version });
        moved.current = result.ok ? result.data.move : null;
        return result;
      }}
      onDone={() => {
        const move = moved.current;
        toast.success(`${template_name} runs its latest version`, {
          ...(move && { action: { label: "Undo", onPress: () => void takeBack(scope, move) } }),
        });
      }}
    >
      <Preview {...key} scope={scope} />
    </ConfirmDialog>
  );
}

async function takeBack(scope: OrgScope, id: string) {
  const result = await undoMove(scope, { id }).catch(() => UNREACHABLE);
  if (result.ok) toast.success("The workplan is as it was");
  else toast.error("The move was not taken back", { description: result.message });
}

const EFFECTS = [
  ["kept", "Stays as it is"],
  ["added", "Is added"],
  ["cancelled", "Is cancelled"],
] as const;

function Preview({ id, version_id, scope }: { id: string; version_id: string; scope: OrgScope }) {
  const [answer, setAnswer] = useState<MoveEffect[] | string | null>(null);
  const { org } = scope;
  useEffect(() => {
    let isHere = true;
    const show = (next: MoveEffect[] | string) => isHere && setAnswer(next);
    previewMove({ org }, { id, version_id }).then(
      (result) => show(result.ok ? result.data : result.message),
      () => show("The server could not be reached. Try again."),
    );
    return () => {
      isHere = false;
    };
  }, [org, id, version_id]);

  if (answer === null) return <Skeleton className="h-32 w-full" />;
  if (typeof answer === "string") return <Banner tone="danger" title={answer} />;
  return (
    <div className="grid gap-3">
      {EFFECTS.map(([effect, title]) => {
        const parts = answer.filter((part) => part.effect === effect);
        if (parts.length === 0) return null;
        return (
          <section key={effect}>
            <h3 className="font-medium text-foreground">
              {title} ({parts.length})
            </h3>
            <ul className="list-disc ps-5">
              {parts.map(({ code, name, phase }) => (
                <li key={code}>
                  {name}, <span className="text-xs">{phase}</span>
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <p>You can undo it, as long as nothing changes in between.</p>
    </div>
  );
}
