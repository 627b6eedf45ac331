import "server-only";

import type { NextRequest } from "next/server";

import type { ActionResult } from "@/lib/action-result";
import { logger } from "@/lib/log";
import { takeTry } from "@/lib/rate-limit";

import { contentDisposition } from "./file-name";
import { isShowable, MAX_FILE_BYTES } from "./kinds";
import { isOwnRequest, readBody } from "./request";

type Kept = { id: string; name: string; content_type: string; sha256: string };

/** A stored file as a response; `?inline` shows a picture in the page instead of saving it. */
export async function serveFile<File extends Kept>(
  request: NextRequest,
  file: File | null,
  read: (file: File) => Promise<Uint8Array<ArrayBuffer> | null>,
): Promise<Response> {
  if (!file)
    return new Response("This file does not exist, or you cannot reach it.", { status: 404 });

  const isInline = request.nextUrl.searchParams.has("inline") && isShowable(file.content_type);
  const headers = {
    "content-type": file.content_type.startsWith("text/")
      ? `${file.content_type}; charset=utf-8`
      : file.content_type,
    "content-disposition": contentDisposition(isInline ? "inline" : "attachment", file.name),
    "x-content-type-options": "nosniff",
    // The browser may keep it, but asks each time: reach can end.
    "cache-control": "private, no-cache",
    etag: `"${file.sha256}"`,
  };
  if (request.headers.get("if-none-match") === headers.etag)
    return new Response(null, { status: 304, headers });

  const bytes = await read(file);
  if (bytes) return new Response(bytes, { headers });
  logger.error({ file: file.id }, "the bytes of a file are not those that were recorded");
  return new Response(
    "The stored file is not the one that was added, so it is not handed out. Tell an administrator.",
    { status: 500 },
  );
}

/**
 * Reads a body of our own page, no larger than a file may be, for somebody who may send one. What is stored and then
 * refused stays in the bucket, so that there is a pace.
 */
export async function receiveFile(
  request: NextRequest,
  find: () => Promise<{ person: { id: string } } | null>,
  keep: (bytes: Uint8Array<ArrayBuffer>) => Promise<ActionResult<unknown>>,
): Promise<Response> {
  if (!isOwnRequest(request.headers))
    return answer({ ok: false, code: "origin", message: "This came from another site." }, 403);
  // Before a body is read for whoever sends one.
  const context = await find();
  if (!context)
    return answer(
      { ok: false, code: "CS001", message: "This does not exist, or you cannot reach it." },
      404,
    );
  if (!takeTry(`upload:${context.person.id}`, 120, 300))
    return answer(
      { ok: false, code: "CS007", message: "That was too often. Wait five minutes." },
      429,
    );
  const bytes = await readBody(request, MAX_FILE_BYTES);
  if (!bytes)
    return answer(
      { ok: false, code: "file_size", message: "This file is larger than 10 MB." },
      413,
    );
  const result = await keep(bytes);
  return answer(result, result.ok ? 200 : 422);
}

function answer(result: ActionResult<unknown>, status: number) {
  return Response.json(result, { status, headers: { "cache-control": "no-store" } });
}
