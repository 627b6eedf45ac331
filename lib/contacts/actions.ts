"use server";

import { revalidatePath } from "next/cache";

import { orgAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import { createContactSchema, deleteContactSchema, updateContactSchema } from "./schema";

/** Adds a contact. */
export const createContact = orgAction(createContactSchema, async ({ db, organisation }, input) => {
  // Ignoring the duplicate makes a repeated submit find what the first one made.
  await db
    .from("contacts")
    .upsert(
      { ...input, organisation_id: organisation.id },
      { onConflict: "id", ignoreDuplicates: true },
    )
    .throwOnError();
  revalidatePath("/", "layout");
  return { id: input.id };
});

/** Changes a contact, if nobody has changed it since it was read. */
export const updateContact = orgAction(
  updateContactSchema,
  async ({ db, organisation }, { id, lock_version, ...changes }) => {
    const changed = unwrap(
      await db
        .from("contacts")
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

/** Deletes a contact, or takes the deletion back. */
export const deleteContact = orgAction(
  deleteContactSchema,
  async ({ db, organisation }, { id, is_deleted }) => {
    const deleted_at = is_deleted ? new Date().toISOString() : null;
    const changed = unwrap(
      await db
        .from("contacts")
        .update({ deleted_at })
        .eq("id", id)
        .eq("organisation_id", organisation.id)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);
