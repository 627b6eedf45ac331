import type { Database } from "../database";
import { benchId as id, measureLists } from "../lists";
import type { Result } from "../run";
import { growTo, PERSON } from "../world";

const SIZE = 1_000_000;
const ORGANISATIONS = 50;
const PER_ORGANISATION = 20;

const ORGANISATION = "10000000-0000-4000-9000-000000000000";
const WORKFLOW = "60000000-0000-4000-9000-000000000000";
const CLIENT = "50000000-0000-4000-9000-000000000000";
const COLUMNS =
  "id, workflow_id, workflow_name, version, client_id, client_name, requested_by, requester_name, status, error, step_name, steps_taken, step_count, created_at, completed_at, duration_ms";

const page = (where: string) =>
  `select ${COLUMNS} from public.workflow_execution_overview where organisation_id = '${ORGANISATION}' and ${where} order by created_at desc nulls last, id desc nulls last limit 51`;

const READS = [
  { name: "executions, newest first", where: "true" },
  { name: "executions that failed", where: "status in ('failed')" },
  { name: "executions of a workflow", where: `workflow_id in ('${WORKFLOW}')` },
  { name: "executions of a client", where: `client_id in ('${CLIENT}')` },
  {
    name: "executions of a day",
    where: "created_at >= now() - interval '9 days' and created_at < now() - interval '8 days'",
  },
].map(({ name, where }) => ({ name, who: PERSON, asked: page(where) }));

/** The list of executions over a million of fifty organisations. */
export async function executionLists(database: Database): Promise<Result[]> {
  await growTo(database, 20_000);
  return database.undone(async () => {
    await fill(database);
    return measureLists(database, "workflow", READS);
  });
}

/** One execution a minute, one in ten failed, one in forty still open; row triggers are off meanwhile. */
async function fill(database: Database) {
  const tables = [
    "organisations",
    "clients",
    "workflows",
    "workflow_versions",
    "workflow_steps",
    "workflow_executions",
  ];
  for (const table of tables)
    await database.query(`alter table public.${table} disable trigger user`);
  for (const sql of FILL_SQL) await database.query(sql);
  for (const table of tables)
    await database.query(`alter table public.${table} enable trigger user`);
  await database.query(
    "analyze public.workflow_executions, public.workflows, public.workflow_versions, public.workflow_steps, public.clients",
  );
}

const eachOfEach = `generate_series(0, ${ORGANISATIONS - 1}) o, generate_series(0, ${PER_ORGANISATION - 1}) n`;
const number = `o * ${PER_ORGANISATION} + n`;
const organisation = `n % ${ORGANISATIONS}`;
const oneOfEach = `${organisation} * ${PER_ORGANISATION} + n / ${ORGANISATIONS} % ${PER_ORGANISATION}`;
const isOpen = `n / ${ORGANISATIONS} % 40 = 7`;
const status = `case when ${isOpen} then 'waiting' when n / ${ORGANISATIONS} % 10 = 3 then 'failed' else 'completed' end`;

const FILL_SQL = [
  `insert into public.organisations (id, name, slug)
   select ${id("10000000", "n")}, 'Bench ' || n, 'bench-' || n from generate_series(0, ${ORGANISATIONS - 1}) n on conflict do nothing`,
  `insert into public.clients (id, organisation_id, name)
   select ${id("50000000", number)}, ${id("10000000", "o")}, 'Client ' || n from ${eachOfEach}`,
  `insert into public.workflows (id, organisation_id, name)
   select ${id("60000000", number)}, ${id("10000000", "o")}, 'Workflow ' || n from ${eachOfEach}`,
  `insert into public.workflow_versions (id, organisation_id, workflow_id, number, published_at)
   select ${id("61000000", number)}, ${id("10000000", "o")}, ${id("60000000", number)}, 1, now() from ${eachOfEach}`,
  `insert into public.workflow_steps (id, organisation_id, version_id, key, name, step_type, position)
   select ${id("62000000", `(${number}) * 5 + s`)}, ${id("10000000", "o")}, ${id("61000000", number)}, 'step_' || s, 'Step ' || s, 'decision', s
     from ${eachOfEach}, generate_series(1, 5) s`,
  `insert into public.workflow_executions (organisation_id, workflow_id, version_id, client_id, requested_by, status, error, step_key, steps_taken, created_at, started_at, completed_at, duration_ms, wake_at)
   select ${id("10000000", organisation)}, ${id("60000000", oneOfEach)}, ${id("61000000", oneOfEach)}, ${id("50000000", oneOfEach)}, ${id("00000000", "n % 20 + 1")},
     ${status}, case when ${status} = 'failed' then 'It broke.' end, 'step_' || n % 5 + 1, n % 5 + 1, now() - n * interval '1 minute', now() - n * interval '1 minute',
     case when not (${isOpen}) then now() - n * interval '1 minute' + interval '5 seconds' end, case when not (${isOpen}) then 5000 end, case when ${isOpen} then 'infinity'::timestamptz end
     from generate_series(1, ${SIZE}) n`,
];
