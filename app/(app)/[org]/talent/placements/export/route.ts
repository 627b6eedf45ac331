import type { NextRequest } from "next/server";

import { csvDownload } from "@/lib/csv";
import { PLACEMENT_CSV } from "@/lib/placements/export";
import { listPlacements } from "@/lib/placements/queries";
import { placementList } from "@/lib/placements/schema";
import { requireTalent } from "@/lib/talent/context";

/** The placements as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/talent/placements/export">,
) {
  const context = await requireTalent(await params);
  const state = placementList.parse(Object.fromEntries(request.nextUrl.searchParams));
  return csvDownload(
    `${context.organisation.slug}-placements`,
    PLACEMENT_CSV,
    state,
    placementList.definition.sort,
    (at) => listPlacements(context, at),
  );
}
