"use server";

import { revalidatePath } from "next/cache";

import { projectAction, publicAction, Refusal } from "@/lib/action";
import { limitTries } from "@/lib/auth/limits";
import { unwrap } from "@/lib/errors";
import { createStatelessClient, type Db } from "@/lib/supabase/server";

import { getSignable } from "./queries";
import { concludeSchema, signSchema, subjectSchema, verificationSchema } from "./schema";
import type { SubjectType } from "./types";

/**
 * Signs for the person's side. The password opens a session of its own, which signs and ends: the
 * database accepts a signature only from a session that a password has just opened.
 */
export const sign = projectAction(
  signSchema,
  async ({ person }, { subject_type, subject_id, shown_hash, password }) => {
    const entry = await withFreshSession(person, password, async (fresh) =>
      unwrap(await signWith(fresh, subject_type, subject_id, shown_hash)),
    );
    revalidatePath("/", "layout");
    return { position: entry.position };
  },
);

/** Takes one's own signature back, as long as the act has not taken effect. */
export const withdrawSignature = projectAction(subjectSchema, async ({ db }, subject) => {
  await db.rpc("withdraw_signature", subject).throwOnError();
  revalidatePath("/", "layout");
});

/** Completes an act whose authority asks nobody to sign. */
export const concludeWithoutSignature = projectAction(concludeSchema, async ({ db }, input) => {
  await db.rpc("conclude_without_signature", input).throwOnError();
  revalidatePath("/", "layout");
});

/** What there is to sign now: for the dialog, when the content moved while it was open. */
export const reloadSignable = projectAction(
  subjectSchema,
  async (context, { subject_type, subject_id }) => getSignable(context, subject_type, subject_id),
);

/** The code in what a person pasted. */
export const readVerificationCode = publicAction(verificationSchema, async ({ code }) => ({
  code,
}));

async function withFreshSession<T>(
  { id, email }: { id: string; email: string },
  password: string,
  run: (fresh: Db) => Promise<T>,
): Promise<T> {
  const clear = await limitTries("sign", id, "password");
  const fresh = createStatelessClient();
  const { error } = await fresh.auth.signInWithPassword({ email, password });
  if (error?.status === 429)
    throw new Refusal(
      "CS007",
      "That was too often. Wait a few minutes, then try again.",
      "password",
    );
  if (error?.code === "invalid_credentials")
    throw new Refusal("CS011", "This is not your password. Nothing was signed.", "password");
  if (error) throw error;
  clear();
  try {
    return await run(fresh);
  } finally {
    await fresh.auth.signOut({ scope: "local" });
  }
}

function signWith(db: Db, subject_type: SubjectType, id: string, shown_hash: string) {
  switch (subject_type) {
    case "milestone_baseline":
      return db.rpc("sign_milestone_baseline", { milestone_id: id, shown_hash });
    case "milestone_certificate":
      return db.rpc("sign_milestone_certificate", { milestone_id: id, shown_hash });
    case "deliverable":
      return db.rpc("sign_deliverable", { deliverable_id: id, shown_hash });
    case "variation":
      return db.rpc("sign_variation", { variation_id: id, shown_hash });
  }
}
