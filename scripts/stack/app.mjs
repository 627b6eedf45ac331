import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import { Explained, root } from "../bootstrap.mjs";
import { startService } from "./process.mjs";
import { statePaths } from "./state.mjs";

const next = path.join(root, "node_modules", "next", "dist", "bin", "next");
const sources = [
  "app",
  "components",
  "lib",
  "public",
  "next.config.ts",
  "postcss.config.mjs",
  "proxy.ts",
  "tsconfig.json",
  "package-lock.json",
];

/** Node's arguments for the worker. */
export const workerArgs = ["--import", "tsx", path.join(root, "worker", "index.ts")];

/** The environment that points the application and the worker at a local stack. */
export function appEnv({ settings, secrets, urls }) {
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_PUBLIC_SUPABASE_URL: settings.apiUrl,
    NEXT_PUBLIC_SUPABASE_PUBLISHABLE_KEY: secrets.publishableKey,
    SUPABASE_SECRET_KEY: secrets.secretKey,
    WORKFLOW_SECRET_KEY: process.env.WORKFLOW_SECRET_KEY || secrets.workflowSecretKey,
    DATABASE_URL: urls.owner,
    APP_URL: settings.appUrl,
    // Present only in local mode: mail goes here and is shown at /dev/mail.
    LOCAL_MAIL_DIR: statePaths(settings.stateDir).mail,
    AUTH_EMAIL_CONFIRMATION: String(settings.emailConfirmation),
    NEXT_DIST_DIR: distDir(settings.stateDir),
  };
}

/**
 * Builds the application, unless the last build came from the same sources and settings.
 * @param {import('./services.mjs').Services} services
 */
export async function buildApp(services, settings, env, { quiet = false } = {}) {
  const dist = path.join(root, env.NEXT_DIST_DIR ?? ".next");
  const stamp = path.join(dist, "built-from");
  const key = buildKey(env);
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === key) return;
  if (!quiet) console.log("Building the application…");
  const build = startService("build", process.execPath, [next, "build"], {
    stateDir: settings.stateDir,
    cwd: root,
    echo: !quiet,
    env: { ...env, NODE_ENV: "production" },
  });
  if ((await services.finish(build)) !== 0) throw new Explained("The build failed.");
  writeFileSync(stamp, key);
}

/** Starts Next (`start` or `dev`) and returns once it answers. */
export async function startApp(settings, env, command) {
  const host = process.env.HOST || "127.0.0.1";
  const service = startService(
    "app",
    process.execPath,
    [next, command, "-p", String(settings.port), "-H", host],
    {
      stateDir: settings.stateDir,
      cwd: root,
      echo: command === "dev",
      // The secret key is the worker's, also where Next would read it from a file: the web server has the person's rights.
      env: {
        ...env,
        SUPABASE_SECRET_KEY: "",
        NODE_ENV: command === "dev" ? "development" : "production",
      },
    },
  );
  const deadline = Date.now() + 120_000;
  while (!(await answers(settings.port, host))) {
    if (service.child.exitCode !== null || Date.now() > deadline) {
      throw new Explained(
        `The application did not start. Its log: ${statePaths(settings.stateDir).logs}/app.log`,
      );
    }
    await sleep(100);
  }
  return service;
}

/** Starts a worker. */
export function startWorker(settings, env) {
  return startService("worker", process.execPath, workerArgs, {
    stateDir: settings.stateDir,
    cwd: root,
    ipc: true,
    env: workerEnv(env),
  });
}

/** The environment in which Node runs the worker's TypeScript, with the aliases it needs. */
export function workerEnv(env) {
  return { ...env, TSX_TSCONFIG_PATH: path.join(root, "worker", "tsconfig.json") };
}

async function answers(port, host) {
  try {
    const target = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
    await fetch(`http://${target}:${port}/`, {
      redirect: "manual",
      signal: AbortSignal.timeout(60_000),
    });
    return true;
  } catch {
    return false;
  }
}

/** Two stacks in one working tree must not share a build: addresses are compiled into it. */
function distDir(stateDir) {
  if (process.env.NEXT_DIST_DIR) return process.env.NEXT_DIST_DIR;
  const name = path.relative(root, stateDir);
  return name === ".local" ? ".next" : `.next-${path.basename(stateDir)}`;
}

function buildKey(env) {
  const hash = createHash("sha256");
  for (const name of Object.keys(env)
    .filter((key) => key.startsWith("NEXT_PUBLIC_"))
    .toSorted()) {
    hash.update(`${name}=${env[name]}\0`);
  }
  for (const source of sources) addTo(hash, path.join(root, source));
  return hash.digest("hex");
}

function addTo(hash, target) {
  const stat = statSync(target, { throwIfNoEntry: false });
  if (!stat) return;
  hash.update(`${path.relative(root, target)}\0`);
  if (stat.isFile()) hash.update(readFileSync(target));
  else for (const name of readdirSync(target).toSorted()) addTo(hash, path.join(target, name));
}
