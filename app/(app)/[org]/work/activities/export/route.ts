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
  return csvDownload(request, {
    name: `${context.organisation.slug}-activities`,
    columns: ACTIVITY_CSV,
    list: activityRegister,
    fetchPage: (at) => listRegister(context, at),
  });
}
