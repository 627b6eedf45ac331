"use client";

import { useRef } from "react";

import type { ActionResult } from "@/lib/action-result";

export type Key = { id: string; lock_version: number };

/** The key of an activity once all that was asked for before has been answered. */
export type Settled = (activity: Key) => Promise<Key>;

/**
 * Keys are pressed faster than the server answers: each act waits for the one before it, and goes over
 * the version that this made. A change by somebody else is still noticed.
 */
export function useTurns() {
  const turn = useRef<Promise<unknown>>(Promise.resolve());
  const versions = useRef(new Map<string, number>());
  const latest = ({ id, lock_version }: Key): Key => ({
    id,
    lock_version: Math.max(lock_version, versions.current.get(id) ?? 0),
  });
  const settled: Settled = async (activity) => {
    await turn.current;
    return latest(activity);
  };
  const inTurn = (
    activity: Key,
    action: (key: Key) => Promise<ActionResult<{ lock_version: number }>>,
  ) => {
    const answer = settled(activity).then(action);
    turn.current = answer.then(
      (result) => result.ok && versions.current.set(activity.id, result.data.lock_version),
      () => undefined,
    );
    return answer;
  };
  return { settled, inTurn };
}
