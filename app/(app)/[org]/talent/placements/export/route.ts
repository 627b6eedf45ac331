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
  return csvDownload(request, {
    name: `${context.organisation.slug}-placements`,
    columns: PLACEMENT_CSV,
    list: placementList,
    fetchPage: (at) => listPlacements(context, at),
  });
}
