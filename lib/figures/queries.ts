import "server-only";

import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";

import type { StageCounts } from "./rules";

/** Open activities that started between two days; null where there is no bound. */
export type AgeFigure = { from: string | null; to: string | null; count: number; late: number };

/** What is open in a phase, and how many workplans went through it, in how many days on average. */
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
