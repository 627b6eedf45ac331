import { z } from "zod";

import { longText, optional } from "@/lib/fields";

const seat = { project_id: z.uuid(), user_id: z.uuid("Choose a person.") };

export const appointSignerSchema = z.object(seat);

export const removeSignerSchema = z.object(seat);

/** `id` is made by the form, so that a repeated submit is the same request. */
export const requestSignerSchema = z.object({
  id: z.uuid(),
  ...seat,
  change: z.enum(["appoint", "remove"]),
  reason: optional(longText(2000)),
});

export const decideSignerRequestSchema = z.object({
  id: z.uuid(),
  is_accepted: z.boolean(),
  answer: optional(longText(2000)),
});

export const withdrawSignerRequestSchema = z.object({ id: z.uuid() });
