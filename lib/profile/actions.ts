"use server";

import { revalidatePath } from "next/cache";

import { personAction, Refusal, stale } from "@/lib/action";
import { refusalOf } from "@/lib/auth/auth-refusal";
import { limitTries } from "@/lib/auth/limits";
import { unwrap } from "@/lib/errors";
import { createStatelessClient, getDb } from "@/lib/supabase/server";

import { bringPreferences } from "./preferences";
import { changePasswordSchema, defaultPlaceSchema, profileSchema } from "./schema";

/** Changes one's own profile, if it has not changed since it was read. */
export const updateProfile = personAction(
  profileSchema,
  async ({ db, person }, { lock_version, ...changes }) => {
    const changed = unwrap(
      await db
        .from("profiles")
        .update(changes)
        .eq("id", person.id)
        .eq("lock_version", lock_version)
        .select("lock_version"),
    );
    if (!changed[0]) throw stale();
    await bringPreferences(changes);
    revalidatePath("/", "layout");
    return changed[0];
  },
);

/**
 * Sets a new password. A fresh sign-in proves the present one: a session left open on a desk is no
 * proof. Afterwards every other session of the person has ended.
 */
export const changePassword = personAction(
  changePasswordSchema,
  async ({ person }, { current, password }) => {
    const clear = await limitTries("password", person.id);
    const proof = createStatelessClient();
    const { error: wrong } = await proof.auth.signInWithPassword({
      email: person.email,
      password: current,
    });
    if (wrong?.code === "invalid_credentials")
      throw new Refusal("password", "This is not your present password.", "current");
    if (wrong) throw refusalOf(wrong);
    clear();

    // The session that has just proved the present password sets the new one.
    const { error } = await proof.auth.updateUser({ password });
    if (error) throw refusalOf(error);
    const { auth } = await getDb();
    // The proof's session too.
    await auth.signOut({ scope: "others" });
  },
);

/** Sets where the person begins after signing in. */
export const setDefaultPlace = personAction(
  defaultPlaceSchema,
  async ({ db }, { organisation_id, project_id }) => {
    await db
      .rpc("set_default", {
        ...(organisation_id && { organisation_id }),
        ...(project_id && { project_id }),
      })
      .throwOnError();
    revalidatePath("/", "layout");
  },
);
