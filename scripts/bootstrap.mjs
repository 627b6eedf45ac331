import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

// This file runs before anything is installed, and on Node 20: built-in modules only.

/** The project's root directory. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

const node24 = path.join(
  root,
  "node_modules",
  "node",
  "bin",
  process.platform === "win32" ? "node.exe" : "node",
);
const stampFile = path.join(root, "node_modules", ".countersign-installed");

/**
 * Runs an entry point the way every command of the project runs: on what `package-lock.json`
 * names, under the Node 24 that comes with it, whatever Node started it.
 *
 * @param {string} entry `import.meta.url` of the entry point
 * @param {() => Promise<number | void>} main the command; what it returns is the exit code
 */
export async function enter(entry, main) {
  if (process.env.COUNTERSIGN_ENTERED !== "1") {
    process.chdir(root);
    install();
    reenter(fileURLToPath(entry));
    return;
  }
  // The launcher's variable must not leak into commands that this one starts.
  delete process.env.COUNTERSIGN_ENTERED;
  try {
    process.exit((await main()) ?? 0);
  } catch (error) {
    console.error(error?.name === "Explained" ? `\n${error.message}` : error);
    process.exit(1);
  }
}

/** An error whose message is meant for a person and needs no stack trace. */
export class Explained extends Error {
  name = "Explained";
}

function install() {
  const wanted = createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(node24) && existsSync(stampFile) && readFileSync(stampFile, "utf8") === wanted)
    return;
  console.log("Installing what is missing (npm ci)…");
  const result = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (result.status !== 0) process.exit(result.status ?? 1);
  if (!existsSync(node24)) {
    console.error(
      "npm ci ran without install scripts, so Node 24 is missing. Run it with scripts allowed.",
    );
    process.exit(1);
  }
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, wanted);
}

function reenter(entry) {
  const child = spawn(
    node24,
    ["--disable-warning=ExperimentalWarning", entry, ...process.argv.slice(2)],
    {
      cwd: root,
      env: {
        ...process.env,
        COUNTERSIGN_ENTERED: "1",
        PATH: [
          path.dirname(node24),
          path.join(root, "node_modules", ".bin"),
          process.env.PATH,
        ].join(path.delimiter),
      },
      // The channel tells the command when this launcher is gone, so that it never runs on unwatched.
      stdio: ["inherit", "inherit", "inherit", "ipc"],
    },
  );
  // A terminal sends Ctrl-C to both processes; the command decides when it is done.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
  leaveWithNpm(child);
}

/** npm killed outright takes nothing with it; without this the stack would outlive the terminal. */
function leaveWithNpm(child) {
  if (!process.env.npm_lifecycle_event || process.platform === "win32") return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill("SIGTERM");
  }, 1000).unref();
}
