import type { NextRequest } from "next/server";

import { requireProject } from "@/lib/auth/context";
import { csvDownload } from "@/lib/csv";
import { VARIATION_CSV } from "@/lib/variations/export";
import { listVariations } from "@/lib/variations/queries";
import { variationList } from "@/lib/variations/schema";

/** The project's variations as CSV, searched, filtered and sorted as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/projects/[project]/variations/export">,
) {
  const context = await requireProject(await params);
  return csvDownload(request, {
    name: `${context.project.reference}-variations`,
    columns: VARIATION_CSV,
    list: variationList,
    fetchPage: (at) => listVariations(context, at),
  });
}
