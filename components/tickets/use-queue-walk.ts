"use client";

import { useEffect, useSyncExternalStore } from "react";
import { z } from "zod";

// A tab remembers the page of the queue that it showed last: tickets are walked through as they stood there, also
// when one of them leaves the list because it was resolved.

const seenSchema = z.object({ search: z.string(), ids: z.array(z.string()) });

const keyOf = (org: string) => `tickets:${org}`;

/** Remembers the tickets that the queue shows, in their order. */
export function useSeenQueue(org: string, ids: string[]) {
  const seen = ids.join();
  useEffect(() => {
    sessionStorage.setItem(
      keyOf(org),
      JSON.stringify({ search: location.search, ids: seen.split(",") }),
    );
  }, [org, seen]);
}

export type QueueWalk = {
  /** From 1. */
  place: number;
  count: number;
  /** The list as it was. */
  list: string;
  previous: string | null;
  next: string | null;
};

/** Where a ticket stands in the queue that this tab showed last; null when it was not in it. */
export function useQueueWalk(org: string, id: string): QueueWalk | null {
  const kept = useSyncExternalStore(
    () => () => undefined,
    () => sessionStorage.getItem(keyOf(org)),
    () => null,
  );
  const { search, ids } = readSeen(kept);
  const index = ids.indexOf(id);
  if (index === -1) return null;
  const hrefOf = (other: string | undefined) => (other ? `/${org}/support/${other}` : null);
  return {
    place: index + 1,
    count: ids.length,
    list: `/${org}/support${search}`,
    previous: hrefOf(ids[index - 1]),
    next: hrefOf(ids[index + 1]),
  };
}

function readSeen(kept: string | null): z.infer<typeof seenSchema> {
  try {
    return seenSchema.parse(JSON.parse(kept ?? "null"));
  } catch {
    return { search: "", ids: [] };
  }
}
