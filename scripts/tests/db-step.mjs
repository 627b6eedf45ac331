import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../bootstrap.mjs";
import { unseeded } from "../checks/cluster.mjs";
import { createDatabase, urlsOf, withClient } from "../stack/database.mjs";
import { pgtapSql, runTapFile } from "./pgtap.mjs";

const dir = path.join(root, "supabase", "tests");
const database = "pgtap";

/**
 * Runs supabase/tests/*.test.sql on a migrated database without a seed, as a role that is neither a
 * superuser nor beyond row security.
 * @param {import("./report.mjs").Step} step
 * @param {string[]} wanted parts of the names of the files to run; none means all
 */
export async function runDatabaseTests(step, { settings, secrets }, wanted) {
  const isWanted = (name) => wanted.length === 0 || wanted.some((part) => name.includes(part));
  const files = existsSync(dir)
    ? readdirSync(dir).filter((name) => name.endsWith(".test.sql") && isWanted(name))
    : [];
  if (files.length === 0) return;
  await createDatabase(settings, secrets, database, unseeded);
  const urls = urlsOf(settings, secrets, database);
  await withClient(urls.admin, prepare);
  for (const file of files.toSorted()) {
    const { passed, failures } = await runTapFile(
      urls.test,
      readFileSync(path.join(dir, file), "utf8"),
    );
    step.pass(passed);
    for (const { title, details } of failures) step.fail(`${file} › ${title}`, details);
  }
}

async function prepare(client) {
  await client.query("set search_path = extensions");
  await client.query("set client_min_messages = warning");
  await client.query(pgtapSql());
  await client.query("reset search_path");
  await client.query("grant usage on schema extensions to public");
  const helpers = path.join(dir, "_helpers.sql");
  if (existsSync(helpers)) await client.query(readFileSync(helpers, "utf8"));
}
