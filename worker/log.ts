import { Logger } from "graphile-worker";
import pino from "pino";

/** The worker's log: one JSON document a line. `LOG_LEVEL` sets how much of it. */
export const log = pino({ name: "worker", level: process.env.LOG_LEVEL ?? "info" });

/** The job queue's own messages, in the same log. */
export const queueLogger = new Logger((scope) => (level, message, meta) => {
  const write = level === "warning" ? log.warn : log[level];
  write.call(log, { ...scope, ...meta }, message);
});
