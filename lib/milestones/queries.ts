import "server-only";

import { notFound } from "next/navigation";
import { z } from "zod";

import type { OrgContext, ProjectContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import type { LedgerEntry, Signable } from "@/lib/signatures/types";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import type { AcceptanceStatus, BaselineStatus, MilestoneStatus } from "./rules";
import { milestoneList } from "./schema";

export type MilestoneListState = ReturnType<typeof milestoneList.parse>;

export type MilestoneRow = {
  id: string;
  reference: string;
  name: string;
  start_date: string | null;
  end_date: string | null;
  billable: number | null;
  progress: number;
  status: MilestoneStatus;
  baseline_status: BaselineStatus;
  acceptance_status: AcceptanceStatus;
  baseline_breached: boolean;
  deliverable_count: number;
  delivered_count: number;
  project_reference: string;
  project_name: string;
  currency: string;
};

const LIST_COLUMNS =
  "id, reference, name, start_date, end_date, billable, progress, status, baseline_status, acceptance_status, baseline_breached, deliverable_count, delivered_count, project_reference, project_name, currency";

/** One page of the milestones of a project, or of all projects within reach, with its cursors. */
export async function listMilestones(
  context: OrgContext | ProjectContext,
  state: MilestoneListState,
) {
  const { db, organisation } = context;
  let query = db
    .from("milestone_overview")
    .select(LIST_COLUMNS)
    .eq("organisation_id", organisation.id);
  if ("project" in context) query = query.eq("project_id", context.project.id);
  const { status, baseline, acceptance, due, breached } = state.filters;
  if (state.q) query = query.or(searchIn(["name", "reference"], state.q));
  if (status.length > 0) query = query.in("status", status);
  if (baseline.length > 0) query = query.in("baseline_status", baseline);
  if (acceptance.length > 0) query = query.in("acceptance_status", acceptance);
  if (due.from) query = query.gte("end_date", due.from);
  if (due.to) query = query.lte("end_date", due.to);
  if (breached) query = query.eq("baseline_breached", true);
  const fetched = unwrap(await keyset(query, state)) as MilestoneRow[];
  return milestoneList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type Milestone = MilestoneRow & {
  description: string | null;
  budget: number | null;
  payment_percent: number | null;
  baseline_billable: number;
  forecast_billable: number;
  acceptance_criteria: string | null;
  baseline_locked: boolean;
  baseline_breach_reason: string | null;
  baseline_breached_at: string | null;
  accepted_at: string | null;
  lock_version: number;
};

/** What a baseline fixed; money and percent as text, as in the ledger. */
export type BaselineContent = {
  reference: string;
  name: string;
  start_date: string | null;
  end_date: string | null;
  budget: string | null;
  billable: string | null;
  payment_percent: string | null;
  acceptance_criteria: string | null;
  deliverables: { reference: string; name: string }[];
};

export type MilestoneRecord = {
  milestone: Milestone;
  breached_by_name: string | null;
  deliverables: {
    id: string;
    reference: string;
    name: string;
    status: string;
    progress: number;
    due_date: string | null;
    sign_off_status: string;
    assignee_name: string | null;
  }[];
  baselines: {
    id: string;
    version: number;
    content: BaselineContent;
    created_at: string;
    variation_reference: string | null;
    variation_title: string | null;
  }[];
  variations: {
    id: string;
    reference: string;
    title: string;
    status: string;
    impact_cost: number;
    impact_days: number;
  }[];
  baseline: Signable;
  certificate: Signable;
  ledger: LedgerEntry[];
};

/** The reference of a milestone that an address knows by its id, as activities do; null for a reference. */
export async function findMilestoneReference(
  { db, project }: ProjectContext,
  id: string,
): Promise<string | null> {
  if (!z.uuid().safeParse(id).success) return null;
  const found = await db
    .from("milestones")
    .select("reference")
    .eq("project_id", project.id)
    .eq("id", id)
    .limit(1);
  return unwrap(found)[0]?.reference ?? null;
}

/** A milestone with all that its page shows; "not found" when there is none within reach. */
export async function getMilestone(
  { db, project }: ProjectContext,
  reference: string,
): Promise<MilestoneRecord> {
  const record = unwrap(await db.rpc("get_milestone", { project_id: project.id, reference }));
  return (record ?? notFound()) as unknown as MilestoneRecord;
}
