import { z } from "zod";

import { newPassword } from "@/lib/auth/schema";
import { line } from "@/lib/fields";
import { isTimezone } from "@/lib/format";

const THEMES = ["system", "light", "dark"] as const;

export const profileSchema = z.object({
  full_name: line("Your name", 120),
  timezone: z.string().refine(isTimezone, "This is not a timezone."),
  theme: z.enum(THEMES),
  shortcuts_enabled: z.boolean(),
  lock_version: z.number().int(),
});

export const changePasswordSchema = z
  .object({
    current: z
      .string()
      .min(1, "Your present password is required.")
      .max(200, "At most 200 characters."),
    password: newPassword,
  })
  .refine(({ current, password }) => current !== password, {
    path: ["password"],
    message: "This is your present password. Choose another one.",
  });

/** Where to begin after signing in; null leaves it as it is. */
export const defaultPlaceSchema = z.object({
  organisation_id: z.uuid().nullable(),
  project_id: z.uuid().nullable(),
});
