import "server-only";

import { notFound } from "next/navigation";

import type { OrgContext } from "@/lib/auth/context";
import { isNotFound, unwrap } from "@/lib/errors";
import type { PlacementRow } from "@/lib/placements/queries";
import type { SubmissionRow } from "@/lib/submissions/queries";
import { keyset, searchIn } from "@/lib/supabase/keyset";
import type { RateUnit } from "@/lib/talent/rules";

import type { EmploymentType, JobStatus, RemotePolicy } from "./rules";
import { jobList } from "./schema";

export type JobListState = ReturnType<typeof jobList.parse>;

export type JobRow = {
  id: string;
  title: string;
  account_id: string | null;
  account_name: string | null;
  openings: number;
  employment_type: EmploymentType;
  location: string | null;
  remote_policy: RemotePolicy;
  bill_rate: number | null;
  pay_rate: number | null;
  rate_unit: RateUnit;
  currency: string;
  start_date: string | null;
  status: JobStatus;
  owner_id: string | null;
  owner_name: string | null;
  live_submission_count: number;
  placement_count: number;
  created_at: string;
  lock_version: number;
};

const LIST_COLUMNS =
  "id, title, account_id, account_name, openings, employment_type, location, remote_policy, bill_rate, pay_rate, rate_unit, currency, start_date, status, owner_id, owner_name, live_submission_count, placement_count, created_at, lock_version";

/** One page of the jobs, with its cursors. */
export async function listJobs({ db, organisation, person }: OrgContext, state: JobListState) {
  let query = db.from("job_overview").select(LIST_COLUMNS).eq("organisation_id", organisation.id);
  const { status, type, start, owner, mine } = state.filters;
  if (state.q) query = query.or(searchIn(["title", "account_name", "location"], state.q));
  if (status.length > 0) query = query.in("status", status);
  if (type.length > 0) query = query.in("employment_type", type);
  if (owner.length > 0) query = query.in("owner_id", owner);
  if (mine) query = query.eq("owner_id", person.id);
  if (start.from) query = query.gte("start_date", start.from);
  if (start.to) query = query.lte("start_date", start.to);
  const fetched = unwrap(await keyset(query, state)) as unknown as JobRow[];
  return jobList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type Job = Omit<JobRow, "live_submission_count"> & {
  organisation_id: string;
  contact_id: string | null;
  contact_name: string | null;
  description: string | null;
  notes: string | null;
  status_reason: string | null;
  status_changed_at: string;
  created_by_name: string | null;
};

export type JobRecord = { job: Job; submissions: SubmissionRow[]; placements: PlacementRow[] };

/** A job with who is put forward and who is placed; "not found" when there is none within reach. */
export async function getJob({ db, organisation }: OrgContext, id: string): Promise<JobRecord> {
  const found = await db.rpc("get_job", { job_id: id });
  if (found.error && isNotFound(found.error)) notFound();
  const record = (unwrap(found) ?? notFound()) as unknown as JobRecord;
  return record.job.organisation_id === organisation.id ? record : notFound();
}
