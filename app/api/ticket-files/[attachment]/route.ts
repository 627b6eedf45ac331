import type { NextRequest } from "next/server";
import { z } from "zod";

import { findOrg, requirePerson } from "@/lib/auth/context";
import { receiveFile, serveFile } from "@/lib/files/serve";
import { getTicketFile, getTicketFileBytes, uploadTicketFile } from "@/lib/tickets/upload";

type Context = RouteContext<"/api/ticket-files/[attachment]">;

/** A file of a ticket's message; `?inline` shows a picture in the page instead of saving it. */
export async function GET(request: NextRequest, { params }: Context) {
  const context = await requirePerson();
  const id = z.uuid().safeParse((await params).attachment);
  const file = id.success ? await getTicketFile(context, id.data) : null;
  return serveFile(request, file, (found) => getTicketFileBytes(context, found));
}

/** Keeps the body as a file of one's own message, under the id in the address: once, however often it is sent. */
export async function PUT(request: NextRequest, { params }: Context) {
  const { searchParams } = request.nextUrl;
  const asked = (key: string) => searchParams.get(key) ?? "";
  const scope = { org: asked("org") };
  const { attachment: id } = await params;
  return receiveFile(
    request,
    () => findOrg(scope),
    (bytes) =>
      uploadTicketFile(scope, { id, message_id: asked("message"), name: asked("name"), bytes }),
  );
}
