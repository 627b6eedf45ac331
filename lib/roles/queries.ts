import "server-only";

import { cache } from "react";

import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { mayManageRoles } from "@/lib/organisations/rules";

import type { Grantable } from "./rules";

export type Role = {
  id: string;
  name: string;
  description: string | null;
  permissions: Grantable[];
  lock_version: number;
  holders: { user_id: string; full_name: string; email: string }[];
};

/** The roles that the organisation designed, with who holds each. They are few: not paged, and read once for a page. */
export const listRoles = cache(async ({ db, organisation }: OrgContext): Promise<Role[]> => {
  const found = await db
    .from("role_overview")
    .select("id, name, description, permissions, lock_version, holders")
    .eq("organisation_id", organisation.id)
    .order("name")
    .limit(200);
  return unwrap(found) as unknown as Role[];
});

/** The roles that the person may give; none for who may give none. */
export async function listGrantableRoles(context: OrgContext): Promise<Role[]> {
  return mayManageRoles(context.can) === null ? listRoles(context) : [];
}
