"use server";

import { revalidatePath } from "next/cache";

import { orgAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import { createAccountSchema, deleteAccountSchema, updateAccountSchema } from "./schema";

/** Adds an account. */
export const createAccount = orgAction(createAccountSchema, async ({ db, organisation }, input) => {
  // Ignoring the duplicate makes a repeated submit find what the first one made.
  await db
    .from("accounts")
    .upsert(
      { ...input, organisation_id: organisation.id },
      { onConflict: "id", ignoreDuplicates: true },
    )
    .throwOnError();
  revalidatePath("/", "layout");
  return { id: input.id };
});

/** Changes an account, if nobody has changed it since it was read. */
export const updateAccount = orgAction(
  updateAccountSchema,
  async ({ db, organisation }, { id, lock_version, ...changes }) => {
    const changed = unwrap(
      await db
        .from("accounts")
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

/** Deletes an account, or takes the deletion back. */
export const deleteAccount = orgAction(
  deleteAccountSchema,
  async ({ db, organisation }, { id, is_deleted }) => {
    const deleted_at = is_deleted ? new Date().toISOString() : null;
    const changed = unwrap(
      await db
        .from("accounts")
        .update({ deleted_at })
        .eq("id", id)
        .eq("organisation_id", organisation.id)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);
