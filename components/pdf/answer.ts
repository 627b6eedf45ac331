import "server-only";

import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";

import { cleanFileName, contentDisposition } from "@/lib/files/file-name";
import { takeTry } from "@/lib/rate-limit";

/** A PDF as a download, page by page as it is drawn. */
export function pdfAnswer(pdf: NodeJS.ReadableStream, name: string): Response {
  const body: ReadableStream<Uint8Array> = Readable.toWeb(new Readable().wrap(pdf));
  return new Response(body as BodyInit, {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": contentDisposition("attachment", `${cleanFileName(name)}.pdf`),
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}

/** What a person is answered who asked for too many: drawing one costs the server a moment. */
export function tooManyPdfs({ person }: { person: { id: string } }): Response | null {
  return takeTry(`pdf:${person.id}`, 60, 300)
    ? null
    : new Response("You asked for many PDFs just now. Wait a few minutes.", { status: 429 });
}
