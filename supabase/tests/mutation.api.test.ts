import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, dropDatabase, urlsOf } from "@/scripts/stack/database.mjs";
import { migrate } from "@/scripts/stack/migrations.mjs";
import { pgtapSql } from "@/scripts/tests/pgtap.mjs";
import { listMutants, statementsOf, type Mutant } from "./mutants";
import { stack, stackFile } from "./world";

// Are the database tests good for anything? Each policy, grant and guard is loosened in turn, and some
// test must fail each time. All in one transaction of one throw-away database: the world is made once, and
// every mutant is rolled back.

const dir = import.meta.dirname;
// One for each lane; the lanes share the work.
const databases = ["mutation", "mutation_too"] as const;
const settings = { postgresPort: Number(new URL(stack.databaseUrl).port) };
const secrets = JSON.parse(
  readFileSync(path.join(path.dirname(stackFile), "secrets.json"), "utf8"),
);
const suites = readdirSync(dir)
  .filter((name) => name.endsWith(".test.sql"))
  .map((name) => {
    const text = readFileSync(path.join(dir, name), "utf8");
    const access = statementsOf(text.slice(0, text.indexOf("\n-- rules")));
    return { name, text, access, statements: statementsOf(text) };
  });
const schema = suites.filter(({ name }) => name === "schema.test.sql");
// What the schema's suite says of grants.
const privileges = schema.flatMap(({ statements }) =>
  statements.filter((sql) => /no_plan|create temp view|privilege/.test(sql)),
);
let lanes: pg.Client[] = [];

beforeAll(async () => {
  const [first, second] = databases;
  await createDatabase(settings, secrets, first);
  await migrate(urlsOf(settings, secrets, first).owner);
  await createDatabase(settings, secrets, second, first);
  lanes = await Promise.all(databases.map(openLane));
}, 120_000);

async function openLane(database: string) {
  const { admin } = urlsOf(settings, secrets, database);
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  await client.query("set client_min_messages = warning; set search_path = extensions");
  await client.query(pgtapSql());
  await client.query("reset search_path; grant usage on schema extensions to public");
  await client.query(readFileSync(path.join(dir, "_helpers.sql"), "utf8"));
  await client.query("begin; select tests.make_world(); savepoint world");
  return client;
}

afterAll(async () => {
  for (const client of lanes) await client.end();
  for (const database of databases) await dropDatabase(settings, secrets, database);
});

test("as it is, every suite passes here", { timeout: 180_000 }, async () => {
  const none = { name: "none", table: "", statement: "select", kind: "policy" } as const;
  const [client] = lanes as [pg.Client];
  for (const { statements } of suites)
    expect(await fails(client, none, statements)).toBeUndefined();
});

test("no law can be loosened without a test that notices", { timeout: 600_000 }, async () => {
  const survivors: string[] = [];
  const killed: Record<string, number> = {};
  const mutants = (await listMutants(lanes[0] as pg.Client)).filter(({ name }) =>
    name.includes(process.env.MUTANT ?? ""),
  );
  const total = mutants.length;
  await Promise.all(
    lanes.map(async (client) => {
      for (let mutant = mutants.pop(); mutant; mutant = mutants.pop()) {
        const killer = await kill(client, mutant);
        if (killer) killed[mutant.kind] = (killed[mutant.kind] ?? 0) + 1;
        else survivors.push(mutant.name);
      }
    }),
  );
  console.log(
    `mutation score: ${total - survivors.length} of ${total} (${JSON.stringify(killed)})`,
  );
  expect(survivors.join("\n")).toBe("");
});

/** The test that notices the mutant; the likeliest are asked first. */
async function kill(client: pg.Client, mutant: Mutant): Promise<string | undefined> {
  const mentions = (text: string) => text.split(`.${mutant.table}`).length;
  const likely = suites
    .filter((suite) => !schema.includes(suite) && mentions(suite.text) > 1)
    .toSorted((a, b) => mentions(b.text) - mentions(a.text));
  const access = likely.map(({ name, access: statements }) => ({ name, statements }));
  const order =
    mutant.kind === "grant"
      ? [{ name: "schema.test.sql", statements: privileges }, ...access]
      : [...access.slice(0, 2), ...schema, ...likely];
  for (const { name, statements } of order) {
    const failed = await fails(client, mutant, statements);
    if (failed) return `${name} › ${failed}`;
  }
}

/** Whether a test of the suite fails under the mutant. Stops at the first that does. */
async function fails(
  client: pg.Client,
  mutant: Mutant,
  statements: string[],
): Promise<string | undefined> {
  try {
    await client.query(mutant.statement);
    await client.query("set session authorization countersign_test");
    for (const statement of statements) {
      const result = await client.query({ text: statement, rowMode: "array" });
      const failed = result.rows.flat().find((cell) => /^not ok/m.test(String(cell)));
      if (failed) return String(failed);
    }
    return undefined;
  } catch (error) {
    return String(error);
  } finally {
    await client.query("rollback to savepoint world");
  }
}
