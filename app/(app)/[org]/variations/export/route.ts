import type { NextRequest } from "next/server";

import { requireOrg } from "@/lib/auth/context";
import { csvDownload } from "@/lib/csv";
import { VARIATION_CSV } from "@/lib/variations/export";
import { listVariations } from "@/lib/variations/queries";
import { variationList } from "@/lib/variations/schema";

/** The variations of all projects within reach as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/variations/export">,
) {
  const context = await requireOrg(await params);
  const state = variationList.parse(Object.fromEntries(request.nextUrl.searchParams));
  return csvDownload(
    `${context.organisation.slug}-variations`,
    VARIATION_CSV,
    state,
    variationList.definition.sort,
    (at) => listVariations(context, at),
  );
}
