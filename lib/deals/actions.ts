"use server";

import { revalidatePath } from "next/cache";

import { orgAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import { createDealSchema, deleteDealSchema, openProjectSchema, updateDealSchema } from "./schema";

/** Adds a deal. */
export const createDeal = orgAction(createDealSchema, async ({ db, organisation }, input) => {
  // Ignoring the duplicate makes a repeated submit find what the first one made.
  await db
    .from("deals")
    .upsert(
      { ...input, organisation_id: organisation.id },
      { onConflict: "id", ignoreDuplicates: true },
    )
    .throwOnError();
  revalidatePath("/", "layout");
  return { id: input.id };
});

/** Changes a deal, if nobody has changed it since it was read. */
export const updateDeal = orgAction(
  updateDealSchema,
  async ({ db, organisation }, { id, lock_version, ...changes }) => {
    const changed = unwrap(
      await db
        .from("deals")
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

/** Deletes a deal, or takes the deletion back. */
export const deleteDeal = orgAction(
  deleteDealSchema,
  async ({ db, organisation }, { id, is_deleted }) => {
    const deleted_at = is_deleted ? new Date().toISOString() : null;
    const changed = unwrap(
      await db
        .from("deals")
        .update({ deleted_at })
        .eq("id", id)
        .eq("organisation_id", organisation.id)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Opens the project of a won deal; returns its reference. */
export const openProject = orgAction(
  openProjectSchema,
  async ({ db }, { id, project_id, template_id, client_id, ...details }) => {
    const opened = unwrap(
      await db.rpc("open_project_from_deal", {
        deal_id: id,
        project_id,
        template_id,
        ...(client_id && { client_id }),
        details,
      }),
    ) as { reference: string };
    revalidatePath("/", "layout");
    return { reference: opened.reference };
  },
);
