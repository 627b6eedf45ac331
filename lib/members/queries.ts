import "server-only";

import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import type { OrgRole } from "@/lib/invitations/rules";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import { memberList } from "./schema";

export type MemberListState = ReturnType<typeof memberList.parse>;

export type MemberRow = {
  id: string;
  user_id: string;
  full_name: string;
  email: string;
  org_role: OrgRole;
  is_active: boolean;
  account_status: "active" | "suspended" | "deleted";
  roles: { id: string; name: string }[];
  joined_at: string;
  last_login_at: string | null;
  lock_version: number;
};

const COLUMNS =
  "id, user_id, full_name, email, org_role, is_active, account_status, roles, joined_at, last_login_at, lock_version";

/** One page of the organisation's own people, with its cursors. */
export async function listMembers({ db, organisation }: OrgContext, state: MemberListState) {
  let query = db.from("member_overview").select(COLUMNS).eq("organisation_id", organisation.id);
  const { role, status } = state.filters;
  if (state.q) query = query.or(searchIn(["full_name", "email"], state.q));
  if (role.length > 0) query = query.in("org_role", role);
  const [only, both] = status;
  if (only && !both) query = query.eq("is_active", only === "active");
  const fetched = unwrap(await keyset(query, state)) as unknown as MemberRow[];
  return memberList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}
