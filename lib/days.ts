import { parseDate } from "@internationalized/date";

import { usableTimezone } from "./format";
import type { DateRange } from "./search-params";

/**
 * The moment at which a day (`yyyy-mm-dd`) begins in a zone, as `private.day_start` has it: where the
 * clocks skip midnight the first moment after, where midnight comes twice the first.
 */
export function dayStart(day: string, timezone: string): string {
  return parseDate(day).toDate(usableTimezone(timezone)).toISOString();
}

/** The day so many days later. */
export function addDays(day: string, days: number): string {
  return parseDate(day).add({ days }).toString();
}

/** The moments from which, and before which, the days of a range lie in a zone. */
export function momentsOf({ from, to }: DateRange, timezone: string) {
  return {
    ...(from && { since: dayStart(from, timezone) }),
    ...(to && { before: dayStart(addDays(to, 1), timezone) }),
  };
}
