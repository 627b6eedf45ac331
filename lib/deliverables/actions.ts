"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";

import { projectAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import { getDeliverableChoices } from "./queries";
import {
  createDeliverableSchema,
  deleteDeliverableSchema,
  moveDeliverableSchema,
  progressSchema,
  rejectDeliverableSchema,
  updateDeliverableSchema,
} from "./schema";

/** Milestones and people to choose from, for a form that opens on a page which does not know them. */
export const loadDeliverableChoices = projectAction(z.object({}), (context) =>
  getDeliverableChoices(context),
);

/** Adds a deliverable; returns its reference. */
export const createDeliverable = projectAction(
  createDeliverableSchema,
  async ({ db, organisation, project }, input) => {
    // Ignoring the duplicate makes a repeated submit find what the first one made.
    await db
      .from("deliverables")
      .upsert(
        { ...input, organisation_id: organisation.id, project_id: project.id },
        { onConflict: "id", ignoreDuplicates: true },
      )
      .throwOnError();
    const made = unwrap(
      await db
        .from("deliverables")
        .select("reference")
        .eq("id", input.id)
        .eq("project_id", project.id)
        .single(),
    );
    revalidatePath("/", "layout");
    return made;
  },
);

/** Changes a deliverable's content, if nobody has changed it since it was read. */
export const updateDeliverable = projectAction(
  updateDeliverableSchema,
  async ({ db, project }, { id, lock_version, ...changes }) => {
    const changed = unwrap(
      await db
        .from("deliverables")
        .update(changes)
        .eq("id", id)
        .eq("project_id", project.id)
        .eq("lock_version", lock_version)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Moves the progress; work that has moved has started. Returns the new version. */
export const setProgress = projectAction(
  progressSchema,
  async ({ db, project }, { id, lock_version, progress }) => {
    const [changed] = unwrap(
      await db
        .from("deliverables")
        .update({ progress })
        .eq("id", id)
        .eq("project_id", project.id)
        .eq("lock_version", lock_version)
        .select("lock_version"),
    );
    if (!changed) throw stale();
    revalidatePath("/", "layout");
    return changed;
  },
);

/** Deletes a deliverable, or takes the deletion back. */
export const deleteDeliverable = projectAction(
  deleteDeliverableSchema,
  async ({ db, project }, { id, is_deleted }) => {
    const deleted_at = is_deleted ? new Date().toISOString() : null;
    const changed = unwrap(
      await db
        .from("deliverables")
        .update({ deleted_at })
        .eq("id", id)
        .eq("project_id", project.id)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Moves a deliverable to another state, if it still stands where the person saw it. */
export const moveDeliverable = projectAction(
  moveDeliverableSchema,
  async ({ db }, { id, status, lock_version }) => {
    unwrap(
      await db.rpc("move_deliverable", {
        deliverable_id: id,
        status,
        expected_version: lock_version,
      }),
    );
    revalidatePath("/", "layout");
  },
);

/** Sends a deliverable back, with what has to change. */
export const rejectDeliverable = projectAction(
  rejectDeliverableSchema,
  async ({ db }, { id, reason, lock_version }) => {
    unwrap(
      await db.rpc("move_deliverable", {
        deliverable_id: id,
        status: "rejected",
        reason,
        expected_version: lock_version,
      }),
    );
    revalidatePath("/", "layout");
  },
);
