import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { urlsOf } from "@/scripts/stack/database.mjs";
import {
  type Fact,
  idsOf,
  makeWorld,
  orgId,
  personId,
  reachOf,
  type Spec,
  worldSpec,
} from "./random-worlds";
import { stack, stackFile } from "./world";

// Random tenants, and what each of their people finds: in every table and view, in every bucket, and by every function
// that takes the id of something. Each world is made in one transaction and rolled back. WORLDS=100 for more.

const settings = { postgresPort: Number(new URL(stack.databaseUrl).port) };
const secrets = JSON.parse(
  readFileSync(path.join(path.dirname(stackFile), "secrets.json"), "utf8"),
);
const db = new pg.Client({ connectionString: urlsOf(settings, secrets).admin });
const numRuns = Number(process.env.WORLDS ?? 12);

/** Relations with an organisation's rows, and functions that are given the id of something of a client's. */
let relations: { name: string; hasClient: boolean; hasPerson: boolean }[];
let functions: { name: string; args: string[]; types: string[] }[];

beforeAll(async () => {
  await db.connect();
  relations = (
    await db.query(
      `select c.oid::regclass::text as name, exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'client_id' and has_column_privilege('authenticated', c.oid, a.attnum, 'SELECT')) as "hasClient",
              exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'user_id') as "hasPerson"
         from pg_class c join pg_attribute o on o.attrelid = c.oid and o.attname = 'organisation_id'
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'v') and has_column_privilege('authenticated', c.oid, o.attnum, 'SELECT')`,
    )
  ).rows;
  functions = (
    await db.query(
      `select p.proname as name, p.proargnames[1:p.pronargs] as args,
              array(select format_type(t, null) from unnest(p.proargtypes::oid[]) with ordinality as x (t, place) order by place) as types
         from pg_proc p where p.pronamespace = 'public'::regnamespace and p.proargnames[1:p.pronargs] && $1::text[] order by 1`,
      [Object.keys(AIMS)],
    )
  ).rows;
});
afterAll(() => db.end());

/** What an argument is called, and which of a client's things it is then given. */
const AIMS: Record<string, string> = {
  client_id: "client",
  ticket_id: "ticket",
  ticket_ids: "ticket",
  target_id: "ticket",
  execution_id: "execution",
  item_ids: "image 1",
  batch_item_id: "image 1",
  request_id: "request",
  access_id: "access",
  decision_id: "decision",
  workflow_id: "workflow",
};
const TEXTS: Record<string, string> = {
  status: "resolved",
  decision: "approved",
  reason: "x",
  subject: "x",
  body: "x",
  type: "question",
  priority: "high",
};
const VALUES: Record<string, unknown> = {
  satisfaction: 5,
  prompts: 1,
  input: {},
  changes: { pick: "picked" },
};

test(
  "nobody finds what is another client's, and everybody what is theirs",
  { timeout: 600_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(worldSpec, async (spec) => {
        const run = randomUUID();
        await db.query("begin");
        try {
          const facts = await makeWorld(db, run, spec);
          for (const person of spec.people.keys()) await look(run, spec, facts, person);
        } finally {
          await db.query("rollback");
        }
      }),
      { numRuns },
    );
  },
);

async function look(run: string, spec: Spec, facts: Fact[], person: number) {
  await actAs(personId(run, person));
  const reach = reachOf(spec, person);
  const sees = ({ org, client, for: who }: Fact) =>
    reach.orgs.includes(org) ||
    (who === "both" && reach.clients.includes(client)) ||
    (who === "all" && reach.clients.some((mine) => spec.clients[mine]?.org === org));
  await findsRows(facts, sees);
  await findsNoStrangers(run, spec, reach);
  for (const client of spec.clients.keys())
    if (!reach.clients.includes(client) && !reach.orgs.includes(spec.clients[client]?.org ?? -1))
      await isRefusedEverywhere(run, spec, client, reach.clients[0]);
  await db.query("reset role");
}

async function actAs(id: string) {
  const claims = JSON.stringify({ sub: id, role: "authenticated" });
  await db.query("select set_config('request.jwt.claims', $1, true)", [claims]);
  await db.query("set local role authenticated");
}

/** Of what is known, exactly what the model says. */
async function findsRows(facts: Fact[], sees: (fact: Fact) => boolean) {
  for (const table of new Set(facts.map((fact) => fact.table))) {
    const known = facts.filter((fact) => fact.table === table);
    const name = table.includes(".") ? table : `public.${table}`;
    const { rows } = await db.query<{ id: string }>(`select id from ${name} where id = any ($1)`, [
      known.map(({ id }) => id),
    ]);
    const expected = known.filter(sees).map(({ id }) => id);
    expect({ table, found: rows.map(({ id }) => id).toSorted() }).toEqual({
      table,
      found: expected.toSorted(),
    });
  }
}

/** Of everything else, nothing of an organisation or a client out of reach. */
async function findsNoStrangers(run: string, spec: Spec, reach: ReturnType<typeof reachOf>) {
  const orgs = new Set([
    ...reach.orgs,
    ...reach.clients.map((client) => spec.clients[client]?.org ?? -1),
  ]);
  const strangers = [0, 1].filter((org) => !orgs.has(org)).map((org) => orgId(run, org));
  const others = [...spec.clients.entries()].flatMap(([client, { org }]) =>
    reach.clients.includes(client) || reach.orgs.includes(org)
      ? []
      : [idsOf(run, spec, client)("client")],
  );
  for (const { name, hasClient, hasPerson } of relations) {
    // That one was there is one's own to know.
    const mine = hasPerson ? "and user_id <> private.me()" : "";
    const { rows } = await db.query(
      `select 1 from ${name} where (organisation_id = any ($1) or ${hasClient ? "client_id" : "null"} = any ($2)) ${mine} limit 1`,
      [strangers, others],
    );
    expect({ name, rows }).toEqual({ name, rows: [] });
  }
}

/** Each function that takes an id, given another client's: a refusal, or an answer that tells nothing and did nothing. */
async function isRefusedEverywhere(run: string, spec: Spec, client: number, mine?: number) {
  const theirs = idsOf(run, spec, client);
  const own = mine === undefined ? theirs : idsOf(run, spec, mine);
  for (const { name, args, types } of functions) {
    // Each of its ids is the other's once, the rest one's own: mixed keys are the usual mistake.
    for (const aimed of args.filter((arg) => AIMS[arg])) {
      const values = args.map((arg, index) => {
        const id = (arg === aimed ? theirs : own)(AIMS[arg] ?? "");
        if (AIMS[arg]) return types[index] === "uuid[]" ? [id] : id;
        return types[index] === "text" ? (TEXTS[arg] ?? null) : fallback(arg, types[index], own);
      });
      await db.query("savepoint call");
      const call = args.map((arg, index) => `${arg} => $${index + 1}::${types[index]}`).join(", ");
      const answer = await db
        .query(`select to_jsonb(x)::text as told from public.${name}(${call}) x`, values)
        .catch((error: pg.DatabaseError) => error);
      await db.query("rollback to call");
      const what = `${name} ${aimed}`;
      if (answer instanceof Error)
        expect(`${what}: ${answer.code} ${answer.message}`).toMatch(/: (CS\d{3}|42501|23\d{3}) /);
      else {
        const told = JSON.stringify(answer.rows);
        // The workflow of another client may be offered to everybody.
        const tells = ["ticket", "execution", "image 1", "request", "decision", "access"].filter(
          (thing) => told.includes(theirs(thing)),
        );
        expect({ what, tells, isSecret: told.includes(`secret ${client}`) }).toEqual({
          what,
          tells: [],
          isSecret: false,
        });
      }
    }
  }
}

function fallback(arg: string, type: string | undefined, own: (name: string) => string): unknown {
  if (arg in VALUES) return VALUES[arg];
  if (arg === "organisation_id") return own("organisation");
  if (type === "jsonb") return {};
  return arg === "message_id" ? randomUUID() : null;
}
