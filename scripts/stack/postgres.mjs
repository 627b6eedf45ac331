import { execFileSync } from "node:child_process";
import {
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import os from "node:os";
import path from "node:path";
import process from "node:process";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { Explained } from "../bootstrap.mjs";
import { endLeftOver, startedAt, startService } from "./process.mjs";
import { reachableBinaries } from "./reach.mjs";
import { statePaths } from "./state.mjs";

const tuning = {
  max_connections: "100",
  shared_buffers: "256MB",
  jit: "off",
  // Only TCP on the loopback: no socket file that a kill could leave behind.
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  timezone: "UTC",
  log_timezone: "UTC",
};
const fragile = { fsync: "off", synchronous_commit: "off", full_page_writes: "off" };

/** Connection string of a role on this stack's server. */
export function databaseUrl(settings, role, password, database = "postgres") {
  return `postgresql://${role}:${password}@127.0.0.1:${settings.postgresPort}/${database}`;
}

/**
 * Starts PostgreSQL on the state directory's data, creating them when there are none, and returns
 * once it answers queries.
 * @returns {Promise<import('./process.mjs').Service>}
 */
export async function startPostgres(settings, secrets) {
  const owner = serverOwner();
  const { binaries, dataDir } = reachableBinaries(settings.stateDir, owner);
  await clearLeftOvers(dataDir);
  if (!existsSync(path.join(dataDir, "PG_VERSION"))) initialise(binaries, dataDir, secrets, owner);

  const flags = { ...tuning, ...(settings.durable ? {} : fragile) };
  const service = startService(
    "postgres",
    path.join(binaries, "bin", "postgres"),
    [
      "-D",
      dataDir,
      "-p",
      String(settings.postgresPort),
      ...Object.entries(flags).flatMap(([name, value]) => ["-c", `${name}=${value}`]),
    ],
    // SIGINT is PostgreSQL's "fast" shutdown: it ends sessions instead of waiting for them.
    { stateDir: settings.stateDir, stopSignal: "SIGINT", cwd: "/", ...owner },
  );
  await untilAnswering(
    service,
    databaseUrl(settings, "supabase_admin", secrets.adminPassword, "template1"),
    settings,
  );
  return service;
}

/** PostgreSQL refuses to run as root, so a root user runs it as `postgres`, created when missing. */
function serverOwner() {
  if (process.getuid?.() !== 0) return {};
  const ids = () =>
    ["-u", "-g"].map((flag) => Number(execFileSync("id", [flag, "postgres"], { stdio: "pipe" })));
  try {
    const [uid, gid] = ids();
    return { uid, gid };
  } catch {
    execFileSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
    const [uid, gid] = ids();
    return { uid, gid };
  }
}

function initialise(binaries, dataDir, secrets, owner) {
  const scratch = mkdtempSync(path.join(os.tmpdir(), "countersign-"));
  try {
    const passwordFile = path.join(scratch, "password");
    writeFileSync(passwordFile, secrets.adminPassword, { mode: 0o600 });
    rmSync(dataDir, { recursive: true, force: true });
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    if (owner.uid !== undefined) {
      for (const target of [scratch, passwordFile, dataDir])
        chownSync(target, owner.uid, owner.gid);
    }
    execFileSync(
      path.join(binaries, "bin", "initdb"),
      [
        `--pgdata=${dataDir}`,
        "--username=supabase_admin",
        `--pwfile=${passwordFile}`,
        "--auth=scram-sha-256",
        "--encoding=UTF8",
        // PostgreSQL's own locale: the same order on every machine, whatever is installed there.
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--locale=C",
      ],
      { stdio: "pipe", cwd: "/", ...owner },
    );
  } catch (error) {
    rmSync(dataDir, { recursive: true, force: true });
    throw new Explained(
      `PostgreSQL could not create its data directory:\n${error.stderr ?? error.message}`,
    );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** After a kill -9 the old server may still run, or only its pid file be left. */
async function clearLeftOvers(dataDir) {
  const pidFile = path.join(dataDir, "postmaster.pid");
  if (!existsSync(pidFile)) return;
  const [pid, directory] = readFileSync(pidFile, "utf8").split("\n");
  const isOurs = directory === dataDir && commandLine(pid).includes(dataDir);
  if (isOurs) await endLeftOver(Number(pid), startedAt(Number(pid)), "SIGINT");
  rmSync(pidFile, { force: true });
}

function commandLine(pid) {
  try {
    if (existsSync("/proc/self")) return readFileSync(`/proc/${pid}/cmdline`, "utf8");
    return execFileSync("ps", ["-o", "command=", "-p", pid], { encoding: "utf8", stdio: "pipe" });
  } catch {
    return "";
  }
}

async function untilAnswering(service, url, settings) {
  const deadline = Date.now() + 60_000;
  for (;;) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.query("select 1");
      return;
    } catch (error) {
      if (service.child.exitCode !== null || Date.now() > deadline) {
        const log = path.join(statePaths(settings.stateDir).logs, "postgres.log");
        throw new Explained(`PostgreSQL did not start (${error.message}). Its log: ${log}`);
      }
    } finally {
      await client.end().catch(() => {});
    }
    await sleep(50);
  }
}
