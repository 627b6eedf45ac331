import "server-only";

import type { OrgContext } from "@/lib/auth/context";
import { addDays } from "@/lib/days";
import { unwrap } from "@/lib/errors";
import { keyset } from "@/lib/supabase/keyset";

import type { StageCounts } from "./rules";
import { passageList } from "./schema";

/** Open activities that started between two days; null where there is no bound. */
export type AgeFigure = { from: string | null; to: string | null; count: number; late: number };

/** What is open in a phase, and how many workplans went through it, in how many working days on average. */
export type PhaseFigure = {
  template_id: string;
  template_name: string;
  phase: string;
  open: number;
  through: number;
  days: number | null;
};

export type WorkFigures = {
  /** The organisation's date. */
  today: string;
  /** From the oldest to what has not started yet. */
  ages: AgeFigure[];
  on_time: { from: string; completed: number; in_time: number };
  phases: PhaseFigure[];
  phases_from: string;
  stages: { lead?: StageCounts; deal?: StageCounts; submission?: StageCounts };
};

/** How the organisation's work goes, in numbers, as far as I reach. */
export async function getWorkFigures({ db, organisation }: OrgContext): Promise<WorkFigures> {
  return unwrap(
    await db.rpc("get_work_figures", { organisation_id: organisation.id }),
  ) as unknown as WorkFigures;
}

export type PassageListState = ReturnType<typeof passageList.parse>;

/** A workplan's way through one of its phases. */
export type Passage = {
  /** Its first activity's. */
  id: string;
  template_name: string;
  phase: string;
  entity_type: string;
  entity_id: string;
  entity_name: string;
  project_reference: string | null;
  came_at: string;
  left_at: string;
  /** Working days. */
  days: number | null;
};

const PASSAGE_COLUMNS =
  "id, template_name, phase, entity_type, entity_id, entity_name, project_reference, came_at, left_at, days";

/** One page of the phases that workplans went through. */
export async function listPassages({ db, organisation }: OrgContext, state: PassageListState) {
  const { template, phase, left } = state.filters;
  let query = db
    .from("phase_passages")
    .select(PASSAGE_COLUMNS)
    .eq("organisation_id", organisation.id)
    .not("left_at", "is", null);
  if (template.length > 0) query = query.in("template_id", template);
  if (phase) query = query.eq("phase", phase);
  if (left.from) {
    // Workplans that had ended by then, whatever the zone, need not be looked at.
    const before = addDays(left.from, -1);
    query = query.gte("left_on", left.from).or(`ended_at.is.null,ended_at.gte.${before}`);
  }
  if (left.to) query = query.lte("left_on", left.to);
  const fetched = unwrap(await keyset(query, state)) as Passage[];
  return passageList.paginate(state, fetched, (row) => ({
    value: row[state.sort.column],
    id: row.id,
  }));
}
