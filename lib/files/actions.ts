"use server";

import { revalidatePath } from "next/cache";

import { projectAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import { deleteFileSchema } from "./schema";

/** Takes a file from its deliverable, or puts it back. Its bytes stay: what was signed names them. */
export const deleteFile = projectAction(
  deleteFileSchema,
  async ({ db, project }, { id, is_deleted }) => {
    const deleted_at = is_deleted ? new Date().toISOString() : null;
    const changed = unwrap(
      await db
        .from("deliverable_files")
        .update({ deleted_at })
        .eq("id", id)
        .eq("project_id", project.id)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);
