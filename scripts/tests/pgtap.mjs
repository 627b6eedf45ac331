import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import pg from "pg";

/**
 * pgTAP's own SQL, out of the archive that ships inside PGlite. It has no compiled part, so loading
 * it needs no place among the server's extensions.
 */
export function pgtapSql() {
  const pglite = createRequire(import.meta.url).resolve("@electric-sql/pglite");
  const archive = path.join(path.dirname(pglite), "pgtap.tar.gz");
  const list = execFileSync("tar", ["-tzf", archive], { encoding: "utf8" }).split("\n");
  const file = list.find((name) => /\/pgtap--[\d.]+\.sql$/.test(name));
  return execFileSync("tar", ["-xzOf", archive, file], { encoding: "utf8", maxBuffer: 2 ** 26 });
}

/**
 * Runs one file of pgTAP assertions in a transaction of its own, which is rolled back.
 * @returns {Promise<{ passed: number, failures: Array<{ title: string, details: string }> }>}
 */
export async function runTapFile(url, sql) {
  const client = new pg.Client({ connectionString: url });
  const lines = [];
  // Rows are read as they come: after an error in the middle, what came before it still counts.
  const collect = (text) =>
    new Promise((resolve, reject) => {
      const query = new pg.Query(text);
      query.on("row", (row) => {
        const [value, ...rest] = Object.values(row);
        if (rest.length === 0 && typeof value === "string") lines.push(...value.split("\n"));
      });
      query.on("error", reject);
      query.on("end", resolve);
      client.query(query);
    });
  await client.connect();
  let broken;
  try {
    await collect("begin");
    await collect(sql);
  } catch (error) {
    broken = error;
  } finally {
    await client.end();
  }
  return readTap(lines, broken && describe(broken, sql));
}

/** Turns TAP lines into passes and failures. `broken` says why the file did not run to its end. */
export function readTap(lines, broken) {
  const failures = [];
  let passed = 0;
  let planned;
  let last;
  for (const line of lines) {
    const result = /^(not )?ok \d+(?: - )?(.*)$/.exec(line);
    const plan = /^1\.\.(\d+)/.exec(line);
    if (plan) planned = Number(plan[1]);
    else if (result?.[1]) failures.push((last = { title: result[2] || "unnamed", details: "" }));
    else if (result) {
      passed += 1;
      last = undefined;
    } else if (last && line.startsWith("#")) last.details += `${line.slice(2)}\n`;
  }
  const ran = passed + failures.length;
  if (broken) failures.push({ title: "stopped by an error", details: broken });
  else if (planned === undefined)
    failures.push({ title: "no plan", details: "select plan(n) is missing" });
  else if (planned !== ran) {
    failures.push({ title: "wrong plan", details: `planned ${planned} assertions, ran ${ran}` });
  }
  return { passed, failures };
}

function describe(error, sql) {
  const line = error.position && sql.slice(0, Number(error.position)).split("\n").length;
  const parts = [error.message, error.detail, error.hint, error.where, line && `line ${line}`];
  return `${error.code}: ${parts.filter(Boolean).join("\n")}`;
}
