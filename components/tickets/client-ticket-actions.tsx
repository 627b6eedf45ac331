"use client";

import { CheckCircle2 } from "lucide-react";

import { Button } from "@/components/ui/button";
import { KeepFocus } from "@/components/ui/keep-focus";
import type { OrgScope } from "@/lib/auth/context";
import type { Ticket } from "@/lib/tickets/queries";

import { useTicketMove } from "./use-ticket-move";

/** What a client's person does besides writing: saying that it is solved. */
export function ClientTicketActions({ ticket, scope }: { ticket: Ticket; scope: OrgScope }) {
  const { move, isPending } = useTicketMove(ticket, scope);
  return (
    <KeepFocus on={ticket.is_open}>
      {ticket.is_open && (
        <Button
          icon={<CheckCircle2 aria-hidden />}
          isPending={isPending}
          onPress={() => move("resolved", { said: `${ticket.reference} is solved`, undo: "open" })}
        >
          It is solved
        </Button>
      )}
    </KeepFocus>
  );
}
