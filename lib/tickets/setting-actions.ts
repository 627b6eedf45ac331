"use server";

import { revalidatePath } from "next/cache";

import { orgAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import {
  cannedReplySchema,
  deleteTicketSchema,
  ticketTargetSchema,
  updateCannedReplySchema,
} from "./schema";

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
export const createCannedReply = orgAction(
  cannedReplySchema,
  async ({ db, organisation }, input) => {
    await db
      .from("canned_replies")
      .upsert(
        { ...input, organisation_id: organisation.id },
        { onConflict: "id", ignoreDuplicates: true },
      )
      .throwOnError();
    revalidatePath("/", "layout");
  },
);

/** Changes a canned reply, if nobody has changed it since it was read. */
export const updateCannedReply = orgAction(
  updateCannedReplySchema,
  async ({ db, organisation }, { id, lock_version, ...changes }) => {
    const changed = unwrap(
      await db
        .from("canned_replies")
        .update(changes)
        .eq("id", id)
        .eq("organisation_id", organisation.id)
        .eq("lock_version", lock_version)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Deletes a canned reply, or takes the deletion back. */
export const deleteCannedReply = orgAction(
  deleteTicketSchema,
  async ({ db, organisation }, { id, is_deleted }) => {
    const deleted_at = is_deleted ? new Date().toISOString() : null;
    const changed = unwrap(
      await db
        .from("canned_replies")
        .update({ deleted_at })
        .eq("id", id)
        .eq("organisation_id", organisation.id)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);
