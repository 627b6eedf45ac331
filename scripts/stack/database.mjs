import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { databaseUrl } from "./postgres.mjs";

const sqlDir = path.join(path.dirname(fileURLToPath(import.meta.url)), "sql");
/** The database that holds Supabase's own schemas and nothing of ours; all others are its clones. */
const baseDatabase = "supabase_base";

/** Runs `work` on a connection of its own. */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  // A server that stops (or a database that is dropped) must not end the whole process.
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Connection strings of the superuser and of the schema's owner. */
export function urlsOf(settings, secrets, database = "postgres") {
  return {
    admin: databaseUrl(settings, "supabase_admin", secrets.adminPassword, database),
    owner: databaseUrl(settings, "postgres", secrets.postgresPassword, database),
    test: databaseUrl(settings, "countersign_test", secrets.testPassword, database),
  };
}

/**
 * Makes the roles and the base database once per cluster. `addSystemSchemas` lets Supabase Lite
 * create `auth` and `storage` in it.
 */
export async function ensureBase(settings, secrets, addSystemSchemas) {
  const maintenance = urlsOf(settings, secrets, "template1").admin;
  const draft = `${baseDatabase}_draft`;
  const state = await withClient(maintenance, async (client) => {
    const { rows } = await client.query(
      `select (select count(*)::int from pg_database where datname = $1) as bases,
              (select count(*)::int from pg_roles where rolname = 'countersign_test') as roles`,
      [baseDatabase],
    );
    if (rows[0].bases > 0) return "ready";
    if (rows[0].roles === 0) await createRoles(client, secrets);
    await client.query(`drop database if exists ${draft}`);
    await client.query(`create database ${draft} owner postgres`);
    return "draft";
  });
  if (state === "ready") return;

  const { admin } = urlsOf(settings, secrets, draft);
  await withClient(admin, (client) => client.query(sql("base.sql")));
  await addSystemSchemas(admin);
  await withClient(admin, (client) => client.query(sql("system.sql")));
  // Renamed last: a bootstrap that was interrupted starts over instead of passing for complete.
  await withClient(maintenance, (client) =>
    client.query(`alter database ${draft} rename to ${baseDatabase}`),
  );
}

/** Clones a database; replaces one of that name. */
export async function createDatabase(settings, secrets, name, template = baseDatabase) {
  await withClient(urlsOf(settings, secrets, "template1").admin, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${template} owner postgres`);
    // A clone inherits no settings. The advisors read the first; both are set on hosted Supabase.
    await client.query(`alter database ${name} set pgrst.db_schemas = 'public'`);
    await client.query(`alter database ${name} set search_path = "$user", public, extensions`);
  });
}

/** Drops a database, disconnecting whoever uses it. */
export async function dropDatabase(settings, secrets, name) {
  await withClient(urlsOf(settings, secrets, "template1").admin, (client) =>
    client.query(`drop database if exists ${name} with (force)`),
  );
}

/** Whether the database was made by `createDatabase`. */
export async function databaseExists(settings, secrets, name) {
  return withClient(urlsOf(settings, secrets, "template1").admin, async (client) => {
    const { rowCount } = await client.query(
      "select from pg_database d join pg_roles r on r.oid = d.datdba where datname = $1 and rolname = $2",
      [name, "postgres"],
    );
    return rowCount > 0;
  });
}

async function createRoles(client, secrets) {
  await client.query("begin");
  await client.query(sql("roles.sql"));
  const passwords = { postgres: secrets.postgresPassword, countersign_test: secrets.testPassword };
  for (const [role, password] of Object.entries(passwords)) {
    await client.query(`alter role ${role} password ${client.escapeLiteral(password)}`);
  }
  await client.query("commit");
}

function sql(name) {
  return readFileSync(path.join(sqlDir, name), "utf8");
}
