import "server-only";

import { fileTypeFromBuffer } from "file-type";

import { extensionOf } from "./file-name";
import { extensionsOf, isKept } from "./kinds";

const TEXTS = ["text/plain", "text/csv", "text/markdown"];

/** How a page, a drawing or other markup begins, as browsers sniff it: after spaces and comments. */
const MARKUP =
  /^(?:\s|<!--[\s\S]*?-->)*<(?:!doctype|\?xml|html|head|body|svg|script|iframe|object|embed|style|link|meta|math)\b/i;

/**
 * The content type of a file by what is in it, or null for a kind that is not kept. A name decides
 * nothing but which kind of text a text is: text has no marks of its own, so it counts as one when it
 * is valid UTF-8, is named as one, and is not markup that a browser would run.
 */
export async function detectContentType(bytes: Uint8Array, name: string): Promise<string | null> {
  const found = await fileTypeFromBuffer(bytes);
  if (found) return isKept(found.mime) ? found.mime : null;
  const text = decode(bytes);
  if (text === null || MARKUP.test(text)) return null;
  const extension = extensionOf(name);
  return TEXTS.find((type) => extensionsOf(type).includes(extension)) ?? null;
}

/** Text, or null for bytes that are not UTF-8 or hold what no text holds. */
function decode(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return text.includes("\0") ? null : text;
  } catch {
    return null;
  }
}
