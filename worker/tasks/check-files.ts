import { createHash } from "node:crypto";

import type { Task } from "graphile-worker";

import type { ImageStore } from "@/worker/images/store";

/** Reads the bytes of files that nobody has read yet and writes down what they are; none are written down, too. */
export function makeCheckFiles(store: ImageStore | null): Task {
  return async (_, { withPgClient, logger }) => {
    if (!store) return;
    const { rows } = await withPgClient((client) =>
      client.query<{ id: string; path: string }>("select id, path from private.files_to_check()"),
    );
    for (const { id, path } of rows) {
      const bytes = await store.deliverableFile(path);
      const hash = bytes && createHash("sha256").update(bytes).digest("hex");
      await withPgClient((client) =>
        client.query("select private.note_file_check($1, $2, $3)", [
          id,
          bytes?.byteLength ?? null,
          hash,
        ]),
      );
    }
    if (rows.length > 0) logger.info(`${rows.length} files looked at`);
  };
}
