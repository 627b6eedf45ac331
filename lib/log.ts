import pino from "pino";

/** One line of JSON per event, on standard output. Never log what a person typed, or a token. */
export const logger = pino({
  level: process.env["LOG_LEVEL"] ?? "info",
  base: undefined,
  redact: ["err.config", "password", "token"],
});
