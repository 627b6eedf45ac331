import { randomUUID } from "node:crypto";

import type { Database } from "../database";
import type { Suite } from "../run";
import { growTo, PERSON } from "../world";

const RECORDS = 1_000;
const ACTIVITIES = 10;
const RUNS = 7;

/** A thousand leads whose template starts ten activities, against the same rows written in bulk without triggers. */
export const workplan: Suite = async (database) => {
  await growTo(database, 10_000);
  const ours: number[] = [];
  const reference: number[] = [];
  for (let run = 0; run < RUNS + 1; run++)
    await database.undone(async () => {
      const organisation = await design(database);
      await database.query("select set_config('request.jwt.claims', $1, true)", [
        JSON.stringify({ sub: PERSON, role: "authenticated" }),
      ]);
      const engine = await timed(database, [
        `insert into public.leads (organisation_id, full_name) select '${organisation}', 'Lead ' || n from generate_series(1, ${RECORDS}) n`,
      ]);
      const [made] = await database.query<{ activities: number }>(
        "select count(*)::integer as activities from public.activities where organisation_id = $1",
        [organisation],
      );
      if (made?.activities !== RECORDS * ACTIVITIES)
        throw new Error(`${made?.activities} activities were made.`);
      for (const table of TABLES)
        await database.query(
          `create temp table copy_${table} on commit drop as select * from public.${table} where organisation_id = '${organisation}'`,
        );
      await database.query(`delete from public.activities where organisation_id = $1`, [
        organisation,
      ]);
      await database.query(`delete from public.workplan_instances where organisation_id = $1`, [
        organisation,
      ]);
      await database.query(`delete from public.leads where organisation_id = $1`, [organisation]);
      await database.query("set constraints all immediate");
      for (const table of TABLES)
        await database.query(`alter table public.${table} disable trigger user`);
      const bulk = await timed(
        database,
        TABLES.map((table) => `insert into public.${table} select * from copy_${table}`),
      );
      // The first run warms up.
      if (run > 0) {
        ours.push(engine);
        reference.push(bulk);
      }
    });
  const [a, b] = [median(ours), median(reference)];
  return [
    {
      suite: "workplan",
      case: `${RECORDS} records × ${ACTIVITIES} activities`,
      ours: a,
      reference: b,
      ratio: a / b,
      aim: "≤ 2",
      unit: "ms",
      n: RUNS,
    },
  ];
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
