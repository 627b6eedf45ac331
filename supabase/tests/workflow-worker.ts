import { SafeClient } from "@/lib/net/safe-request";
import { keepRunning } from "@/worker/keep-running";
import { queueLogger } from "@/worker/log";
import { advanceExecution } from "@/worker/tasks/advance-execution";
import { makeCallHttp } from "@/worker/tasks/call-http";
import { sweepExecutions } from "@/worker/tasks/sweep-executions";

// A worker of the tests: the tasks of the real one, and a client that may ask a server of the test's own.
process.on("disconnect", () => process.exit());
process.send?.("ready");
await keepRunning(
  {
    connectionString: process.env.DATABASE_URL ?? "",
    concurrency: 4,
    pollInterval: 500,
    logger: queueLogger,
    taskList: {
      advance_execution: advanceExecution,
      call_http: makeCallHttp(new SafeClient({ allowLoopback: true })),
      sweep_executions: sweepExecutions,
    },
    noHandleSignals: true,
  },
  new AbortController().signal,
);
