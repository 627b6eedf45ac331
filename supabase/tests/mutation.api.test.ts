import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createDatabase, dropDatabase, urlsOf } from "@/scripts/stack/database.mjs";
import { migrate } from "@/scripts/stack/migrations.mjs";
import { pgtapSql } from "@/scripts/tests/pgtap.mjs";
import { listMutants, statementsOf, type Mutant } from "./mutants";
import { isNoticed, walkSchema, walkTables } from "./mutation-walk";
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
    return { name, text, statements: statementsOf(text) };
  });
const schema = suites.filter(({ name }) => name === "schema.test.sql");
const tables = suites.filter((suite) => !schema.includes(suite));
let lanes: pg.Client[] = [];
let total = 0;
const alive = new Set<Mutant>();

beforeAll(async () => {
  const [first, second] = databases;
  await createDatabase(settings, secrets, first);
  await migrate(urlsOf(settings, secrets, first).owner);
  await createDatabase(settings, secrets, second, first);
  lanes = await Promise.all(databases.map(openLane));
  const mutants = await listMutants(lanes[0] as pg.Client);
  for (const mutant of mutants)
    if (mutant.name.includes(process.env.MUTANT ?? "")) alive.add(mutant);
  total = alive.size;
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

test(
  "as it is, every suite passes here; on the way, most mutants are noticed",
  {
    timeout: 300_000,
  },
  async () => {
    const broken: string[] = [];
    const queue = [...tables];
    const tried = new Map<Mutant, number>();
    await Promise.all(
      lanes.map(async (client, lane) => {
        const share = [...alive].filter((_, index) => index % lanes.length === lane);
        for (const suite of schema) broken.push(...(await walkSchema(client, suite, alive, share)));
        for (let suite = queue.pop(); suite; suite = queue.pop())
          broken.push(...(await walkTables(client, suite, alive, tried)));
      }),
    );
    expect(broken).toEqual([]);
  },
);

test("no law can be loosened without a test that notices", { timeout: 600_000 }, async () => {
  const left = [...alive];
  await Promise.all(
    lanes.map(async (client) => {
      for (let mutant = left.pop(); mutant; mutant = left.pop())
        if (await isNoticed(client, mutant, orderFor(mutant))) alive.delete(mutant);
    }),
  );
  console.log(`mutation score: ${total - alive.size} of ${total}`);
  expect([...alive].map(({ name }) => name).join("\n")).toBe("");
});

/** Every suite that could notice the mutant; the likeliest are asked first. */
function orderFor({ table }: Mutant) {
  const mentions = (text: string) => text.split(`.${table}`).length;
  const likely = tables
    .filter(({ text }) => mentions(text) > 1)
    .toSorted((a, b) => mentions(b.text) - mentions(a.text));
  return [...likely.slice(0, 2), ...schema, ...likely.slice(2)];
}
