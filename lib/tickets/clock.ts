import { usableTimezone } from "@/lib/format";

/*
 * A ticket's clock, told a second time: what supabase/migrations/…_ticket_clocks.sql counts in sets, this counts
 * day by day. `ticket-clocks.api.test.ts` holds the two against each other; the page shows what the database says.
 * Moments are seconds since 1970.
 */

/** An organisation's hours: weekdays from Monday = 1, times as `HH:MM`, holidays as `yyyy-mm-dd`. */
export type Calendar = {
  timezone: string;
  working_days: readonly number[];
  day_starts_at: string;
  day_ends_at: string;
  holidays: readonly string[];
};

/** Who had the ball from one moment to the next; `to` is null while they have it. */
export type Segment = { holder: "us" | "client"; from: number; to: number | null };

const DAY = 86_400;
/** Who waits longer waits for nothing: what is due later than that is not due. */
const HORIZON = 14_336 * DAY;

/** How many seconds the zone's clock is ahead of UTC at a moment. */
function offsetAt(timezone: string, at: number): number {
  const parts = new Intl.DateTimeFormat("en-GB", {
    timeZone: usableTimezone(timezone),
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(at * 1000);
  const [day = 0, month = 1, year = 0, hour = 0, minute = 0, second = 0] = parts
    .filter(({ type }) => type !== "literal")
    .map(({ value }) => Number(value));
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - at;
}

/** The moment of a local time. One that is skipped or happens twice is read by the clock of winter, as PostgreSQL does. */
function momentOf(timezone: string, local: number): number {
  const [before, after] = [offsetAt(timezone, local - DAY), offsetAt(timezone, local + DAY)];
  const candidates = [...new Set([before, after])].map((offset) => local - offset);
  const real = candidates.filter((at) => offsetAt(timezone, at) === local - at);
  return real.length === 1 ? (real[0] as number) : local - Math.min(before, after);
}

function secondsOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 3600 + minutes * 60;
}

/** When the organisation is open on a local day; null on a day off. */
function windowOf(calendar: Calendar, midnight: number): { opens: number; closes: number } | null {
  const date = new Date(midnight * 1000);
  const weekday = date.getUTCDay() === 0 ? 7 : date.getUTCDay();
  const isHoliday = calendar.holidays.includes(date.toISOString().slice(0, 10));
  if (isHoliday || !calendar.working_days.includes(weekday)) return null;
  return {
    opens: momentOf(calendar.timezone, midnight + secondsOf(calendar.day_starts_at)),
    closes: momentOf(calendar.timezone, midnight + secondsOf(calendar.day_ends_at)),
  };
}

/** The seconds of working time between two moments. */
function workingSeconds(calendar: Calendar, from: number, to: number): number {
  let total = 0;
  for (let day = Math.floor(from / DAY) * DAY - DAY; day <= to + DAY; day += DAY) {
    const open = windowOf(calendar, day);
    if (open) total += Math.max(0, Math.min(open.closes, to) - Math.max(open.opens, from));
  }
  return total;
}

/** How a ticket's time is shared out: in working time with us and with the client, and outside hours. */
export function splitOf(calendar: Calendar, segments: readonly Segment[], now: number) {
  const split = { elapsed: 0, us: 0, client: 0, outside: 0 };
  for (const { holder, from, to } of segments) {
    const until = to ?? Math.max(now, from);
    const worked = workingSeconds(calendar, from, until);
    split.elapsed += until - from;
    split[holder] += worked;
    split.outside += until - from - worked;
  }
  return split;
}

/** When the working time with us reaches `target` seconds; null when it stops or waits before, or in 39 years. */
export function dueAt(
  calendar: Calendar,
  segments: readonly Segment[],
  target: number,
): number | null {
  let left = target;
  for (const { holder, from, to } of segments) {
    if (holder !== "us") continue;
    const today = Math.floor((from + offsetAt(calendar.timezone, from)) / DAY) * DAY;
    const last = Math.min(today + HORIZON, to === null ? Infinity : to + DAY);
    for (let day = Math.floor(from / DAY) * DAY - DAY; day <= last; day += DAY) {
      const open = windowOf(calendar, day);
      if (!open) continue;
      const start = Math.max(open.opens, from);
      const size = open.closes - start;
      // Reached in this window, or already used up when it opens.
      if (size > 0 && left <= size && (to === null || start + left < to)) return start + left;
      left -= Math.max(0, Math.min(open.closes, to ?? Infinity) - start);
    }
  }
  return null;
}
