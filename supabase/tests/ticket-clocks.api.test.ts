import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dueAt, splitOf, type Calendar, type Segment } from "@/lib/tickets/clock";
import { closeWorld, makeProject, owner, ok, ownerValue, type World } from "./world";

// Ticket clocks against a second telling (lib/tickets/clock.ts): any calendar, any history, the changes of the clocks
// and holidays included. The parts always make up the whole, and another target keeps what was used.

let w: World;
let ticket: string;
beforeAll(async () => {
  w = await makeProject("Clocks");
  ticket = randomUUID();
  await ok(
    w.admin.db.rpc("create_ticket", {
      ticket_id: ticket,
      client_id: w.client,
      subject: "Clock",
      body: "Tick",
      priority: "high",
    }),
  );
});
afterAll(closeWorld);

const pad = (n: number) => String(n).padStart(2, "0");
const time = fc
  .integer({ min: 0, max: 23 * 60 + 58 })
  .map((minutes) => `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`);
// Days around which the clocks change somewhere, and ordinary ones.
const start = fc
  .constantFrom(
    "2025-03-06",
    "2025-03-28",
    "2025-04-03",
    "2025-10-02",
    "2025-10-23",
    "2025-10-31",
    "2025-12-22",
  )
  .map((day) => Date.parse(`${day}T00:00:00Z`) / 1000);
const calendar = fc
  .record({
    timezone: fc.constantFrom(
      "Europe/London",
      "America/New_York",
      "Australia/Lord_Howe",
      "Asia/Kolkata",
      "UTC",
      "Pacific/Apia",
    ),
    working_days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    hours: fc
      .tuple(time, time)
      .map(([a, b]) => (a < b ? [a, b] : [b, a]))
      .filter(([a, b]) => a !== b),
    off: fc.uniqueArray(fc.integer({ min: 0, max: 20 }), { maxLength: 4 }),
    start,
  })
  .map(({ hours, off, start: from, ...rest }) => ({
    ...rest,
    day_starts_at: hours[0] as string,
    day_ends_at: hours[1] as string,
    holidays: off.map((n) => new Date((from + n * 86_400) * 1000).toISOString().slice(0, 10)),
    start: from,
  }));
const story = fc.record({
  begins: fc.integer({ min: 0, max: 86_400 * 3 }),
  steps: fc.array(
    fc.record({
      lasts: fc.integer({ min: 0, max: 86_400 * 6 }),
      next: fc.constantFrom("us", "client", "nobody"),
    }),
    { maxLength: 6 },
  ),
  targets: fc.tuple(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 4000 })),
});

/** What happened, as segments. */
function tell(from: number, { begins, steps }: { begins: number; steps: Step[] }): Segment[] {
  const segments: Segment[] = [];
  let at = from + begins;
  let holder: Step["next"] = "us";
  for (const step of [...steps, null]) {
    const to = step ? at + step.lasts : null;
    if (holder !== "nobody") segments.push({ holder, from: at, to });
    if (!step) break;
    at += step.lasts;
    holder = step.next;
  }
  return segments;
}
type Step = { lasts: number; next: "us" | "client" | "nobody" };

async function arrange(hours: Calendar, segments: Segment[]) {
  await owner("delete from public.organisation_holidays where organisation_id = $1", [
    w.organisation,
  ]);
  await owner(
    `update public.organisations set settings = jsonb_set(jsonb_set(settings, '{calendar}', $2), '{defaults,timezone}', $3) where id = $1`,
    [
      w.organisation,
      JSON.stringify({
        working_days: hours.working_days,
        day_starts_at: hours.day_starts_at,
        day_ends_at: hours.day_ends_at,
      }),
      JSON.stringify(hours.timezone),
    ],
  );
  await owner(
    "insert into public.organisation_holidays (organisation_id, date, name) select $1, d, 'Off' from unnest($2::date[]) d",
    [w.organisation, hours.holidays],
  );
  await owner("delete from public.ticket_clock_segments where ticket_id = $1", [ticket]);
  await owner(
    `insert into public.ticket_clock_segments (organisation_id, ticket_id, holder, started_at, ended_at)
     select $1, $2, s.holder, to_timestamp(s.a), to_timestamp(s.b)
       from unnest($3::text[], $4::bigint[], $5::bigint[]) with ordinality as s (holder, a, b, n) order by s.n`,
    [
      w.organisation,
      ticket,
      segments.map(({ holder }) => holder),
      segments.map(({ from }) => from),
      segments.map(({ to }) => to),
    ],
  );
}

const setTarget = (minutes: number) =>
  owner(
    `insert into public.ticket_targets (organisation_id, priority, resolution_minutes) values ($1, 'high', $2)
     on conflict (organisation_id, priority) do update set resolution_minutes = excluded.resolution_minutes`,
    [w.organisation, minutes],
  );
const due = () =>
  ownerValue<string | null>(
    "select extract(epoch from resolution_due_at) from public.tickets where id = $1",
    [ticket],
  );

test("any history on any calendar: the two tellings agree", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(calendar, story, async (hours, told) => {
      const segments = tell(hours.start, told);
      await arrange(hours, segments);
      const clock = await ok(w.admin.db.rpc("get_ticket_clock", { ticket_id: ticket }));
      const now = Date.parse(clock.at) / 1000;
      const expected = splitOf(hours, segments, now);
      expect({
        elapsed: clock.elapsed_seconds,
        us: clock.us_seconds,
        client: clock.client_seconds,
        outside: clock.outside_seconds,
      }).toEqual(expected);
      expect(clock.us_seconds + clock.client_seconds + clock.outside_seconds).toBe(
        clock.elapsed_seconds,
      );
      for (const minutes of told.targets) {
        await setTarget(minutes);
        const found = await due();
        expect(found === null ? null : Number(found)).toBe(dueAt(hours, segments, minutes * 60));
        // Another target keeps what was used.
        const after = await ok(w.admin.db.rpc("get_ticket_clock", { ticket_id: ticket }));
        if (after.at === clock.at) expect(after.us_seconds).toBe(clock.us_seconds);
      }
    }),
    { numRuns: 40, seed: Number(process.env.SEED ?? Date.now() % 1e9) },
  );
});
