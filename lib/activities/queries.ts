import "server-only";

import { notFound } from "next/navigation";

import { type OrgContext, type OrgScope, requireOrg } from "@/lib/auth/context";
import { addDays } from "@/lib/days";
import { unwrap } from "@/lib/errors";
import { todayIn } from "@/lib/format";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import {
  type ActivityStatus,
  type Bucket,
  type Category,
  nextMonday,
  OPEN_STATUSES,
  type Priority,
} from "./rules";
import { activityRegister, type Due, type WorkTab, workList } from "./schema";

export type WorkListState = ReturnType<typeof workList.parse>;

export type Activity = {
  id: string;
  subject: string;
  description: string | null;
  category: Category;
  status: ActivityStatus;
  priority: Priority;
  bucket: Bucket;
  is_mandatory: boolean;
  phase: string | null;
  assigned_to: string | null;
  assigned_to_name: string | null;
  starts_on: string;
  due_date: string;
  due_at: string;
  /** The organisation's date. */
  today: string;
  snoozed_until: string | null;
  completed_at: string | null;
  completed_by_name: string | null;
  outcome: string | null;
  skip_reason: string | null;
  entity_type: string;
  entity_id: string;
  entity_name: string;
  project_reference: string | null;
  workplan_instance_id: string | null;
  workplan_status: string | null;
  template_name: string | null;
  lock_version: number;
};

const COLUMNS =
  "id, subject, description, category, status, priority, bucket, is_mandatory, phase, assigned_to, assigned_to_name, starts_on, due_date, due_at, today, snoozed_until, completed_at, completed_by_name, outcome, skip_reason, entity_type, entity_id, entity_name, project_reference, workplan_instance_id, workplan_status, template_name, lock_version";

/** The organisation, for those who have activities there; for everybody else there is no work. */
export async function requireWork(scope: OrgScope): Promise<OrgContext> {
  const context = await requireOrg(scope);
  return context.can("activity.read") ? context : notFound();
}

/** One page of the open activities of a tab: of one person, or of nobody. */
export async function listWork(
  { db, organisation }: OrgContext,
  state: WorkListState,
  tab: WorkTab,
  personId: string,
) {
  const { type, priority, due } = state.filters;
  const isUnassigned = tab === "unassigned";
  let query = db
    .from("activity_overview")
    .select(COLUMNS)
    .eq("organisation_id", organisation.id)
    .in("status", [...OPEN_STATUSES]);
  query = isUnassigned ? query.is("assigned_to", null) : query.eq("assigned_to", personId);
  const when = isUnassigned ? due : tab === "open" ? [] : [tab];
  if (when.length > 0) query = query.or(dueIn(when, sundayOf(organisation)));
  if (type.length > 0) query = query.in("entity_type", type);
  if (priority.length > 0) query = query.in("priority", priority);
  if (state.q) query = query.or(searchIn(["subject", "entity_name"], state.q));
  const fetched = unwrap(await keyset(query, state)) as Activity[];
  return workList.paginate(state, fetched, ({ due_at, id }) => ({ value: due_at, id }));
}

/** Any of these buckets; the week is what is due until Sunday, and not late. */
function dueIn(when: readonly Due[], sunday: string): string {
  const buckets = when.filter((bucket) => bucket !== "week").join(",");
  return [
    ...(buckets ? [`bucket.in.(${buckets})`] : []),
    ...(when.includes("week") ? [`and(bucket.in.(today,upcoming),due_date.lte.${sunday})`] : []),
  ].join(",");
}

function sundayOf(organisation: OrgContext["organisation"]): string {
  const today = todayIn(organisation.settings.defaults.timezone, new Date());
  return addDays(nextMonday(today), -1);
}

export type WorkCounts = Record<
  "today" | "overdue" | "upcoming" | "waiting" | "unassigned",
  number
>;

/** How many open activities I have in each tab, and how many nobody has. */
export async function countWork({ db, organisation }: OrgContext): Promise<WorkCounts> {
  return unwrap(
    await db.rpc("get_work", { organisation_id: organisation.id }),
  ) as unknown as WorkCounts;
}

/** Whose work is shown: one of the organisation's people, for those who manage; else null. */
export async function findWorker(
  { db, organisation, can }: OrgContext,
  id: string | undefined,
): Promise<{ id: string; name: string } | null> {
  if (!id || !can("activity.manage")) return null;
  const found = await db
    .from("member_overview")
    .select("user_id, full_name")
    .eq("organisation_id", organisation.id)
    .eq("user_id", id)
    .maybeSingle();
  const row = found.error ? unwrap(found) : found.data;
  return row && { id: row.user_id, name: row.full_name };
}

export type RegisterState = ReturnType<typeof activityRegister.parse>;

export type RegisteredActivity = Pick<
  Activity,
  | "id"
  | "subject"
  | "category"
  | "status"
  | "priority"
  | "is_mandatory"
  | "phase"
  | "assigned_to_name"
  | "starts_on"
  | "due_date"
  | "due_at"
  | "completed_at"
  | "entity_type"
  | "entity_id"
  | "entity_name"
  | "project_reference"
  | "template_name"
> & { closed_on: string | null; is_on_time: boolean | null };

const REGISTER_COLUMNS =
  "id, subject, category, status, priority, is_mandatory, phase, assigned_to_name, starts_on, due_date, due_at, completed_at, entity_type, entity_id, entity_name, project_reference, template_name, closed_on, is_on_time";

/** One page of all activities, open and closed, as the figures count them. */
export async function listRegister({ db, organisation }: OrgContext, state: RegisterState) {
  let query = db
    .from("activity_register")
    .select(REGISTER_COLUMNS)
    .eq("organisation_id", organisation.id);
  const { type, person, by, template, phase, late, started, closed } = state.filters;
  const statuses = statusesOf(state);
  if (statuses.length > 0) query = query.in("status", statuses);
  if (type.length > 0) query = query.in("entity_type", type);
  if (person.length > 0) query = query.in("assigned_to", person);
  if (by.length > 0) query = query.in("completed_by", by);
  if (template.length > 0) query = query.in("template_id", template);
  if (phase) query = query.eq("phase", phase);
  if (late)
    query = query.lt("due_date", todayIn(organisation.settings.defaults.timezone, new Date()));
  if (started.from) query = query.gte("starts_on", started.from);
  if (started.to) query = query.lte("starts_on", started.to);
  if (closed.from) query = query.gte("closed_on", closed.from);
  if (closed.to) query = query.lte("closed_on", closed.to);
  const [timing] = state.filters.timing;
  if (timing && state.filters.timing.length === 1)
    query = query.eq("is_on_time", timing === "in_time");
  if (state.q) query = query.or(searchIn(["subject", "entity_name"], state.q));
  const fetched = unwrap(await keyset(query, state)) as RegisteredActivity[];
  return activityRegister.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

/** The statuses behind the states of the address: open is three, and what is late is open. */
function statusesOf({ filters: { state, late } }: RegisterState): ActivityStatus[] {
  const asked = late && state.length === 0 ? (["open"] as const) : state;
  return asked.flatMap((one) => (one === "open" ? [...OPEN_STATUSES] : [one]));
}
