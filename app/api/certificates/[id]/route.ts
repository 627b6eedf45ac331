import type { NextRequest } from "next/server";
import { z } from "zod";

import { tooManyPdfs } from "@/components/pdf/answer";
import { renderSignedDocument } from "@/components/signatures/pdf/render";
import { requirePerson } from "@/lib/auth/context";
import { env } from "@/lib/env";
import { contentDisposition } from "@/lib/files/file-name";
import { documentFileName } from "@/lib/signatures/documents";
import { getSignedDocument } from "@/lib/signatures/queries";
import { SUBJECT_TYPES } from "@/lib/signatures/types";

const asked = z.object({
  id: z.uuid(),
  subject: z.enum(SUBJECT_TYPES).default("milestone_certificate"),
});

/**
 * The certificate of an accepted milestone as PDF; with `?subject=`, the same of a signed baseline,
 * deliverable or variation. There is none before it has taken effect.
 */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/api/certificates/[id]">,
) {
  const context = await requirePerson();
  const subject = request.nextUrl.searchParams.get("subject") ?? undefined;
  const { data } = asked.safeParse({ id: (await params).id, subject });
  const document = data ? await getSignedDocument(context, data.subject, data.id) : null;
  if (!document)
    return new Response("There is no certificate of this yet, or you cannot reach it.", {
      status: 404,
    });
  const refused = tooManyPdfs(context);
  if (refused) return refused;

  const pdf = await renderSignedDocument(document, env().APP_URL);
  return new Response(new Uint8Array(pdf), {
    headers: {
      "content-type": "application/pdf",
      "content-disposition": contentDisposition("attachment", documentFileName(document)),
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
