/*
 * Reads the mails that this application writes: one level of multipart, quoted-printable or base64. Not
 * a reader for mail from anywhere.
 */

export type ReadMail = {
  to: string;
  from: string;
  subject: string;
  date: string;
  text: string;
  html: string;
};

/** A mail in its file's form, read. */
export function readEml(source: string): ReadMail {
  const { headers, body } = split(source);
  const boundary = /boundary="?([^";\r\n]+)"?/i.exec(headers.get("content-type") ?? "")?.[1];
  const parts = boundary
    ? body
        .split(`--${boundary}`)
        .slice(1, -1)
        .map((part) => split(part.replace(/^\r?\n/, "")))
    : [{ headers, body }];
  const read = (type: string) => {
    const part = parts.find((candidate) =>
      (candidate.headers.get("content-type") ?? "text/plain").startsWith(type),
    );
    return part ? decode(part.body, part.headers.get("content-transfer-encoding") ?? "") : "";
  };
  const header = (name: string) => decodeWords(headers.get(name) ?? "");
  return {
    to: header("to"),
    from: header("from"),
    subject: header("subject"),
    date: header("date"),
    text: read("text/plain"),
    html: read("text/html"),
  };
}

/** The text of a mail as it is seen: from its markup, where there is any, with each link spelled out. */
export function seenText({ html, text }: ReadMail): string {
  if (!html) return text.trim();
  return html
    .replaceAll(/<!--[\s\S]*?-->/g, "")
    .replaceAll(
      /<(head|style)\b[\s\S]*?<\/\1>|<div[^>]*data-skip-in-text[\s\S]*?<\/div>\s*<\/div>/gi,
      "",
    )
    .replaceAll(
      /<a\b[^>]*href="([^"]*)"[^>]*>([\s\S]*?)<\/a>/gi,
      (_, href: string, label: string) => (label.includes(href) ? label : `${label} ${href} `),
    )
    .replaceAll(/<(br|hr)\b[^>]*>|<\/(p|h\d|div|tr|table)>/gi, "\n")
    .replaceAll(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll(/&#x27;|&#39;/g, "'")
    .replaceAll("&nbsp;", " ")
    .replaceAll("&amp;", "&")
    .replaceAll(/[^\S\n]+/g, " ")
    .replaceAll(/ ?\n ?/g, "\n")
    .replaceAll(/\n{3,}/g, "\n\n")
    .trim();
}

function split(source: string): { headers: Map<string, string>; body: string } {
  const end = /\r?\n\r?\n/.exec(source);
  const head = end ? source.slice(0, end.index) : source;
  const lines = head.replaceAll(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers: new Map(headers), body: end ? source.slice(end.index + end[0].length) : "" };
}

function decode(body: string, encoding: string): string {
  switch (encoding.toLowerCase()) {
    case "base64":
      return Buffer.from(body, "base64").toString("utf8");
    case "quoted-printable":
      return fromQuoted(body.replaceAll(/=\r?\n/g, ""));
    default:
      return body;
  }
}

function fromQuoted(text: string): string {
  const bytes = text.replaceAll(/=([0-9A-Fa-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}

/** `=?UTF-8?Q?Siobh=C3=A1n?=` in a header. */
function decodeWords(text: string): string {
  return text
    .replaceAll(/\?=\s+=\?/g, "?==?")
    .replaceAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(word, "base64").toString("utf8")
        : fromQuoted(word.replaceAll("_", " ")),
    );
}
