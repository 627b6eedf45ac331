"use server";

import { revalidatePath } from "next/cache";

import { orgAction, stale } from "@/lib/action";
import { unwrap } from "@/lib/errors";

import { createRoleSchema, deleteRoleSchema, roleHolderSchema, updateRoleSchema } from "./schema";

/** Designs a role. Its name is used once in the organisation, so a repeated submit is refused. */
export const createRole = orgAction(createRoleSchema, async ({ db, organisation }, role) => {
  await db
    .from("roles")
    .insert({ ...role, organisation_id: organisation.id })
    .throwOnError();
  revalidatePath("/", "layout");
});

/** Changes a role, for everybody who holds it, if nobody has changed it since it was read. */
export const updateRole = orgAction(
  updateRoleSchema,
  async ({ db, organisation }, { id, lock_version, ...changes }) => {
    const changed = unwrap(
      await db
        .from("roles")
        .update(changes)
        .eq("id", id)
        .eq("organisation_id", organisation.id)
        .eq("lock_version", lock_version)
        .select("id"),
    );
    if (changed.length === 0) throw stale();
    revalidatePath("/", "layout");
  },
);

/** Deletes a role, and takes it from everybody who held it. */
export const deleteRole = orgAction(deleteRoleSchema, async ({ db, organisation }, { id }) => {
  const gone = unwrap(
    await db
      .from("roles")
      .delete()
      .eq("id", id)
      .eq("organisation_id", organisation.id)
      .select("id"),
  );
  if (gone.length === 0) throw stale();
  revalidatePath("/", "layout");
});

/** Gives a role to a member. Giving it twice changes nothing. */
export const giveRole = orgAction(roleHolderSchema, async ({ db, organisation }, holder) => {
  await db
    .from("user_roles")
    .upsert(
      { ...holder, organisation_id: organisation.id },
      { onConflict: "role_id,user_id", ignoreDuplicates: true },
    )
    .throwOnError();
  revalidatePath("/", "layout");
});

/** Takes a role from a member. */
export const takeRole = orgAction(
  roleHolderSchema,
  async ({ db, organisation }, { role_id, user_id }) => {
    await db
      .from("user_roles")
      .delete()
      .eq("organisation_id", organisation.id)
      .eq("role_id", role_id)
      .eq("user_id", user_id)
      .throwOnError();
    revalidatePath("/", "layout");
  },
);
