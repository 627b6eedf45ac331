import { execFileSync, spawn } from "node:child_process";
import { createWriteStream, existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { statePaths } from "./state.mjs";

/**
 * @typedef {object} Service a child process of the stack
 * @property {string} name
 * @property {import('node:child_process').ChildProcess} child
 * @property {Promise<void>} exited
 * @property {NodeJS.Signals} stopSignal
 */

/**
 * Starts a child in a process group of its own, so that Ctrl-C in the terminal reaches only the
 * stack itself, which then stops its children in the right order. Output goes to `logs/<name>.log`.
 * @returns {Service}
 */
export function startService(
  name,
  command,
  args,
  { stateDir, echo = false, stopSignal = "SIGTERM", ...options },
) {
  const log = createWriteStream(path.join(statePaths(stateDir).logs, `${name}.log`), {
    flags: "a",
  });
  const child = spawn(command, args, {
    ...options,
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "pipe", ...(options.ipc ? ["ipc"] : [])],
  });
  for (const [from, to] of [
    [child.stdout, process.stdout],
    [child.stderr, process.stderr],
  ]) {
    from.pipe(log, { end: false });
    if (echo) from.pipe(to, { end: false });
  }
  const exited = new Promise((resolve) => {
    child.on("error", (error) => resolve(void log.write(`${error.stack}\n`)));
    child.on("exit", () => resolve());
  });
  return { name, child, exited, stopSignal };
}

/** Asks a service to stop, and after `patience` milliseconds no longer asks. @param {Service} service */
export async function stopService({ child, exited, stopSignal }, patience = 10_000) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill(stopSignal);
  const stopped = await Promise.race([
    exited.then(() => true),
    sleep(patience, false, { ref: false }),
  ]);
  if (stopped) return;
  signalGroup(child.pid, "SIGKILL");
  await exited;
}

/** When a process began: with the number, the only sure sign that it is still the same process. */
export function startedAt(pid) {
  try {
    if (existsSync("/proc/self/stat")) {
      const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
      const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
      return fields[0] === "Z" ? undefined : fields[19];
    }
    return (
      execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() ||
      undefined
    );
  } catch {
    return undefined;
  }
}

/** Ends a process left over by a killed stack, if the number still belongs to that process. */
export async function endLeftOver(pid, began, signal = "SIGTERM") {
  const isSame = () => began !== undefined && startedAt(pid) === began;
  if (!isSame()) return;
  process.kill(pid, signal);
  for (let waited = 0; waited < 5000 && isSame(); waited += 50) await sleep(50);
  if (!isSame()) return;
  signalGroup(pid, "SIGKILL");
  while (isSame()) await sleep(50);
}

function signalGroup(pid, signal) {
  try {
    // Children are group leaders: this also ends what they started themselves.
    process.kill(process.platform === "win32" ? pid : -pid, signal);
  } catch (error) {
    if (error.code !== "ESRCH") throw error;
  }
}
