import "server-only";

import { z } from "zod";

import type { AdminContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import { accountList, type AccountStatus, organisationList, type Tier } from "./schema";

const overviewSchema = z.object({
  organisations: z.number(),
  organisations_suspended: z.number(),
  people: z.number(),
  people_suspended: z.number(),
  mail_pending: z.number(),
  mail_failed: z.number(),
  open_entries: z.number(),
  /** Anybody who is signed in founds organisations. */
  is_open: z.boolean(),
});

/** Health of the installation in figures. */
export async function getOverview({ db }: AdminContext) {
  return overviewSchema.parse(unwrap(await db.rpc("administration_overview")));
}

export type OrganisationRow = {
  id: string;
  name: string;
  slug: string;
  is_active: boolean;
  subscription_tier: Tier;
  subscription_expires_at: string | null;
  max_projects: number | null;
  max_users: number | null;
  created_at: string;
  lock_version: number;
  people: number;
};

/** One page of the installation's organisations, with its cursors. */
export async function listOrganisations(
  { db }: AdminContext,
  state: ReturnType<typeof organisationList.parse>,
) {
  let query = db
    .from("organisations")
    .select(
      "id, name, slug, is_active, subscription_tier, subscription_expires_at, max_projects, max_users, created_at, lock_version, members:user_organisations(count)",
    )
    .is("deleted_at", null)
    .eq("members.is_active", true);
  const { status, tier } = state.filters;
  if (state.q) query = query.or(searchIn(["name", "slug"], state.q));
  if (status.length === 1) query = query.eq("is_active", status[0] === "active");
  if (tier.length > 0) query = query.in("subscription_tier", tier);
  const fetched = unwrap(await keyset(query, state));
  const rows = fetched.map(({ members, subscription_tier, ...row }): OrganisationRow => ({
    ...row,
    subscription_tier: subscription_tier as Tier,
    people: members[0]?.count ?? 0,
  }));
  return organisationList.paginate(state, rows, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type AccountRow = {
  id: string;
  full_name: string;
  email: string;
  status: AccountStatus;
  is_admin: boolean;
  is_self: boolean;
  last_login_at: string | null;
  created_at: string;
  /** Where the person stands; a client's name is the tenant's data and is not told. */
  memberships: { organisation: string; kind: "org_admin" | "org_member" | "client" }[];
};

/** One page of the installation's accounts, with its cursors. */
export async function listAccounts(
  { db, person }: AdminContext,
  state: ReturnType<typeof accountList.parse>,
) {
  let query = db
    .from("account_overview")
    .select("id, full_name, email, status, role, last_login_at, created_at, memberships");
  const { status, admin } = state.filters;
  if (state.q) query = query.or(searchIn(["full_name", "email"], state.q));
  if (status.length > 0) query = query.in("status", status);
  if (admin) query = query.eq("role", "admin");
  const fetched = unwrap(await keyset(query, state));
  const rows = fetched.map(({ role, ...row }) => ({
    ...row,
    is_admin: role === "admin",
    is_self: row.id === person.id,
  })) as AccountRow[];
  return accountList.paginate(state, rows, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}
