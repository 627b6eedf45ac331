import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { workerArgs, workerEnv } from "@/scripts/stack/app.mjs";
import {
  activitiesOf,
  addLeads,
  find,
  makeLate,
  makeWorkplanWorld,
  w,
  workplanOf,
} from "./workplan-world";
import { closeWorld, join, owner, ownerValue, refusal, signUp, stack, type Person } from "./world";

// The clock in real worker processes, side by side and killed in the middle: whatever is late escalates
// once, its people are told once, and what waits for a timeout starts once.

let colleague: Person;
let pool: pg.Pool;
const workers: ChildProcess[] = [];

beforeAll(async () => {
  await makeWorkplanWorld("Clock");
  colleague = await signUp("Clock Colleague");
  await join(w.admin, w.organisation, colleague, { org_role: "org_member" });
  pool = new pg.Pool({ connectionString: stack.databaseUrl, max: 4 });
});
afterAll(async () => {
  await stopWorkers();
  await pool.end();
  await closeWorld();
});

test("the clock escalates once what two workers find late at the same moment", async () => {
  const leads = await addLeads(300);
  await Promise.all([startWorker(), startWorker()]);
  await makeLate(leads, "call");
  await enqueueClock(12);
  await settled(leads);
  await expectEachEscalatedOnce(leads);
  await stopWorkers();
});

test("the clock goes on where a worker was killed in the middle", async () => {
  const leads = await addLeads(50);
  // The worker has escalated and is about to tell the supplier, whose row somebody holds.
  const holder = await pool.connect();
  await holder.query("begin");
  await holder.query("select 1 from public.profiles where id = $1 for update", [w.supplier.id]);
  const first = await startWorker();
  await makeLate(leads, "call");
  await enqueueClock(1);
  const backend = await until(() =>
    ownerValue<number | undefined>(
      `select min(pid) from pg_stat_activity where query like '%private.escalate_activities() as escalated%' and wait_event_type = 'Lock' and pid <> pg_backend_pid()`,
    ),
  );
  await kill(first, "SIGKILL");
  // What TCP does when the machine is gone.
  await owner("select pg_terminate_backend($1)", [backend]);
  await holder.query("rollback");
  holder.release();
  expect(await activitiesOf(leads)).toEqual({ "call open": 50, "greet open": 50 });
  await startWorker();
  await enqueueClock(1);
  await settled(leads);
  await expectEachEscalatedOnce(leads);
  await stopWorkers();
});

test("the clock and people who do everything at once to one record are each served or refused in words", async () => {
  for (const lead of await addLeads(6)) {
    const [workplan_id, call, greet] = await Promise.all([
      workplanOf(lead),
      find(lead, "call"),
      find(lead, "greet"),
    ]);
    await makeLate([lead], "call");
    const { supplier, admin } = w;
    const record = { record_type: "lead", record_id: lead };
    const asked = [
      () => supplier.db.rpc("complete_activity", { activity_id: call }),
      () => supplier.db.rpc("skip_activity", { activity_id: greet, reason: "No need" }),
      () => admin.db.rpc("reassign_activity", { activity_id: greet, person_id: admin.id }),
      () => admin.db.rpc("pause_workplan", { workplan_id }),
      () => admin.db.rpc("resume_workplan", { workplan_id }),
      () => admin.db.rpc("cancel_workplan", { workplan_id, reason: "Gone" }),
      () => supplier.db.rpc("move_record", { ...record, status: "contacted" }),
      () => admin.db.rpc("change_owner", { ...record, owner_id: colleague.id }),
      () => supplier.db.from("leads").update({ full_name: "Renamed" }).eq("id", lead),
    ];
    const answers = await Promise.all([
      ...asked.toSorted(() => Math.random() - 0.5).map((ask) => refusal(ask())),
      pool.query("select private.escalate_activities()").then(() => "none"),
      pool.query("select private.escalate_activities()").then(() => "none"),
    ]);
    for (const answer of answers) {
      expect(["none", "CS002", "CS004", "CS062", "CS063"]).toContain(answer);
    }
    const [truth] = await owner<{ claimed: number; counted: number }>(
      `select i.total_activities as claimed, count(a.id) filter (where a.status <> 'cancelled')::int as counted
         from public.workplan_instances i left join public.activities a on a.workplan_instance_id = i.id where i.id = $1 group by i.id`,
      [workplan_id],
    );
    expect(truth?.claimed).toBe(truth?.counted);
  }
});

/** A worker as `npm run worker` starts it, which looks for jobs already. */
async function startWorker() {
  const env = { ...process.env, DATABASE_URL: stack.databaseUrl, LOCAL_MAIL_DIR: stack.mailDir };
  const worker = spawn(process.execPath, workerArgs, {
    stdio: ["ignore", "pipe", "inherit"],
    env: workerEnv(env),
  });
  workers.push(worker);
  let said = "";
  worker.stdout.on("data", (chunk) => (said += chunk));
  await until(async () => said.includes("looking for jobs"));
  return worker;
}

async function kill(worker: ChildProcess, signal: NodeJS.Signals = "SIGTERM") {
  if (worker.exitCode !== null || worker.signalCode !== null) return;
  const exit = once(worker, "exit");
  worker.kill(signal);
  await exit;
}

const stopWorkers = () => Promise.all(workers.splice(0).map((worker) => kill(worker)));

/** Waits until it is there. */
async function until<Value>(look: () => Promise<Value>): Promise<NonNullable<Value>> {
  for (const started = Date.now(); Date.now() - started < 20_000; await sleep(50)) {
    const seen = await look();
    if (seen) return seen;
  }
  throw new Error("It did not happen.");
}

const enqueueClock = (jobs: number) =>
  owner(
    "select graphile_worker.add_job('escalate_activities') from generate_series(1, $1::integer)",
    [jobs],
  );
const settled = (leads: string[]) =>
  until(
    async () =>
      (await ownerValue<number>(
        "select count(*)::int from public.activities where entity_id = any ($1) and status = 'escalated'",
        [leads],
      )) >= leads.length,
  );

async function expectEachEscalatedOnce(leads: string[]) {
  const count = leads.length;
  expect(await activitiesOf(leads)).toEqual({
    "call escalated": count,
    "chase open": count,
    "greet open": count,
  });
  const told = await owner<{ person: string; n: number }>(
    `select n.user_id as person, sum((n.data ->> 'count')::int)::int as n from public.notifications n
      where n.kind = 'activity_escalated' and n.data ->> 'entity_id' = any ($1::text[]) group by 1`,
    [leads],
  );
  expect(Object.fromEntries(told.map(({ person, n }) => [person, n]))).toEqual({
    [w.supplier.id]: count,
    [w.admin.id]: count,
  });
  const [logged] = await owner<{ lines: number; activities: number }>(
    `select count(*)::int as lines, count(distinct l.record_id)::int as activities from public.audit_log l
       join public.activities a on a.id = l.record_id where a.entity_id = any ($1) and l.changes ? 'escalated_at'`,
    [leads],
  );
  expect(logged).toEqual({ lines: count, activities: count });
}
