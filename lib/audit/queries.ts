import "server-only";

import type { OrgContext } from "@/lib/auth/context";
import { momentsOf } from "@/lib/days";
import { unwrap } from "@/lib/errors";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import { type AuditLine, describeLine, type Sentence } from "./describe";
import { auditList } from "./schema";

export type AuditListState = ReturnType<typeof auditList.parse>;

/** A line of the log with what it says in words. */
export type AuditRow = {
  id: string;
  occurredAt: string;
  actor: string;
  table: string;
  verb: string;
  record: string | null;
  /** The name of the project it belongs to; null outside of projects. */
  project: string | null;
  changes: AuditLine["changes"];
  sentences: Sentence[];
};

const COLUMNS =
  "id, occurred_at, actor_id, actor_name, verb, table_name, record_id, record_label, changes, project_id";

/** One page of the organisation's audit log, newest first. Needs audit.read. */
export async function listAuditLines(context: OrgContext, state: AuditListState) {
  const { db, organisation, format } = context;
  let query = db.from("audit_log").select(COLUMNS).eq("organisation_id", organisation.id);
  const { table, verb, when, project } = state.filters;
  if (state.q) query = query.or(searchIn(["actor_name", "record_label"], state.q));
  if (table.length > 0) query = query.in("table_name", table);
  if (verb.length > 0) query = query.in("verb", verb);
  if (project.length > 0) query = query.in("project_id", project);
  const { since, before } = momentsOf(when, organisation.settings.defaults.timezone);
  if (since) query = query.gte("occurred_at", since);
  if (before) query = query.lt("occurred_at", before);
  const lines = unwrap(await keyset(query, state)) as (AuditLine & { project_id: string | null })[];
  const names = await projectNames(context, lines);
  const rows = lines.map((line): AuditRow => ({
    id: String(line.id),
    occurredAt: line.occurred_at,
    actor: line.actor_name ?? (line.actor_id ? "A former member" : "The system"),
    table: line.table_name,
    verb: line.verb,
    record: line.record_label,
    project: line.project_id && (names.get(line.project_id) ?? null),
    changes: line.changes,
    sentences: describeLine(line, { format }),
  }));
  return auditList.paginate(state, rows, ({ id }) => ({ value: Number(id), id }));
}

/** What the projects of these lines are called, as far as they are still there. */
async function projectNames({ db }: OrgContext, lines: { project_id: string | null }[]) {
  const ids = [...new Set(lines.flatMap(({ project_id }) => project_id ?? []))];
  const found =
    ids.length > 0 ? unwrap(await db.from("projects").select("id, name").in("id", ids)) : [];
  return new Map(found.map(({ id, name }) => [id, name]));
}
