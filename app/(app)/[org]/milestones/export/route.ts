import type { NextRequest } from "next/server";

import { requireOrg } from "@/lib/auth/context";
import { csvDownload } from "@/lib/csv";
import { MILESTONE_CSV } from "@/lib/milestones/export";
import { listMilestones } from "@/lib/milestones/queries";
import { milestoneList } from "@/lib/milestones/schema";

/** The milestones of all projects within reach as CSV, as in the address. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<"/[org]/milestones/export">,
) {
  const context = await requireOrg(await params);
  return csvDownload(request, {
    name: `${context.organisation.slug}-milestones`,
    columns: MILESTONE_CSV,
    list: milestoneList,
    fetchPage: (at) => listMilestones(context, at),
  });
}
