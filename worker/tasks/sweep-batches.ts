import type { Task } from "graphile-worker";

import { filesAt, type ImageStore } from "@/worker/images/store";

/** Lets go what nobody let go in time, and removes files that no row refers to. */
export function makeSweepBatches(store: ImageStore | null): Task {
  return async (_, { withPgClient, logger }) => {
    const { rows } = await withPgClient((client) =>
      client.query<{ paths: string[] }>("select private.sweep_batches() as paths"),
    );
    const paths = rows[0]?.paths ?? [];
    if (paths.length === 0 || !store) return;
    await store.remove(paths.flatMap(filesAt));
    await withPgClient((client) => client.query("select private.forget_batch_files($1)", [paths]));
    logger.info(`${paths.length} paths without an image removed`);
  };
}
