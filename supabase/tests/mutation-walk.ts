import type pg from "pg";
import type { Mutant } from "./mutants";

/*
 * A suite is walked once. Before each of its tests, some laws are loosened one after the other: the test is
 * asked whether it notices, and the law is put back. So most mutants cost a test or two instead of a file.
 * Which test to ask is a guess. What outlives the guesses is still alive, for somebody who asks every test.
 */

export type Suite = { name: string; statements: string[] };

/** What a test about the whole schema reads, by what a mutant stands in. */
const catalogues: Record<Mutant["kind"], RegExp> = {
  grant: /_privilege\(/,
  policy: /from policies/,
  "row security": /relrowsecurity/,
  trigger: /triggers|pg_trigger/,
};
const isTest = /tests\.(who_can|refused)|_ok\(|_eq\(|\bis\(|is_empty\(/;
const before: Record<string, string> = {
  insert: "insert into ",
  update: "update ",
  delete: "delete from ",
};
/** After so many tests in vain the guess is given up. */
const PATIENCE = { schema: 4, tables: 16 };

/**
 * Walks tests about the whole schema. Of mutants that differ in their table only, all are tried where the
 * first few were noticed. Who is noticed is taken out of those alive; answers what failed without a mutant.
 */
export function walkSchema(
  client: pg.Client,
  suite: Suite,
  alive: Set<Mutant>,
  share: Mutant[],
): Promise<string[]> {
  const shapes = Map.groupBy(share, ({ kind, name, table }) => kind + name.replaceAll(table, ""));
  return walk(client, suite, async (statement) => {
    for (const mutants of shapes.values()) {
      let patience = PATIENCE.schema;
      for (const mutant of mutants) {
        if (!catalogues[mutant.kind].test(statement) || patience === 0) break;
        if (!alive.has(mutant)) continue;
        if (await notices(client, mutant, statement)) alive.delete(mutant);
        else patience -= 1;
      }
    }
  });
}

/** The same with tests about single tables, which are asked about the tables that they name. */
export function walkTables(
  client: pg.Client,
  suite: Suite,
  alive: Set<Mutant>,
  tried: Map<Mutant, number>,
): Promise<string[]> {
  return walk(client, suite, async (statement) => {
    if (!isTest.test(statement)) return;
    for (const mutant of alive) {
      const tries = tried.get(mutant) ?? 0;
      if (tries >= PATIENCE.tables || !speaksOf(statement, mutant)) continue;
      tried.set(mutant, tries + 1);
      if (await notices(client, mutant, statement)) alive.delete(mutant);
    }
  });
}

/** Whether some test of the suites fails under the mutant; stops at the first that does. */
export async function isNoticed(client: pg.Client, mutant: Mutant, suites: Suite[]) {
  for (const { statements } of suites)
    try {
      // A law is altered only where nothing waits for the end of the transaction.
      await client.query("set constraints all immediate");
      await client.query(mutant.statement);
      await client.query("set session authorization countersign_test");
      for (const statement of statements) if (await failureOf(client, statement)) return true;
    } finally {
      await client.query("rollback to savepoint world");
    }
  return false;
}

/** Runs the suite as it is; answers its first failure, if there is one. */
async function walk(client: pg.Client, suite: Suite, ask: (statement: string) => Promise<void>) {
  try {
    await client.query("set session authorization countersign_test");
    for (const statement of suite.statements) {
      await ask(statement);
      const failed = await failureOf(client, statement);
      if (failed) return [`${suite.name} › ${failed}`];
    }
    return [];
  } finally {
    await client.query("rollback to savepoint world");
  }
}

/** Whether the statement fails under the mutant, at the point its suite has come to. Leaves no trace. */
async function notices(client: pg.Client, mutant: Mutant, statement: string): Promise<boolean> {
  await client.query("savepoint here");
  try {
    const { rows } = await client.query<{ role: string }>("select current_setting('role') as role");
    await client.query(
      `reset session authorization; ${mutant.statement};
       set session authorization countersign_test; set local role ${rows[0]?.role}`,
    );
  } catch {
    // A table whose events still wait cannot be altered at this point: it is asked elsewhere.
    await client.query("rollback to savepoint here");
    return false;
  }
  const failed = await failureOf(client, statement);
  await client.query("rollback to savepoint here");
  return failed !== undefined;
}

/** What a statement fails with: its test's words, or an error's. */
async function failureOf(client: pg.Client, statement: string): Promise<string | undefined> {
  try {
    const { rows } = await client.query({ text: statement, rowMode: "array" });
    const failed = rows.flat().find((cell) => /^not ok/m.test(String(cell)));
    return failed && String(failed);
  } catch (error) {
    return String(error);
  }
}

/** Whether the statement does to the mutant's table what its policy is about. */
function speaksOf(statement: string, { name, table, kind }: Mutant): boolean {
  const verb = kind === "policy" && / (insert|update|delete)_/.exec(name)?.[1];
  return new RegExp(`${(verb && before[verb]) || ""}(public|storage)\\.${table}\\b`).test(
    statement,
  );
}
