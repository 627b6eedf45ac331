import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import path from "node:path";

import { Database } from "./database";
import { growth } from "./suites/growth";
import { rls } from "./suites/rls";
import { workplan } from "./suites/workplan";
import { tickets } from "./suites/tickets";
import { workflow } from "./suites/workflow";

/*
 * Measures each suite against a reference in the same run on the same machine, prints the ratios and
 * writes bench/results.json, where suites that did not run keep what they had. `npm run bench`, or
 * `npm run bench -- rls`.
 */

/** One measured case: medians in `unit`, over `n` runs. */
export type Result = {
  suite: string;
  case: string;
  ours: number;
  reference: number;
  ratio: number;
  aim: string;
  unit: "ms";
  n: number;
};
export type Suite = (database: Database) => Promise<Result[]>;

// In this order: the data grows as `growth` runs, and `rls` measures on the largest.
const SUITES: Record<string, Suite> = { growth, rls, workplan, workflow, tickets };

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in SUITES));
if (unknown.length > 0)
  throw new Error(
    `There is no suite ${unknown.join(", ")}. There are: ${Object.keys(SUITES).join(", ")}.`,
  );

const database = await Database.open(process.env.DATABASE_URL ?? "");
const results: Result[] = [];
for (const [name, suite] of Object.entries(SUITES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  const found = await suite(database);
  console.table(
    found.map((row) => ({
      ...row,
      ours: row.ours.toFixed(2),
      reference: row.reference.toFixed(2),
      ratio: row.ratio.toFixed(2),
    })),
  );
  results.push(...found);
}
await database.close();

const file = path.join(import.meta.dirname, "results.json");
const before = JSON.parse(readFileSync(file, "utf8")) as { results: Result[] };
const ran = new Set(results.map((row) => row.suite));
const report = {
  measured: new Date().toISOString().slice(0, 10),
  cores: availableParallelism(),
  results: [...before.results.filter((row) => !ran.has(row.suite)), ...results],
};
writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
