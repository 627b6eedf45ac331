/** The states of a ticket, in their order: S4's, and the one in which the clock stands. */
export const TICKET_STATUSES = [
  "open",
  "in_progress",
  "waiting_client",
  "resolved",
  "closed",
] as const;
export type TicketStatus = (typeof TICKET_STATUSES)[number];

export const TICKET_PRIORITIES = ["urgent", "high", "medium", "low"] as const;
export type TicketPriority = (typeof TICKET_PRIORITIES)[number];

export const TICKET_TYPES = ["question", "problem", "defect", "request"] as const;
export type TicketType = (typeof TICKET_TYPES)[number];

/** On which side of a ticket a person stands. */
export type TicketSide = "us" | "client";

/** As private.ticket_reopen_window in SQL. */
const REOPEN_DAYS = 14;

type Standing = {
  status: TicketStatus;
  resolved_at: string | null;
  merged_into_id: string | null;
  deleted_at: string | null;
};

/** Why nobody on this side can answer as it stands, in words; null when they can. */
export function replyRefusal(ticket: Standing, side: TicketSide, now = Date.now()): string | null {
  if (ticket.merged_into_id) return "This ticket is merged into another. Write there.";
  if (ticket.deleted_at) return "This ticket is deleted. Restore it first.";
  if (ticket.status === "closed")
    return side === "us"
      ? "This ticket is closed. Reopen it first; internal notes can still be added."
      : "This ticket is closed. Raise a new one if something is still open.";
  if (side === "client" && ticket.status === "resolved" && isTooLate(ticket.resolved_at, now))
    return `This was resolved more than ${REOPEN_DAYS} days ago. Raise a new ticket.`;
  return null;
}

function isTooLate(resolvedAt: string | null, now: number): boolean {
  return resolvedAt !== null && now - Date.parse(resolvedAt) > REOPEN_DAYS * 86_400_000;
}

/** Where we can move a ticket from a state; what is closed is only opened again. */
export function movesOfUs({ status, merged_into_id }: Standing): TicketStatus[] {
  if (merged_into_id) return [];
  if (status === "closed") return ["open"];
  return TICKET_STATUSES.filter((target) => target !== status);
}
