import { randomUUID } from "node:crypto";

import type { Database } from "../database";
import type { Result, Suite } from "../run";
import { growTo, PERSON } from "../world";

const ACTIVITIES = 10;

/** Leads whose template starts ten activities, one by one and from a file, against the same rows written in bulk. */
export const workplan: Suite = async (database) => {
  await growTo(database, 10_000);
  await inhabit(database);
  const insert = (organisation: string) =>
    `insert into public.leads (organisation_id, full_name) select '${organisation}', 'Lead ' || n from generate_series(1, 1000) n`;
  const file = (organisation: string) =>
    `select public.import_records('${organisation}', 'lead', (
       select jsonb_agg(jsonb_build_object('full_name', 'Lead ' || n, 'email', 'lead.' || n || '@example.com', 'company', 'Company ' || n, 'value', n::text)) from generate_series(1, 10000) n),
       gen_random_uuid(), false)`;
  return [
    await against(database, { name: "1,000 records", records: 1_000, aim: 2, n: 7, act: insert }),
    await against(database, { name: "a file of 10,000", records: 10_000, aim: 3, n: 3, act: file }),
    ...(await myWork(database)),
  ];
};

/** Deletes the organisation's rows. Without the key between them, which would look for each among all that are gone. */
async function clear(database: Database, organisation: string) {
  const key = "activities_organisation_id_workplan_instance_id_fkey";
  const [found] = await database.query<{ definition: string }>(
    "select pg_get_constraintdef(oid) as definition from pg_constraint where conname = $1",
    [key],
  );
  await database.query(`alter table public.activities drop constraint ${key}`);
  for (const table of TABLES.toReversed())
    await database.query(`delete from public.${table} where organisation_id = $1`, [organisation]);
  await database.query("set constraints all immediate");
  await database.query(`alter table public.activities add constraint ${key} ${found?.definition}`);
}

/**
 * Leads of others, with their workplans, and their statistics. Without them an analysis by autovacuum in the middle of
 * a run finds pages of rows that are not committed, notes that the table has pages and no rows, and the plans that
 * follow suit such a table: no system in use is in that state.
 */
async function inhabit(database: Database) {
  const organisation = await design(database);
  await database.query(
    "insert into public.leads (organisation_id, full_name) select $1, 'Lead ' || n from generate_series(1, 5000) n",
    [organisation],
  );
  await database.query(`vacuum analyze ${TABLES.map((table) => `public.${table}`).join(", ")}`);
}

type Case = {
  name: string;
  records: number;
  aim: number;
  n: number;
  act: (organisation: string) => string;
};

/** What the engine does of itself, against a bulk insert of the rows that it left, without triggers. */
async function against(database: Database, { name, records, aim, n, act }: Case): Promise<Result> {
  const ours: number[] = [];
  const reference: number[] = [];
  // The first run warms up.
  for (let run = 0; run < n + 1; run++) {
    // What was undone must not fill the cache of the next run.
    await database.query(`vacuum public.audit_log, ${TABLES.map((t) => `public.${t}`).join(", ")}`);
    await database.undone(async () => {
      const organisation = await design(database);
      await actAsOwner(database);
      const engine = await timed(database, [act(organisation)]);
      const [made] = await database.query<{ activities: number }>(
        "select count(*)::integer as activities from public.activities where organisation_id = $1",
        [organisation],
      );
      if (made?.activities !== records * ACTIVITIES)
        throw new Error(`${made?.activities} activities were made.`);
      for (const table of TABLES)
        await database.query(
          `create temp table copy_${table} on commit drop as select * from public.${table} where organisation_id = '${organisation}'`,
        );
      await database.query("set constraints all immediate");
      await clear(database, organisation);
      for (const table of TABLES)
        await database.query(`alter table public.${table} disable trigger user`);
      const bulk = await timed(
        database,
        TABLES.map((table) => `insert into public.${table} select * from copy_${table}`),
      );
      if (run > 0) {
        ours.push(engine);
        reference.push(bulk);
      }
    });
  }
  const [a, b] = [median(ours), median(reference)];
  return {
    suite: "workplan",
    case: `${name} × ${ACTIVITIES} activities`,
    ours: a,
    reference: b,
    ratio: a / b,
    aim: `≤ ${aim}`,
    unit: "ms",
    n,
  };
}

/** The person's claims, with the owner's rights: what is measured is the engine, not the way in. */
const actAsOwner = (database: Database) =>
  database.query("select set_config('request.jwt.claims', $1, true)", [
    JSON.stringify({ sub: PERSON, role: "authenticated" }),
  ]);

/** My work: 500 open activities of mine among a million, as I read them and as the owner does. */
const myWork = (database: Database): Promise<Result[]> =>
  database.undone(async () => {
    const organisation = await design(database);
    await database.query("alter table public.activities disable trigger user");
    await database.query(
      `insert into public.activities (organisation_id, entity_type, entity_id, entity_name, subject, cause, assigned_to, starts_on, due_date, due_at)
       select case when n <= 500 then $1::uuid else o.id end, 'lead', gen_random_uuid(), 'Lead ' || n, 'Call ' || n, 'manual',
              case when n <= 500 then $2::uuid end, d.day, d.day, d.day + interval '17 hours'
         from generate_series(1, 1000000) n
         cross join lateral (select current_date + (n % 60 - 30) as day) d
         join (select id, row_number() over (order by id) - 1 as place, count(*) over () as size from public.organisations) o on o.place = n % o.size`,
      [organisation, PERSON],
    );
    await database.query("analyze public.activities");
    const results: Result[] = [];
    for (const [name, sql] of Object.entries(WORK_READS)) {
      await actAsOwner(database);
      const reference = await database.median(sql(organisation), 21);
      await database.actAs(PERSON);
      const ours = await database.median(sql(organisation), 21);
      await database.actAsOwner();
      results.push({
        suite: "workplan",
        case: name,
        ours,
        reference,
        ratio: ours / reference,
        aim: "≤ 1.25 above 0.5 ms",
        unit: "ms",
        n: 21,
      });
    }
    return results;
  });

const WORK_READS = {
  "a page of my work": (organisation: string) =>
    `select * from public.activity_overview where organisation_id = '${organisation}' and assigned_to = '${PERSON}' and status in ('open', 'in_progress', 'escalated') order by due_at, id limit 51`,
  "the counts of my work": (organisation: string) => `select public.get_work('${organisation}')`,
};

/** In the order of their keys. */
const TABLES = ["leads", "workplan_instances", "activities"];

/** An organisation with a published template for leads; returns its id. */
async function design(database: Database): Promise<string> {
  const [organisation, template] = [randomUUID(), randomUUID()];
  await database.query(
    "insert into public.organisations (id, name, slug) values ($1::uuid, 'Bench', 'bench-' || left($1::uuid::text, 8))",
    [organisation],
  );
  await database.query(
    "insert into public.user_organisations (organisation_id, user_id, org_role) values ($1, $2, 'org_admin')",
    [organisation, PERSON],
  );
  await database.query(
    "insert into public.workplan_templates (id, organisation_id, code, name, entity_type) values ($1, $2, 'bench', 'Bench', 'lead')",
    [template, organisation],
  );
  await database.query(
    `with pattern as (
       insert into public.activity_patterns (organisation_id, code, name, target_days) select $1, 'step_' || n, 'Step ' || n, n from generate_series(1, ${ACTIVITIES}) n returning id, target_days)
     insert into public.workplan_template_activities (organisation_id, template_id, pattern_id, phase, phase_position, position, assignee_rule, assignee_org_role)
     select $1, $2, id, 'Start', 1, target_days, case when target_days % 2 = 0 then 'owner' else 'role' end, case when target_days % 2 = 1 then 'org_admin' end from pattern`,
    [organisation, template],
  );
  await database.query("select private.publish_template($1)", [template]);
  return organisation;
}

async function timed(database: Database, statements: string[]): Promise<number> {
  const start = process.hrtime.bigint();
  for (const statement of statements) await database.query(statement);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values: number[]) => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
