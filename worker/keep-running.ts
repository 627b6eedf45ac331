import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";

import { makeWorkerUtils, run, type RunnerOptions } from "graphile-worker";

import { log, queueLogger } from "./log";

type Options = RunnerOptions & { connectionString: string };

/** A queue that ran this long was well: the next failure is a new one. */
const WELL_AFTER_MS = 60_000;

/**
 * Runs the queue until the signal says stop; jobs in hand are finished. A worker that cannot say what came of a job,
 * because its connection was cut or the database restarted, ends itself, and rejects promises that nobody else has in
 * hand: the queue is then started anew, after a pause that grows, and what the ended one had in hand is given back at
 * once, instead of after four hours.
 */
export async function keepRunning(options: Options, signal: AbortSignal): Promise<void> {
  const lost = new Set<string>();
  let broke = new AbortController();
  const onRejection = (error: unknown) => broke.abort(error);
  process.on("unhandledRejection", onRejection);
  for (let failures = 0; !signal.aborted; failures += 1) {
    const startedAt = Date.now();
    try {
      await giveBack(options.connectionString, lost);
      broke = new AbortController();
      await runUntil(options, AbortSignal.any([signal, broke.signal]), lost);
      broke.signal.throwIfAborted();
    } catch (error) {
      if (Date.now() - startedAt > WELL_AFTER_MS) failures = 0;
      const pause = Math.min(30_000, 250 * 2 ** failures);
      log.error({ err: error }, `The queue broke down; it is started again in ${pause} ms.`);
      await sleep(pause, undefined, { signal }).catch(() => {});
    }
  }
  process.off("unhandledRejection", onRejection);
}

async function runUntil(options: Options, signal: AbortSignal, lost: Set<string>): Promise<void> {
  const events = new EventEmitter();
  events.on("pool:create", ({ workerPool }: { workerPool: { id: string } }) =>
    lost.add(workerPool.id),
  );
  const runner = await run({ ...options, events });
  // A queue that is ending already says so, and ends all the same.
  const stop = () => void runner.stop().catch(() => {});
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  await runner.promise;
}

/** Jobs that were in the hands of queues that are no more. */
async function giveBack(connectionString: string, lost: Set<string>): Promise<void> {
  if (lost.size === 0) return;
  const utils = await makeWorkerUtils({ connectionString, logger: queueLogger });
  try {
    await utils.forceUnlockWorkers([...lost]);
    lost.clear();
  } finally {
    await utils.release();
  }
}
