import { randomUUID } from "node:crypto";
import type { Aim } from "./matrix-aims";

type Entry = [table: string, row: Record<string, unknown>];
type Id = (name: string) => string;

const file = () => ({ name: "a.txt", content_type: "text/plain", size_bytes: 1 });

/** One row of each noun of support, for the matrix; the note and its file are internal. */
export function ticketRows(id: Id, client: string, staff: string): Entry[] {
  const organisation_id = id("organisation");
  const ticket = { organisation_id, client_id: id("client"), ticket_id: id("ticket") };
  return [
    ["ticket_targets", { id: id("target"), organisation_id, priority: "high" }],
    ["canned_replies", { id: id("canned"), organisation_id, name: "Thanks", body: "Thank you." }],
    [
      "tickets",
      {
        id: id("ticket"),
        organisation_id,
        client_id: id("client"),
        subject: "Slow",
        requester_id: client,
        created_by: client,
      },
    ],
    [
      "ticket_messages",
      {
        id: id("ticket"),
        ...ticket,
        side: "client",
        body: "Since Monday.",
        author_name: "client_member",
        created_by: client,
      },
    ],
    [
      "ticket_messages",
      {
        id: id("note"),
        ...ticket,
        side: "us",
        is_internal: true,
        body: "secret",
        author_name: "org_member",
        created_by: staff,
      },
    ],
    [
      "ticket_files",
      {
        id: id("note file"),
        ...ticket,
        message_id: id("note"),
        is_internal: true,
        ...file(),
        sha256: "a".repeat(64),
      },
    ],
    [
      "saved_views",
      {
        id: id("view"),
        organisation_id,
        user_id: staff,
        list: "tickets",
        name: "Mine",
        query: "mine=1",
        is_shared: true,
      },
    ],
  ];
}

export function ticketAims(id: Id, staff: string): Record<string, Aim> {
  const organisation_id = id("organisation");
  const name = () => `New ${randomUUID()}`;
  const view = () => ({ list: "tickets", name: name(), query: "status=open" });
  return {
    tickets: { at: { id: id("ticket") }, update: { priority: "high" } },
    ticket_overview: { at: { id: id("ticket") } },
    ticket_messages: { at: { id: id("note") } },
    ticket_files: {
      at: { id: id("note file") },
      insert: () => ({
        organisation_id,
        client_id: id("client"),
        ticket_id: id("ticket"),
        message_id: id("ticket"),
        ...file(),
        sha256: "b".repeat(64),
      }),
    },
    ticket_targets: {
      at: { id: id("target") },
      insert: () => ({ organisation_id, priority: "low", resolution_minutes: 60 }),
      update: { resolution_minutes: 60 },
    },
    ticket_clock_segments: { at: { ticket_id: id("ticket") } },
    canned_replies: {
      at: { id: id("canned") },
      insert: () => ({ organisation_id, name: name(), body: "Hello" }),
      update: { body: "Hello" },
    },
    saved_views: {
      at: { id: id("view") },
      insert: () => ({ organisation_id, ...view() }),
      update: { query: "status=closed" },
      remove: () => ({ organisation_id, id: randomUUID(), user_id: staff, ...view() }),
    },
  };
}
