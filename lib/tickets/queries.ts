import "server-only";

import { notFound } from "next/navigation";

import type { OrgContext } from "@/lib/auth/context";
import type { BatchItem } from "@/lib/batches/rules";
import type { Choices } from "@/lib/choices/queries";
import { momentsOf } from "@/lib/days";
import { isNotFound, unwrap } from "@/lib/errors";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import type { TicketPriority, TicketSide, TicketStatus, TicketType } from "./rules";
import { ticketList } from "./schema";

export type TicketListState = ReturnType<typeof ticketList.parse>;

export type TicketRow = {
  id: string;
  reference: string;
  subject: string;
  type: TicketType;
  priority: TicketPriority;
  status: TicketStatus;
  client_id: string;
  assignee_id: string | null;
  due_at: string | null;
  first_response_at: string | null;
  is_response_breached: boolean;
  is_resolution_breached: boolean;
  satisfaction: number | null;
  last_message_at: string;
  created_at: string;
  lock_version: number;
  /** The names that the list asked for (`TicketNames`). */
  client_name?: string;
  assignee_name?: string | null;
  requester_name?: string | null;
};

const LIST_COLUMNS =
  "id, reference, subject, type, priority, status, client_id, assignee_id, due_at, first_response_at, is_response_breached, is_resolution_breached, satisfaction, last_message_at, created_at, lock_version";
/** The names that our queue, a client's list and a file show; none is looked up in vain. */
const NAMES = {
  queue: "client_name, assignee_name",
  client: "requester_name",
  file: "client_name, assignee_name, requester_name",
};
export type TicketNames = keyof typeof NAMES;

/** One page of the tickets that the person sees, with its cursors. */
export async function listTickets(context: OrgContext, state: TicketListState, names: TicketNames) {
  const { db, organisation, person } = context;
  let query = db
    .from("ticket_overview")
    .select(`${LIST_COLUMNS}, ${NAMES[names]}`)
    .eq("organisation_id", organisation.id);
  // The policy says the same; named here, it is found by index.
  if (!context.can("ticket.read")) query = query.in("client_id", organisation.client_ids);
  const { filters } = state;
  if (state.q) query = query.or(searchIn(["subject", "reference"], state.q));
  if (filters.status.length > 0) query = query.in("status", filters.status);
  if (filters.priority.length > 0) query = query.in("priority", filters.priority);
  if (filters.type.length > 0) query = query.in("type", filters.type);
  if (filters.client.length > 0) query = query.in("client_id", filters.client);
  if (filters.assignee.length > 0) query = query.in("assignee_id", filters.assignee);
  if (filters.breached.includes("response")) query = query.eq("is_response_breached", true);
  if (filters.breached.includes("resolution")) query = query.eq("is_resolution_breached", true);
  if (filters.done) query = query.eq("is_open", false);
  else if (filters.status.length === 0 && !filters.all) query = query.eq("is_open", true);
  if (filters.mine) query = query.eq("assignee_id", person.id);
  if (filters.unassigned) query = query.is("assignee_id", null);
  if (filters.unanswered) query = query.is("first_response_at", null);
  if (filters.rated) query = query.not("satisfaction", "is", null);
  if (filters.unmerged) query = query.is("merged_into_id", null);
  const { since, before } = momentsOf(filters.created, organisation.settings.defaults.timezone);
  if (since) query = query.gte("created_at", since);
  if (before) query = query.lt("created_at", before);
  const fetched = unwrap(await keyset(query, state)) as unknown as TicketRow[];
  return ticketList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type TicketFile = { id: string; name: string; content_type: string; size_bytes: number };
export type TicketMessage = {
  id: string;
  side: TicketSide;
  is_internal: boolean;
  body: string;
  author_name: string;
  created_at: string;
  created_by: string | null;
  /** Said in a ticket that was merged into this one. */
  from_reference: string | null;
  files: TicketFile[];
};

type Target = {
  target_minutes: number | null;
  at: string | null;
  due_at: string | null;
  used_seconds: number;
  is_breached: boolean;
};
export type TicketClock = {
  holder: TicketSide | null;
  elapsed_seconds: number;
  us_seconds: number;
  client_seconds: number;
  outside_seconds: number;
  first_response: Target;
  resolution: Target;
};

export type Ticket = Omit<
  TicketRow,
  | "client_name"
  | "assignee_name"
  | "requester_name"
  | "is_response_breached"
  | "is_resolution_breached"
> & {
  organisation_id: string;
  requester_id: string | null;
  deliverable_id: string | null;
  execution_id: string | null;
  resolved_at: string | null;
  merged_into_id: string | null;
  deleted_at: string | null;
  is_open: boolean;
  satisfaction_comment: string | null;
};

type TicketLink = { id: string; reference: string; subject: string };
export type TicketRecord = {
  ticket: Ticket;
  client_name: string;
  assignee_name: string | null;
  requester_name: string | null;
  deliverable: {
    id: string;
    reference: string;
    name: string;
    project_reference: string;
    project_name: string;
  } | null;
  execution: { id: string; status: string; workflow_name: string } | null;
  /** The image that it is about, while this side sees it. */
  batch_item: Pick<BatchItem, "id" | "batch_index" | "prompt_text" | "status" | "error"> | null;
  merged_into: TicketLink | null;
  merged: TicketLink[];
  messages: TicketMessage[];
  clock: TicketClock;
  /** For our side; null for a client's. */
  choices: Pick<Choices, "people" | "canned_replies"> | null;
};

/** A ticket with its conversation, links and clock; "not found" when there is none within reach. */
export async function getTicket({ db, organisation }: OrgContext, id: string) {
  const found = await db.rpc("get_ticket", { ticket_id: id });
  if (found.error && isNotFound(found.error)) notFound();
  const record = (unwrap(found) ?? notFound()) as unknown as TicketRecord;
  return record.ticket.organisation_id === organisation.id ? record : notFound();
}

type Named = { id: string; name: string };

/** A ticket about a fault of a deliverable, as the deliverable's page lists it. */
export type Defect = { id: string; reference: string; subject: string; status: TicketStatus };

export type TicketChoices = { people: Named[]; deliverables: Named[]; executions: Named[] };

/** What a ticket of this client can name, as far as the person reaches it. */
export async function getTicketChoices({ db }: OrgContext, clientId: string) {
  const found = await db.rpc("get_ticket_choices", { client_id: clientId });
  return unwrap(found) as unknown as TicketChoices;
}

export type CannedReply = { id: string; name: string; body: string; lock_version: number };

export type TicketTarget = {
  priority: TicketPriority;
  first_response_minutes: number | null;
  resolution_minutes: number | null;
};

/** The targets that the organisation has set. */
export async function listTicketTargets({ db, organisation }: OrgContext) {
  const found = await db
    .from("ticket_targets")
    .select("priority, first_response_minutes, resolution_minutes")
    .eq("organisation_id", organisation.id);
  return unwrap(found) as TicketTarget[];
}

export type TicketFigures = {
  raised: number;
  open: number;
  resolved: number;
  response_median: number | null;
  resolution_median: number | null;
  response_breached: number;
  resolution_breached: number;
  rated: number;
  satisfaction: number | null;
};
export type TicketReport = {
  all: TicketFigures;
  days: (TicketFigures & { day: string })[];
  clients: (TicketFigures & { id: string; name: string })[];
  assignees: (TicketFigures & { id: string | null; name: string | null })[];
  priorities: (TicketFigures & { id: TicketPriority })[];
};

/** The figures of the tickets raised from one day to another. */
export async function getTicketReport(
  { db, organisation }: OrgContext,
  range: { from: string; to: string },
): Promise<TicketReport> {
  const found = await db.rpc("get_ticket_report", {
    organisation_id: organisation.id,
    from_date: range.from,
    to_date: range.to,
  });
  return unwrap(found) as unknown as TicketReport;
}
