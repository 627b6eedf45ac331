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

/** Changes many tickets at once, and says how many changed. */
export function useTicketBulk(scope: OrgScope) {
  const [isPending, startTransition] = useTransition();
  const change = (ids: readonly string[], what: TicketChange, done?: () => void) =>
    startTransition(async () => {
      try {
        const result = await changeTickets(scope, { ids: ids.slice(0, 200), ...what });
        if (!result.ok)
          return void toast.error("Nothing was changed", { description: result.message });
        const { changed } = result.data;
        toast.success(changed === 1 ? "One ticket changed" : `${changed} tickets changed`);
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
