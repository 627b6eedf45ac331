import type { NextRequest } from "next/server";
import { z } from "zod";

import { findProject, requirePerson } from "@/lib/auth/context";
import { getFile, getFileBytes } from "@/lib/files/queries";
import { receiveFile, serveFile } from "@/lib/files/serve";
import { uploadFile } from "@/lib/files/upload";

type Context = RouteContext<"/api/files/[file]">;

/** A file of a deliverable; `?inline` shows a picture in the page instead of saving it. */
export async function GET(request: NextRequest, { params }: Context) {
  const context = await requirePerson();
  const id = z.uuid().safeParse((await params).file);
  const file = id.success ? await getFile(context, id.data) : null;
  return serveFile(request, file, (found) => getFileBytes(context, found));
}

/** Keeps the body as a file of a deliverable, under the id in the address: once, however often it is sent. */
export async function PUT(request: NextRequest, { params }: Context) {
  const { searchParams } = request.nextUrl;
  const asked = (key: string) => searchParams.get(key) ?? "";
  const scope = { org: asked("org"), project: asked("project") };
  const { file: id } = await params;
  return receiveFile(
    request,
    () => findProject(scope),
    (bytes) =>
      uploadFile(scope, { id, deliverable_id: asked("deliverable"), name: asked("name"), bytes }),
  );
}
