import "server-only";

import type { RecordType } from "@/lib/activities/records";
import type { Category, Priority } from "@/lib/activities/rules";
import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import type { Trigger } from "./rules";
import { patternList } from "./schema";

export type PatternListState = ReturnType<typeof patternList.parse>;

export type Successor = {
  successor_pattern_id: string;
  name: string;
  trigger_on: Trigger;
  delay_days: number;
};

export type PatternRow = {
  id: string;
  code: string;
  name: string;
  description: string | null;
  entity_type: RecordType | null;
  category: Category;
  target_days: number;
  priority: Priority;
  is_mandatory: boolean;
  escalation_days: number;
  is_automated_only: boolean;
  is_active: boolean;
  /** A published version holds it: its code is fixed. */
  is_published: boolean;
  template_count: number;
  successors: Successor[];
  lock_version: number;
};

const COLUMNS =
  "id, code, name, description, entity_type, category, target_days, priority, is_mandatory, escalation_days, is_automated_only, is_active, is_published, template_count, successors, lock_version";

/** One page of the patterns, with its cursors. */
export async function listPatterns({ db, organisation }: OrgContext, state: PatternListState) {
  let query = db
    .from("activity_pattern_overview")
    .select(COLUMNS)
    .eq("organisation_id", organisation.id);
  const { entity_type, category, off } = state.filters;
  if (state.q) query = query.or(searchIn(["name", "code", "description"], state.q));
  if (entity_type.length > 0) query = query.in("entity_type", entity_type);
  if (category.length > 0) query = query.in("category", category);
  if (off) query = query.eq("is_active", false);
  const fetched = unwrap(await keyset(query, state)) as unknown as PatternRow[];
  return patternList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

/** What an activity by hand takes from a pattern. */
export type HandPattern = Pick<
  PatternRow,
  "id" | "name" | "description" | "category" | "priority" | "target_days"
>;

export type PatternChoice = Pick<PatternRow, "id" | "name" | "code">;

/** The patterns by name, for choosing what follows one. */
export async function listPatternChoices({
  db,
  organisation,
}: Pick<OrgContext, "db" | "organisation">): Promise<PatternChoice[]> {
  const found = await db
    .from("activity_patterns")
    .select("id, name, code")
    .eq("organisation_id", organisation.id)
    .is("deleted_at", null)
    .order("name")
    .limit(1000);
  return unwrap(found);
}
