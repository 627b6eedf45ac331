import type { NextRequest } from "next/server";

import type { ActionResult } from "@/lib/action-result";
import { findOrg } from "@/lib/auth/context";
import { isOwnRequest, readBody } from "@/lib/files/request";
import { LOGO } from "@/lib/organisations/logo";
import { getLogo, uploadLogo } from "@/lib/organisations/upload-logo";

type Context = RouteContext<"/api/organisations/[org]/logo">;

/** The organisation's logo, for both of its sides. */
export async function GET(_request: NextRequest, { params }: Context) {
  const context = await findOrg(await params);
  const logo = context && (await getLogo(context));
  if (!logo) return new Response("There is no logo here.", { status: 404 });
  return new Response(logo.bytes, {
    headers: {
      "content-type": logo.type,
      "x-content-type-options": "nosniff",
      // Its address changes with the picture.
      "cache-control": "private, max-age=86400",
    },
  });
}

/** Keeps the body as the organisation's logo. */
export async function PUT(request: NextRequest, { params }: Context) {
  const scope = await params;
  if (!isOwnRequest(request.headers))
    return answer({ ok: false, code: "origin", message: "This came from another site." }, 403);
  // Before a body is read for whoever sends one.
  if (!(await findOrg(scope)))
    return answer(
      { ok: false, code: "CS001", message: "This does not exist, or you cannot reach it." },
      404,
    );
  const bytes = await readBody(request, LOGO.maxBytes);
  if (!bytes)
    return answer({ ok: false, code: "file_size", message: "A logo is at most 1 MB." }, 413);
  const result = await uploadLogo(scope, { bytes });
  return answer(result, result.ok ? 200 : 422);
}

function answer(result: ActionResult<unknown>, status: number) {
  return Response.json(result, { status, headers: { "cache-control": "no-store" } });
}
