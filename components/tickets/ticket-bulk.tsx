"use client";

import { Menu, type MenuSection } from "@/components/ui/menu";
import { Button } from "@/components/ui/button";
import { useShortcut } from "@/components/ui/shortcuts";
import type { Selection } from "@/components/data-table/types";
import type { OrgScope } from "@/lib/auth/context";
import type { Choice } from "@/lib/choices/queries";
import type { TicketRow } from "@/lib/tickets/queries";
import { TICKET_PRIORITIES, TICKET_STATUSES } from "@/lib/tickets/rules";

import { TICKET_PRIORITY, TICKET_STATUS } from "./ticket-words";
import { type TicketChange, useTicketBulk } from "./use-ticket-bulk";

type TicketBulkProps = {
  selection: Selection<TicketRow>;
  people: Choice[];
  me: string;
  scope: OrgScope;
};

/** What can be done with the chosen tickets: take them, give, move and rank them. */
export function TicketBulk({ selection: { ids, clear }, people, me, scope }: TicketBulkProps) {
  const { change, isPending } = useTicketBulk(scope);
  const run = (what: TicketChange) => change(ids, what, clear);
  useShortcut({ keys: "t", label: "Take the chosen tickets" }, () => run({ assignee_id: me }));
  return (
    <>
      <Button size="sm" isPending={isPending} onPress={() => run({ assignee_id: me })}>
        Assign to me
      </Button>
      <Menu size="sm" variant="secondary" label="Assign" items={assignEntries(people, run)}>
        Assign…
      </Menu>
      <Menu
        size="sm"
        variant="secondary"
        label="Status"
        items={TICKET_STATUSES.map((status) => ({
          id: status,
          label: TICKET_STATUS[status].label,
          onAction: () => run({ status }),
        }))}
      >
        Status…
      </Menu>
      <Menu
        size="sm"
        variant="secondary"
        label="Priority"
        items={TICKET_PRIORITIES.map((priority) => ({
          id: priority,
          label: TICKET_PRIORITY[priority].label,
          onAction: () => run({ priority }),
        }))}
      >
        Priority…
      </Menu>
    </>
  );
}

function assignEntries(people: Choice[], run: (what: TicketChange) => void): MenuSection[] {
  return [
    {
      id: "nobody",
      items: [{ id: "none", label: "Nobody", onAction: () => run({ assignee_id: null }) }],
    },
    {
      id: "people",
      title: "People",
      items: people.map(({ value, label }) => ({
        id: value,
        label,
        onAction: () => run({ assignee_id: value }),
      })),
    },
  ];
}
