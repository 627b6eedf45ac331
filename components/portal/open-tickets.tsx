import { LifeBuoy } from "lucide-react";
import type { Route } from "next";

import { TicketStatusBadge } from "@/components/tickets/ticket-words";
import { Section } from "@/components/ui/card";
import { RelativeTime } from "@/components/ui/format";
import { LinkButton, TextLink } from "@/components/ui/link";
import { EmptyState } from "@/components/ui/states";
import type { PortalOverview } from "@/lib/portal/queries";

/** The tickets that are open; those that wait for an answer of the client's stand first. */
export function OpenTickets({ overview, base }: { overview: PortalOverview; base: string }) {
  const { tickets, tickets_open } = overview;
  return (
    <Section
      title="Open tickets"
      flush
      actions={
        tickets_open > tickets.length && (
          <TextLink href={`${base}/tickets` as Route}>All {tickets_open}</TextLink>
        )
      }
    >
      {tickets.length === 0 ? (
        <EmptyState
          compact
          icon={<LifeBuoy aria-hidden />}
          title="No open tickets"
          action={<LinkButton href={`${base}/tickets` as Route}>Ask something</LinkButton>}
        >
          What you ask, and what is answered, stands here.
        </EmptyState>
      ) : (
        <ul>
          {tickets.map(({ id, reference, subject, status, last_message_at }) => (
            <li
              key={id}
              className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-separator px-4 py-2.5 last:border-0"
            >
              <span className="min-w-0 flex-1 basis-48">
                <TextLink
                  href={`${base}/tickets/${id}` as Route}
                  tone="quiet"
                  className="font-medium"
                >
                  {reference} {subject}
                </TextLink>
                <span className="block text-xs text-muted">
                  <RelativeTime value={last_message_at} />
                </span>
              </span>
              <TicketStatusBadge status={status} side="client" />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
