import "server-only";

import { notFound } from "next/navigation";

import type { AccountRow } from "@/lib/accounts/queries";
import type { OrgContext } from "@/lib/auth/context";
import type { ContactRow } from "@/lib/contacts/queries";
import { isNotFound, unwrap } from "@/lib/errors";
import type { LeadRow } from "@/lib/leads/queries";
import type { ProjectTemplate } from "@/lib/project-templates/queries";
import type { ProjectStatus } from "@/lib/projects/rules";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import { type DealStatus } from "./rules";
import { dealList } from "./schema";

export type DealListState = ReturnType<typeof dealList.parse>;

export type DealRow = {
  id: string;
  name: string;
  account_id: string | null;
  account_name: string | null;
  contact_id: string | null;
  contact_name: string | null;
  value: number | null;
  currency: string;
  probability: number;
  weighted_value: number | null;
  expected_close: string | null;
  next_step: string | null;
  status: DealStatus;
  project_id: string | null;
  owner_id: string | null;
  owner_name: string | null;
  created_at: string;
  lock_version: number;
};

const LIST_COLUMNS =
  "id, name, account_id, account_name, contact_id, contact_name, value, currency, probability, weighted_value, expected_close, next_step, status, project_id, owner_id, owner_name, created_at, lock_version";

/** One page of the deals, with its cursors. */
export async function listDeals({ db, organisation, person }: OrgContext, state: DealListState) {
  let query = db.from("deal_overview").select(LIST_COLUMNS).eq("organisation_id", organisation.id);
  const { status, owner, close, mine } = state.filters;
  if (state.q) query = query.or(searchIn(["name", "account_name"], state.q));
  if (status.length > 0) query = query.in("status", status);
  if (owner.length > 0) query = query.in("owner_id", owner);
  if (mine) query = query.eq("owner_id", person.id);
  if (close.from) query = query.gte("expected_close", close.from);
  if (close.to) query = query.lte("expected_close", close.to);
  const fetched = unwrap(await keyset(query, state)) as DealRow[];
  return dealList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type Deal = DealRow & {
  organisation_id: string;
  notes: string | null;
  status_reason: string | null;
  closed_at: string | null;
  created_by_name: string | null;
};

export type DealRecord = {
  deal: Deal;
  account: AccountRow | null;
  contact: ContactRow | null;
  /** The project that it opened; null also where the person does not reach it. */
  project: { id: string; reference: string; name: string; status: ProjectStatus } | null;
  lead: LeadRow | null;
  /** What a project can be opened from; empty until the deal is won. */
  templates: ProjectTemplate[];
};

/** A deal with what its page shows; "not found" when there is none within reach. */
export async function getDeal({ db, organisation }: OrgContext, id: string): Promise<DealRecord> {
  const found = await db.rpc("get_deal", { deal_id: id });
  if (found.error && isNotFound(found.error)) notFound();
  const record = (unwrap(found) ?? notFound()) as unknown as DealRecord;
  return record.deal.organisation_id === organisation.id ? record : notFound();
}
