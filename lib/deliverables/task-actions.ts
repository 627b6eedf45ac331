"use server";

import { revalidatePath } from "next/cache";

import { projectAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";
import { deletion } from "@/lib/fields";
import { addRow, changeRow, deleteRow } from "@/lib/rows";

import { addTaskSchema, orderTasksSchema, tickTaskSchema, updateTaskSchema } from "./schema";

/** Adds a task to the end of a checklist. */
export const addTask = projectAction(addTaskSchema, (context, input) =>
  addRow(context, "deliverable_tasks", input),
);

/** Changes name, owner and comment of a task, if nobody has changed it since it was read. */
export const updateTask = projectAction(updateTaskSchema, (context, input) =>
  changeRow(context, "deliverable_tasks", input),
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
export const deleteTask = projectAction(deletion, (context, input) =>
  deleteRow(context, "deliverable_tasks", input),
);

/** Puts a checklist into an order. */
export const orderTasks = projectAction(
  orderTasksSchema,
  async ({ db }, { deliverable_id, task_ids }) => {
    unwrap(await db.rpc("order_deliverable_tasks", { deliverable_id, task_ids }));
    revalidatePath("/", "layout");
  },
);
