import { spawn } from "node:child_process";
import { enter } from "./bootstrap.mjs";

// The worker alone, for production: everything it needs is in the environment.
await enter(import.meta.url, async () => {
  const { loadEnvFiles } = await import("./stack/settings.mjs");
  const { workerArgs, workerEnv } = await import("./stack/app.mjs");
  loadEnvFiles();
  const worker = spawn(process.execPath, workerArgs, {
    stdio: ["inherit", "inherit", "inherit", "ipc"],
    env: workerEnv(process.env),
  });
  // Ctrl-C reaches the worker by itself; it finishes the job in hand.
  process.on("SIGINT", () => {});
  for (const event of ["SIGTERM", "SIGHUP", "disconnect"])
    process.on(event, () => worker.kill("SIGTERM"));
  return new Promise((resolve) => worker.on("exit", (code) => resolve(code ?? 1)));
});
