import "server-only";

import type { OrgContext, ProjectContext } from "@/lib/auth/context";
import { unwrap } from "@/lib/errors";
import type { AcceptanceStatus, BaselineStatus, MilestoneStatus } from "@/lib/milestones/rules";
import type { SubjectType } from "@/lib/signatures/types";

/** Something that waits for me: a signature of my side, my review, or what a workflow asks of me. */
export type QueueItem = {
  subject_id: string;
  name: string;
  since: string | null;
  /** For what a workflow asks, the workflow's. */
  project_name: string;
} & (
  | {
      action: "sign" | "review";
      subject_type: SubjectType;
      reference: string;
      project_reference: string;
    }
  | {
      action: "decide";
      subject_type: "approval" | "task";
      reference: null;
      project_reference: null;
    }
);

export type Dashboard = {
  waiting_signature: number;
  waiting_review: number;
  breached: number;
  overdue: number;
  mine_open: number;
  variations_open: number;
  milestones: Record<MilestoneStatus, number> & { total: number; accepted: number };
  money: { currency: string; budget: number | null; billable: number; accepted: number }[];
  queue: QueueItem[];
  projects: {
    reference: string;
    name: string;
    status: string;
    client: string | null;
    milestones: number;
    accepted: number;
    breached: number;
    progress: number;
  }[];
  milestone_list:
    | {
        reference: string;
        name: string;
        status: MilestoneStatus;
        progress: number;
        end_date: string | null;
        baseline_status: BaselineStatus;
        acceptance_status: AcceptanceStatus;
        baseline_breached: boolean;
        billable: number | null;
      }[]
    | null;
};

/** The figures of all I reach in the organisation. */
export async function getOrganisationDashboard({
  db,
  organisation,
}: OrgContext): Promise<Dashboard> {
  return unwrap(
    await db.rpc("get_dashboard", { organisation_id: organisation.id }),
  ) as unknown as Dashboard;
}

/** The figures of one project. */
export async function getProjectDashboard({
  db,
  organisation,
  project,
}: ProjectContext): Promise<Dashboard> {
  const found = await db.rpc("get_dashboard", {
    organisation_id: organisation.id,
    project_id: project.id,
  });
  return unwrap(found) as unknown as Dashboard;
}

/** All that waits for me, longest first; of one kind when only one is asked for. */
export async function getQueue(
  context: OrgContext | ProjectContext,
  actions: ("sign" | "review")[] = [],
): Promise<QueueItem[]> {
  const found = await context.db.rpc("get_queue", {
    organisation_id: context.organisation.id,
    ...("project" in context && { project_id: context.project.id }),
    ...(actions.length === 1 && { only_action: actions[0] }),
  });
  return unwrap(found) as unknown as QueueItem[];
}
