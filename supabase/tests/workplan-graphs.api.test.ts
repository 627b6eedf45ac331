import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  addLead,
  closeEngine,
  faultsInEngine,
  keep,
  openEngine,
  publish,
  run,
  stateOf,
  taken,
  told,
} from "./workplan-driver";
import { type Calendar, type Command, Model, type Step } from "./workplan-model";
import { closeWorld } from "./world";

// The engine against a second telling of what it should do (workplan-model.ts), and the checks of a template
// against a search of its graph.

beforeAll(openEngine);
afterAll(async () => {
  await closeEngine();
  await closeWorld();
});

const small = (max: number) => fc.integer({ min: 0, max });
const on = fc.constantFrom("complete", "complete", "skip", "timeout") as fc.Arbitrary<
  "complete" | "skip" | "timeout"
>;

/** Steps of which any may lead to any other; only forwards when they shall be sound. */
const steps = (isSound: boolean) =>
  fc.integer({ min: 1, max: 7 }).chain((size) =>
    fc
      .array(
        fc.record({
          phase: fc.integer({ min: 1, max: 3 }),
          target: small(6),
          escalation: small(3),
          isMandatory: fc.boolean(),
          next: fc.array(fc.record({ to: small(size - 1), on, delay: small(4) }), { maxLength: 3 }),
        }),
        { minLength: size, maxLength: size },
      )
      .map((all) =>
        all.map(({ next, ...step }, place): Step => ({
          ...step,
          code: codeOf(place),
          next: [...new Map(next.map((way) => [`${way.to} ${way.on}`, way])).values()]
            .filter(({ to }) => (isSound ? to > place : to !== place))
            .map((way) => ({ ...way, to: codeOf(way.to) })),
        })),
      ),
  );
const codeOf = (place: number) => `s${place}`;

const today = Date.now();
const calendar: fc.Arbitrary<Calendar> = fc.record({
  workingDays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
  holidays: fc.uniqueArray(
    small(40).map((days) => new Date(today + (days - 15) * 86_400_000).toISOString().slice(0, 10)),
    { maxLength: 6 },
  ),
  timezone: fc.constantFrom("UTC", "Europe/London", "Pacific/Auckland", "America/Los_Angeles"),
  dayEndsAt: fc.constantFrom("00:30", "12:00", "17:30", "23:30"),
});

const picks = fc.array(small(6), { minLength: 1, maxLength: 3 });
const act = (weight: number, kind: "start" | "complete" | "skip" | "reopen") => ({
  weight,
  arbitrary: fc.record({ do: fc.constant(kind), pick: small(6) }),
});
const oneCommand = fc.oneof(
  act(12, "complete"),
  act(6, "skip"),
  act(2, "start"),
  act(4, "reopen"),
  { weight: 4, arbitrary: fc.record({ do: fc.constant("late" as const), picks }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("close" as const), picks }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant("pause" as const), days: small(30) }) },
  { weight: 3, arbitrary: fc.constant({ do: "resume" as const }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom("cancel", "finish", "delete").map((kind) => ({ do: kind })),
  },
) as fc.Arbitrary<Command>;
/** What chance alone would seldom make: closed, paused, resumed, and opened again. */
const comesBack = fc
  .record({ pick: small(6), days: small(30) })
  .map(({ pick, days }): Command[] => [
    { do: "skip", pick },
    { do: "pause", days },
    { do: "resume" },
    { do: "reopen", pick },
  ]);
const commands = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: oneCommand.map((one) => [one]) },
      { weight: 1, arbitrary: comesBack },
    ),
    { minLength: 1, maxLength: 14 },
  )
  .map((parts) => parts.flat());

test("random templates and events: the engine and the model have the same activities, dates and counters", async () => {
  const seen = { refused: 0, done: 0, causes: new Set<string>(), ended: new Set<string>() };
  await fc.assert(
    fc.asyncProperty(steps(true), calendar, commands, async (template, days, script) => {
      await taken(async (now) => {
        await keep(days);
        await publish(template);
        const lead = await addLead();
        const model = new Model(template, days, now);
        expect(await stateOf(lead, days)).toEqual(told(model, template));
        for (const command of script) {
          const asked = await run(lead, command, model);
          const answer = model.run(command);
          expect(asked, JSON.stringify(command)).toBe(answer);
          expect(await stateOf(lead, days), JSON.stringify(command)).toEqual(told(model, template));
          seen[answer === "none" ? "done" : "refused"] += 1;
        }
        for (const { cause } of model.activities.values()) seen.causes.add(cause);
        seen.ended.add(model.status);
      });
    }),
    { numRuns: 120, endOnFailure: true },
  );
  // The cases were no trivial ones: everything that can happen has happened.
  expect([...seen.causes].toSorted()).toEqual(["complete", "initial", "phase", "skip", "timeout"]);
  expect(seen.ended.size).toBe(4);
  expect(Math.min(seen.refused, seen.done)).toBeGreaterThan(50);
}, 60_000);

test("random graphs: a template's faults are the cycles and the dead ends that a search finds", async () => {
  const seen = { cycle: 0, unreachable: 0, sound: 0 };
  await fc.assert(
    fc.asyncProperty(steps(false), async (template) => {
      await taken(async () => {
        const [found, faults] = [await faultsInEngine(template), faultsOf(template)];
        expect(found).toEqual(faults.toSorted());
        for (const fault of faults) seen[fault.startsWith("cycle") ? "cycle" : "unreachable"] += 1;
        if (faults.length === 0) seen.sound += 1;
      });
    }),
    { numRuns: 150, endOnFailure: true },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
}, 60_000);

/** Who leads back to themselves, and whom nothing that starts leads to: a walk from each step. */
function faultsOf(template: readonly Step[]): string[] {
  const nextOf = (code: string) =>
    template.find((step) => step.code === code)?.next.map(({ to }) => to) ?? [];
  const reach = (from: string) => {
    const reached = new Set<string>();
    const waiting = nextOf(from);
    for (let code = waiting.pop(); code !== undefined; code = waiting.pop()) {
      if (reached.has(code)) continue;
      reached.add(code);
      waiting.push(...nextOf(code));
    }
    return reached;
  };
  const led = new Set(template.flatMap(({ next }) => next.map(({ to }) => to)));
  const starts = template.filter(({ code }) => !led.has(code)).map(({ code }) => code);
  const alive = new Set(starts.flatMap((code) => [code, ...reach(code)]));
  return template.flatMap(({ code }) => {
    if (reach(code).has(code)) return [`cycle ${code}`];
    return alive.has(code) ? [] : [`unreachable ${code}`];
  });
}
