"use server";

import { revalidatePath } from "next/cache";

import { orgAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { searchIn } from "@/lib/supabase/keyset";

import type { HandPattern } from "./queries";
import {
  createPatternSchema,
  deletePatternSchema,
  findPatternsSchema,
  setSuccessorsSchema,
  updatePatternSchema,
} from "./schema";

/** Adds a pattern. */
export const createPattern = orgAction(createPatternSchema, async ({ db, organisation }, input) => {
  // Ignoring the duplicate makes a repeated submit find what the first one made.
  await db
    .from("activity_patterns")
    .upsert(
      { ...input, organisation_id: organisation.id },
      { onConflict: "id", ignoreDuplicates: true },
    )
    .throwOnError();
  revalidatePath("/", "layout");
  return { id: input.id };
});

/** Changes a pattern, if nobody has changed it since it was read. What runs keeps what was published. */
export const updatePattern = orgAction(
  updatePatternSchema,
  async ({ db, organisation }, { id, lock_version, ...changes }) => {
    const changed = unwrap(
      await db
        .from("activity_patterns")
        .update(changes)
        .eq("id", id)
        .eq("organisation_id", organisation.id)
        .eq("lock_version", lock_version)
        .is("deleted_at", null)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Deletes a pattern, or takes the deletion back. */
export const deletePattern = orgAction(
  deletePatternSchema,
  async ({ db, organisation }, { id, is_deleted }) => {
    const deleted_at = is_deleted ? new Date().toISOString() : null;
    const changed = unwrap(
      await db
        .from("activity_patterns")
        .update({ deleted_at })
        .eq("id", id)
        .eq("organisation_id", organisation.id)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Replaces what follows a pattern. */
export const setSuccessors = orgAction(
  setSuccessorsSchema,
  async ({ db }, { id, lock_version, successors }) => {
    const version = unwrap(
      await db.rpc("set_pattern_successors", {
        pattern_id: id,
        successors,
        expected_version: lock_version,
      }),
    );
    revalidatePath("/", "layout");
    return { lock_version: version };
  },
);

/** The patterns by which a person may add an activity to such a record: those for its kind, and those for any. */
export const findPatterns = orgAction(
  findPatternsSchema,
  async ({ db, organisation }, { type, text }): Promise<HandPattern[]> => {
    let query = db
      .from("activity_patterns")
      .select("id, name, description, category, priority, target_days")
      .eq("organisation_id", organisation.id)
      .eq("is_active", true)
      .eq("is_automated_only", false)
      .is("deleted_at", null);
    query = type
      ? query.or(`entity_type.is.null,entity_type.eq.${type}`)
      : query.is("entity_type", null);
    if (text.trim()) query = query.or(searchIn(["name", "code"], text));
    return unwrap(await query.order("name").limit(20)) as HandPattern[];
  },
);
