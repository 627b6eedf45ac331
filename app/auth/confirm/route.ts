import type { Route } from "next";
import { redirect } from "next/navigation";
import type { NextRequest } from "next/server";
import { z } from "zod";

import { findPending, forgetPending } from "@/lib/auth/pending";
import { logger } from "@/lib/log";
import { getDb } from "@/lib/supabase/server";

const linkSchema = z.object({
  token_hash: z.string().regex(/^[\w-]{10,200}$/),
  type: z.enum(["signup", "email", "recovery", "email_change"]),
});

/**
 * Where the links of Supabase Auth's mails lead. Where to go from here depends on the kind of link and
 * on what this browser remembers; what the address says about it is ignored.
 */
export async function GET(request: NextRequest) {
  const link = linkSchema.safeParse(Object.fromEntries(request.nextUrl.searchParams));
  if (!link.success) redirect("/sign-in?problem=link");

  const { auth } = await getDb();
  const { error } = await auth.verifyOtp(link.data);
  if (error) {
    logger.info({ code: error.code, type: link.data.type }, "a mailed link was refused");
    redirect(
      link.data.type === "recovery" ? "/reset-password?problem=link" : "/sign-in?problem=link",
    );
  }

  if (link.data.type === "recovery") redirect("/reset-password/new");
  const pending = await findPending();
  await forgetPending();
  redirect((pending?.next ?? "/") as Route);
}
