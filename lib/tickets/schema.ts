import { z } from "zod";

import { line, longText, optional, version } from "@/lib/fields";
import { defineListParams, filter } from "@/lib/search-params";

import { TICKET_PRIORITIES, TICKET_STATUSES, TICKET_TYPES } from "./rules";

const subject = line("Subject", 200);
const body = longText(20_000).refine((text) => text.trim() !== "", "Write something first.");
const priority = z.enum(TICKET_PRIORITIES);
const type = z.enum(TICKET_TYPES);
const status = z.enum(TICKET_STATUSES);

/** `id` is made by the form, so that a repeated submit is the same ticket. */
export const createTicketSchema = z.object({
  id: z.uuid(),
  client_id: z.uuid("Choose a client."),
  subject,
  body,
  type,
  priority,
  deliverable_id: optional(z.uuid()),
  execution_id: optional(z.uuid()),
  /** The image of the execution that it is about. */
  batch_item_id: optional(z.uuid()),
  requester_id: optional(z.uuid()),
  assignee_id: optional(z.uuid()),
});

export const updateTicketSchema = z.object({
  ...version,
  subject,
  type,
  priority,
  assignee_id: optional(z.uuid()),
  requester_id: optional(z.uuid()),
  deliverable_id: optional(z.uuid()),
  execution_id: optional(z.uuid()),
});

/** `id` is the message's. A move may go with it. */
export const replySchema = z.object({
  id: z.uuid(),
  ticket_id: z.uuid(),
  body,
  is_internal: z.boolean(),
  status: optional(status),
  /** Up to when its author has read, as the ticket's `last_message_at` says it: not over what was said since. */
  seen_at: optional(z.iso.datetime({ offset: true })),
});

export const moveTicketSchema = z.object({
  id: z.uuid(),
  status,
  lock_version: z.number().int().optional(),
});

/** One change to many; what is left out stays. */
export const changeTicketsSchema = z.object({
  ids: z.array(z.uuid()).min(1).max(200),
  status: status.optional(),
  priority: priority.optional(),
  /** Null: nobody. */
  assignee_id: z.uuid().nullable().optional(),
});

export const mergeTicketSchema = z.object({
  id: z.uuid(),
  /** As people write it: TKT-0012. */
  target: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^TKT-\d{4,12}$/, "Write the reference of the other ticket, as TKT-0012."),
});

export const unmergeTicketSchema = z.object({ id: z.uuid() });

export const rateTicketSchema = z.object({
  id: z.uuid(),
  satisfaction: z.enum(["1", "2", "3", "4", "5"], "Choose one to five."),
  comment: optional(longText(2000)),
});

export const ticketChoicesSchema = z.object({ client_id: z.uuid() });

const minutes = (max: number) => optional(z.number().int().min(1).max(max));

export const ticketTargetSchema = z.object({
  priority,
  first_response_minutes: minutes(100_000),
  resolution_minutes: minutes(1_000_000),
});

export const cannedReplySchema = z.object({
  id: z.uuid(),
  name: line("Name", 80),
  body: longText(10_000).refine((text) => text.trim() !== "", "Write something first."),
});
export const updateCannedReplySchema = cannedReplySchema.extend(version);

const BREACHES = ["response", "resolution"] as const;

const list = {
  sort: {
    due_at: "timestamp",
    last_message_at: "timestamp",
    created_at: "timestamp",
    subject: "text",
  },
  filters: {
    status: filter.anyOf(TICKET_STATUSES),
    priority: filter.anyOf(TICKET_PRIORITIES),
    type: filter.anyOf(TICKET_TYPES),
    client: filter.ids(),
    assignee: filter.ids(),
    created: filter.dateRange(),
    breached: filter.anyOf(BREACHES),
    /** Closed ones, too; without it and without a status, those that are open. */
    all: filter.flag(),
    done: filter.flag(),
    mine: filter.flag(),
    unassigned: filter.flag(),
    unanswered: filter.flag(),
    rated: filter.flag(),
    unmerged: filter.flag(),
  },
} as const;

/** The address of our queue: what is due first stands first. */
export const ticketList = defineListParams({ ...list, defaultSort: "due_at" });
/** The address of a client's list: what was said last stands first. */
export const clientTicketList = defineListParams({ ...list, defaultSort: "-last_message_at" });

/** Every day from one to another, as `yyyy-mm-dd`. */
export function daysOf({ from, to }: { from: string; to: string }): string[] {
  const first = Date.parse(`${from}T00:00:00Z`);
  const count = Math.round((Date.parse(`${to}T00:00:00Z`) - first) / 86_400_000) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) =>
    new Date(first + index * 86_400_000).toISOString().slice(0, 10),
  );
}

/** The days of a report; the last thirty when the address names none. */
export function reportRange(range: { from?: string; to?: string }, today: string) {
  const to = range.to ?? today;
  const before = new Date(Date.parse(`${to}T00:00:00Z`) - 29 * 86_400_000);
  return { from: range.from ?? before.toISOString().slice(0, 10), to };
}
