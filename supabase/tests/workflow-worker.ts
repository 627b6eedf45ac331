import { SafeClient } from "@/lib/net/safe-request";
import { keepRunning } from "@/worker/keep-running";
import { queueLogger } from "@/worker/log";
import { googleProvider } from "@/worker/images/google";
import { localProvider } from "@/worker/images/local";
import { storeFromEnv } from "@/worker/images/store";
import { advanceExecution } from "@/worker/tasks/advance-execution";
import { makeCallHttp } from "@/worker/tasks/call-http";
import { makeGenerateImage } from "@/worker/tasks/generate-image";
import { noteBatch } from "@/worker/tasks/note-batch";
import { releaseLane } from "@/worker/tasks/release-lane";
import { makeSweepBatches } from "@/worker/tasks/sweep-batches";
import { sweepExecutions } from "@/worker/tasks/sweep-executions";

// A worker of the tests: the tasks of the real one, and a client and a provider that ask a server of the test's own.
const images = storeFromEnv();
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
      generate_image: makeGenerateImage(
        (provider, key) =>
          provider === "local"
            ? localProvider
            : googleProvider(key ?? "", process.env.TEST_PROVIDER_URL),
        images,
      ),
      release_lane: releaseLane,
      note_batch: noteBatch,
      sweep_batches: makeSweepBatches(images),
    },
    noHandleSignals: true,
  },
  new AbortController().signal,
);
