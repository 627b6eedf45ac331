import { spawn } from "node:child_process";
import path from "node:path";
import process from "node:process";
import { enter, root } from "./bootstrap.mjs";

// Measures on an empty database of its own: `npm run bench [-- suite]`.
await enter(import.meta.url, async () => {
  const { buildUnseeded } = await import("./checks/cluster.mjs");
  const { withCluster } = await import("./tests/cluster.mjs");
  return withCluster(".local/bench", async (cluster) => {
    const args = ["--import", "tsx", path.join(root, "bench", "run.ts"), ...process.argv.slice(2)];
    const env = { ...process.env, DATABASE_URL: await buildUnseeded(cluster) };
    const run = spawn(process.execPath, args, { stdio: "inherit", cwd: root, env });
    return new Promise((resolve) => run.on("exit", (status) => resolve(status ?? 1)));
  });
});
