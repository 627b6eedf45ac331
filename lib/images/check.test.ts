import sharp from "sharp";
import { expect, it } from "vitest";

import { checkImage, cleanImage, thumbnailOf } from "./check";
import { bomb } from "./testing";

const picture = (width = 40, height = 30) =>
  sharp({ create: { width, height, channels: 3, background: "#336699" } });

it("tells kind and size by content", async () => {
  await expect(checkImage(await picture().png().toBuffer())).resolves.toEqual({
    mime: "image/png",
    extension: "png",
    width: 40,
    height: 30,
  });
  await expect(checkImage(await picture().jpeg().toBuffer())).resolves.toMatchObject({
    mime: "image/jpeg",
  });
  await expect(checkImage(await picture().webp().toBuffer())).resolves.toMatchObject({
    mime: "image/webp",
  });
});

it("refuses what is no image, whatever it is called", async () => {
  const svg = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  );
  await expect(checkImage(svg)).rejects.toThrow("Only PNG");
  await expect(checkImage(await picture().gif().toBuffer())).rejects.toThrow("Only PNG");
  await expect(checkImage(new Uint8Array())).rejects.toThrow("Only PNG");
  await expect(checkImage(Buffer.from("\xff\xd8\xffnot\xff\xd9", "latin1"))).rejects.toThrow(
    "damaged",
  );
});

it("refuses a file that is also something else", async () => {
  for (const image of [
    await picture().png().toBuffer(),
    await picture().jpeg().toBuffer(),
    await picture().webp().toBuffer(),
  ]) {
    const both = Buffer.concat([image, Buffer.from("PK\x03\x04<script>alert(1)</script>")]);
    await expect(checkImage(both)).rejects.toThrow("behind its end");
  }
});

it("refuses half an image", async () => {
  const noise = { type: "gaussian" as const, mean: 100, sigma: 40 };
  const create = { width: 200, height: 200, channels: 3 as const, background: "#000", noise };
  const image = await sharp({ create }).jpeg().toBuffer();
  const half = Buffer.concat([image.subarray(0, image.length / 2), Buffer.from([0xff, 0xd9])]);
  await expect(checkImage(half)).rejects.toThrow("damaged");
});

it("refuses 20,000 × 20,000 pixels before it decodes them", async () => {
  const before = process.memoryUsage().rss;
  await expect(checkImage(bomb(20_000, 20_000))).rejects.toThrow("20,000 × 20,000 pixels");
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
});

it("keeps the pixels and nothing else", async () => {
  const marked = await picture()
    .withExif({ IFD0: { Copyright: "<script>alert(1)</script>" } })
    .jpeg()
    .toBuffer();
  expect(marked.includes("<script>")).toBe(true);
  expect(Buffer.from(await cleanImage(marked)).includes("<script>")).toBe(false);
});

it("makes a small WebP", async () => {
  const small = await thumbnailOf(await picture(1600, 800).png().toBuffer());
  expect(await sharp(small).metadata()).toMatchObject({ format: "webp", width: 320, height: 160 });
});
