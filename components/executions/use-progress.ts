"use client";

import { useState } from "react";

import type { Progress } from "@/lib/executions/progress";

import { useEvents } from "./use-events";

/** An execution as it happens. What the page was rendered with counts where it is newer. */
export function useProgress(rendered: Progress): Progress {
  const [told, setTold] = useState(rendered);
  const newest = isNewer(rendered, told) ? rendered : told;
  useEvents<Progress>(rendered.execution.id, {
    seen: newest.execution.moved_at,
    onTold: (progress) => setTold((last) => (isNewer(progress, last) ? progress : last)),
  });
  return newest;
}

function isNewer(one: Progress, other: Progress): boolean {
  return one.execution.moved_at > other.execution.moved_at;
}
