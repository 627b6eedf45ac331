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
  const state = passageList.parse(Object.fromEntries(request.nextUrl.searchParams));
  return csvDownload(
    `${context.organisation.slug}-phases`,
    PASSAGE_CSV,
    state,
    passageList.definition.sort,
    (at) => listPassages(context, at),
  );
}
