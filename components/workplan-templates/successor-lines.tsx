import { CornerDownRight } from "lucide-react";

import type { Successor } from "@/lib/activity-patterns/queries";
import { TRIGGER_WORDS, workingDays } from "@/lib/activity-patterns/rules";

/** What follows an activity, in words. */
export function SuccessorLines({
  successors,
  held,
}: {
  successors: readonly Successor[];
  held: ReadonlySet<string>;
}) {
  if (successors.length === 0) return null;
  return (
    <ul className="grid gap-0.5 text-xs">
      {successors.map(({ successor_pattern_id, name, trigger_on, delay_days }) => (
        <li key={successor_pattern_id + trigger_on} className="flex items-start gap-1.5">
          <CornerDownRight aria-hidden className="mt-px size-3.5 shrink-0 text-subtle" />
          <span>
            <span className="text-muted">{TRIGGER_WORDS[trigger_on]}:</span> {name}
            {delay_days > 0 && <span className="text-muted"> {workingDays(delay_days)} later</span>}
            {!held.has(successor_pattern_id) && (
              <span className="text-muted"> (not in this template)</span>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
