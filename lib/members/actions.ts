"use server";

import { revalidatePath } from "next/cache";

import { orgAction, stale } from "@/lib/action";
import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";

import { changeMemberRoleSchema, setMemberActiveSchema, setMemberRolesSchema } from "./schema";

/** Makes a member an administrator, or an administrator a member. */
export const changeMemberRole = orgAction(
  changeMemberRoleSchema,
  async (context, { org_role, ...member }) => {
    await update(context, member, { org_role });
  },
);

/** Takes a member's reach away, at once, or gives it back. */
export const setMemberActive = orgAction(
  setMemberActiveSchema,
  async (context, { is_active, ...member }) => {
    await update(context, member, { is_active });
  },
);

/** Gives a member exactly these designed roles. */
export const setMemberRoles = orgAction(
  setMemberRolesSchema,
  async ({ db, organisation }, { user_id, role_ids }) => {
    await db
      .rpc("set_member_roles", { organisation_id: organisation.id, user_id, role_ids })
      .throwOnError();
    revalidatePath("/", "layout");
  },
);

async function update(
  { db, organisation }: OrgContext,
  { id, lock_version }: { id: string; lock_version: number },
  changes: { org_role?: string; is_active?: boolean },
) {
  const changed = unwrap(
    await db
      .from("user_organisations")
      .update(changes)
      .eq("id", id)
      .eq("organisation_id", organisation.id)
      .eq("lock_version", lock_version)
      .select("id"),
  );
  if (changed.length === 0) throw stale();
  revalidatePath("/", "layout");
}
