import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeAims, type Aim } from "./matrix-aims";
import { makeMatrixWorld, roles, type Role } from "./matrix-world";
import { closeWorld, owner } from "./world";

// Who may do what to which table, tried through the API as each person. matrix.json is the answer: it is
// generated once (UPDATE_MATRIX=1), read line by line, and then holds. A table that is not in it fails.

const file = path.join(import.meta.dirname, "matrix.json");
const verbs = ["select", "insert", "update", "delete"] as const;
type Verb = (typeof verbs)[number];
type Matrix = Record<string, Record<Verb, string>>;

const expected: Matrix = JSON.parse(readFileSync(file, "utf8"));
const actual: Matrix = {};
let world: Awaited<ReturnType<typeof makeMatrixWorld>>;
let aims: Record<string, Aim>;

beforeAll(async () => {
  world = await makeMatrixWorld();
  aims = makeAims(world.person, world.governance);
});
afterAll(async () => {
  if (process.env.UPDATE_MATRIX) writeFileSync(file, `${JSON.stringify(actual, null, 2)}\n`);
  await closeWorld();
});

test("every table and view of the API is in the matrix", async () => {
  const tables = await owner<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = 'public' and c.relkind in ('r', 'v') order by 1`,
  );
  expect(Object.keys(expected)).toEqual(tables.map(({ name }) => name));
});

describe.each(Object.keys(expected))("%s", (table) => {
  test.each(verbs)("%s", async (verb) => {
    const able: string[] = [];
    if (aims[table]?.remove || onlyOnce[table]) {
      for (const role of roles) if (await may(role, table, verb)) able.push(role);
    } else {
      const answers = await Promise.all(roles.map((role) => may(role, table, verb)));
      able.push(...roles.filter((_, index) => answers[index]));
    }
    (actual[table] ??= {} as Record<Verb, string>)[verb] = able.join(" ");
    if (!process.env.UPDATE_MATRIX) expect(able.join(" ")).toBe(expected[table]?.[verb]);
  });
});

/** Tries it as that person. A refusal is an empty answer or a code (55000: a view takes nothing). */
async function may(role: Role, table: string, verb: Verb): Promise<boolean> {
  const aim = aims[table];
  if (!aim) throw new Error(`matrix-aims.ts does not say how to try ${table}`);
  const undo = await prepare(table, aim, verb);
  const { data, error } = await attempt(role, table, verb, aim);
  await undo();
  if (!error) return (data ?? []).length > 0;
  expect(`${role}: ${error.code}`).toMatch(/: (42501|55000|CS\d{3})$/);
  return false;
}

function attempt(role: Role, table: string, verb: Verb, aim: Aim) {
  const from = world.people[role].from(table);
  const [first = "id"] = Object.keys(aim.at);
  const columns = aim.columns ?? first;
  switch (verb) {
    case "select":
      return from.select(aim.columns ?? "*").match(aim.at);
    case "insert":
      return from.insert(aim.insert?.() ?? aim.at).select(columns);
    case "update":
      return from
        .update(aim.update ?? aim.at)
        .match(aim.at)
        .select(columns);
    case "delete":
      return from
        .delete()
        .match(removed ?? aim.at)
        .select(columns);
  }
}

let removed: Record<string, unknown> | undefined;

/** Makes the row that a deletion aims at, and takes away what an insertion or deletion leaves behind. */
async function prepare(table: string, aim: Aim, verb: Verb) {
  const before = await count(table);
  removed = undefined;
  if (verb === "delete" && aim.remove) {
    const row = aim.remove();
    const names = Object.keys(row);
    await owner(
      `insert into public.${table} (${names.join(", ")}) values (${names.map((_, index) => `$${index + 1}`).join(", ")})`,
      Object.values(row),
    );
    removed = Object.fromEntries(
      Object.entries(row).filter(([, value]) => /^[0-9a-f-]{36}$/.test(String(value))),
    );
  }
  return async () => {
    if (removed) return void (await clear(table, removed));
    const only = verb === "insert" && aim.insert && onlyOnce[table]?.(aim.insert());
    if (only && (await count(table)) > before) await clear(table, only);
  };
}

/** Tables in which the same row cannot be inserted again: what to clear away after it was. */
const onlyOnce: Record<string, (row: Record<string, unknown>) => Record<string, unknown>> = {
  candidate_skills: ({ candidate_id, skill_id }) => ({ candidate_id, skill_id }),
  submissions: ({ job_id, candidate_id }) => ({ job_id, candidate_id }),
  offers: ({ submission_id, bill_rate }) => ({ submission_id, bill_rate }),
  deliverable_kpis: ({ deliverable_id, kpi_id }) => ({ deliverable_id, kpi_id }),
  deliverable_quality_standards: ({ deliverable_id, quality_standard_id }) => ({
    deliverable_id,
    quality_standard_id,
  }),
  user_projects: ({ project_id, user_id }) => ({ project_id, user_id }),
  user_roles: ({ role_id, user_id }) => ({ role_id, user_id }),
  variation_milestones: ({ variation_id, milestone_id }) => ({ variation_id, milestone_id }),
};

async function count(table: string) {
  const [row] = await owner<{ n: number }>(`select count(*)::int as n from public.${table}`);
  return row?.n ?? 0;
}

async function clear(table: string, row: Record<string, unknown>) {
  const where = Object.keys(row).map((name, index) => `${name} = $${index + 1}`);
  await owner(`delete from public.${table} where ${where.join(" and ")}`, Object.values(row));
}
