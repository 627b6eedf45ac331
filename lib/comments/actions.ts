"use server";

import { revalidatePath } from "next/cache";

import { projectAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import {
  type CommentSubject,
  createCommentSchema,
  deleteCommentSchema,
  updateCommentSchema,
} from "./schema";

/** Posts a comment on a record. */
export const createComment = projectAction(
  createCommentSchema,
  async ({ db, organisation, project }, { id, subject, body }) => {
    const on = (type: CommentSubject["type"]) => (subject.type === type ? subject.id : null);
    const row = {
      id,
      organisation_id: organisation.id,
      project_id: project.id,
      milestone_id: on("milestone"),
      deliverable_id: on("deliverable"),
      variation_id: on("variation"),
      body,
    };
    await db
      .from("comments")
      .upsert(row, { onConflict: "id", ignoreDuplicates: true })
      .throwOnError();
    revalidatePath("/", "layout");
  },
);

/** Changes one's own comment, if it has not changed since it was read. */
export const updateComment = projectAction(
  updateCommentSchema,
  async ({ db, project }, { id, lock_version, body }) => {
    const changed = unwrap(
      await db
        .from("comments")
        .update({ body })
        .eq("id", id)
        .eq("project_id", project.id)
        .eq("lock_version", lock_version)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Deletes one's own comment, or takes the deletion back. */
export const deleteComment = projectAction(
  deleteCommentSchema,
  async ({ db, project }, { id, is_deleted }) => {
    const deleted_at = is_deleted ? new Date().toISOString() : null;
    const changed = unwrap(
      await db
        .from("comments")
        .update({ deleted_at })
        .eq("id", id)
        .eq("project_id", project.id)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);
