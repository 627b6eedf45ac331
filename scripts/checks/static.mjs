import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { root } from "../bootstrap.mjs";
import { runTool } from "./tool.mjs";

/** @typedef {{ name: string, run: () => Promise<unknown> }} Check one check; it fails by throwing */

/** The checks that need no database. @type {Check[]} */
export const staticChecks = [
  { name: "format", run: () => runTool("oxfmt", ["--check"]) },
  {
    name: "lint and architecture",
    run: () => runTool("oxlint", ["--deny-warnings", "--format=unix"]),
  },
  { name: "types", run: checkTypeScript },
  { name: "unused code", run: () => runTool("knip", []) },
  { name: "migrations", run: checkMigrations },
];

async function checkTypeScript() {
  // Next writes the types of the routes. Into a place of their own: what an older build or a running
  // development server left elsewhere may describe pages that are gone.
  if (existsSync(path.join(root, "app"))) {
    await runTool("next", ["typegen"], {
      env: { NEXT_DIST_DIR: ".next-types", NEXT_TELEMETRY_DISABLED: "1" },
    });
  }
  await runTool("tsc", ["--project", "tsconfig.check.json"]);
}

async function checkMigrations() {
  const dir = path.join("supabase", "migrations");
  const files = existsSync(path.join(root, dir)) ? readdirSync(path.join(root, dir)) : [];
  if (files.length === 0) return;
  await runTool("squawk", [
    "--config",
    ".squawk.toml",
    "--reporter",
    "gcc",
    ...files.toSorted().map((file) => path.join(dir, file)),
  ]);
}
