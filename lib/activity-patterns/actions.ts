"use server";

import { revalidatePath } from "next/cache";

import { orgAction } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { deletion } from "@/lib/fields";
import { addRow, changeRow, deleteRow } from "@/lib/rows";
import { searchIn } from "@/lib/supabase/keyset";

import type { HandPattern } from "./queries";
import {
  createPatternSchema,
  findPatternsSchema,
  setSuccessorsSchema,
  updatePatternSchema,
} from "./schema";

/** Adds a pattern. */
export const createPattern = orgAction(createPatternSchema, (context, input) =>
  addRow(context, "activity_patterns", input),
);

/** Changes a pattern, if nobody has changed it since it was read. What runs keeps what was published. */
export const updatePattern = orgAction(updatePatternSchema, (context, input) =>
  changeRow(context, "activity_patterns", input),
);

/** Deletes a pattern, or takes the deletion back. */
export const deletePattern = orgAction(deletion, (context, input) =>
  deleteRow(context, "activity_patterns", input),
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
