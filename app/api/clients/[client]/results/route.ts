import type { NextRequest } from "next/server";

import { requireClient } from "@/lib/auth/context";
import { imageBytes } from "@/lib/batches/queries";
import { imageFileName } from "@/lib/batches/rules";
import { streamZip } from "@/lib/batches/zip";
import { contentDisposition } from "@/lib/files/file-name";
import { listResultFiles } from "@/lib/portal/queries";
import { resultList } from "@/lib/portal/schema";
import { takeTry } from "@/lib/rate-limit";

/** The images of all the client's runs in one ZIP, as it is read: the latest thousand, filtered as the page is; its name says when there are more. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/api/clients/[client]/results">,
) {
  const context = await requireClient(await params);
  if (!takeTry(`zip:${context.person.id}`, 20, 300))
    return new Response("That was too often. Wait five minutes, then try again.", { status: 429 });
  const state = resultList.parse(Object.fromEntries(request.nextUrl.searchParams));
  const { files, hasMore } = await listResultFiles(context, state);
  if (files.length === 0)
    return new Response("There are no images here, or you cannot reach them.", { status: 404 });
  const entries = files.map((image) => ({
    // One run's images may be called as another's.
    name: `${image.execution_id.slice(0, 8)}/${imageFileName(image)}`,
    read: () => imageBytes(context, image.file_path),
  }));
  const of = hasMore ? ` (the latest ${files.length})` : "";
  return new Response(streamZip(entries), {
    headers: {
      "content-type": "application/zip",
      "content-disposition": contentDisposition(
        "attachment",
        `results ${new Date().toISOString().slice(0, 10)}${of}.zip`,
      ),
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
