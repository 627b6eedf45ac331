"use server";

import { revalidatePath } from "next/cache";

import { orgAction } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { deletion } from "@/lib/fields";
import { addRow, changeRow, deleteRow } from "@/lib/rows";

import { cannedReplySchema, ticketTargetSchema, updateCannedReplySchema } from "./schema";

/** Sets how soon tickets of a priority are answered and resolved. What was used of it stays used. */
export const setTicketTarget = orgAction(
  ticketTargetSchema,
  async ({ db, organisation }, { priority, ...minutes }) => {
    const changed = unwrap(
      await db
        .from("ticket_targets")
        .update(minutes)
        .eq("organisation_id", organisation.id)
        .eq("priority", priority)
        .select("id"),
    );
    if (changed.length === 0)
      await db
        .from("ticket_targets")
        .insert({ organisation_id: organisation.id, priority, ...minutes })
        .throwOnError();
    revalidatePath("/", "layout");
  },
);

/** Adds a canned reply. */
export const createCannedReply = orgAction(cannedReplySchema, (context, input) =>
  addRow(context, "canned_replies", input),
);

/** Changes a canned reply, if nobody has changed it since it was read. */
export const updateCannedReply = orgAction(updateCannedReplySchema, (context, input) =>
  changeRow(context, "canned_replies", input),
);

/** Deletes a canned reply, or takes the deletion back. */
export const deleteCannedReply = orgAction(deletion, (context, input) =>
  deleteRow(context, "canned_replies", input),
);
