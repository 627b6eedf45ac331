import { z } from "zod";

import { longText, version } from "@/lib/fields";

/** What can be commented on; each has its own column in `comments`. */
const COMMENT_SUBJECTS = ["milestone", "deliverable", "variation"] as const;
export type CommentSubject = { type: (typeof COMMENT_SUBJECTS)[number]; id: string };

const body = longText(5000).refine((text) => text.trim() !== "", "Write something first.");

/** `id` is made by the form, so that a repeated submit is the same comment. */
export const createCommentSchema = z.object({
  id: z.uuid(),
  subject: z.object({ type: z.enum(COMMENT_SUBJECTS), id: z.uuid() }),
  body,
});

export const updateCommentSchema = z.object({ ...version, body });
