import type { NextRequest } from "next/server";
import { z } from "zod";

import type { ActionResult } from "@/lib/action-result";
import { findPerson } from "@/lib/auth/context";
import { keepReference } from "@/lib/batches/references";
import { isOwnRequest, readBody } from "@/lib/files/request";
import { MAX_FILE_BYTES } from "@/lib/files/kinds";
import { takeTry } from "@/lib/rate-limit";

/**
 * Keeps the body as a reference image of a client, or with an organisation's id of the supplier. The answer's path goes
 * into the input of a run.
 */
export async function PUT(
  request: NextRequest,
  { params }: RouteContext<"/api/reference-images/[owner]">,
) {
  if (!isOwnRequest(request.headers))
    return answer({ ok: false, code: "origin", message: "This came from another site." }, 403);
  const context = await findPerson();
  const owner = z.uuid().safeParse((await params).owner);
  if (!context || !owner.success)
    return answer(
      { ok: false, code: "CS001", message: "This does not exist, or you cannot reach it." },
      404,
    );
  if (!takeTry(`reference:${context.person.id}`, 60, 300))
    return answer(
      { ok: false, code: "CS007", message: "That was too often. Wait five minutes." },
      429,
    );
  const bytes = await readBody(request, MAX_FILE_BYTES);
  if (!bytes)
    return answer(
      { ok: false, code: "file_size", message: "This image is larger than 10 MB." },
      413,
    );
  const result = await keepReference({ owner_id: owner.data, bytes });
  return answer(result, result.ok ? 200 : 422);
}

/** Nobody reads one here: what was sent is known by the form that sent it. */
export function GET() {
  return new Response("There is nothing to read here.", { status: 404 });
}

function answer(result: ActionResult<unknown>, status: number) {
  return Response.json(result, { status, headers: { "cache-control": "no-store" } });
}
