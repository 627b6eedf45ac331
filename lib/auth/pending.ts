import "server-only";

import { cookies } from "next/headers";
import { z } from "zod";

import { ownPath } from "./own-path";

/*
 * What has to outlive a link in a mail, in a cookie that scripts cannot read: mail templates carry no
 * state of ours. Nothing is allowed because of it.
 */

const PENDING = "countersign-pending";
const DAY = 86_400;

const shared = {
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure: process.env["APP_URL"]?.startsWith("https:") ?? false,
} as const;

const pendingSchema = z.object({
  email: z.string().max(254),
  next: z.unknown().transform(ownPath),
});

/** Remembers whose address is to be confirmed, and where the person was going. */
export async function rememberPending(email: string, next: string | null) {
  (await cookies()).set(PENDING, JSON.stringify({ email, next }), { ...shared, maxAge: DAY });
}

/** The address that waits for its confirmation in this browser, if any. */
export async function findPending(): Promise<z.infer<typeof pendingSchema> | null> {
  const value = (await cookies()).get(PENDING)?.value;
  try {
    return value ? (pendingSchema.safeParse(JSON.parse(value)).data ?? null) : null;
  } catch {
    return null;
  }
}

/** Forgets the address: it is confirmed. */
export async function forgetPending() {
  (await cookies()).delete(PENDING);
}
