import "server-only";

import { notFound } from "next/navigation";

import type { ClientContext } from "@/lib/auth/context";
import type { BatchItem } from "@/lib/batches/rules";
import type { QueueItem } from "@/lib/dashboards/queries";
import { isNotFound, unwrap } from "@/lib/errors";
import type { ExecutionStatus, StepStatus } from "@/lib/executions/rules";
import { decodeCursor } from "@/lib/search-params";
import type { TicketStatus } from "@/lib/tickets/rules";

import type { OfferedWorkflow } from "./rules";
import { resultList, runList } from "./schema";

export type RunRow = {
  id: string;
  workflow_id: string;
  workflow_name: string;
  status: ExecutionStatus;
  requested_by_name: string | null;
  created_at: string;
  completed_at: string | null;
  duration_ms: number | null;
  /** Its images: how many, and how many are made and failed. */
  total: number;
  successful: number;
  failed: number;
};

/** An image of any run, with where it came from. */
export type ResultRow = Omit<BatchItem, "status" | "error"> & {
  execution_id: string;
  workflow_name: string;
  completed_at: string;
  /** In the bucket `workflow-results`. */
  file_path: string;
};

export type PortalOverview = {
  queue: QueueItem[];
  queue_total: number;
  to_decide: number;
  to_sign: number;
  running: RunRow[];
  running_total: number;
  results: ResultRow[];
  tickets: {
    id: string;
    reference: string;
    subject: string;
    status: TicketStatus;
    last_message_at: string;
  }[];
  tickets_open: number;
  tickets_waiting: number;
  offered: number;
  open_to_run: number;
  has_run: boolean;
};

/** What waits, runs, was made and is asked, in one call. */
export async function getPortalOverview({ db, client }: ClientContext): Promise<PortalOverview> {
  const found = await db.rpc("get_client_overview", { client_id: client.id });
  return unwrap(found) as unknown as PortalOverview;
}

/** What is offered to the client, by name. */
export async function listOffered({ db, client }: ClientContext): Promise<OfferedWorkflow[]> {
  const found = await db.rpc("get_client_catalogue", { client_id: client.id });
  return unwrap(found) as unknown as OfferedWorkflow[];
}

type Edge = { value: string | number | null; id: string };
type PageState = { after: Edge | null; before: Edge | null; size: number };

/** Where a page begins, as the functions of the portal take it; one row more than it holds. */
function pageOf({ after, before, size }: PageState) {
  const edge = after ?? before;
  return {
    ...(edge && { edge: String(edge.value), edge_id: edge.id }),
    is_backward: before !== null,
    size: size + 1,
  };
}

/** The functions answer newest first; a page before a cursor is expected as it was read. */
function asRead<Row>({ before }: PageState, rows: Row[]): Row[] {
  return before ? rows.toReversed() : rows;
}

export type RunListState = ReturnType<typeof runList.parse>;

/** One page of the client's runs. */
export async function listRuns({ db, client }: ClientContext, state: RunListState) {
  const { status, workflow } = state.filters;
  const found = await db.rpc("get_client_executions", {
    client_id: client.id,
    ...(status.length > 0 && { only_status: status }),
    ...(workflow.length > 0 && { only_workflow_ids: workflow }),
    ...pageOf(state),
  });
  const rows = unwrap(found) as RunRow[];
  return runList.paginate(state, asRead(state, rows), ({ created_at, id }) => ({
    value: created_at,
    id,
  }));
}

export type ResultListState = ReturnType<typeof resultList.parse>;

/** One page of the images that were made for the client. */
export async function listResults({ db, client }: ClientContext, state: ResultListState) {
  const { workflow, pick } = state.filters;
  const found = await db.rpc("get_client_results", {
    client_id: client.id,
    ...(workflow.length > 0 && { only_workflow_ids: workflow }),
    ...(pick.length === 1 && { only_pick: pick[0] }),
    ...pageOf(state),
  });
  const rows = unwrap(found) as unknown as ResultRow[];
  return resultList.paginate(state, asRead(state, rows), ({ completed_at, id }) => ({
    value: completed_at,
    id,
  }));
}

/** A run as a client reads it: its steps by name, never what went in and out of them. */
export type ClientRun = {
  id: string;
  client_id: string;
  workflow: { id: string; name: string };
  status: ExecutionStatus;
  error: string | null;
  requested_by: string | null;
  created_at: string;
  started_at: string | null;
  completed_at: string | null;
  moved_at: string;
  duration_ms: number | null;
  may_run: boolean;
  has_access: boolean;
  steps: {
    id: string;
    name: string;
    type: string;
    status: StepStatus;
    started_at: string;
    completed_at: string | null;
    due_at: string | null;
  }[];
  log: { at: string; step: string | null; status: StepStatus; message: string }[];
  decisions: {
    step_id: string;
    kind: "approval" | "task";
    title: string;
    instructions: string | null;
    due_at: string | null;
    decision: string | null;
    comment: string | null;
    decided_at: string | null;
  }[];
};

/** A run of the client's; "not found" for every other. */
export async function getRun({ db, client }: ClientContext, execution_id: string) {
  const found = await db.rpc("get_client_execution", { execution_id });
  if (found.error && isNotFound(found.error)) notFound();
  const run = unwrap(found) as unknown as ClientRun;
  return run.client_id === client.id ? run : notFound();
}

/** How many images one download holds. */
const DOWNLOAD_LIMIT = 1000;

/** The images that a list names, on all its pages: the latest thousand, and whether there are more. */
export async function listResultFiles(context: ClientContext, state: ResultListState) {
  const files: ResultRow[] = [];
  let after: ResultListState["after"] = null;
  do {
    const { rows, page } = await listResults(context, { ...state, after, before: null, size: 100 });
    files.push(...rows);
    after = decodeCursor(page.nextCursor ?? undefined, "timestamp");
  } while (after && files.length < DOWNLOAD_LIMIT);
  return { files, hasMore: after !== null };
}
