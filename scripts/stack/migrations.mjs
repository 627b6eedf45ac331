import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Logger, runMigrations as migrateWorker } from "graphile-worker";
import { Explained, root } from "../bootstrap.mjs";
import { withClient } from "./database.mjs";

const migrationsDir = path.join(root, "supabase", "migrations");
const seedDir = path.join(root, "supabase", "seed");
const quiet = new Logger(() => () => {});

/**
 * Applies what is missing, one file per transaction, in the history table that the Supabase CLI
 * uses. The job queue's own schema comes first, so that our functions may name it.
 * @param {string} url connection string of the schema's owner
 * @returns {Promise<string[]>} names of the files that were applied
 */
export async function migrate(url) {
  await migrateWorker({ connectionString: url, logger: quiet });
  return withClient(url, async (client) => {
    await client.query(`create table if not exists supabase_migrations.schema_migrations (
      version text primary key, statements text[], name text)`);
    const { rows } = await client.query(
      "select version, statements[1] as text from supabase_migrations.schema_migrations",
    );
    const history = new Map(rows.map((row) => [row.version, row.text]));
    const applied = [];
    for (const file of sqlFiles(migrationsDir)) {
      const [, version, name] = /^(\d+)_(.*)\.sql$/.exec(file) ?? [];
      if (!version)
        throw new Explained(
          `supabase/migrations/${file}: the name must be <14 digits>_<name>.sql.`,
        );
      const text = readFileSync(path.join(migrationsDir, file), "utf8");
      if (history.has(version)) {
        if (history.get(version) !== text) throw edited(file);
        continue;
      }
      await inTransaction(client, `supabase/migrations/${file}`, text, (done) =>
        done.query(
          "insert into supabase_migrations.schema_migrations (version, name, statements) values ($1, $2, $3)",
          [version, name, [text]],
        ),
      );
      applied.push(file);
    }
    return applied;
  });
}

/** Applies each file of `supabase/seed` once. @returns {Promise<string[]>} the files applied now */
export async function seed(url) {
  return withClient(url, async (client) => {
    await client.query(
      "create table if not exists supabase_migrations.seed_files (path text primary key, hash text not null)",
    );
    const { rows } = await client.query("select path from supabase_migrations.seed_files");
    const done = new Set(rows.map((row) => row.path));
    const applied = [];
    for (const file of sqlFiles(seedDir)) {
      const name = `supabase/seed/${file}`;
      if (done.has(name)) continue;
      await inTransaction(client, name, readFileSync(path.join(seedDir, file), "utf8"), (at) =>
        at.query(`insert into supabase_migrations.seed_files (path, hash) values ($1, 'applied')`, [
          name,
        ]),
      );
      applied.push(file);
    }
    return applied;
  });
}

async function inTransaction(client, name, text, record) {
  await client.query("begin");
  try {
    await client.query(text);
    await client.query("reset all");
    await record(client);
    await client.query("commit");
  } catch (error) {
    await client.query("rollback");
    throw located(name, text, error);
  }
}

function located(name, text, error) {
  const line = error.position
    ? text.slice(0, Number(error.position)).split("\n").length
    : undefined;
  const parts = [error.message, error.detail, error.hint, error.where].filter(Boolean);
  return new Explained(`${name}${line ? `:${line}` : ""}: ${parts.join("\n  ")} (${error.code})`);
}

function edited(file) {
  return new Explained(
    `supabase/migrations/${file} has changed since this database was built from it.\n` +
      "Before the first release the slices are edited in place; rebuild with: npm run db:reset",
  );
}

function sqlFiles(dir) {
  return existsSync(dir)
    ? readdirSync(dir)
        .filter((file) => file.endsWith(".sql"))
        .toSorted()
    : [];
}
