import { z } from "zod";

import { email, line } from "@/lib/fields";

import { ownPath } from "./own-path";

/** Where to go afterwards: a path of ours, or nothing. */
const next = z.unknown().transform(ownPath);

/** An existing password: whatever it is, it is not judged here. */
const password = z
  .string()
  .min(1, "Your password is required.")
  .max(200, "At most 200 characters.");

/** bcrypt reads 72 bytes and ignores the rest: a longer password would promise more than it gives. */
export const newPassword = z
  .string()
  .min(8, "At least 8 characters.")
  .refine(
    (text) => new TextEncoder().encode(text).length <= 72,
    "This is too long: at most 72 characters.",
  );

export const signInSchema = z.object({ email, password, next });

export const signUpSchema = z.object({
  full_name: line("Your name", 120),
  email,
  password: newPassword,
  next,
});

export const passwordResetSchema = z.object({ email });

export const setPasswordSchema = z.object({ password: newPassword });

export const resendConfirmationSchema = z.object({ email });

export const signOutSchema = z.object({ next });
