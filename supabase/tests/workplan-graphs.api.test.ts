import { randomUUID } from "node:crypto";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Calendar, type Command, Model, type Step } from "./workplan-model";
import { closeWorld, makeProject, stack, type World } from "./world";

// The engine against a second telling of what it should do (workplan-model.ts), and the checks of a template
// against a search of its graph. Each case is a transaction that is taken back, in which no time passes.

let w: World;
let db: pg.Client;
beforeAll(async () => {
  w = await makeProject("Templates");
  db = new pg.Client({ connectionString: stack.databaseUrl });
  await db.connect();
});
afterAll(async () => {
  await db.end();
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
const command = fc.oneof(
  ...[act(12, "complete"), act(6, "skip"), act(2, "start"), act(4, "reopen")],
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
      { weight: 9, arbitrary: command.map((one) => [one]) },
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
        const { rows } = await db.query<{ code: keyof typeof seen; pattern_code: string }>(
          "select code, pattern_code from private.template_faults($1) where code in ('cycle', 'unreachable')",
          [await draft(template)],
        );
        const faults = faultsOf(template);
        expect(rows.map(({ code, pattern_code }) => `${code} ${pattern_code}`).toSorted()).toEqual(
          faults.toSorted(),
        );
        for (const { code } of rows) seen[code] += 1;
        if (rows.length === 0) seen.sound += 1;
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

/** Does it in a transaction that is taken back, as the administrator; tells the moment at which it stands. */
async function taken(work: (now: Date) => Promise<void>) {
  await db.query("begin");
  try {
    await db.query("set local timezone = 'UTC'");
    const claims = JSON.stringify({ sub: w.admin.id, role: "authenticated" });
    await db.query("select set_config('request.jwt.claims', $1, true)", [claims]);
    const { rows } = await db.query<{ now: Date }>("select now()");
    await work(rows[0]?.now ?? new Date());
  } finally {
    await db.query("rollback");
  }
}

async function keep({ workingDays, holidays, timezone, dayEndsAt }: Calendar) {
  const settings = {
    working_days: workingDays.toSorted(),
    day_starts_at: "00:00",
    day_ends_at: dayEndsAt,
  };
  await db.query(
    `update public.organisations set settings = jsonb_set(jsonb_set(settings, '{calendar}', settings -> 'calendar' || $2), '{defaults,timezone}', to_jsonb($3::text)) where id = $1`,
    [w.organisation, settings, timezone],
  );
  await db.query(
    "insert into public.organisation_holidays (organisation_id, date, name) select $1, d, 'Off' from unnest($2::date[]) as d",
    [w.organisation, holidays],
  );
}

/** The template as a draft; answers its id. */
async function draft(template: readonly Step[]): Promise<string> {
  const id = randomUUID();
  const ids = Object.fromEntries(template.map(({ code }) => [code, randomUUID()]));
  const rows = JSON.stringify(template.map((step) => ({ ...step, id: ids[step.code] })));
  const ways = template.flatMap(({ code, next }) =>
    next.map((way) => ({ ...way, from: ids[code], to: ids[way.to] })),
  );
  await db.query(
    `insert into public.activity_patterns (id, organisation_id, code, name, target_days, escalation_days, is_mandatory)
     select (s ->> 'id')::uuid, $1, s ->> 'code', s ->> 'code', (s ->> 'target')::int, (s ->> 'escalation')::int, (s ->> 'isMandatory')::boolean from jsonb_array_elements($2) s`,
    [w.organisation, rows],
  );
  await db.query(
    `insert into public.activity_pattern_successors (organisation_id, pattern_id, successor_pattern_id, trigger_on, delay_days)
     select $1, (s ->> 'from')::uuid, (s ->> 'to')::uuid, s ->> 'on', (s ->> 'delay')::int from jsonb_array_elements($2) s`,
    [w.organisation, JSON.stringify(ways)],
  );
  await db.query(
    "insert into public.workplan_templates (id, organisation_id, code, name, entity_type) values ($1, $2, 'random', 'Random', 'lead')",
    [id, w.organisation],
  );
  await db.query(
    `insert into public.workplan_template_activities (organisation_id, template_id, pattern_id, phase, phase_position, position, assignee_rule)
     select $1, $2, (s ->> 'id')::uuid, s ->> 'phase', (s ->> 'phase')::int, n, 'nobody' from jsonb_array_elements($3) with ordinality as x (s, n)`,
    [w.organisation, id, rows],
  );
  return id;
}

const publish = async (template: readonly Step[]) =>
  db.query("select private.publish_template($1)", [await draft(template)]);

async function addLead(): Promise<string> {
  const id = randomUUID();
  await db.query(
    "insert into public.leads (id, organisation_id, full_name) values ($1, $2, 'Random')",
    [id, w.organisation],
  );
  return id;
}

/** Does to the lead's workplan what the command says; answers "none", or the code of the refusal. */
async function run(lead: string, command: Command, model: Model): Promise<string> {
  const plan = "(select id from public.workplan_instances where entity_id = $1)";
  const one = `(select id from public.activities where entity_id = $1 and subject = $2)`;
  const many = `entity_id = $1 and subject = any ($2)`;
  const codes = (these: readonly { step: Step }[]) => these.map(({ step }) => step.code);
  switch (command.do) {
    case "start":
      return ask(`select public.start_activity(${one})`, lead, model.at(command.pick).step.code);
    case "complete":
      return ask(`select public.complete_activity(${one})`, lead, model.at(command.pick).step.code);
    case "skip":
      return ask(
        `select public.skip_activity(${one}, 'No')`,
        lead,
        model.at(command.pick).step.code,
      );
    case "reopen":
      return ask(`select public.reopen_activity(${one})`, lead, model.at(command.pick).step.code);
    case "late":
      if (model.status === "active")
        await ask(
          `update public.activities set escalates_at = '2000-01-01' where ${many} and escalated_at is null`,
          ...[lead, codes(model.chosen(command.picks))],
        );
      return ask("select private.escalate_activities()");
    case "close":
      if (model.status !== "active") return "none";
      return ask(
        `update public.activities set status = 'completed', completed_at = now() where ${many}`,
        ...[lead, codes(model.chosen(command.picks))],
      );
    case "pause": {
      const answer = await ask(`select public.pause_workplan(${plan})`, lead);
      if (model.status === "active")
        await ask(
          `update public.workplan_instances set paused_at = now() - make_interval(days => $2) where entity_id = $1 and status = 'paused'`,
          ...[lead, command.days],
        );
      return answer;
    }
    case "resume":
      return ask(`select public.resume_workplan(${plan})`, lead);
    case "cancel":
      return ask(`select public.cancel_workplan(${plan}, 'No')`, lead);
    case "finish":
      return ask(`select public.complete_workplan(${plan}, 'Won')`, lead);
    case "delete":
      return ask(
        "update public.leads set deleted_at = now() where id = $1 and deleted_at is null",
        lead,
      );
  }
}

async function ask(text: string, ...values: unknown[]): Promise<string> {
  await db.query("savepoint asked");
  try {
    await db.query(text, values);
    return "none";
  } catch (error) {
    await db.query("rollback to savepoint asked");
    return error instanceof pg.DatabaseError ? `${error.code}` : String(error);
  }
}

type Told = { workplan: object; activities: unknown[] };

async function stateOf(lead: string, { timezone }: Calendar): Promise<Told> {
  const workplans = await db.query(
    `select status, current_phase as phase, total_activities as total, completed_activities as completed, skipped_activities as skipped
       from public.workplan_instances where entity_id = $1`,
    [lead],
  );
  const activities = await db.query(
    `select a.subject as code, a.status, a.cause, a.starts_on::text as starts, a.due_date::text as due, b.subject as after,
            case when a.status in ('open', 'in_progress') and a.escalated_at is null then (a.escalates_at at time zone $2)::date::text end as escalates
       from public.activities a left join public.activities b on b.id = a.predecessor_id where a.entity_id = $1 order by a.subject`,
    [lead, timezone],
  );
  return { workplan: workplans.rows[0] ?? {}, activities: activities.rows };
}

/** The model's state in the same words. Of predecessors that came to the same the engine names any one. */
function told(model: Model, template: readonly Step[]): Told {
  const all = template.flatMap(({ code }) => model.activities.get(code) ?? []);
  return {
    workplan: { status: model.status, phase: String(model.phase), ...model.counters },
    activities: all.map((a) => ({
      ...{ code: a.step.code, status: a.status, cause: a.cause, starts: a.starts, due: a.due },
      after: a.after.length === 0 ? null : expect.toSatisfy((code) => a.after.includes(code)),
      escalates: model.escalates(a),
    })),
  };
}
