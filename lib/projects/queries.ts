import "server-only";

import { notFound } from "next/navigation";

import type { OrgContext, ProjectContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import type { InvitationRow } from "@/lib/invitations/queries";
import type { Governance } from "@/lib/project-templates/schema";
import type { Side } from "@/lib/signatures/types";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import type { ProjectRole, ProjectStatus } from "./rules";
import { projectList } from "./schema";

export type ProjectListState = ReturnType<typeof projectList.parse>;

export type ProjectRow = {
  id: string;
  reference: string;
  name: string;
  status: ProjectStatus;
  client_name: string | null;
  total_budget: number | null;
  currency: string;
  start_date: string | null;
  end_date: string | null;
  my_role: ProjectRole | null;
  is_default: boolean;
};

const LIST_COLUMNS =
  "id, reference, name, status, client_name, total_budget, currency, start_date, end_date, my_role, is_default";

/** One page of the projects within reach, with its cursors. */
export async function listProjects({ db, organisation }: OrgContext, state: ProjectListState) {
  let query = db
    .from("project_overview")
    .select(LIST_COLUMNS)
    .eq("organisation_id", organisation.id);
  const { status, client, mine } = state.filters;
  if (state.q) query = query.or(searchIn(["name", "reference", "client_name"], state.q));
  if (status.length > 0) query = query.in("status", status);
  if (client.length > 0) query = query.in("client_id", client);
  if (mine) query = query.not("my_role", "is", null);
  const fetched = unwrap(await keyset(query, state)) as ProjectRow[];
  return projectList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type ProjectSettings = Governance & {
  lock_version: number;
  reference: string;
  name: string;
  description: string | null;
  status: ProjectStatus;
  client_id: string | null;
  template_id: string | null;
  total_budget: number | null;
  currency: string;
  start_date: string | null;
  end_date: string | null;
  allocated_days: number | null;
  pmo_threshold: number | null;
  hours_per_day: number;
  fiscal_year_start: string;
  contract_reference: string | null;
};

/** All that can be set on a project. */
export async function getProjectSettings({ db, project }: ProjectContext) {
  const found = await db.from("projects").select("*").eq("id", project.id).maybeSingle();
  const row = unwrap(found) ?? notFound();
  return row as unknown as ProjectSettings;
}

/** Whether anything of the project has been signed: then it is kept for good. */
export async function hasSignatures({ db, project }: ProjectContext): Promise<boolean> {
  const found = await db
    .from("signatures")
    .select("id")
    .eq("project_id", project.id)
    .eq("action", "signed")
    .limit(1);
  return unwrap(found).length > 0;
}

/** Whether the governance is signed: then it changes by a variation only. */
export async function isGovernanceSigned({ db, project }: ProjectContext): Promise<boolean> {
  const { data, error } = await db.rpc("has_signed_governance", { project_id: project.id });
  return unwrap({ data: { is_signed: data }, error }).is_signed ?? false;
}

export type TeamMember = {
  id: string;
  user_id: string;
  full_name: string;
  email: string;
  role: ProjectRole;
  side: Side;
  since: string;
  /** False where the membership that the role stands on has ended. */
  has_reach: boolean;
};

export type TeamCandidate = { user_id: string; full_name: string; email: string; side: Side };

export type Team = {
  organisation_name: string;
  client_name: string | null;
  members: TeamMember[];
  candidates: TeamCandidate[];
  invitations: InvitationRow[];
};

/** The team of both sides, who could join it, and the invitations that are open. */
export async function getTeam({ db, project }: ProjectContext): Promise<Team> {
  const team = unwrap(await db.rpc("get_team", { project_id: project.id }));
  return (team ?? notFound()) as unknown as Team;
}
