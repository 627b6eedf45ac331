import "server-only";

import { notFound } from "next/navigation";

import type { OrgContext } from "@/lib/auth/context";
import { isNotFound, unwrap } from "@/lib/errors";
import type { PlacementRow } from "@/lib/placements/queries";
import type { Interview, SubmissionRow } from "@/lib/submissions/queries";
import { keyset, searchIn } from "@/lib/supabase/keyset";
import type { RateUnit } from "@/lib/talent/rules";

import type { CandidateSource, CandidateStatus, SkillLevel } from "./rules";
import { candidateList } from "./schema";

export type CandidateListState = ReturnType<typeof candidateList.parse>;

export type CandidateRow = {
  id: string;
  full_name: string;
  email: string | null;
  phone: string | null;
  location: string | null;
  job_title: string | null;
  available_from: string | null;
  desired_rate: number | null;
  rate_unit: RateUnit;
  currency: string;
  source: CandidateSource;
  status: CandidateStatus;
  owner_id: string | null;
  owner_name: string | null;
  /** The best first. */
  skills: { id: string; name: string; level: SkillLevel; years: number | null }[];
  live_submission_count: number;
  created_at: string;
  lock_version: number;
};

const LIST_COLUMNS =
  "id, full_name, email, phone, location, job_title, available_from, desired_rate, rate_unit, currency, source, status, owner_id, owner_name, skills, live_submission_count, created_at, lock_version";

/** One page of the candidates, with its cursors. */
export async function listCandidates(
  { db, organisation, person }: OrgContext,
  state: CandidateListState,
) {
  let query = db
    .from("candidate_overview")
    .select(LIST_COLUMNS)
    .eq("organisation_id", organisation.id);
  const { status, source, available, skill, owner, mine } = state.filters;
  if (state.q) query = query.or(searchIn(["full_name", "email", "job_title", "location"], state.q));
  if (status.length > 0) query = query.in("status", status);
  if (source.length > 0) query = query.in("source", source);
  if (owner.length > 0) query = query.in("owner_id", owner);
  if (mine) query = query.eq("owner_id", person.id);
  if (available.from) query = query.gte("available_from", available.from);
  if (available.to) query = query.lte("available_from", available.to);
  // Whoever can do all of them.
  for (const id of skill) query = query.contains("skills", JSON.stringify([{ id }]));
  const fetched = unwrap(await keyset(query, state)) as unknown as CandidateRow[];
  return candidateList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type CandidateSkill = {
  id: string;
  skill_id: string;
  name: string;
  category: string | null;
  level: SkillLevel;
  years: number | null;
  lock_version: number;
};

export type Candidate = Omit<CandidateRow, "skills" | "live_submission_count"> & {
  organisation_id: string;
  resume_note: string | null;
  status_reason: string | null;
  status_changed_at: string;
  created_by_name: string | null;
};

export type CandidateRecord = {
  candidate: Candidate;
  skills: CandidateSkill[];
  submissions: SubmissionRow[];
  interviews: Interview[];
  placements: PlacementRow[];
};

/** A candidate with skills and what they are put forward for; "not found" when there is none within reach. */
export async function getCandidate(
  { db, organisation }: OrgContext,
  id: string,
): Promise<CandidateRecord> {
  const found = await db.rpc("get_candidate", { candidate_id: id });
  if (found.error && isNotFound(found.error)) notFound();
  const record = (unwrap(found) ?? notFound()) as unknown as CandidateRecord;
  return record.candidate.organisation_id === organisation.id ? record : notFound();
}
