import type { Tally } from "@/lib/one-by-one";

import { toast } from "./toast";

/** Tells what became of several: how many were done, and how many refused, with the first reason. */
export function tellTally(
  { done, refused, reason }: Tally,
  words: { done: (count: number) => string; refused: (count: number) => string },
) {
  if (done > 0) toast.success(words.done(done));
  if (refused > 0) toast.error(words.refused(refused), { description: reason ?? undefined });
}
