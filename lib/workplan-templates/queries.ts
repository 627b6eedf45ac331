import "server-only";

import { notFound } from "next/navigation";

import type { Category } from "@/lib/activities/rules";
import type { PatternRow } from "@/lib/activity-patterns/queries";
import { type OrgContext, type OrgScope, requireOrg } from "@/lib/auth/context";
import { isNotFound, unwrap } from "@/lib/errors";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import type { Condition } from "./conditions";
import type { StoredActivity } from "./outline";
import type { AssigneeRule, RootType, TriggerEvent } from "./rules";
import { workplanTemplateList } from "./schema";

/** The organisation, for those who see its activities; for everybody else workplans do not exist. */
export async function requireWorkplans(scope: OrgScope): Promise<OrgContext> {
  const context = await requireOrg(scope);
  return context.can("activity.read") ? context : notFound();
}

export type TemplateListState = ReturnType<typeof workplanTemplateList.parse>;

export type TemplateRow = {
  id: string;
  code: string;
  name: string;
  description: string | null;
  entity_type: RootType;
  trigger_event: TriggerEvent;
  from_status: string | null;
  to_status: string | null;
  condition: Condition | null;
  is_active: boolean;
  /** The number of the version in force. */
  version: number | null;
  published_at: string | null;
  activity_count: number;
  running_count: number;
  lock_version: number;
};

const COLUMNS =
  "id, code, name, description, entity_type, trigger_event, from_status, to_status, condition, is_active, version, published_at, activity_count, running_count, lock_version";

/** One page of the templates, with its cursors. */
export async function listTemplates({ db, organisation }: OrgContext, state: TemplateListState) {
  let query = db
    .from("workplan_template_overview")
    .select(COLUMNS)
    .eq("organisation_id", organisation.id);
  const { entity_type, off } = state.filters;
  if (state.q) query = query.or(searchIn(["name", "code", "description"], state.q));
  if (entity_type.length > 0) query = query.in("entity_type", entity_type);
  if (off) query = query.eq("is_active", false);
  const fetched = unwrap(await keyset(query, state)) as unknown as TemplateRow[];
  return workplanTemplateList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type Fault = {
  severity: "error" | "warning";
  /** Null for what is wrong with the template as a whole. */
  pattern_id: string | null;
  code: string;
  message: string;
};

export type Version = {
  id: string;
  number: number;
  published_at: string;
  published_by_name: string | null;
  activity_count: number;
  running_count: number;
};

export type TemplateRecord = {
  template: TemplateRow & { published_version_id: string | null };
  /** Publishing would make a version that differs from the one in force. */
  has_changes: boolean;
  activities: StoredActivity[];
  /** Those of this kind of record, of any kind, and those the draft holds. */
  patterns: PatternRow[];
  faults: Fault[];
  versions: Version[];
  roles: { id: string; name: string }[];
  statuses: string[];
  has_owner: boolean;
};

/** A template with all that its page shows; "not found" when there is none. */
export async function getTemplate({ db, organisation }: OrgContext, id: string) {
  const found = await db.rpc("get_workplan_template", { template_id: id });
  if (found.error && isNotFound(found.error)) notFound();
  const record = (unwrap(found) ?? notFound()) as unknown as TemplateRecord & {
    template: { organisation_id: string };
  };
  // The same person may design for another organisation: its templates are not found below this one.
  return record.template.organisation_id === organisation.id ? record : notFound();
}

export type PreviewRow = {
  pattern_id: string;
  code: string;
  name: string;
  category: Category;
  is_mandatory: boolean;
  phase: string;
  assignee_rule: AssigneeRule;
  cause: "initial" | "phase" | "complete" | "skip" | "timeout";
  predecessor_code: string | null;
  starts_on: string;
  due_date: string;
  /** False for what starts only when something is skipped or late. */
  is_expected: boolean;
};

/** A record that a draft was tried on. */
export type TriedRecord = {
  name: string;
  /** Whether the draft's condition does. */
  holds: boolean;
  owner_name: string | null;
  creator_name: string | null;
};
