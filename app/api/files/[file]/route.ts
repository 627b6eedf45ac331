import type { NextRequest } from "next/server";
import { z } from "zod";

import type { ActionResult } from "@/lib/action-result";
import { findProject, requirePerson } from "@/lib/auth/context";
import { contentDisposition } from "@/lib/files/file-name";
import { isShowable, MAX_FILE_BYTES } from "@/lib/files/kinds";
import { getFile, getFileBytes } from "@/lib/files/queries";
import { isOwnRequest, readBody } from "@/lib/files/request";
import { uploadFile } from "@/lib/files/upload";
import { logger } from "@/lib/log";

type Context = RouteContext<"/api/files/[file]">;

/** A file of a deliverable; `?inline` shows a picture in the page instead of saving it. */
export async function GET(request: NextRequest, { params }: Context) {
  const context = await requirePerson();
  const id = z.uuid().safeParse((await params).file);
  const file = id.success ? await getFile(context, id.data) : null;
  if (!file)
    return new Response("This file does not exist, or you cannot reach it.", { status: 404 });

  const isInline = request.nextUrl.searchParams.has("inline") && isShowable(file.content_type);
  const headers = {
    "content-type": file.content_type.startsWith("text/")
      ? `${file.content_type}; charset=utf-8`
      : file.content_type,
    "content-disposition": contentDisposition(isInline ? "inline" : "attachment", file.name),
    "content-security-policy": "sandbox; default-src 'none'",
    "x-content-type-options": "nosniff",
    // The browser may keep it, but asks each time: reach can end.
    "cache-control": "private, no-cache",
    etag: `"${file.sha256}"`,
  };
  if (request.headers.get("if-none-match") === headers.etag)
    return new Response(null, { status: 304, headers });

  const bytes = await getFileBytes(context, file);
  if (bytes) return new Response(bytes, { headers });
  logger.error({ file: file.id }, "the bytes of a file are not those that were recorded");
  return new Response(
    "The stored file is not the one that was added, so it is not handed out. Tell an administrator.",
    { status: 500 },
  );
}

/** Keeps the body as a file of a deliverable, under the id in the address: once, however often it is sent. */
export async function PUT(request: NextRequest, { params }: Context) {
  const { searchParams } = request.nextUrl;
  const asked = (key: string) => searchParams.get(key) ?? "";
  const scope = { org: asked("org"), project: asked("project") };
  if (!isOwnRequest(request.headers))
    return answer({ ok: false, code: "origin", message: "This came from another site." }, 403);
  // Before a body is read for whoever sends one.
  if (!(await findProject(scope)))
    return answer(
      { ok: false, code: "CS001", message: "This does not exist, or you cannot reach it." },
      404,
    );

  const bytes = await readBody(request, MAX_FILE_BYTES);
  if (!bytes)
    return answer(
      { ok: false, code: "file_size", message: "This file is larger than 10 MB." },
      413,
    );
  const { file: id } = await params;
  const result = await uploadFile(scope, {
    id,
    deliverable_id: asked("deliverable"),
    name: asked("name"),
    bytes,
  });
  return answer(result, result.ok ? 200 : 422);
}

function answer(result: ActionResult<unknown>, status: number) {
  return Response.json(result, { status, headers: { "cache-control": "no-store" } });
}
