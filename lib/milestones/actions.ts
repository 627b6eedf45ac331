"use server";

import { revalidatePath } from "next/cache";

import { projectAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import { createMilestoneSchema, deleteMilestoneSchema, updateMilestoneSchema } from "./schema";

/** Adds a milestone; returns its reference. */
export const createMilestone = projectAction(
  createMilestoneSchema,
  async ({ db, organisation, project }, input) => {
    // Ignoring the duplicate makes a repeated submit find what the first one made.
    await db
      .from("milestones")
      .upsert(
        {
          ...input,
          forecast_billable: input.forecast_billable ?? 0,
          organisation_id: organisation.id,
          project_id: project.id,
        },
        { onConflict: "id", ignoreDuplicates: true },
      )
      .throwOnError();
    const made = unwrap(
      await db
        .from("milestones")
        .select("reference")
        .eq("id", input.id)
        .eq("project_id", project.id)
        .single(),
    );
    revalidatePath("/", "layout");
    return made;
  },
);

/** Changes a milestone's content, if nobody has changed it since it was read. */
export const updateMilestone = projectAction(
  updateMilestoneSchema,
  async ({ db, project }, { id, lock_version, forecast_billable, ...changes }) => {
    const changed = unwrap(
      await db
        .from("milestones")
        .update({ ...changes, forecast_billable: forecast_billable ?? 0 })
        .eq("id", id)
        .eq("project_id", project.id)
        .eq("lock_version", lock_version)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Deletes a milestone, or takes the deletion back. */
export const deleteMilestone = projectAction(
  deleteMilestoneSchema,
  async ({ db, project }, { id, is_deleted }) => {
    const deleted_at = is_deleted ? new Date().toISOString() : null;
    const changed = unwrap(
      await db
        .from("milestones")
        .update({ deleted_at })
        .eq("id", id)
        .eq("project_id", project.id)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);
