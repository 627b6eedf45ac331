import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { root } from "../bootstrap.mjs";

/**
 * Runs one of the project's installed tools to its end. Rejects with all that it printed when it
 * fails.
 * @returns {Promise<{ stdout: string }>}
 */
export async function runTool(name, args, { env = {}, allowFailure = false } = {}) {
  const file = path.join(root, "node_modules", ".bin", name);
  const child = spawn(file, args, {
    cwd: root,
    shell: process.platform === "win32",
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      // The local server speaks no TLS, and no tool has anybody to ask or to tell.
      PGSSLMODE: "disable",
      NO_COLOR: "1",
      CI: "1",
      DO_NOT_TRACK: "1",
      SUPABASE_TELEMETRY_DISABLED: "1",
      ...env,
    },
  });
  let stdout = "";
  let all = "";
  child.stdout.on("data", (chunk) => {
    stdout += chunk;
    all += chunk;
  });
  child.stderr.on("data", (chunk) => (all += chunk));
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0 && !allowFailure) throw new Error(all.trim() || `${name} failed (${code}).`);
  return { stdout, code, all };
}
