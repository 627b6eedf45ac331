import { run } from "graphile-worker";

import { advanceExecution } from "@/worker/tasks/advance-execution";

// A worker to measure: the engine's task, and one that does nothing, which is the queue's own rate.
const runner = await run({
  connectionString: process.env["DATABASE_URL"] ?? "",
  concurrency: 4,
  taskList: { advance_execution: advanceExecution, nothing: async () => {} },
  noHandleSignals: true,
});
process.on("disconnect", () => process.exit());
process.send?.("ready");
await runner.promise;
