"use client";

import { ArrowRight, Merge, Pencil, RotateCcw, Split, Trash2, UserRoundCheck } from "lucide-react";
import { useRef, useState } from "react";

import { DeleteDialog } from "@/components/pipeline/delete-dialog";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { useShortcut } from "@/components/ui/shortcuts";
import { toast } from "@/components/ui/toast";
import type { OrgScope } from "@/lib/auth/context";
import type { Choice } from "@/lib/choices/queries";
import { deleteTicket } from "@/lib/tickets/actions";
import type { Ticket } from "@/lib/tickets/queries";
import { movesOfUs } from "@/lib/tickets/rules";

import { EditTicketDialog } from "./edit-ticket-dialog";
import { MergeTicketDialog, unmerge } from "./merge-ticket-dialog";
import { TICKET_STATUS } from "./ticket-words";
import { useTicketBulk } from "./use-ticket-bulk";
import { useTicketMove } from "./use-ticket-move";

type TicketActionsProps = {
  ticket: Ticket;
  people: Choice[];
  me: string;
  scope: OrgScope;
  /** Why this person may not write, and may not manage, in words. */
  refusal: string | null;
  manageRefusal: string | null;
};

/** Take it, edit it, move it, merge it, delete it: our side only. */
export function TicketActions(props: TicketActionsProps) {
  const { ticket, people, me, scope, manageRefusal } = props;
  const refusal = props.refusal ?? (ticket.merged_into_id ? "It is merged into another." : null);
  const [asked, setAsked] = useState<"edit" | "merge" | "delete" | null>(null);
  const close = () => setAsked(null);
  const menu = useRef<HTMLButtonElement>(null);
  const { change, isPending } = useTicketBulk(scope);
  const { move } = useTicketMove(ticket, scope);
  const isMine = ticket.assignee_id === me;
  const take = () => change([ticket.id], { assignee_id: me });
  // Not a: that adds an activity, further down the page.
  useShortcut({ keys: "t", label: "Take the ticket" }, take, !refusal && !isMine);
  useShortcut({ keys: "e", label: "Edit" }, () => setAsked("edit"), !refusal);
  useShortcut({ keys: "m", label: "Move, merge or delete" }, () => menu.current?.click());
  const noManaging = manageRefusal ?? refusal;
  return (
    <>
      {!isMine && (
        <Button
          icon={<UserRoundCheck aria-hidden />}
          disabledReason={refusal}
          isPending={isPending}
          onPress={take}
        >
          Take it
        </Button>
      )}
      <Button
        icon={<Pencil aria-hidden />}
        disabledReason={refusal}
        onPress={() => setAsked("edit")}
      >
        Edit
      </Button>
      <Menu
        ref={menu}
        label="More actions"
        items={[
          ...movesOfUs(ticket).map((status) => ({
            id: status,
            ...(status === "open" && !ticket.is_open
              ? { label: "Reopen", icon: <RotateCcw aria-hidden /> }
              : {
                  label: `Set to ${TICKET_STATUS[status].label}`,
                  icon: <ArrowRight aria-hidden />,
                }),
            onAction: () => move(status),
            ...(refusal && { disabledReason: refusal }),
          })),
          ticket.merged_into_id
            ? {
                id: "unmerge",
                label: "Take out of the other again",
                icon: <Split aria-hidden />,
                onAction: () => void unmerge(ticket, scope),
                ...(manageRefusal && { disabledReason: manageRefusal }),
              }
            : {
                id: "merge",
                label: "Merge into another…",
                icon: <Merge aria-hidden />,
                onAction: () => setAsked("merge"),
                ...(noManaging && { disabledReason: noManaging }),
              },
          ticket.deleted_at
            ? {
                id: "restore",
                label: "Restore ticket",
                icon: <RotateCcw aria-hidden />,
                onAction: () => void restore(ticket, scope),
                ...(noManaging && { disabledReason: noManaging }),
              }
            : {
                id: "delete",
                label: "Delete ticket",
                tone: "danger" as const,
                icon: <Trash2 aria-hidden />,
                onAction: () => setAsked("delete"),
                ...(noManaging && { disabledReason: noManaging }),
              },
        ]}
      />
      <EditTicketDialog
        ticket={ticket}
        people={people}
        scope={scope}
        isOpen={asked === "edit"}
        onOpenChange={close}
      />
      <MergeTicketDialog
        ticket={ticket}
        scope={scope}
        isOpen={asked === "merge"}
        onOpenChange={close}
      />
      <DeleteDialog
        noun="ticket"
        name={ticket.reference}
        href={`/${scope.org}/support/${ticket.id}`}
        listHref={`/${scope.org}/support`}
        onDelete={(is_deleted) => deleteTicket(scope, { id: ticket.id, is_deleted })}
        isOpen={asked === "delete"}
        onOpenChange={close}
      />
    </>
  );
}

async function restore({ id, reference }: Ticket, scope: OrgScope) {
  const result = await deleteTicket(scope, { id, is_deleted: false });
  if (result.ok) toast.success(`${reference} is restored`);
  else toast.error(`${reference} was not restored`, { description: result.message });
}
