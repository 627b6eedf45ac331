"use client";

import { unstable_rethrow } from "next/navigation";
import { useTransition } from "react";

import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { changeTickets } from "@/lib/tickets/actions";
import type { TicketPriority, TicketStatus } from "@/lib/tickets/rules";

export type TicketChange = {
  status?: TicketStatus;
  priority?: TicketPriority;
  assignee_id?: string | null;
};

function changedWords(changed: number): string {
  if (changed === 0) return "Nothing was changed";
  return changed === 1 ? "One ticket changed" : `${changed} tickets changed`;
}

/** Why some stay as they are: the database refuses none of many, it leaves them out. */
function leftWords(left: number): string {
  const those = left === 1 ? "One stays as it was: it is" : `${left} stay as they were:`;
  return `${those} merged, closed or like that already.`;
}

/** Changes many tickets at once, and says how many changed and how many did not. */
export function useTicketBulk(scope: OrgScope) {
  const [isPending, startTransition] = useTransition();
  const change = (ids: readonly string[], what: TicketChange, done?: () => void) =>
    startTransition(async () => {
      try {
        const result = await changeTickets(scope, { ids: ids.slice(0, 200), ...what });
        if (!result.ok)
          return void toast.error("Nothing was changed", { description: result.message });
        const { changed } = result.data;
        const left = ids.length - changed;
        const say = changed > 0 ? toast.success : toast.info;
        say(changedWords(changed), left > 0 ? { description: leftWords(left) } : undefined);
        done?.();
      } catch (failure) {
        unstable_rethrow(failure);
        toast.error("Nothing was changed", {
          description: "The server could not be reached. Try again.",
        });
      }
    });
  return { change, isPending };
}
