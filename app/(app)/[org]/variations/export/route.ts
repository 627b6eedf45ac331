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
  return csvDownload(request, {
    name: `${context.organisation.slug}-variations`,
    columns: VARIATION_CSV,
    list: variationList,
    fetchPage: (at) => listVariations(context, at),
  });
}
