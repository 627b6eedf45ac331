import "server-only";

import { notFound } from "next/navigation";
import { z } from "zod";

import { type OrgContext, type OrgScope, requireOrg } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import type { RequestStatus } from "./rules";
import { requestList } from "./schema";

export type RequestListState = ReturnType<typeof requestList.parse>;

export type RequestRow = {
  id: string;
  client_id: string;
  client_name: string;
  workflow_id: string;
  workflow_name: string;
  status: RequestStatus;
  notes: string | null;
  reason: string | null;
  created_at: string;
  requested_by_name: string | null;
  decided_at: string | null;
  reviewer_name: string | null;
  lock_version: number;
  /** While the access that it gave lasts. */
  access_id: string | null;
};

const COLUMNS =
  "id, client_id, client_name, workflow_id, workflow_name, status, notes, reason, created_at, requested_by_name, decided_at, reviewer_name, lock_version, access_id";

/** The organisation, for those who see its workflows; for everybody else there are no requests. */
export async function requireRequests(scope: OrgScope): Promise<OrgContext> {
  const context = await requireOrg(scope);
  return context.can("workflow.read") ? context : notFound();
}

/** A request; "not found" when there is none within reach. */
export async function getRequest({ db, organisation }: OrgContext, id: string) {
  if (!z.uuid().safeParse(id).success) notFound();
  const [found] = unwrap(
    await db
      .from("workflow_request_overview")
      .select(COLUMNS)
      .eq("organisation_id", organisation.id)
      .eq("id", id),
  );
  return (found ?? notFound()) as RequestRow;
}

/** One page of what clients ask for, newest first. */
export async function listRequests({ db, organisation }: OrgContext, state: RequestListState) {
  let query = db
    .from("workflow_request_overview")
    .select(COLUMNS)
    .eq("organisation_id", organisation.id);
  const { status, client } = state.filters;
  if (state.q) query = query.or(searchIn(["workflow_name", "client_name", "notes"], state.q));
  if (status.length > 0) query = query.in("status", status);
  if (client.length > 0) query = query.in("client_id", client);
  const fetched = unwrap(await keyset(query, state)) as RequestRow[];
  return requestList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}
