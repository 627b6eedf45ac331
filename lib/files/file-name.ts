import { withoutUnseen } from "@/lib/visible-text";

import { extensionsOf } from "./kinds";

const MAX_NAME = 200;

const RESERVED = /[<>:"|?*]/g;

/** A name as it is kept: no folders, nothing unseen, nothing that a file system refuses, not too long. */
export function cleanFileName(name: string): string {
  const last = name.normalize("NFC").split(/[/\\]/).at(-1) ?? "";
  // Among them those that turn the direction of writing: "exe.fdp" must not read as "pdf.exe".
  const clean = withoutUnseen(last.replaceAll(/[\t\n\r]/g, ""))
    .replaceAll(RESERVED, "-")
    .replaceAll(/\s+/g, " ")
    .replace(/^[ .]+|[ .]+$/g, "");
  return shorten(clean || "file");
}

/** The name with an ending that says what the content is; one that says so already stays. */
export function nameFor(name: string, contentType: string): string {
  const extensions = extensionsOf(contentType);
  const [first] = extensions;
  return first === undefined || extensions.includes(extensionOf(name))
    ? name
    : shorten(`${name}.${first}`);
}

/** What follows the last dot, in lower case; "" when there is none. */
export function extensionOf(name: string): string {
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : "";
}

/** A Content-Disposition (RFC 6266) whose name any browser reads: plain for old ones, RFC 5987 for the rest. */
export function contentDisposition(kind: "attachment" | "inline", name: string): string {
  const plain = name
    .normalize("NFKD")
    .replaceAll(/[^\x20-\x7E]/g, "_")
    .replaceAll(/["\\%]/g, "_");
  const encoded = encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** Characters as PostgreSQL counts them; the ending is what must not be lost. */
function shorten(name: string): string {
  const characters = [...name.toWellFormed()];
  if (characters.length <= MAX_NAME) return characters.join("");
  const ending = extensionOf(name);
  const kept = ending && ending.length <= 10 ? `.${ending}` : "";
  return characters.slice(0, MAX_NAME - kept.length).join("") + kept;
}
