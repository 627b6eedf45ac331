import "server-only";

import type { Activity } from "@/lib/activities/queries";
import type { OrgContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import type { Condition } from "@/lib/workplan-templates/conditions";

import type { WorkplanStatus } from "./rules";

export type WorkplanPhase = {
  name: string;
  position: number;
  /** How many its version has; more are made as others are done. */
  planned: number;
  total: number;
  closed: number;
  activities: Activity[];
};

export type Workplan = {
  id: string;
  template_id: string;
  template_name: string;
  version_id: string;
  version_number: number;
  latest_version_id: string | null;
  status: WorkplanStatus;
  event: "create" | "status_change" | "workflow";
  event_from: string | null;
  event_to: string | null;
  started_at: string;
  paused_at: string | null;
  completed_at: string | null;
  cancelled_at: string | null;
  outcome: string | null;
  outcome_notes: string | null;
  current_phase: string | null;
  total: number;
  completed: number;
  skipped: number;
  percent: number;
  phases: WorkplanPhase[];
  lock_version: number;
};

/** The workplans of a record with their activities, and the activities made by hand. */
export type RecordWork = { workplans: Workplan[]; manual: Activity[] };

/** A template for such records: the workplan it started here, or why it started none. */
export type WorkplanWhy = {
  template_id: string;
  template_name: string;
  workplan_id: string | null;
  version_number: number | null;
  event: "create" | "status_change" | "workflow";
  event_from: string | null;
  event_to: string | null;
  started_at: string | null;
  reason: string;
  condition: Condition | null;
};

/** What a move to another version does with one activity. */
export type MoveEffect = {
  effect: "kept" | "added" | "cancelled";
  code: string;
  name: string;
  phase: string;
  status: string | null;
};

export type Load = {
  /** Null for what nobody has. */
  user_id: string | null;
  full_name: string | null;
  open_count: number;
  overdue_count: number;
  today_count: number;
  week_count: number;
  waiting_count: number;
  escalated_count: number;
  completed_last_week: number;
  on_time_last_month: number | null;
};

/** What each of the organisation's people has to do, and what nobody has. */
export async function listLoad({ db, organisation }: OrgContext): Promise<Load[]> {
  return unwrap(await db.rpc("work_load", { organisation_id: organisation.id })) as Load[];
}
