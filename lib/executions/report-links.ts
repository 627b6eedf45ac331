import type { Route } from "next";

import type { Period } from "./figures";

/** What a list of executions is narrowed to; an empty text takes a filter of the report away. */
type Filters = Partial<Record<"status" | "workflow" | "client" | "step" | "internal", string>>;

/** How the executions behind a number are found: within the report's period, workflow and client. */
export type ExecutionsOf = (filters?: Filters, period?: Period) => Route;

/** The lists of executions behind a report. */
export function executionsOf(org: string, within: Period, fixed: Filters = {}): ExecutionsOf {
  return (filters = {}, { from, to } = within) => {
    const search = Object.entries({ started: `${from}..${to}`, ...fixed, ...filters })
      .filter(([, value]) => value)
      .map(([key, value]) => `${key}=${encodeURIComponent(value).replaceAll("%2C", ",")}`);
    return `/${org}/executions?${search.join("&")}` as Route;
  };
}

/** What has not ended. */
export const OPEN = "pending,running,waiting";
