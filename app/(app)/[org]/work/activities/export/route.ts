import type { NextRequest } from "next/server";

import { ACTIVITY_CSV } from "@/lib/activities/export";
import { listRegister, requireWork } from "@/lib/activities/queries";
import { activityRegister } from "@/lib/activities/schema";
import { csvDownload } from "@/lib/csv";

/** The activities as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/work/activities/export">,
) {
  const context = await requireWork(await params);
  const state = activityRegister.parse(Object.fromEntries(request.nextUrl.searchParams));
  return csvDownload(
    `${context.organisation.slug}-activities`,
    ACTIVITY_CSV,
    state,
    activityRegister.definition.sort,
    (at) => listRegister(context, at),
  );
}
