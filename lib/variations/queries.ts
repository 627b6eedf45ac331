import "server-only";

import { notFound } from "next/navigation";

import type { OrgContext, ProjectContext } from "@/lib/auth/context";
import { momentsOf } from "@/lib/days";
import { unwrap } from "@/lib/errors";
import type { Governance } from "@/lib/project-templates/schema";
import type { LedgerEntry, Signable } from "@/lib/signatures/types";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import type { VariationStatus, VariationType } from "./rules";
import { type MilestoneField, variationList } from "./schema";

export type VariationListState = ReturnType<typeof variationList.parse>;

export type VariationRow = {
  id: string;
  reference: string;
  title: string;
  type: VariationType;
  status: VariationStatus;
  impact_cost: number;
  impact_days: number;
  created_at: string;
  project_reference: string;
  project_name: string;
  currency: string;
};

const LIST_COLUMNS =
  "id, reference, title, type, status, impact_cost, impact_days, created_at, project_reference, project_name, currency";

/** One page of the variations of a project, or of all projects within reach, with its cursors. */
export async function listVariations(
  context: OrgContext | ProjectContext,
  state: VariationListState,
) {
  const { db, organisation } = context;
  let query = db
    .from("variation_overview")
    .select(LIST_COLUMNS)
    .eq("organisation_id", organisation.id);
  if ("project" in context) query = query.eq("project_id", context.project.id);
  const { status, type, created } = state.filters;
  if (state.q) query = query.or(searchIn(["title", "reference"], state.q));
  if (status.length > 0) query = query.in("status", status);
  if (type.length > 0) query = query.in("type", type);
  const { since, before } = momentsOf(created, organisation.settings.defaults.timezone);
  if (since) query = query.gte("created_at", since);
  if (before) query = query.lt("created_at", before);
  const fetched = unwrap(await keyset(query, state)) as VariationRow[];
  return variationList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type Variation = Omit<VariationRow, "project_reference" | "project_name" | "currency"> & {
  reason: string | null;
  /** Of a variation of the governance: the settings that it changes, after and before. */
  governance: Partial<Governance>;
  governance_before: Partial<Governance>;
  rejection_reason: string | null;
  submitted_at: string | null;
  closed_at: string | null;
  lock_version: number;
};

/** Values of a milestone as a variation holds them: money and percent are text, as in the ledger. */
export type MilestoneValues = Partial<Record<MilestoneField, string | null>>;

export type MilestoneLine = {
  id: string;
  milestone_id: string;
  reference: string;
  name: string;
  before: MilestoneValues;
  after: MilestoneValues;
  /** What the milestone says today. */
  current: MilestoneValues;
  /** Its baseline is signed and it is not accepted yet: the variation can still change it. */
  is_open: boolean;
  lock_version: number;
};

type DeliverableValues = { reference: string; name: string; due_date: string | null };

export type DeliverableLine = {
  id: string;
  action: "add" | "change" | "remove";
  milestone_id: string;
  milestone_reference: string;
  deliverable_id: string | null;
  reference: string | null;
  name: string | null;
  due_date: string | null;
  before: Partial<DeliverableValues>;
  current: DeliverableValues | null;
  is_open: boolean;
  lock_version: number;
};

/** A milestone that a draft can change. */
export type Candidate = {
  id: string;
  reference: string;
  name: string;
  fields: {
    name: string;
    start_date: string | null;
    end_date: string | null;
    billable: number | null;
    payment_percent: number | null;
    acceptance_criteria: string | null;
  };
  deliverables: { id: string; reference: string; name: string; due_date: string | null }[];
};

export type VariationRecord = {
  variation: Variation;
  created_by_name: string | null;
  submitted_by_name: string | null;
  closed_by_name: string | null;
  breached_milestone: { reference: string; name: string } | null;
  milestones: MilestoneLine[];
  deliverables: DeliverableLine[];
  /** Empty unless it is a draft. */
  candidates: Candidate[];
  /** The baselines it made when it was applied. */
  baselines: { reference: string; name: string; version: number }[];
  signing: Signable;
  ledger: LedgerEntry[];
};

/** A variation with all that its page shows; "not found" when there is none within reach. */
export async function getVariation(
  { db, project }: ProjectContext,
  reference: string,
): Promise<VariationRecord> {
  const record = unwrap(await db.rpc("get_variation", { project_id: project.id, reference }));
  return (record ?? notFound()) as unknown as VariationRecord;
}
