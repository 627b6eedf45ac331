import "server-only";

import { notFound } from "next/navigation";

import type { OrgContext } from "@/lib/auth/context";
import { isNotFound, unwrap } from "@/lib/errors";
import type { InvitationRow } from "@/lib/invitations/queries";
import type { ClientRole } from "@/lib/invitations/rules";
import type { ProjectStatus } from "@/lib/projects/rules";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import type { ClientStatus } from "./rules";
import { clientList } from "./schema";

export type ClientListState = ReturnType<typeof clientList.parse>;

export type ClientRow = {
  id: string;
  name: string;
  company: string | null;
  email: string | null;
  phone: string | null;
  status: ClientStatus;
  people_count: number;
  project_count: number;
  created_at: string;
  lock_version: number;
};

const LIST_COLUMNS =
  "id, name, company, email, phone, status, people_count, project_count, created_at, lock_version";

/** One page of the clients, with its cursors. */
export async function listClients({ db, organisation }: OrgContext, state: ClientListState) {
  let query = db
    .from("client_overview")
    .select(LIST_COLUMNS)
    .eq("organisation_id", organisation.id)
    .neq("status", "deleted");
  const { status } = state.filters;
  if (state.q) query = query.or(searchIn(["name", "company", "email"], state.q));
  if (status.length > 0) query = query.in("status", status);
  const fetched = unwrap(await keyset(query, state)) as ClientRow[];
  return clientList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type ClientOption = { id: string; name: string; status: ClientStatus };

/** The clients by name, for choosing one. */
export async function listClientOptions({
  db,
  organisation,
}: Pick<OrgContext, "db" | "organisation">): Promise<ClientOption[]> {
  const found = await db
    .from("clients")
    .select("id, name, status")
    .eq("organisation_id", organisation.id)
    .neq("status", "deleted")
    .order("name")
    .limit(1000);
  return unwrap(found) as ClientOption[];
}

export type ClientPerson = {
  id: string;
  user_id: string;
  full_name: string;
  email: string;
  client_role: ClientRole;
  is_active: boolean;
  joined_at: string;
  last_login_at: string | null;
  lock_version: number;
};

export type ClientRecord = {
  client: {
    id: string;
    name: string;
    company: string | null;
    email: string | null;
    phone: string | null;
    address: string | null;
    status: ClientStatus;
    created_at: string;
    lock_version: number;
  };
  people: ClientPerson[];
  invitations: InvitationRow[];
  projects: {
    id: string;
    reference: string;
    name: string;
    status: ProjectStatus;
    end_date: string | null;
  }[];
  /** The supplier's own; null for everybody else. */
  notes: string | null;
};

/** A client with its people and projects, and the supplier's notes where the person is the supplier's. */
export async function getClient({ db }: OrgContext, id: string): Promise<ClientRecord> {
  const found = await db.rpc("get_client", { client_id: id });
  if (found.error && isNotFound(found.error)) notFound();
  return (unwrap(found) ?? notFound()) as unknown as ClientRecord;
}
