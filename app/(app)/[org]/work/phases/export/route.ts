import type { NextRequest } from "next/server";

import { requireWork } from "@/lib/activities/queries";
import { csvDownload } from "@/lib/csv";
import { PASSAGE_CSV } from "@/lib/figures/export";
import { listPassages } from "@/lib/figures/queries";
import { passageList } from "@/lib/figures/schema";

/** The phases that workplans went through as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/work/phases/export">,
) {
  const context = await requireWork(await params);
  return csvDownload(request, {
    name: `${context.organisation.slug}-phases`,
    columns: PASSAGE_CSV,
    list: passageList,
    fetchPage: (at) => listPassages(context, at),
  });
}
