import type { NextRequest } from "next/server";
import { z } from "zod";

import { requirePerson } from "@/lib/auth/context";
import { findImage, imageBytes } from "@/lib/batches/queries";
import { imageFileName } from "@/lib/batches/rules";
import { contentDisposition } from "@/lib/files/file-name";

/** An image of a batch, or with `?thumb` a small one; `?download` saves it instead of showing it. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/api/batch-items/[item]">,
) {
  const context = await requirePerson();
  const id = z.uuid().safeParse((await params).item);
  const image = id.success ? await findImage(context, id.data) : null;
  if (!image)
    return new Response("This image does not exist, or you cannot reach it.", { status: 404 });
  const asked = request.nextUrl.searchParams;
  const isSmall = asked.has("thumb") && image.thumbnail_path !== null;
  const headers = {
    "content-type": isSmall ? "image/webp" : (image.mime ?? "application/octet-stream"),
    "content-disposition": contentDisposition(
      asked.has("download") ? "attachment" : "inline",
      imageFileName(image),
    ),
    "x-content-type-options": "nosniff",
    // What is made never changes, but reach can end: the browser asks each time, and is told quickly.
    "cache-control": "private, no-cache",
    etag: `"${image.id}${isSmall ? "-small" : ""}"`,
  };
  if (request.headers.get("if-none-match") === headers.etag)
    return new Response(null, { status: 304, headers });
  const path = isSmall ? (image.thumbnail_path ?? image.file_path) : image.file_path;
  return new Response(await imageBytes(context, path), { headers });
}
