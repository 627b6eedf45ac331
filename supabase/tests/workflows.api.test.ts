import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { begin as beginFor, facts, publish as publishFor } from "./workflow-world";
import { closeWorld, makeProject, ok, owner, stack, type World } from "./world";

// The engine against workers that die, answers that come late, and jobs that come twice.

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
    if (url.startsWith("/away"))
      response.writeHead(302, { location: "http://169.254.169.254/latest/meta-data/" }).end();
    else if (url.startsWith("/hang")) slow.push(send);
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

const publish = (definition: unknown) => publishFor(w, definition);
const begin = (workflow: string, input?: object) => beginFor(w, workflow, input);

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

test("a request that is sent on to a link-local address fails at once, and says so", async () => {
  const url = `/away/${randomUUID()}`;
  const id = await begin(await publish(chain(call("call", url))));
  await ends(id, "failed");
  expect((await facts(id))?.error).toMatch(/address/i);
  expect(arrived.get(url)).toHaveLength(1);
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
