"use client";

import { unstable_rethrow } from "next/navigation";
import { useTransition } from "react";

import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import { moveTicket } from "@/lib/tickets/actions";
import type { Ticket } from "@/lib/tickets/queries";
import type { TicketStatus } from "@/lib/tickets/rules";

type Words = {
  /** What is told when it is done. */
  said?: string;
  /** Where it can be taken back to. */
  undo?: TicketStatus;
  version?: number;
};

/** Moves a ticket, if it still stands where it is shown. */
export function useTicketMove({ id, reference, lock_version }: Ticket, scope: OrgScope) {
  const [isPending, startTransition] = useTransition();
  const move = (
    status: TicketStatus,
    { said = `${reference} is moved`, undo, version = lock_version }: Words = {},
  ) =>
    startTransition(async () => {
      try {
        const result = await moveTicket(scope, { id, status, lock_version: version });
        if (result.ok) {
          const again = { said: `${reference} is open again`, version: result.data.lock_version };
          toast.success(
            said,
            undo && { action: { label: "Undo", onPress: () => move(undo, again) } },
          );
        } else toast.error(`${reference} was not moved`, { description: result.message });
      } catch (failure) {
        unstable_rethrow(failure);
        toast.error(`${reference} was not moved`, {
          description: "The server could not be reached. Try again.",
        });
      }
    });
  return { move, isPending };
}
