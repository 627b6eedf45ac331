"use client";

import { ArrowUpToLine, Ban, CircleCheck, Pause, Play } from "lucide-react";
import { unstable_rethrow } from "next/navigation";
import { useState, useTransition } from "react";

import { Button } from "@/components/ui/button";
import { Menu, type MenuEntry } from "@/components/ui/menu";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { pauseWorkplan, resumeWorkplan } from "@/lib/workplans/actions";
import type { Workplan } from "@/lib/workplans/queries";
import { isRunning } from "@/lib/workplans/rules";

import { CancelWorkplanDialog, CompleteWorkplanDialog } from "./end-workplan-dialogs";
import { MoveWorkplanDialog } from "./move-workplan-dialog";

type WorkplanActionsProps = { workplan: Workplan; scope: OrgScope; refusal: string | null };

/** Pause, resume, move to the version in force, complete, cancel. `refusal` is why this person may not, in words. */
export function WorkplanActions({ workplan, scope, refusal }: WorkplanActionsProps) {
  const [asked, setAsked] = useState<"complete" | "cancel" | "move" | null>(null);
  const [isPending, startTransition] = useTransition();
  const { id, lock_version, status, template_name } = workplan;
  if (!isRunning(status)) return null;
  const isPaused = status === "paused";
  const { version_id, latest_version_id } = workplan;
  const isNewer = latest_version_id !== null && latest_version_id !== version_id;
  const whilePaused = isPaused && { disabledReason: "It is paused. Resume it first." };

  const run = (isPausing: boolean, version: number, canUndo: boolean) =>
    startTransition(async () => {
      try {
        const action = isPausing ? pauseWorkplan : resumeWorkplan;
        const result = await action(scope, { id, lock_version: version });
        if (!result.ok)
          return void toast.error("The workplan was not changed", { description: result.message });
        toast.success(`${template_name} ${isPausing ? "is paused" : "goes on"}`, {
          ...(isPausing &&
            canUndo && {
              action: {
                label: "Undo",
                onPress: () => run(false, result.data.lock_version, false),
              },
            }),
        });
      } catch (failure) {
        unstable_rethrow(failure);
        toast.error("The workplan was not changed", {
          description: "The server could not be reached. Try again.",
        });
      }
    });

  const entry = (part: MenuEntry): MenuEntry => ({
    ...part,
    ...(refusal && { disabledReason: refusal }),
  });
  return (
    <>
      {isPaused && (
        <Button
          size="sm"
          icon={<Play aria-hidden />}
          isPending={isPending}
          disabledReason={refusal}
          onPress={() => run(false, lock_version, false)}
        >
          Resume
        </Button>
      )}
      <Menu
        label={`Actions for ${template_name}`}
        size="sm"
        items={[
          ...(isPaused
            ? []
            : [
                entry({
                  id: "pause",
                  label: "Pause",
                  icon: <Pause aria-hidden />,
                  onAction: () => run(true, lock_version, true),
                }),
              ]),
          ...(isNewer
            ? [
                entry({
                  id: "move",
                  label: "Move to the latest version…",
                  icon: <ArrowUpToLine aria-hidden />,
                  onAction: () => setAsked("move"),
                  ...whilePaused,
                }),
              ]
            : []),
          entry({
            id: "complete",
            label: "Complete…",
            icon: <CircleCheck aria-hidden />,
            onAction: () => setAsked("complete"),
            ...whilePaused,
          }),
          entry({
            id: "cancel",
            label: "Cancel…",
            tone: "danger",
            icon: <Ban aria-hidden />,
            onAction: () => setAsked("cancel"),
          }),
        ]}
      />
      {latest_version_id && (
        <MoveWorkplanDialog
          workplan={{ ...workplan, latest_version_id }}
          scope={scope}
          isOpen={asked === "move"}
          onClose={() => setAsked(null)}
        />
      )}
      {asked === "complete" && (
        <CompleteWorkplanDialog workplan={workplan} scope={scope} onClose={() => setAsked(null)} />
      )}
      {asked === "cancel" && (
        <CancelWorkplanDialog workplan={workplan} scope={scope} onClose={() => setAsked(null)} />
      )}
    </>
  );
}
