import { z } from "zod";

import { promptsOf } from "./rules";

const MAX_PROMPT = 4000;

/** Said of the field as a whole, which has no place for what is said of a single line. */
function checkPrompts(prompts: string[], context: z.core.$RefinementCtx) {
  const place = prompts.findIndex((prompt) => prompt.length > MAX_PROMPT);
  if (place >= 0)
    context.addIssue({
      code: "custom",
      message: `Prompt ${place + 1} is too long: a prompt has at most 4,000 characters.`,
    });
}

/** `id` is made by the form, so that a repeated submit is the same run. `prompts` is a text, one a line. */
export const runBatchSchema = z.object({
  id: z.uuid(),
  workflow_id: z.uuid(),
  client_id: z.uuid().nullable(),
  prompts: z
    .string()
    .transform(promptsOf)
    .pipe(
      z
        .array(z.string())
        .min(1, "Write at least one prompt.")
        .max(1000, "At most 1,000 prompts.")
        .superRefine(checkPrompts),
    ),
  reference_images: z.array(z.string().max(200)).max(5, "At most five reference images."),
  /** What its steps read besides, as rows of name and value. */
  pairs: z
    .array(
      z.object({
        name: z.string().max(200),
        value: z
          .string()
          .trim()
          .min(1, "The workflow needs this.")
          .max(10_000, "At most 10,000 characters."),
      }),
    )
    .max(100),
});

export const executionSchema = z.object({ execution_id: z.uuid() });

export const reviewSchema = z.object({
  item_ids: z.array(z.uuid()).min(1).max(1000),
  changes: z
    .object({
      pick: z.enum(["picked", "rejected"]).nullable(),
      rating: z.int().min(1).max(5).nullable(),
    })
    .partial(),
});

export const saveKeySchema = z.object({
  client_id: z.uuid(),
  key: z
    .string()
    .trim()
    .min(20, "This is too short for a key.")
    .max(500, "This is too long for a key.")
    .regex(/^[!-~]+$/, "A key has no spaces and no special characters."),
});

export const removeKeySchema = z.object({ client_id: z.uuid() });
