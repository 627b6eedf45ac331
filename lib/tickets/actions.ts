"use server";

import { revalidatePath } from "next/cache";

import { orgAction, Refusal } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { deletion } from "@/lib/fields";
import { changeRow, deleteRow } from "@/lib/rows";

import { getTicketChoices } from "./queries";
import {
  changeTicketsSchema,
  createTicketSchema,
  mergeTicketSchema,
  moveTicketSchema,
  rateTicketSchema,
  replySchema,
  ticketChoicesSchema,
  unmergeTicketSchema,
  updateTicketSchema,
} from "./schema";

/** People, deliverables and executions to choose from, once the client is known. */
export const loadTicketChoices = orgAction(ticketChoicesSchema, (context, { client_id }) =>
  getTicketChoices(context, client_id),
);

/** Raises a ticket; returns its id and reference. */
export const createTicket = orgAction(createTicketSchema, async ({ db }, { id, ...input }) => {
  const reference = unwrap(
    await db.rpc("create_ticket", {
      ticket_id: id,
      client_id: input.client_id,
      subject: input.subject,
      body: input.body,
      type: input.type,
      priority: input.priority,
      ...(input.deliverable_id && { deliverable_id: input.deliverable_id }),
      ...(input.execution_id && { execution_id: input.execution_id }),
      ...(input.batch_item_id && { batch_item_id: input.batch_item_id }),
      ...(input.requester_id && { requester_id: input.requester_id }),
      ...(input.assignee_id && { assignee_id: input.assignee_id }),
    }),
  );
  revalidatePath("/", "layout");
  return { id, reference };
});

/** Changes what a ticket is about and who has it, if nobody has changed it since it was read. */
export const updateTicket = orgAction(
  updateTicketSchema,
  async (context, { deliverable_id, ...changes }) => {
    const project_id = deliverable_id && (await projectOf(context.db, deliverable_id));
    return changeRow(context, "tickets", {
      ...changes,
      deliverable_id,
      project_id: project_id ?? null,
    });
  },
);

type Db = Parameters<Parameters<typeof orgAction>[1]>[0]["db"];

async function projectOf(db: Db, deliverableId: string) {
  const [found] = unwrap(
    await db.from("deliverables").select("project_id").eq("id", deliverableId),
  );
  return found?.project_id;
}

/** Answers a ticket, or adds an internal note, with a move if asked. Returns the message's id. */
export const replyToTicket = orgAction(replySchema, async ({ db }, input) => {
  unwrap(
    await db.rpc("reply_to_ticket", {
      message_id: input.id,
      ticket_id: input.ticket_id,
      body: input.body,
      is_internal: input.is_internal,
      ...(input.status && { status: input.status }),
      ...(input.seen_at && { seen_at: input.seen_at }),
    }),
  );
  revalidatePath("/", "layout");
  return { id: input.id };
});

/** Moves a ticket, if it still stands where the person saw it. Returns its version. */
export const moveTicket = orgAction(
  moveTicketSchema,
  async ({ db }, { id, status, lock_version }) => {
    const version = unwrap(
      await db.rpc("move_ticket", {
        ticket_id: id,
        status,
        ...(lock_version && { expected_version: lock_version }),
      }),
    );
    revalidatePath("/", "layout");
    return { lock_version: version };
  },
);

/** Moves, ranks or assigns many tickets; returns how many changed. */
export const changeTickets = orgAction(changeTicketsSchema, async ({ db }, input) => {
  const { ids, status, priority, assignee_id } = input;
  const changed = unwrap(
    await db.rpc("change_tickets", {
      ticket_ids: ids,
      ...(status && { status }),
      ...(priority && { priority }),
      ...(assignee_id && { assignee_id }),
      clears_assignee: assignee_id === null,
    }),
  );
  revalidatePath("/", "layout");
  return { changed };
});

/** Closes a ticket as a part of another, named by its reference. Returns the other's id. */
export const mergeTicket = orgAction(
  mergeTicketSchema,
  async ({ db, organisation }, { id, target }) => {
    const [found] = unwrap(
      await db
        .from("tickets")
        .select("id")
        .eq("organisation_id", organisation.id)
        .eq("reference", target),
    );
    if (!found) throw new Refusal("CS001", `There is no ticket ${target}.`, "target");
    unwrap(await db.rpc("merge_ticket", { ticket_id: id, target_id: found.id }));
    revalidatePath("/", "layout");
    return { id: found.id };
  },
);

/** Takes a merged ticket out of the other again, to stand where it stood. */
export const unmergeTicket = orgAction(unmergeTicketSchema, async ({ db }, { id }) => {
  unwrap(await db.rpc("unmerge_ticket", { ticket_id: id }));
  revalidatePath("/", "layout");
});

/** Deletes a ticket, or takes the deletion back. */
export const deleteTicket = orgAction(deletion, (context, input) =>
  deleteRow(context, "tickets", input),
);

/** Says how content the client is. */
export const rateTicket = orgAction(
  rateTicketSchema,
  async ({ db }, { id, satisfaction, comment }) => {
    const { error } = await db.rpc("rate_ticket", {
      ticket_id: id,
      satisfaction: Number(satisfaction),
      ...(comment && { comment }),
    });
    if (error) throw error;
    revalidatePath("/", "layout");
  },
);
