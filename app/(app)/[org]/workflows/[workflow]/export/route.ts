import type { NextRequest } from "next/server";

import { contentDisposition } from "@/lib/files/file-name";
import { getDefinition, requireWorkflows } from "@/lib/workflows/queries";
import { comparisonSchema } from "@/lib/workflows/schema";

/** A version of a workflow as a document that can be imported; without `?version`, the draft. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/workflows/[workflow]/export">,
) {
  const { workflow, ...scope } = await params;
  const context = await requireWorkflows(scope);
  const { before } = comparisonSchema.parse({
    before: request.nextUrl.searchParams.get("version") ?? undefined,
  });
  const { name, definition } = await getDefinition(context, workflow, before);
  return new Response(JSON.stringify(definition, null, 2), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": contentDisposition("attachment", `${name}.json`),
      "cache-control": "private, no-store",
      "x-content-type-options": "nosniff",
    },
  });
}
