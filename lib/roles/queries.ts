import "server-only";

import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";

import type { Grantable } from "./rules";

export type Role = {
  id: string;
  name: string;
  description: string | null;
  permissions: Grantable[];
  lock_version: number;
  holders: { user_id: string; full_name: string; email: string }[];
};

/** The roles that the organisation designed, with who holds each. They are few: not paged. */
export async function listRoles({ db, organisation }: OrgContext): Promise<Role[]> {
  const found = await db
    .from("role_overview")
    .select("id, name, description, permissions, lock_version, holders")
    .eq("organisation_id", organisation.id)
    .order("name")
    .limit(200);
  return unwrap(found) as unknown as Role[];
}
