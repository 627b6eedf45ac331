import "server-only";

import type { OrgContext } from "@/lib/auth/context";
import { addDays, dayStart } from "@/lib/days";
import { unwrap } from "@/lib/errors";
import { todayIn } from "@/lib/format";
import { defineListParams, filter } from "@/lib/search-params";

import { type Period, type Report, reportSchema } from "./figures";

/** The address of the report: a period, a workflow, a client. */
export const reportParams = defineListParams({
  sort: { day: "date" },
  defaultSort: "day",
  filters: { period: filter.dateRange(), workflow: filter.ids(), client: filter.ids() },
});

export type ReportState = ReturnType<typeof reportParams.parse>;

/** The period asked for; without one, the last thirty days up to today. */
export function periodOf(
  { filters }: ReportState,
  { organisation }: OrgContext,
  now = new Date(),
): Period {
  const { from, to } = filters.period;
  const last = to ?? todayIn(organisation.settings.defaults.timezone, now);
  return { from: from ?? addDays(last, -29), to: last };
}

/** The one workflow and the one client that a report is of. */
export function narrowed({ filters }: ReportState) {
  const [workflow] = filters.workflow;
  const [client] = filters.client;
  return { ...(workflow && { workflow }), ...(client && { client }) };
}

/** How workflows went in a period, as it is now. Days are the organisation's, as in the list of executions. */
export async function getReport(
  { db, organisation }: OrgContext,
  state: ReportState,
  { from, to }: Period,
): Promise<Report> {
  const { timezone } = organisation.settings.defaults;
  const { workflow, client } = narrowed(state);
  const found = await db.rpc("workflow_statistics", {
    organisation_id: organisation.id,
    from_at: dayStart(from, timezone),
    until_at: dayStart(addDays(to, 1), timezone),
    ...(workflow && { workflow_id: workflow }),
    ...(client && { client_id: client }),
  });
  return reportSchema.parse(unwrap(found));
}
