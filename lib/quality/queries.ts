import "server-only";

import type { ProjectContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import { keyset, searchIn } from "@/lib/supabase/keyset";

import { criterionList, type Register } from "./schema";

export type CriterionListState = ReturnType<typeof criterionList.parse>;

/** A KPI or quality standard in its register. */
export type CriterionRow = {
  id: string;
  reference: string;
  name: string;
  description: string | null;
  /** Of KPIs only. */
  target: string | null;
  lock_version: number;
};

/** A KPI or quality standard as linked to a deliverable, with the customer's verdict. */
export type Criterion = {
  id: string;
  reference: string;
  name: string;
  target?: string | null;
  /** Null until it is assessed. */
  met: boolean | null;
  assessed_at: string | null;
  assessed_by_name: string | null;
};

/** One page of a register, with its cursors. */
export async function listCriteria(
  { db, project }: ProjectContext,
  register: Register,
  state: CriterionListState,
) {
  const columns = "id, reference, name, description, lock_version";
  const query =
    register === "kpis"
      ? db.from("kpis").select(`${columns}, target`)
      : db.from("quality_standards").select(columns);
  const base = query.eq("project_id", project.id).is("deleted_at", null);
  const searched = state.q
    ? base.or(searchIn(["name", "reference", "description"], state.q))
    : base;
  const fetched = unwrap(await keyset(searched, state)).map((row) => ({
    target: null,
    ...row,
  })) as CriterionRow[];
  return criterionList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}

export type CriterionChoice = { id: string; reference: string; name: string };

/** What can be linked to a deliverable. */
export async function listCriterionChoices(
  { db, project }: ProjectContext,
  register: Register,
): Promise<CriterionChoice[]> {
  return unwrap(
    await db
      .from(register)
      .select("id, reference, name")
      .eq("project_id", project.id)
      .is("deleted_at", null)
      .order("reference")
      .limit(500),
  );
}
