"use client";

import { unstable_rethrow } from "next/navigation";
import { type ReactNode, useState, useTransition } from "react";

import { toast } from "@/components/ui/toast";
import type { ActionResult } from "@/lib/action-result";
import {
  reassignActivity,
  reopenActivity,
  snoozeActivity,
  startActivity,
} from "@/lib/activities/actions";
import type { Activity } from "@/lib/activities/queries";
import type { Acting } from "@/lib/activities/rules";
import type { OrgScope } from "@/lib/auth/context";

import { type Act, actsOf } from "./activity-acts";
import { ActivityDialogs } from "./activity-dialogs";
import { type Key, type Settled, useTurns } from "./use-turns";

/** What a row looks like before the server has answered; null where it leaves the list. */
export type Preview = (id: string, change: Partial<Activity> | null) => void;

export type ActivityActs = {
  /** Does it, or opens what it asks for; says why where it cannot be done. */
  act: (act: Act, activity: Activity) => void;
  settled: Settled;
  dialogs: ReactNode;
};

/** What can be done with activities, wherever they are shown. */
export function useActivityActs(
  scope: OrgScope,
  acting: Acting,
  preview: Preview = () => undefined,
): ActivityActs {
  const [asked, setAsked] = useState<{ act: Act; activity: Activity } | null>(null);
  const [, startTransition] = useTransition();

  const { settled, inTurn } = useTurns();

  const run: Run = (activity, change, action, said, undo) =>
    startTransition(async () => {
      preview(activity.id, change);
      const failed = (description: string) =>
        void toast.error(`“${activity.subject}” was not changed`, { description });
      try {
        const result = await inTurn(activity, action);
        if (!result.ok) return failed(result.message);
        const { lock_version } = result.data;
        toast.success(said, {
          ...(undo && { action: { label: "Undo", onPress: () => undo(lock_version) } }),
        });
      } catch (failure) {
        unstable_rethrow(failure);
        failed("The server could not be reached. Nothing has changed; try again.");
      }
    });

  const take = (activity: Activity) =>
    run(
      activity,
      null,
      (key) => reassignActivity(scope, { ...key, person_id: acting.me }),
      `“${activity.subject}” is yours`,
    );

  const snooze = (activity: Activity, until: string | null, canUndo = true) =>
    run(
      activity,
      null,
      (key) => snoozeActivity(scope, { ...key, until }),
      until ? `“${activity.subject}” is snoozed` : `“${activity.subject}” is back`,
      canUndo
        ? (lock_version) => snooze({ ...activity, lock_version }, activity.snoozed_until, false)
        : undefined,
    );

  const reopen = (activity: Activity) =>
    run(
      activity,
      { status: "open" },
      (key) => reopenActivity(scope, key),
      `“${activity.subject}” is open again`,
    );

  const act = (kind: Act, activity: Activity) => {
    const entry = actsOf(activity, acting).find(({ id }) => id === kind);
    if (!entry) return;
    if (entry.refusal) return void toast.info(entry.refusal);
    if (kind === "start")
      run(
        activity,
        { status: "in_progress" },
        (key) => startActivity(scope, key),
        `“${activity.subject}” is in progress`,
      );
    else if (kind === "take") take(activity);
    else if (kind === "wake") snooze(activity, null);
    else if (kind === "reopen") reopen(activity);
    else setAsked({ act: kind, activity });
  };

  return {
    act,
    settled,
    dialogs: asked && (
      <ActivityDialogs
        {...asked}
        scope={scope}
        settled={settled}
        onSnooze={snooze}
        onReopen={reopen}
        onClose={() => setAsked(null)}
      />
    ),
  };
}

type Run = (
  activity: Activity,
  change: Partial<Activity> | null,
  action: (key: Key) => Promise<ActionResult<{ lock_version: number }>>,
  said: string,
  undo?: (lock_version: number) => void,
) => void;
