"use client";

import { unstable_rethrow } from "next/navigation";
import { useEffect, useRef, useState } from "react";

import type { OrgScope } from "@/lib/auth/context";
import { saveDraft } from "@/lib/workflows/actions";
import type { Draft } from "@/lib/workflows/definition";
import type { Fault, WorkflowRecord } from "@/lib/workflows/queries";

export type SaveState =
  | { is: "saved" | "unsaved" | "saving" | "conflict" }
  | { is: "refused"; message: string };

const PAUSE_MS = 600;

/**
 * Saves the draft behind the person, one save after the other. What is refused stays in the browser; where somebody
 * else was there before, nothing is written over until the person says so.
 */
export function useSavedDraft(record: WorkflowRecord, draft: Draft, scope: OrgScope) {
  const { workflow, draft_id } = record;
  const [state, setState] = useState<SaveState>({ is: "saved" });
  const [faults, setFaults] = useState<Fault[]>(record.faults);
  const version = useRef(workflow.lock_version);
  const saved = useRef(JSON.stringify(record.draft));
  const latest = useRef(draft);
  const running = useRef<Promise<boolean> | null>(null);

  const send = async (isForced: boolean): Promise<boolean> => {
    const sent = latest.current;
    setState({ is: "saving" });
    try {
      const result = await saveDraft(scope, {
        id: workflow.id,
        draft_id,
        lock_version: isForced ? null : version.current,
        draft: sent as Parameters<typeof saveDraft>[1]["draft"],
      });
      if (!result.ok) {
        setState(
          result.code === "CS003"
            ? { is: "conflict" }
            : { is: "refused", message: refusalOf(result) },
        );
        return false;
      }
      version.current = result.data.lock_version;
      saved.current = JSON.stringify(sent);
      setFaults(result.data.faults);
      const isLatest = JSON.stringify(latest.current) === saved.current;
      setState({ is: isLatest ? "saved" : "unsaved" });
      return isLatest || (await send(false));
    } catch (failure) {
      unstable_rethrow(failure);
      setState({
        is: "refused",
        message: "The server could not be reached. What you drew is still here.",
      });
      return false;
    }
  };

  /** Saves now; whether what is in the browser is then what is stored. */
  const flush = async (isForced = false): Promise<boolean> => {
    if (running.current) await running.current;
    if (!isForced && JSON.stringify(latest.current) === saved.current) return true;
    const run = send(isForced);
    running.current = run;
    const done = await run;
    running.current = null;
    return done;
  };

  const flushLater = useRef(flush);
  useEffect(() => {
    flushLater.current = flush;
  });
  useEffect(() => {
    latest.current = draft;
    if (JSON.stringify(draft) === saved.current) {
      // Undone before it was sent: what is stored is what stands here again.
      setState((last) => (last.is === "unsaved" ? { is: "saved" } : last));
      return undefined;
    }
    setState((last) => (last.is === "saved" ? { is: "unsaved" } : last));
    const timer = setTimeout(() => void flushLater.current(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [draft]);

  /** What the server holds now is what is stored, whatever the browser shows. */
  const accept = (stored: Draft, lockVersion: number, storedFaults: Fault[]) => {
    version.current = lockVersion;
    saved.current = JSON.stringify(stored);
    setFaults(storedFaults);
    setState({ is: "saved" });
  };

  return { state, faults, flush, accept, version };
}

/** The first thing that is wrong with what was drawn, in words. */
function refusalOf({
  message,
  fieldErrors,
}: {
  message: string;
  fieldErrors?: Record<string, string[]>;
}) {
  const [first] = Object.entries(fieldErrors ?? {});
  const place = first && /^draft\.(steps|transitions)\.(\d+)/.exec(first[0]);
  if (!first || !place) return message;
  return `${place[1] === "steps" ? "Step" : "Way"} ${Number(place[2]) + 1}: ${first[1][0] ?? message}`;
}
