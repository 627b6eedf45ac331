import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../bootstrap.mjs";
import { createDatabase, dropDatabase, urlsOf, withClient } from "../stack/database.mjs";
import { runTool } from "./tool.mjs";

const canarySql = path.join(root, "scripts", "checks", "advisor-canary.sql");
const canaryKinds = [
  "unindexed_foreign_keys",
  "auth_users_exposed",
  "auth_rls_initplan",
  "no_primary_key",
  "multiple_permissive_policies",
  "policy_exists_rls_disabled",
  "rls_enabled_no_policy",
  "duplicate_index",
  "security_definer_view",
  "function_search_path_mutable",
  "rls_disabled_in_public",
  "extension_in_public",
  "rls_references_user_metadata",
  "materialized_view_in_api",
  "foreign_table_in_api",
  "unsupported_reg_types",
  "fkey_to_auth_unique",
  "extension_versions_outdated",
  "sensitive_columns_exposed",
  "rls_policy_always_true",
];

/** Supabase's advisors find nothing in the migrated database. Fails with what they found. */
export async function checkAdvisors({ settings, secrets }, database) {
  const findings = await advise(urlsOf(settings, secrets, database).owner);
  const ours = findings.filter(
    ({ name, metadata }) =>
      // A fresh database has used no index yet; the job queue's schema is its maker's business.
      name !== "unused_index" && metadata?.schema !== "graphile_worker",
  );
  if (ours.length > 0) {
    throw new Error(
      ours.map(({ level, name, detail }) => `${level} ${name}: ${detail}`).join("\n"),
    );
  }
}

/** The advisors still see: every fault of `advisor-canary.sql` is reported. */
export async function checkCanary({ settings, secrets }) {
  const name = "advisor_canary";
  await createDatabase(settings, secrets, name);
  try {
    const { admin } = urlsOf(settings, secrets, name);
    await withClient(admin, (client) => client.query(readFileSync(canarySql, "utf8")));
    const found = new Set((await advise(admin)).map((finding) => finding.name));
    const silent = canaryKinds.filter((kind) => !found.has(kind));
    if (silent.length > 0) {
      throw new Error(`The advisors did not report these seeded faults: ${silent.join(", ")}`);
    }
  } finally {
    await dropDatabase(settings, secrets, name);
  }
}

async function advise(url) {
  const { stdout } = await runTool("supabase", [
    "db",
    "advisors",
    `--remote=${url}`,
    "--level=info",
    "--fail-on=none",
    "--output-format=json",
  ]);
  return JSON.parse(stdout.slice(stdout.indexOf("{"))).results;
}
