import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../bootstrap.mjs";
import { runTool } from "./tool.mjs";

/** The committed, generated types of the schema. */
export const typesFile = path.join(root, "lib", "supabase", "database.types.ts");

/** What the types must be for this database, formatted. */
export async function generateTypes(databaseUrl) {
  const { stdout } = await runTool("supabase", [
    "gen",
    "types",
    `--remote=${databaseUrl}`,
    "--schema",
    "public",
  ]);
  // Formatted inside the project, so that its formatter settings apply.
  const scratch = mkdtempSync(path.join(root, "node_modules", ".types-"));
  try {
    const file = path.join(scratch, "database.types.ts");
    const note = "// Generated from the schema by `npm run db:types`. Do not edit.\n\n";
    writeFileSync(file, note + stdout.slice(stdout.indexOf("export type Json")));
    await runTool("oxfmt", ["--config", ".oxfmtrc.jsonc", "--with-node-modules", file]);
    return readFileSync(file, "utf8");
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** The committed types are those of the migrations. */
export async function checkTypes(databaseUrl) {
  const wanted = await generateTypes(databaseUrl);
  const committed = existsSync(typesFile) ? readFileSync(typesFile, "utf8") : undefined;
  if (committed === wanted) return;
  const name = path.relative(root, typesFile);
  throw new Error(`${name} does not match the migrations. Run: npm run db:types`);
}
