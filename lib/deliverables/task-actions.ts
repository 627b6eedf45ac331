"use server";

import { revalidatePath } from "next/cache";

import { projectAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import {
  addTaskSchema,
  deleteTaskSchema,
  orderTasksSchema,
  tickTaskSchema,
  updateTaskSchema,
} from "./schema";

/** Adds a task to the end of a checklist. */
export const addTask = projectAction(
  addTaskSchema,
  async ({ db, organisation, project }, input) => {
    await db
      .from("deliverable_tasks")
      .upsert(
        { ...input, organisation_id: organisation.id, project_id: project.id },
        { onConflict: "id", ignoreDuplicates: true },
      )
      .throwOnError();
    revalidatePath("/", "layout");
  },
);

/** Changes name, owner and comment of a task, if nobody has changed it since it was read. */
export const updateTask = projectAction(
  updateTaskSchema,
  async ({ db, project }, { id, lock_version, ...changes }) => {
    const changed = unwrap(
      await db
        .from("deliverable_tasks")
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

/** Ticks a task, or takes the tick back. Says what it shall be, so two people ticking it agree. */
export const tickTask = projectAction(
  tickTaskSchema,
  async ({ db, project }, { id, is_complete }) => {
    const changed = unwrap(
      await db
        .from("deliverable_tasks")
        .update({ is_complete })
        .eq("id", id)
        .eq("project_id", project.id)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Deletes a task, or takes the deletion back. */
export const deleteTask = projectAction(
  deleteTaskSchema,
  async ({ db, project }, { id, is_deleted }) => {
    const deleted_at = is_deleted ? new Date().toISOString() : null;
    const changed = unwrap(
      await db
        .from("deliverable_tasks")
        .update({ deleted_at })
        .eq("id", id)
        .eq("project_id", project.id)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Puts a checklist into an order. */
export const orderTasks = projectAction(
  orderTasksSchema,
  async ({ db }, { deliverable_id, task_ids }) => {
    unwrap(await db.rpc("order_deliverable_tasks", { deliverable_id, task_ids }));
    revalidatePath("/", "layout");
  },
);
