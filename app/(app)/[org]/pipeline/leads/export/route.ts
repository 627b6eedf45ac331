import type { NextRequest } from "next/server";

import { csvDownload } from "@/lib/csv";
import { LEAD_CSV } from "@/lib/leads/export";
import { listLeads } from "@/lib/leads/queries";
import { leadList } from "@/lib/leads/schema";
import { requirePipeline } from "@/lib/pipeline/reader";

/** The leads as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/pipeline/leads/export">,
) {
  const context = await requirePipeline(await params);
  return csvDownload(request, {
    name: `${context.organisation.slug}-leads`,
    columns: LEAD_CSV,
    list: leadList,
    fetchPage: (at) => listLeads(context, at),
  });
}
