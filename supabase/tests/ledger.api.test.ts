import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { verifyChain, type ExportedEntry } from "@/lib/signatures/ledger";
import { runOfflineVerifier } from "@/lib/signatures/testing";
import { urlsOf } from "@/scripts/stack/database.mjs";
import { closeWorld, makeProject, stack, stackFile, type World } from "./world";

// Random chains, tampered with by somebody who owns the server and for whom no trigger fires. The verifier
// in SQL, the one in TypeScript and the offline file name the same first broken place, and the right one.

const fields = [
  "signer_name = 'Somebody else'",
  "signer_role = 'admin'",
  "signer_key = gen_random_uuid()",
  "statement = 'I owe nothing.'",
  "signed_at = signed_at + interval '1 microsecond'",
  "subject_id = gen_random_uuid()",
  "side = case side when 'supplier' then 'customer' else 'supplier' end",
  "action = case action when 'signed' then 'voided' else 'signed' end",
  "entry_hash = repeat('e', 64)",
];

type Tampering = {
  statement: string;
  problem: string | null;
  at: (n: number, i: number) => number;
};
const tamperings: Tampering[] = [
  { statement: "select", problem: null, at: () => 0 },
  {
    statement: `update public.signatures set content = content || '{"x": 1}' where AT`,
    problem: "content",
    at: (_, i) => i,
  },
  {
    statement: `update public.signatures set content = '{"x": 1}', content_hash = private.sha256_hex('{"x": 1}'::jsonb::text) where AT`,
    problem: "entry",
    at: (_, i) => i,
  },
  ...fields.map((field) => ({
    statement: `update public.signatures set ${field} where AT`,
    problem: "entry",
    at: (_: number, i: number) => i,
  })),
  {
    statement: "update public.signatures set previous_hash = repeat('d', 64) where AT",
    problem: "chain",
    at: (_, i) => i,
  },
  { statement: "delete from public.signatures where AT", problem: "gap", at: (_, i) => i + 1 },
  {
    statement:
      "delete from public.signatures where project_id = $1 and position >= (select $2::bigint)",
    problem: "head",
    at: (_, i) => i,
  },
  {
    // Everything from here on is written anew, with right hashes: only the head tells.
    statement: "select pg_temp.rewrite($1, $2)",
    problem: "head",
    at: (n) => n + 1,
  },
];

let w: World;
let client: pg.Client;

beforeAll(async () => {
  w = await makeProject("Ledger");
  const settings = { postgresPort: Number(new URL(stack.databaseUrl).port) };
  const secrets = JSON.parse(
    readFileSync(path.join(path.dirname(stackFile), "secrets.json"), "utf8"),
  );
  client = new pg.Client({ connectionString: urlsOf(settings, secrets).admin });
  await client.connect();
  await client.query("set session_replication_role = replica");
  await client.query(`
    create function pg_temp.rewrite(project uuid, first_position bigint) returns void language plpgsql as $$
    declare
      e public.signatures;
      previous text;
    begin
      for e in select * from public.signatures where project_id = project and position >= first_position order by position loop
        e.previous_hash := coalesce(previous, e.previous_hash);
        e.signer_name := 'Somebody else';
        e.entry_hash := private.signature_entry_hash(e.project_id, e.position, e.previous_hash, e.subject_type, e.subject_id, e.side, e.action,
          e.signer_key, e.signer_name, e.signer_role, e.signed_at, e.statement, e.content_hash);
        previous := e.entry_hash;
        update public.signatures set previous_hash = e.previous_hash, signer_name = e.signer_name, entry_hash = e.entry_hash where id = e.id;
      end loop;
    end $$`);
});
afterAll(async () => {
  await client.end();
  await closeWorld();
});

const entry = fc.record({
  subject_type: fc.constantFrom("milestone_baseline", "deliverable", "variation"),
  side: fc.constantFrom("supplier", "customer"),
  action: fc.constantFrom("signed", "withdrawn", "voided"),
  statement: fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => !text.includes("\0")),
  content: fc.dictionary(
    fc.string({ maxLength: 5 }).filter((text) => !text.includes("\0")),
    fc.oneof(fc.integer(), fc.boolean(), fc.constant('ünïcode ✍ "quoted"'), fc.constant(null)),
  ),
});

test("tampering is named: where first, and of which kind, by all three verifiers", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(entry, { minLength: 1, maxLength: 8 }),
      fc.constantFrom(...tamperings),
      fc.nat(),
      fc.boolean(),
      async (entries, tampering, place, isOld) => {
        // A ledger from before appointments were written down has none.
        const base = isOld ? 0 : 2;
        const n = entries.length + base;
        const i = (place % entries.length) + 1 + base;
        await client.query("begin");
        try {
          await emptyChain();
          for (const side of isOld ? [] : ["supplier", "customer"]) await appoint(side, side);
          for (const e of entries) {
            await client.query(
              "select private.append_signature($1, $2, $3, $4, $5, $6, 'supplier_pm', $7, $8)",
              [
                w.project,
                e.subject_type,
                randomUUID(),
                e.side,
                e.action,
                w.supplier.id,
                e.statement,
                JSON.stringify(e.content),
              ],
            );
          }
          await tamper(tampering.statement, i);
          const verdict = await verify();
          const isCut = tampering.problem === "gap" && i === n;
          const problem =
            tampering.problem === "gap" ? (isCut ? "head" : "chain") : tampering.problem;
          expect(verdict).toMatchObject({
            valid: problem === null,
            problem,
            broken_position: problem === null ? null : isCut ? n : tampering.at(n, i),
          });
        } finally {
          await client.query("rollback");
        }
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);

test("who signs without right, and who appoints without it, is named by all three verifiers", async () => {
  const verdictOf = async (steps: (() => Promise<unknown>)[]) => {
    await client.query("begin");
    try {
      await emptyChain();
      for (const step of steps) await step();
      const { problem, broken_position } = await verify();
      return [problem, broken_position];
    } finally {
      await client.query("rollback");
    }
  };
  const own = () => appoint("customer", "customer");
  const first = () => appoint("customer", "supplier", true);
  const other = () => appoint("customer", "supplier");
  const sign = () => append("milestone_baseline", randomUUID(), "customer", "signed", {});
  const remove = () => append("signer", w.supplier.id, "customer", "removed", {});
  expect(await verdictOf([own, sign])).toEqual([null, null]);
  expect(await verdictOf([first, sign, own, sign])).toEqual([null, null]);
  expect(await verdictOf([own, remove, sign])).toEqual(["signer", 3]);
  expect(await verdictOf([() => appoint("supplier", "supplier"), sign])).toEqual(["signer", 2]);
  expect(await verdictOf([other, sign])).toEqual(["signer", 1]);
  expect(await verdictOf([own, first])).toEqual(["signer", 2]);
  expect(await verdictOf([sign, other])).toEqual([null, null]);
});

/** The project without any entry, within the transaction. */
async function emptyChain() {
  await client.query("delete from public.signatures where project_id = $1", [w.project]);
  await client.query("delete from private.signature_heads where project_id = $1", [w.project]);
}

async function append(
  subject: string,
  about: string,
  side: string,
  action: string,
  content: object,
) {
  await client.query("select private.append_signature($1, $2, $3, $4, $5, $6, 'admin', 'x', $7)", [
    w.project,
    subject,
    about,
    side,
    action,
    w.supplier.id,
    JSON.stringify(content),
  ]);
}

/** Seats the supplier's PM on a side, as somebody of `from` would. */
async function appoint(side: string, from: string, first = false) {
  await append("signer", w.supplier.id, side, "appointed", { first, by: { side: from } });
}

async function tamper(statement: string, position: number) {
  const text = statement.replace("AT", "project_id = $1 and position = $2");
  await client.query(text, text.includes("$1") ? [w.project, position] : []);
}

/** The program inside the HTML file of a project's evidence. */
const offline = runOfflineVerifier();

/** The verdict, on which all three verifiers agree. */
async function verify() {
  const { rows } = await client.query(
    `select valid, entries::int, broken_position::int, problem, head_hash from private.check_chain($1)`,
    [w.project],
  );
  const { rows: chain } = await client.query<ExportedEntry>(
    `select project_id, position::int, previous_hash, subject_type, subject_id, side, action, signer_key, signer_name, signer_role,
        to_char(signed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as signed_at, statement, content::text, content_hash, entry_hash
       from public.signatures where project_id = $1 order by position`,
    [w.project],
  );
  const { rows: heads } = await client.query<{ position: number; entry_hash: string }>(
    "select position::int, entry_hash from private.signature_heads where project_id = $1",
    [w.project],
  );
  expect(await verifyChain(chain, heads[0])).toEqual(rows[0]);
  expect({ ...(await offline.verifyChain(chain, heads[0])) }).toEqual(rows[0]);
  return rows[0];
}
