"use server";

import { projectAction } from "@/lib/action";
import { deletion } from "@/lib/fields";
import { addRow, changeRow, deleteRow } from "@/lib/rows";

import { type CommentSubject, createCommentSchema, updateCommentSchema } from "./schema";

/** Posts a comment on a record. */
export const createComment = projectAction(
  createCommentSchema,
  async (context, { id, subject, body }) => {
    const on = (type: CommentSubject["type"]) => (subject.type === type ? subject.id : null);
    await addRow(context, "comments", {
      id,
      milestone_id: on("milestone"),
      deliverable_id: on("deliverable"),
      variation_id: on("variation"),
      body,
    });
  },
);

/** Changes one's own comment, if it has not changed since it was read. */
export const updateComment = projectAction(updateCommentSchema, (context, input) =>
  changeRow(context, "comments", input),
);

/** Deletes one's own comment, or takes the deletion back. */
export const deleteComment = projectAction(deletion, (context, input) =>
  deleteRow(context, "comments", input),
);
