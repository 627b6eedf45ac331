import "server-only";

import { notFound } from "next/navigation";

import type { OrgContext } from "@/lib/auth/context";
import { isNotFound, unwrap } from "@/lib/errors";
import type { ProjectStatus } from "@/lib/projects/rules";
import type { Offer } from "@/lib/submissions/queries";
import { keyset, searchIn } from "@/lib/supabase/keyset";
import type { RateUnit } from "@/lib/talent/rules";

import { type PlacementStatus } from "./rules";
import { placementList } from "./schema";

export type PlacementListState = ReturnType<typeof placementList.parse>;

export type PlacementRow = {
  id: string;
  title: string;
  submission_id: string;
  job_id: string;
  job_title: string;
  candidate_id: string;
  candidate_name: string;
  account_id: string | null;
  account_name: string | null;
  start_date: string;
  end_date: string | null;
  bill_rate: number | null;
  pay_rate: number | null;
  margin: number | null;
  rate_unit: RateUnit;
  currency: string;
  status: PlacementStatus;
  project_id: string | null;
  project_reference: string | null;
  owner_id: string | null;
  owner_name: string | null;
  created_at: string;
  lock_version: number;
};

const LIST_COLUMNS =
  "id, title, submission_id, job_id, job_title, candidate_id, candidate_name, account_id, account_name, start_date, end_date, bill_rate, pay_rate, margin, rate_unit, currency, status, project_id, project_reference, owner_id, owner_name, created_at, lock_version";

/** One page of the placements, with its cursors. */
export async function listPlacements(
  { db, organisation, person }: OrgContext,
  state: PlacementListState,
) {
  let query = db
    .from("placement_overview")
    .select(LIST_COLUMNS)
    .eq("organisation_id", organisation.id);
  const { status, start, end, owner, mine } = state.filters;
  if (state.q) query = query.or(searchIn(["title", "account_name", "project_reference"], state.q));
  if (status.length > 0) query = query.in("status", status);
  if (owner.length > 0) query = query.in("owner_id", owner);
  if (mine) query = query.eq("owner_id", person.id);
  if (start.from) query = query.gte("start_date", start.from);
  if (start.to) query = query.lte("start_date", start.to);
  if (end.from) query = query.gte("end_date", end.from);
  if (end.to) query = query.lte("end_date", end.to);
  const fetched = unwrap(await keyset(query, state)) as unknown as PlacementRow[];
  return placementList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type Placement = PlacementRow & {
  organisation_id: string;
  notes: string | null;
  status_reason: string | null;
  status_changed_at: string;
};

export type PlacementRecord = {
  placement: Placement;
  offer: Offer | null;
  /** Null when there is none, or none within the person's reach. */
  project: { id: string; reference: string; name: string; status: ProjectStatus } | null;
};

/** A placement with the offer it came from and its project; "not found" when there is none within reach. */
export async function getPlacement(
  { db, organisation }: OrgContext,
  id: string,
): Promise<PlacementRecord> {
  const found = await db.rpc("get_placement", { placement_id: id });
  if (found.error && isNotFound(found.error)) notFound();
  const record = (unwrap(found) ?? notFound()) as unknown as PlacementRecord;
  return record.placement.organisation_id === organisation.id ? record : notFound();
}
