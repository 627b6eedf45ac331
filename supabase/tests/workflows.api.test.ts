import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  interpret,
  type Condition,
  type Definition,
  type Json,
  type Step,
  type Transition,
} from "@/lib/workflows/interpreter";
import { closeWorld, makeProject, ok, owner, ownerValue, stack, type World } from "./world";

// The engine against a second telling of what it should do, and against workers that die.

let w: World;
let server: http.Server;
let base: string;
const workers = new Set<ChildProcess>();
/** What arrived: which keys, for each address. */
const arrived = new Map<string, string[]>();
const effects = (url: string) => new Set(arrived.get(url) ?? []).size;
const slow: (() => void)[] = [];

beforeAll(async () => {
  w = await makeProject("Flow");
  server = http.createServer(async (request, response) => {
    const url = request.url ?? "";
    const keys = arrived.get(url) ?? [];
    arrived.set(url, [...keys, String(request.headers["idempotency-key"])]);
    response.setHeader("content-type", "application/json");
    const send = (status = 200) => response.writeHead(status).end(`{"seen": ${keys.length + 1}}`);
    if (url.startsWith("/hang")) slow.push(send);
    else if (url.startsWith("/fails")) send(keys.length < 2 ? 503 : 200);
    else setTimeout(send, Math.random() * 120);
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  for (const worker of workers) worker.kill("SIGKILL");
  server.close().closeAllConnections();
  await closeWorld();
});

async function hire(): Promise<ChildProcess> {
  const root = path.resolve(import.meta.dirname, "../..");
  const worker = fork(path.join(root, "supabase/tests/workflow-worker.ts"), {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: {
      ...process.env,
      DATABASE_URL: stack.databaseUrl,
      TSX_TSCONFIG_PATH: path.join(root, "worker", "tsconfig.json"),
      LOG_LEVEL: "silent",
    },
  });
  workers.add(worker);
  worker.on("exit", () => workers.delete(worker));
  await once(worker, "message");
  return worker;
}

/** A published version that nobody checked: what the checks refuse is run here, too. */
async function publish(definition: unknown): Promise<string> {
  const id = randomUUID();
  await owner(
    "insert into public.workflows (id, organisation_id, name) values ($1::uuid, $2, $1)",
    [id, w.organisation],
  );
  const version = randomUUID();
  await owner(
    `insert into public.workflow_versions (id, organisation_id, workflow_id, number, published_at) values ($1, $2, $3, 1, now())`,
    [version, w.organisation, id],
  );
  await owner("select private.write_definition($1, $2)", [version, JSON.stringify(definition)]);
  await owner(
    "update public.workflows set published_version_id = $2, status = 'active' where id = $1",
    [id, version],
  );
  return id;
}

async function begin(workflow_id: string, input: object = {}): Promise<string> {
  const execution_id = randomUUID();
  await ok(w.supplier.db.rpc("run_workflow", { execution_id, workflow_id, input }));
  return execution_id;
}

const facts = async (id: string) =>
  (
    await owner<{ status: string; data: Record<string, Json>; error: string | null }>(
      "select status, data, error from public.workflow_executions where id = $1",
      [id],
    )
  )[0];

async function until(what: string, holds: () => Promise<boolean>, seconds = 40) {
  const end = Date.now() + seconds * 1000;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`Never happened: ${what}`);
    await owner("select private.sweep_executions()");
    await new Promise((done) => void setTimeout(done, 300));
  }
}
const ends = (id: string, status: string) =>
  until(`${id} is ${status}`, async () => (await facts(id))?.status === status);

const call = (key: string, url: string, config: object = {}) => ({
  key,
  name: key,
  type: "http_request",
  config: { method: "POST", url: base + url, body: { of: "{{data.run}}" }, ...config },
});
const chain = (...steps: { key: string }[]) => ({
  steps: steps.map((step, index) => ({ ...step, is_start: index === 0 })),
  transitions: steps.slice(1).map(({ key }, index) => ({ from: steps[index]?.key, to: key })),
});

const field = fc.constantFrom("a", "b", "n", "s0.a", "s1.b", "approved", "list.1", "none.x");
const scalar = fc.oneof(
  fc.constantFrom<Json>(null, true, false, "", "a", "Ab", "b", "10"),
  fc.integer({ min: -3, max: 12 }),
);
const value = fc.oneof(scalar, fc.array(scalar, { maxLength: 3 }), fc.record({ a: scalar }));
const leaf = fc.oneof(
  fc.record({ field, operator: fc.constantFrom("equals", "not_equals"), value: scalar }),
  fc.record({
    field,
    operator: fc.constantFrom("greater_than", "less_than"),
    value: fc.oneof(fc.constantFrom("a", "b"), fc.integer({ min: 0, max: 9 })),
  }),
  fc.record({
    field,
    operator: fc.constant("contains"),
    value: fc.constantFrom("a", "B", 1, true),
  }),
  fc.record({
    field,
    operator: fc.constant("in"),
    value: fc.array(scalar, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ field, operator: fc.constant("exists"), value: fc.boolean() }),
) as fc.Arbitrary<Condition>;
const condition: fc.Arbitrary<Condition> = fc.oneof(
  { weight: 5, arbitrary: leaf },
  { weight: 1, arbitrary: fc.record({ not: leaf }) },
  { weight: 1, arbitrary: fc.record({ and: fc.array(leaf, { minLength: 1, maxLength: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ or: fc.array(leaf, { minLength: 1, maxLength: 3 }) }) },
);
const template = fc.oneof(
  value,
  field.map((name) => `{{data.${name}}}`),
  field.map((name) => `<{{ data.${name} }}|{{data.b}}> {{x}}`),
);
const config: Record<string, fc.Arbitrary<object>> = {
  decision: fc.constant({}),
  set_data: fc.record({
    values: fc.dictionary(fc.constantFrom("a", "b", "n", "list"), template, {
      minKeys: 1,
      maxKeys: 3,
    }),
  }),
  approval: fc.constant({ assignee: { type: "org_role", role: "org_admin" } }),
};
const graph = fc.integer({ min: 1, max: 6 }).chain((size) => {
  const key = fc.integer({ min: 0, max: size - 1 }).map((n) => `s${n}`);
  const step = fc
    .constantFrom("decision", "set_data", "set_data", "approval")
    .chain((type) =>
      fc.record({ type: fc.constant(type), config: config[type] ?? fc.constant({}) }),
    );
  return fc.record({
    steps: fc
      .array(step, { minLength: size, maxLength: size })
      .map((steps) =>
        steps.map(
          (s, n) =>
            ({ ...s, key: `s${n}`, name: `s${n}`, is_start: n === 0 }) as Step & { name: string },
        ),
      ),
    transitions: fc.array(
      fc.oneof(
        fc.record({ from: key, to: key, condition }),
        fc.record({ from: key, to: key, is_default: fc.constant(true) }),
      ) as fc.Arbitrary<Transition>,
      { maxLength: size * 3 },
    ),
  });
});

test("random graphs: the engine and the interpreter take the same path to the same data", async () => {
  const input = fc.record({
    a: value,
    b: scalar,
    n: fc.integer({ min: 0, max: 9 }),
    list: fc.array(scalar),
  });
  const answers = fc.array(fc.boolean(), { minLength: 1, maxLength: 8 });
  const seen = { completed: 0, failed: 0, steps: 0 };
  await fc.assert(
    fc.asyncProperty(graph, input, answers, async (definition, data, script) => {
      // Who is asked more than thirty times stops answering: that is no matter of the engine.
      let asked = 0;
      const told = () => (asked < 30 ? (script[asked++ % script.length] ?? true) : undefined);
      let isTired = false;
      const run = interpret(definition as Definition, data as Record<string, Json>, () => {
        const approved = told();
        if (approved === undefined) isTired = true;
        if (approved === undefined) return { error: "tired" };
        const decision = approved ? "approved" : "rejected";
        return { output: { decision, comment: null, data: {} }, merge: { approved } };
      });
      fc.pre(!isTired && run.path.length < 200);
      asked = 0;
      const execution = await begin(await publish(definition), data);
      for (;;) {
        const status = await ownerValue("select private.advance_execution($1)", [execution]);
        if (status !== "waiting") break;
        await owner(
          `update public.workflow_decisions set decision = $2, data = '{}', decided_at = now() where execution_id = $1 and decision is null`,
          [execution, told() ? "approved" : "rejected"],
        );
      }
      const steps = await owner<{ key: string; status: string }>(
        "select step_key as key, status from public.execution_steps where execution_id = $1 order by sequence",
        [execution],
      );
      const is = await facts(execution);
      for (const { key, type } of definition.steps) {
        const given = is?.data[key];
        if (type !== "approval" || !given || typeof given !== "object" || Array.isArray(given))
          continue;
        delete given["decided_at"];
        delete given["decided_by"];
      }
      expect({ status: is?.status, path: steps, data: is?.data }).toEqual(run);
      seen[run.status] += 1;
      seen.steps += run.path.length;
    }),
    { numRuns: 150, endOnFailure: true },
  );
  expect(seen.steps).toBeGreaterThan(200);
}, 180_000);

test("three workers, killed again and again: every execution ends, every effect is one", async () => {
  const workflow = await publish(
    chain(
      call("one", "/effect/{{data.run}}/one", {
        timeout_seconds: 1,
        retry: { attempts: 10, wait_seconds: 0 },
      }),
      {
        key: "set",
        name: "set",
        type: "set_data",
        config: { values: { seen: "{{data.one.status}}" } },
      } as never,
      {
        key: "pause",
        name: "pause",
        type: "delay",
        config: { amount: 1, unit: "seconds" },
      } as never,
      call("two", "/effect/{{data.run}}/two", {
        timeout_seconds: 1,
        retry: { attempts: 10, wait_seconds: 0 },
      }),
    ),
  );
  await Promise.all([hire(), hire(), hire()]);
  const runs = Array.from({ length: 60 }, (_, n) => `run${n}-${randomUUID()}`);
  const ids = await Promise.all(runs.map((run) => begin(workflow, { run })));
  const killUntil = Date.now() + 12_000;
  const open = () =>
    ownerValue<number>(
      "select count(*)::int from public.workflow_executions where id = any ($1) and completed_at is null",
      [ids],
    );
  let killed = 0;
  while (Date.now() < killUntil) {
    await new Promise((done) => void setTimeout(done, 400 + Math.random() * 800));
    const [victim] = [...workers].toSorted(() => Math.random() - 0.5);
    victim?.kill("SIGKILL");
    killed += 1;
    void hire();
    // The same jobs once more: delivered twice.
    await owner(
      `select graphile_worker.add_job('call_http', json_build_object('id', s.id)), graphile_worker.add_job('advance_execution', json_build_object('id', s.execution_id))
         from (select * from public.execution_steps where execution_id = any ($1) order by random() limit 20) s`,
      [ids],
    );
    await owner("select private.sweep_executions()");
  }
  await until("every execution ends", async () => (await open()) === 0, 60);
  const statuses = await owner<{ status: string; n: number }>(
    "select status, count(*)::int as n from public.workflow_executions where id = any ($1) group by 1",
    [ids],
  );
  expect(statuses).toEqual([{ status: "completed", n: 60 }]);
  expect(killed).toBeGreaterThan(5);
  const times = runs.flatMap((run) => [
    effects(`/effect/${run}/one`),
    effects(`/effect/${run}/two`),
  ]);
  expect(new Set(times)).toEqual(new Set([1]));
  const paths = await owner<{ path: string }>(
    `select distinct string_agg(step_key || ' ' || status, ', ' order by sequence) as path from public.execution_steps where execution_id = any ($1) group by execution_id`,
    [ids],
  );
  expect(paths).toEqual([{ path: "one completed, set completed, pause completed, two completed" }]);
}, 150_000);

test("a request that is not to be repeated fails visibly when its worker is lost", async () => {
  for (const worker of workers) worker.kill("SIGKILL");
  await hire();
  const url = `/hang/${randomUUID()}`;
  const id = await begin(
    await publish(chain(call("once", url, { timeout_seconds: 2, repeat: false }))),
  );
  await until("the request arrives", async () => arrived.has(url));
  for (const worker of workers) worker.kill("SIGKILL");
  await hire();
  await ends(id, "failed");
  expect((await facts(id))?.error).toContain("not to be repeated");
  expect(arrived.get(url)).toHaveLength(1);
}, 60_000);

test("cancelled in the middle, it stays cancelled, whatever is answered", async () => {
  if (workers.size === 0) await hire();
  const url = `/hang/${randomUUID()}`;
  const next = `/effect/${randomUUID()}`;
  const id = await begin(await publish(chain(call("slow", url), call("next", next))));
  await until("the request arrives", async () => arrived.has(url));
  await ok(w.supplier.db.rpc("cancel_execution", { execution_id: id, reason: "Enough" }));
  for (const answer of slow.splice(0)) answer();
  await new Promise((done) => void setTimeout(done, 1500));
  expect((await facts(id))?.status).toBe("cancelled");
  expect(arrived.has(next)).toBe(false);
}, 60_000);

test("what fails is tried again with the same key: by itself, and by a person", async () => {
  const url = `/fails/${randomUUID()}`;
  const id = await begin(
    await publish(chain(call("call", url, { retry: { attempts: 2, wait_seconds: 0 } }))),
  );
  await ends(id, "failed");
  expect((await facts(id))?.error).toContain("503");
  await ok(w.supplier.db.rpc("retry_execution", { execution_id: id }));
  await ends(id, "completed");
  expect(arrived.get(url)).toHaveLength(3);
  expect(effects(url)).toBe(1);
}, 60_000);

test("an approval: asked, decided in the app, gone on with", async () => {
  const workflow = await publish({
    steps: [
      {
        key: "ask",
        name: "ask",
        type: "approval",
        is_start: true,
        config: { assignee: { type: "org_role", role: "org_admin" } },
      },
      { key: "yes", name: "yes", type: "set_data", config: { values: { answer: "yes" } } },
    ],
    transitions: [
      { from: "ask", to: "yes", condition: { field: "approved", operator: "equals", value: true } },
    ],
  });
  const id = await begin(workflow);
  await ends(id, "waiting");
  const [decision] = await ok(
    w.admin.db.from("workflow_decisions").select("execution_step_id").eq("execution_id", id),
  );
  const step_id = decision?.execution_step_id;
  // Both answers at the same moment: one is taken.
  const answers = await Promise.all(
    ["approved", "rejected"].map((said) =>
      w.admin.db.rpc("decide_step", { step_id, decision: said }),
    ),
  );
  expect(answers.filter(({ error }) => error === null)).toHaveLength(1);
  expect(answers.find(({ error }) => error)?.error?.code).toBe("CS093");
  await ends(id, "completed");
}, 60_000);
