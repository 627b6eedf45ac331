"use client";

import { unstable_rethrow } from "next/navigation";
import { useEffect, useRef, useState, useTransition } from "react";

import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { saveActivities } from "@/lib/workplan-templates/actions";
import { type Phase, toPhases, toStored } from "@/lib/workplan-templates/outline";
import type { TemplateRecord } from "@/lib/workplan-templates/queries";

/**
 * The draft's phases as the designer changes them. A change shows at once and is saved behind the one
 * before it; what is refused goes back. Phases without activities live here only.
 */
export function useOutline({ template, activities }: TemplateRecord, scope: OrgScope) {
  const [phases, setPhases] = useState(() => toPhases(activities));
  const [seen, setSeen] = useState(template.lock_version);
  const [isPending, startTransition] = useTransition();
  const version = useRef(template.lock_version);
  const queue = useRef<Promise<void>>(Promise.resolve());

  // Somebody else's change, or an older version restored: the server's draft is the draft.
  if (!isPending && template.lock_version !== seen) {
    setSeen(template.lock_version);
    if (keyOf(activities) !== keyOf(toStored(phases))) setPhases(toPhases(activities));
  }
  useEffect(() => {
    version.current = Math.max(version.current, template.lock_version);
  }, [template.lock_version]);

  const save = async (next: Phase[]) => {
    try {
      const result = await saveActivities(scope, {
        id: template.id,
        lock_version: version.current,
        activities: toStored(next),
      });
      if (result.ok) version.current = result.data.lock_version;
      else {
        setPhases(toPhases(activities));
        toast.error("The change was not saved", { description: result.message });
      }
    } catch (failure) {
      unstable_rethrow(failure);
      setPhases(toPhases(activities));
      toast.error("The change was not saved", {
        description: "The server could not be reached. Nothing has changed; try again.",
      });
    }
  };

  /** Shows the phases, and saves them where what is stored changes. */
  const change = (next: Phase[]) => {
    setPhases(next);
    if (JSON.stringify(toStored(next)) === JSON.stringify(toStored(phases))) return;
    startTransition(async () => {
      const before = queue.current;
      queue.current = (async () => {
        await before;
        await save(next);
      })();
      await queue.current;
    });
  };

  return { phases, change, isPending };
}

type Stored = Omit<ReturnType<typeof toStored>[number], "phase_position">;

/** What is stored, place of empty phases aside. */
function keyOf(activities: readonly Stored[]): string {
  return JSON.stringify(
    activities.map((a) => [
      a.phase,
      a.pattern_id,
      a.assignee_rule,
      a.assignee_id,
      a.assignee_role_id,
      a.assignee_org_role,
    ]),
  );
}
