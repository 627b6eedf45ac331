import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase } from "@/scripts/stack/database.mjs";
import { migrate } from "@/scripts/stack/migrations.mjs";
import { startPostgres } from "@/scripts/stack/postgres.mjs";
import { freePorts } from "@/scripts/stack/ports.mjs";
import { makeSettings } from "@/scripts/stack/settings.mjs";
import { startCluster } from "@/scripts/stack/stack.mjs";

// Three workers, killed by signal 9 again and again, and a database that crashes once, while executions run: all end,
// nothing happens twice, none is lost. On a database server of its own, that writes before it says so.

const EXECUTIONS = Number(process.env["CHAOS_EXECUTIONS"] ?? 60);
const SECONDS = Number(process.env["CHAOS_SECONDS"] ?? 12);

const stateDir = mkdtempSync(path.join(os.tmpdir(), "countersign-chaos-"));
let settings: ReturnType<typeof makeSettings>;
let cluster: Awaited<ReturnType<typeof startCluster>>;
let database: { stop: () => Promise<unknown> };
let server: http.Server;
let base: string;
const workers = new Set<ChildProcess>();
/** What arrived: which keys, for each address. */
const arrived = new Map<string, string[]>();

beforeAll(async () => {
  const [port = 0, supabasePort = 0, postgresPort = 0] = await freePorts(3);
  const appUrl = `http://localhost:${port}`;
  settings = makeSettings({ port, supabasePort, postgresPort, stateDir, appUrl, logMail: false });
  cluster = await startCluster(settings);
  database = { stop: () => crash(cluster.running()[0]) };
  await createDatabase(settings, cluster.secrets, "postgres");
  await migrate(cluster.urls.owner);
  server = http.createServer((request, response) => {
    const url = request.url ?? "";
    arrived.set(url, [...(arrived.get(url) ?? []), String(request.headers["idempotency-key"])]);
    response.setHeader("content-type", "application/json");
    setTimeout(() => response.end("{}"), Math.random() * 120);
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}, 90_000);
afterAll(async () => {
  for (const worker of workers) worker.kill("SIGKILL");
  server.close().closeAllConnections();
  await database.stop();
  rmSync(stateDir, { recursive: true, force: true });
});

type Service = Awaited<ReturnType<typeof startPostgres>>;

/** SIGQUIT: every session is cut where it is, nothing is written; the next start recovers. */
async function crash(service: Service | undefined) {
  service?.child.kill("SIGQUIT");
  await service?.exited;
}

async function restart() {
  await database.stop();
  const service = await startPostgres(settings, cluster.secrets);
  database = { stop: () => crash(service) };
}

/** One statement on a connection of its own: there may be no database for a while. */
async function owner<Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> {
  const client = new pg.Client({ connectionString: cluster.urls.owner });
  client.on("error", () => {});
  try {
    await client.connect();
    return (await client.query<Row>(text, values)).rows;
  } finally {
    await client.end().catch(() => {});
  }
}

async function hire(): Promise<void> {
  const root = path.resolve(import.meta.dirname, "../..");
  const worker = fork(path.join(root, "supabase/tests/workflow-worker.ts"), {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
    env: {
      ...process.env,
      DATABASE_URL: cluster.urls.owner,
      TSX_TSCONFIG_PATH: path.join(root, "worker", "tsconfig.json"),
      LOG_LEVEL: "silent",
    },
  });
  workers.add(worker);
  worker.on("exit", () => workers.delete(worker));
  await Promise.race([once(worker, "message"), once(worker, "exit")]);
}

const call = (key: string) => ({
  key,
  name: key,
  type: "http_request",
  config: {
    method: "POST",
    url: `${base}/{{data.run}}/${key}`,
    timeout_seconds: 1,
    retry: { attempts: 10, wait_seconds: 0 },
  },
});

async function makeWorkflow() {
  const [person, organisation, workflow, version] = Array.from({ length: 4 }, () => randomUUID());
  await owner("insert into auth.users (id, email) values ($1, $2)", [
    person,
    `${person}@example.com`,
  ]);
  await owner("insert into public.organisations (id, name, slug) values ($1, 'Chaos', $2)", [
    organisation,
    `chaos-${organisation?.slice(0, 8)}`,
  ]);
  await owner(
    "insert into public.user_organisations (organisation_id, user_id, org_role) values ($1, $2, 'org_admin')",
    [organisation, person],
  );
  await owner("insert into public.workflows (id, organisation_id, name) values ($1, $2, 'Chaos')", [
    workflow,
    organisation,
  ]);
  await owner(
    "insert into public.workflow_versions (id, organisation_id, workflow_id, number, published_at) values ($1, $2, $3, 1, now())",
    [version, organisation, workflow],
  );
  const steps = [
    { ...call("one"), is_start: true },
    { key: "set", name: "set", type: "set_data", config: { values: { a: "{{data.one.status}}" } } },
    { key: "pause", name: "pause", type: "delay", config: { amount: 1, unit: "seconds" } },
    call("two"),
  ];
  const transitions = steps.slice(1).map(({ key }, n) => ({ from: steps[n]?.key, to: key }));
  await owner("select private.write_definition($1, $2)", [
    version,
    JSON.stringify({ steps, transitions }),
  ]);
  await owner(
    "update public.workflows set published_version_id = $2, status = 'active' where id = $1",
    [workflow, version],
  );
  return { person, workflow };
}

const open = async () => {
  const [row] = await owner<{ n: number }>(
    "select count(*)::int as n from public.workflow_executions where completed_at is null",
  );
  return row?.n ?? 0;
};

/** What the clock does each minute, more often; and the same jobs once more: delivered twice. */
async function disturb() {
  await owner(
    `select graphile_worker.add_job('call_http', json_build_object('id', s.id)), graphile_worker.add_job('advance_execution', json_build_object('id', s.execution_id))
       from (select * from public.execution_steps order by random() limit 20) s`,
  );
  await owner("select private.sweep_executions()");
}

test("every execution ends, every effect is one, none is lost", async () => {
  const { person, workflow } = await makeWorkflow();
  await Promise.all([hire(), hire(), hire()]);
  await owner(
    `select private.begin_execution(gen_random_uuid(), w, jsonb_build_object('run', 'run' || n), null, $2, null, 0)
       from public.workflows w, generate_series(1, $3::int) n where w.id = $1`,
    [workflow, person, EXECUTIONS],
  );
  const end = Date.now() + SECONDS * 1000;
  let killed = 0;
  let crashed = 0;
  // A busy machine kills slowly.
  while (Date.now() < end || killed < 5) {
    await sleep(400 + Math.random() * 800);
    const [victim] = [...workers].toSorted(() => Math.random() - 0.5);
    victim?.kill("SIGKILL");
    killed += 1;
    void hire();
    if (!crashed && Date.now() > end - SECONDS * 600) {
      await restart();
      crashed += 1;
    }
    await disturb();
  }
  const patience = Date.now() + 60_000;
  while ((await open()) > 0 && Date.now() < patience) {
    await owner("select private.sweep_executions()");
    await sleep(300);
  }
  expect({ crashed, hasKilled: killed >= 5, open: await open() }).toEqual({
    crashed: 1,
    hasKilled: true,
    open: 0,
  });
  expect(
    await owner(
      `select e.status, x.path, count(*)::int as n from public.workflow_executions e
         cross join lateral (select string_agg(step_key || ' ' || status, ', ' order by sequence) as path from public.execution_steps s where s.execution_id = e.id) x group by 1, 2`,
    ),
  ).toEqual([
    {
      status: "completed",
      path: "one completed, set completed, pause completed, two completed",
      n: EXECUTIONS,
    },
  ]);
  // Each effect has one key, however often it was tried: a receiver that keeps keys acts once.
  const keys = Array.from({ length: EXECUTIONS }, (_, n) =>
    ["one", "two"].map((key) => new Set(arrived.get(`/run${n + 1}/${key}`)).size),
  ).flat();
  expect(keys.filter((n) => n !== 1)).toEqual([]);
  const repeated = [...arrived.values()].filter(({ length }) => length > 1).length;
  console.log(
    `${EXECUTIONS} executions, ${killed} workers killed, ${crashed} crash; ${repeated} of ${arrived.size} requests arrived more than once, each with its own key.`,
  );
}, 150_000);

test("a worker outlives its connections and its database, with what it had in hand", async () => {
  for (const worker of workers) worker.kill("SIGKILL");
  await hire();
  const [worker] = workers;
  const { person, workflow } = await makeWorkflow();
  const run = () =>
    owner(
      "select private.begin_execution(gen_random_uuid(), w, jsonb_build_object('run', gen_random_uuid()), null, $2, null, 0) from public.workflows w where w.id = $1",
      [workflow, person],
    );
  for (const cut of [
    () =>
      owner(
        "select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = current_database()",
      ),
    restart,
  ]) {
    await Promise.all(Array.from({ length: 20 }, run));
    await sleep(50);
    await cut();
    for (const end = Date.now() + 30_000; (await open()) > 0 && Date.now() < end;) {
      // Requests whose answer was lost: the clock finds them when their lease has run out.
      await owner("select private.sweep_executions()");
      await sleep(200);
    }
    expect(await open()).toBe(0);
  }
  expect(worker?.exitCode ?? worker?.signalCode).toBeNull();
}, 90_000);
