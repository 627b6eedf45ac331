import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { NextRequest } from "next/server";
import { describe, expect, it } from "vitest";

import { detectContentType } from "./detect";
import { cleanFileName, contentDisposition, nameFor } from "./file-name";
import { isOwnRequest, readBody } from "./request";
import { receiveFile } from "./serve";

const png = Uint8Array.from(
  atob(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  ),
  (character) => character.charCodeAt(0),
);
const docx = zipSync({
  "[Content_Types].xml": strToU8(
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  ),
  "word/document.xml": strToU8("<w:document/>"),
});

describe("the kind of a file is what is in it", () => {
  it.each([
    ["a picture, whatever it is called", png, "report.pdf", "image/png"],
    ["a PDF", strToU8("%PDF-1.7\n%âãÏÓ\n"), "x", "application/pdf"],
    [
      "a Word document",
      docx,
      "a.docx",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
    ["an archive", zipSync({ "a.txt": strToU8("a") }), "a.zip", "application/zip"],
    ["text", strToU8("Grüße\n"), "a.TXT", "text/plain"],
    ["a table", strToU8("a,b\n1,2\n"), "a.csv", "text/csv"],
    ["Markdown", strToU8("# Title\n\nIs 1 < 2? <b>Yes</b>\n"), "a.md", "text/markdown"],
  ])("%s", async (_what, bytes, name, type) =>
    expect(await detectContentType(bytes, name)).toBe(type),
  );

  it.each([
    ["a page called text", strToU8("  <!DOCTYPE html><p>"), "a.txt"],
    ["a page after comments", strToU8("<!-- a -->\n<!-- b --><html>"), "a.txt"],
    [
      "a drawing with a script",
      strToU8('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
      "a.svg",
    ],
    ["a drawing called text", strToU8("\uFEFF<svg/>"), "a.txt"],
    ["XML", strToU8('<?xml version="1.0"?><a/>'), "a.txt"],
    ["a program called a picture", strToU8("MZ\u0090\u0000\u0003"), "a.png"],
    ["text of no known kind", strToU8("hello"), "a.js"],
    ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x41, 0x00]), "a.txt"],
    ["text with a hole", strToU8("a\0b"), "a.txt"],
  ])("%s is not kept", async (_what, bytes, name) =>
    expect(await detectContentType(bytes, name)).toBeNull(),
  );
});

describe("a name", () => {
  it.each([
    ["C:\\Users\\me\\report.pdf", "report.pdf"],
    ["../../etc/passwd", "passwd"],
    ["a\u202Efdp.exe", "afdp.exe"],
    ["  we ird\t\n name .pdf ", "we ird name .pdf"],
    ['what? "this": <that>|.md', "what- -this-- -that--.md"],
    ["...", "file"],
    ["", "file"],
  ])("%j is kept as %j", (given, kept) => expect(cleanFileName(given)).toBe(kept));

  it("ends as its content does", () => {
    expect(nameFor("photo.exe", "image/png")).toBe("photo.exe.png");
    expect(nameFor("photo.JPEG", "image/jpeg")).toBe("photo.JPEG");
    expect(nameFor("README", "text/markdown")).toBe("README.md");
  });

  it("is always one that the database takes, and its header one line of plain characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
        const name = nameFor(cleanFileName(given), "image/png");
        // oxlint-disable-next-line no-control-regex -- the CHECK in SQL
        expect(name).not.toMatch(/[\u0000-\u001F\u007F/\\]/);
        expect([...name].length).toBeLessThanOrEqual(200);
        expect(name.trim()).not.toBe("");
        expect(cleanFileName(cleanFileName(given))).toBe(cleanFileName(given));
        const header = contentDisposition("attachment", name);
        expect(header).toMatch(
          /^attachment; filename="[\x20-\x7E]*"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/,
        );
        expect(decodeURIComponent(header.split("''")[1] ?? "")).toBe(name);
      }),
    );
  });
});

describe("a request", () => {
  it("is ours when a page of ours sent it", () => {
    expect(isOwnRequest(new Headers({ "sec-fetch-site": "same-origin" }))).toBe(true);
    expect(isOwnRequest(new Headers({ "sec-fetch-site": "cross-site" }))).toBe(false);
    expect(isOwnRequest(new Headers({ "sec-fetch-site": "same-site" }))).toBe(false);
    expect(isOwnRequest(new Headers({ origin: "https://a.example", host: "a.example" }))).toBe(
      true,
    );
    expect(isOwnRequest(new Headers({ origin: "https://b.example", host: "a.example" }))).toBe(
      false,
    );
    expect(isOwnRequest(new Headers({ origin: "null", host: "a.example" }))).toBe(false);
    expect(isOwnRequest(new Headers())).toBe(false);
  });

  it("is read to its bound and no further", async () => {
    const body = (length: number) =>
      new Request("http://a.example", { method: "PUT", body: new Uint8Array(length).fill(7) });
    expect(await readBody(body(10), 10)).toEqual(new Uint8Array(10).fill(7));
    expect(await readBody(body(11), 10)).toBeNull();
    expect(await readBody(new Request("http://a.example", { method: "PUT" }), 10)).toEqual(
      new Uint8Array(),
    );
  });

  it("is refused when one person sends too many, before it is read", async () => {
    const send = (id: string, site = "same-origin") =>
      receiveFile(
        new NextRequest("http://a.example", {
          method: "PUT",
          body: "x",
          headers: { "sec-fetch-site": site },
        }),
        async () => (id ? { person: { id } } : null),
        async () => ({ ok: true, data: null }),
      ).then(({ status }) => status);
    expect(await send("a", "cross-site")).toBe(403);
    expect(await send("")).toBe(404);
    for (let n = 0; n < 120; n += 1) expect(await send("a")).toBe(200);
    expect(await send("a")).toBe(429);
    expect(await send("b")).toBe(200);
  });
});
