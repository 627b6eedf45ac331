import "server-only";

import { notFound } from "next/navigation";

import type { AccountJob } from "@/lib/accounts/queries";
import type { OrgContext } from "@/lib/auth/context";
import type { DealRow } from "@/lib/deals/queries";
import { isNotFound, unwrap } from "@/lib/errors";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import { contactList } from "./schema";

export type ContactListState = ReturnType<typeof contactList.parse>;

export type ContactRow = {
  id: string;
  account_id: string | null;
  account_name: string | null;
  full_name: string;
  job_title: string | null;
  email: string | null;
  phone: string | null;
  owner_id: string | null;
  owner_name: string | null;
  created_at: string;
  lock_version: number;
};

const LIST_COLUMNS =
  "id, account_id, account_name, full_name, job_title, email, phone, owner_id, owner_name, created_at, lock_version";

/** One page of the contacts, with its cursors. */
export async function listContacts(
  { db, organisation, person }: OrgContext,
  state: ContactListState,
) {
  let query = db
    .from("contact_overview")
    .select(LIST_COLUMNS)
    .eq("organisation_id", organisation.id);
  const { owner, mine } = state.filters;
  if (state.q) query = query.or(searchIn(["full_name", "email", "account_name"], state.q));
  if (owner.length > 0) query = query.in("owner_id", owner);
  if (mine) query = query.eq("owner_id", person.id);
  const fetched = unwrap(await keyset(query, state)) as ContactRow[];
  return contactList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type Contact = ContactRow & {
  organisation_id: string;
  notes: string | null;
  created_by_name: string | null;
};

export type ContactRecord = { contact: Contact; deals: DealRow[]; jobs: AccountJob[] };

/** A contact with deals and jobs; "not found" when there is none within reach. */
export async function getContact(
  { db, organisation }: OrgContext,
  id: string,
): Promise<ContactRecord> {
  const found = await db.rpc("get_contact", { contact_id: id });
  if (found.error && isNotFound(found.error)) notFound();
  const record = (unwrap(found) ?? notFound()) as unknown as ContactRecord;
  return record.contact.organisation_id === organisation.id ? record : notFound();
}
