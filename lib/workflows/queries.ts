import "server-only";

import { notFound } from "next/navigation";

import { type OrgContext, type OrgScope, requireOrg } from "@/lib/auth/context";
import type { Choice } from "@/lib/choices/queries";
import { isNotFound, unwrap } from "@/lib/errors";
import type { ExecutionRow } from "@/lib/executions/queries";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import type { Draft } from "./definition";
import type { WorkflowStatus } from "./rules";
import { workflowList } from "./schema";

/** The organisation, for those who see its workflows; for everybody else there are none. */
export async function requireWorkflows(scope: OrgScope): Promise<OrgContext> {
  const context = await requireOrg(scope);
  return context.can("workflow.read") ? context : notFound();
}

export type WorkflowListState = ReturnType<typeof workflowList.parse>;

export type WorkflowRow = {
  id: string;
  client_id: string | null;
  client_name: string | null;
  name: string;
  description: string | null;
  status: WorkflowStatus;
  published_version_id: string | null;
  /** The number of the version in force. */
  version: number | null;
  published_at: string | null;
  updated_at: string;
  lock_version: number;
  running_count: number;
  last_run_at: string | null;
  /** Clients see it, and can ask for it. */
  is_offered: boolean;
};

const COLUMNS =
  "id, client_id, client_name, name, description, status, published_version_id, version, published_at, updated_at, lock_version, running_count, last_run_at, is_offered";

/** One page of the workflows, with its cursors. Archived ones only when they are asked for. */
export async function listWorkflows({ db, organisation }: OrgContext, state: WorkflowListState) {
  let query = db.from("workflow_overview").select(COLUMNS).eq("organisation_id", organisation.id);
  const { status, client, catalogue } = state.filters;
  if (state.q) query = query.or(searchIn(["name", "description"], state.q));
  query = status.length > 0 ? query.in("status", status) : query.neq("status", "archived");
  if (client.length > 0) query = query.in("client_id", client);
  if (catalogue) query = query.is("client_id", null);
  const fetched = unwrap(await keyset(query, state)) as unknown as WorkflowRow[];
  return workflowList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type Fault = {
  /** Null for what is wrong with the workflow as a whole. */
  step_key: string | null;
  /** The way's place, counted from one; null for what is the step's own. */
  transition_position: number | null;
  field: string | null;
  code: string;
  message: string;
};

export type WorkflowVersion = {
  id: string;
  number: number;
  published_at: string;
  published_by_name: string | null;
  step_count: number;
  running_count: number;
};

/** What the forms of the steps can name. */
export type StepChoices = {
  people: Choice[];
  roles: Choice[];
  workflows: Choice[];
  templates: Choice[];
  secrets: string[];
};

/** A client that may run a workflow, since when and by whom. */
export type Access = {
  id: string;
  client_id: string;
  client_name: string;
  created_at: string;
  given_by_name: string | null;
  is_asked_for: boolean;
};

export type WorkflowRecord = StepChoices & {
  workflow: WorkflowRow;
  draft_id: string;
  draft: Draft;
  published: Draft | null;
  /** Publishing would make a version that differs from the one in force. */
  has_changes: boolean;
  faults: Fault[];
  versions: WorkflowVersion[];
  recent: ExecutionRow[];
  clients: Choice[];
  access: Access[];
};

/** A workflow with all that its pages show; "not found" when there is none. */
export async function getWorkflow({ db, organisation }: OrgContext, id: string) {
  const found = await db.rpc("get_workflow", { workflow_id: id });
  return inOrganisation<WorkflowRecord>(found, organisation.id);
}

export type Comparison = {
  workflow: WorkflowRow;
  numbers: number[];
  before: Draft | null;
  after: Draft | null;
};

/** Two definitions of a workflow: by number, or the draft. */
export async function getComparison(
  { db, organisation }: OrgContext,
  id: string,
  { before, after }: { before?: number | undefined; after?: number | undefined },
) {
  const found = await db.rpc("get_workflow_comparison", {
    workflow_id: id,
    ...(before !== undefined && { before }),
    ...(after !== undefined && { after }),
  });
  return inOrganisation<Comparison>(found, organisation.id);
}

type Found = { data: unknown; error: Parameters<typeof unwrap>[0]["error"] };

/** The same person may work for another organisation: its workflows are not found below this one. */
function inOrganisation<Record extends { workflow: unknown }>(found: Found, organisation: string) {
  if (found.error && isNotFound(found.error)) notFound();
  const record = (unwrap(found) ?? notFound()) as Record;
  const { organisation_id } = record.workflow as { organisation_id: string };
  return organisation_id === organisation ? record : notFound();
}

/** A version as a document, for a download; without a version, the draft. */
export async function getDefinition(context: OrgContext, id: string, version: number | undefined) {
  const { workflow, before } = await getComparison(context, id, { before: version });
  return before ? { name: workflow.name, definition: before } : notFound();
}

export type Secret = {
  id: string;
  name: string;
  last_four: string | null;
  updated_at: string;
  lock_version: number;
};

/** The names of the organisation's secrets; what they hold is read by nobody. */
export async function listSecrets({ db, organisation }: OrgContext): Promise<Secret[]> {
  const found = await db
    .from("workflow_secrets")
    .select("id, name, last_four, updated_at, lock_version")
    .eq("organisation_id", organisation.id)
    .order("name")
    .limit(500);
  return unwrap(found) as Secret[];
}
