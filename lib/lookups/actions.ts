"use server";

import { orgAction } from "@/lib/action";
import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { searchIn } from "@/lib/supabase/keyset";

import { type LookupKind, lookupSchema } from "./schema";

type Found = { value: string; label: string; description?: string };

/** A few records by what they are called, for a field that chooses one of many. */
export const lookUp = orgAction(lookupSchema, (context, { kind, text }) =>
  FINDERS[kind](context, text.trim()),
);

const LIMIT = 20;

const FINDERS: Record<LookupKind, (context: OrgContext, text: string) => Promise<Found[]>> = {
  owner: async ({ db, organisation }, text) => {
    let query = db
      .from("member_overview")
      .select("user_id, full_name, email")
      .eq("organisation_id", organisation.id)
      .eq("is_active", true);
    if (text) query = query.or(searchIn(["full_name", "email"], text));
    const rows = unwrap(await query.order("full_name").limit(LIMIT));
    return rows.map((row) => found(row.user_id, row.full_name, row.email));
  },
  account: async ({ db, organisation }, text) => {
    let query = db
      .from("accounts")
      .select("id, name, email_domain")
      .eq("organisation_id", organisation.id)
      .is("deleted_at", null);
    if (text) query = query.or(searchIn(["name", "email_domain"], text));
    const rows = unwrap(await query.order("name").limit(LIMIT));
    return rows.map((row) => found(row.id, row.name, row.email_domain));
  },
  contact: async ({ db, organisation }, text) => {
    let query = db
      .from("contact_overview")
      .select("id, full_name, account_name")
      .eq("organisation_id", organisation.id);
    if (text) query = query.or(searchIn(["full_name", "email", "account_name"], text));
    const rows = unwrap(await query.order("full_name").limit(LIMIT));
    return rows.map((row) => found(row.id, row.full_name, row.account_name));
  },
  client: async ({ db, organisation }, text) => {
    let query = db
      .from("clients")
      .select("id, name, company")
      .eq("organisation_id", organisation.id)
      .eq("status", "active");
    if (text) query = query.or(searchIn(["name", "company"], text));
    const rows = unwrap(await query.order("name").limit(LIMIT));
    return rows.map((row) => found(row.id, row.name, row.company));
  },
  // Candidates are put forward for open jobs only.
  job: async ({ db, organisation }, text) => {
    let query = db
      .from("job_overview")
      .select("id, title, account_name")
      .eq("organisation_id", organisation.id)
      .eq("status", "open");
    if (text) query = query.or(searchIn(["title", "account_name"], text));
    const rows = unwrap(await query.order("title").limit(LIMIT));
    return rows.map((row) => found(row.id, row.title, row.account_name));
  },
  candidate: async ({ db, organisation }, text) => {
    let query = db
      .from("candidates")
      .select("id, full_name, job_title")
      .eq("organisation_id", organisation.id)
      .neq("status", "do_not_contact")
      .is("deleted_at", null);
    if (text) query = query.or(searchIn(["full_name", "email", "job_title"], text));
    const rows = unwrap(await query.order("full_name").limit(LIMIT));
    return rows.map((row) => found(row.id, row.full_name, row.job_title));
  },
  project: async ({ db, organisation }, text) => {
    let query = db
      .from("projects")
      .select("id, reference, name")
      .eq("organisation_id", organisation.id)
      .is("deleted_at", null);
    if (text) query = query.or(searchIn(["reference", "name"], text));
    const rows = unwrap(await query.order("reference").limit(LIMIT));
    return rows.map((row) => found(row.id, row.name, row.reference));
  },
};

function found(value: string, label: string, description: string | null): Found {
  return { value, label, ...(description && { description }) };
}
