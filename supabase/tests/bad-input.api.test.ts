import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { toRefusal } from "@/lib/errors";
import { goodArguments, suitedArguments } from "./good-arguments";
import { makeAims, type Aim } from "./matrix-aims";
import { id, makeMatrixWorld, type Role } from "./matrix-world";
import { closeWorld, makeProject, owner, type World } from "./world";

// Every public function and every table that people insert into, given what no form would send: each
// argument in turn null, empty, huge, of the wrong type, with control characters, of another tenant. The
// answer is always one that lib/errors.ts has words for, and a refusal leaves no trace.

const bad: Record<string, unknown[]> = {
  uuid: [null, "", "not-a-uuid", randomUUID(), { a: 1 }, "x".repeat(10_000)],
  text: [null, "", "   ", "\u0007\u001b[31m", "a\u0000b", "x".repeat(60_000), "'; drop table--"],
  integer: [null, -1, 2 ** 31, "x", 1.5],
  numeric: [null, -1, 1e30, "x", "NaN", "Infinity"],
  boolean: [null, "maybe", 7],
  jsonb: [
    null,
    [],
    "text",
    5,
    { name: null },
    { name: { nested: true } },
    { a: "x".repeat(99_999) },
  ],
  date: [null, "2026-02-31", "0001-01-01", "9999-12-31", "soon", "infinity"],
  "timestamp with time zone": [null, "soon", "infinity"],
  "uuid[]": [null, [], ["x"], [randomUUID()], "x"],
  "text[]": [null, ["members.manage"], "x", [null]],
};

let matrix: Awaited<ReturnType<typeof makeMatrixWorld>>;
let other: World;
let aims: Record<string, Aim>;
let good: Record<string, unknown>;
let suited: Record<string, Record<string, unknown>>;

const functions = await owner<{ name: string; args: string[]; types: string[] }>(
  `select p.proname as name, coalesce(p.proargnames[1:p.pronargs], '{}') as args,
      array(select format_type(t, null) from unnest(p.proargtypes::oid[]) with ordinality as x (t, place) order by place) as types
     from pg_proc p where p.pronamespace = 'public'::regnamespace order by 1`,
);
const columns = await owner<{ table: string; name: string; type: string }>(
  `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and has_column_privilege('authenticated', c.oid, a.attnum, 'INSERT')
    order by 1, a.attnum`,
);

beforeAll(async () => {
  [matrix, other] = await Promise.all([makeMatrixWorld(), makeProject("Foreign")]);
  aims = makeAims(matrix.person, matrix.governance);
  good = goodArguments(matrix);
  suited = suitedArguments();
});
afterAll(closeWorld);

/** What two tenants hold, in one figure: any row written, changed or removed shows. */
async function fingerprint() {
  const tables = [...new Set(aims ? Object.keys(aims) : [])].filter(
    (name) =>
      !/overview|waits|permissions|preferences|profiles|^record_types$|^image_prices$|^organisations$/.test(
        name,
      ),
  );
  const parts = tables.map(
    (table) =>
      `select '${table}' as name, md5(string_agg(t::text, '' order by t::text)) as sum from public.${table} t where organisation_id = any ($1)`,
  );
  return owner(`${parts.join(" union all ")} order by 1`, [
    [id("organisation"), other.organisation],
  ]);
}

type Answer = { error: { code?: string; message: string } | null; status: number };

function argumentsOf(name: string, args: string[]) {
  const its = { ...good, ...suited[name] };
  return Object.fromEntries(args.map((arg) => [arg, its[arg]]));
}

/** Codes of what the database cannot even take in: NUL in a text. */
const untakeable = new Set(["22021", "22P05"]);
let complaints: string[] = [];
beforeEach(() => void (complaints = []));
afterEach(() => expect(complaints).toEqual([]));

/** A refusal in words; or an answer. */
function judge(what: string, { error, status }: Answer) {
  if (!error || toRefusal(error) || untakeable.has(error.code ?? "")) return;
  complaints.push(`${what}: ${status} ${error.code} ${error.message}`);
}

const foreign = (name: string) =>
  ({
    organisation_id: other.organisation,
    project_id: other.project,
    client_id: other.client,
    user_id: other.supplier.id,
  })[name] ?? randomUUID();

const actors: Role[] = ["supplier_pm", "customer_pm", "org_admin", "system_admin"];

describe.each(functions.filter(({ args }) => args.length > 0))("$name", ({ name, args, types }) => {
  test("refuses what no form would send, in words, and leaves no trace", async () => {
    const base = argumentsOf(name, args);
    expect(Object.entries(base).filter(([, value]) => value === undefined)).toEqual([]);
    const before = await fingerprint();
    let refusedAll = true;
    for (const [index, arg] of args.entries()) {
      const type = types[index] ?? "";
      const values = [...(bad[type] ?? []), ...(type === "uuid" ? [foreign(arg)] : [])];
      for (const value of values) {
        const role = actors[(index + values.indexOf(value)) % actors.length] ?? "supplier_pm";
        const answer = await matrix.people[role].rpc(name, { ...base, [arg]: value });
        judge(`${role} ${name} ${arg}=${JSON.stringify(value)?.slice(0, 40)}`, answer);
        if (!answer.error) refusedAll = false;
      }
    }
    if (refusedAll) expect(await fingerprint()).toEqual(before);
  });

  test("is not there for somebody from elsewhere, or without an account", async () => {
    const base = argumentsOf(name, args);
    const before = await fingerprint();
    for (const role of ["stranger", "outsider_admin", "suspended", "anonymous"] as const) {
      const answer = await matrix.people[role].rpc(name, base);
      judge(`${role} ${name}`, answer);
      const tells = JSON.stringify(answer.data ?? null);
      if (!["create_organisation", "get_session"].includes(name)) {
        expect(tells).not.toContain("Milestone");
        expect(tells).not.toContain("secret");
      }
    }
    const after = await fingerprint();
    expect(after).toEqual(before);
  });
});

describe.each([...new Set(columns.map(({ table }) => table))])("%s", (table) => {
  test("takes no row that no form would send, and says so in words", async () => {
    const insert = aims[table]?.insert;
    if (!insert) return;
    const role = table === "notification_preferences" ? "supplier_pm" : "org_admin";
    for (const { name, type } of columns.filter((column) => column.table === table)) {
      const values = [...(bad[type] ?? []), ...(type === "uuid" ? [foreign(name)] : [])];
      for (const value of values) {
        const answer = await matrix.people[role].from(table).insert({ ...insert(), [name]: value });
        judge(`${table}.${name}=${JSON.stringify(value)?.slice(0, 40)}`, answer);
      }
    }
    const clean = await owner<{ n: number }>(
      `select count(*)::int as n from public.${table} t where t::text like '%' || chr(7) || '%' or length(t::text) > 50000`,
    );
    expect(clean).toEqual([{ n: 0 }]);
  });
});
