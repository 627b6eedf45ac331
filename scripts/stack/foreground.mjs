import process from "node:process";

/**
 * Runs `work` in the foreground: Ctrl-C, a polite kill, the end of the launcher, an error, the end
 * of one of the services, or simply the end of the work stop all services cleanly. A second Ctrl-C
 * changes nothing; stopping takes a moment and must not be cut short.
 *
 * @template T
 * @param {(watch: (services: Pick<import("./services.mjs").Services, "stop" | "failed">) => void) => Promise<T>} work
 *   calls `watch` with what must be stopped, as soon as there is something
 * @returns {Promise<T>}
 */
export async function inForeground(work) {
  let watched;
  let ending = false;
  const leave = async (code, reason) => {
    if (ending) return;
    ending = true;
    if (reason) console.error(reason);
    console.log("\nStopping…");
    await watched?.stop();
    // What was still coming up when the order arrived waits for something that is gone.
    process.exit(code);
  };
  for (const event of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) {
    process.on(event, () => void leave(event === "SIGINT" ? 0 : 1));
  }
  try {
    return await work((services) => {
      watched = services;
      void services.failed.then(({ name }) =>
        leave(1, `\n"${name}" ended by itself; see logs/${name}.log in the state directory.`),
      );
    });
  } finally {
    // An error that the stopping itself provoked is not worth a word.
    if (ending) await forever();
    ending = true;
    await watched?.stop();
  }
}

/** Waits until the process is told to end. */
export function forever() {
  return new Promise(() => {});
}
