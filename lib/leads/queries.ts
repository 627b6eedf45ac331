import "server-only";

import { notFound } from "next/navigation";

import type { AccountRow } from "@/lib/accounts/queries";
import type { OrgContext } from "@/lib/auth/context";
import type { ContactRow } from "@/lib/contacts/queries";
import { momentsOf } from "@/lib/days";
import type { DealRow } from "@/lib/deals/queries";
import type { Duplicate } from "@/lib/duplicates/schema";
import { isNotFound, unwrap } from "@/lib/errors";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import { type LeadSource, type LeadStatus } from "./rules";
import { leadList } from "./schema";

export type LeadListState = ReturnType<typeof leadList.parse>;

export type LeadRow = {
  id: string;
  full_name: string;
  company: string | null;
  job_title: string | null;
  email: string | null;
  phone: string | null;
  source: LeadSource;
  value: number | null;
  currency: string;
  status: LeadStatus;
  status_changed_at: string;
  owner_id: string | null;
  owner_name: string | null;
  created_at: string;
  lock_version: number;
};

const LIST_COLUMNS =
  "id, full_name, company, job_title, email, phone, source, value, currency, status, status_changed_at, owner_id, owner_name, created_at, lock_version";

/** One page of the leads, with its cursors. */
export async function listLeads({ db, organisation, person }: OrgContext, state: LeadListState) {
  let query = db.from("lead_overview").select(LIST_COLUMNS).eq("organisation_id", organisation.id);
  const { status, source, owner, created, mine } = state.filters;
  if (state.q) query = query.or(searchIn(["full_name", "company", "email"], state.q));
  if (status.length > 0) query = query.in("status", status);
  if (source.length > 0) query = query.in("source", source);
  if (owner.length > 0) query = query.in("owner_id", owner);
  if (mine) query = query.eq("owner_id", person.id);
  const { since, before } = momentsOf(created, organisation.settings.defaults.timezone);
  if (since) query = query.gte("created_at", since);
  if (before) query = query.lt("created_at", before);
  const fetched = unwrap(await keyset(query, state)) as LeadRow[];
  return leadList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type Lead = LeadRow & {
  organisation_id: string;
  notes: string | null;
  status_reason: string | null;
  created_by_name: string | null;
};

export type LeadRecord = {
  lead: Lead;
  /** What it became. */
  account: AccountRow | null;
  contact: ContactRow | null;
  deal: DealRow | null;
  duplicates: Duplicate[];
};

/** A lead with what it became and what may be the same; "not found" when there is none within reach. */
export async function getLead({ db, organisation }: OrgContext, id: string): Promise<LeadRecord> {
  const found = await db.rpc("get_lead", { lead_id: id });
  if (found.error && isNotFound(found.error)) notFound();
  const record = (unwrap(found) ?? notFound()) as unknown as LeadRecord;
  return record.lead.organisation_id === organisation.id ? record : notFound();
}
