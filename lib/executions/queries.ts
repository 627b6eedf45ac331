import "server-only";

import { notFound } from "next/navigation";

import type { OrgContext } from "@/lib/auth/context";
import { momentsOf } from "@/lib/days";
import { isNotFound, unwrap } from "@/lib/errors";
import { keyset } from "@/lib/supabase/keyset";
import type { Draft } from "@/lib/workflows/definition";

import type { Progress } from "./progress";
import type { ExecutionStatus } from "./rules";
import { executionList } from "./schema";

export type ExecutionListState = ReturnType<typeof executionList.parse>;

export type ExecutionRow = {
  id: string;
  workflow_id: string;
  workflow_name: string;
  version: number;
  client_id: string | null;
  client_name: string | null;
  requested_by: string | null;
  requester_name: string | null;
  status: ExecutionStatus;
  error: string | null;
  /** The step where it stands, or ended. */
  step_name: string | null;
  steps_taken: number;
  step_count: number;
  created_at: string;
  completed_at: string | null;
  duration_ms: number | null;
};

const COLUMNS =
  "id, workflow_id, workflow_name, version, client_id, client_name, requested_by, requester_name, status, error, step_name, steps_taken, step_count, created_at, completed_at, duration_ms";

/** One page of the executions, the newest first. */
export async function listExecutions({ db, organisation }: OrgContext, state: ExecutionListState) {
  let query = db
    .from("workflow_execution_overview")
    .select(COLUMNS)
    .eq("organisation_id", organisation.id);
  const { status, workflow, client, internal, requester, step, started } = state.filters;
  if (status.length > 0) query = query.in("status", status);
  if (workflow.length > 0) query = query.in("workflow_id", workflow);
  if (client.length > 0) query = query.in("client_id", client);
  if (internal) query = query.is("client_id", null);
  if (requester.length > 0) query = query.in("requested_by", requester);
  if (step) query = query.eq("step_key", step);
  const { since, before } = momentsOf(started, organisation.settings.defaults.timezone);
  if (since) query = query.gte("created_at", since);
  if (before) query = query.lt("created_at", before);
  const fetched = unwrap(await keyset(query, state)) as unknown as ExecutionRow[];
  return executionList.paginate(state, fetched, (row) => ({ value: row.created_at, id: row.id }));
}

/** An execution with the definition it runs; "not found" when there is none. */
export async function getExecution({ db, organisation }: OrgContext, id: string) {
  const found = await db.rpc("get_execution_page", { execution_id: id });
  if (found.error && isNotFound(found.error)) notFound();
  const page = (unwrap(found) ?? notFound()) as unknown as {
    progress: Progress & { execution: { organisation_id: string } };
    definition: Draft;
  };
  return page.progress.execution.organisation_id === organisation.id ? page : notFound();
}

export type MyDecision = {
  step_id: string;
  execution_id: string;
  workflow_name: string;
  kind: "approval" | "task";
  title: string;
  instructions: string | null;
  client_name: string | null;
  requester_name: string | null;
  due_at: string | null;
  since: string;
  is_escalated: boolean;
};

/** What workflows ask of me, the most urgent first; in a client's portal what is asked about that client. */
export async function listMyDecisions(
  { db, organisation }: OrgContext,
  client_id?: string,
): Promise<MyDecision[]> {
  const found = await db.rpc("my_decisions", {
    organisation_id: organisation.id,
    ...(client_id && { client_id }),
  });
  return unwrap(found) as MyDecision[];
}
