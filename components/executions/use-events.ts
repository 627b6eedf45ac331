"use client";

import { useEffect, useRef } from "react";

const POLL_MS = 4000;
const FAILURES = 3;

type EventsOptions<Told> = {
  /** What the page was rendered with. */
  seen: string;
  onTold: (told: Told) => void;
  /** Told only that it moved, as both sides may be. */
  isPulse?: boolean;
  /** Whether there is anything to wait for. */
  isOpen?: boolean;
};

/** Listens to an execution while the page is seen; where events do not come through, asks every few seconds. */
export function useEvents<Told>(
  id: string,
  { seen, onTold, isPulse = false, isOpen = true }: EventsOptions<Told>,
) {
  const latest = useRef(onTold);
  useEffect(() => {
    latest.current = onTold;
  });
  useEffect(() => {
    if (!isOpen) return;
    const address = (query: string) =>
      `/api/executions/${id}/events?${query}${isPulse ? "&pulse" : ""}`;
    let source: EventSource | null = null;
    let timer: ReturnType<typeof setInterval> | undefined;
    let failures = 0;

    const poll = async () => {
      const answer = await fetch(address("once")).catch(() => null);
      if (answer?.ok) latest.current((await answer.json()) as Told);
    };
    const listen = () => {
      source = new EventSource(address(`seen=${encodeURIComponent(seen)}`));
      source.addEventListener("message", ({ data }) => {
        failures = 0;
        latest.current(JSON.parse(String(data)) as Told);
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
  }, [id, isPulse, isOpen]);
}
