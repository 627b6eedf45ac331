export type TextPart = { text: string; href?: string };

const ADDRESS = /https?:\/\/[^\s<>"“”«»\u200E\u200F\u202A-\u202E\u2066-\u2069]+/giu;
// What ends a sentence or closes a bracket around an address is none of it.
const AFTER = /[.,;:!?'’)\]}*]+$/u;

/** Text in parts, of which web addresses are links: to what stands there, letter by letter, and over http(s) only. */
export function splitAddresses(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: found, index } of text.matchAll(ADDRESS)) {
    const address = withoutAfter(found);
    if (!URL.canParse(address)) continue;
    if (index > end) parts.push({ text: text.slice(end, index) });
    parts.push({ text: address, href: address });
    end = index + address.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

/** A bracket that was opened in the address closes in it: …/Set_(mathematics). */
function withoutAfter(found: string): string {
  const bare = found.replace(AFTER, "");
  return bare.includes("(") && found.startsWith(`${bare})`) ? `${bare})` : bare;
}
