import { type ChildProcess, fork } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import path from "node:path";

import type { Database } from "../database";
import type { Suite } from "../run";
import { executionLists } from "./executions";

const EXECUTIONS = 1000;
const STEPS = 5;
const ROUNDS = 5;
const definition = {
  steps: ["first", "second", "third", "fourth", "fifth"].map((key, index) => ({
    key,
    name: key,
    type: index % 2 ? "set_data" : "decision",
    is_start: index === 0,
    config: index % 2 ? { values: { [`seen_${key}`]: "{{data.n}}", text: "n is {{data.n}}" } } : {},
  })),
  transitions: [
    { from: "first", to: "fifth", condition: { field: "n", operator: "less_than", value: 0 } },
    { from: "first", to: "second", is_default: true },
    { from: "second", to: "third" },
    { from: "third", to: "fourth", condition: { field: "n", operator: "exists" } },
    { from: "fourth", to: "fifth" },
  ],
};

/**
 * Executions of five steps through real worker processes. The reference is the queue itself: jobs that do nothing, one
 * for each step, as an engine with a job a step would need, and, harder, one for each execution, as ours needs. And the
 * list of executions.
 */
export const workflow: Suite = async (database) => {
  const world = await makeWorld(database);
  const results = [];
  for (const count of [1, 4]) {
    console.log(`  ${count} worker${count > 1 ? "s" : ""}…`);
    const workers = await Promise.all(Array.from({ length: count }, hire));
    const idle = (jobs: number) =>
      timed(database, "select graphile_worker.add_job('nothing') from generate_series(1, $1)", [
        jobs,
      ]);
    const ours: number[] = [];
    const stepwise: number[] = [];
    const whole: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const [aStep, anExecution] = [await idle(STEPS * EXECUTIONS), await idle(EXECUTIONS)];
      const full = await timed(
        database,
        `select private.begin_execution(gen_random_uuid(), w, jsonb_build_object('n', n), null, $2, null, 0) from public.workflows w, generate_series(1, $1) n where w.id = $3`,
        [EXECUTIONS, world.person, world.workflow],
      );
      // The first is to warm up.
      if (round > 0) {
        stepwise.push(aStep);
        whole.push(anExecution);
        ours.push(full);
      }
    }
    for (const worker of workers) worker.kill();
    results.push({ count, ours: median(ours), stepwise: median(stepwise), whole: median(whole) });
  }
  const [left] = await database.query<{ n: number }>(
    `select count(*)::int as n from public.workflow_executions where status <> 'completed' or steps_taken <> ${STEPS}`,
  );
  if (left?.n !== 0) throw new Error(`${left?.n} executions did not take their five steps.`);
  const [one, four] = results;
  if (!one || !four) throw new Error("Nothing was measured.");
  const row = { suite: "workflow", unit: "ms" as const, n: ROUNDS };
  return [
    ...results.flatMap(({ count, ours, stepwise, whole }) =>
      (
        [
          [`${STEPS * EXECUTIONS} empty jobs, one a step`, stepwise],
          [`${EXECUTIONS} empty jobs, one an execution`, whole],
        ] as const
      ).map(([name, reference]) => ({
        ...row,
        case: `${EXECUTIONS} executions of ${STEPS} steps, ${count} worker${count > 1 ? "s" : ""}; beside ${name}`,
        ours,
        reference,
        ratio: ours / reference,
        aim: "≤ 2.86 (35 % of the queue's rate)",
      })),
    ),
    {
      ...row,
      case: "4 workers beside 1",
      ours: four.ours,
      reference: one.ours,
      ratio: four.ours / one.ours,
      aim: "≤ 0.4, where cores allow",
    },
    ...(await executionLists(database)),
  ];
};

/** How long the workers are busy with what the statement enqueues, from its commit on. */
async function timed(database: Database, sql: string, values: unknown[]): Promise<number> {
  await database.query(sql, values);
  const start = process.hrtime.bigint();
  for (;;) {
    const [left] = await database.query<{ is_busy: boolean }>(
      "select exists (select 1 from graphile_worker.jobs where task_identifier in ('nothing', 'advance_execution')) as is_busy",
    );
    if (!left?.is_busy) return Number(process.hrtime.bigint() - start) / 1e6;
    await new Promise((done) => void setTimeout(done, 5));
  }
}

async function hire(): Promise<ChildProcess> {
  const root = path.resolve(import.meta.dirname, "../..");
  const worker = fork(path.join(root, "bench/worker.ts"), {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env, TSX_TSCONFIG_PATH: path.join(root, "worker", "tsconfig.json") },
  });
  await once(worker, "message");
  return worker;
}

async function makeWorld(database: Database) {
  const [person, organisation, drawn, version] = Array.from({ length: 4 }, () => randomUUID());
  const name = `bench-${person?.slice(0, 8)}`;
  await database.query("insert into auth.users (id, email) values ($1, $2)", [
    person,
    `${name}@example.com`,
  ]);
  await database.query("insert into public.organisations (id, name, slug) values ($1, $2, $2)", [
    organisation,
    name,
  ]);
  await database.query(
    "insert into public.user_organisations (organisation_id, user_id, org_role) values ($1, $2, 'org_admin')",
    [organisation, person],
  );
  await database.query(
    "insert into public.workflows (id, organisation_id, name) values ($1, $2, 'Bench')",
    [drawn, organisation],
  );
  await database.query(
    "insert into public.workflow_versions (id, organisation_id, workflow_id, number, published_at) values ($1, $2, $3, 1, now())",
    [version, organisation, drawn],
  );
  await database.query("select private.write_definition($1, $2)", [
    version,
    JSON.stringify(definition),
  ]);
  await database.query(
    "update public.workflows set published_version_id = $2, status = 'active' where id = $1",
    [drawn, version],
  );
  return { person, workflow: drawn };
}

function median(times: number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
