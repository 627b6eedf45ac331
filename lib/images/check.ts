import sharp from "sharp";

/*
 * What comes in as an image is looked at before it is kept: by its first bytes, by decoding all of it, and by where it
 * ends. Nothing is believed about its name or the type that came with it.
 */

/** More is refused before it is decoded: 20,000 × 20,000 pixels would take a gigabyte and a half. */
const MAX_PIXELS = 50_000_000;
const THUMBNAIL_SIZE = 320;

const KINDS = {
  png: { mime: "image/png", extension: "png" },
  jpeg: { mime: "image/jpeg", extension: "jpg" },
  webp: { mime: "image/webp", extension: "webp" },
} as const;
type Format = keyof typeof KINDS;

export type CheckedImage = (typeof KINDS)[Format] & { width: number; height: number };

/** An image that is not kept, in words for the person. */
export class ImageRefused extends Error {}

/** Kind and size of an image; throws `ImageRefused` for what is none, is too large or carries something else. */
export async function checkImage(bytes: Uint8Array): Promise<CheckedImage> {
  const format = formatOf(bytes);
  if (!format) throw new ImageRefused("Only PNG, JPEG and WebP images are kept.");
  if (!endsWithItself(bytes, format))
    throw new ImageRefused("This image carries something behind its end, so it is not kept.");
  const { width, height } = await open(bytes).metadata().catch(damaged);
  if (width * height > MAX_PIXELS)
    throw new ImageRefused(
      `This image has ${width.toLocaleString("en-GB")} × ${height.toLocaleString("en-GB")} pixels; at most 50 million are kept.`,
    );
  await open(bytes).stats().catch(damaged);
  return { ...KINDS[format], width, height };
}

/** The same picture without anything but pixels: no metadata, and nothing hidden in it. */
export async function cleanImage(bytes: Uint8Array): Promise<Uint8Array> {
  return open(bytes).rotate().toBuffer().catch(damaged);
}

/** A small WebP of an image that was checked. */
export async function thumbnailOf(bytes: Uint8Array): Promise<Uint8Array> {
  return open(bytes)
    .rotate()
    .resize(THUMBNAIL_SIZE, THUMBNAIL_SIZE, { fit: "inside", withoutEnlargement: true })
    .webp({ quality: 75 })
    .toBuffer();
}

const open = (bytes: Uint8Array) =>
  // The limit of pixels is checked above, where it can be told in words.
  sharp(bytes, { limitInputPixels: 20_000 * 20_000 + 1, failOn: "warning", sequentialRead: true });

function damaged(): never {
  throw new ImageRefused("This image is damaged, or none.");
}

const starts = (bytes: Uint8Array, text: string, at = 0) =>
  Buffer.from(bytes.subarray(at, at + text.length)).toString("latin1") === text;

function formatOf(bytes: Uint8Array): Format | null {
  if (starts(bytes, "\x89PNG\r\n\x1a\n")) return "png";
  if (starts(bytes, "\xff\xd8\xff")) return "jpeg";
  return starts(bytes, "RIFF") && starts(bytes, "WEBP", 8) ? "webp" : null;
}

/** A file that is also something else has it behind the image. */
function endsWithItself(bytes: Uint8Array, format: Format): boolean {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (format === "jpeg") return view.length > 4 && view.readUInt16BE(view.length - 2) === 0xffd9;
  if (format === "webp") {
    const size = view.readUInt32LE(4) + 8;
    return view.length === size + (size % 2);
  }
  return endOfPng(view) === view.length;
}

/** Where the chunk IEND ends; -1 when there is none. */
function endOfPng(view: Buffer): number {
  let at = 8;
  while (at + 12 <= view.length) {
    const end = at + 12 + view.readUInt32BE(at);
    if (view.toString("latin1", at + 4, at + 8) === "IEND") return end;
    at = end;
  }
  return -1;
}
