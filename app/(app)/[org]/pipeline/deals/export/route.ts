import type { NextRequest } from "next/server";

import { csvDownload } from "@/lib/csv";
import { DEAL_CSV } from "@/lib/deals/export";
import { listDeals } from "@/lib/deals/queries";
import { dealList } from "@/lib/deals/schema";
import { requirePipeline } from "@/lib/pipeline/reader";

/** The deals as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/pipeline/deals/export">,
) {
  const context = await requirePipeline(await params);
  return csvDownload(request, {
    name: `${context.organisation.slug}-deals`,
    columns: DEAL_CSV,
    list: dealList,
    fetchPage: (at) => listDeals(context, at),
  });
}
