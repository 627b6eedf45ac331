import { rmSync } from "node:fs";
import process from "node:process";
import { Explained } from "../bootstrap.mjs";
import { createDatabase, databaseExists, ensureBase, urlsOf } from "./database.mjs";
import { drawDemoImages } from "./demo-images.mjs";
import { migrate, seed } from "./migrations.mjs";
import { assertPortsFree } from "./ports.mjs";
import { startPostgres } from "./postgres.mjs";
import { endLeftOver, startedAt } from "./process.mjs";
import { removeData } from "./reach.mjs";
import { makeServices } from "./services.mjs";
import {
  loadSecrets,
  prepareStateDir,
  readStackFile,
  removeStackFile,
  statePaths,
  writeStackFile,
} from "./state.mjs";
import { createSystemSchemas, startApi } from "./supabase.mjs";

/**
 * @typedef {object} StackFacts
 * @property {import('./settings.mjs').Settings} settings
 * @property {import('./state.mjs').Secrets} secrets
 * @property {{ admin: string, owner: string, test: string }} urls
 * @typedef {StackFacts & import('./services.mjs').Services} Stack a running local Supabase
 */

/**
 * Starts a database server with everything that a Supabase project has before its first migration.
 * @param {import('./settings.mjs').Settings} settings
 * @param {{ fresh?: boolean, onStart?: (stack: Stack) => void }} [options] `onStart` receives the
 *   stack while it is still coming up, so that it can be stopped
 * @returns {Promise<Stack>}
 */
export async function startCluster(settings, { fresh = false, onStart } = {}) {
  await claim(settings.stateDir);
  if (fresh) removeState(settings.stateDir);
  prepareStateDir(settings.stateDir);
  await assertPortsFree([
    { name: "POSTGRES_PORT", port: settings.postgresPort },
    { name: "SUPABASE_PORT", port: settings.supabasePort },
  ]);
  const secrets = await loadSecrets(settings.stateDir);
  const stack = makeStack(settings, secrets);
  onStart?.(stack);
  return orStop(stack, async () => {
    stack.add(await startPostgres(settings, secrets));
    await ensureBase(settings, secrets, (url) => createSystemSchemas(settings, secrets, url));
  });
}

/**
 * Brings the local Supabase up: the server, migrations, seed, API. Each is healthy before the next
 * begins.
 * @param {import('./settings.mjs').Settings} settings
 * @param {Parameters<typeof startCluster>[1]} [options]
 * @returns {Promise<Stack>}
 */
export async function startStack(settings, options) {
  const stack = await startCluster(settings, options);
  return orStop(stack, () => addSupabase(stack));
}

/** Adds the project's database and the API to a cluster. @param {Stack} stack */
export async function addSupabase(stack) {
  const { settings, secrets, urls } = stack;
  if (!(await databaseExists(settings, secrets, "postgres"))) {
    await createDatabase(settings, secrets, "postgres");
  }
  report("Applied", await migrate(urls.owner), "migration");
  report("Applied", await seed(urls.owner), "seed file");
  stack.add(await startApi(settings, secrets, urls.admin));
  report("Drew", await drawDemoImages(urls.owner, settings, secrets), "image");
}

async function orStop(stack, work) {
  try {
    await work();
    return stack;
  } catch (error) {
    await stack.stop();
    throw error;
  }
}

/** Removes a stack's data. Its secrets go with them. */
export function removeState(stateDir) {
  removeData(stateDir);
  rmSync(stateDir, { recursive: true, force: true });
}

function makeStack(settings, secrets) {
  const urls = urlsOf(settings, secrets);
  const services = makeServices(write);
  function write() {
    const pids = { stack: process.pid };
    for (const { name, child } of services.running()) pids[name] = child.pid;
    writeStackFile(settings.stateDir, {
      appUrl: settings.appUrl,
      apiUrl: settings.apiUrl,
      databaseUrl: urls.owner,
      publishableKey: secrets.publishableKey,
      secretKey: secrets.secretKey,
      jwtSecret: secrets.jwtSecret,
      mailDir: statePaths(settings.stateDir).mail,
      pids,
      // A number alone may belong to another process by the time somebody reads this.
      started: Object.fromEntries(
        Object.entries(pids).map(([name, pid]) => [name, startedAt(pid)]),
      ),
    });
  }
  write();
  return {
    settings,
    secrets,
    urls,
    ...services,
    async stop() {
      await services.stop();
      removeStackFile(settings.stateDir);
    },
  };
}

/**
 * Makes sure of having the state directory alone: refuses where a stack is running, and ends what a
 * killed one left running. PostgreSQL recovers its own data when it starts.
 */
export async function claim(stateDir) {
  const left = readStackFile(stateDir);
  if (!left || left.pids.stack === process.pid) return;
  const { stack, ...services } = left.pids;
  const began = startedAt(stack);
  if (began !== undefined && began === left.started?.stack) {
    throw new Explained(
      `A stack is already running in ${stateDir} (process ${stack}).\n` +
        "Stop it with Ctrl-C, or start another beside it with its own STATE_DIR, PORT, SUPABASE_PORT and POSTGRES_PORT.",
    );
  }
  for (const name of Object.keys(services).toReversed()) {
    const signal = name === "postgres" ? "SIGINT" : "SIGTERM";
    await endLeftOver(services[name], left.started?.[name], signal);
  }
  removeStackFile(stateDir);
}

function report(verb, files, what) {
  if (files.length === 0) return;
  console.log(`${verb} ${files.length} ${what}${files.length === 1 ? "" : "s"}.`);
}
