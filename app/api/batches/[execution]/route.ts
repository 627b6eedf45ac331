import type { NextRequest } from "next/server";
import { z } from "zod";

import { requirePerson } from "@/lib/auth/context";
import { imageBytes, listImages } from "@/lib/batches/queries";
import { imageFileName } from "@/lib/batches/rules";
import { streamZip } from "@/lib/batches/zip";
import { contentDisposition } from "@/lib/files/file-name";
import { takeTry } from "@/lib/rate-limit";

/** The images of an execution in one ZIP, as it is read; `?picked` leaves out what nobody picked. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/api/batches/[execution]">,
) {
  const context = await requirePerson();
  const id = z.uuid().safeParse((await params).execution);
  const images = id.success
    ? await listImages(context, id.data, request.nextUrl.searchParams.has("picked"))
    : [];
  if (images.length === 0)
    return new Response("There are no images here, or you cannot reach them.", { status: 404 });
  if (!takeTry(`zip:${context.person.id}`, 20, 300))
    return new Response("That was too often. Wait five minutes, then try again.", { status: 429 });
  const entries = images.map((image) => ({
    name: imageFileName(image),
    read: () => imageBytes(context, image.file_path),
  }));
  return new Response(streamZip(entries), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": contentDisposition(
        "attachment",
        `images ${new Date().toISOString().slice(0, 10)}.zip`,
      ),
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
