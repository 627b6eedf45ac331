"use client";

import { useEffect, useState } from "react";

import type { Progress } from "@/lib/executions/progress";

const POLL_MS = 4000;
const FAILURES = 3;

/**
 * An execution as it happens: told by the server while the page is seen; where events do not come through, asked for
 * every few seconds. What the page was rendered with counts where it is newer.
 */
export function useProgress(rendered: Progress): Progress {
  const [told, setTold] = useState(rendered);
  const { id } = rendered.execution;
  const newest = isNewer(rendered, told) ? rendered : told;
  const seen = newest.execution.moved_at;

  useEffect(() => {
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setInterval> | undefined;
    let failures = 0;
    const take = (progress: Progress) =>
      setTold((last) => (isNewer(progress, last) ? progress : last));

    const poll = async () => {
      const answer = await fetch(`/api/executions/${id}/events?once`).catch(() => null);
      if (answer?.ok) take((await answer.json()) as Progress);
    };
    const listen = () => {
      source = new EventSource(`/api/executions/${id}/events?seen=${encodeURIComponent(seen)}`);
      source.addEventListener("message", ({ data }) => {
        failures = 0;
        take(JSON.parse(String(data)) as Progress);
      });
      source.addEventListener("open", () => (failures = 0));
      source.addEventListener("error", () => {
        // A stream that ends is opened again by the browser; one that never comes is not waited for.
        if (source?.readyState !== EventSource.CLOSED && ++failures < FAILURES) return;
        source?.close();
        timer ??= setInterval(() => void poll(), POLL_MS);
      });
    };
    const stop = () => {
      source?.close();
      clearInterval(timer);
      timer = undefined;
    };
    const onSight = () => {
      stop();
      if (document.visibilityState === "visible") listen();
    };
    onSight();
    document.addEventListener("visibilitychange", onSight);
    return () => {
      document.removeEventListener("visibilitychange", onSight);
      stop();
    };
    // Where it stood when the page began to listen is enough: what came since is told again at most once.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [id]);

  return newest;
}

function isNewer(one: Progress, other: Progress): boolean {
  return one.execution.moved_at > other.execution.moved_at;
}
