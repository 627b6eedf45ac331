import "server-only";

import { Zip, ZipPassThrough } from "fflate";

type Entry = { name: string; read: () => Promise<Uint8Array> };

/**
 * A ZIP that is read entry by entry, when the other side has taken what came before: memory holds one file at a time.
 * Images are compressed already, so they are stored as they are.
 */
export function streamZip(entries: readonly Entry[]): ReadableStream<Uint8Array> {
  let next = 0;
  let zip: Zip;
  return new ReadableStream<Uint8Array>({
    start(controller) {
      zip = new Zip((error, chunk, isLast) => {
        if (error) return controller.error(error);
        controller.enqueue(chunk);
        if (isLast) controller.close();
      });
    },
    async pull() {
      const entry = entries[next];
      next += 1;
      if (!entry) return zip.end();
      const bytes = await entry.read();
      const file = new ZipPassThrough(entry.name);
      zip.add(file);
      file.push(bytes, true);
    },
    cancel() {
      zip.terminate();
    },
  });
}
