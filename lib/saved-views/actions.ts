"use server";

import { revalidatePath } from "next/cache";

import { orgAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { addRow } from "@/lib/rows";

import { removeViewSchema, saveViewSchema } from "./schema";

/** Saves a list as it is seen now. */
export const saveView = orgAction(saveViewSchema, (context, input) =>
  addRow(context, "saved_views", input),
);

/** Removes a view; who saved it can save it again. */
export const removeView = orgAction(removeViewSchema, async ({ db, organisation }, { id }) => {
  const removed = unwrap(
    await db
      .from("saved_views")
      .delete()
      .eq("id", id)
      .eq("organisation_id", organisation.id)
      .select("id"),
  );
  if (removed.length === 0) throw stale();
  revalidatePath("/", "layout");
});
