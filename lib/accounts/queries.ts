import "server-only";

import { notFound } from "next/navigation";

import type { OrgContext } from "@/lib/auth/context";
import type { ContactRow } from "@/lib/contacts/queries";
import type { DealRow } from "@/lib/deals/queries";
import { isNotFound, unwrap } from "@/lib/errors";
import type { JobStatus } from "@/lib/jobs/rules";
import type { LeadRow } from "@/lib/leads/queries";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import type { AccountSize, AccountStatus } from "./rules";
import { accountList } from "./schema";

export type AccountListState = ReturnType<typeof accountList.parse>;

export type AccountRow = {
  id: string;
  name: string;
  website: string | null;
  industry: string | null;
  size: AccountSize | null;
  phone: string | null;
  email_domain: string | null;
  status: AccountStatus;
  client_id: string | null;
  client_name: string | null;
  owner_id: string | null;
  owner_name: string | null;
  contact_count: number;
  open_deal_count: number;
  created_at: string;
  lock_version: number;
};

const LIST_COLUMNS =
  "id, name, website, industry, size, phone, email_domain, status, client_id, client_name, owner_id, owner_name, contact_count, open_deal_count, created_at, lock_version";

/** One page of the accounts, with its cursors. */
export async function listAccounts(
  { db, organisation, person }: OrgContext,
  state: AccountListState,
) {
  let query = db
    .from("company_overview")
    .select(LIST_COLUMNS)
    .eq("organisation_id", organisation.id);
  const { status, employees, owner, mine } = state.filters;
  if (state.q) query = query.or(searchIn(["name", "industry", "email_domain"], state.q));
  if (status.length > 0) query = query.in("status", status);
  if (employees.length > 0) query = query.in("size", employees);
  if (owner.length > 0) query = query.in("owner_id", owner);
  if (mine) query = query.eq("owner_id", person.id);
  const fetched = unwrap(await keyset(query, state)) as AccountRow[];
  return accountList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type Account = AccountRow & {
  organisation_id: string;
  address: string | null;
  notes: string | null;
  status_reason: string | null;
  created_by_name: string | null;
};

/** A job at the account, as far as its page shows it. */
export type AccountJob = { id: string; title: string; status: JobStatus; openings: number };

export type AccountRecord = {
  account: Account;
  contacts: ContactRow[];
  deals: DealRow[];
  jobs: AccountJob[];
  /** The leads that became it. */
  leads: LeadRow[];
};

/** An account with what goes on there; "not found" when there is none within reach. */
export async function getAccount(
  { db, organisation }: OrgContext,
  id: string,
): Promise<AccountRecord> {
  const found = await db.rpc("get_account", { account_id: id });
  if (found.error && isNotFound(found.error)) notFound();
  const record = (unwrap(found) ?? notFound()) as unknown as AccountRecord;
  return record.account.organisation_id === organisation.id ? record : notFound();
}
