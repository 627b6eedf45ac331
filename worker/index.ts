import { parseCrontab } from "graphile-worker";
import { keepRunning } from "./keep-running";
import { log, queueLogger } from "./log";
import { crontab, tasks } from "./tasks";

// The clock: takes jobs from the queue in the database and does them. Any number of these may run,
// on any number of machines; `npm start` runs one.

const connectionString = process.env.DATABASE_URL;
if (!connectionString) {
  log.fatal("DATABASE_URL is not set: the worker needs a direct connection to the database.");
  process.exit(1);
}

// A job in hand is finished; one that takes too long is given back to the queue.
const stopping = new AbortController();
function stop() {
  if (stopping.signal.aborted) return;
  log.info("stopping");
  stopping.abort();
}
// "disconnect": the process that started this one is gone.
for (const event of ["SIGINT", "SIGTERM", "disconnect"]) process.on(event, stop);

await keepRunning(
  {
    connectionString,
    concurrency: Number(process.env.WORKER_CONCURRENCY ?? 4),
    taskList: tasks,
    parsedCronItems: parseCrontab(crontab),
    logger: queueLogger,
    noHandleSignals: true,
  },
  stopping.signal,
);
process.exit(0);
