import { unzipSync } from "fflate";
import { expect, it } from "vitest";

import { streamZip } from "./zip";

it("reads one file at a time, when it is asked for more", async () => {
  let read = 0;
  const entries = Array.from({ length: 50 }, (_, n) => ({
    name: `${n}.png`,
    read: () => {
      read += 1;
      return Promise.resolve(new Uint8Array(1000).fill(n));
    },
  }));
  const reader = streamZip(entries).getReader();
  await reader.read();
  expect(read).toBeLessThan(4);
  reader.releaseLock();
  await Promise.resolve();
});

it("is a ZIP of everything", async () => {
  const entries = ["a", "b"].map((name) => ({
    name: `${name}.txt`,
    read: () => Promise.resolve(new TextEncoder().encode(name)),
  }));
  const bytes = new Uint8Array(await new Response(streamZip(entries)).arrayBuffer());
  const files = unzipSync(bytes);
  expect(
    Object.entries(files).map(([name, file]) => [name, new TextDecoder().decode(file)]),
  ).toEqual([
    ["a.txt", "a"],
    ["b.txt", "b"],
  ]);
});

it("is empty without entries", async () => {
  const bytes = new Uint8Array(await new Response(streamZip([])).arrayBuffer());
  expect(unzipSync(bytes)).toEqual({});
});
