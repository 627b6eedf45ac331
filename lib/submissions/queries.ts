import "server-only";

import { notFound } from "next/navigation";

import type { OrgContext } from "@/lib/auth/context";
import type { CandidateRow } from "@/lib/candidates/queries";
import { momentsOf } from "@/lib/days";
import { isNotFound, unwrap } from "@/lib/errors";
import type { JobRow } from "@/lib/jobs/queries";
import type { PlacementRow } from "@/lib/placements/queries";
import { keyset, searchIn } from "@/lib/supabase/keyset";
import type { RateUnit } from "@/lib/talent/rules";

import {
  type InterviewMode,
  type InterviewStatus,
  type OfferStatus,
  type SubmissionStatus,
} from "./rules";
import { submissionList } from "./schema";

export type SubmissionListState = ReturnType<typeof submissionList.parse>;

export type SubmissionRow = {
  id: string;
  title: string;
  job_id: string;
  job_title: string;
  candidate_id: string;
  candidate_name: string;
  account_id: string | null;
  account_name: string | null;
  submitted_rate: number | null;
  rate_unit: RateUnit;
  currency: string;
  status: SubmissionStatus;
  status_changed_at: string;
  next_interview_at: string | null;
  owner_id: string | null;
  owner_name: string | null;
  created_at: string;
  lock_version: number;
};

const LIST_COLUMNS =
  "id, title, job_id, job_title, candidate_id, candidate_name, account_id, account_name, submitted_rate, rate_unit, currency, status, status_changed_at, next_interview_at, owner_id, owner_name, created_at, lock_version";

/** One page of the submissions, with its cursors. */
export async function listSubmissions(
  { db, organisation, person }: OrgContext,
  state: SubmissionListState,
) {
  let query = db
    .from("submission_overview")
    .select(LIST_COLUMNS)
    .eq("organisation_id", organisation.id);
  const { status, created, owner, mine } = state.filters;
  if (state.q) query = query.or(searchIn(["title", "account_name"], state.q));
  if (status.length > 0) query = query.in("status", status);
  if (owner.length > 0) query = query.in("owner_id", owner);
  if (mine) query = query.eq("owner_id", person.id);
  const { since, before } = momentsOf(created, organisation.settings.defaults.timezone);
  if (since) query = query.gte("created_at", since);
  if (before) query = query.lt("created_at", before);
  const fetched = unwrap(await keyset(query, state)) as unknown as SubmissionRow[];
  return submissionList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type Submission = Omit<SubmissionRow, "next_interview_at"> & {
  organisation_id: string;
  notes: string | null;
  status_reason: string | null;
  created_by_name: string | null;
};

export type Interview = {
  id: string;
  submission_id: string;
  job_title: string;
  round: number;
  starts_at: string;
  duration_minutes: number;
  mode: InterviewMode;
  location: string | null;
  interviewers: string | null;
  feedback: string | null;
  rating: number | null;
  status: InterviewStatus;
  status_reason: string | null;
  lock_version: number;
};

export type Offer = {
  id: string;
  submission_id: string;
  bill_rate: number | null;
  pay_rate: number | null;
  rate_unit: RateUnit;
  currency: string;
  start_date: string | null;
  end_date: string | null;
  expires_on: string | null;
  notes: string | null;
  extended_at: string | null;
  status: OfferStatus;
  status_reason: string | null;
  lock_version: number;
};

export type SubmissionRecord = {
  submission: Submission;
  /** Null when it was deleted. */
  job: JobRow | null;
  candidate: CandidateRow | null;
  interviews: Interview[];
  offers: Offer[];
  placement: PlacementRow | null;
};

/** A submission with interviews and offers; "not found" when there is none within reach. */
export async function getSubmission(
  { db, organisation }: OrgContext,
  id: string,
): Promise<SubmissionRecord> {
  const found = await db.rpc("get_submission", { submission_id: id });
  if (found.error && isNotFound(found.error)) notFound();
  const record = (unwrap(found) ?? notFound()) as unknown as SubmissionRecord;
  return record.submission.organisation_id === organisation.id ? record : notFound();
}
