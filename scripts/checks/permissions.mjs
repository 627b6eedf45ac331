import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../bootstrap.mjs";
import { withClient } from "../stack/database.mjs";

/** The committed, generated vocabulary of permissions. */
export const permissionsFile = path.join(root, "lib", "auth", "permissions.ts");

/** What the vocabulary must be for this database. */
export async function generatePermissions(databaseUrl) {
  const rows = await withClient(databaseUrl, async (client) => {
    const found = await client.query(
      "select scope, code from public.permissions order by scope, code",
    );
    return found.rows;
  });
  const constant = (name, scope) =>
    `export const ${name}_PERMISSIONS = [\n${rows
      .filter((row) => row.scope === scope)
      .map((row) => `  "${row.code}",\n`)
      .join("")}] as const;\n`;
  return [
    "// Generated from the rows of `permissions` by `npm run db:types`. Do not edit.\n\n",
    constant("CLIENT", "client"),
    constant("ORGANISATION", "organisation"),
    constant("PROJECT", "project"),
    "\nexport type ClientPermission = (typeof CLIENT_PERMISSIONS)[number];\n",
    "export type OrganisationPermission = (typeof ORGANISATION_PERMISSIONS)[number];\n",
    "export type ProjectPermission = (typeof PROJECT_PERMISSIONS)[number];\n",
  ].join("");
}

/** The committed vocabulary is that of the migrations. */
export async function checkPermissions(databaseUrl) {
  if (readFileSync(permissionsFile, "utf8") === (await generatePermissions(databaseUrl))) return;
  throw new Error("lib/auth/permissions.ts does not match the migrations. Run: npm run db:types");
}
