import "server-only";

import { notFound } from "next/navigation";

import type { OrgContext, ProjectContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import type { FileRow } from "@/lib/files/queries";
import type { Criterion } from "@/lib/quality/queries";
import type { LedgerEntry, Signable } from "@/lib/signatures/types";
import { keyset, searchIn } from "@/lib/supabase/keyset";
import type { Defect } from "@/lib/tickets/queries";

import type { DeliverableStatus, SignOffStatus } from "./rules";
import { deliverableList } from "./schema";

export type DeliverableListState = ReturnType<typeof deliverableList.parse>;

export type DeliverableRow = {
  id: string;
  reference: string;
  name: string;
  status: DeliverableStatus;
  progress: number;
  due_date: string | null;
  is_overdue: boolean;
  sign_off_status: SignOffStatus;
  milestone_reference: string;
  milestone_name: string;
  assignee_name: string | null;
  project_reference: string;
  project_name: string;
};

const LIST_COLUMNS =
  "id, reference, name, status, progress, due_date, is_overdue, sign_off_status, milestone_reference, milestone_name, assignee_name, project_reference, project_name";

/** One page of the deliverables of a project, or of all projects within reach, with its cursors. */
export async function listDeliverables(
  context: OrgContext | ProjectContext,
  state: DeliverableListState,
) {
  const { db, organisation, person } = context;
  let query = db
    .from("deliverable_overview")
    .select(LIST_COLUMNS)
    .eq("organisation_id", organisation.id);
  if ("project" in context) query = query.eq("project_id", context.project.id);
  const { status, milestone, assignee, due, overdue, open, mine, review } = state.filters;
  if (state.q) query = query.or(searchIn(["name", "reference"], state.q));
  if (status.length > 0) query = query.in("status", status);
  if (milestone.length > 0) query = query.in("milestone_id", milestone);
  if (assignee.length > 0) query = query.in("assignee_id", assignee);
  if (due.from) query = query.gte("due_date", due.from);
  if (due.to) query = query.lte("due_date", due.to);
  if (overdue) query = query.eq("is_overdue", true);
  if (open) query = query.eq("is_open", true);
  if (mine) query = query.eq("assignee_id", person.id);
  if (review && canReviewIn(context)) query = query.eq("status", "submitted");
  const fetched = unwrap(await keyset(query, state)) as DeliverableRow[];
  return deliverableList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

/** Whether what is submitted here waits for this person: the same rule as the queue. */
export function canReviewIn(context: OrgContext | ProjectContext): boolean {
  return "project" in context && context.side === "customer" && context.project.review_required;
}

/** What a deliverable can belong to, and who can work on it. */
export type DeliverableChoices = {
  milestones: { id: string; reference: string; name: string; is_open: boolean }[];
  people: { id: string; name: string; role: string }[];
};

/** Milestones and people of a project, for the form and the filters. */
export async function getDeliverableChoices({
  db,
  project,
}: ProjectContext): Promise<DeliverableChoices> {
  return unwrap(
    await db.rpc("get_deliverable_choices", { project_id: project.id }),
  ) as unknown as DeliverableChoices;
}

export type Deliverable = {
  id: string;
  reference: string;
  name: string;
  description: string | null;
  milestone_id: string;
  due_date: string | null;
  delivered_date: string | null;
  status: DeliverableStatus;
  progress: number;
  assignee_id: string | null;
  sign_off_status: SignOffStatus;
  submission: number;
  /** What was not done when it was submitted last. */
  open_at_submission: { progress: number; tasks: string[] } | null;
  submitted_at: string | null;
  reviewed_at: string | null;
  rejection_reason: string | null;
  created_at: string;
  lock_version: number;
};

export type Task = {
  id: string;
  name: string;
  owner: string | null;
  comment: string | null;
  is_complete: boolean;
  /** The customer's project manager ticks it and comments on it, too. */
  concerns_acceptance: boolean;
  sort_order: number;
  lock_version: number;
};

export type DeliverableRecord = {
  deliverable: Deliverable;
  assignee_name: string | null;
  submitted_by_name: string | null;
  reviewed_by_name: string | null;
  milestone: {
    id: string;
    reference: string;
    name: string;
    end_date: string | null;
    baseline_locked: boolean;
    baseline_breached: boolean;
  };
  tasks: Task[];
  /** Tickets that say it is faulty, the open ones first. */
  defects: Defect[];
  files: FileRow[];
  kpis: Criterion[];
  quality_standards: Criterion[];
  signing: Signable;
  ledger: LedgerEntry[];
};

/** A deliverable with all that its page shows; "not found" when there is none within reach. */
export async function getDeliverable(
  { db, project }: ProjectContext,
  reference: string,
): Promise<DeliverableRecord> {
  const record = unwrap(await db.rpc("get_deliverable", { project_id: project.id, reference }));
  return (record ?? notFound()) as unknown as DeliverableRecord;
}
